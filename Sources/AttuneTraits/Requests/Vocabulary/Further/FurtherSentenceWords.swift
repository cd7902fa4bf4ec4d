extension TraitWords {
    /// More phrases for `readability.grade`, `readability.sentence`, `vocabulary.variety`.
    static let furtherSentence: [TraitWords] = [
        TraitWords(
            trait: "readability.grade",
            more: Side(
                asks: [
                    "raise|lift|up|increase the level|tone|bar",
                    "more|a_bit_more sophisticated|grown_up|adult|elevated|literary|intellectual",
                    "for grown_ups|academics|graduates", "at (a|an) adult|college|higher (level)",
                ],
                complaints: [
                    "reads|sounds|written like a|an children's|childrens book|story|essay|text",
                    "too basic|childish|elementary", "for kids|toddlers|a_child|ten_year_olds",
                ],
                praises: [
                    "sophisticated|elevated|elegant|rich|intelligent|demanding|grown_up|literary wording|language|style|vocabulary|phrasing|prose",
                    "just right for (the|a) grant|journal|thesis|academic", "(at|on) (a) higher|university|adult level",
                ]),
            less: Side(
                asks: [
                    "simpler|easier|plainer|shorter|clearer words|sentences|language|english",
                    "my english is|isn't not so|very|that|great good|great|perfect|bad",
                    "english (is|isn't) (not) my first|native|mother (language|tongue)",
                    "not|i'm_not a native (speaker)", "for ten|12|twelve|10|eight|8|nine|9|seven (year) old|olds",
                    "i'm (still) learning english",
                ],
                complaints: [
                    "had_to|have_to|must read two|three|four|five|several|twice|a_few|many times|sentence",
                    "way|far|much|so complicated|convoluted|dense|difficult|heavy",
                    "i don't|didn't really understand|get|follow most|half|a_lot (of)", "heavy going",
                    "(reads|sounds) like (a|an) law|phd|dissertation|academic|contract|thesis",
                    "need|needed to a read|dictionary again|twice",
                ],
                praises: [
                    "my son|daughter|kid|kids understood|understands|could follow|read|understand|it",
                    "easy|simple|effortless (to) read|understand|follow|digest",
                    "i understood|understand|got|get it|everything|all_of_it|every_word straight|right|at_once away",
                ])),
        TraitWords(
            trait: "readability.sentence",
            nouns: ["winding|long_winding|flowing|rolling|long_flowing sentence", "subordinate clause", "clauses"],
            more: Side(
                asks: [
                    "let (the|your) sentences (breathe|flow|run) (more|a_bit)",
                    "longer|flowing|richer|fuller|more_complex|winding sentences",
                    "join|combine|connect|link|merge the|some|these|those|short short|of_the sentences",
                    "(more) sentence flow|rhythm",
                ],
                complaints: [
                    "like|not (a) telegram", "choppy|staccato|clipped|jerky|abrupt sentences|style|rhythm",
                    "sentences (are|feel|sound) short|choppy|clipped|abrupt|the_same|staccato",
                    "short|three_word|tiny|choppy sentences (one|everywhere|make|all)",
                ],
                praises: [
                    "long|winding|flowing|rolling winding|flowing|and winding|flowing|elegant|rolling|complex sentences",
                    "(the|those|your|long|winding|flowing) (long) winding|flowing|rolling|meandering sentences",
                ]),
            less: Side(
                asks: [
                    "chop|break the|your long sentences|sentence up|down a_bit|two",
                    "shorter|smaller|crisper|snappier sentences",
                    "one (thought|idea|point|clause|thing) (per|a|in_each) sentence", "(more|use) full stops|periods",
                    "fewer|less commas|clauses|subclauses|subordinate_clauses|comma|semicolons",
                ],
                complaints: [
                    "by the end|time of i've|i sentence forgot the|how|where start|beginning",
                    "i've|i|i_had already forgot|forgotten|forget the|how start|beginning",
                    "first|second|last|third sentence has|is|goes|runs|was|had",
                    "has|have|with like five|four|six|ten|three commas|clauses|semicolons",
                    "run on|ons sentences|sentence",
                    "sentences (that) go|run|never|don't|goes on|end|stop forever|and_on", "out of breath|no_breath",
                    "commas and (three|more|clauses)",
                    "nested|endless|monster|snake|kilometre_long|mile_long|never_ending|half_page sentences|clauses|sentence",
                ],
                praises: [
                    "snappy|short|crisp|punchy|clean|brisk|bite_sized sentences", "short clear|crisp|punchy sentences",
                ])),
        TraitWords(
            trait: "vocabulary.variety",
            nouns: [
                "synonym", "word choice variety", "variety of|in words|wording|expression",
                "different word|words|expressions for",
            ],
            more: Side(
                asks: ["vary|mix|change (up) words|wording|vocabulary|word_choice|up|expressions|language"],
                complaints: [
                    "so|very|too|rather|really|a_bit|bit|terribly|all repetitive|monotonous|samey|repetitious",
                    "every|each second sentence|line has|uses|contains the|that word|same",
                    "word|it appears|appear|comes|occurs|is up ten|five|six|twenty|three times",
                ],
                praises: [
                    "such|so|what_a rich|varied|variety vocabulary|of|wording|language|words",
                    "not|never once|a repeat|repeated|repeating|repetition yourself|a|word",
                ]),
            less: Side(
                asks: [
                    "(be) consistent (with|in|about) the|your|terms|wording|naming|words|names",
                    "consistent|uniform terms|wording|terminology|naming|names|words",
                ],
                complaints: [
                    "two|three different things|names|words|terms the_same|one|it|each",
                    "keep|keeps|kept changing|switching|swapping|alternating the|between|names|words|terms",
                    "are|is they and|the|all the|same same|thing",
                    "thought they|it|those|that|client was|were|are two|three|something|different",
                    "inconsistent terms|wording|naming|names|terminology|words",
                ],
                praises: [
                    "(nice|and|good|nicely|very|so|pleasantly) consistent wording|terms|terminology|naming|names|language"
                ])),
    ]
}
