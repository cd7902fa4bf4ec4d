extension TraitWords {
    /// Formality, contractions and slang.
    static let formality: [TraitWords] = [
        TraitWords(
            trait: "formality.contractions",
            nouns: ["contraction", "contractions like", "short forms"],
            more: Side(
                asks: ["contractions are fine|ok", "say it's|don't|you're instead_of|rather_than|not"],
                complaints: ["nobody says it is|do_not|cannot", "never uses|use contractions"]
            ),
            less: Side(
                plain: ["uncontracted"],
                asks: ["spell out (the|your) contractions|don't", "full forms", "write out do_not|it_is|cannot"]
            )
        ),
        TraitWords(
            trait: "formality.formal",
            nouns: [
                "formality", "professionalism", "professional tone", "formal tone|language|register|style|wording",
                "business tone",
            ],
            clutter: [
                "corporate speak", "stuffiness", "officialese", "corporate tone", "business speak", "corpo speak",
            ],
            more: Side(
                plain: [
                    "formal", "professional", "businesslike", "business like", "official", "academic in_tone|tone",
                    "polite and_formal", "serious and_professional", "formally",
                    "proffesional|profesional|proffessional", "dignified",
                ],
                faults: [
                    "stiff", "robotic", "stuffy", "corporate",
                    "like a robot|machine|bot|computer|lawyer|press_release|textbook_robot|corporate_memo|chatbot",
                    "stilted", "bureaucratic", "robot like", "uptight", "impersonal and_formal", "wooden",
                    "mechanical", "sterile", "clinical", "unnatural", "artificial", "ai generated", "chatgpt like",
                    "soulless", "canned", "robotik", "ai like",
                ],
                merits: ["professional", "formal"],
                verbs: ["formalise|formalize", "professionalise|professionalize"],
                asks: [
                    "in a (more) formal|professional tone|style|manner|register|way|voice",
                    "in a (more) business|businesslike|official tone|style|manner|register|way|voice",
                    "(more) professional|formal tone|language|style|wording|manner", "formally",
                    "sound (more) professional|formal|official", "in formal language|english|style|terms",
                    "business tone", "suitable for (a|my) work|business|client|boss|ceo|board",
                    "(more) professional|formal tone|language|style|wording",
                    "make it (sound|more|look) professional|formal|official",
                ],
                complaints: [
                    "too casual|informal|chummy|familiar|colloquial",
                    "too laid_back|relaxed|chatty_and_casual|breezy|flippant",
                    "not (very) professional|formal (enough)", "we're not friends|buddies|mates",
                    "lacks professionalism",
                ],
                praises: ["the formal|professional tone|style|language", "how professional|formal"]
            ),
            less: Side(
                plain: [
                    "informal", "casual", "conversational", "relaxed", "laid back", "natural", "chill", "colloquial",
                    "like a human|person|friend|normal_person|real_person|buddy|mate|human_being",
                    "down to earth in_tone", "easygoing", "easy going", "humanlike", "human like", "loose",
                    "chatty and_casual", "personable", "informally",
                ],
                faults: [
                    "flippant", "unprofessional", "chummy", "sloppy in_tone", "too casual", "disrespectful", "casual",
                    "informal",
                ],
                merits: ["conversational", "natural", "down to earth and_natural", "human sounding", "relaxed"],
                verbs: ["loosen up", "lighten up the_formality", "relax the tone", "humanise|humanize", "chill out"],
                asks: [
                    "talk|speak|write|sound like a human|person|friend|normal_person",
                    "talk|speak|write|sound like a real_person|human_being|buddy|mate",
                    "like you're|you_are|you_would_be talking|speaking|chatting to_a_friend|with_a_friend|to_me",
                    "like you're|you_are|you_would_be texting|friends|buddies to_a_friend|with_a_friend|to_me",
                    "like you_were|we're|we_were talking|speaking|chatting to_a_friend|with_a_friend|to_me",
                    "like you_were|we're|we_were texting|friends|buddies to_a_friend|with_a_friend|to_me",
                    "be more casual|natural|chill|human|conversational|informal|relaxed|personable",
                    "no need to be (so) formal|stiff|official|professional",
                    "(more) casual|informal|conversational tone|style|language|register|voice",
                    "(more) relaxed|natural|human|friendlier tone|style|language|register|voice",
                    "sound less like a robot|machine|bot|computer|lawyer",
                    "sound less like a textbook|manual|chatbot|press_release|corporation",
                    "less like a|an robot|machine|bot|ai|computer",
                    "less like a|an lawyer|textbook|manual|chatbot|press_release|corporation",
                    "in a more|relaxed|casual|conversational casual|relaxed way|tone|style|voice|manner",
                    "in a more|relaxed natural|conversational|informal way|tone|style|voice|manner",
                    "in a casual|conversational natural|conversational|informal way|tone|style|voice|manner",
                    "in a chatty|friendly|informal|chill|natural casual|relaxed way|tone|style|voice|manner",
                    "in a chatty|friendly natural|conversational|informal way|tone|style|voice|manner",
                    "in a informal|chill|natural natural|conversational|informal way|tone|style|voice|manner",
                    "keep it casual|informal|chill|light|conversational|relaxed", "more human",
                    "talk|speak|write (to_me) like a (normal|real) person|human|friend|buddy|mate",
                    "sound|answer|explain (to_me) like a (normal|real) person|human|friend|buddy|mate",
                    "talk|speak to me like a (normal|real) person|human|friend",
                    "like (a) (normal|real) person|human|friend|buddy|mate",
                    "stop sounding|talking|writing|being (so|like) formal|stiff|a_robot|a_machine",
                    "stop sounding|talking|writing|being (so|like) a_bot|robotic|an_ai|a_lawyer",
                    "don't sound|talk|write|be|speak (so|like) formal|stiff|a_robot|a_machine|robotic",
                    "be (more|less) casual|natural|chill|human|conversational|informal|relaxed|personable",
                    "less like a robot|machine|bot|computer|lawyer|textbook|manual", "talk normal|normally",
                    "like we're friends|chatting", "sound|be|feel|make_it (more|less) human",
                ],
                complaints: [
                    "no human|personality|soul|warmth", "no personality", "lacks personality|soul",
                    "too formal|stiff|robotic|corporate|stuffy",
                    "too official|professional|mechanical|uptight|serious_and_formal",
                    "i'm not your boss|the_queen|a_judge",
                    "sounds|sounded|sound|reads (just|so|very) like a robot|machine|bot|computer|lawyer",
                    "sounds|sounded|sound|reads (a_bit|too|kind_of|kinda) like a robot|machine|bot|computer|lawyer",
                    "feels|felt|talk|seems (just|so|very) like a robot|machine|bot|computer|lawyer",
                    "feels|felt|talk|seems (a_bit|too|kind_of|kinda) like a robot|machine|bot|computer|lawyer",
                    "sounds|sounded|sound|reads (just|so|very) like a press_release|manual|legal_document",
                    "sounds|sounded|sound|reads (a_bit|too|kind_of|kinda) like a press_release|manual|legal_document",
                    "feels|felt|talk|seems (just|so|very) like a press_release|manual|legal_document",
                    "feels|felt|talk|seems (a_bit|too|kind_of|kinda) like a press_release|manual|legal_document",
                    "sounds|sounded|sound|reads (just|so|very) like a chatbot|contract|politician",
                    "sounds|sounded|sound|reads (a_bit|too|kind_of|kinda) like a chatbot|contract|politician",
                    "feels|felt|talk|seems (just|so|very|a_bit|too|kind_of|kinda) like a chatbot|contract|politician",
                    "sounds|sounded|sound|reads|feels|felt like ai|chatgpt|an_ai",
                    "sounds|sounded|sound|reads|feels|felt (very|so|too|a_bit|really|kinda) robotic|ai|scripted",
                    "sounds|sounded|sound|reads|feels|felt (very|so|too|a_bit|really|kinda) canned|artificial",
                    "sounds|sounded|sound|reads|feels|felt (very|so|too|a_bit|really|kinda) ai_generated|automated",
                ],
                praises: [
                    "the casual|relaxed|conversational|informal|natural|chill tone|style|vibe|language",
                    "how natural|casual|human|conversational|relaxed|chill",
                    "feels|felt|sounds|sounded (so|very|really|more) natural|human|conversational|relaxed|casual",
                    "sounds human|natural", "like talking to a friend|human|person|real_person",
                ]
            )
        ),
        TraitWords(
            trait: "formality.slang",
            nouns: [
                "slang", "street talk", "slang word", "colloquialism", "internet speak", "gen z speak|slang|talk",
                "street language", "slang expression",
            ],
            more: Side(
                plain: ["slangy", "hip", "street"],
                faults: ["tryhard"],
                verbs: ["slang it up"],
                asks: [
                    "talk (to_me) like (a|my|we're) bro|homie|gen_z|teenager|homies|bros|dude|street", "in slang",
                    "gen z style|slang", "talk street", "like (a|my|some) bro|homie|dude|gen_z",
                ],
                complaints: ["sounds like (my|a|someone's) grandpa|dad|grandma|boomer|old_man"]
            ),
            less: Side(
                asks: [
                    "don't call|address me bro|dude|buddy|mate|man|pal|hun|honey|dear",
                    "stop calling me bro|dude|buddy|mate|man|pal|hun|honey|dear",
                    "proper|standard|correct english|language", "in proper|standard english",
                ],
                complaints: [
                    "too slangy|hip|trendy|street|much_slang", "tries too hard", "try hard",
                    "how do you do fellow kids", "i'm not your bro|dude|buddy|pal|mate|homie", "cringe slang",
                ]
            )
        ),
    ]
}
