extension TraitWords {
    /// Code and comments in it.
    static let code: [TraitWords] = [
        TraitWords(
            trait: "code.blocks",
            nouns: [
                "code", "code snippet|sample|example|block|sample", "snippet", "sample code", "source code",
                "working code", "runnable code|example", "actual code", "full code", "implementation",
                "complete code", "code listing", "script", "command line", "lines_i_can_run",
                "runnable lines", "one liner in_code", "python code", "pseudocode",
            ],
            task: true,
            more: Side(
                verbs: [
                    "show me the|some|actual|full|complete code|snippet|implementation", "paste the code",
                    "post the code", "code it|that|this up|out",
                    "show me in|how_it_looks_in python|code|javascript|java|c|sql|rust|swift|bash",
                ],
                asks: [
                    "just the code|snippet", "code only", "only the|give_me code", "only the code",
                    "give|show|send|gimme me the|some|actual|working|full|complete|sample code", "gimme the code",
                    "gimme code",
                    "with (some|sample|working|example) code snippet|snippets|examples|samples|example|sample",
                    "with (actual|full|runnable|complete|a) code snippet|snippets|examples|samples|example|sample",
                    "include|add (some|sample|working|example) code snippet|snippets|examples|samples|example|sample",
                    "include|add (actual|full|runnable|complete|a) code snippet|snippets|examples",
                    "include|add (actual|full|runnable|complete|a) code samples|example|sample",
                    "as|in code", "code instead of words|text|explanation", "show in code",
                    "i want|need (to_see|the|some|actual) code", "less talk more code", "more code less talk",
                    "in code please", "just (give|show|post|send) (me) the code", "i just want|need (the) code",
                    "just want|need the code", "something|anything|a_thing|stuff|code i can run|copy|paste|compile",
                    "something|anything|a_thing|stuff|code i can execute|try_out|copy_paste|copy_and_paste|drop",
                    "copy and paste|pasteable",
                    "can|could|may i see the|some|your|a|any code|script|snippet|program|function",
                    "code please|more|instead|for_that|for_this",
                    "(what) does|would|do it|that|this look like in code|python|javascript",
                    "lines i can run|copy|paste", "runnable code|lines|script|program",
                    "in python|javascript|java|sql|rust|swift|bash please", "an example in code",
                    "show the|your|me_the|me_some code|snippet|script",
                ],
                complaints: [
                    "where's|where_is the|your code", "talk is cheap",
                    "you didn't|never (actually) give|include|show|write (me) (any|the|actual) code",
                    "you didn't|never (actually) provide|post|wrote|gave (me) (any|the|actual) code",
                    "where is|are|'s|s the|your|my script|snippet|function|program|code|lines",
                    "where's|wheres the function|script|snippet|program",
                    "you (only|just) described|explained|talked|talk about|it|the but|not_the|instead_of",
                    "no code|script|snippet|program (at_all|in|there|whatsoever)",
                    "only|just words|theory|talk no code",
                ],
                praises: [
                    "the code snippet|snippets|sample|samples|example|examples is|was|were|are|really|helped|made",
                    "the|your|that|this snippet|script|code|function|program exactly|right_away|ran",
                    "the|your|that|this snippet|script|code|function|program worked|works|perfectly",
                    "the|your|that|this snippet|script|code|function|program perfect|what_i_needed|great",
                    "the|your|that|this snippet|script|code|function|program first_time|spot_on|helped",
                    "could copy|paste|run (and_paste) it|the_code|this|that (straight|right|directly)",
                    "ready to run|paste",
                ]
            ),
            less: Side(
                asks: [
                    "words not code", "not code", "in words only|not_code", "in plain words not code",
                    "explain (it|this|that) without code", "leave out the code", "no coding",
                    "drop|lose|ditch the code",
                    "don't give|show|write|use|include|post|need|want (me) (any|the) code",
                    "don't|stop paste|post|give|write|show script|scripts|snippet|snippets",
                    "don't|stop paste|post|give|write|show program|programs|code|functions",
                    "don't|stop pasting|posting|writing|throwing|send|sending script|scripts|snippet|snippets",
                    "don't|stop pasting|posting|writing|throwing|send|sending program|programs|code|functions",
                    "no|without|skip_the|less|drop_the (any) script|scripts|programming",
                    "no|without|skip_the|less|drop_the (any) program|snippets|snippet|functions",
                    "leave (the) programming|code|coding|scripts|scripting out|away",
                    "not|instead_of|rather_than in|as|with python|code|a_script|javascript|a_program|programming",
                    "in english|words|plain_english|prose not (in) (a) code|python|script|java|programming",
                    "describe it|this|that instead|in_words|without_code|don't_code",
                    "just|only tell|explain (me) (what|in|the) (it_does|words|idea) no code",
                    "tell me what it does not how",
                ],
                complaints: [
                    "didn't ask for (any|the) code", "too much code", "just code and|with no explanation|nothing",
                    "i don't|can't|cannot read|code|program|understand code", "i don't|can't|cannot code|program",
                    "not a programmer|coder|developer",
                    "not|never a|an|much_of_a|really_a (professional) programmer|coder|developer",
                    "not|never a|an|much_of_a|really_a (professional) tech_person|techie|software_engineer|it_person",
                    "can't|cannot|don't|never read|write|know|learned|understand|speak code|python|program",
                    "can't|cannot|don't|never read|write|know|learned|understand|speak coding|programming|javascript",
                    "all that|this|those|the code|programming (scared|scares|confuses|lost|intimidates|is)",
                    "code is scary|gibberish|greek|no_use|useless|confusing (to_me)",
                    "why (so_much|all|is_there|the|did_you_write|paste) (that|this|the|a|all) code|script|program",
                ],
                praises: []
            )
        ),
        TraitWords(
            trait: "code.inline",
            nouns: [
                "inline code", "backtick", "code formatting", "code font", "monospace", "code style", "tick marks",
                "grey box|boxes|background|font", "gray box|boxes|background|font",
                "code style|look|type|text|formatting", "monospaced font", "monospace font", "typewriter font",
                "fixed width font", "ticks_around_words", "little boxes", "little ticks", "code look",
            ],
            more: Side(
                asks: [
                    "in|with backticks", "mark the commands as code",
                    "put the commands|names|file_names|function_names in backticks|code_font|monospace",
                    "file|command|variable|function|path names in|as|with code|code_style|code_font",
                    "file|command|variable|function|path names in|as|with monospace|backticks|a_code_font",
                    "mark|format|show|style names|commands|variables|paths|filenames|keywords as|like code",
                    "wrap|put variables|commands|names|identifiers|function|variable|command in backticks|ticks|code",
                    "commands|variables|names in backticks|monospace|code_font|code_style",
                ],
                complaints: [
                    "can't|couldn't tell what's|what_is|which_part_is code|the_command",
                    "tell|see|spot|distinguish the|which|what|where commands|command|names|variables",
                    "tell|see|spot|distinguish the|which|what|where variable|words|is|are|file_names",
                    "(blend|blends|blending|mixed|mix) in_with|into|with the text|sentence|words|prose",
                    "can't|couldn't|cannot tell the|a|which|what commands|names|variables|code|are|is",
                    "looks like|are|is normal|ordinary text|words not_code",
                ],
                praises: [
                    "commands|names|variables|file_names|functions|paths are|were|was|being|stand|is|stood in|as|out|set",
                    "in monospace|code_font|that_grey_box|the_grey_box|backticks|code_style",
                ]
            ),
            less: Side(
                asks: [
                    "drop|lose|skip the backticks", "don't use backticks",

                ],
                complaints: [
                    "backticks everywhere",
                    "those|these|the|all little|grey|gray|code|these|those boxes|ticks|marks|backticks",
                    "ticks|backticks|boxes|marks around|on every|words|each|names|everything|normal_words|single",
                    "every|each|all (other|second|single) word|name|words in|backticks|a",
                ]
            )
        ),
        TraitWords(
            trait: "code.comments",
            nouns: [
                "code comment", "comments", "inline comment", "docstring", "comment in_the_code|in_code|to_the_code",
                "comment", "annotation", "comments in the code", "remark|remarks in_the_code|to_the_code|in_the_script",
                "notes_in_the_code",
                "note in_the_code|in_the_script|above_each|above_every|on_each_line|next_to_each_line",
                "code note|notes|remark|remarks", "explanatory comment", "line by line note", "hash notes|lines",
                "explanation in_the_code|inside_the_code",
            ],
            more: Side(
                plain: ["commented", "well commented", "documented", "annotated"],
                faults: ["overcommented"],
                verbs: [
                    "comment the|your|it|this|each code|line", "comment it|each_line|every_line",
                    "annotate (the|your|it|this) code", "document the|your|it code",
                    "annotate the script|program|function|lines|code|snippet",
                    "document the functions|function|script|what|each_function|every_function|your_code",
                    "document what each|every|the|it (function|line|part|block|method) (does|do)",
                    "comment the script|functions|tricky_parts|lines|snippet",
                ],
                asks: [
                    "with inline|code comments", "add|include|put|use some|inline|more|a_few|code comments (in|to)",
                    "comment your code", "comment the code", "explain each|every line (of)", "line by line comments",
                    "add|put|write|leave remarks|notes|note code|script|line|function|snippet|block",
                    "add|put|write|leave remark|explanations|comment code|script|line|function|snippet|block",
                    "include|give|with|sprinkle remarks|notes|note code|script|line|function|snippet|block",
                    "include|give|with|sprinkle remark|explanations|comment code|script|line|function|snippet|block",
                    "remarks|notes|explanations to|in|inside|into|within the|your|that code|script",
                    "remarks|notes|explanations to|in|inside|into|within the|your|that snippet|program|function",
                    "explain (it|things|inside) in|inside|within the code (itself)",
                    "what each|every|the line|lines|function|block does|do|is_doing|means|is_for (in_the_code)",
                    "a note|remark|comment above|on|next_to|for|beside each|every|the function|line|block|method",
                    "(line) by line explanation|notes|annotations|remarks",
                    "put|use hash|hashtag|pound notes|comments|lines",
                    "say|explain what each|every line|function|block|part does|is_for",
                ],
                complaints: [
                    "(code|it|this) isn't|wasn't|is_not commented", "didn't comment (the|your) code|it",
                    "where are|were|is the|your|any comments|comment|notes_in_the_code|annotations",
                    "no comments|remarks|notes|annotations in|inside|at_all (the|your) (code|script)",

                ],
                praises: [
                    "every|each line|function|block is|was|being explained|commented|annotated|documented",
                    "commenting|annotating|documenting the|every|each|your code|line|function|script",
                ]
            ),
            less: Side(
                plain: ["bare code"],
                faults: ["uncommented"],
                verbs: [
                    "uncomment",
                    "strip|remove|delete|lose the|all|those|these|your comments|remarks|annotations|docstrings",
                ],
                asks: [
                    "no|without any|the|code|inline comments", "uncommented code",
                    "don't comment (the|your|every) code|line", "bare code", "clean code without comments",
                    "code without comments",

                    "no|without|less|fewer|skip_the (any|the|more|code) remarks|annotations",
                    "no|without|less|fewer|skip_the (any|the|more|code) docstrings|comment_lines|hash_lines",
                    "code without notes|remarks|annotations|docstrings|explanations",
                    "don't need every|each|the|any line|lines|comments|function (explained|commented)",
                    "don't need every|each|the|any line|lines|comments|function (annotated|documented|in_the_code)",
                    "i|we can read (the|your) code",
                    "no need to comment|annotate|explain every|each|the|everything (line|function|in_the_code)",
                ],
                complaints: [
                    "over commented", "comments (are|were) too|so|everywhere|obvious|useless|pointless",
                    "comment on every line", "every line has a comment",
                    "more comments|remarks|comment_lines|notes than code|actual_code",
                    "comments clutter|cluttering|are_noise|get_in|state_the_obvious|everywhere|outnumber",
                    "all those|these|the|so_many lines are noise",
                    "cluttered|littered|full|filled|stuffed with|of comments|remarks|docstrings",
                    "overdocumented|over_documented|over_annotated",
                ],
                praises: [
                    "clean|bare|tidy|pure code (with|without|and|no|not) (no|any|comments|notes|remarks|cluttered)"
                ]
            )
        ),
    ]
}
