extension TraitWords {
    /// Terminology, readability and vocabulary.
    static let language: [TraitWords] = [
        TraitWords(
            trait: "terminology.technical",
            nouns: [
                "technical term|word|language|vocabulary|detail|terminology|depth|side", "terminology",
                "technicality", "proper terms", "precise terms", "domain term|language", "expert term|language",
                "technical name", "correct term|terminology",
            ],
            clutter: [
                "jargon", "gobbledygook", "big words", "technobabble", "buzzword", "tech speak", "techno speak",
                "mumbo jumbo", "legalese", "fancy words", "tech jargon", "technical jargon", "medical jargon",
                "legal jargon", "geek speak", "lingo", "jargony words", "nerd speak", "academic language",
                "tech talk", "jargons", "complicated words", "difficult words", "hard words",
            ],
            more: Side(
                plain: [
                    "technical", "advanced", "expert level", "sophisticated", "rigorous", "technically precise",
                    "scientific", "specialised|specialized", "techincal|techical|tecnical", "geeky", "nerdy",
                ],
                faults: ["jargony", "jargon heavy", "jargon filled", "too clever", "heavy on the jargon|terms"],
                asks: [
                    "use (the) proper|correct|precise terminology|terms|vocabulary|names|language",
                    "use (the) exact|technical|real|right terminology|terms|vocabulary|names|language",
                    "assume i'm|i_am an|a expert|professional|developer|engineer|specialist|pro|scientist|doctor",
                    "i'm|i_am (actually) an|a professional|senior|experienced expert|professional",
                    "i'm|i_am (actually) an|a professional|senior|experienced developer|engineer|specialist",
                    "i'm|i_am (actually) an|a professional|senior|experienced physician|scientist",
                    "i'm|i_am (actually) an|a professional|senior|experienced doctor|programmer|phd",
                    "don't dumb it|this|things|that down", "no need to dumb it|this|things|that down",
                    "don't simplify|oversimplify (it|this|that|things|too_much)", "more technical|advanced",
                    "get technical", "at an|a expert|advanced|professional|graduate level", "expert level",
                    "for experts|professionals|an_expert|advanced_users",
                    "talk|speak|explain to me like|as (i'm) (an|a) expert|professional|developer",
                    "talk|speak|explain to me like|as (i'm) (an|a) engineer|pro|doctor|scientist",
                    "i'm a|an (senior|professional|experienced) expert|developer|engineer",
                    "i'm a|an (senior|professional|experienced) physician|scientist|doctor|programmer",
                ],
                complaints: [
                    "dumbed down", "over simplified",
                    "too simple|simplistic|basic_for_me|dumbed_down|elementary|childish",
                    "talking|talk|speaking|talks down to me",
                    "treat|treats|treating me like a|an|i'm child|kid|idiot|moron|beginner|five|stupid|dumb",
                    "not technical enough", "i'm not a|an|stupid idiot|child|kid|moron|dummy",
                    "i'm not an idiot|a_child|stupid|five|dumb|a_kid|a_moron",
                ],
                praises: [
                    "the technical detail|details|depth|terms|precision|terminology", "technically precise|rigorous",
                    "technical enough",
                ]
            ),
            less: Side(
                plain: [
                    "simple", "easy", "plain", "beginner friendly", "basic", "non technical", "nontechnical",
                    "accessible", "understandable", "down to earth", "layman friendly", "digestible", "layman",
                    "noob friendly", "user friendly", "less technical", "easy to understand|follow|grasp|read",
                ],
                faults: [
                    "dense", "complicated", "complex", "impenetrable", "obscure", "confusingly technical", "academic",
                    "cryptic", "geeked out", "hard to understand", "incomprehensible", "convoluted", "oversimplified",
                    "simplistic",
                ],
                merits: [
                    "accessible", "easy to understand|follow|grasp|digest", "jargon free", "beginner friendly",
                    "understandable", "relatable",
                ],
                verbs: [
                    "simplify", "dumb it|this|that|things down",
                    "simplify it|this|that|the_language|your_language|things", "demystify",
                    "break it down for_me_simply|for_a_beginner", "break it down in simple|plain|easy",
                    "put it|that|this simply|more_simply", "water it down",
                    "make it|this|that easy to understand|follow|grasp", "use language i_understand|i_can_understand",
                ],
                asks: [
                    "eli5", "eli 5", "like i'm|im|i_am|i_was|i_were (a) five|5|ten|10|8|12|six|6",
                    "like i'm|im|i_am|i_was|i_were (a) seven|7|dumb|stupid|new|beginner|child|kid|noob",
                    "for beginners|dummies|a_layperson|a_beginner",
                    "for a_layman|a_novice|a_child|non_experts|non_technical_people",
                    "for kids|laypeople|newbies|novices",
                    "for someone_new|a_non_programmer|an_absolute_beginner|a_complete_beginner|a_total_beginner",
                    "in layman's|laymans|lay|layman|simple|simpler|plain|basic|easy|easier terms",
                    "in plain|simple|normal english|language|words", "plain english|language|words",
                    "layman's|laymans|layman terms",
                    "less technical|complicated|complex|jargon|jargony|academic|advanced|dense",
                    "simple|simpler|easier|plainer|smaller|easy words|language|terms|wording|vocabulary|english",
                    "i'm (a) (total|complete|absolute) beginner|novice|newbie|noob",
                    "i'm (pretty|very|quite|totally|completely|brand) new to|at",
                    "assume i know|knew|have nothing|no_prior|no_background|no_experience",
                    "assume no (prior) knowledge|background", "explain (it|this|that) simply|simpler|easier",
                    "simply explained", "dumb it down", "easier to_understand please",
                    "explain to a child|beginner|layman|kid", "in english please", "speak english", "english please",
                    "as simple as possible", "keep it|this|things|that simple",
                    "for someone who is|has|doesn't|does_not|knows",
                    "explain (it|this|that) (to_me) like|as_if i'm|i_was|i_were (a) five|5|ten|10|12|child|kid",
                    "explain (it|this|that) (to_me) like|as_if i'm|i_was|i_were (a) beginner|dummy|idiot",
                    "explain (it|this|that) (to_me) like|as_if i'm|i_was|i_were (a) toddler|8|7|6",
                    "explain (it|this|that) to|for a|an (complete|total) child|kid|beginner",
                    "explain (it|this|that) to|for a|an (complete|total) five_year_old|5_year_old|10_year_old",
                    "explain (it|this|that) to|for a|an (complete|total) dummy|layman|layperson",
                    "explain (it|this|that) to|for a|an (complete|total) novice|newbie|grandma",
                    "explain (it|this|that) like to a child|kid|beginner",
                    "make it|this|that simple|simpler|easier|accessible|understandable",
                    "for a (complete|total|absolute) beginner|novice|layperson|child|layman|newbie|dummy|kid",
                    "in plain|simple|simpler|normal|everyday|easy|easier english|language|words|terms",
                    "use|using plain|simple|simpler|everyday|easy|easier|normal english|language|words|terms",
                    "translate (it|this|that) into|to plain|simple|normal|human (english|language)",
                    "i'm a (total|complete|absolute) beginner|novice|newbie|noob", "assume i know nothing",
                    "assume no prior|background knowledge", "say it|that in english",
                    "as if|though i|you i'm|i_was|i_were (a) (complete|total|absolute) beginner|novice|child|newbie",
                    "as if|though i|you were|was|am (a) (complete|total|absolute) beginner|novice|child|newbie",
                    "as if|though i was|were|am|had (a|an) (complete|total|absolute) beginner|novice|child",
                    "as if|though i was|were|am|had (a|an) (complete|total|absolute) newbie|idiot|five",
                ],
                manners: ["simply", "in plain terms", "in simple terms"],
                complaints: [
                    "too technical|complicated|complex|advanced|hard|difficult|dense|jargony",
                    "too academic|scientific|geeky|nerdy|theoretical_for_me|much_jargon|many_big_words|clever|smart",
                    "all greek|chinese|gibberish to me", "greek to me", "over|above my head|level|pay_grade",
                    "you lost me", "lost|confused me|us (completely|totally|at|with|there|halfway)",
                    "i'm (a_bit|totally|completely|so|very|still|really|more|kinda) lost|confused|confuse",
                    "i don't (really|quite|fully) understand this|that|it|any_of|anything|a_thing|nothing|what_you",
                    "what does (any|all|half) of (that|this|it) (even) mean",
                    "couldn't|can't|cannot follow|keep_up|understand (that|this|it|you|any|anything|your)",
                    "need a phd|degree|dictionary|dictonary", "had to google|look_up half|every|most|so|the|all|what",
                    "speak human", "like a|an textbook|academic_paper|phd_thesis|research_paper|manual|physics_paper",
                    "makes my head hurt|spin", "head is spinning", "(way|all) over my head",
                    "don't|didn't|can't|couldn't (really|fully|quite) understand|follow|get|grasp this|that|it",
                    "don't|didn't (really|fully|quite) understand|follow|get|grasp any_of_this|any_of_that",
                    "can't|couldn't (really|fully|quite) understand|follow|get|grasp any_of_this|any_of_that",
                    "don't|didn't|can't|couldn't (really|fully|quite) understand|follow|get|grasp any_of_it|a_word",
                    "don't|didn't|can't|couldn't (really|fully|quite) understand|follow|get|grasp half_of_it",
                    "don't|didn't (really|fully|quite) understand|follow|get|grasp half_of_that|what_you_mean",
                    "can't|couldn't (really|fully|quite) understand|follow|get|grasp half_of_that|what_you_mean",
                    "don't|didn't (really|fully|quite) understand|follow|get|grasp anything|most_of_it",
                    "can't|couldn't (really|fully|quite) understand|follow|get|grasp anything|most_of_it",
                    "don't|didn't (really|fully|quite) understand|follow|get|grasp a_thing|all_of_that",
                    "can't|couldn't (really|fully|quite) understand|follow|get|grasp a_thing|all_of_that", "lost me",
                    "lost me|us (completely|totally) at|with|halfway", "not understand nothing|anything|it|this|that",
                    "what does any|all|half of that|this|it (even) mean",
                    "had to google|look_up (half|every|most|so|all)",
                ],
                praises: [
                    "how simple|easy|plain|accessible|simply", "easy|simple to understand|follow|grasp",
                    "so|nice_and|very simple|clear_and_simple to_understand|to_follow|and_clear",
                    "super|really|beautifully simple|clear_and_simple to_understand|to_follow|and_clear",
                    "so|nice_and|very easy|understandable|accessible to_understand|to_follow|and_clear",
                    "super|really|beautifully easy|understandable|accessible to_understand|to_follow|and_clear",
                    "simple|easy|plain language|words|explanation|terms|english",
                    "in plain|simple english|language|words|terms", "jargon free",
                    "explained|explaining it|this|that (so) simply|in_simple_terms", "simple and clear",
                    "dumbed it down",
                ]
            )
        ),
        TraitWords(
            trait: "terminology.acronyms",
            nouns: [
                "acronym", "abbreviation", "initialism", "three letter acronym", "abbreviated term", "acronyms",
                "abbrevations|abreviations|abreviation",
            ],
            more: Side(
                plain: ["abbreviated"],
                verbs: ["abbreviate the terms|names"],
                asks: ["acronyms are fine|ok|okay"],
                complaints: [
                    "don't need|have to spell (out) every|everything|the|each|all|it",
                    "stop spelling out|everything|every",
                ]
            ),
            less: Side(
                plain: ["spelled|spelt out"],
                verbs: [
                    "spell out (the|every|each|all|any|those|these|your) acronyms|abbreviations|acronym",
                    "spell out (the|every|each|all|any|those|these|your) abbreviation|terms|names|initials",
                    "spell them|those|it|everything|these out",
                    "expand (the|every|all|your|those|these) acronyms|abbreviations|acronym",
                ],
                asks: [
                    "write them|it|acronyms|everything|things|abbreviations|the_names out (in) (full|fully)",
                    "spell them|it|everything|things out", "in full instead_of|not_abbreviated",
                    "full names instead of",
                ],
                complaints: [
                    "alphabet soup", "what does|do (that|the|all|all_the|all_those|this) acronym|acronyms stand|mean",
                    "what does|do (that|the|all|all_the|all_those|this) abbreviation|abbreviations|letters stand|mean",
                    "what does (it|that|this) stand for", "acronym soup",
                ]
            )
        ),
        TraitWords(
            trait: "readability.grade",
            nouns: ["complexity", "long words"],
            more: Side(
                plain: [
                    "eloquent", "literary", "scholarly", "refined", "polished", "highbrow", "intellectual", "erudite",
                    "elevated",
                ],
                faults: [
                    "highfalutin", "pretentious", "flowery", "pompous", "grandiose", "purple", "wordsmithy", "ornate",
                    "overwritten", "unreadable",
                ],
                merits: ["eloquent", "well written", "polished", "eloquently"],
                asks: [
                    "at a college|university|graduate|higher (reading) level",
                    "more sophisticated|complex|mature|elevated|refined language|wording|writing|style|prose|tone",
                    "higher reading level", "richer language",
                ],
                complaints: [
                    "reads|sounds|written like a|an|it_was_written_by children's|kids|child book|story",
                    "reads|sounds|written like a|an|it_was_written_by kid|childrens|third_grader|child's book|story",
                    "writing is childish|too_simple",
                ],
                praises: ["how well written"]
            ),
            less: Side(
                plain: ["readable", "easy to read", "easy reading"],
                faults: ["childish"],
                merits: ["readable", "easy to read", "easy read"],
                asks: [
                    "lower reading level", "easier to read", "more readable", "simpler sentences|writing|style|prose",
                    "simple sentences", "plainer writing|prose|style", "at a lower (reading) level",
                    "at a 3rd|4th|5th|6th|8th|third|fifth|sixth|eighth grade (reading) (level)",
                    "at a middle_school|high_school|grade_school level",
                ],
                complaints: [
                    "hard|difficult|tough|painful|tiring|impossible|exhausting|heavy to read", "heavy going",
                    "reads like a law|legal|contract|legal_document|thesis|academic", "hard reading", "heavy read",
                    "had to read (it|that|this) twice|three_times|several_times|again",
                ],
                praises: ["easy|pleasant|nice|smooth read|to_read", "how readable"]
            )
        ),
        TraitWords(
            trait: "readability.sentence",
            nouns: ["run on sentence"],
            more: Side(
                plain: [
                    "long sentence", "longer sentences", "flowing sentence", "fuller sentence", "complex sentence",
                ],
                verbs: ["combine the sentences", "join the sentences", "merge the sentences"],
                asks: [
                    "longer sentences", "use longer|fuller sentences", "combine (the|some|short|shorter) sentences",
                    "more flowing|complex|elaborate sentences", "let the sentences flow",
                ],
                complaints: [
                    "sentences (are|were|feel|is) too|so|very short|choppy|clipped|abrupt",
                    "choppy|staccato sentences", "too staccato", "sounds|reads like a telegram",
                ]
            ),
            less: Side(
                plain: ["short sentence", "shorter sentences", "punchy sentence", "crisp sentence", "small sentence"],
                faults: ["telegraphic"],
                verbs: [
                    "break|split (up) your (long) sentences", "break up the|your|those|these (long) sentences",
                    "split (up) the|your|those|these (long) sentences",
                ],
                asks: [
                    "shorter|short|crisper|punchier sentences", "use short|shorter sentences", "sentences shorter",
                    "no run on sentences", "one idea per sentence", "keep (your|the) sentences short",
                ],
                complaints: [
                    "sentences (are|were|go|is) (way) too|so|very|insanely|on long|and_on",
                    "run on sentences|sentence", "sentences (that) go|went on", "lose|lost the thread by|halfway|in",
                    "by the end of the sentence", "long|endless|winding|convoluted|rambling|run_on sentences",
                ]
            )
        ),
        TraitWords(
            trait: "vocabulary.variety",
            nouns: [
                "variety in_wording|of_words|in_words|in_the_wording", "varied wording|vocabulary|language",
                "synonym", "vivid language", "word choice",
            ],
            more: Side(
                plain: ["varied", "colourful|colorful", "vivid"],
                faults: ["thesaurus"],
                verbs: ["vary the|your wording|words|vocabulary|language|phrasing|sentences"],
                asks: [
                    "more varied|colorful|colourful wording|words|vocabulary|language|phrasing",
                    "more vivid|interesting|diverse|lively wording|words|vocabulary|language|phrasing",
                    "richer|wider|broader vocabulary", "use different|other words|phrases|wording",
                    "mix up the|your words|wording|phrasing",
                ],
                complaints: [
                    "same word|words|phrase|phrases (again|over|every|all|in_every|too_many|so_many)",
                    "keep|kept|keeps saying|using the_same word|words|phrase|phrases",
                    "the same word|words|phrase|phrases (over|again|all|every)",
                    "repeat|repeats|repeating|repeated the same word|words|phrase|phrases",
                ],
                praises: [
                    "the rich|varied|colourful|colorful|vivid vocabulary|wording|language|words",
                    "rich|varied|vivid vocabulary|language|wording",
                ]
            ),
            less: Side(
                faults: ["monotonous", "monotone"],
                asks: [
                    "stick to|with the_same|one|the_one term|word|terms|words|name",
                    "use the same word|term|words|terms|name every|throughout|each|for|consistently",
                    "consistent wording|terms|terminology|words|naming", "don't vary (the|your) words|terms|wording",
                    "use one consistent terms|terminology|naming|wording",
                ],
                complaints: [
                    "swallowed a thesaurus|dictionary", "different words|names for the same thing",
                    "keep|kept switching|changing (the) terms|words|names|terminology",
                    "inconsistent terms|terminology|wording|naming",
                ]
            )
        ),
    ]
}
