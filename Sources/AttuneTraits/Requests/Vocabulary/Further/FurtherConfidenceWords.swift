extension TraitWords {
    /// More phrases for `hedging.words`, `certainty.words`.
    static let furtherConfidence: [TraitWords] = [
        TraitWords(
            trait: "hedging.words",
            nouns: [
                "perhapses", "maybes", "possiblys", "qualifier|qualification", "probablys", "mights",
                "ifs and|or_buts|and_buts", "honest|real uncertainty|probably|doubt", "nuance",
            ],
            more: Side(
                asks: [
                    "what|which parts|part|bits are|is certain|sure|proven|known|solid",
                    "be more|a_bit_more careful|cautious with|about|in claims|the|your|what",
                    "how sure|certain|confident (are) (you|is_that|is_this)",
                    "say|tell when|where|if you're|you_are not|aren't sure|certain",
                    "more|a_bit_more nuanced|nuance|cautious|tentative|careful",
                    "acknowledge|admit|show|express uncertainty|doubt|doubts|uncertainties|limits",
                ],
                complaints: [
                    "(awfully|very|so|too|pretty|terribly|overly|way_too) sure of (itself|yourself)",
                    "sure of itself|yourself", "cut and dried",
                    "made|makes|make|sound it sound so|too|like|as simple|certain|easy",
                    "it depends surely|though|doesn't_it",
                    "doctors|experts|scientists|historians|people|lawyers disagree|differ|argue|debate",
                    "false|fake confidence|certainty", "you can't|cannot|can possibly|really know|be that|sure",
                    "stated|state|states|presented (as|like) (a) fact|gospel",
                ],
                praises: [
                    "honest|an_honest probably|maybe|perhaps|about|uncertainty",
                    "(rather|instead) (than|of) false|fake|feigned confidence|certainty",
                    "nothing (was|is) overclaimed|overstated|exaggerated", "how carefully|cautiously (you|it|this)",
                    "carefully|cautiously worded|phrased|put|hedged",
                    "say me when|where|that you're|you_are|you_were not|weren't sure|certain|unsure",
                ]),
            less: Side(
                asks: [
                    "be (a_bit|more|a_bit_more|a_little_more) definite|decisive|firm|clear_cut|straight",
                    "drop|skip|lose|cut|stop|without maybes|perhapses|possiblys|mights|ifs|qualifiers|hedges|coulds",
                    "just say|tell me yes|how or|it (no|is)",
                    "i'm|i_am asking for a fact|straight|clear|definite (answer)", "commit to",
                    "take a (clear) stand|stance|position|side",
                ],
                complaints: [
                    "sit|sits|sitting|sat on the fence", "fence sitting",
                    "never|won't|don't|doesn't|refuse|refuses commit|commits to|yourself|itself", "wishy washy",
                    "beat|beating|beats around|about the bush", "weasel words|wording", "non committal",
                    "all those|these|the maybes|perhapses|mights|ifs", "neither yes|here nor (no|there)",
                    "on the one hand",
                ],
                praises: [
                    "no ifs|maybes|perhaps|mights|hedging", "ifs and|or buts",
                    "just|simply says|say|said|tells|told me how it like|how|as it|is is",
                    "no wishy|fence|beating|hedging (washy|sitting|around)",
                ])),
        TraitWords(
            trait: "certainty.words",
            nouns: [
                "conviction", "confidence", "sweeping statement|claim|generalisation|generalization", "absolutes",
                "absolute statement|claim", "certainty",
            ],
            more: Side(
                asks: [
                    "with|more|some (more) conviction|confidence|authority|certainty|backbone",
                    "sound (more|a_bit_more) confident|convinced|assertive|decisive|authoritative|certain|sure",
                    "like you mean it",
                ],
                complaints: [
                    "sound|sounds|sounded unsure|timid|half_hearted|hesitant|unconvinced|wishy",
                    "no|without|lacks|lacking conviction|confidence|backbone|authority",
                ],
                praises: [
                    "how decisive|confident|sure|convinced|assertive|authoritative|firm",
                    "so|very|really|came_across_as decisive|confident|assertive|authoritative|convincing",
                    "(with) such|real|so_much|great conviction|confidence|authority",
                ]),
            less: Side(
                asks: [
                    "there are|there's (always|an|some|plenty|of) exceptions|exception",
                    "less|without|no the|any absolutes|sweeping|absolute statements|claims",
                    "less absolute|categorical|sure|certain|dogmatic|cocky",
                ],
                complaints: [
                    "too sure|certain|confident|absolute|categorical|dogmatic|cocky|sweeping",
                    "(so|very|rather|awfully) sure|certain of (yourself|itself)",
                    "sweeping statements|claims|generalisations|generalizations|statement",
                ],
                praises: [
                    "nice|and|well|nicely|very balanced",
                    "no|without sweeping|absolute|blanket|grand|bold|dogmatic statements|claims|generalisations|generalizations|statement",
                    "balanced|measured|fair|nuanced|even_handed view|answer|tone|take|account",
                ])),
    ]
}
