extension ContextText {
    static let codeDebugging = ContextText(
        "code_debugging", hasCode: true,
        #"""
        # thing
        the parser
        the login handler
        the cache layer
        the import loop
        the retry logic
        the config loader
        the date helper
        the upload worker
        the unit suite
        the database session
        the event listener
        the sort function
        the payment webhook
        # act
        rereading the stack trace
        printing the inputs
        stepping through the loop
        isolating the failing call
        rolling back the last commit
        shrinking the input
        pinning the library version
        logging each branch
        clearing the build folder
        mocking the network call
        comparing two runs
        # instruct
        reread the stack trace from the bottom
        print the inputs right before the crash
        step through the loop in the debugger
        isolate the failing call in a small script
        roll back the last commit
        shrink the input until the bug goes away
        pin the library to the old version
        log each branch with its values
        clear the build folder and start over
        mock the network call
        compare a good run with a bad run
        # problem
        a stale cache
        an off by one index
        a null value
        a race between two threads
        a wrong import path
        a leaked file handle
        a silent type cast
        a swallowed exception
        a missing environment variable
        a circular import
        a timezone mix up
        # result
        the build passes
        the loop ends on the right item
        the handler returns the user
        the worker drains its queue
        the error is gone from the log
        the page loads with real data
        the two runs give the same output
        the import finishes
        # term
        memoization
        thread synchronization
        deserialization
        idempotency
        stack unwinding
        dependency injection
        garbage collection
        asynchronous invocation
        type inference
        exception propagation
        # instance
        a list of orders with one missing price
        a user who logs in twice in the same second
        an empty file with only a header
        a file name with a space in it
        a date on the last day of February
        a response that arrives after the timeout
        two workers that pick the same job
        a string with an accent in it
        # topic
        the failing login code
        the crash in the parser
        the slow import script
        the flaky suite
        the broken webhook
        the memory leak
        the date bug
        the upload job
        # figure
        about {nn} milliseconds
        roughly {nn} megabytes
        {n} of every {nn} runs
        close to {nn} percent of the calls
        {n} retries
        a queue of {nn} jobs
        # setting
        at work
        on the staging server
        before the release
        in our small team repo
        on my old laptop
        for the client project
        # requests
        [why does|how come] {thing} throw an error when i hit {problem}?
        my script crashes with {problem} and i can't see why, how do i fix it?
        i get a traceback from {thing} after the upgrade. what is going on?
        how do i debug {topic} {setting}?
        {thing} worked yesterday and today it fails with {problem}. any idea?
        what is the right way to find {problem} in python?
        can you look at {topic}? the stack trace points at {thing}
        i think {problem} is breaking {thing}. how do i find it?
        the compiler says nothing but {thing} returns the wrong value {setting}
        help me fix {topic} please
        how should i handle {instance} in {thing}?
        {thing} hangs forever {setting}. where do i look?
        my function breaks on {instance}, what am i doing wrong?
        how do i reproduce {problem} locally?
        why is {thing} so slow all of a sudden?
        my pull request fails in ci but {thing} runs fine on my machine
        what causes {problem} in a web backend?
        i refactored {thing} and now {topic} is back
        is {problem} a bug in the library or in my code?
        getting a keyerror inside {thing} {setting}, what now?
        how do i stop {problem} from coming back?
        what does it mean when {thing} exits without any output?
        # content
        The stack trace names the line where {thing} gave up.
        {Problem} sits behind most failures of this kind.
        The function reads its input before the value is set.
        {Act} narrows the fault down to one module.
        The variable is shared by two callers and one of them changes it.
        The exception is raised deep inside {thing}.
        The log shows the call that ran last.
        The old version of the library accepted that argument.
        A small script with the same input shows the bug on its own.
        The debugger stops at the line that assigns the wrong value.
        {Thing} expects a string and receives bytes.
        The loop ends one item too early.
        The cache still holds the result of the old code.
        The branch for the empty list does not return a value.
        The compiler keeps quiet about this kind of cast.
        A breakpoint in {thing} shows the value on each pass.
        The commit from last week changed the default.
        The server runs another version of the package.
        The handler catches the error and drops it.
        The queue fills up while the worker waits for a lock.
        It is enough to change the order of the two calls.
        The fix belongs in {thing} and not in its callers.
        The file is opened in text mode and the data is binary.
        The class keeps a list that all its objects share.
        The callback runs before the page has loaded.
        {Problem} does not show up on a small data set.
        The merge brought back a line that had been removed.
        The method changes the dictionary while it walks over it.
        That is where the null value enters the program.
        A print statement before the return tells the story.
        The linter points at the unused import.
        The request times out on the other side.
        The script picks up the wrong interpreter.
        The module is loaded twice under two names.
        The pointer is freed in the cleanup and read again after it.
        {Thing} and the database do not agree on the encoding.
        The constructor runs the query before the connection is open.
        The branch with the bug runs only on the server.
        The index starts at zero in one place and at one in the other.
        The regular expression matches more than the name.
        A lock around the write keeps the two threads apart.
        The environment variable is empty inside the container.
        The parser treats the comma inside the quotes as a separator.
        The traceback ends in a library and starts in your file.
        The return value of the call is ignored.
        The build folder contains an object file from the old branch.
        The patch is one line in {thing}.
        The server log and the client log disagree about the time.
        The type hint says list and the code passes a tuple.
        There is a recursive call without a base case.
        The fixture leaves a row in the table.
        The wrapper hides the message of the inner error.
        The string comparison is case sensitive.
        The job starts again after each crash and hides the cause.
        The default argument is created once and kept.
        The socket stays open after the exception.
        {Act} shows which caller passes the bad value.
        The migration added a column that the model does not know.
        The proxy strips the header that {thing} reads.
        The function is fine and the data it gets is broken.
        The thread pool is smaller than the number of waiting tasks.
        The decorator replaces the name of the function.
        # code
        def load(path):~    with open(path) as handle:~        rows = handle.readlines()~    return rows
        try:~    value = parse(line)~except ValueError:~    log(line)~    raise
        for item in list(orders):~    if item.price is None:~        orders.remove(item)
        def add(item, target=None):~    target = target or list()~    target.append(item)~    return target
        import logging~logging.basicConfig(level=logging.DEBUG)~log = logging.getLogger(__name__)~log.debug("start")
        with lock:~    count = read_count()~    write_count(count + {n})
        def retry(call, times={n}):~    for attempt in range(times):~        if call():~            return True~    return False
        assert total(orders) == {nn}~assert total(list()) == 0
        name = os.environ.get("NAME")~if not name:~    raise SystemExit("NAME is not set")
        when = datetime.now(timezone.utc)~print(when.isoformat())
        session = open_session()~try:~    session.save(user)~finally:~    session.close()
        def find(items, key):~    for item in items:~        if item.key == key:~            return item
        """#)
}
