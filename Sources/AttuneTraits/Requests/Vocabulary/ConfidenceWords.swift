extension TraitWords {
    /// Hedging and certainty.
    static let confidence: [TraitWords] = [
        TraitWords(
            trait: "hedging.words",
            nouns: [
                "shades of grey|gray", "doubt",
                "nuance", "uncertainty", "qualifier", "hedge", "hedging", "honesty about_uncertainty", "ifs",
                "ifs or buts", "waffling around",
            ],
            clutter: [
                "it depends", "perhapses", "mays and mights", "could bes",
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
                    "more caution|care|cautious in|with|about your|the|its|that claims|statements|claim",
                    "say|said so when|if you're|it's|you",
                    "say|use|add|put (a|in) maybe|perhaps|probably|might|may when|where|if",
                    "say|said|tell so|it|me when|if|where you're|it's|you_are (only|just) guessing|a_guess|uncertain|unclear|unknown|unsettled|speculation",
                    "when you're|you_are guessing|speculating|unsure",
                    "be honest|upfront|open|transparent|clear about what|how isn't|is|you|you're|we (not) known|unknown|sure|certain|likely|know|don't_know",
                    "tell me how likely|sure|certain|reliable|confident",
                    "how likely|certain|probable|reliable is|are that|it|this",
                    "mark|flag what|where|the you're|is|it's (not) (a) guess|guesses|guessing|unsure|uncertain|certain",
                    "leave room for doubt|error", "add|use|put a perhaps|maybe",
                    "more nuance|nuanced|tentative|cautious|humble|balanced", "tell me when you're not|unsure sure",
                    "how sure|certain|confident are you", "admit when|if you",
                    "don't state it|everything|opinions|things as (a|absolute) fact|facts|certain",
                    "be honest about (the|your|what) uncertainty|limits|you",
                    "say (so) if|when you're not_sure|unsure|not_certain",
                    "tell me if|when you're unsure|not_sure|not_certain",
                    "admit (it) when|if you don't_know|aren't_sure",
                ],
                complaints: [
                    "more certain|sure|definite than it|they|that is|are",
                    "as if|though there was|were|is no doubt|question",
                    "it's not that clear_cut|simple|certain",
                    "guesses|opinions|guess|opinion|speculation|theories as (if) (they|it) (were) facts|fact|truth|gospel|true",
                    "more complicated|nuanced|complex|complicated than that", "nobody|no_one (really) knows",
                    "no room for doubt", "black and white", "too categorical|absolute", "lacks|lacking nuance",
                    "not nuanced",
                ],
                praises: [
                    "could|can|might go either way", "weren't|aren't|you're_not|not (entirely|totally|completely) sure",
                    "you don't|didn't know (for_sure|for_certain)",
                    "admitting|admitted (that|when) you don't_know|aren't_sure|were_unsure",
                    "being honest about (the) uncertainty|what_you_don't_know",
                ]
            ),
            less: Side(
                verbs: ["commit to an|a|one answer|position", "take a stand|position|side", "stand behind"],
                asks: [
                    "cover|covering yourself|your_back|your_ass|all_bases", "no maybe|perhaps|probably|mights|ifs",
                    "so is_it|is_that yes_or_no|a_yes_or_a_no|a_yes_or_no", "which is it (then|now)",
                    "say it straight|plainly|outright", "answer me straight|plainly", "make it clear yes|whether",
                    "a|one clear statement|position", "come down on one|a",
                    "drop|skip|cut the maybes|mights|qualifiers|weasel_words",
                    "stop hedging|waffling_about|saying_maybe",
                    "stop being_vague|sitting_on_the_fence|beating_around_the_bush",
                    "don't hedge|sit_on_the_fence|beat_around_the_bush", "quit hedging",
                    "without hedging|the_hedging|all_the_hedging|the_maybes|maybes", "commit to (an|one|a)",
                    "a straight|definite|definitive|clear_cut|yes_or_no answer", "straight answer", "yes or no",
                    "give (me) a straight|definite|definitive answer", "take a stance", "pick a side", "unhedged",
                    "stop|quit saying maybe|perhaps|might|possibly", "don't say maybe|perhaps|might",
                ],
                complaints: [
                    "all|full_of perhaps|possibly|might|could",
                    "could might may", "possibly this", "perhaps that", "why|so vague|noncommittal|evasive",
                    "why so vague|noncommittal|evasive|unclear|wishy_washy", "stop|quit covering|protecting yourself",
                    "can't|cannot|couldn't pin you down", "never|not a straight answer",
                    "hedge|hedges|hedging|hedged every|each|everything|all (sentence|statement|answer|claim)",
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
                faults: [
                    "cocksure", "sure of yourself|itself", "full of yourself|itself", "overconfident", "cocky",
                    "arrogant", "dogmatic",
                ],
                merits: [
                    "firm", "convincing", "resolute", "self confident", "confident", "assertive", "decisive",
                    "authoritative", "self assured",
                ],
                asks: [
                    "with conviction|confidence|authority", "be|sound|stay firm (about|on)",
                    "sound|talk|write|speak|act|answer like|as_if you know|mean|believe",
                    "state|say|put it|this|that|them as (a) fact|facts|truth", "put your foot down",
                    "like an|a|a_real expert (would)", "without|no (any|a) doubt|doubts|hesitation|wavering",
                    "stand by it|that|what_you|your", "don't be (so|too) timid|shy|coy|afraid|unsure",
                    "don't doubt yourself|it", "trust yourself|your_own", "own it|your_answer", "speak up with",
                    "sound (more) confident|certain|sure|authoritative|convincing", "say it like you mean it",
                    "speak with authority|confidence",
                    "be (more) confident|certain|assertive|decisive|definite|authoritative|sure_of_yourself",
                ],
                complaints: [
                    "doesn't|don't|isn't|didn't|not sound|seem|very|so|really (very|so|too|really) convincing|confident|certain|sure|convinced",
                    "sound|seem|read|feel (so|very|rather|pretty|a_bit) unsure|insecure|shaky|hesitant|uncertain (of|about) (yourself|it|this|itself)",
                    "sound|seem|read|feel as_if|like you're|you_are|it's guessing|unsure|not_sure|a_guess|hesitating",
                    "second|second_guess guessing|guess yourself",
                    "so unsure|hesitant|timid|shaky (of|about) (yourself)",
                    "not (very|so|really) confident", "lacks|lack confidence|conviction",
                    "sound|sounds|seem|seems (so|very|really|a_bit|too) unsure|insecure|timid",
                ],
                praises: [
                    "you sound|seem certain|confident|sure|convinced|firm",
                    "how sure|certain|confident|firm (you|it) (sound|sounds|are|is)",
                    "sound|sounds|sounding certain|confident|sure|convinced|firm", "sure of what you say",
                    "how confident|decisive|sure|assertive",
                ]
            ),
            less: Side(
                plain: ["modest"],
                faults: ["timid", "unsure"],
                asks: [
                    "don't sound|be|act|seem so|too|that sure|certain|confident",
                    "don't|never|stop|quit|avoid say|use|claim|saying|using|claiming always|never|definitely|certainly|obviously|clearly|everyone|everybody|undoubtedly",
                    "don't|stop|quit acting|act|talking|talk|sounding|sound|pretending|pretend like|as_if|that you know|knew",
                    "never say never|always",
                    "less absolute|certain|confident|categorical|sure_of_yourself|cocky|dogmatic|assertive",
                    "don't be so sure|certain|confident|absolute",
                    "no|fewer absolutes|absolute_statements|sweeping_statements|generalisations|generalizations",
                    "stop saying always|never|definitely|obviously|clearly",
                ],
                complaints: [
                    "nobody|no_one|you can be (that|so) certain|sure", "you talk|act|sound|write like|as_if you know",
                    "law of nature", "gospel truth", "carved|set|written in stone", "like|as the only|absolute truth",
                    "can't|cannot|couldn't|don't|no_one_can (possibly) know that|this|it for certain|sure|a_fact",
                    "stated|put|said|phrased|worded|claimed (far|way|a_bit|much) too strongly|categorically|absolutely|firmly",
                    "it|that|this isn't|is_not|ain't|doesn't always (true|so|work|the_case)",
                    "not everything|everyone|always is|has|does|true|definitely", "know everything|it_all",
                    "who|what made|says you|you're god|so_sure",
                    "over confident", "too sure|confident|cocky|certain (of|about) yourself|itself", "know it all",
                    "sound|sounds|so arrogant|cocky|preachy|smug",
                    "nothing is|it's_not|it_isn't that certain|simple|clear_cut|black_and_white",
                    "sweeping statements|claims", "too sure|certain (of|about) (yourself|this|that|it|everything)",
                ],
                praises: [
                    "didn't claim|promise|pretend|say|overstate|exaggerate (that) (it|this|you) (always|will|never|know)"
                ]
            )
        ),
    ]
}
