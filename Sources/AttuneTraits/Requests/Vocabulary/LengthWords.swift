extension TraitWords {
    /// Length and paragraphs.
    static let length: [TraitWords] = [
        TraitWords(
            trait: "length.words",
            nouns: [
                "detail", "depth", "info|information", "elaboration", "specifics",
                "in depth explanation|answer|detail",
            ],
            clutter: [
                "padding", "filler", "rambling", "waffle", "waffling", "repetition", "bloat", "novel", "essay",
                "blah blah", "text wall", "word salad",
            ],
            more: Side(
                plain: [
                    "long", "longer", "detailed", "lengthy", "thorough", "in depth", "indepth", "extensive",
                    "comprehensive", "elaborate|elaborated", "fleshed out", "exhaustive", "verbose|wordy_version",
                ],
                faults: [
                    "wordy", "verbose", "long winded", "longwinded", "rambling", "rambly", "bloated", "drawn out",
                    "chatty", "waffly", "repetitive", "padded", "a lot to read", "much to read", "long to read",
                    "overwhelming", "lot of text|words", "much text", "tldr version_was",
                ],
                merits: ["comprehensive", "thorough", "in depth", "detailed"],
                verbs: [
                    "elaborate", "expand", "flesh out", "go deeper", "dig deeper", "dive deeper",
                    "go into detail|depth|specifics", "lengthen", "explain further", "say more", "tell me more",
                    "unpack", "be more specific", "explain more|better_and_longer", "write more", "clarify further",
                    "delve deeper", "get into the_details|detail|specifics", "flesh it|this|that out",
                ],
                asks: [
                    "in (full|great|more) detail|depth", "go into (more|greater|some) detail|depth", "make it longer",
                    "a detailed|thorough|comprehensive|long|lengthy|in_depth explanation|answer|reply|response",
                    "a detailed|thorough|comprehensive description|overview|breakdown|guide|walkthrough",
                    "a long|lengthy|in_depth description|overview|breakdown|guide|walkthrough",
                    "be thorough|detailed|comprehensive|specific|exhaustive", "don't leave anything out",
                    "dont hold back on detail", "as much detail as", "answer at length", "full details",
                    "take your time", "explain thoroughly", "be (more|a_bit_more) specific",
                ],
                manners: [
                    "in depth", "in detail", "at length", "thoroughly", "extensively", "more fully",
                    "at greater length", "comprehensively", "in more depth|detail",
                ],
                complaints: [
                    "not enough detail|details|info|information|depth", "not detailed enough",
                    "barely scratches|scratched the surface", "only scratches|scratched the surface", "surface level",
                    "too shallow", "bare bones", "too vague", "is|was vague",
                    "pretty|very|quite|so|bit|kinda|really vague",
                    "lacks|lacking|lacked detail|details|depth|substance",
                    "left out a_lot_of|the|too_many|many|important|key details", "glossed over", "is that all|it",
                    "that's all you have|got", "skims|skimmed over", "too high level", "too brief", "is|was thin",
                    "half an answer", "one liner", "not (very) specific (enough)", "too unspecific|general",
                    "left out|skipped (a_lot_of|lots_of|so_many|some) details|detail|information",
                ],
                praises: [
                    "very|so|really|super|nice_and|wonderfully thorough|detailed|comprehensive", "level of detail",
                    "how thorough|detailed|comprehensive",
                ]
            ),
            less: Side(
                plain: ["short", "brief", "compact", "abridged"],
                faults: [
                    "curt", "skimpy", "abrupt", "clipped", "sparse", "superficial", "rushed", "cursory", "skeletal",
                ],
                merits: [
                    "concise", "succinct", "terse", "crisp", "to the point", "snappy", "pithy", "bite sized",
                    "short and sweet", "nice and short|brief|compact", "tight", "economical", "condensed",
                    "digestible", "tothepoint",
                ],
                verbs: [
                    "shorten", "condense", "trim", "compress", "boil down", "pare down", "cut down", "slim down",
                    "tighten", "tighten up", "shrink", "cut it down|short", "trim it|this|that down", "abbreviate",
                    "abridge", "cut the_length", "cut it|this|that in half", "make it snappy", "wrap it up", "halve",
                    "narrow it down", "cut to the chase_quickly", "whittle down", "scale it|this down", "streamline",
                    "tldr it|this|that",
                ],
                asks: [
                    "be brief|concise|succinct|terse",
                    "keep it|this|that|things (nice_and|really|very|fairly|super) short|brief|concise",
                    "keep it|this|that|things (nice_and|really|very|fairly|super) succinct|tight|compact|small",
                    "keep (your|the) answer|answers|reply (very|nice_and) short|brief|concise|succinct",
                    "keep (your|the) replies|response|responses (very|nice_and) short|brief|concise|succinct",
                    "max|maximum|at_most|no_more_than one|two|three|four word|words|sentence|sentences",
                    "max|maximum|at_most|no_more_than five|a|a_few|a_couple word|words|sentence|sentences",
                    "max|maximum|at_most|no_more_than one|two|three|four line|lines|paragraphs|paragraph",
                    "max|maximum|at_most|no_more_than five|a|a_few|a_couple line|lines|paragraphs|paragraph",
                    "under|within|less_than|up_to one|two|three|four word|words|sentence|sentences",
                    "under|within|less_than|up_to five|a|a_few|a_couple word|words|sentence|sentences",
                    "under|within|less_than|up_to one|two|three|four line|lines|paragraphs|paragraph",
                    "under|within|less_than|up_to five|a|a_few|a_couple line|lines|paragraphs|paragraph",
                    "max|maximum|under|within 10|20|25|30|40|50|60|80|100|120 words|sentences|lines|paragraphs",
                    "max|maximum|under|within 150|200|250|300|1|2|3|4|5|6 words|sentences|lines|paragraphs",
                    "less_than|no_more_than 10|20|25|30|40|50|60|80|100|120 words|sentences|lines|paragraphs",
                    "at_most|up_to 10|20|25|30|40|50|60|80|100|120 words|sentences|lines|paragraphs",
                    "less_than|no_more_than 150|200|250|300|1|2|3|4|5|6 words|sentences|lines|paragraphs",
                    "at_most|up_to 150|200|250|300|1|2|3|4|5|6 words|sentences|lines|paragraphs",
                    "50|100|150|200|20|30 words (max|or_less|tops|maximum)",
                    "keep it to the point|a_minimum|a_sentence|one_sentence|two_sentences",
                    "keep it to the a_paragraph|one_paragraph|a_few_sentences|a_few_lines|one_line|a_line",
                    "in one|a|two|three|1|2 sentence|sentences|line|lines|word|words",
                    "in 3|a_single|a_couple_of|a_few|few|under_five sentence|sentences|line|lines|word|words",
                    "in (a|as) few (short) words|sentences|lines (as|possible)", "in a|one nutshell", "in brief",
                    "short|brief|concise|quick answer|answers|reply|replies (only|please)",
                    "succinct|one_line|one_word|one_sentence answer|answers|reply|replies (only|please)",
                    "short|brief|concise|quick response|responses|explanation|version (only|please)",
                    "succinct|one_line|one_word|one_sentence response|responses|explanation|version (only|please)",
                    "short answers", "the short|quick|brief|condensed|abridged version",
                    "a short|brief|quick|concise|condensed version", "less text|words|verbose|wordy|rambling",
                    "fewer words", "no long|lengthy answers|replies|explanations|responses|answer|explanation",
                    "not an|a essay|novel|whole_essay|whole_novel", "tldr please|version", "the gist", "cut it short",
                    "make it quick", "just the gist|basics|essentials|highlights|key_points|main_points",
                    "one sentence (only|max|please)", "bottom line only", "keep replies|answers short",
                    "keep your answers|replies|responses short", "make it brief|short|shorter|concise|snappier",
                    "do it|that in fewer words", "dont ramble", "stop rambling", "i don't have (much|a_lot_of) time",
                    "use fewer words", "half the|that length", "half as long", "give me the short",
                    "keep it to one|two|three|four|five sentence|sentences|lines|paragraph|paragraphs|words",
                    "just|only one|two|three sentence|sentences|lines",
                    "no need for|to all_that|all_this|write_so_much|so_much_text",
                ],
                manners: ["briefly", "concisely", "succinctly", "shortly", "quickly explain", "in short form"],
                complaints: [
                    "tldr", "longer|wordier than necessary|needed|i_wanted|i_expected|i_need|it_needs|it_should",
                    "too long didn't read", "didn't|not|not_going_to|not_gonna read all (of) this|that|it",
                    "won't|can't|couldn't|dont_want_to|didnt_want_to read all (of) this|that|it",
                    "didn't ask for an|a essay|novel|book|thesis|lecture|dissertation", "wall|walls of text",
                    "i'm not reading|gonna_read all|this|that", "you ramble|rambled|waffle|waffled (on|too_much)",
                    "rambles|rambled on|too_much", "goes|went on and_on|forever|too_long", "on and on",
                    "drags|dragged on", "too many|much words|text", "so many words", "so much text", "text wall",
                    "wrote|wrote_me|gave_me an|a (whole|entire) essay|novel|book|thesis|lecture",
                    "say|said|says the same thing twice|over_and_over", "that's a lot of_text|to_read|of_words",
                    "took|takes too_long|forever|ages to read|get_through",
                    "is a|an|like_a|like_an novel|essay|lecture|book|dissertation",
                    "half of (that|this|it) would_do|would_be_enough|was_enough|was_unnecessary",
                    "information overload", "info dump", "too much info|information|detail|details", "so long winded",
                    "eyes glazed over", "not|ain't reading (all) (of) this|that|it",
                    "talk|talking|write|say|yap|chatter too much",
                ],
                praises: [
                    "how short|brief|concise|succinct|quick|tight", "straight to the point and short",
                    "brevity|conciseness|concision",
                ]
            )
        ),
        TraitWords(
            trait: "length.paragraph",
            more: Side(
                plain: ["long paragraph", "longer paragraphs", "full paragraph", "bigger paragraph"],
                verbs: ["merge the paragraphs", "combine the paragraphs", "join the paragraphs"],
                asks: [
                    "longer paragraphs", "fuller paragraphs", "develop your paragraphs",
                    "use longer|fuller paragraphs", "in full|long paragraphs", "fewer paragraph|line breaks",
                ],
                complaints: [
                    "too many (short|tiny|one_line|little) paragraphs", "too choppy", "is|was|feels|reads choppy",
                    "paragraphs (are|were|is) too|so short|small|tiny", "too many line breaks",
                ]
            ),
            less: Side(
                plain: [
                    "short paragraph", "small paragraph", "smaller paragraphs", "bite sized paragraph",
                    "brief paragraph",
                ],
                verbs: [
                    "break up the paragraphs|text|wall", "split up the paragraphs|text",
                    "break it|this|that up into smaller|short|shorter paragraphs|chunks",
                    "split it|this|that into smaller|short|shorter paragraphs|chunks", "chunk it",
                ],
                asks: [
                    "shorter|short|smaller paragraphs", "use short|shorter|small paragraphs",
                    "more paragraph|line breaks", "in small|bite_sized|smaller chunks", "more white space",
                    "short paras",
                ],
                complaints: [
                    "paragraphs (are|were) too|so|way_too|very|a_bit long|big|dense",
                    "dense|huge|giant|massive|endless|one_big|one_long|one_giant|one_huge paragraph|paragraphs|block",
                    "dense|huge|giant|massive block_of_text|blocks_of_text|chunk_of_text|paragraph_of_text",
                    "endless|one_big|one_long|one_giant|one_huge block_of_text|blocks_of_text",
                    "endless|one_big|one_long|one_giant|one_huge chunk_of_text|paragraph_of_text",
                    "giant|big|huge block|blocks of text", "need|needs|needed|could_use paragraph|line breaks",
                    "no paragraphs|paragraph_breaks|line_breaks",
                ]
            )
        ),
    ]
}
