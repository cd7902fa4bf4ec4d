extension TraitWords {
    /// Hedging and certainty.
    static let confidence: [TraitWords] = [
        TraitWords(
            trait: "hedging.words",
            nouns: [
                "nuance", "uncertainty", "qualifier", "hedge", "hedging", "honesty about_uncertainty", "ifs",
                "ifs or buts", "waffling around",
            ],
            clutter: [
                "weasel word", "maybes", "mights", "fence sitting", "ifs and buts", "ifs and maybes",
                "wishy washiness",
            ],
            more: Side(
                plain: [
                    "nuanced", "tentative", "cautious", "careful with claims", "humble", "balanced",
                    "measured in_tone",
                ],
                faults: [
                    "wishy washy", "noncommittal", "non committal", "evasive", "mealy mouthed", "hedgy", "indecisive",
                    "hedged", "waffly_and_unsure", "unsure of yourself", "ambiguous", "vague about what",
                ],
                merits: ["nuanced", "balanced", "even handed"],
                verbs: [
                    "hedge", "acknowledge the|your|any uncertainty|limits",
                    "qualify (your|the|that) claims|statements|claim|statement",
                ],
                asks: [
                    "more nuance|nuanced|tentative|cautious|humble|balanced", "tell me when you're not|unsure sure",
                    "how sure|certain|confident are you", "admit when|if you",
                    "don't state it|everything|opinions|things as (a|absolute) fact|facts|certain",
                    "be honest about (the|your|what) uncertainty|limits|you",
                    "say (so) if|when you're not_sure|unsure|not_certain",
                    "tell me if|when you're unsure|not_sure|not_certain",
                    "admit (it) when|if you don't_know|aren't_sure",
                ],
                complaints: ["black and white", "too categorical|absolute", "lacks|lacking nuance", "not nuanced"],
                praises: [
                    "admitting|admitted (that|when) you don't_know|aren't_sure|were_unsure",
                    "being honest about (the) uncertainty|what_you_don't_know",
                ]
            ),
            less: Side(
                verbs: ["commit to an|a|one answer|position", "take a stand|position|side", "stand behind"],
                asks: [
                    "stop hedging|waffling_about|saying_maybe",
                    "stop being_vague|sitting_on_the_fence|beating_around_the_bush",
                    "don't hedge|sit_on_the_fence|beat_around_the_bush", "quit hedging",
                    "without hedging|the_hedging|all_the_hedging|the_maybes|maybes", "commit to (an|one|a)",
                    "a straight|definite|definitive|clear_cut|yes_or_no answer", "straight answer", "yes or no",
                    "give (me) a straight|definite|definitive answer", "take a stance", "pick a side", "unhedged",
                    "stop|quit saying maybe|perhaps|might|possibly", "don't say maybe|perhaps|might",
                ],
                complaints: [
                    "you|answer|it keep|keeps|kept hedging|hedges|dodging",
                    "hedging everything|too_much|so_much|a_lot", "so much hedging",
                    "sit|sits|sitting|sat on the fence", "beat|beats|beating around the bush",
                    "dodged|dodging|dodge the question", "won't|wouldn't|never commit",
                    "full of maybes|mights|ifs|qualifiers", "maybe maybe", "every other word is maybe|perhaps|might",
                    "can't you just give a_straight", "non answer", "doesn't commit", "you keep|kept hedging|dodging",
                    "keeps hedging",
                ]
            )
        ),
        TraitWords(
            trait: "certainty.words",
            nouns: ["confidence", "conviction", "certainty", "absolutes"],
            more: Side(
                plain: ["confident", "certain", "assertive", "decisive", "definite", "authoritative", "definitive"],
                faults: ["overconfident", "cocky", "arrogant", "dogmatic"],
                merits: ["confident", "assertive", "decisive", "authoritative", "self assured"],
                asks: [
                    "sound (more) confident|certain|sure|authoritative|convincing", "say it like you mean it",
                    "speak with authority|confidence",
                    "be (more) confident|certain|assertive|decisive|definite|authoritative|sure_of_yourself",
                ],
                complaints: [
                    "not (very|so|really) confident", "lacks|lack confidence|conviction",
                    "sound|sounds|seem|seems (so|very|really|a_bit|too) unsure|insecure|timid",
                ],
                praises: ["how confident|decisive|sure|assertive"]
            ),
            less: Side(
                plain: ["modest"],
                faults: ["timid", "unsure"],
                asks: [
                    "less absolute|certain|confident|categorical|sure_of_yourself|cocky|dogmatic|assertive",
                    "don't be so sure|certain|confident|absolute",
                    "no|fewer absolutes|absolute_statements|sweeping_statements|generalisations|generalizations",
                    "stop saying always|never|definitely|obviously|clearly",
                ],
                complaints: [
                    "over confident", "too sure|confident|cocky|certain (of|about) yourself|itself", "know it all",
                    "sound|sounds|so arrogant|cocky|preachy|smug",
                    "nothing is|it's_not|it_isn't that certain|simple|clear_cut|black_and_white",
                    "sweeping statements|claims", "too sure|certain (of|about) (yourself|this|that|it|everything)",
                ]
            )
        ),
    ]
}
