extension ReactionVocabulary {
    /// Phrases of the dissatisfied classes. What holds in one place only comes first.
    static let dissatisfied =
        placedComplaints + negativeFeedback + revision + factualErrors + ignored + quality

    /// What complains at the beginning, alone or as a question.
    static let placedComplaints: [(ReactionSign, [String])] = [
        (
            .reaction(.tooLittleDetail, .question),
            [
                "that's|thats it"
            ]
        ),
        (
            .reaction(.factualError, .predicate),
            [
                "(the|exact|exactly_the|still_the|just_the) same result|results|error|problem|issue|outcome|mistake|answer|fault (again|as_before|still|here)",
                "same thing|story again|as_before|still",
                "wrong one|pump|bike|person|country|question|topic|product|model|thing|end|page|year|version|place|room|type|kind|size|brand|year",
                "can't|cannot|can_not|couldn't be right|true|correct|serious|it|the_reason|possible",
            ]
        ),
        (
            .reaction(.negativeFeedback, .opening),
            [
                "what a waste|mess|disaster|joke|load|letdown|disappointment (of)",
                "(that's|thats|that_was|that_is) for the|a wrong",
            ]
        ),
        (
            .reaction(.factualError, .opening),
            [
                "still stops|stopping|stopped|flat|dead|leaks|leaking|fails|broken|drips|dripping|happens|happening|does|doing|makes|making|won't|wont|can't|cant|keeps|wet|raw|damp|nothing|no|not|the_same|same|stuck|confused|lost|unclear|unsure|wrong|loses|shows|smells|cold|going|bad|clueless|crashing|blank|missing|none|hasn't|haven't|isn't|isnt|doughy|soft|refuses|empty|squeaks|hangs|there|jams|jammed"
            ]
        ),
        (
            .reaction(.ignored, .opening),
            [
                "i said i|it|that|the|my|no|to|not", "i meant",
                "i said",
            ]
        ),
        (
            .reaction(.revision, .opening),
            [
                "rewrite|rephrase|reword|fix|correct|revise|improve|change the|your|my",
                "polish|refine|replace|redo|shorten|simplify|adjust|edit the|your|my",
            ]
        ),
        (
            .reaction(.ignored, .predicate),
            [
                "irrelevant|unrelated", "not relevant|related",
            ]
        ),
        (
            .reaction(.noEngagement, .alone),
            [
                "so what"
            ]
        ),
        (
            .reaction(.lowQuality, .alone),
            [
                "huh|what|wut|wat|pardon|sorry_what"
            ]
        ),
    ]
}
