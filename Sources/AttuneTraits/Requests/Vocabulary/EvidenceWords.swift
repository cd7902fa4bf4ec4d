extension TraitWords {
    /// Sources, numbers, formulas and asides.
    static let evidence: [TraitWords] = [
        TraitWords(
            trait: "sources.links",
            nouns: [
                "link", "url", "hyperlink", "website link", "links to", "web link", "web address", "site link",
                "websites", "lnk", "helpful links", "useful links",
            ],
            task: true,
            more: Side(
                verbs: ["link me (to)", "link (to) (the|your|it|some|sources|official|relevant|docs|me)"],
                asks: [
                    "further reading", "where can|could i read|learn (more) about it|this|that",
                    "where can i read|learn more",
                ],
                complaints: ["where (is|are|'s) the link|links|url|urls"],
                praises: ["helpful|useful|good|great links|link"]
            ),
            less: Side(
                complaints: [
                    "links|link (is|are|don't|doesn't|was|were|all) broken|dead|work|useless",
                    "links|link (is|are|don't|doesn't|was|were|all) 404|distracting|fake|made_up",
                    "link doesn't work", "broken|dead|fake links|link", "so many links",
                ]
            )
        ),
        TraitWords(
            trait: "sources.citations",
            nouns: [
                "source", "citation", "reference", "evidence", "proof", "bibliography", "footnote",
                "data to_back_it_up|to_back_that_up", "backing", "academic source|reference",
                "peer reviewed source|study|studies|sources", "scientific evidence|study|studies|backing", "sourcing",
                "refs", "quotes from_the_source", "studys", "sorces|souces|sourse|sourses", "studies",
                "research paper",
            ],
            task: true,
            more: Side(
                plain: ["sourced", "cited", "referenced", "evidence based", "well sourced"],
                merits: ["well sourced", "evidence based", "well researched", "well referenced"],
                verbs: [
                    "cite", "cite (your|the|some|any) sources|source|studies|references|research", "cite where",
                    "reference (your|the|some) sources|studies|claims",
                    "source (your|the|that|this) claims|claim|statement", "back (it|that|this) up", "substantiate",
                    "support (that|your|this|it) with|claims", "back it|that|this|those_claims|your_claims up",
                    "back up your|that|those|the (claims|claim)",
                ],
                asks: [
                    "where did you get|find|read|hear (that|this|it|the)",
                    "what's|what_is|what_are (your|the|that) source|sources|evidence|proof|reference (for)",
                    "whats|wheres|where_is|where's (your|the|that) source|sources|evidence|proof|reference (for)",
                    "who says|said (so|that|this)", "according to who|whom|what",
                    "any source|sources|evidence|proof|references|citations|studies|research|refs (for|to|on)",
                    "do you have (a|any|some) source|sources|evidence|proof (for)",
                    "do you have (a|any|some) references|reference|citations|citation (for)", "citation needed",
                    "says who", "based on what source|data|evidence", "cite where|it|that",
                    "where are you getting (this|that|it)", "where did|does that|this|it|the_number come from",
                    "where are you getting|did_you_get that|this|it|the_number|those_numbers from",
                    "how do you know that|this",
                    "which|what study|studies|source|paper|research says|say|shows|show|found",
                ],
                complaints: [
                    "without any|a|citing|giving source|sources|citation|citations|references|evidence|proof",
                    "unsupported|unsubstantiated claim|claims", "made up sources|references|citations",
                    "can't trust|verify|check (this|that|it|any) without|of",
                    "citations|sources|references (are|is|were) missing",
                    "you didn't|don't|never cite|cited|give_sources|reference (anything|any|your)",
                    "no way of_knowing_where|to_know_where",
                ],
                praises: ["backing (it|that|this) up"]
            ),
            less: Side(
                faults: ["unsourced", "uncited"],
                asks: [
                    "stop citing|quoting|referencing everything|studies|sources|papers|stuff|things|every|research",
                    "no need to_cite|for_citations|for_references|for_sources", "don't need to cite",
                ],
                complaints: [
                    "so many citations|references|sources|footnotes|studies",
                    "reads|sounds|feels like a research_paper|academic_paper|term_paper",
                    "reads|sounds|feels like a journal|wikipedia|literature_review",
                    "cluttered with citations|references|footnotes",
                ]
            )
        ),
        TraitWords(
            trait: "numbers.figures",
            nouns: [
                "number", "figure", "statistic", "stats", "hard data|numbers|figures|facts",
                "concrete number|figure|value", "percentage", "exact number|figure|amount|value|quantities",
                "specific number|figure|value|amount", "measurement", "estimate", "ballpark figure|number",
                "actual number|figure", "stat", "data point", "numerical example", "real number", "amounts",
            ],
            task: true,
            more: Side(
                plain: ["quantitative", "numerical", "precise", "quantified", "data driven", "exact"],
                merits: ["data driven", "precise"],
                verbs: [
                    "quantify", "put (a|some) number|numbers|figures on it|that|this", "crunch the numbers",
                    "put numbers on it|that|this",
                ],
                asks: [
                    "in numbers|figures|percentages", "exact amounts|quantities|numbers|figures",
                    "a ballpark|rough_estimate|number", "more precise|quantitative|exact",
                    "be (more) precise|exact|quantitative", "how much|many exactly",
                    "how much|many is_that|would_that_be|are_we_talking",
                ],
                complaints: [
                    "how much is (a_lot|some|a_little|much|enough|many)", "not precise|quantitative|exact (enough)",
                ]
            ),
            less: Side(
                plain: ["qualitative"],
                faults: ["imprecise"],
                verbs: ["round it|them|the_numbers|those (off|up)", "round the numbers (off)"],
                asks: [
                    "in words not numbers|figures", "in words (instead|rather) (of|than) numbers",
                    "just the idea not the numbers",
                    "don't throw|bombard|drown numbers|figures|stats|me (at|with|in) me|numbers|figures|stats",
                ],
                complaints: [
                    "so many numbers|figures|stats|statistics|percentages", "number|numbers soup|overload|everywhere",
                    "drowning in numbers|figures|stats|data",
                ]
            )
        ),
        TraitWords(
            trait: "numbers.math",
            nouns: [
                "formula", "equation", "math|maths", "mathematics", "derivation",
                "mathematical notation|formula|detail|expression|proof", "symbols", "latex", "mathematical",
                "math formula|notation|symbols", "calculations", "algebra", "worked calculation",
                "mathmatics|matematics", "actual formula",
            ],
            task: true,
            more: Side(
                plain: ["mathematical"],
                verbs: [
                    "derive (it|this|that|the)", "show the math|maths|formula|equation|derivation",
                    "show the calculation|working|calculations|equations|formulas",
                    "show your math|maths|work|working|calculation|calculations", "do the math|maths",
                    "write out the math|maths|equation|equations|formula|formulas|calculation",
                    "write (out|down) the equation|equations|formula|formulas",
                ],
                asks: [
                    "what's|what_is|whats the (actual|exact|underlying) formula|equation|math|maths",
                    "mathematically", "in mathematical terms|notation|form", "as a|an formula|equation",
                    "show (me) your work|working",
                ],
                complaints: [
                    "where (is|are|'s) the formula|formulas|equation|equations|math|maths|derivation",
                    "not mathematical enough", "hand wavy",
                ]
            ),
            less: Side(
                faults: ["handwavy"],
                asks: [
                    "in words not|instead_of|rather_than formulas|math|equations|symbols|maths",
                    "words not formulas|math|equations", "math free",
                    "i'm not|bad|terrible (good|a|at|with) at|math|maths|mathematician math|maths",
                    "i'm hopeless|no|awful|not_good (good|a|at|with) at|math|maths|mathematician math|maths",
                    "i'm bad|terrible|hopeless|awful|not_good at|with math|maths|numbers", "i suck at math|maths",
                ],
                complaints: [
                    "too mathematical|mathy|many_formulas|much_math|many_equations|much_maths|much_algebra",
                    "so many|much formulas|math|equations|maths|algebra|symbols",
                    "don't understand|get|follow (the|all_the|any|your|these|those) math|maths|formulas|formula",
                    "don't understand|get|follow (the|all_the|any|your|these|those) equations|equation",
                    "don't understand|get|follow (the|all_the|any|your|these|those) symbols|notation",
                    "latex doesn't|isn't|is_not|does_not render|rendering|displaying|display|work",
                    "math|maths|formulas|equations|symbols (is|are|was|were|just) (way) over my head",
                    "math|maths|formulas|equations|symbols lost|confused|scare|scares me",
                ]
            )
        ),
        TraitWords(
            trait: "punctuation.asides",
            nouns: [
                "parenthesis|parentheses", "aside", "em dash", "dash", "bracket", "parenthetical", "digression",
                "side note", "tangent", "side remark", "emdash|emdashes", "brackets", "hyphen", "dashes", "em dashes",
            ],
            more: Side(
                faults: ["digress", "digresses", "digressed"],
                asks: ["in parentheses|brackets"]
            ),
            less: Side(
                verbs: ["stay on topic|point|track", "stick to the topic|point"],
                asks: [
                    "stay on topic|track|point", "don't go off on tangents|a_tangent", "stick to the topic|point",
                    "stop going off on tangents|a_tangent",
                ],
                complaints: [
                    "so many dashes|em_dashes|parentheses|brackets|asides|tangents|side_notes",
                    "went|goes|go|going|gone|wandered off (on) topic|a_tangent|tangents|track", "off topic",
                ]
            )
        ),
    ]
}
