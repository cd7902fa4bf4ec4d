extension TraitWords {
    /// Examples and analogies.
    static let examples: [TraitWords] = [
        TraitWords(
            trait: "examples.count",
            nouns: [
                "real|concrete|specific|actual|made_up|particular|everyday|typical case|situation",
                "sample sentence|text|line|answer|problem|question|run|calculation", "worked case",
                "made up scenario|example",
                "example", "exemple", "exampel", "exmaple", "worked example", "sample", "illustration", "use case",
                "usecase", "demo", "demonstration", "case study|studies", "sample case|input|output|usage",
                "scenario", "real life|world example|scenario|case|application|instance", "real example",
                "concrete case", "concrete example", "usage example", "practical example", "ex", "eg",
                "some examples", "instance of_it|of_this|of_that|of_how", "for example|instance",
            ],
            more: Side(
                verbs: [
                    "illustrate", "exemplify", "demonstrate", "show me an example", "show how",
                    "show it in practice|action",
                ],
                asks: [
                    "look at|through|take a|an|one specific|real|concrete|actual|single example|case|instance",
                    "how it|that|this plays_out|works|looks|is_used in practice|real_life|action",
                    "show don't", "show not tell", "not just tell|say",
                    "what would one|it|that|this look like", "show me one|some from|in real_life|practice",
                    "show me one", "show don't tell", "show don't just tell", "show instead of telling",
                    "from real life", "with actual|real|concrete numbers (plugged_in)",
                    "plug in numbers|real_numbers|actual_numbers", "something to look at",
                    "something concrete|tangible|real", "make it|this (more) concrete|tangible|real|less_abstract",
                    "for example|instance please", "what would that|this|it look like in_practice",
                    "what does that|this|it look like in practice", "can you illustrate",
                    "show me a|how_it_works_in practice", "e g please",
                    "how would (that|this|it) work in practice|real_life", "in practice please",

                    "example please|pls", "examples please|pls",
                    "like what (exactly)", "such as what",
                ],
                complaints: [
                    "you never illustrate|show|demonstrate",
                    "it's|its|is all theory", "all theory",
                    "can't|cannot|couldn't see|picture|imagine|tell how i'd|i|to use|apply",
                    "never illustrate|illustrated|demonstrate anything|it|that|this",
                    "hard|difficult to picture|grasp|imagine", "dry theory", "nothing concrete|tangible",
                    "up in the air|clouds",
                    "too abstract|theoretical",
                    "is|was|very|so|pretty|quite|bit|kinda (very|so|a_bit|too) abstract|theoretical",
                    "hard|difficult to picture|visualise|visualize|imagine",
                    "can't|couldn't|cannot picture|visualise|visualize it|this|that",
                    "without examples|an_example|example it's|its|it|i|this", "not concrete (enough)",
                    "needs|need|needed|could_use (an|some|more) example|examples", "more concrete",
                ],
                praises: ["real|concrete cases"]
            ),
            less: Side(
                plain: ["abstract", "theoretical"],
                asks: [
                    "just state the rule|idea|principle|theory", "leave the cases|case out",
                    "theory|rule alone is fine|enough",
                    "don't|no_need|dont_need need|give|use|include|want (me|any|the|an|to) examples|example",
                    "enough examples", "just the theory|concept|rule|definition|formula",
                    "stop giving (me) (so_many|all_these) examples", "theory only",
                ],
                complaints: [
                    "one|two|three example|examples|case|cases is|was|would_be|would_have_been|are|were plenty|enough|sufficient",
                    "one example|case|scenario|sample is|was|would_be plenty|enough|fine|sufficient",
                    "five|six|seven|ten|a_dozen|four examples|cases|scenarios",
                    "so many examples", "i know what it|that looks like",
                    "example (is|was|were) unnecessary|overkill|not_needed|pointless",
                ]
            )
        ),
        TraitWords(
            trait: "examples.analogies",
            nouns: [
                "everyday|familiar|vivid|cute|simple|silly comparison", "parallel to_everyday|from_everyday",
                "analogy", "metaphor", "comparison to_something|to_everyday|with_everyday", "simile", "mental image",
                "mental model", "everyday comparison", "analogie|analagy|analogys|analogies", "intuition",
                "comparisons", "cutesy comparisons",
            ],
            more: Side(
                verbs: [
                    "liken it|this|that|them",
                    "compare it|this|that to|with something", "liken it|this|that to",
                    "relate it|this|that to something",
                ],
                asks: [
                    "what it|this|that resembles|is_similar_to",
                    "an|a|some image|picture|mental_picture i|that can|i|sticks",
                    "picture|image|comparison|parallel|story|something|thing from daily|everyday|real|ordinary|normal|my life",
                    "paint (me) a|the picture",
                    "what could|can|should|would i imagine|picture|think_of it|this|that as",
                    "in|using terms of|from something familiar|everyday|simple",
                    "in|using terms of|from something|things i know|understand",
                    "compare it|this|that to|with something|things",
                    "everyday|familiar|household|ordinary thing|object|situation|item (that|which) works|behaves|acts",
                    "relate|tie|link|connect it|this|that to something|cooking|sports|football|everyday|daily|things",
                    "think of it like|as", "like something i know|already_know|can_picture",
                    "by|with|using|through (an|a|some|everyday) analogy|metaphor|analogies|metaphors",
                    "what's it|that|this like", "what is it|this|that similar to",
                    "like what in real_life|everyday_life", "something i_can relate to",
                    "compare it to something i_know|familiar|everyday|i_understand", "real life comparison",
                ],
                complaints: [
                    "can't|couldn't relate to it|this|that",
                    "need|needs|needed|want an|some|a analogy|metaphor|intuition|picture",
                ],
                praises: [
                    "comparison",
                    "nice|good|great|lovely|perfect|brilliant|clever|vivid|helpful image|picture|parallel|metaphor|analogy|comparison",
                ]
            ),
            less: Side(
                plain: ["literal"],
                asks: [
                    "stop|quit|don't|without|less|enough comparing|compare|likening (everything|it|this|things|that)",
                    "the actual|real|literal mechanism|process|thing|meaning",
                    "tell|say me what it really|actually|literally is",
                    "instead of telling|saying (me) what it's|it_is|its like",
                    "enough|stop|no_more with|of the|all_the|your|these|those imagine|picture_a|think_of",
                    "no imagine|picture (a|you're)", "described|describe|explain the thing itself",
                    "literally|literal explanation", "explain (it) literally",
                    "don't use analogies|metaphors|an_analogy", "stick to the actual|real|literal", "be literal",
                ],
                complaints: [
                    "have|has|had to be like a|an|something",
                    "comparison|comparisons don't|doesn't|didn't|isn't|aren't help|helping|helpful", "cute comparisons",
                    "telling me what it's like",
                    "analogy|metaphor (was|is|are|were|just|really|only) confusing|silly|childish|confused_me",
                    "comparison|analogies|metaphors (was|is|are|were|just|really|only) confusing|silly",
                    "comparison|analogies|metaphors (was|is|are|were|just|really|only) childish|confused_me",
                    "analogy|metaphor (was|is|are|were|just|really|only) lost_me|made_it_worse|didn't_help|dumb",
                    "comparison|analogies|metaphors (was|is|are|were|just|really|only) lost_me|made_it_worse",
                    "comparison|analogies|metaphors (was|is|are|were|just|really|only) didn't_help|dumb",
                ]
            )
        ),
    ]
}
