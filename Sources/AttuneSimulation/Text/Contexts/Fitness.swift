extension ContextText {
    static let fitness = ContextText(
        "fitness",
        #"""
        # thing
        the squat
        the deadlift
        the warm up
        the training plan
        the pull up bar
        the long run
        the rest day
        the plank
        the kettlebell
        the interval session
        the rowing machine
        the foam roller
        # act
        warming up the hips
        running at an easy pace
        lifting with a straight back
        taking a rest day
        stretching after the session
        adding weight slowly
        sleeping enough
        breathing out on the lift
        training legs twice a week
        walking after dinner
        # instruct
        warm up the hips with slow circles
        run at an easy pace
        lift with a straight back
        take a rest day
        stretch the calves after the session
        add a little weight each week
        go to bed earlier
        breathe out on the lift
        train legs twice a week
        walk after dinner
        # problem
        a sore knee
        tight hamstrings
        shin splints
        a plateau
        lower back pain
        weak ankles
        no motivation
        a rounded back
        cramps in the calf
        overtraining
        # result
        the knee stays quiet
        the pull up goes over the bar
        the pace feels easy
        the back stays straight
        the legs recover by the weekend
        the plank holds
        the weight moves up
        the run ends with energy left
        # term
        progressive overload
        hypertrophy
        aerobic capacity
        periodization
        proprioception
        lactate accumulation
        muscle activation
        cardiovascular adaptation
        eccentric contraction
        mobility
        # instance
        a runner who trains for a first half marathon
        a desk worker with stiff shoulders
        a beginner with two dumbbells at home
        a session in a hotel room without equipment
        a mother of a small child with short evenings
        a swimmer who adds weights in winter
        a cyclist with sore knees
        a short lunch break in the park
        # topic
        the 10k plan
        my squat
        the home workout
        the knee trouble
        the pull ups
        the morning routine
        the muscle plan
        the couch to run plan
        # figure
        {n} sets of {n} repetitions
        about {nn} minutes
        {nn} seconds of rest
        {n} kilometres a week
        {nn} kilos on the bar
        {nn} percent of the maximum
        # setting
        at home
        without equipment
        with a bad knee
        in the mornings
        after a long break
        three days a week
        # requests
        how do i train {topic} {setting}?
        what do i do about {problem} when i train?
        can you make me a workout plan {setting}?
        how do i get better at {thing}?
        is {act} good against {problem}?
        my form in {thing} feels off, how do i fix it?
        how many times a week do i work on {topic}?
        i want to lose belly fat {setting}, where do i start?
        is {thing} safe with {problem}?
        what muscles does {thing} train?
        how do i come back {setting}?
        what do i eat before {thing}?
        why do i get {problem} after {thing}?
        how do i stretch for {thing}?
        i keep skipping {thing}. how do i stick to it?
        how do i build strength {setting}?
        do i need {thing} for {topic}?
        how long until i see progress on {topic}?
        what shoes do i need for {topic}?
        can i do {thing} every day?
        how do i breathe during {thing}?
        what would a good week look like for {topic}?
        # content
        The hips start the movement and the knees follow.
        {Act} prepares the joints for the load.
        Muscles grow during rest.
        The heels stay on the floor in {thing}.
        The shoulders pull back and down.
        A slow run builds the base for the fast ones.
        The core holds the spine in place.
        The weight goes up once the form is clean.
        The arms stay close to the body.
        The easy pace leaves breath for talking.
        The glutes carry most of the lift.
        {Problem} comes from too much too soon.
        The plan mixes hard and easy days.
        The ankle bends and the knee moves over the toes.
        A towel under the heel helps with balance.
        The grip is a little wider than the shoulders.
        The last repetition looks like the first one.
        Sleep repairs the tired muscles.
        The legs push the floor away.
        The body gets used to the same load.
        A glass of water before the session is enough.
        The back stays flat from the start to the end.
        The run starts with a slow walk.
        The calves take the load on the way down.
        The bar travels in a straight line.
        The elbows point to the wall behind you.
        The day off is part of the training.
        The long session is on the weekend.
        The breath sets the rhythm of the lift.
        The knees stay in line with the toes.
        A short session is better than none.
        The heart rate falls within a minute.
        The band takes some of the weight in the pull up.
        The stretch is held without pain.
        The upper back gets stronger with rows.
        {Thing} trains the whole body.
        The pulse is calm at the end of the warm up.
        It is the total work in the week that counts.
        The chin goes over the bar and the feet stay still.
        The protein is spread over the meals.
        The wall gives support for the handstand.
        The pain does not belong to the training.
        The lunge goes straight down.
        The step is short and quick on the hill.
        The muscles burn near the end of the set.
        The hips stay level in the plank.
        The rope is turned from the wrists.
        The load drops in every fourth week.
        The stride gets longer with speed.
        There is no need for a gym in this plan.
        The mat protects the elbows.
        The dumbbells rest on the thighs at the start.
        The chest touches the floor in the push up.
        The toes point forward on the bike.
        The swim loosens the shoulders after the weights.
        The morning session fits before work.
        The shoes have a firm heel.
        The foam roller goes over the thighs.
        The heavy set comes after two light ones.
        The body turns with the hip and not with the knee.
        The progress on {topic} shows after some weeks.
        That is the sign that {result}.
        """#)
}
