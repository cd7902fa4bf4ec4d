extension TraitWords {
    /// More phrases for `humour.markers`, `emoji.count`.
    static let furtherHumour: [TraitWords] = [
        TraitWords(
            trait: "humour.markers",
            nouns: [
                "gag", "funny bit|bits|line|lines|remark|remarks", "wisecrack", "one liner", "joke or_two", "quip",
                "jest",
            ],
            more: Side(
                complaints: [
                    "so|too|very|deadly|dead|rather|a_bit serious|earnest|solemn|po_faced",
                    "bit_of|where's_the|no|without fun|humour|humor|joke|jokes|laughs in_it|at_all", "deadly serious",
                ],
                praises: [
                    "slayed|finished me", "haha|hahaha|lol|lmao|rofl|hehe the|that|good|i|you|nice|love|this",
                    "laughed|laughing|giggled|chuckled|snorted|cackled out_loud|so_hard|at|my|a_lot|for",
                    "you're|this_is|that_was (so) funny|hilarious|a_hoot", "spat out my (coffee|tea)",
                    "made me laugh|giggle|smile|snort|grin|cackle",
                ]),
            less: Side(
                asks: [
                    "it's|its|this_is|that's serious|no|not_a matter|joke|laughing|topic",
                    "no joking|kidding|clowning|messing (about|around)", "keep|stay|be|remain (it) serious",
                ],
                complaints: [
                    "and|but you crack|make|made a|jokes joke|jokes|about|one", "(how|what) is that funny",
                    "make|making|made|poke|poking light|jokes (of|about|at)", "(very|ha_ha|haha) funny not",
                    "find that|it|this (not) funny",
                ], praises: ["take|taking|took|taken question|problem|worry|seriously|concern|concerns|fears seriously"]
            )),
        TraitWords(
            trait: "emoji.count",
            nouns: [
                "sun|palm|flower|cake|balloon|flame|fire|thumb|star|heart emoji|icon|symbol|tree|picture",
                "rockets and_flames", "flames", "hearts and_flames", "winking|winky|laughing|crying|smiling|happy face",
                "smiley face", "winky", "yellow faces", "smileys", "little pictures|drawings|symbols",
            ],
            more: Side(
                asks: [
                    "spice|jazz|brighten it|the_caption|the_post|this caption|post|message|text|up with",
                    "with (a) sun|heart|flower|balloon|palm_tree|cake|star|smiley and|or",
                    "some|a_few|more|add|a_couple_of|throw_in hearts|flames|smileys|faces|stars|suns|emojis|flowers|sparkles",
                ],
                complaints: [
                    "(looks|is|seems|feels|a_bit|so) bare|naked|plain without|everyone", "looks bare|naked|plain",
                    "hearts|flames|smileys|emojis|stars|emoji in|on theirs|their|hers|his",
                ], praises: ["smiley|emoji|emojis|heart at|next|in end|cute|smile|day", "smiley at the end"]),
            less: Side(
                asks: [
                    "get|rid|drop the|of|all|rid rockets|flames|hearts|smileys",
                    "rid of the rockets|flames|hearts|smileys|faces|stars|sparkles",
                ],
                complaints: [
                    "(that|so|this|too|these|as) many emojis|emoji|smileys|hearts|faces",
                    "show|shows|showing as little|empty|grey|black|question squares|boxes|marks|symbols",
                    "nobody over (12|twelve|15|20|thirty|18|16) (uses|puts|needs)",
                    "(like) teenager|teen|tween|12_year_old|teenage text|texts|daughter|instagram|diary",
                    "smiley|smileys|emoji|emojis faces (everywhere|all_over|after|in_every)",
                    "all those smiley|smileys|winking|little faces|pictures",
                ],
                praises: [
                    "no|without|not_one|not_a_single emoji|emojis|smiley|smileys|hearts|winking|little_pictures faces|face",
                    "left|leaving|leave (the) emojis|smileys|winking_faces|hearts|faces (out)",
                ])),
    ]
}
