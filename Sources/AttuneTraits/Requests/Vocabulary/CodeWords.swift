extension TraitWords {
    /// Code and comments in it.
    static let code: [TraitWords] = [
        TraitWords(
            trait: "code.blocks",
            nouns: [
                "code", "code snippet|sample|example|block|sample", "snippet", "sample code", "source code",
                "working code", "runnable code|example", "actual code", "full code", "implementation",
                "complete code", "code listing",
            ],
            task: true,
            more: Side(
                verbs: [
                    "show me the|some|actual|full|complete code|snippet|implementation", "paste the code",
                    "post the code",
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
                    "just want|need the code",
                ],
                complaints: [
                    "where's|where_is the|your code", "talk is cheap",
                    "you didn't|never (actually) give|include|show|write (me) (any|the|actual) code",
                    "you didn't|never (actually) provide|post|wrote|gave (me) (any|the|actual) code",
                ],
                praises: [
                    "the code snippet|snippets|sample|samples|example|examples is|was|were|are|really|helped|made"
                ]
            ),
            less: Side(
                asks: [
                    "words not code", "not code", "in words only|not_code", "in plain words not code",
                    "explain (it|this|that) without code", "leave out the code", "no coding",
                    "drop|lose|ditch the code",
                    "don't give|show|write|use|include|post|need|want (me) (any|the) code",
                ],
                complaints: [
                    "didn't ask for (any|the) code", "too much code", "just code and|with no explanation|nothing",
                    "i don't|can't|cannot read|code|program|understand code", "i don't|can't|cannot code|program",
                    "not a programmer|coder|developer",
                ]
            )
        ),
        TraitWords(
            trait: "code.inline",
            nouns: ["inline code", "backtick", "code formatting", "code font", "monospace", "code style"],
            more: Side(
                asks: [
                    "in|with backticks", "mark the commands as code",
                    "put the commands|names|file_names|function_names in backticks|code_font|monospace",
                ],
                complaints: ["can't|couldn't tell what's|what_is|which_part_is code|the_command"]
            ),
            less: Side(
                asks: ["drop|lose|skip the backticks", "don't use backticks"],
                complaints: ["backticks everywhere"]
            )
        ),
        TraitWords(
            trait: "code.comments",
            nouns: [
                "code comment", "comments", "inline comment", "docstring", "comment in_the_code|in_code|to_the_code",
                "comment", "annotation", "comments in the code",
            ],
            more: Side(
                plain: ["commented", "well commented", "documented", "annotated"],
                faults: ["overcommented"],
                verbs: [
                    "comment the|your|it|this|each code|line", "comment it|each_line|every_line",
                    "annotate (the|your|it|this) code", "document the|your|it code",
                ],
                asks: [
                    "with inline|code comments", "add|include|put|use some|inline|more|a_few|code comments (in|to)",
                    "comment your code", "comment the code", "explain each|every line (of)", "line by line comments",
                ],
                complaints: ["(code|it|this) isn't|wasn't|is_not commented", "didn't comment (the|your) code|it"]
            ),
            less: Side(
                plain: ["bare code"],
                faults: ["uncommented"],
                verbs: ["uncomment"],
                asks: [
                    "no|without any|the|code|inline comments", "uncommented code",
                    "don't comment (the|your|every) code|line", "bare code", "clean code without comments",
                    "code without comments",
                ],
                complaints: [
                    "over commented", "comments (are|were) too|so|everywhere|obvious|useless|pointless",
                    "comment on every line", "every line has a comment",
                ]
            )
        ),
    ]
}
