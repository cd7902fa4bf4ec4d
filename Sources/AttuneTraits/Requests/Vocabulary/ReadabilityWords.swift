extension TraitWords {
    /// How easy words and sentences are to read, and how varied.
    static let readability: [TraitWords] = [
        TraitWords(
            trait: "readability.grade",
            nouns: [
                "complexity", "long words", "elegance", "style_of_a_novel", "convoluted writing|style|wording",
                "heavy language|prose", "grown up language", "hard sentences",
            ],
            more: Side(
                plain: [
                    "eloquent", "literary", "scholarly", "refined", "polished", "highbrow", "intellectual", "erudite",
                    "elevated",
                ],
                faults: [
                    "highfalutin", "pretentious", "flowery", "pompous", "grandiose", "purple", "wordsmithy", "ornate",
                    "overwritten", "unreadable",
                ],
                merits: ["eloquent", "well written", "polished", "eloquently"],
                asks: [
                    "at a college|university|graduate|higher (reading) level",
                    "more sophisticated|complex|mature|elevated|refined language|wording|writing|style|prose|tone",
                    "higher reading level", "richer language",
                    "higher|more_elevated|more_refined|more_literary|more_formal_and_literary register|style|diction",
                    "more|something|a_bit_more|a_little_more|bit (more) literary|elegant|refined",
                    "more|something|a_bit_more|a_little_more|bit (more) eloquent|sophisticated|polished|scholarly",
                    "some|a_bit_of|a_little|more elegance|sophistication|polish|literary_flair|style|refinement",
                    "for adults|grown_ups|educated_readers|university_readers",
                ],
                complaints: [
                    "reads|sounds|written like a|an|it_was_written_by children's|kids|child book|story",
                    "reads|sounds|written like a|an|it_was_written_by kid|childrens|third_grader|child's book|story",
                    "writing is childish|too_simple",
                    "like|as a|an|some (children's|kid's|childrens|picture|school|kids) book|essay|story",
                ],
                praises: [
                    "how well written", "beautifully|elegantly|eloquently|well written|worded|phrased|put|expressed",
                    "finely|masterfully|gorgeously|stylishly written|worded|phrased|put|expressed",
                    "elegant|refined|sophisticated|literary|polished|beautiful prose|writing|style|language|wording",
                ]
            ),
            less: Side(
                plain: ["readable", "easy to read", "easy reading"],
                faults: ["childish"],
                merits: ["readable", "easy to read", "easy read"],
                asks: [
                    "lower reading level", "easier to read", "more readable", "simpler sentences|writing|style|prose",
                    "simple sentences", "plainer writing|prose|style", "at a lower (reading) level",
                    "at a 3rd|4th|5th|6th|8th|third|fifth|sixth|eighth grade (reading) (level)",
                    "at a middle_school|high_school|grade_school level",
                    "easier|simpler|quicker|lighter|smoother|more_pleasant to read|reading (please|for)",
                    "easy|light|simple|smooth reading",
                    "(could|can|should|will|would) (also) (be_able_to) read it|this|that",
                    "a (sixth|seventh|fifth|eighth|third|4th|6th|7th|8th|fourth|ninth) grader|graders|grade_student",
                    "(sixth|seventh|fifth|eighth|third) grade|grader|graders level|reading_level|can|could",
                    "(4th|6th|7th|8th|fourth|ninth) grade|grader|graders level|reading_level|can|could",
                    "a ten|twelve|eight|nine|10|12|8|9|13 year old should|could|can|would|must",
                    "my ten|twelve|eight|nine|10|12|8|9|seven|7 year old",
                    "for a middle_school|high_school|grade_school|teenage|general reader|audience",
                ],
                complaints: [
                    "hard|difficult|tough|painful|tiring|impossible|exhausting|heavy to read", "heavy going",
                    "reads like a law|legal|contract|legal_document|thesis|academic", "hard reading", "heavy read",
                    "had to read (it|that|this) twice|three_times|several_times|again",
                    "convoluted|dense|heavy|stiff writing|wording|phrasing|style|prose|text",
                    "clunky|tortuous|turgid|impenetrable|complicated writing|wording|phrasing|style|prose|text",
                    "my brain|head|eyes (really) hurts|hurt|aches|is_tired|was_fried (from|reading|after)",
                    "reads|sounds|written|is|looks like a|an|some legal|law|insurance|tax|contract|government|legalese",
                    "slog|a_slog|chore|a_chore|headache to (read|get|through)",
                ],
                praises: [
                    "easy|pleasant|nice|smooth read|to_read", "how readable",
                    "easy|quick|smooth|light|effortless|pleasant|breezy|nice|enjoyable reading|read",
                    "reads smoothly|easily|well|nicely|like_a_breeze",
                ]
            )
        ),
        TraitWords(
            trait: "readability.sentence",
            nouns: [
                "run on sentence", "monster sentence", "bandworm sentence", "endless sentence", "run ons", "sub clause",
                "subordinate clause", "nested clause", "nested sentence",
            ],
            more: Side(
                plain: [
                    "long sentence", "longer sentences", "flowing sentence", "fuller sentence", "complex sentence",
                ],
                verbs: ["combine the sentences", "join the sentences", "merge the sentences"],
                asks: [
                    "longer sentences", "use longer|fuller sentences", "combine (the|some|short|shorter) sentences",
                    "more flowing|complex|elaborate sentences", "let the sentences flow",
                    "connect|join|link|combine the|those|these|your|some|all_those sentences|ones|sentence",
                    "merge|string|glue|tie the|those|these|your|some|all_those sentences|ones|sentence",
                    "let|have|make (the|your) sentences flow|breathe|run|be|longer",
                    "stop|no_more|enough|lose|drop (with) (the|those|these|all) staccato|telegram_style",
                    "stop|no_more|enough|lose|drop (with) (the|those|these|all) choppy_sentences|chopping|telegram",
                    "stop with the staccato",
                ],
                complaints: [
                    "sentences (are|were|feel|is) too|so|very short|choppy|clipped|abrupt",
                    "choppy|staccato sentences", "too staccato", "sounds|reads like a telegram",
                    "sentences are|is|sound|read|feel like (a) telegram|telegrams|a_robot|morse|bullets",
                    "five|three|four|six|5|4|3|6 words|word long|each|per_sentence|sentences",
                    "why (are|use|such|do_you_use|so) (such|your|the|all) short|choppy|clipped|tiny|abrupt sentences",
                    "staccato style|writing|rhythm",
                    "too|so|very|really staccato|choppy|clipped|jerky|stop_start|stubby",
                ],
                praises: [
                    "nice long flowing sentences",
                    "sentences (that) (flow|flowed|are_long|roll) (so|really|very) (well|nicely|beautifully)",
                    "sentences (that) (flow|flowed|are_long|roll) (nicely|well|beautifully) (well|nicely|beautifully)",
                    "(how) (the|your) sentences flow|flowed|roll",
                ]
            ),
            less: Side(
                plain: ["short sentence", "shorter sentences", "punchy sentence", "crisp sentence", "small sentence"],
                faults: ["telegraphic"],
                verbs: [
                    "break|split (up) your (long) sentences", "break up the|your|those|these (long) sentences",
                    "split (up) the|your|those|these (long) sentences",
                ],
                asks: [
                    "shorter|short|crisper|punchier sentences", "use short|shorter sentences", "sentences shorter",
                    "no run on sentences", "one idea per sentence", "keep (your|the) sentences short",
                    "one thought|idea|point|thing|fact (per|a|in_each|each) sentence",
                    "full stops|stop are|is your friend",
                    "use|more|some|add|put|throw_in|a_few (more|some|a_few) full_stops|periods|full_stop",
                    "more full_stops|periods", "break|split it|that|this|them up|into (into) sentences|sentence",
                    "two|three|several|separate (short|shorter|separate) sentences instead|would|rather",
                    "shorter|short|simpler|smaller|tighter|snappier|punchy|punchier (and_simpler) sentences",
                ],
                complaints: [
                    "sentences (are|were|go|is) (way) too|so|very|insanely|on long|and_on",
                    "run on sentences|sentence", "sentences (that) go|went on", "lose|lost the thread by|halfway|in",
                    "by the end of the sentence", "long|endless|winding|convoluted|rambling|run_on sentences",
                    "out of breath", "(too|so) many commas|clauses|sub_clauses|semicolons|subclauses",
                    "sentence|sentences (started|begins|began|starts|begin|start) (by|before|when|anymore)",

                    "that's|that_is|it's|this_is|is (all) one|a_single (long|huge|single|giant|endless|enormous) sentence",
                    "sentences like (a_maze|mazes|labyrinths|proust|snakes)",
                ],
                praises: [
                    "short punchy sentences",
                    "sentences (are|were) short|crisp|punchy|snappy|nice_and_short|brief|so_short",
                ]
            )
        ),
        TraitWords(
            trait: "vocabulary.variety",
            nouns: [
                "variety in_wording|of_words|in_words|in_the_wording", "varied wording|vocabulary|language",
                "synonym", "vivid language", "word choice", "range of_words|of_vocabulary", "variety",
                "choice of_words", "rich vocabulary", "turn of_phrase",
            ],
            more: Side(
                plain: ["varied", "colourful|colorful", "vivid"],
                faults: ["thesaurus"],
                verbs: ["vary the|your wording|words|vocabulary|language|phrasing|sentences"],
                asks: [
                    "more varied|colorful|colourful wording|words|vocabulary|language|phrasing",
                    "more vivid|interesting|diverse|lively wording|words|vocabulary|language|phrasing",
                    "richer|wider|broader vocabulary", "use different|other words|phrases|wording",
                    "mix up the|your words|wording|phrasing",
                    "mix|spice|liven|jazz|switch up|it (up) vocabulary|words|wording|language|phrasing|word_choice",
                    "in different words", "a|with richer|wider|broader choice|vocabulary|range|variety (of_words)",
                    "a|with bigger|more_colourful|more_varied choice|vocabulary|range|variety (of_words)",
                    "richer choice of_words",
                    "find|use|look_for|try (some|more|a_few|other) synonyms|alternatives_for_that_word",
                    "find|use|look_for|try (some|more|a_few|other) other_words|different_words",
                ],
                complaints: [
                    "same word|words|phrase|phrases (again|over|every|all|in_every|too_many|so_many)",
                    "keep|kept|keeps saying|using the_same word|words|phrase|phrases",
                    "the same word|words|phrase|phrases (over|again|all|every)",
                    "repeat|repeats|repeating|repeated the same word|words|phrase|phrases",
                    "keep|kept|keeps|always|constantly using|repeating|saying|reusing|use same|word|one|phrase|words|two",
                    "like ten|five|twenty|a_dozen|a_hundred|fifteen|20|10 times",
                    "the|that|those same words|word|expressions|adjectives|phrases|phrase in_every|again|over_and_over",
                    "the|that|those same words|word|expressions everywhere|all_the_time|each_time|every_sentence",
                    "the|that|those same adjectives|phrases|phrase everywhere|all_the_time|each_time|every_sentence",
                    "repetitive wording|language|words|vocabulary|phrasing",
                    "so|too repetitive|monotonous find|use|with|in some|different|more|synonyms|its",
                ],
                praises: [
                    "the rich|varied|colourful|colorful|vivid vocabulary|wording|language|words",
                    "rich|varied|vivid vocabulary|language|wording",
                    "(lovely|nice|great|good) range|choice|variety of words|vocabulary|expressions",
                    "(rich|wide|beautiful|impressive|the) range|choice|variety of words|vocabulary|expressions",
                    "rich|varied|colourful|vivid|colorful|expressive|lively vocabulary|language|wording|words|expressions",
                    "different|fresh words|expressions each|every (time)",
                    "never repeated|repeat|used|using (a|the) same|word|yourself",
                ]
            ),
            less: Side(
                faults: ["monotonous", "monotone"],
                asks: [
                    "stick to|with the_same|one|the_one term|word|terms|words|name",
                    "use the same word|term|words|terms|name every|throughout|each|for|consistently",
                    "consistent wording|terms|terminology|words|naming", "don't vary (the|your) words|terms|wording",
                    "use one consistent terms|terminology|naming|wording",
                    "call it|them|things|everything (by) the_same|the_same_thing|the_same_name|one_thing|one_name",
                    "put|throw|take the|that thesaurus away|out|down", "(close|drop|lose) the thesaurus",
                    "no|without|skip_the|fewer|less|drop_the (fancy|need_for) synonyms",
                    "same word|term|name (for) (the) (same) (thing|each|every|throughout|always|please)",
                ],
                complaints: [
                    "swallowed a thesaurus|dictionary", "different words|names for the same thing",
                    "keep|kept switching|changing (the) terms|words|names|terminology",
                    "inconsistent terms|terminology|wording|naming",
                    "(when|that|if) you rename|renamed|switch|change|keep_renaming|relabel things|words|terms|names|it",
                    "is_that|is_this|is_it|are_these|are_they|are_those (both|all) the same thing|as",
                    "call|called|calls it|the_same_thing something|different|three|a (different|things|else|names)",
                ],
                praises: [
                    "(you) (used|use|using|kept) the same term|word|words|terms|wording|names|name",
                    "(you) (stuck|sticking|keeping|keep|stick) the same term|word|words|terms|wording|names|name",
                    "(same|consistent|one|single) term|terminology|wording|terms|word|name throughout|all_along",
                    "(same|consistent|one|single) term|terminology|wording all_through|everywhere|every_time",
                    "(same|consistent|one|single) terms|word|name all_through|everywhere|every_time",
                    "consistent terminology|terms|wording|naming|language",
                ]
            )
        ),
    ]
}
