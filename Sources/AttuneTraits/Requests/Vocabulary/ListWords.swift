extension TraitWords {
    /// Steps and bullets.
    static let lists: [TraitWords] = [
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
    ]
}
