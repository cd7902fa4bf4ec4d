/// The words of simulated writers: frames that any topic can fill, and what shows each habit. Sections named after a
/// habit hold openings (`open`), tails (`tail`), words for the middle (`side`) or whole sentences (`say`).
enum WriterText {
    static let frames = #"""
        # frames
        {act} took [most of the morning|an hour|the better part of a day|more patience than planned|two evenings]
        {act} is [half of the work|the dull part|the part that matters|a habit by now|where most people stop]
        {thing} [came out well|needed another look|did not turn out as planned|was in better shape than before]
        {thing} [stood ready on Monday|had to wait until Friday|went to a friend|got its own page in the notebook]
        the trouble [began with|was always|came down to|grew out of] {problem}
        {problem} [showed up|came back|was found] [on Monday|last week|after the weekend|in the evening|twice]
        [a neighbour|a friend|my sister|somebody at work|a colleague|the teacher] [suggested|warned against|believes in|asked about] {act}
        [it helps|it is enough|it makes sense|it is wise] to {instruct}
        the [first|second|next|last] step [was|is] to {instruct}
        people [talk about|ask about|argue over|write about] {thing} [at length|every year|all day|in passing]
        {topic} [is not a small matter|does not leave the mind|is not hard|has a long history]
        the notes on {topic} [fill a page|are short|sit on the desk|do not say much]
        {term} [is the word for this|plays a part here|explains a lot|does not explain everything]
        [a week|a month|some days] later {thing} [looked the same|was gone|had changed|did not matter any more]
        to {instruct} [costs little|takes patience|is not difficult|does not take long]
        [nobody|a stranger|an old hand] would [notice|mention|miss] {thing}
        {result} [in the end|by the evening|on the second try|without help]
        the plan [was|is|remains] {act} [before lunch|on the weekend|with somebody who knows it]
        {setting} the work on {thing} [goes slowly|is pleasant|does not stop]
        there [was|is] {problem} [in the middle of it|at the start|near the end|under all of this]
        that is [the reason for|the story of|the idea behind] {act}
        it is [a matter of|a question of|all about] {act}
        {thing} [and|next to] {thing} [do not go together|belong together|make a good pair]
        the second try with {thing} [was|is] [shorter|calmer|not as neat|a bit slower]
        # readability.sentence join
        , and
        , and then
        , which meant that
        , as
        , so that
        # opens-and-but
        And
        But
        So
        # joins plain
        , and
        """#

    static let habits = #"""
        # style.parentheses tail
         (a small thing)
         (more on that later)
         (not for the first time)
         (the usual story)
         (as it happens)
         (a long tale)
         (hard to say more)
        # style.dashes tail
         - a small thing
         - more on that later
         - not for the first time
         - the usual story
         - no surprise there
         - a long tale
        # style.questions say
        What [comes next|went wrong there|does it take|is the point of {act}]?
        Who [needs|wants|looks after] {thing}?
        How does [it|{thing}] [work|hold|end]?
        Where does {problem} come from?
        Is {act} worth it?
        # style.quotations side
        "{term}"
        the so-called "method"
        a "plan"
        the word "done"
        the old "rule"
        # formality.slang open
        yeah,
        okay,
        kinda funny,
        honestly, dude,
        lol,
        # formality.slang tail
        , kinda
        , you guys
        , super cool stuff
        , no kidding
        , awesome stuff
        # formality.formal open
        furthermore,
        consequently,
        moreover, with regard to the above,
        thus
        in accordance with the plan,
        accordingly,
        # hedging.words open
        perhaps
        maybe
        possibly
        it seems that
        probably
        # hedging.words tail
        , perhaps
        , it seems
        , or so it appears
        , most likely
        # certainty.words open
        definitely,
        clearly,
        certainly,
        undoubtedly,
        without doubt
        # certainty.words tail
        , definitely
        , always
        , absolutely
        , of course, always
        # style.intensifiers tail
        , which is very good
        , and so very slowly
        , quite a lot
        , really quite nicely
        , too much so
        , extremely so
        # style.concession open
        though it sounds odd,
        still,
        although it was late,
        yet
        nevertheless,
        # style.concession tail
        , though not by much
        , and yet it works
        , although slowly
        # address.you open
        you know,
        as you see,
        if you ask around,
        for you and your friends,
        # address.you tail
        , as you can imagine
        , if you like
        , your choice
        # address.assistant open
        I find that
        I believe
        to me
        in my experience
        # address.assistant tail
        , or so I told myself
        , which suits me
        , and I like it
        # address.we open
        we saw that
        for us
        in our house
        # address.we tail
        , as we say
        , which is good for us
        , and we go on
        # examples.count tail
        , for example with {thing}
        , for instance {problem}
        , such as {thing}
        , e.g. {problem}
        # depth.reasons tail
        , because {result}
        , since there is time
        , because of {problem}
        , so that {result}
        , since it pays
        # numbers.figures tail
        , {nn} of them
        , in {nn} minutes
        , about {n} to {nn}
        , at {nn} percent
        , since {year}
        # enthusiasm.superlatives tail
        , which is wonderful
        , an excellent thing
        , a fantastic result
        , the best of all
        , simply amazing
        # style.time-clauses open
        when it rains,
        while there is time,
        before noon,
        after that,
        whenever it works,
        # style.time-clauses tail
        , while it lasts
        , until it is done
        , before anybody asks
        """#
}
