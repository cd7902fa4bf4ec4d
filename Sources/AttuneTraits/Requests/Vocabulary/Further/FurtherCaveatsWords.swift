extension TraitWords {
    /// More phrases for `caveats.warnings`, `caveats.disclaimers`, `caveats.refusal`.
    static let furtherCaveats: [TraitWords] = [
        TraitWords(
            trait: "caveats.warnings",
            nouns: [
                "cautionary|warning|safety|precautionary bits|bit|note|notes|tales|part|remarks|advice|words",
                "downside", "drawback", "con|cons", "note on|about (the) (risks|dangers|altitude|safety|side)",
                "disadvantage", "risk warning", "safety tip|advice|warning|reminder", "finger wagging",
                "scaremongering",
            ],
            more: Side(
                asks: [
                    "tell|say me know what to|i_should|i_need_to|i_have_to watch|look|be careful|out",
                    "what (to|i_should) watch out for",
                    "include|mention|add|tell|give downsides|cons|drawbacks|disadvantages|risks too|as_well",
                    "don't|do_not want to be|get caught|burned|stung|burnt|ripped|scammed out|off",
                    "(what|where) can|could (go) wrong|hurt|happen", "(the) other|dark|bad|down side (too|of_it)",
                ],
                complaints: [
                    "nothing in_there about|on|of the|any|possible drawbacks|downsides|risks", "too good to be true",
                    "got|was|get stung|burned|burnt|caught|bitten|caught_out|shocked by|out",
                    "all sunshine|upside|rosy|positive",
                    "only (the) pros|advantages|upsides|positives|benefits|good_side",
                    "you hadn't|didn't|never warned|warn",
                ],
                praises: [
                    "the|for_the|good|thanks_for_the heads_up|warning|note on|about|re|regarding",
                    "note on|about the|altitude|safety|side|risks|possible sickness|effects was|is",
                    "warned|warning me about|of|what the|what|to risks|dangers|hot",
                    "downsides|drawbacks|cons|risks too|as_well|included",
                    "pointed|pointing out (what|the) (risk|risks|dangers|could|might|downsides|catch)",
                ]),
            less: Side(
                asks: [
                    "skip|drop|leave_out cautionary|safety|warning|scary bits|bit|part|talk|notes",
                    "i've|i_have|been been doing|climbing|cooking|diving 20|ten|twenty|30 years",
                    "(i'm|im|i_am) a surgeon|climber|pilot|electrician|grown",
                    "i know the|what|that risks|the|knives|i'm risks|are|can|doing|dangerous",
                    "stick to the (plan|recipe|training_plan|facts|question|instructions)",
                ],
                complaints: [
                    "like|sound|sounds like leaflet|package_insert|health_and_safety|safety_officer|insurance in|leaflet|manual",
                    "leaflet in a", "(are|is) sharp|hot|slippery|dangerous|deep (i|we) know",
                    "everything (is|can|could|might) dangerous|kill|be (me|dangerous)", "finger wagging",
                    "wag|wagging (your|a|the) finger",
                    "the usual|whole list of things|what|dangers that|which|i might|could",
                ],
                praises: [
                    "no finger_wagging|wagging|lecture|preaching|sermon|moralising|scaremongering|warnings|warning|safety_lecture|nagging",
                    "without usual|whole|long|endless|finger list|warnings|lecture|sermon|wagging|caveats (of)",
                    "trust|trusted|trusting|treat|treated|treating me like|to|as adult|grown_up|know",
                ])),
        TraitWords(
            trait: "caveats.disclaimers",
            more: Side(
                asks: [
                    "where|when i'd need|have_to|should a|see lawyer|doctor",
                    "need a lawyer|doctor|professional|solicitor|vet|specialist|pro",
                    "manage|do|handle it|this|that on_my_own|myself|alone",
                ],
                praises: [
                    "told|telling to get|see it|a|to looked|checked|doctor at",
                    "looked|checked|seen at by (a) professional|doctor|vet|expert|specialist|electrician|lawyer|pro",
                ]),
            less: Side(
                asks: [
                    "stop|quit with|to telling|tell see|go_to|consult doctor|lawyer",
                    "i've|i_have|been already been|seen three|two doctors|doctor|lawyers|vet",
                    "drop|skip|no legal|medical|standard|canned|usual boilerplate|stuff|small_print|blurb",
                ],
                complaints: [
                    "as an ai language_model|model",
                    "see|consult|ask doctor|lawyer|professional again|every|all|always|thanks",
                    "not a doctor|lawyer (blah|thing|line|stuff|speech)",
                    "know you're|you_are|you not a|an|aren't doctor|lawyer|ai|bot|machine|robot",
                    "covering (your|its) back|ass|arse|backside", "cover your|its back|ass|arse|backside",
                ], praises: ["spared|sparing|spare the|all_the|from legal|medical|usual|boilerplate|disclaimers"])),
        TraitWords(
            trait: "caveats.refusal", nouns: ["honest no", "refusal", "clear no"],
            more: Side(
                asks: ["if|when you can't|cannot do|help it|this just|then say no"],
                complaints: [
                    "should|could|ought have|to have declined|refused|said_no|said_so|admitted|passed",
                    "hallucinated|hallucinating|fabricated a|the|it|all",
                ],
                praises: [
                    "honest no", "said|say me that|no|straight can't|couldn't|cannot know|do",
                    "rather|instead than|of making|inventing|bluffing something|up|it|one",
                ]),
            less: Side(
                asks: [
                    "help with|as as|what|whatever much|you as|can you|can",
                    "rather|instead than|of turning|turn|refusing down|away|off|flat", "at_least|please try",
                    "don't|stop|quit|no refuse|refusing|turn|turning me|it|this down",
                ],
                complaints: [
                    "turn|turned|turning|turns|shut|shutting me down|away|off", "turning me down flat",
                    "can't|cannot|won't|unable to assist|help (with)",
                    "why won't|can't|do|are you refuse|refusing|help|just|even|not me", "harmless question|request",
                    "i can't assist",
                ], praises: ["didn't|not|without|never refuse|refusing|turn|turning me|to|away down"])),
    ]
}
