extension TraitWords {
    /// Sources, numbers, formulas and asides.
    static let evidence: [TraitWords] = [
        TraitWords(
            trait: "sources.links",
            nouns: [
                "link", "url", "hyperlink", "website link", "links to", "web link", "web address", "site link",
                "websites", "lnk", "helpful links", "useful links", "website", "web page|site", "site to_visit",
                "page to_read|i_can_read", "clickable link|links", "blue link|links", "urls", "web pages",
                "online source", "reading list", "homepage",
            ],
            task: true,
            more: Side(
                verbs: [
                    "link me (to)", "link (to) (the|your|it|some|sources|official|relevant|docs|me)",
                    "link to|back (it|that|this|them|the|your) (original|source|page|article|site)",
                    "point|direct|send|refer me to a|the|some|an|your (good|official|right|original|relevant)",
                ],
                asks: [
                    "further reading", "where can|could i read|learn (more) about it|this|that",
                    "where can i read|learn more",
                    "any (good|decent|useful|reliable|other) website|websites|sites|pages|urls (on|for|about|where)",
                    "where can i find|look|see more|it|this|that (online|about)",
                    "some|a_few|any|a|more pages|articles|sites|websites|page|article to|i_can|i_could",
                    "click through",

                ],
                complaints: [
                    "where (is|are|'s) the link|links|url|urls",
                    "no|not_a_single|without_a|without_any|zero website|url|page_to_read|clickable",
                ],
                praises: ["helpful|useful|good|great links|link"]
            ),
            less: Side(
                asks: [
                    "don't|stop|not send|sending|sent me to|off|somewhere other|websites|some|pages|elsewhere|a_website"

                ],
                complaints: [
                    "links|link (is|are|don't|doesn't|was|were|all) broken|dead|work|useless",
                    "links|link (is|are|don't|doesn't|was|were|all) 404|distracting|fake|made_up",
                    "link doesn't work", "broken|dead|fake links|link", "so many links",
                    "a bunch|pile|list|heap|load of websites|links|urls|sites",
                    "links|urls (everywhere|all_over|don't_open|go_nowhere|lead_nowhere|don't_load|in_every)",
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
                "research paper", "research", "names and_years (in_brackets|in_parentheses)", "literature",
                "academic paper", "authors", "scientific paper|literature|research|source",
                "credible|reliable source|sources", "trustworthy source|sources", "study", "in text citation",
                "scholarly source", "attribution",
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
                    "quote the|your|a|some|an|actual source|sources|study|expert|experts|research|author",
                    "prove it|that|this|your_point|your_claim",
                    "name the|your|a|some source|sources|study|studies|author|authors|paper",
                    "attribute (it|that|the|those|your) (quote|claim|claims|facts|numbers)",
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
                    "which|what|whose study|studies|research|paper|survey",
                    "which|what|whose expert|experts|researchers|scientists|report|article",
                    "who|which says|said|claims|found|wrote|proved|discovered that|this|it|so", "names and years|dates",
                    "how do|would|can i know (that) you're|you_are|it's|this_is|that's|that_is|this|that_isn't",
                    "is that|this|it backed|supported|proven (by|up|anywhere|in|scientifically)",
                    "is that|this|it proved|documented|peer_reviewed|confirmed (by|up|anywhere|in|scientifically)",
                    "prove|back it|that|up_your|this",
                    "where's|wheres|where_is (the|your|any) research|evidence|proof|study|data",
                ],
                complaints: [
                    "without any|a|citing|giving source|sources|citation|citations|references|evidence|proof",
                    "unsupported|unsubstantiated claim|claims", "made up sources|references|citations",
                    "can't trust|verify|check (this|that|it|any) without|of",
                    "citations|sources|references (are|is|were) missing",
                    "you didn't|don't|never cite|cited|give_sources|reference (anything|any|your)",
                    "no way of_knowing_where|to_know_where",

                    "(just|only|sounds_like|all) your word|opinion|made_up|say_so|hearsay|guesswork",
                    "take|taking your word|it (for_it|on_faith)", "(just|only) (your) word for it",
                    "nothing to back|support it|that|this",
                ],
                praises: ["backing (it|that|this) up"]
            ),
            less: Side(
                faults: ["unsourced", "uncited"],
                asks: [
                    "stop citing|quoting|referencing everything|studies|sources|papers|stuff|things|every|research",
                    "no need to_cite|for_citations|for_references|for_sources", "don't need to cite",
                    "stop|don't quoting|quote|citing|cite|throwing|name_dropping studies|papers|sources|authors",
                    "stop|don't quoting|quote|citing research|professors|experts|people|wikipedia",
                    "stop|don't cite|throwing|name_dropping research|professors|experts|people|wikipedia",
                    "why cite|quote|name|reference",
                ],
                complaints: [
                    "so many citations|references|sources|footnotes|studies",
                    "reads|sounds|feels like a research_paper|academic_paper|term_paper",
                    "reads|sounds|feels like a journal|wikipedia|literature_review",
                    "cluttered with citations|references|footnotes",
                    "cite|quote|name five|ten|so_many|a_dozen|every|seven studies|papers|sources",
                    "like a|an|some dissertation|thesis|bibliography|journal|literature_review",
                ]
            )
        ),
        TraitWords(
            trait: "numbers.figures",
            nouns: [
                "number", "figure", "statistic", "stats", "hard data|numbers|figures|facts",
                "concrete number|figure|value", "percentage", "exact number|figure|amount|value|quantities",
                "specific number|figure|value|amount", "measurement", "estimate", "ballpark figure|number",
                "actual number|figure", "stat", "data point", "numerical example", "real number", "amounts", "decimal",
                "digit", "percent", "hard number", "data", "dollar amount|figure", "price range",
                "precise figure|number|amount", "gram", "order of_magnitude",
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
                    "in (actual|real|concrete|exact) numbers|figures|dollars|euros",
                    "in (actual|real|concrete|exact) percent|percentages|percentage|terms_of_numbers",
                    "some|any|hard|real data|numbers|figures|stats (would|please|on|for|to|behind)",
                    "actual|more|concrete|give_me data|numbers|figures|stats (would|please|on|for|to|behind)",
                    "down to the number|decimal|gram|penny|cent", "to the nearest|exact gram|percent|dollar|number",
                    "how many percent",

                ],
                complaints: [
                    "how much is (a_lot|some|a_little|much|enough|many)", "not precise|quantitative|exact (enough)",
                    "without (a|any) (single) number|figure|numbers|figures|data|stats",
                    "not a_single|one|even_a number|figure|percentage|statistic",
                    "too|so|pretty|very vague (about|on|with) (the) (amounts|numbers|how_much|quantities|figures)",
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
                    "(no) need to be (so|that|this|too) exact|precise",
                    "more story|words less|fewer|than numbers|stats|statistics|data", "down to the decimal",
                ],
                complaints: [
                    "so many numbers|figures|stats|statistics|percentages", "number|numbers soup|overload|everywhere",
                    "drowning in numbers|figures|stats|data",
                    "not|bad|no|hopeless a_numbers|with_numbers|good_with_numbers|at_numbers person|guy|girl|here",
                    "number crunching|salad|dump",

                ]
            )
        ),
        TraitWords(
            trait: "numbers.math",
            nouns: [
                "formula", "equation", "math|maths", "mathematics", "derivation",
                "mathematical notation|formula|detail|expression|proof", "symbols", "latex", "mathematical",
                "math formula|notation|symbols", "calculations", "algebra", "worked calculation",
                "mathmatics|matematics", "actual formula", "algebraic form", "derivation of_it",
                "greek letter|letters", "dollar signs", "calculation", "mathematical form", "maths notation",
                "arithmetic", "formulae", "mathematical symbols", "sums", "calculus",
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

                    "in|with|using mathematical|formal|algebraic|symbolic notation|form|terms|language|symbols",

                    "how is|was|were that|it|this|they calculated|computed|worked_out|derived",
                    "how did you get|reach that|this number|result|figure|total",
                    "how you calculated|derived|computed|worked_out (it|that|this)",
                    "math|maths|equation|formula|calculation behind it|that|this",
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
                    "isn't|is_not|was_never|never_was|has_never_been|ain't my|really thing|strong|strength",
                    "isn't|is_not|was_never my|really forte|cup_of_tea|best_subject|favourite",
                    "never_was|has_never_been|ain't my|really forte|cup_of_tea|best_subject|favourite",
                    "math class|lesson|homework|textbook",
                    "(not|no) a|an|much_of_a mathematician|math_person|math_whiz|maths_person",
                ],
                praises: []
            )
        ),
        TraitWords(
            trait: "punctuation.asides",
            nouns: [
                "parenthesis|parentheses", "aside", "em dash", "dash", "bracket", "parenthetical", "digression",
                "side note", "tangent", "side remark", "emdash|emdashes", "brackets", "hyphen", "dashes", "em dashes",
                "side comment|remark|note|notes|story|trip", "interruption", "commas_and_dashes", "digressions",
                "semicolon", "interjection", "little note|notes in_brackets", "detour", "round bracket|brackets",
                "note_in_brackets|in_parentheses", "long dash|dashes",
            ],
            more: Side(
                faults: ["digress", "digresses", "digressed"],
                asks: [
                    "in parentheses|brackets", "in|inside|within (round) brackets|parentheses|parens",
                    "digress (a) (bit|little|more|now)",
                    "wander (off) (a) (bit|little|now_and_then)",
                ],
                praises: [
                    "(notes|remarks|explanations|translations) in (the) brackets|parentheses|parens",
                    "(comments|bits|translation|things|extras) in (the) brackets|parentheses|parens",
                ]
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
                    "things|stuff|remarks in|inside|between brackets|parentheses|parens|dashes",
                    "text|bits|comments|half_the_text in|inside|between brackets|parentheses|parens|dashes",
                    "went|going|go off on a_tangent|tangents",

                ]
            )
        ),
    ]
}
