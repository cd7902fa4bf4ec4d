extension TraitWords {
    /// More phrases for `length.words`, `length.paragraph`.
    static let furtherLength: [TraitWords] = [
        TraitWords(
            trait: "length.words",
            more: Side(
                asks: [
                    "the whole|full|complete|entire story|picture|explanation|lowdown",
                    "beef|bulk|fatten|pad it|this|that up|out",
                ],
                complaints: [
                    "telegram version|style", "left|leaves|leaving so_much|too_much|a_lot|lots|everything|half out",
                    "there must|has_to be more", "barely touched|touches (on)",
                ],
                praises: [
                    "so|such|that much depth|detail",
                    "didn't|not|without leave|leaving|skip|skipping|miss|missing anything|a_thing out",
                    "nothing (was|is) left out|missing", "covers|covered everything|it_all|all_of_it|the_lot",
                    "all the (little) detail|details|info",
                ]),
            less: Side(
                asks: [
                    "just the gist|essentials|essence|basics|highlights", "the gist",
                    "haven't got|i_haven't_got all day", "be quick", "a one|two liner",
                    "the executive|short|speedy|tl_dr summary|version", "short|quick and sweet",
                ],
                complaints: [
                    "you (do) (love|like) to chat|ramble", "talk|talks|talking too|so much",
                    "haven't|don't have|got time to|for read|all_that|all_this|this",
                    "could have|could've|should_have been (said|done|put) shorter|in_half|in_one|in_a",
                    "a whole|an_entire|half_a|a novel|essay|book|page|lecture|thesis|dissertation|saga",
                    "scroll|scrolled|scrolling forever|for_ages|and_scrolling|so_much|past|through",
                    "stopped|stop|quit reading (halfway|half_way|after)", "fell|fall asleep",
                    "takes|took (me) forever|ages|too_long to read|get_through",
                    "half of that|this|it would_have|would do|done|been_enough|be_enough", "long winded",
                ],
                praises: [
                    "no waffle|padding|filler|fluff|rambling|essay|nonsense", "quick to read",
                    "exactly|just as long|much as needed|i_needed|it_needs",
                ])),
        TraitWords(
            trait: "length.paragraph",
            nouns: [
                "flowing|continuous|connected text|prose|writing", "substantial|long|longer|full|proper paragraph",
            ],
            more: Side(
                asks: [
                    "run|join the choppy|little bits|fragments|lines together|into",
                    "into|as proper|one flowing|continuous text|prose|piece|whole",
                    "longer|fuller|meatier|more_substantial|proper|full paragraphs",
                    "fewer|less (paragraph|line) breaks", "flowing|continuous text|prose|piece",
                    "hang|hangs together (better)",
                ],
                complaints: [
                    "a new|line_break line|paragraph|break after|every|each|for sentence|line",
                    "one sentence paragraphs|per_paragraph",
                    "than (these|those|all_these) fragments|scraps|snippets|bits|one_liners|choppy",
                    "so many (line|paragraph) breaks|gaps",
                ],
                praises: [
                    "hangs|hang|flows|holds together|as_one", "instead of scraps|fragments|snippets|bits",
                    "reads as|like one piece|flowing", "flowing|continuous|connected text|prose",
                ]),
            less: Side(
                asks: [
                    "put|let some|more|a_bit_of air|breathing_room in|into|between",
                    "a line|paragraph break (every|after|between|would|here)",
                    "break it up|into in|into smaller|shorter|little chunks|pieces|paragraphs",
                    "more|some|few white_space|line_breaks|paragraph_breaks|breaks|breathing_room|blank_lines",
                    "smaller|shorter|bite_sized|bitesize chunks|paragraphs|blocks|pieces",
                    "a new|fresh paragraph for|per|each",
                ],
                complaints: [
                    "first|middle|second|last|third|whole paragraph is|was|goes|just|about|takes|has|runs",
                    "one|a|single|solid block|brick|slab|lump|wall text|words|prose",
                    "(no|without) line|paragraph breaks|break", "can't find|see the|where end|break of",
                    "no white_space|breathing_room|room_to_breathe", "walls of text", "blocks of text",
                ],
                praises: [
                    "short|small|little|bite_sized|digestible|neat|airy paragraphs|chunks|blocks",
                    "lots of white_space|air|space|breaks", "nice|good spacing|line_breaks|breaks|white_space",
                    "room to breathe",
                ])),
    ]
}
