extension TraitWords {
    /// Examples and analogies.
    static let examples: [TraitWords] = [
        TraitWords(
            trait: "examples.count",
            nouns: [
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
                    "for example|instance please", "what would that|this|it look like in_practice",
                    "what does that|this|it look like in practice", "can you illustrate",
                    "show me a|how_it_works_in practice", "e g please",
                    "how would (that|this|it) work in practice|real_life", "in practice please",

                    "example please|pls", "examples please|pls",
                    "like what (exactly)", "such as what",
                ],
                complaints: [
                    "too abstract|theoretical",
                    "is|was|very|so|pretty|quite|bit|kinda (very|so|a_bit|too) abstract|theoretical",
                    "hard|difficult to picture|visualise|visualize|imagine",
                    "can't|couldn't|cannot picture|visualise|visualize it|this|that",
                    "without examples|an_example|example it's|its|it|i|this", "not concrete (enough)",
                    "needs|need|needed|could_use (an|some|more) example|examples", "more concrete",
                ]
            ),
            less: Side(
                asks: [
                    "don't|no_need|dont_need need|give|use|include|want (me|any|the|an|to) examples|example",
                    "enough examples", "just the theory|concept|rule|definition|formula",
                    "stop giving (me) (so_many|all_these) examples", "theory only",
                ],
                complaints: [
                    "so many examples", "i know what it|that looks like",
                    "example (is|was|were) unnecessary|overkill|not_needed|pointless",
                ]
            )
        ),
        TraitWords(
            trait: "examples.analogies",
            nouns: [
                "analogy", "metaphor", "comparison to_something|to_everyday|with_everyday", "simile", "mental image",
                "mental model", "everyday comparison", "analogie|analagy|analogys|analogies", "intuition",
                "comparisons", "cutesy comparisons",
            ],
            more: Side(
                verbs: [
                    "compare it|this|that to|with something", "liken it|this|that to",
                    "relate it|this|that to something",
                ],
                asks: [
                    "by|with|using|through (an|a|some|everyday) analogy|metaphor|analogies|metaphors",
                    "what's it|that|this like", "what is it|this|that similar to",
                    "like what in real_life|everyday_life", "something i_can relate to",
                    "compare it to something i_know|familiar|everyday|i_understand", "real life comparison",
                ],
                complaints: [
                    "can't|couldn't relate to it|this|that",
                    "need|needs|needed|want an|some|a analogy|metaphor|intuition|picture",
                ]
            ),
            less: Side(
                plain: ["literal"],
                asks: [
                    "literally|literal explanation", "explain (it) literally",
                    "don't use analogies|metaphors|an_analogy", "stick to the actual|real|literal", "be literal",
                ],
                complaints: [
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
