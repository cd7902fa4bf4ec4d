extension TraitWords {
    /// More phrases for `numbers.figures`, `numbers.math`, `punctuation.asides`.
    static let furtherNumber: [TraitWords] = [
        TraitWords(
            trait: "numbers.figures",
            nouns: [
                "hard|exact|actual|precise|concrete|specific data|percentages|percentage|distances|times|amounts|dates|numbers|prices|costs",
                "rough price|estimate|cost|figure|number", "decimal place|places|digits", "amounts and_dates",
                "quantity|quantities", "measurement", "ballpark figure", "amounts", "percentages", "statistic",
                "decimals", "sets reps",
            ],
            more: Side(
                asks: [
                    "a|some|put|add rough|exact|approximate|ballpark price|cost|figure",
                    "put number|price|figure|value on|to|for it|each|that|them",
                    "in figures|percent|euros|kilos|percentages", "quantify|put_numbers_on it|that|this",
                ],
                complaints: [
                    "but not by how much|many|long|far|often",
                    "not|never|without saying|say|tell me by how much|many|long|far|often",
                    "was|i'm|we're|were after hard|actual|real data|numbers|figures|facts",
                    "(not_a|not_one|no|without_a|zero) single number|figure|percentage|price|amount|statistic|date",
                ],
                praises: [
                    "sets|reps|kilos|grams|miles|euros|minutes|percentages and reps|kilos|times|amounts|distances|numbers|percentages",
                    "for_the|with|those exact|precise|hard|actual distances|times|numbers",
                    "put|putting (a) number|numbers|figure|figures|price on|to|behind",
                    "planning|budgeting (so) easy|easier",
                ]),
            less: Side(
                asks: [
                    "(go) easy|easier on the (numbers|statistics|figures|stats|data|percentages|maths)",
                    "not|without|no|fewer|less|skip|drop many figures|numbers|statistics|percentages|stats|decimals|amounts|digits",
                    "round it|them|the_numbers|everything|those (up|off|down)",
                    "(in) words (instead|rather) (of|than) numbers|figures",
                ],
                complaints: [
                    "lost|lose|losing track|count|sight of|among amounts|numbers", "lost track among|in|of",
                    "who needs|wants|cares|asked three|two|four|all decimal|decimals|numbers places",
                    "decimal places|points",
                    "drown|drowning|swimming|buried|swamped|drowned in numbers|figures|statistics|data|stats|digits|percentages",
                    "so_many|too_many|all_these|all_those|all_the|nothing_but numbers|figures|stats|statistics|percentages|digits|amounts|decimals|dates|data",
                    "i'm|im|i_am bad|terrible with|at them|numbers|figures",
                    "reads|looks|sounds|feels like spreadsheet|balance_sheet|accountant|tax_return|stock_report|annual_report|phone_book",
                ],
                praises: [
                    "no|without numbers|figures|statistics|percentages|stats|any_numbers remember|in|thrown|at",
                    "no|without numbers|figures|stats|statistics|percentages",
                ])),
        TraitWords(
            trait: "numbers.math",
            nouns: [
                "sigma sign|signs", "fraction", "greek letters|symbols",
                "maths|math|mathematical symbol|symbols|sign|notation|signs|formula|formulas", "calculations",
                "integral",
            ],
            more: Side(
                asks: [
                    "write|spell|give|show|put|need|want equation|formula|calculation|maths|math|expression|derivation",
                    "plug (in) my (own) (values|numbers|figures)",
                    "show|do (me) the maths|math|calculation|working|sums", "as (a|an) formula|equation",
                ],
                praises: [
                    "having|have|with|gave formula|equation|maths there|let|made|helped", "formula there (let)",
                    "build it in (excel|sheets|a_spreadsheet)",
                ]),
            less: Side(
                asks: [
                    "without|no|skip|drop the|any|all_the|using equations|formulas|maths",
                    "failed|bad|hopeless|rubbish|terrible|never (at) maths|math|algebra",
                    "in words not equations|formulas|symbols|numbers",
                ],
                complaints: [
                    "equations|formulas and|just scared|scare me|off|my|over",
                    "sigma|greek|integral|square_root signs|letters|signs_and|symbols",
                    "looks|reads|feels|is like maths|math|algebra exam|lesson|book|test|class",
                    "too|so much maths|math|algebra", "(i) failed maths|math",
                ],
                praises: [
                    "without|no|not one|a_single|any|a|using formula|equation|symbol|maths",
                    "no|without maths|math|algebra|equations|formulas",
                ])),
        TraitWords(
            trait: "punctuation.asides",
            nouns: [
                "bracket", "parenthesis", "parentheses", "dash|dashes aside|remark|remarks",
                "little|side|sly remark|remarks between|in dashes|brackets|parentheses", "detour", "aside",
                "digression|digressions", "bracketed bits|remarks|notes|stuff",
                "inserted remark|clause|thought|comments", "side comment|note|thought", "em dash|dashes",
            ],
            more: Side(
                asks: [
                    "put|set the|it|them german|original words|word parentheses|brackets",
                    "in parentheses|brackets|round_brackets (behind|after|please|next)",
                    "more (little) asides|side_remarks|digressions|remarks",
                ],
                praises: [
                    "those|the little remarks|asides between|in dashes|brackets|parentheses",
                    "(like) (a) wink (to|at) (the) reader",
                    "little|funny|cheeky|dry|sly asides|side_remarks|digressions|brackets",
                ]),
            less: Side(
                asks: [
                    "no|no_more|fewer|without|drop|cut|lose brackets|parentheses|dashes|asides|detours|side_remarks|digressions",
                    "say it or leave|drop|cut it (out)",
                ],
                complaints: [
                    "brackets|parentheses in|inside|within|everywhere sentences|sentence|line|other",
                    "lose|lost|losing (the|my) thread|train",
                    "too_many|so_many|all_these|all_those|all_the|those|these brackets|parentheses|dashes|asides|em_dashes|side_remarks|detours",
                ],
                praises: [
                    "clean|clear|straight|simple sentences with_no|without|no detours|brackets|asides|dashes",
                    "no|without|with_no detours|brackets|asides|dashes|parentheses|digressions|tangents|side_remarks|interruptions",
                ])),
    ]
}
