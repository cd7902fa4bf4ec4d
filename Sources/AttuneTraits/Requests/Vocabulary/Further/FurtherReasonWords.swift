extension TraitWords {
    /// More phrases for `depth.reasons`, `depth.alternatives`.
    static let furtherReason: [TraitWords] = [
        TraitWords(
            trait: "depth.reasons",
            nouns: [
                "justification", "rationale", "reason behind|for (it|this|that)",
                "the|some|your thinking|logic|reasoning|thought_process|motivation|why behind",
                "science behind (it|this|that)", "theory behind (it|this|that)", "whys",
            ],
            more: Side(
                asks: [
                    "why tho|though", "on what grounds|basis", "because of what", "where does that come|follow from",
                    "for what reason",
                ],
                complaints: [
                    "no|without|zero|any|not_any justification|reasoning|rationale|explanation_why at_all|whatsoever|given",
                    "just|only tell|told me|us what|that to|it do",
                    "without saying|explaining|telling (me) why|the_reason",
                ],
                praises: [
                    "knowing the reason|why|reasoning|logic|rationale",
                    "i|we understand|know|get|see|knew the thinking|why|reason|reasoning|logic|rationale behind",
                    "now i finally (understand|know|get|see) why", "makes sense|sense_now now",
                ]),
            less: Side(
                asks: [
                    "don't|no need to|in know|hear|knowing why|reason",
                    "no explanation|justification|reasons|reasoning needed|necessary|required|please",
                    "don't care why|about_why|how_come|what_for|how_you_got|for_the_reason",
                    "skip the why|whys|reasons|reasoning|science|theory|rationale|justification",
                    "i|we don't need_to|have_to|want_to know|understand why|how_it_works|the_reason|the_theory",
                    "no whys",
                ],
                complaints: [
                    "explain|explains|explaining|justify yourself|yourselves|itself all_the_time|constantly|so_much|choice",
                    "explaining yourself|everything",
                    "all_the|so_much|too_much|so_many|all_that|all_this why|reasoning|reasons|justification|whys|science|theory behind",
                    "(a) lecture|lesson on|about why",
                ],
                praises: [
                    "left it at that", "just the what|answer|result|setting|number without|not why|whole|whys|reasons",
                    "without|no the the|whole|all science|theory|reasoning behind|lecture",
                    "without explaining|justifying (why|everything|yourself|it)",
                    "didn't|not bother|have|need to|me with explain|the_reasons|reasons|why|justify",
                ])),
        TraitWords(
            trait: "depth.alternatives",
            nouns: [
                "possibility|possibilities", "other way|method|route|approach|solution|option|possibility",
                "different way|approach|option|method|route", "selection", "choices|choice of",
                "ways of|to doing|do|get the_same|it|this|that thing|done", "alternative",
                "substitute|replacement|workaround", "second|backup|another option|way|plan",
            ],
            more: Side(
                asks: [
                    "other|more|different|alternative|several ways|methods|options|possibilities|routes doing|do",
                    "a few|couple|selection|handful|range|variety to|of pick|choose|select|options|choices from",
                    "anything|something|nothing else i_can|i_could|that_works|that_would|out_there", "a plan b",
                    "what if i don't|can't|haven't get|find|use", "to pick from",
                ],
                complaints: [
                    "hoping|hoped|expecting|wanted|asked|looking selection|choice|few|several|range|variety|options|some_choice",
                    "nothing else|other (mentioned|listed|offered)",
                    "as if there|that was|were no|only other|one way|option", "don't own|have|get a|an so|and what|now",
                ],
                praises: [
                    "several|multiple|various|many|lots_of options|approaches|alternatives|choices|routes|methods",
                    "to have|having|get|getting (a) several|different|choice|options|alternatives",
                    "hadn't thought of|considered", "something to choose|pick from",
                ]),
            less: Side(
                asks: [
                    "just|only give|pick|tell|choose me one way|option|of_them|thing|solution|answer",
                    "stick with|to it|one|that", "narrow (it|them|this|that) down (to_one|for_me)",
                ],
                complaints: [
                    "eight|six|seven different|historical|possible|other|alternative ways|options|alternatives|possibilities",
                    "spoilt|spoiled for choice", "can't|couldn't|how_do decide|choose|pick anyway|now|from|at_all",
                    "not the|six|ten|all historical|possible|different|other ways|options|methods",
                    "paralysed|paralyzed|analysis_paralysis|choice_overload|overwhelmed by (choice|options)",
                    "too much|many choice|choices|options|possibilities|alternatives|variants",
                ],
                praises: [
                    "one solution|answer|option|way|suggestion|recipe done",
                    "and|not|instead_of|rather_than not ten|a_dozen|five options|ways|choices|alternatives",
                    "picked|chose|pick one and|for_me",
                ])),
    ]
}
