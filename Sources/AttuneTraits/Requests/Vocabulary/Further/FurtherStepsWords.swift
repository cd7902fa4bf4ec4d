extension TraitWords {
    /// More phrases for `structure.steps`, `structure.bullets`.
    static let furtherSteps: [TraitWords] = [
        TraitWords(
            trait: "structure.steps",
            nouns: [
                "sequence|order of_steps", "recipe to_follow", "stage",
                "numbered procedure|steps|list|instructions|stages", "step programme|program|plan|process",
                "recipe format|style|steps", "checklist of_steps", "ordered list",
            ],
            more: Side(
                asks: [
                    "as|in|with 1 2 3", "1 2 3", "what do|should|must i|we do first (and|then)",
                    "in (the) right|correct|clear|proper order|sequence",
                    "break it|this|that down into|in seven|five|six numbered steps|stages|phases",
                    "walk|take|guide|lead|talk me through one_at_a_time|slowly|from_the_start|from_start_to_finish",
                    "(a) recipe|sequence|order|procedure i_can|to follow",
                ],
                complaints: [
                    "no|not_a clear|real|obvious|proper sequence|order|step|procedure", "in what|which order",
                    "where do|to|should i|we even start|begin", "got|get|am|was lost in the middle",
                    "keep|kept losing|lose my|the place|track|spot",
                    "don't|didn't know what to|do|comes do|come first|next|then",
                ],
                praises: [
                    "broke|breaking it down in|into|as seven|five steps|stages",
                    "(down) into (three|four|five|six|seven|eight|nine|ten) steps|stages|phases",
                    "followed|follow along|each_step|the_steps|it_step", "step by step",
                    "could|can just|easily|simply follow|tick (along|off|it_off)", "in the (right|correct) order",
                    "stage by stage", "one step after|at",
                ]),
            less: Side(
                asks: [
                    "number everything|each|them|it_all|all",
                    "just tell|explain|say what_happened|how_it_works|the_idea in normal|plain text|prose|words",
                    "don't number|split|break_it_into|chop|divide it|everything|them|into steps|stages|up",
                    "the idea|gist|principle|concept not the steps|procedure",
                ],
                complaints: [
                    "march|marched|marching (me|us) through", "have|has to be|into a|an ten|five step|steps programme",
                    "(ten|five|seven|six|twelve|12|10|8|eight|three) step programme|program|process|plan|procedure",
                    "instruction|instructions manual",
                    "like (a|an) recipe|ikea_manual|instruction_manual|assembly_manual|cookbook|assembly_instructions|flat_pack",
                    "spoon feed|feeding|fed", "break|breaking|broken everything|it|this into steps|stages",
                ],
                praises: [
                    "instead of|without|not|rather_than march|marching|walking through stage|stages|step|steps|list",
                    "without|no numbering|numbered|step_by_step|the_steps|recipe|procedure|instruction",
                    "just the idea|principle|concept (behind)", "not (as|like) a recipe|manual|procedure|tutorial",
                    "no recipe|procedure|steps|stages|instructions to_follow|this_time",
                ])),
        TraitWords(
            trait: "structure.bullets",
            nouns: [
                "dot point", "dots|fragments under_each_other", "itemised|itemized list", "bullet list",
                "list format|form|style", "unordered list", "dash list", "points|items in_a_list",
            ],
            more: Side(
                asks: [
                    "pull the key|main points|arguments as|in|into list|bullets|points",
                    "can i|we have|get it as|in list|bullets|bullet_points", "under each other",
                    "easier to scan|skim (please)", "just list them|it|the", "a list might|could",
                    "one per|thing_per line", "list (the|those|these|all) things|items|points|options|pros",
                ],
                complaints: [
                    "squeeze|squeezed|squashed in|into one|a|the sentence|paragraph", "a list would|might have (been)",
                    "too|so proselike|prosey|much_prose", "can't|couldn't|hard|impossible|difficult (to) skim|scan",
                    "why isn't|not (this|that|it) a list|bulleted|in_bullets",
                ],
                praises: [
                    "easy|easier|quick|simple|handy to scan|skim|tick", "its|their|an own bullet|line|point",
                    "the|your list was|is|form|format|made", "listed nicely|neatly|cleanly|clearly|out",
                ]),
            less: Side(
                asks: [
                    "turn|convert the list|lists back into a_couple_of|a_few|two paragraphs|paragraph|prose",
                    "as|in normal|plain|proper|regular prose|sentences|paragraphs|text",
                    "write in|as normal|proper|full|whole|complete|running sentences|prose|text",
                    "real|proper|whole|full|complete|actual sentences|paragraphs (please|instead)",
                ],
                complaints: [
                    "everything|it_all|always is|as a|into list|lists|bullets|bullet_points", "list|lists with you",
                    "powerpoint|slide|slides|slideshow|power_point deck|presentation|style",
                    "not (a) groceries|grocery|shopping", "bulleted|bulleting|bullet to death|everything",
                    "reads|feels|looks|read like (a) list|checklist|slide|deck", "under each other",
                    "fragments don't|aren't|isn't|just",
                ],
                praises: [
                    "not bulleting|bullet|bulleted it|everything|points to_death|this_time|for_once",
                    "in (proper|real|full|whole|complete|actual) sentences|prose|paragraphs",
                    "wasn't|isn't|not (just) (a|another) list (of)",
                    "actual|proper|real|connected|running sentences|prose|paragraphs",
                ])),
    ]
}
