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
                    "take it slow|slowly",
                ],
                asks: [
                    "step by step", "one step at a time", "step for step",
                    "as|in (numbered|clear|simple|discrete|easy|separate|individual) steps",
                    "as|in a numbered list|order", "one at a time", "use numbered steps|lists|list",
                    "one thing at a time",
                ],
                manners: ["step by step", "one by one", "stepwise", "in order", "one step after another|the_other"],
                complaints: [
                    "in what order", "which step comes|is|goes first", "hard|difficult|impossible to follow along",
                    "couldn't|can't|cannot tell|figure_out which|what step|comes_first|to_do_first",
                    "what order (do|should)", "don't know where to start|begin",
                ],
                praises: [
                    "how you broke it|this|that down", "broke it|this|that|everything down so_well|nicely|clearly",
                    "easy to follow along", "walking|taking|guiding me through", "walked me through",
                ]
            ),
            less: Side(
                asks: [
                    "no numbered lists|list|steps|points", "no numbered steps", "don't number", "not in steps",
                    "not step by step", "don't break it|this|that|everything into steps", "as one paragraph",
                ],
                complaints: ["not a recipe|checklist"]
            )
        ),
        TraitWords(
            trait: "structure.bullets",
            nouns: [
                "bullet point|list|form|format", "bullet", "bulleted list|point|format", "bulletpoint",
                "bullit point", "bulet point", "dot point", "dash list", "bullets", "list format", "unordered list",
                "point form", "lists",
            ],
            clutter: ["listicle"],
            task: true,
            more: Side(
                plain: ["bulleted", "itemised|itemized"],
                verbs: [
                    "bullet it|this|that|them", "itemise|itemize (it|this|that)",
                    "list them|it|those|everything (out)", "turn it|this|that into a list",
                    "make it|this|that|them a list", "list out",
                ],
                asks: [
                    "as|in|into a bulleted|bullet|simple|quick|neat|short list",
                    "in|as (short|brief|quick|a_few) bullets|bullet_points|bulletpoints|point_form",
                    "in|as (short|brief|quick|a_few) list_form|list_format|bullet_form|bullet_format",
                    "just|only bullets|bullet_points", "bullet it", "prefer lists",
                ],
                complaints: ["easier as|in a list", "should be|have_been a|in_a list"],
                praises: ["love lists"]
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
                    "fewer lists",
                ],
                complaints: [
                    "too many lists", "everything is|as a list|bullet_point|bullets",
                    "reads|feels|looks like a powerpoint|slide_deck|shopping_list|list|listicle|slideshow",
                    "so many lists", "too listy", "hate lists", "bullet overload",
                ]
            )
        ),
        TraitWords(
            trait: "structure.headings",
            nouns: [
                "heading", "header", "section heading|header|title", "subheading|subheader",
                "title for_each_section|per_section", "sections", "headline", "clear sections", "sub heading",
            ],
            more: Side(
                faults: ["overformatted"],
                verbs: [
                    "split it|this|that|everything into sections", "divide it|this|that into sections",
                    "break it|this|that|everything (up|down) into|in sections",
                    "organise|organize it|this|that|by|into with|by|into|under sections|topic|headings",
                    "group it|this|that|them under|by headings|topic|category",
                ],
                asks: [
                    "in|into clear|separate|distinct sections", "with clear|section headings|headers|sections",
                    "under headings|headers",
                ],
                complaints: [
                    "hard|difficult|impossible to skim|scan|navigate|find_anything",
                    "can't|couldn't skim|scan|find_anything|navigate", "all over the place",
                    "need|needs|could_use (some|more|better) structure|organisation|organization",
                    "is|was (a_bit|very|so|too) unorganized|disorganised|unstructured|disorganized", "no structure",
                ],
                praises: [
                    "easy to skim|scan|navigate", "well structured|organised|organized",
                    "how organized|organised|structured", "the structure|layout|organisation|organization",
                ]
            ),
            less: Side(
                asks: [
                    "not in sections", "drop|skip|lose the headings|headers|titles|sections",
                    "don't divide|split it into sections",
                ],
                complaints: [
                    "looks|feels|reads like a blog_post|report|wiki|wikipedia_article|article|corporate_report",
                    "overly structured", "over structured|formatted",
                    "too structured|formatted|much_formatting|much_structure", "so much formatting",
                ]
            )
        ),
        TraitWords(
            trait: "structure.tables",
            nouns: [
                "table", "grid", "comparison chart|table", "matrix", "spreadsheet format", "side by side",
                "chart format", "columns", "charts",
            ],
            task: true,
            more: Side(
                plain: ["tabular"],
                verbs: [
                    "tabulate", "put it|this|that|them|these|everything in|into a table|grid",
                    "turn it|this|that|them into a table|grid", "make it|this|that|them a table", "make a table",
                    "compare them|these|those|it side by side",
                ],
                asks: [
                    "in|as|into a (comparison|simple|neat|markdown|small) table|grid|chart",
                    "in|as (a) tabular|table form|format|tables", "in columns", "side by side", "table format",
                ],
                complaints: [
                    "would_be|be clearer|easier|better in|as a table", "should be|have_been (in) a table",
                    "hard to compare",
                ]
            ),
            less: Side(
                asks: [
                    "not (in|as) a table", "drop|skip|lose the table|tables",
                    "don't put|use (it|this|everything) (in) a table",
                ],
                complaints: [
                    "table|tables (is|are|looks|look|was|were|doesn't|don't) (all) broken|messed_up|unreadable",
                    "table|tables (is|are|looks|look|was|were|doesn't|don't) (all) hard_to_read|render|ugly",
                    "table doesn't render|display",
                ]
            )
        ),
        TraitWords(
            trait: "structure.emphasis",
            nouns: [
                "bold", "bolding", "bold text|word|font", "bolded word|text|term", "italics", "italic",
                "highlighting", "emphasis", "bold key words", "markdown formatting", "asterisk", "stars", "markdown",
                "formatting",
            ],
            more: Side(
                verbs: [
                    "put the key|important|main terms|words|parts|points|bits in bold",
                    "make the important|key|main parts|bits|points|words|terms stand_out|bold",
                    "underline the key|important|main",
                ],
                asks: [
                    "in bold", "with bold|highlighted (key)", "key|important words|terms|points in bold",
                    "bold the important parts",
                ],
                complaints: [
                    "important parts don't stand out", "nothing stands out", "key points get|are|got lost|buried",
                ]
            ),
            less: Side(
                asks: [
                    "plain text (only|please)", "in plain text", "don't bold|use_markdown|use_bold|format",
                    "no fancy formatting", "less formatting",
                ],
                complaints: [
                    "asterisks|stars everywhere|all_over", "bold|bolded everywhere|everything|every_other_word",
                    "so much bold|bolding",
                ]
            )
        ),
        TraitWords(
            trait: "structure.signposts",
            nouns: [
                "transition", "transition word", "signpost", "signposting", "connecting word", "linking word",
                "ordering word", "connector", "firstly", "firstlys",
            ],
            more: Side(
                verbs: ["signpost", "connect the ideas|points|parts", "link the ideas|points|parts"],
                asks: [
                    "make it flow better|more", "flow better", "say what comes first|next",
                    "tell me what comes first|next", "use first next finally", "better flow|transitions",
                    "smoother transitions", "with first then and finally",
                ],
                complaints: [
                    "doesn't|didn't flow", "is|was|feels disjointed", "jumps|jumped around",
                    "hard to follow the order|flow",
                ],
                praises: ["flows well|nicely", "how it|this|that flows"]
            ),
            less: Side(
                faults: ["jumpy"],
                asks: [
                    "no transition|linking words", "without the firstly|first_second_third|transitions",
                    "don't start every|each sentence|paragraph with first|next|then|finally",
                ],
                complaints: ["first second third (is|was) annoying|tedious"]
            )
        ),
    ]
}
