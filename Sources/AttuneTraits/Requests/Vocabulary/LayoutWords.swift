extension TraitWords {
    /// What guides the eye: headings, tables, emphasis and signposts.
    static let layout: [TraitWords] = [
        TraitWords(
            trait: "structure.headings",
            nouns: [
                "heading", "header", "section heading|header|title", "subheading|subheader",
                "title for_each_section|per_section", "sections", "headline", "clear sections", "sub heading",
                "subtitle|sub_title", "section name",
                "labelled|labeled section|sections|part|parts",
                "sections with_titles|with_headings|with_names|with_clear_titles", "section title|titles", "big titles",
                "topic heading", "chapter titles", "headings and_titles", "label for_each_part",
                "topic_titles", "section breaks",
            ],
            more: Side(
                faults: ["overformatted"],
                verbs: [
                    "split it|this|that|everything into sections", "divide it|this|that into sections",
                    "break it|this|that|everything (up|down) into|in sections",
                    "organise|organize it|this|that|by|into with|by|into|under sections|topic|headings",
                    "group it|this|that|them under|by headings|topic|category",
                    "label the|each|every|your part|parts|section|sections|topic",
                    "split|divide|break|organize it|this|that|everything into sections|parts|chapters|topics|categories",
                    "organise|group|sort|arrange it|this|that|everything into sections|parts|chapters|topics|categories",
                    "into|in labelled|labeled|separate|titled|named|clear parts|sections",
                ],
                asks: [
                    "in|into clear|separate|distinct sections", "with clear|section headings|headers|sections",
                    "under headings|headers",
                    "in|into|with|by (labelled|labeled|separate) sections|chapters|topics|titles",
                    "in|into|with|by (titled|named|different|clearly_marked) sections|chapters|topics|titles",
                    "section by section",
                    "one|a (section|heading|title) per|for_each|for_every topic|section|part|point|theme",
                    "a bit|little|some more structure|organization|organisation",
                    "sort (it|this|them) by|into topic|topics|theme|themes|subject|categories",
                ],
                complaints: [
                    "hard|difficult|impossible to skim|scan|navigate|find_anything",
                    "can't|couldn't skim|scan|find_anything|navigate", "all over the place",
                    "need|needs|could_use (some|more|better) structure|organisation|organization",
                    "is|was (a_bit|very|so|too) unorganized|disorganised|unstructured|disorganized", "no structure",
                    "where (does) one|a|the ends|end|stops|starts|begins",
                    "no|zero|lacks|lacking|without_any|needs|need structure|organization",
                    "no|zero|lacks|lacking|without_any|needs|need organisation|sections|order_to_it",
                    "can't|couldn't|hard_to|impossible_to|how_do_i find|locate|spot anything|what_i_need",
                    "can't|couldn't|hard_to|impossible_to|how_do_i find|locate|spot the_part|what_i'm_looking_for|things",
                    "such_a|total|one_big jumble|mishmash|hodgepodge",
                    "all|everything mixed|jumbled|thrown|lumped together|up",
                ],
                praises: [
                    "easy to skim|scan|navigate", "well structured|organised|organized",
                    "how organized|organised|structured", "the structure|layout|organisation|organization",
                    "jump|skip|go (straight|right|directly) to (the) part|section|bit",
                    "neatly|nicely|clearly|well organised|organized|structured|divided|sectioned|laid_out",
                ]
            ),
            less: Side(
                asks: [
                    "not in sections", "drop|skip|lose the headings|headers|titles|sections",
                    "don't divide|split it into sections",
                    "no|without (any|the) titles|sections|chapters|title|headline", "one continuous piece|text|answer",
                    "as one piece|text",
                ],
                complaints: [
                    "looks|feels|reads like a blog_post|report|wiki|wikipedia_article|article|corporate_report",
                    "overly structured", "over structured|formatted",
                    "too structured|formatted|much_formatting|much_structure", "so much formatting",
                    "not|isn't|wasn't a report|document|paper|book|wiki|blog_post|thesis|school_report (with_chapters)",
                    "(all|so_many|why_all) these|those|the|big|so_many (big) titles|headings|headers",
                    "(all|so_many|why_all) these|those|the|big|so_many (big) headlines|sections|chapters",
                    "title|heading|header|headline over|above|for|on every|each|everything|a (single)",
                    "(do|did) (we|you|i) really need headers|header|headings|heading|titles|title|sections",
                    "chop|chopped|carved|cut|divided|split (it|this|everything|that) into sections|chapters|parts",
                    "shouty|giant|big|huge|loud headers|headings|titles|headlines",
                ],
                praises: []
            )
        ),
        TraitWords(
            trait: "structure.tables",
            nouns: [
                "table", "grid", "comparison chart|table", "matrix", "spreadsheet format", "side by side",
                "chart format", "columns", "charts", "spreadsheet", "rows and columns", "column",
                "comparison grid|matrix", "side by side comparison", "excel table|sheet|format", "columns and rows",
                "two columns", "overview table", "comparison table", "comparison chart", "chart",
            ],
            task: true,
            more: Side(
                plain: ["tabular"],
                verbs: [
                    "tabulate", "put it|this|that|them|these|everything in|into a table|grid",
                    "turn it|this|that|them into a table|grid", "make it|this|that|them a table", "make a table",
                    "compare them|these|those|it side by side",
                    "put the|them|those|these|both|all side_by_side|next_to_each_other|in_a_table|in_columns",
                    "put the|them|those|these|both|all in_rows|in_a_grid|into_a_table|into_columns",
                    "lay the|it|them|those|these out in|as|into a|columns|rows",
                    "show (it|them|me|the) (both|two) side_by_side", "tabulate the|those|your",
                    "line|set|lay them|those|these|the_options next_to|beside|against each_other|one_another",
                    "put|set|place the|those|both|all options|two|choices side_by_side|next_to_each_other",
                    "put|set|place the|those|both|all prices|products|data side_by_side|next_to_each_other",
                ],
                asks: [
                    "in|as|into a (comparison|simple|neat|markdown|small) table|grid|chart",
                    "in|as (a) tabular|table form|format|tables", "in columns", "side by side", "table format",
                    "something|one|thing i can paste|put|copy|drop|import into|in|to excel|a_spreadsheet",
                    "something|one|thing i can paste|put|copy|drop|import into|in|to sheets|google_sheets",
                    "in (a) spreadsheet|grid|matrix|excel|chart_form|table_form|columns|rows",
                    "like a spreadsheet|table", "next to each other", "one|a row per|for_each|for|for_every",
                    "paste into|in excel|a_spreadsheet", "across the top", "why not a|use_a|in_a table|grid|chart",
                    "in|as|with|into neat|two|three|separate|rows_and columns|rows",
                ],
                complaints: [
                    "would_be|be clearer|easier|better in|as a table", "should be|have_been (in) a table",
                    "hard to compare",
                    "can't|couldn't|hard_to|difficult_to|impossible_to compare (them|these|those|the_options|it_all)",
                    "compare them|these|those|the_options|it|the_two better|easily|easier|more_easily|at_a_glance",
                ],
                praises: [
                    "(the|your|that|a) table|grid|chart|comparison for comparing|comparison|an_overview",
                    "seeing|see|having|have them|it|everything|both side_by_side|next_to_each_other",
                    "seeing|see|having|have them|it|everything|both in_a_table|at_a_glance",
                ]
            ),
            less: Side(
                asks: [
                    "not (in|as) a table", "drop|skip|lose the table|tables",
                    "don't put|use (it|this|everything) (in) a table",
                    "in sentences|words|text|prose not (in|a) (a) table|tables|grid",
                    "no|not|without|instead_of a|another|any|the table|grid|spreadsheet|tables|columns|chart",
                    "out of the table",
                    "don't|stop making|make|using a|me_a|everything_in_a|it_a|it_in_a table|tables|grid",
                    "don't|stop use|putting|giving a|me_a|everything_in_a|it_a|it_in_a table|tables|grid",
                    "did|do you make|put|use it|this|that|them|everything a|in_a|into_a table|grid",
                    "why a|the|is_it_a|is_this_a table|grid",
                ],
                complaints: [
                    "table|tables (is|are|looks|look|was|were|doesn't|don't) (all) broken|messed_up|unreadable",
                    "table|tables (is|are|looks|look|was|were|doesn't|don't) (all) hard_to_read|render|ugly",
                    "table doesn't render|display",
                    "table|tables|columns|grid|column|rows don't|doesn't|didn't|do_not|won't fit|display|render|show",
                    "table|tables|columns don't|doesn't|didn't|do_not|won't line_up|work|align|show_up|load",
                    "grid|column|rows don't|doesn't|didn't|do_not|won't line_up|work|align|show_up|load",
                    "why (did|do) you make|put|use|turn table|grid|tables",
                ],
                praises: ["skipped|dropped|avoided|left_out|ditched the|that|a|any|those table|tables|grid|columns"]
            )
        ),
        TraitWords(
            trait: "structure.emphasis",
            nouns: [
                "bold", "bolding", "bold text|word|font", "bolded word|text|term", "italics", "italic",
                "highlighting", "emphasis", "bold key words", "markdown formatting", "asterisk", "stars", "markdown",
                "formatting", "bold part|bit|parts|bits|print|letters|type|face|stuff|words|keywords", "fat print",
                "fonts", "fancy font|formatting|fonts", "underlining", "highlights", "star signs", "asterisks",
                "bold phrases",
            ],
            more: Side(
                verbs: [
                    "put the key|important|main terms|words|parts|points|bits in bold",
                    "make the important|key|main parts|bits|points|words|terms stand_out|bold",
                    "underline the key|important|main",
                    "highlight|mark|emphasize|emphasise|bold|underline what|whatever matters|is_important|i_need",
                    "highlight|mark|emphasize|emphasise|bold|underline what|whatever counts|is_key|i_should_remember",
                    "put|set|write (the|all|key) in bold|italics|bold_letters|bold_type|caps", "italicize|italicise",
                    "embolden",
                    "highlight|emphasise|stress|mark what|whatever matters|is_important|counts|is_key|i_need",
                    "highlight|emphasise|italicise|italicize the key|main|important|crucial|names|essential",
                    "bold|highlight|mark|underline the key|main|important|most_important terms|words|points|parts|bits",
                    "highlight it",
                ],
                asks: [
                    "in bold", "with bold|highlighted (key)", "key|important words|terms|points in bold",
                    "bold the important parts",
                ],
                complaints: [
                    "important parts don't stand out", "nothing stands out", "key points get|are|got lost|buried",
                    "nothing|none_of_it (really|that) stands|jumps|sticks|stood|pops|jumped|leaps out|out_at_me",
                    "see|tell|spot|know|find|clear what's|what_is|what|which important|key|matters|the_key",
                    "see|tell|spot|know|find|clear what's|what_is|what|which most_important|the_main_point",
                    "see|tell|spot|know|find|clear what's|what_is|what|which crucial|relevant|essential",
                ],
                praises: [
                    "made|makes the (key|important|main) (words|points|parts|bits|terms) stand_out|pop|jump_out",
                    "important|key|main stood|stand|jump|jumped|are|were out|highlighted|bold|bolded|marked",
                ]
            ),
            less: Side(
                asks: [
                    "plain text (only|please)", "in plain text", "don't bold|use_markdown|use_bold|format",
                    "no fancy formatting", "less formatting",
                    "no (more) bold|bolding|highlighting|stars|italics|asterisks|fancy_fonts|fonts|markdown|formatting",
                    "plain text|letters|type|font", "none of that|the|those bold|fancy (stuff|formatting)",
                    "without (the|any|all) stars|bold|bolding|formatting|highlighting|markdown|italics|asterisks",
                    "just|only plain|normal text|letters|writing", "unformatted",
                ],
                complaints: [
                    "asterisks|stars everywhere|all_over", "bold|bolded everywhere|everything|every_other_word",
                    "so much bold|bolding",
                    "stars|asterisks|star_signs (are|all) (all|everywhere|over|around) (over|the_place) (the_place)",

                    "(what's|whats|what_is) with the|those|these|all_the|all_these stars|asterisks",
                    "(what's|whats|what_is) with the|those|these|all_the|all_these bold|bolding|formatting",
                    "random|so_many|too_many (random) (words) (in) bold|bolded|stars|asterisks|highlighted|bold_words",
                    "highlighter|marker explosion|attack", "stars|asterisks|bold all_over|everywhere|around",
                    "shout|shouting|yell|yelling with|in bold|capitals",
                ],
                praises: [
                    "plain text", "left|leaving|dropped|leave out (the) bold|bolding|formatting|markdown|stars",
                    "kept|keep it|this plain|unformatted",
                ]
            )
        ),
        TraitWords(
            trait: "structure.signposts",
            nouns: [
                "transition", "transition word", "signpost", "signposting", "connecting word", "linking word",
                "ordering word", "connector", "firstly", "firstlys", "transitional phrase|words", "linking phrase",
                "sequence word", "guidance_words", "thread between_the_points",
                "connection between_the_points|between_ideas|between_the_parts", "first then finally",
                "order words", "transitions between_points", "ordering words|phrases", "red thread", "bridge between",
            ],
            more: Side(
                verbs: [
                    "signpost", "connect the ideas|points|parts", "link the ideas|points|parts",
                    "signal|tell|show|say when|where you|the|we move_on|next_point|topic_changes",
                    "signal|tell|show|say when|where you|the|we change|switch|are_moving_on",
                    "tie|link|connect|join|bridge|string the|your|those|these ideas|points|parts|thoughts|paragraphs|dots",
                ],
                asks: [
                    "make it flow better|more", "flow better", "say what comes first|next",
                    "tell me what comes first|next", "use first next finally", "better flow|transitions",
                    "smoother transitions", "with first then and finally", "what comes after what|that",
                    "better|clearer|smoother|more transitions|flow|links|connections|guidance|connecting_words",
                    "(clear) first (and) then finally", "a (clearer|better|clear) thread|line|path|flow (through)",
                    "where we are|where_you_are_going|what_comes_next in_the",
                    "how|what one|it|each point|idea|step|part|thing leads|connects|relates|links",
                    "how it|they|these leads|hang|fit|connect|relate together|to_each_other",
                    "make clearer what comes|follows next|after",
                ],
                complaints: [
                    "doesn't|didn't flow", "is|was|feels disjointed", "jumps|jumped around",
                    "hard to follow the order|flow",
                    "jumps|jumping|leaps|hops|jump|leap from|between one topics|thing|point|place|idea|subject",
                    "jumps|jumping|leaps|hops|jump|leap around|about|back_and_forth|all_over|from_one|between",
                    "how one|each|the point|idea|part|points|parts|step leads|connect|relates|relate|lead|fits|follows",
                ],
                praises: [
                    "flows well|nicely", "how it|this|that flows",
                    "(flows|flowed|flow) so|really|very|quite nicely|well|smoothly|together",
                    "(connects|connected|hangs_together) so|really|very|quite nicely|well|smoothly|together",
                    "easy to see how|what it|one|the|comes", "clear order|thread|transitions|flow",
                    "first and_then|then|next and|then|finally made|helped",
                ]
            ),
            less: Side(
                faults: ["jumpy"],
                asks: [
                    "no transition|linking words", "without the firstly|first_second_third|transitions",
                    "don't start every|each sentence|paragraph with first|next|then|finally",
                    "words like|such_as firstly|then|next|first|finally",
                    "to say|announce|write firstly|first|what's_next|what_comes_next|next",
                    "don't|stop say|saying|starting_with|using firstly|first|then|next|finally",
                ],
                complaints: [
                    "first second third (is|was) annoying|tedious",
                    "every|each|half|all|most (of) (your|the) starts|start|begins|begin|started with",
                    "firstly|first secondly|second (and) (third|thirdly|finally|lastly)", "first second third",
                    "first_next_then|next_and_then (stuff|thing|words|everywhere)",
                    "first_and_then|then_and_then|first_then_finally (stuff|thing|words|everywhere)",
                    "firstly|first secondly|second thirdly|third|and_thirdly|finally stuff|thing|business",
                    "firstly|first secondly|second thirdly|third|and_thirdly|finally everywhere|was|is",
                    "firstly secondly", "the next|first|then and then|next|finally",
                ]
            )
        ),
    ]
}
