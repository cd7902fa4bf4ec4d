extension TraitWords {
    /// More phrases for `formality.contractions`, `formality.formal`, `formality.slang`.
    static let furtherFormality: [TraitWords] = [
        TraitWords(
            trait: "formality.contractions",
            nouns: [
                "short form|forms", "apostrophe form|forms", "it's and|or that's|i'm", "apostrophe",
                "don'ts or|and can'ts", "contraction", "shortened form|forms|verbs",
            ],
            more: Side(
                asks: [
                    "say|write|use (the) contractions|short_forms", "shorten (the) we_are|it_is|do_not|they_have|i_am",
                    "the way people|you'd|we|you talk|say|speak it",
                ], complaints: ["wooden because", "feels|sounds|is wooden"],
                praises: [
                    "like|reads|sounds (like) spoken|natural english|speech (with)",
                    "easygoing|relaxed|natural|nice short_forms|contractions",
                ]),
            less: Side(
                asks: [
                    "avoid|no|without|drop|lose|cut apostrophe|apostrophes|short_forms forms|words",
                    "spell|write it_is|do_not|the_verbs|every_verb|them|everything (out) (in) full",
                ],
                complaints: [
                    "had_to|have_to change|fix|correct|replace isn't|don't|apostrophe|apostrophes|can't|contraction|contractions",
                    "too_many|so_many|all_those|all_the|those apostrophes",
                    "you'd (say|write) has_not|do_not|cannot|is_not|it_is",
                ],
                praises: [
                    "no don'ts|contractions|apostrophes|short_forms (or) (can'ts)",
                    "(all) (the) verbs|words unabbreviated|uncontracted|in_full|written_out",
                ])),
        TraitWords(
            trait: "formality.formal",
            nouns: [
                "business|official|professional language|tone|register|style|english", "respectful tone", "formality",
            ], clutter: ["pursuant to", "stuffiness", "stiffness", "pomp", "officialese"],
            more: Side(
                faults: ["breezy", "flippant", "matey", "chummy", "laddish", "pally"],
                asks: [
                    "business|professional|formal|official|proper language|register|english|tone (please)",
                    "writing|sending|going|addressed|it's|it_goes to bank|client|court|embassy|bishop|ministry|board|minister|judge",
                    "for (a|the|my) client|court|embassy|ministry|minister|judge|authorities",
                    "not to my buddies|friends|mates|pals",
                    "sound (more|a_bit_more) professional|businesslike|official|grown_up|respectable",
                    "more businesslike|professional|dignified|respectful",
                ],
                complaints: [
                    "you can't|cannot (say|write) hey|hi|yo|hey_there|hiya",
                    "too breezy|casual|chatty|familiar|matey|chummy|laid_back|informal|relaxed|jokey (for)",
                    "(like) (a) whatsapp|teenager|facebook|chat message|to_a_mate",
                    "not how you|one|we talk|speak|write|address to (a)",
                ],
                praises: [
                    "excellent|great|perfect|right|good|spot_on register",
                    "sounds|reads|looks like real|proper|actual solicitor|lawyer|professional|secretary|banker|diplomat",
                    "how businesslike|professional|formal|official|polished|dignified",
                    "businesslike|professional|polished|dignified tone|now|sounding",
                ]),
            less: Side(
                faults: [
                    "posh", "stuffy", "pompous", "snooty", "starched", "fusty", "wooden", "old fashioned",
                    "toffee nosed", "hoity toity", "prim",
                ],
                asks: [
                    "less|not_so|not_as stuffy|posh|stiff|formal|official|pompous|corporate|uptight",
                    "loosen up|it_up|it", "more casual|chilled|informal|easygoing|down_to_earth",
                    "like|as you'd|you_would talk|speak to friend|mate|pal|buddy",
                ],
                complaints: [
                    "sounds|reads|feels|sound like government|official|tax letter|notice|form|office",
                    "(my) mates|friends|buddies|pals|colleagues will|would laugh|think|tease",
                    "sounds|talk|sound|talks like butler|lord|queen|king|headmaster|bureaucrat|civil_servant|duke",
                    "way|so|too|rather|a_bit|very posh|stuffy|stiff|pompous|official|formal|corporate",
                ],
                praises: [
                    "isn't|not|wasn't|no_longer|nothing (at_all) stuffy|posh|stiff|pompous|formal|corporate",
                    "no|without pursuant|stuffy|stiff|official|legalese|dear_sir|corporate|officialese language|talk|stuff",
                    "people|they will|might actually|really read it", "some|has|got life (in_it)",
                ])),
        TraitWords(
            trait: "formality.slang",
            nouns: [
                "hey guys", "slang words|terms|expressions", "street talk|language", "slangy bits|words",
                "kids speak|talk", "colloquialism",
            ],
            more: Side(
                asks: [
                    "talk|speak|write to_me like one_of|a|my lads|boys|girls|gang|guys",
                    "one of the lads|boys|gang|guys|girls",
                    "like|how|the_way teenagers|kids|young_people|the_kids|my_mates talk|speak|text|say",
                ],
                praises: [
                    "nailed|got exactly how|the_way my|we brother|sister talk|talks",
                    "how my brother|sister|mates|friends|kids|son|daughter (talks|talk|speak|speaks)",
                ]),
            less: Side(
                asks: ["(speak|talk|write|use) proper|real|standard|normal|correct english", "proper english"],
                complaints: [
                    "not how you talk|speak|write|address to",
                    "i'm|i_am|im 68|70|65|72|75|80|55|50|fifty|sixty|seventy|eighty years old",
                    "trying|try to (sound|be) cool|young|hip|down_with", "(how_do_you_do|fellow) fellow kids",
                ],
                praises: [
                    "proper|real|standard|normal|good|correct english", "no hey|slang|gonna|dude|bro|yo (guys|words)",
                    "speaking|writing|talking|spoke|wrote proper|real|standard|normal english|language",
                ])),
    ]
}
