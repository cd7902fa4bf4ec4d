extension TraitWords {
    /// More phrases for `structure.headings`, `structure.tables`.
    static let furtherSections: [TraitWords] = [
        TraitWords(
            trait: "structure.headings",
            nouns: [
                "subhead|sub_head", "section title|name|label|header", "titled section|part|bit|chapter", "headline",
                "own title|heading|header", "chapter heading|title",
            ],
            more: Side(
                asks: [
                    "divide it|this in|into clear|proper sections|parts|chapters",
                    "with|under title|titles for|over|on part|section|bit|chapter", "section|sections it",
                    "with a title (each|over)", "something|titles to guide|navigate (me|by|with)",
                ],
                complaints: [
                    "nothing to|find|navigate guide|navigate me|you around|about",
                    "scroll up_and_down|around for|to_find the part|section|bit about|on|where",
                    "can't find|does|to the|find part|bit|section about|on|end",
                    "no sections|divisions|signage|labels|titles|structure",
                    "one long|endless|big unbroken (text|stream|blob|scroll)",
                ],
                praises: [
                    "section|the titles|title|headings|headers|sections help|helped|helpful|make|made|let",
                    "split|divided into|in clear|neat|titled titled sections|parts|chapters|chunks",
                    "could|can just|easily jump|navigate straight|directly to|my_way",
                    "clear|neat|clearly titled|labelled|labeled (sections|parts)", "easy to navigate|find_my_way",
                ]),
            less: Side(
                asks: [
                    "no headers|headings|titles|section_titles|subheads",
                    "drop|lose|skip the|those|these titles|headers|section_titles",
                    "without (the) titles|sections|headers|headlines|sectioning",
                ],
                complaints: [
                    "like|as a|an corporate|annual|official report|white_paper|brochure|whitepaper",
                    "all these|those titled|labelled (sections)",
                    "carved|chopped|cut|sliced|divided|broken into titled|little|tiny|a_million sections|chapters",
                    "heading for|over|above every|each|a single|little sentence|paragraph|line",
                    "why does|is|do short text|answer|bit|paragraph title|titles|heading|headings",
                ], praises: ["wasn't|isn't|not carved|carving into titled|little|a_million sections|chapters"])),
        TraitWords(
            trait: "structure.tables",
            nouns: ["comparison chart|grid|matrix|table", "columns", "spreadsheet format|form|style", "grid"],
            more: Side(
                asks: [
                    "side by side", "laid|lay it|them|this in|into columns|a_grid|rows|rows_and_columns",
                    "a (comparison|overview) grid|matrix|chart", "in columns", "rows and columns",
                    "like a|in_a spreadsheet", "tabulate it|this|them|that",
                ],
                complaints: [
                    "a pain|hard|difficult|impossible|tedious comparing|to_compare",
                    "comparing five|four|six|three|all|so_many (across|over|from)",
                    "should|could have been laid|put|done it|this in columns|a_table|a_grid",
                    "can't|couldn't compare (them|these|the|at_a_glance)",
                    "jump|jumping|flip|flipping back and forth|between paragraphs",
                ],
                praises: [
                    "in|the columns (let|made|make|meant|helped|really|was|were)",
                    "side by side (made|makes|is|was|helped)",
                    "copy|paste|copied|pasted straight into|to excel|sheets|a_spreadsheet|my_spreadsheet",
                    "at a glance",
                ]),
            less: Side(
                asks: [
                    "don't do|make|draw|build|use a table|grid|chart", "without columns|grids|rows|a_grid",
                    "no grid|columns|spreadsheet|cells",
                ],
                complaints: [
                    "columns|table|grid are|is|were|was|doesn't squashed|squeezed|broken|garbled",
                    "columns are|is|were|run|don't|won't", "table|columns on (my|a) phone",
                    "a table|spreadsheet|grid for|with two|three things|items|rows",
                    "table|grid|columns isn't|is_not|aren't|doesn't|don't readable|help|fit|work",
                ])),
    ]
}
