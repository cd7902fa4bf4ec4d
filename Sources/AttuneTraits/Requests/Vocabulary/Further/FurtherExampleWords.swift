extension TraitWords {
    /// More phrases for `examples.count`, `examples.analogies`.
    static let furtherExample: [TraitWords] = [
        TraitWords(
            trait: "examples.count",
            nouns: [
                "sample", "sample email|letter|case|text|answer|sentence|code|output",
                "made up|concrete|real|actual|sample|practical|real_life|hypothetical case|cases|situation|scenario",
                "case|cases like|with|where|from", "illustration", "worked case|problem", "use case",
                "demo|demonstration",
            ],
            more: Side(
                asks: [
                    "illustrate it|that|this (please|with|for_me)",
                    "with a real|concrete|specific|practical|actual|typical situation|case|scenario|story",
                    "what a_good|that|this|it one|looks|would|letter|thing|case look|looks like",
                    "show what|how a|one good|real|would|looks look|looks|one like", "e g",
                    "say in|for a|my shop|business|job|work|situation|case",
                ],
                complaints: [
                    "very|so|too|all|still|rather|quite|bit|a_bit|pretty|terribly abstract",
                    "can't|cannot picture|visualise what|how|a|it",
                    "no|without|not_one sample|example|illustration email|letter at_all|whatsoever",
                    "too theoretical|general|in_the_air|academic",
                ],
                praises: [
                    "example|examples with|about made it|me|so click|clear",
                    "example|case with|about|of|from|using the|a|my|your|mrs|mr",
                    "concrete|real|practical|relatable|specific|actual cases|examples|situations|samples",
                ]),
            less: Side(
                asks: [
                    "just|only want|need|give rule|principle|theory|definition rule|idea",
                    "i have|got plenty|enough|lots|loads (of) my_own|examples|cases",
                    "no need for|of sample|example|made_up",
                    "without the|any sample|example|made_up|invented cases|stories|scenarios|people",
                    "one (example|is|was) (is|was) enough|plenty", "in general terms",
                ],
                complaints: [
                    "after the first one|example", "got|get it after|with|from the|one first|example example",
                    "cases|examples|stories|scenarios with|about alice|bob|tom|john|anna", "example after example",
                ],
                praises: [
                    "didn't have_to|need_to wade|read|sit|plough|go|scroll through|past",
                    "nice and|nicely|good_and general",
                    "without|no|not|going_without illustrations|examples|example|samples|cases cases|this_time|for_once",
                    "straight to the concept|rule|principle|theory|idea",
                    "just the general (rule|principle|theory|concept|theorem|definition)",
                ])),
        TraitWords(
            trait: "examples.analogies",
            nouns: [
                "metaphor|comparison|analogy|image with|to|from|about",
                "traffic|car|pizza|garden|kitchen|post_office|library|football|water|lego|house metaphor|comparison|analogy|image|picture jam",
                "everyday|cutesy|cute|silly|folksy|homely comparison|image|picture|parallel|metaphor",
                "jam|office|pipe|box|recipe comparison|metaphor|analogy", "comparison", "likening",
                "figure|figures of_speech",
            ],
            more: Side(
                asks: [
                    "an|some|a image|picture|metaphor in_my|for_my|to_hold head|mind",
                    "something|things from|out_of everyday|daily|ordinary|real|normal|my life|world",
                    "need|want|would_like|give an|a|some image|picture|metaphor|analogy",
                    "picture (it|this|that|voltage) as", "like|as water in|through (a) (pipes|hose)",
                    "compare (it|this|that) (to|with) something|anything",
                    "what is|would be comparable|similar|like everyday|real|daily|normal (life)",
                    "is|there a good|an metaphor|analogy|image|comparison|picture",
                    "help|helps|let|lets me picture|visualise|imagine|visualize",
                ],
                complaints: [
                    "too|so|very|rather|quite|bit dry", "gave (me|them|us) the textbook",
                    "need|needs a|some picture|image|metaphor", "nothing to picture|hold_on_to|compare|relate",
                    "still can't picture|visualise|imagine it|voltage|that|this",
                ],
                praises: [
                    "thanks to the|that|your pizza|car|water jam metaphor|comparison|analogy|image|picture",
                    "metaphor|comparison|analogy for|with the|ip|a was|is|made",
                    "(like|as) a_kitchen|a_library|a_post_office made|was|is|helped",
                    "comparing|compared|likening it|this to|with|as a|the",
                    "compare|compared|likened the|a|it|this|them (to|with)", "image|picture in my head|mind",
                    "was|is|that's|sheer|pure genius",
                ]),
            less: Side(
                asks: [
                    "leave|keep the cute|silly metaphors|comparisons|analogies|images|pictures (out|away)",
                    "what it actually|really does|is please", "tell me|say what it actually|really does|is|means",
                    "how it|the enzyme|thing|engine (actually|really) works|work",
                    "no comparisons|metaphors|analogies|images with|to|about|from",
                ],
                complaints: [
                    "muddy|muddied|muddies the waters",
                    "metaphor|comparison|analogy just|only|really|kind muddied|confused|confuses|confusing",
                    "likening|comparing it|everything|this|that to lego|cars|food|pizza|a_car|a_kitchen",
                    "the comparison|metaphor|analogy with|to|about limps|confused|confuses|doesn't|didn't|falls",
                ],
                praises: [
                    "without|not|no likening|liken it|everything|this|that to|with",
                    "kept|keeping|keep|stuck to the plain|actual|real|hard facts|mechanism|thing",
                    "no (cute|cutesy|silly|folksy|forced) comparisons|metaphors|analogies|images|pictures",
                    "just how|what it actually|really works|is|does",
                ])),
    ]
}
