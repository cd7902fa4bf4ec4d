extension TraitWords {
    /// More phrases for `depth.definitions`, `depth.verification`, `depth.background`.
    static let furtherCheck: [TraitWords] = [
        TraitWords(
            trait: "depth.definitions",
            nouns: [
                "explanation of|for (the|those|each|every|basic) (words|word|terms|term)",
                "explanations of words|terms", "meaning of (the|each|those|words|terms)", "glossary",
                "word meanings|explanation",
            ],
            more: Side(
                asks: [
                    "what (does|do|is|are) (word|words|term|terms) mean|means",
                    "explain|define words|terms|vocabulary words|like|such|terms like|as",
                    "say|tell me what they|those|these|each are|mean|means|is",
                    "in case i|we|people|readers don't know",
                ],
                complaints: [
                    "without telling|explaining|saying|defining what they|it|them are|is|mean|means",
                    "throw|throws|threw|toss around|in words|terms|names at me|like without",
                    "never|didn't to explain|define|say what that|it|they is|are",
                    "no idea what (that|those|these|a|an|half) (is|are|mean|means|words|terms)",
                    "undefined|unexplained terms|words",
                ],
                praises: [
                    "explained|explain|explaining|defined me what a|an|the|each roux|word|words",
                    "what (a|an|the) (is|was|means|meant) in passing|along_the_way|brackets", "in passing",
                    "explained|defined|translated (on|along) the go|way|fly|side",
                    "explanation|definitions|definition of the|each|a|new words|term|terms|word",
                ]),
            less: Side(
                asks: [
                    "skip|drop|leave|no_need_for explanation|explanations|explaining words|terms|basics|every|everything",
                    "i|we already know|knew what a|an|the is|are|means|mean|api",
                    "don't|no need|have define|explain|gloss words|terms|everything|the",
                ],
                complaints: [
                    "do you (really|seriously) think i don't|can't know|read",
                    "explain|explained half|every|each the|single dictionary|word|words",
                    "half|like|a the|a|whole dictionary|glossary",
                    "of_course|obviously|everybody know|knows what a|an is|are|means",
                    "didn't|never|don't ask|need (for) definition|definitions|dictionary|glossary",
                ],
                praises: [
                    "assume|assumed|assuming|trust|trusted (that) (already) know|knew|understand",
                    "didn't|without|not|no explain|define|explaining every|each|words|terms",
                    "felt|like|feels like talking|a (a) colleague|peer|equal|expert",
                ])),
        TraitWords(
            trait: "depth.verification",
            nouns: [
                "sanity|double|cross|quick|final|safety check|checks|test|checking|checkup",
                "way to check|test|verify|confirm", "proof|test that|whether|if it (works|worked)",
                "checking|double_checking|verification|testing", "check|test step|list|at_the_end",
            ],
            more: Side(
                asks: [
                    "how do|can|would we|you check|know|tell that|if", "how do i make sure|certain",
                    "make|be sure that|this is|it's|this_is right|correct|done",
                    "check whether|if it's|it is|was|done done|properly",
                    "what should|would see|look like if|when it|its works|worked|right",
                ],
                complaints: [
                    "nothing|no_word in_there|in_it on|about how|checking check|confirm",
                    "no clue|idea if|whether (it's|it|i|that|this)",
                    "a way to check|test|verify|tell|confirm|know would|might",
                    "how (am|was|do) i supposed|meant to (know|check|tell)",
                ],
                praises: [
                    "what i|we|you should|ought_to see|get|have if|when|at",
                    "put|plug|plugged it|the|that sum|result|number back in|into",
                    "to show (that) (it|they) fits|works|checks|adds|holds",
                    "how|a_way i can|could|should check|test|verify it|if",
                    "(the|your) check|test|proof|sanity_check|double_check at_the_end|step|bit|at_the_bottom",
                    "double|cross checked|checking|check",
                ]),
            less: Side(
                asks: [
                    "don't|stop|no_need need|have tell|telling check|double_check|verify",
                    "tell|telling|remind|reminding|ask|asking me to double|always check|verify|test|confirm",
                    "without sanity|double|safety|cross checks|checking|checkups|verification|tests",
                    "enough|no_more|stop|skip|drop|leave_out with (the) checking|checks|testing",
                    "i|i'll|ill|i_can|i_will check|test|verify myself|on_my_own|later|twice",
                    "how to test|check|verify (it)",
                ],
                complaints: [
                    "didn't|never ask|asked for|you|about|to_know how to test|check|verify", "check (it) twice",
                    "double|always|constantly check|checking|telling everything|every|me_to little|single thing",
                    "ok|yes mum|mom|mother|dad", "as if|though i can't|couldn't|wouldn't check|see|count|tell",
                ],
                praises: [
                    "trust|trusted|trusting me|us to (see|check|know|tell|test|find_out|judge)",
                    "not|without being|been|getting told|asked to verify|check|test|double",
                    "no double|sanity|safety (checks|checking|check|verify|verifying)",
                    "without telling|reminding|asking|nagging (me) to check|test|verify|double",
                    "see|check|judge for myself",
                ])),
        TraitWords(
            trait: "depth.background",
            nouns: [
                "bit|piece|dose|dash of history|background|context|backstory",
                "history (of|on|behind) (the|how|it|this)", "back story|history|backstory",
                "where (it|this|that|they|the) (comes|came|stems|originates) from", "origin", "origins",
                "prehistory|pre_history", "historical context|part|bit|background|intro",
            ],
            more: Side(
                asks: [
                    "some|a_bit_of|more context|background|history|backstory first|before|on|please",
                    "before diving|jumping|you_get|you_go (into|to|on)",
                    "how did|has it|this come|came|start|started about|here|to", "set the scene|stage",
                    "where does|did it|this|that|all_this come|came|originate|start from",
                    "the history|backstory|context first",
                ],
                complaints: [
                    "no|without|zero|any context|background|history|backstory at_all|whatsoever|given",
                    "dropped|thrown me right in|into at|the the_middle|deep_end|middle",
                    "out of nowhere|context|the_blue", "don't explain|say how it|this came|started about|from|here",
                ],
                praises: [
                    "little|short|nice bit|piece|dose|dash history|background|context|backstory",
                    "history|background|backstory|context made|makes|really|helped it|so|helped",
                    "where it|this|that|they all comes|came|started from", "so much richer",
                ]),
            less: Side(
                asks: [
                    "don't need|want|out for|about history|background of|lesson", "no history lesson|lessons",
                    "don't|no need to know where|how it|this comes|came from|invented",
                ],
                complaints: [
                    "one page on|of|about where|how history|background|origins comes|came|of",
                    "history lecture|seminar", "before telling|getting me|to how|what|the point|actual|thing",
                    "didn't|never ask|asked for|about the history|background|origins",
                    "since|from|back to the stone_age|romans|middle_ages|dinosaurs|big_bang|ancient",
                ],
                praises: [
                    "leaving|leave|left|leaves out|the the|history backstory|history|background",
                    "straight|right to (today's|todays|the) current (rules|law|rule|recipe|how|present)",
                    "no|without history|backstory|background|history_lesson|origins|context (lesson|lecture)",
                ])),
    ]
}
