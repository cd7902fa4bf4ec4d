extension TraitWords {
    /// Steps, bullets, headings, tables, emphasis and signposts.
    static let structure: [TraitWords] = [
        TraitWords(
            trait: "structure.steps",
            nouns: [
                "numbered step|list|instructions|point|item",
                "step by step instruction|guide|explanation|walkthrough|breakdown",
                "step by step list|approach|format|answer|tutorial", "step", "numbered steps", "ordered list",
                "sequence of steps", "clear steps", "instructions in order", "enumeration",
                "recipe format", "instruction manual", "numbers on_the_steps|on_each_step|on_them|in_front",
                "number for_each_step|on_each_step", "steps in_order", "step one", "first step", "clear order",
                "order of_steps|of_things", "the numbered version", "1 2 3", "numbering", "numbered",
            ],
            more: Side(
                plain: ["step by step"],
                verbs: [
                    "number the steps|points|instructions|items|them|it|your_points|each_step",
                    "walk me through it|this|that|the_steps|the_process|how|each",
                    "walk through (it|this|that|the_steps|the_process)",
                    "break it|this|that|the_process|things down into|in smaller|clear|simple steps|parts|pieces",
                    "break it|this|that|the_process|things down into|in individual|small|numbered steps|parts|pieces",
                    "break it|this|that|things down", "list the steps", "spell out the|each|every steps|step",
                    "take me through (it|this|that)", "guide me through (it|this|that)", "enumerate",
                    "talk me through (it|this|that|the_steps)",
                    "go through it|this|that step by step|slowly|one_by_one",
                    "put (it|them|the_steps|things) in order|sequence", "go slower", "slow down",
                    "take it slow|slowly", "number them|it|everything|each|all|those|these|each_one|the_lot",
                    "number each|every|all (the|of) step|point|item|one|part|thing",
                    "break the|that|your|this whole|entire|process|task|procedure|thing|method down",
                    "lay it|this|that|them|the_steps|everything out (step|like|in|one|as)",
                    "make it a|into recipe|checklist|to_do_list|sequence|procedure|numbered_list",
                    "list what|everything i_have_to_do|to_do|i_need_to_do (in_order)",
                    "put|add|use|write number|numbers on|in_front_of|before|to steps|step|item|line|points|them",
                    "give|put each|every step|instruction|item|one a_number",
                ],
                asks: [
                    "step by step", "one step at a time", "step for step",
                    "as|in (numbered|clear|simple|discrete|easy|separate|individual) steps",
                    "as|in a numbered list|order", "one at a time", "use numbered steps|lists|list",
                    "one thing at a time", "what (do|should|must) i do first|second|next|after (that|then|and|this)",
                    "what (do|should) i|comes (do) first|next|after_that|second",

                    "first (do) this|that then that|this", "first this then that|the_other", "step one step two",
                    "step one|1 two|2", "bit|piece|part by bit|piece|part", "a bit|piece|little at a time",
                    "one after the_other|another",
                    "like|as a (cooking) recipe|instruction_manual|how_to|set_of_instructions|procedure|sequence",
                    "1 2 3 (format|style|please|list)", "(in|as) 1 2 3", "one two three format|style",
                    "in (the|which|what|correct|right|chronological) (right|correct) order|sequence",
                    "numbered please|list|points", "with numbers in_front|on_them|please",
                    "make it (a) numbered|step|sequential|chronological",
                    "slowly and in|one order|step|by",
                ],
                manners: ["step by step", "one by one", "stepwise", "in order", "one step after another|the_other"],
                complaints: [
                    "in what order", "which step comes|is|goes first", "hard|difficult|impossible to follow along",
                    "couldn't|can't|cannot tell|figure_out which|what step|comes_first|to_do_first",
                    "what order (do|should)", "don't know where to start|begin",
                    "lost|losing|lose track (of) where_i_am|which_step|the_steps|where_we_are|the_order",
                    "where|when|which one|a|the step ends|starts|begins|stops",
                    "all|everything (happens|at|in|mixed|jumbled) at_once|together|mixed_up|one_go|up|one_sentence",
                    "(can't|couldn't|don't) follow|know the order|sequence|what_to_do_first",
                    "(can't|couldn't|don't) follow|know the what_comes_first|what_order|which_comes_first",
                    "too|so many|much things|steps|stuff|instructions at once|a_time",
                    "jumbled|out_of|wrong|no|mixed order",
                    "skipped|skip|missed|jumped|skipping a|some|over|several|steps|a_few|ahead (few) (step|steps)",

                ],
                praises: [
                    "how you broke it|this|that down", "broke it|this|that|everything down so_well|nicely|clearly",
                    "easy to follow along", "walking|taking|guiding me through", "walked me through",
                    "(each|every|the) step had|has|having|was|with its|a|numbered|clear",

                    "one (thing|step) at a time",
                    "laying|laid|spelling|spelled it|this|them|everything|that out in_order|step_by_step|as_steps",
                    "in the right order", "keep|kept track", "the numbering|numbered_steps helped|made|kept|was|were",
                ]
            ),
            less: Side(
                asks: [
                    "no numbered steps", "don't number", "not in steps",
                    "not step by step", "don't break it|this|that|everything into steps", "as one paragraph",
                    "don't number|enumerate (the|them|it|everything|your|every|things|each|all)",
                    "stop numbering|enumerating (the|them|it|everything|your|every|things|each|all)",
                    "no numbering|numbers_in_front|enumeration",
                    "not|never|isn't|doesn't a_procedure|procedure|a_step_plan|have_to_be_steps",

                    "without numbering|enumerating (it|them|everything)", "just tell me don't_number",
                    "no need for|to number|numbering|a_numbered_list|numbered_steps|steps|a_procedure|enumerate",
                    "all at once not step_by_step|one_by_one", "not one by one",
                ],
                complaints: [
                    "not a recipe|checklist", "(a|your|12|10|ten|twelve|five|5) step plan|program|procedure|process",
                    "like a|an recipe|instruction_manual|assembly_manual|ikea_manual|cookbook",
                    "turn|turned|make|made everything|it|this|that into|to steps|procedure|recipe|numbered_list|process",
                    "recipe_style", "so many|too_many steps",
                    "everything|all|it is|has_to_be|be|into a procedure|recipe|numbered_list|checklist",
                    "everything|it|all is|be numbered",
                    "not everything is|has_to_be|needs_to_be a procedure|process|recipe|checklist",
                    "everything|it|all|this is|was numbered", "why number|numbering",
                ],
                praises: []
            )
        ),
        TraitWords(
            trait: "structure.bullets",
            nouns: [
                "bullet point|list|form|format", "bullet", "bulleted list|point|format", "bulletpoint",
                "bullit point", "bulet point", "dot point", "dash list", "bullets", "list format", "unordered list",
                "point form", "lists", "checklist|check_list", "itemized list|items", "list of_bullets", "bullet style",
                "dots at_the_side|down_the_side|down_the_page", "short list", "tick list", "list", "shopping list",
                "powerpoint slides|slide", "to do list", "dashes_instead_of_sentences", "list items",
            ],
            clutter: ["listicle"],
            task: true,
            more: Side(
                plain: ["bulleted", "itemised|itemized"],
                verbs: [
                    "bullet it|this|that|them", "itemise|itemize (it|this|that)",
                    "list them|it|those|everything (out)", "turn it|this|that into a list",
                    "make it|this|that|them a list", "list out",
                    "list those|them|these|it|all|the_options (out|up|with|as) (dots|bullets)",
                    "list the_points|the_items|the_main|the_reasons|each|out (out|up|with|as) (dots|bullets)",
                    "list (out) the|all_the|your|some points|options|items|reasons|ingredients|main_points|benefits|facts",
                    "put each|every|them|the|those on|in line|lines|bullet|bullets|a_list",
                    "pull out the|main|key (main|key) points|facts",
                    "one (point|item|thing|idea) per|on_each line|bullet",
                    "bullet the|your|those|key|main points|items|options|ideas",
                ],
                asks: [
                    "as|in|into a bulleted|bullet|simple|quick|neat|short list",
                    "in|as (short|brief|quick|a_few) bullets|bullet_points|bulletpoints|point_form",
                    "in|as (short|brief|quick|a_few) list_form|list_format|bullet_form|bullet_format",
                    "just|only bullets|bullet_points", "bullet it", "prefer lists", "a list i_can|i_could|to|instead",
                    "as|in|into (a) (short|simple|quick|plain|neat|tidy|little) list|checklist|lists|points",
                    "(i'd|would|i) rather|prefer|like|want a list|checklist|bullets",
                    "(short|with|use|using) dots|dashes|bullets at_the_front|instead_of_sentences",
                    "(short|with|use|using) dots|dashes|bullets for_each|instead_of_paragraphs", "point by point",
                    "in points|point_form|dot_points",
                    "each|every point|item|thing|one on its_own|a_new|a_separate|a_single line",
                    "a|quick|short|simple checklist|tick_list|rundown|list_of_bullets",
                    "a list please|instead|would|form|style|format",
                ],
                complaints: [
                    "easier as|in a list", "should be|have_been a|in_a list",
                    "(you) buried|hid|hidden|crammed in|into paragraphs|paragraph|prose|sentence",
                    "why isn't|wasn't|not this|that|it a|in list|bullets|points",
                    "a list would|might|could|is (have) (be|been) better|easier|clearer|nicer",

                    "easier|better|nicer|clearer|quicker as|in (a) list|bullets|points|bullet_points",
                ],
                praises: [
                    "love lists"
                ]
            ),
            less: Side(
                plain: ["prose"],
                verbs: [
                    "write it as|in|into prose", "turn the bullets|list|points into prose|paragraphs|sentences|text",
                ],
                asks: [
                    "in|as|into plain|flowing|continuous|full prose|paragraphs|paragraph_form",
                    "in|as|into plain|flowing|continuous|full sentences|running_text|flowing_text",
                    "in|as|into regular|normal|proper|complete|actual prose|paragraphs|paragraph_form",
                    "in|as|into regular|normal|proper|complete|actual sentences|running_text|flowing_text",
                    "plain|flowing|continuous prose", "in|as one|a|a_single flowing|plain|normal|regular paragraph",
                    "not (as|in) a list|bullets|bullet_points|bulleted_list",
                    "stop with the lists|bullets|listing_everything", "don't list everything|things|it",
                    "full sentences", "write in prose", "stop making lists", "no more lists", "less listy",
                    "fewer lists", "like|as a normal|regular|real person|human (would) (in_paragraphs|in_sentences)",
                    "(nice) flowing text|prose|sentences|paragraphs",
                    "write|put|say|tell|explain (it|this|that) (out) in sentences|prose|paragraphs",
                    "don't|stop list|listing|bullet (the|everything|it|them|things|stuff|your|so)",
                    "don't|stop bulleting|itemize|itemise|itemizing (the|everything|it|them|things|stuff|your|so)",
                    "connected|continuous|running|joined_up text|sentences|prose|writing",
                    "a|one coherent|flowing|continuous text|piece|whole|story", "talk to me in sentences|normally",

                    "not bullets|bullet_points|a_list|lists|in_bullets|a_shopping_list|a_checklist",
                    "no (more) bulleting|listing|itemizing|dots", "without listing|bulleting|dots",
                    "in|with|use|using proper|full|complete|whole|normal|actual|real|connected sentences|prose",
                    "normal|regular|ordinary|proper paragraphs|sentences",
                ],
                complaints: [
                    "too many lists", "everything is|as a list|bullet_point|bullets",
                    "reads|feels|looks like a powerpoint|slide_deck|shopping_list|list|listicle|slideshow",
                    "so many lists", "too listy", "hate lists", "bullet overload",
                    "everything|all (is|in|as|has_to_be) (a|in) list|bullets|bullet_points|dots|lists|fragments",
                    "not (for) (a|your) shopping|grocery|laundry|to_do list",
                    "all these|those|the dots|bullets|lists|fragments|bullet_points|dashes_at_the_side",
                    "dots|bullets everywhere|all_over",
                    "just|only|nothing_but (a|bunch|lists|bullets|a_bunch_of) (of) fragments|bullets|lists",
                    "powerpoint presentation|slides|slide|deck",
                    "turn|make|chop|put everything|all|things into|in a_list|lists|bullets|bullet_points",

                ],
                praises: [
                    "flowing (nice) text|prose|paragraphs",
                    "instead of bullets|a_list|lists|bullet_points",
                    "not (in) a_list|bullets|a_bulleted_list|bullet_points",
                    "proper|full|real|whole sentences|paragraphs",
                    "reads like a_story|prose|normal_writing|a_letter|an_essay",
                ]
            )
        ),
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
