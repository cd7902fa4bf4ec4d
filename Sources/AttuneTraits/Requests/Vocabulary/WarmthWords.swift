extension TraitWords {
    /// Empathy, encouragement, courtesy and apology.
    static let warmth: [TraitWords] = [
        TraitWords(
            trait: "warmth.empathy",
            nouns: [
                "caring voice|tone", "comfort", "consolation", "feeling for_me",
                "bit of_feeling|of_heart|of_understanding|of_humanity", "some feeling|heart|humanity",
                "soft|softer|gentle words", "softness", "gentleness",
                "empathy", "sympathy", "compassion", "understanding and_empathy", "kindness", "warmth",
                "emotional support", "sensitivity", "human touch", "tenderness", "tact", "kind words",
                "friendly tone", "warm tone", "gentle tone",
            ],
            clutter: [
                "understanding stuff|act|bit", "sympathy stuff|act|bits", "emotional fluff|language|bits", "sob stuff",
                "feelings talk|stuff",
                "therapy speak", "therapist talk|voice|tone", "pity", "hand holding", "coddling", "therapy talk",
                "emotional stuff", "touchy feely stuff", "sentimentality",
            ],
            more: Side(
                plain: [
                    "empathetic", "compassionate", "warm", "kind", "gentle", "caring", "sensitive", "sympathetic",
                    "supportive", "friendly", "tender", "considerate", "empathic", "heartfelt", "freindly|frendly",
                ],
                faults: [
                    "touchy feely", "mushy", "sappy", "syrupy", "saccharine", "therapisty", "soppy", "schmaltzy",
                ],
                merits: [
                    "empathetic", "compassionate", "warm", "kind", "supportive", "caring", "gentle", "thoughtful",
                    "friendly", "patient", "kindness",
                ],
                verbs: [
                    "show (some|more|a_bit_of|a_little|any) empathy|compassion|sympathy",
                    "show (some|more|a_bit_of|a_little|any) understanding|kindness|heart|warmth",
                    "acknowledge how_i_feel|my_feelings|how_hard|that_it's_hard", "validate my feelings",
                    "comfort me", "have (some|a) heart|compassion|empathy",
                ],
                asks: [
                    "(more) gently|kindly|softly|tactfully", "like someone|somebody (who) cares|who_cares|with_a_heart",
                    "show (me) (that) you understand|care|feel|get",
                    "(a) softer|gentler|warmer|kinder|more_caring tone|touch|voice|word",
                    "see how hard|difficult|painful this|it is", "be gentle|kind|nice", "go easy on me",
                    "i|we need kind|gentle|warm words",
                    "in a warm|friendly|gentle|kind|caring|compassionate|supportive tone|way|manner|voice|style",
                    "in a warmer|friendlier|kinder|softer tone|way|manner|voice|style",
                    "in a gentler|more_friendly|more_compassionate|more_empathetic tone|way|manner|voice|style",
                    "softer|gentler|kinder|warmer|friendlier tone|way|approach|style|voice", "be there for me",
                    "i need (some) comfort|support|compassion|empathy|kindness|sympathy|a_hug|someone_to_listen",
                    "just listen|be_there", "show some heart",
                    "be nice|kind|gentle|nicer|kinder|gentler (to_me|with_me)",
                    "be a_bit|a_little|much|more|far nicer|kinder|gentler|softer|warmer|friendlier",
                    "nicer|kinder please",
                ],
                complaints: [
                    "you didn't|did_not|never|don't show (me|us) (any|a_bit_of|much|a_single) understanding|empathy|compassion|kindness|feeling",
                    "i needed|wanted (some|a_bit_of) comfort|kindness|understanding|sympathy|compassion",
                    "not a lecture", "(a) bit|little feeling|heart|humanity would_not|wouldn't hurt",
                    "(a) bit|little kinder|gentler|softer|warmer|nicer", "as if you didn't|don't|did_not care",
                    "like (a) (robot|machine) reading|with_no heart", "no heart|feeling (at_all|in_it)",
                    "you don't (seem_to|even|really) care|understand_how|get_how|feel",
                    "lacks|lacking empathy|sympathy|compassion|warmth|heart|kindness",
                    "could have_been|be nicer|kinder|gentler|warmer|friendlier|more_empathetic|more_understanding",
                    "i'm hurting|grieving|upset|crying|devastated and|here",
                ],
                praises: [
                    "being (so) gentle|kind|patient|nice|tender|caring (with|to_me)", "meant a lot|the_world",
                    "such kind|gentle|warm words|tone", "you really care|understand",
                    "how kind|gentle|warm|understanding|supportive|empathetic|compassionate|friendly|patient|kindly",
                    "your kind|kindness|warm|gentle words|tone",
                    "being there|here|so_kind|kind|gentle|patient|understanding (for_me)",
                    "feel heard|understood|seen", "made me feel better|heard|understood|less_alone",
                ]
            ),
            less: Side(
                plain: [
                    "matter of fact", "businesslike and_cold", "factual", "clinical and_factual", "unemotional",
                    "neutral in_tone", "dry", "unsentimental",
                ],
                faults: [
                    "cold", "harsh", "heartless", "insensitive", "callous", "dismissive", "rude", "tactless",
                    "unfriendly", "impersonal", "snarky", "distant", "unfeeling", "detached", "unkind", "uncaring",
                    "unsympathetic", "condescending|patronising|patronizing",
                ],
                merits: ["matter of fact", "no nonsense and_factual"],
                asks: [
                    "not (for) sympathy|pity|comfort",
                    "stop pretending (to|that|you) (feel|care|you_feel|you_care|understand)",
                    "don't|do_not need my hand_held|hand_holding", "don't|do_not hold my hand",
                    "stop telling me how|that|it (hard|tough|sad|difficult|sorry|it|this) must_be|it_must_be|you_understand|you_feel|must_feel",
                    "stop telling me how hard|tough|sad|difficult (it) must_be|it_is|this_is", "stop holding my hand",
                    "leave (my|the) feelings out (of_it|of_this)", "not|isn't about (my) feelings",
                    "facts not|over feelings", "no need to comfort|console|pity|understand_me|feel_sorry (me)",
                    "i'm not made of_glass|sugar", "without the|all_the sympathy|pity|feelings",
                    "don't coddle|pity|baby|comfort|mother|feel_sorry_for me",
                    "i don't|do_not need|want (a|your|any) therapist|sympathy|pity|empathy",
                    "i don't|do_not need|want (a|your|any) hug|comfort|emotional_support|therapy",
                    "stop coddling|pitying|babying|comforting|mothering me",
                    "stop being (so) nice|sensitive|emotional|touchy_feely|sympathetic|gentle",
                    "less emotional|sentimental|touchy_feely|mushy|sappy|sympathetic|personal|friendly",
                    "just the facts no feelings", "don't be (so) nice|gentle|soft|emotional|sensitive", "no feelings",
                    "not a therapy session",
                ],
                complaints: [
                    "too emotional|mushy|sappy|touchy_feely|soft|nice",
                    "too sentimental|gentle|sweet|friendly|sympathetic|personal|warm",
                    "you're not (my|a) therapist|friend|mother|mom|mum|shrink", "not (my|a) therapist",
                    "don't pretend (to|you) care|understand|feel|have", "pretending to care",
                    "fake empathy|sympathy|concern|kindness|niceness", "patronising sympathy",
                    "sounds like (a|my) therapist",
                ],
                praises: [
                    "(you) didn't|did_not|not (try_to) pity|coddle|baby|comfort|mother|feel_sorry_for me",
                    "stayed|kept (it|so|to) factual|matter_of_fact|the_facts|neutral",
                ]
            )
        ),
        TraitWords(
            trait: "warmth.encouragement",
            nouns: [
                "motivational|inspirational|rousing speech|talk", "good word",
                "encouraging|kind|good|cheering|uplifting word|words about_my", "morale boost", "confidence boost",
                "reassurance", "pat|pats on the back", "cheering up",
                "encouragement", "motivation", "pep talk", "cheering on", "cheerleading", "positivity",
                "moral support", "hype", "affirmation", "positive reinforcement",
                "motivational stuff|talk|bits|line|words", "encouraging words", "rah rah", "praise for_me",
                "compliment",
            ],
            clutter: [
                "cheering", "good lucks", "keep goings", "praise stuff", "great job stuff|bit", "pats on the_back",
                "cheerleader talk|stuff|tone", "hype", "you got this", "cheering me on",
            ],
            more: Side(
                plain: [
                    "encouraging", "motivating", "motivational", "uplifting", "inspiring", "positive", "reassuring",
                ],
                faults: ["cheerleadery", "rah rah", "condescendingly encouraging", "cheesy", "corny"],
                merits: ["encouraging", "motivating", "uplifting", "inspiring", "reassuring"],
                verbs: [
                    "encourage me", "motivate me", "cheer me on|up", "reassure me", "hype me up", "pump me up",
                    "give me a pep_talk|boost", "push me",
                ],
                asks: [
                    "hear|know that|i (it's|it_is|i_can) doable|possible|do_it",
                    "need to hear (that) it's|i can_do|doable|going_to_be|will_be",
                    "tell me (that) i can|i'll|it_will|i_will (do|make|manage|be) (it|this|okay|fine|ok)",
                    "tell me i'll|it_will|it'll manage|make_it|be_fine|be_ok|work_out|be_okay",
                    "say something uplifting|encouraging|nice|positive|motivating",
                    "give me (a|some) push|boost|courage|hope|confidence|kick", "build me up",
                    "boost my confidence|morale", "some cheering (up)",
                    "a bit of encouragement|motivation|cheering|praise", "cheer me",
                    "be (more|a_bit_more|a_little_more|a_bit) encouraging|positive|motivating",
                    "be (more|a_bit_more|a_little_more|a_bit) uplifting|reassuring|optimistic|motivational",
                    "i need (some|a) encouragement|motivation|pep_talk|reassurance|moral_support", "cheer me on",
                    "tell me i can do it", "root for me",
                ],
                complaints: [
                    "only list|lists|see|point_out|mention what's|whats|the|my (wrong|mistakes|faults|errors|negatives)",
                    "nothing good to_say|about_my",
                    "makes|made me feel|want stupid|bad|worse|to_give_up|like_giving_up|dumb|hopeless",
                    "a good word|kind_word wouldn't|would_not hurt",
                ],
                praises: [
                    "gave|gives|giving me (some|new|fresh) courage|hope|strength|heart", "kept|keeps|keep me going",
                    "gave|gives|give me hope|courage|confidence|a_boost|a_lift", "lifted|lifts me|my (up|spirits)",
                    "boosted my", "encouraging|motivating|reassuring|cheering me (on|up)",
                ]
            ),
            less: Side(
                faults: [
                    "discouraging", "negative", "pessimistic", "demotivating", "disheartening", "gloomy",
                    "depressing", "critical",
                ],
                asks: [
                    "stop patting|clapping|applauding (me) (on_the_back)", "no need to pat|cheer|clap|applaud",
                    "don't|do_not pat me", "keep the praise|compliments to_yourself",
                    "no cheering|cheers|applause|praise", "i don't|do_not need (a) pat|applause|cheering|clapping",
                    "i'm not a|five (child|kid|toddler) (so_don't) praise",
                    "stop cheering|encouraging|praising|motivating|complimenting|congratulating (me)",
                    "don't cheer|encourage|praise|motivate|compliment|congratulate|hype me",
                    "i don't need (a|your|any|to_be) cheerleader|encouragement|pep_talk|praise",
                    "i don't need (a|your|any|to_be) motivation|encouraged|compliments|praised",
                    "no need to praise|cheer|encourage|compliment|congratulate|motivate (me)",
                    "stop telling me i'm|that_i'm|how|i_am|you_got_this|i_can doing|great|smart|well",
                    "stop telling me i'm|that_i'm|how|i_am|you_got_this|i_can doing_great|doing_well|do_it|good",
                    "spare me the pep talk",
                ],
                complaints: [
                    "you're not my cheerleader|coach|life_coach",
                    "like a cheerleader|life_coach|motivational_poster|motivational_speaker",
                    "like a self_help_book|kindergarten_teacher|fortune_cookie|preschool_teacher",
                    "cheesy|corny motivational|encouragement", "toxic positivity",
                ]
            )
        ),
        TraitWords(
            trait: "warmth.courtesy",
            nouns: ["courtesy", "manners", "politeness", "good manners", "civility"],
            clutter: [
                "please and_thank_yous|and_thank_you", "thank yous", "thankyous", "courtesies", "politeness",
                "polite phrases|fluff|filler|bits|words|stuff", "bowing and_scraping", "pleasantries", "niceties",
                "politesse",
            ],
            more: Side(
                plain: ["polite", "courteous", "respectful", "civil", "gracious", "well mannered"],
                faults: ["servile", "obsequious", "grovelling", "groveling", "subservient"],
                merits: ["polite", "courteous", "respectful", "gracious"],
                asks: [
                    "say|use|add (a) please|thank_you|thanks (and_thank_you)", "say hello|good_morning first",
                    "be (more|a_bit|a_bit_more|a_little_more) polite|courteous|respectful|civil",
                    "say please|thank_you|thanks", "mind|watch your manners|tone", "politely",
                    "in a (more) polite|courteous|respectful tone|way|manner",
                ],
                complaints: [
                    "(a) please|thank_you|thanks (or_thank_you) would_not|wouldn't|would (hurt|kill|be_nice|go)",
                    "no please|thank_you|thanks|manners|hello (or|and) (thank_you|thanks|please)",
                    "not even a please|thank_you|thanks|hello", "never say please|thank_you|thanks|hello",
                    "that's|that_was rude", "don't be rude", "where are your manners",
                ],
                praises: [
                    "such (a) well_mannered|polite|courteous|gracious (and) reply|answer|response|tone|wording",
                    "how polite|courteous|respectful",
                ]
            ),
            less: Side(
                faults: ["impolite", "disrespectful", "discourteous"],
                asks: [
                    "enough|stop (of|with) (the|all_the) please|thank_yous|thank_you|thanks (and) (thank_you|thanks)",
                    "skip the please|thank_yous|thanks|thank_you|welcome",
                    "no need to thank|be_polite|be_so_polite|welcome (me)",
                    "stop thanking|being_so_polite|being_polite (me)",
                    "stop saying_please|saying_thank_you|saying_you're_welcome (me)",
                    "don't thank|need_to_be_polite (me)", "don't need to thank|be_polite (me)",
                    "don't be (so) polite", "less polite",
                ],
                complaints: ["too polite|courteous|servile|deferential", "overly polite"]
            )
        ),
        TraitWords(
            trait: "warmth.apology",
            nouns: [
                "sorrys", "sorry again", "word of_regret|of_apology", "regret from_you", "sorry stuff|bit|part|line",
                "grovelling|groveling", "apologetic tone|bits", "apology", "apologising|apologizing", "sorries",
                "apologies", "sorry",
            ],
            more: Side(
                verbs: [
                    "apologise|apologize", "say you're sorry", "own up to", "admit (your|the) mistake|mistakes|fault",
                ],
                asks: [
                    "an apology would|might (be|help|do) (nice|in_order|good|appropriate|fine)",
                    "at least apologize|apologise|say_sorry", "i want|expect|deserve|would_like an apology",
                    "say sorry",
                ],
                complaints: [
                    "waiting for an|your apology", "not (even) a (single) word of_regret|of_apology|sorry",
                    "no word of regret|apology|sorry (from_you)",
                    "not even an_apology|a_sorry|sorry",
                    "you didn't|never (even) apologize|apologise|say_sorry|apologized|apologised|said_sorry",
                ],
                praises: ["owning (up|your) to|mistake"]
            ),
            less: Side(
                asks: [
                    "stop apologizing|apologising|saying_sorry|saying_you're_sorry|being_sorry|with_the_apologies",
                    "no need to apologize|apologise|be_sorry|say_sorry",
                    "don't apologize|apologise|be_sorry|say_sorry",
                    "don't keep_apologizing|keep_apologising|need_to_apologize|need_to_apologise",
                    "you don't need|have to apologize|apologise|be_sorry|say_sorry",
                    "quit apologizing|apologising|saying_sorry", "never apologize|apologise",
                ],
                complaints: [
                    "why do_you|are_you|must_you (always|keep|constantly|have_to) say|saying|apologise|apologize|apologising|apologizing (sorry)",
                    "why do you say sorry|apologise|apologize",
                    "why are you apologising|apologizing|sorry|always_sorry|so_sorry",
                    "sorry (is|in) (in) every message|line|reply|sentence|answer|other_word",
                    "apologise|apologize for everything|every",
                    "apologising|apologizing all_the_time|constantly|so_much|every", "sorry this sorry_that",
                    "you keep|kept|always apologizing|apologising|saying_sorry",
                    "you keep|kept|always saying_you're_sorry|apologize|apologise",
                    "keeps|keep|kept apologizing|apologising|saying_sorry", "too apologetic|many_apologies|sorry",
                    "so apologetic", "overly apologetic", "apologize|apologise too much", "so many apologies",
                    "constant apologies|apologizing|apologising",
                ],
                praises: [
                    "(you) didn't|did_not|never|not|no_longer|stopped apologise|apologize|apologising|apologizing|say_sorry|saying_sorry|start_with_sorry",
                    "without apologising|apologizing|saying_sorry|an_apology",
                ]
            )
        ),
    ]
}
