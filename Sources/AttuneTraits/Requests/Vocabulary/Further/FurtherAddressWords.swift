extension TraitWords {
    /// More phrases for `address.you`, `address.assistant`, `address.we`.
    static let furtherAddress: [TraitWords] = [
        TraitWords(
            trait: "address.you",
            more: Side(
                asks: ["speak to me personally|directly|like_a_person"],
                complaints: [
                    "(some) general public", "sounds|feels|is (so|very|too|a_bit) impersonal|anonymous|generic",
                ],
                praises: [
                    "speak|speaks|spoke|talk|talks|talked|speaking|talking to me personally|directly|like",
                    "addressed|addressing|address me (personally|directly|by)",
                    "feels|felt|sounds (so|very|really|more) personal", "as if you know|knew|meant|mean me",
                ]),
            less: Side(
                asks: ["(keep|make) it|everything|this|things impersonal"],
                complaints: [
                    "feel|feels|felt i|i'm was|being being accused|lectured|pointed",
                    "point|pointing|points (a|the|your|his) finger", "being accused",
                ], praises: ["nicely|kept|nice_and|keeping_it|stayed|pleasantly impersonal"])),
        TraitWords(
            trait: "address.assistant",
            more: Side(
                asks: ["speak|talk (as|about) yourself", "your own|personal view|voice|experience|perspective"],
                complaints: ["feels|sounds|seems|is|so|a_bit evasive", "hide|hiding|hides behind"],
                praises: [
                    "feels like talking to (somebody|someone|a_person|a_human|a_friend)",
                    "like talking to (somebody|someone|a_real|a_human)",
                    "talk|talks|speak|speaking|talking|spoke as|about yourself|a_person|a_real",
                ]),
            less: Side(
                asks: ["(leave|keep|take) yourself out", "(don't|not|never) talk|speak (about|of) yourself"],
                complaints: [
                    "don't|can't have|feel|think|believe opinions|feelings|anything|views|a_self|beliefs",
                    "i this and i that",
                ],
                praises: ["nice|and|so|nicely|pleasantly|good objective", "(kept|keeping|left|leaving) yourself out"])),
        TraitWords(
            trait: "address.we", nouns: ["we form", "nurse talk|speak", "team feeling|spirit"],
            more: Side(
                asks: ["more of a team|togetherness|we feeling|spirit|feel", "include|count yourself|us|me in"],
                praises: [
                    "like|as_if you're sitting|working next|beside to|me|together",
                    "(feels|felt|feel) like (a) team|partners|teamwork", "we feeling|spirit",
                ]),
            less: Side(complaints: [
                "like (a) nurse|kindergarten_teacher|primary_school_teacher|doctor (in)",
                "how are we feeling|doing (today)",
                "as_if you|you're|you_were part_of|one_of|with|in us|my|it|the_team",
            ])),
    ]
}
