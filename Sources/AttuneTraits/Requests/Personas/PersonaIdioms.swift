import AttuneCore

/// What follows for replies from who a person is: "in a hurry" wants them short.
enum PersonaIdioms {
    typealias Implied = (trait: String, direction: Direction)

    static let index = PhraseIndex<[Implied]>(
        groups.flatMap { phrases, wishes in
            phrases.split(separator: "|").map { (String($0), wishes) }
        })

    /// Words before an idiom that say that the person is not so.
    static let denials: Set<String> = [
        "not", "no", "never", "isnt", "arent", "aint", "dont", "doesnt", "hardly", "im not",
    ]

    private static let plainer: [Implied] = [
        ("terminology.technical", .less), ("readability.grade", .less), ("examples.count", .more),
    ]
    private static let expert: [Implied] = [
        ("terminology.technical", .more), ("depth.definitions", .less), ("depth.background", .less),
    ]

    private static let groups: [(String, [Implied])] = [
        (
            """
            in a hurry|in a rush|short on time|short of time|pressed for time|pushed for time|strapped for time|\
            little time|no time to read|not much time|dont have much time|doesnt have much time|not have much time|\
            dont have a lot of time|doesnt have a lot of time|dont have time|doesnt have time|a busy person|very busy|\
            is busy|am busy|im busy|always busy|super busy|extremely busy|a busy|busy manager|busy executive|\
            busy professional|busy parent|time is limited|limited time|time is short|time poor|tight schedule|\
            packed schedule|a short attention span|attention span is short|short attention span|low attention span|impatient|\
            always on the go|on the go|thirty seconds|a few seconds|half a minute|a spare minute|reads on a|read on a|\
            smart watch|smartwatch|tiny screen|small screen|between patients|between meetings|between calls|\
            even less patience|no patience|less is more|brevity is the soul of wit|my train leaves|deadline is|on deadline|\
            get to the point|gets to the point|straight to the point|cut to the chase|\
            cuts to the chase|tldr|bottom line up front|time constrained|time starved|overworked
            """, [("length.words", .less)]
        ),
        (
            """
            all the time in the world|plenty of time|in no hurry|no hurry|in no rush|no rush|lots of time
            """, [("length.words", .more)]
        ),
        (
            """
            beginner|a beginner|novice|a novice|newbie|a newbie|noob|a layman|a layperson|layperson|layman|laymans|\
            new to this|new to the subject|new to the topic|new to the field|new to coding|new to programming|\
            just starting out|just started learning|just getting started|no prior knowledge|no background in|\
            no technical background|not technical|non technical|nontechnical|not tech savvy|not very technical|\
            not a technical person|first timer|know nothing about|knows nothing about|\
            know little about|knows little about|inexperienced|a total amateur|complete amateur|a rookie|\
            starting from zero|from scratch
            """, plainer
        ),
        (
            """
            like im five|like im 5|like i am five|like i am 5|eli5|im five|a five year old|a 5 year old|\
            five year old|5 year old|ten year old|10 year old|a child|a kid|like a child|like a kid|a small child
            """, plainer
        ),
        (
            """
            am an expert|im an expert|is an expert|domain expert|subject matter expert|am an experienced|is an experienced|im an experienced|\
            a senior engineer|senior engineer|senior developer|a seasoned|seasoned professional|a specialist|\
            a phd|have a phd|has a phd|an advanced user|advanced user|power user|a veteran|highly experienced|\
            know the basics|knows the basics|knows the field|know the field|years of experience|technically minded|\
            well versed in|deep expertise|already knows
            """, expert
        ),
        (
            "a visual learner|visual learner|visual thinker|visual learners|thinks visually|think visually|visual person",
            [("structure.tables", .more), ("structure.bullets", .more), ("examples.analogies", .more)]
        ),
        (
            "hands on learner|learn by doing|learns by doing|learn best by doing|learns best by doing|learning by doing|a doer",
            [("examples.count", .more), ("structure.steps", .more)]
        ),
        (
            "analytical learner|data driven|numbers person|a numbers guy|quantitatively minded|quantitative mind",
            [("numbers.figures", .more)]
        ),
        (
            "double check everything|double checks everything|checks everything|check everything|verifies everything|verify everything",
            [("depth.verification", .more)]
        ),
        (
            "pretend i know nothing|assume i know nothing|assume no knowledge|assume nothing",
            [("depth.definitions", .more)]
        ),
        (
            "grieving|fragile at the moment|going through a hard time|going through a rough patch",
            [("warmth.empathy", .more)]
        ),
        ("reading level is low|low reading level", [("readability.grade", .less)]),
        ("learn by example|learns by example|learn from examples|learns from examples", [("examples.count", .more)]),
        (
            "a skeptic|skeptical|sceptical|a sceptic|trust but verify|fact checker|fact checks everything",
            [("sources.citations", .more)]
        ),
        (
            "english is my second language|english is my third language|english is a foreign language to me|english is not my mother tongue|english is not my first language|not a native speaker|non native speaker|non native english speaker|limited english|still learning english|esl learner",
            [("readability.grade", .less), ("formality.slang", .less)]
        ),
        (
            "skims|skim|skimmer|a skimmer|i scan|scans text|scan text|at a glance",
            [("structure.bullets", .more), ("length.paragraph", .less)]
        ),
        ("dyslexia|dyslexic|has adhd|have adhd", [("length.paragraph", .less), ("readability.sentence", .less)]),
        ("no nonsense|all business|no frills|to the point|matter of fact", [("directness.preamble", .less)]),
        (
            "needs reassurance|need reassurance",
            [("warmth.empathy", .more)]
        ),
        ("indecisive|cant decide|cannot decide|hates choosing", [("directness.recommendation", .more)]),
        (
            "why things work|understand why|understands why|know why|the reasoning behind|the reasons behind|the why behind|the why",
            [("depth.reasons", .more)]
        ),
    ]
}
