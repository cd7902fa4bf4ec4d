extension TraitWords {
    /// More phrases for `code.blocks`, `code.inline`, `code.comments`.
    static let furtherCode: [TraitWords] = [
        TraitWords(
            trait: "code.blocks",
            nouns: [
                "snippet",
                "javascript|python|sql|java|typescript|html|css|bash|regex|rust|swift code|version|snippet|script|for_it",
                "actual|real|working|runnable|full|complete code|function|script|query|command|snippet|program",
                "line|lines of code|python|javascript|java|sql|script", "the|a query|script|function|regex itself",
                "source code", "code sample|block|snippet|listing",
            ],
            more: Side(
                asks: [
                    "write the|that|a function|script|query in_full|itself|fully",
                    "something (i_can|to|that_i_can) paste|copy_paste|run|copy",
                    "the actual|real|full|whole|complete|working code", "in code (please|form)",
                    "what would the code|query|function look like", "can|could you code it|that|this up",
                ],
                complaints: [
                    "i actually wanted|needed|expected the|some|a|actual actual javascript|python|sql|code|script",
                    "where's|wheres|where_is|wheres_the the (actual) query|function|script|code|snippet|command",
                    "only|just explained|described how|what query|join|function would|does",
                    "not a (single) line of code", "nothing|something to paste|run|copy",
                ],
                praises: [
                    "it|that ran|worked|compiled on_the first|straight try|go|time",
                    "something|code|script i_can|i_could|to paste|copy|run and_paste straight|right",
                    "ready to run|paste|use", "just|simply had_to paste|pasted|copied|copy|paste it|and_run",
                    "copy paste ready|able", "copied|pasted it straight|right|in",
                ]),
            less: Side(
                asks: [
                    "i'm|im|i_am the|a|an product|project manager|non_coder",
                    "write|code|do|figure|implement it|that|this (out) myself", "no code",
                    "just the idea|logic|concept|explanation not the code",
                    "without (the|any|showing|writing|using) code|python|javascript|snippets|programming",
                ],
                complaints: [
                    "forty|fifty|twenty|thirty|ten|hundred|a_hundred|twelve|200 lines of code|python|javascript|java|sql|script",
                    "throw|threw|throwing|dump|dumping a|some|all_this|all_that|that_much|so_much code at|on me",
                    "lines of python|javascript|java|c|sql|code i (didn't|never)", "more code than|for_a",
                    "can't|don't|couldn't read code|python|javascript",
                ],
                praises: [
                    "not|without throw|throwing|dumping a_lot_of|any code|snippets|python at_me",
                    "left|leaving|leave|kept|keeping (the) code out", "no code",
                    "in words|plain_english (not|and_not|instead_of|rather_than) (in) code",
                    "have a go on_my_own|myself",
                ])),
        TraitWords(
            trait: "code.inline",
            nouns: [
                "code|typewriter|monospace|monospaced|fixed_width font|type|style|formatting|letters",
                "grey|gray box|background|boxes", "backtick", "box thing", "inline code", "code tags|markup|format",
            ],
            more: Side(
                asks: [
                    "set|put command|file|function names|commands|paths in|as|with",
                    "tell|distinguish them|the_commands|commands from the normal|ordinary|regular|other words|text",
                    "mark up (the|all)", "in code font|style|formatting|format|type",
                    "mark the commands|names|paths|code",
                ],
                complaints: [
                    "couldn't|can't see|tell where the command|code|path ended|ends",
                    "where|what command|code|path|option ended|ends|stops|starts|begins",
                    "typed|copied|pasted the full_stop|quote|quotes|period|comma|dot too|as_well|with",
                ],
                praises: [
                    "marked|formatted|highlighted up|off|as_code|in_code",
                    "could|can spot|see|tell right_away|at_once|immediately what to type|copy",
                    "commands|paths and options|paths were|are clearly|nicely marked|set",
                ]),
            less: Side(
                asks: [
                    "write|put file|command names|commands normally|normal|plainly|as_normal",
                    "without (the|those|any) backticks|grey_boxes|code_font|boxes|code_formatting",
                    "normal|plain|regular|ordinary font|letters|lettering (for)",
                    "not in (little|grey|gray) box|boxes|grey|code|typewriter",
                    "no backticks|grey_boxes|code_font|monospace",
                ],
                complaints: [
                    "every second|other word|name is|in|as code|typewriter|monospace",
                    "in typewriter|monospace|code font|type|letters",
                    "backticks|grey_boxes|boxes|code_font everywhere|all_over|around|make|makes|break|look|looks|are",
                    "screen reader (goes|reads|says|chokes|hates)",
                ],
                praises: [
                    "no backticks|grey_boxes|code_font|boxes",
                    "without the|all_the|any backticks|grey_boxes|boxes|code_font",
                ])),
        TraitWords(
            trait: "code.comments",
            nouns: [
                "code comment", "comment|comments|note in|inside|on code|script|line|lines|function",
                "# explanations|comments|notes|lines|stuff", "docstring", "annotation", "green text", "inline comments",
            ],
            more: Side(
                asks: [
                    "annotate|comment|document code|script|function|it|lines|line_by_line|each_line",
                    "with comments|annotations|docstrings", "comment it",
                    "explain (the_code|it) line_by_line|inline|in_the_code",
                ],
                complaints: [
                    "(there_isn't|there's_not|not|isn't) a|one single|any comment",
                    "no|not_a|zero|uncommented|undocumented comments|comment|documentation|docstrings in|at|whatsoever",
                    "how will|would i ever going_to|supposed_to maintain|understand in|later|next",
                ],
                praises: [
                    "well documented|commented|annotated",
                    "nicely|thoroughly|clearly|beautifully documented|commented|annotated",
                    "comments|annotations (really|in_the_code) help|helped|helpful|make|made|explain|explained|saved|let",
                    "each|every line (is|was) explained|commented|documented",
                ]),
            less: Side(
                asks: [
                    "clean|bare|naked|just_the|only_the|pure code", "clean without|no (the|any|#)",
                    "without (the|any|those) (#|code) comments|annotations|docstrings|explanations_on|notes_on",
                    "strip|remove|delete|lose|drop the|all|those|your code comments|annotations|docstrings",
                ],
                complaints: [
                    "more comments than code", "comments than code",
                    "comment|comments for|on every|each|all|the line|lines|obvious", "green text",
                    "comments repeat|state|restate|say|explain|repeating|stating the|what obvious|code|line",
                    "can't|couldn't|hard_to see|find|read the actual code|logic for|through",
                ], praises: ["no|without clutter|comments|annotations (in_the_code|in_it)", "code speaks for_itself"])),
    ]
}
