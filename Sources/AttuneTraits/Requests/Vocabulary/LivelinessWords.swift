extension TraitWords {
    /// Enthusiasm, humour and emoji.
    static let liveliness: [TraitWords] = [
        TraitWords(
            trait: "enthusiasm.exclamations",
            nouns: [
                "exclamation marks|points", "spark", "oomph", "excited tone",
                "enthusiasm", "excitement", "exclamation mark|point", "exclamation", "exclamations", "pep",
                "liveliness", "zest", "passion", "exclaimation point|mark|marks|points", "bubbliness", "upbeat tone",
            ],
            more: Side(
                plain: [
                    "enthusiastic", "energetic", "excited", "lively", "upbeat", "cheerful", "peppy", "spirited",
                    "exciting", "passionate", "vibrant", "engaging",
                ],
                faults: [
                    "bubbly", "perky", "chirpy", "hyper", "over excited", "overexcited", "over enthusiastic",
                    "overenthusiastic", "gushy", "gushing", "peppy", "chipper", "manic", "shouty", "excited",
                    "enthusiastic", "upbeat", "cheerful", "excitable", "energetic", "salesy", "ott",
                ],
                merits: ["enthusiastic", "lively", "upbeat", "cheerful", "energetic", "engaging"],
                verbs: [
                    "liven it|this|things|that up", "spice it|this|things|that up", "jazz it|this|things|that up",
                    "perk up", "get excited", "cheer up",
                ],
                asks: [
                    "cheer it|this|that|things up",
                    "put|bring (some|a_bit_of|more) life|spark|energy|zest|passion into|in|to (it|this|that)",
                    "some|a_bit_of|more|a_little spark|zest|sparkle|life|energy|excitement",
                    "sound (like) happy|alive|awake|thrilled",
                    "show (some|a_bit_of|more) enthusiasm|excitement|joy|passion",
                    "more energy|enthusiasm|excitement|upbeat|lively|enthusiastic|energetic|cheerful|pep|life|oomph",
                    "put some energy|life|enthusiasm into_it",
                    "sound (more) excited|enthusiastic|upbeat|energetic|cheerful", "liven it up",
                    "in an upbeat|enthusiastic|energetic|excited tone|way|voice",
                    "more energy|enthusiasm|life|pep|oomph|passion", "some energy|enthusiasm|life|pep",
                ],
                complaints: [
                    "sound|sounds|reads|read like (you're|you_are|you) (half|falling|about_to) asleep|bored|fall_asleep|sleeping|yawning",
                    "put|puts|putting me to sleep", "no energy|life|spark|zest|enthusiasm|excitement (in_it|at_all)",
                    "(a) bit|little flat|lifeless", "lacks energy|enthusiasm|life|spark|excitement", "you sound bored",
                    "bit dry",
                ],
                praises: ["the|your energy"]
            ),
            less: Side(
                plain: ["calm", "subdued", "low key", "lowkey", "sober", "restrained", "composed"],
                faults: [
                    "flat", "dull", "lifeless", "deadpan", "monotone", "unenthusiastic", "bored", "boring in tone",
                    "dry", "subdued",
                ],
                merits: ["calm"],
                verbs: [
                    "calm down", "tone it|that|the_enthusiasm|the_excitement|the_energy|things|yourself down",
                    "dial it|that|the_enthusiasm|the_excitement back|down",
                    "chill with the_excitement|the_exclamation|the_enthusiasm", "settle down", "simmer down",
                    "tone down the enthusiasm|excitement|energy|exclamation|perkiness|cheer|hype",
                ],
                asks: [
                    "no need to|for (shout|yell|scream|shouting|yelling|get_excited)",
                    "(with) (a) full_stop|full_stops (instead|like)",
                    "end (your|the) sentences (with|in) (a) full_stop|full_stops|period|periods|dots",
                    "stop shouting|yelling|screaming",
                    "turn|bring|take it|the_volume|the_energy|the_excitement down (a_notch|a_bit)",
                    "less enthusiastic|excited|bubbly|perky|chirpy|hyper",
                    "less peppy|upbeat|cheerful|energetic|gushing|over_the_top", "calm down",
                    "stop shouting|yelling at_me", "be calmer|less_excited|more_calm|more_subdued|calm",
                    "don't shout|yell|be_so_excited|get_so_excited", "calmer tone|please|voice",
                    "in a calm|calmer|neutral_and_calm|sober tone|way|manner|voice",
                ],
                complaints: [
                    "why are|do you (always) yelling|yell|shout|shouting|screaming|scream|shrieking",
                    "so many exclamation_marks|exclamation_points|exclamations",
                    "why so|are_you (so) hyper|excited|loud|hyped|cheerful|chirpy",
                    "(sound|sounds|read|reads|talk) like (a) kids|kids'|children's|tv|game_show|radio|breakfast_tv|quiz_show (tv|show) presenter|host",
                    "like a (kids|tv|game_show) presenter|host|cheerleader_on_caffeine|puppy|golden_retriever",
                    "calm yourself|your_horses", "(like) you had|drank|drunk too_much|much coffee|caffeine|sugar",
                    "every|each sentence ends|end|ending with|in (a|an) exclamation_mark|exclamation_point|exclamation|bang",
                    "why are you so|shouting|yelling excited|at_me|cheerful", "too much enthusiasm|energy|excitement",
                    "fake enthusiasm|excitement|cheer|cheerfulness", "over the top", "too salesy",
                    "sounds|reads like (a|an) ad|advert|sales_pitch|infomercial",
                    "sounds|reads like (a|an) commercial|advertisement|marketing|salesman|brochure",
                    "you're shouting|yelling", "feels like you're shouting|yelling",
                ],
                praises: ["nice|so|pleasantly|lovely (and) calm|quiet|measured_and_calm"]
            )
        ),
        TraitWords(
            trait: "enthusiasm.superlatives",
            nouns: ["strong adjectives", "hype word", "superlative", "big adjectives", "praise words", "adjectives"],
            clutter: [
                "big words of_praise", "praise adjectives", "gushing", "overstatement", "superlative words",
                "grand claims|words", "bigging up", "overselling", "ad speak|language|copy",
                "hyperbole", "exaggeration", "marketing speak|language|fluff|talk|words", "sales pitch|talk|speak",
                "gushing adjectives", "overblown language|words|adjectives", "hype words", "puffery", "marketing",
                "hype", "amazings", "exaggerations",
            ],
            more: Side(
                plain: ["glowing", "superlative"],
                faults: [
                    "exaggerated", "exaggerates", "exaggerating", "overblown", "hyperbolic", "overhyped", "oversold",
                    "overselling",
                ],
                verbs: ["hype it|this|that up", "sell it|this|that"],
                asks: [
                    "lay it on (a_bit) thick|thicker", "say it's|it_is|its (the) best|greatest|best_ever",
                    "praise it|them more|higher|to_the_skies", "big it|this|me up",
                    "make|let it|this sound|shine (the) amazing|best|incredible|spectacular|stunning|the_best",
                    "hype it|this up",
                    "use more|stronger|bigger superlatives|strong_adjectives|adjectives|power_words",
                    "more superlatives|glowing|stronger_adjectives",
                    "make it sound amazing|fantastic|incredible|awesome|great|exciting|impressive",
                    "stronger adjectives",
                ],
                complaints: ["undersells|undersold (it|this)", "too modest|understated|muted"]
            ),
            less: Side(
                plain: ["understated", "measured", "factual and_measured", "modest in_tone"],
                faults: [
                    "overstated", "over hyped", "hyped",
                    "hyperbolic", "exaggerated", "overblown", "salesy", "gushing", "hypey", "markety", "understated",
                ],
                merits: ["measured", "understated"],
                verbs: ["tone down the superlatives|adjectives|hype|language|praise|hyperbole|claims|marketing"],
                asks: [
                    "don't exaggerate|oversell|hype|overhype (it|this|things)",
                    "stop exaggerating|overselling|hyping|calling it|everything amazing|great",
                    "stop exaggerating|overselling|hyping|calling it|everything fantastic|incredible|awesome",
                    "stop exaggerating|overselling|hyping|calling things|it_amazing|everything_amazing amazing|great",
                    "stop exaggerating|overselling things|it_amazing|everything_amazing fantastic|incredible|awesome",
                    "stop hyping|calling things|it_amazing|everything_amazing fantastic|incredible|awesome",
                    "not everything is amazing|great|fantastic|incredible|awesome|excellent|wonderful",
                ],
                complaints: [
                    "sounds|reads|sound|read|feels like (a|an) (bad|cheap) ad|advert|advertisement|advertising|commercial|brochure|sales_pitch|infomercial|sales_brochure|marketing_copy|tv_ad",
                    "you (always|keep|really|do) exaggerate|exaggerating|oversell|overselling|overstate|overdo_it",
                    "calling everything amazing|fantastic|great|the_best|incredible|perfect",
                    "everything is|can't_be|cannot_be (the) best|greatest|the_best|perfect",
                    "exaggerates|exaggerated|overdone|overselling",
                    "everything is|isn't amazing|great|fantastic|incredible|awesome|excellent|wonderful",
                    "so much hype",
                ]
            )
        ),
        TraitWords(
            trait: "humour.markers",
            nouns: [
                "gag", "wisecrack", "joking around", "quip", "one liner", "clowning", "wit",
                "funny bit|line|remark|aside|comment|comparison", "laugh", "stand up_routine",
                "comedy bit|show|routine|act", "jokey tone|asides",
                "humor|humour", "joke", "pun", "comedy", "playfulness", "banter", "sarcasm", "sense of humor|humour",
                "humoor|humur", "joking", "kidding", "dad joke", "goofing around", "playful tone",
            ],
            more: Side(
                plain: [
                    "funny", "humorous", "witty", "playful", "lighthearted", "light hearted", "amusing",
                    "entertaining", "fun", "sarcastic", "comical", "silly", "cheeky",
                ],
                faults: [
                    "jokey", "goofy", "flippant in_tone", "clownish", "silly", "sarcastic", "flippant", "unfunny",
                ],
                merits: [
                    "funny", "witty", "playful", "hilarious", "entertaining", "amusing", "humorous", "lighthearted",
                ],
                verbs: ["crack (a|some) joke|jokes", "joke around", "lighten up", "lighten the mood"],
                asks: [
                    "lighten the|it mood|tone|up (up|a_bit)", "with a|some wink|humour|humor|wit|fun",
                    "a smile|laugh wouldn't|would|would_not (hurt|help)",
                    "make (me) laugh", "be (more|a_bit|a_little|a_bit_more) funny|playful|witty|humorous",
                    "be (more|a_bit|a_little|a_bit_more) fun|entertaining|lighthearted|sarcastic",
                    "throw in (a|some|a_few) joke|jokes|humor|humour|puns",
                    "in a funny|playful|humorous|witty|lighthearted|fun way|tone|manner|style", "lighten up",
                    "more fun", "a bit of fun|wit", "some fun|wit",
                ],
                complaints: ["no sense of humor|humour", "not (very) funny (enough)"],
                praises: [
                    "had|has me in_stitches|laughing|giggling|smiling|chuckling", "cracked|cracks me up",
                    "i|we (actually|really) laughed|chuckled|giggled|smiled", "(was|is|so|really) hilarious",
                    "made me laugh|smile|chuckle|giggle", "the|your wit",
                ]
            ),
            less: Side(
                plain: ["serious", "earnest"],
                faults: ["serious"],
                asks: [
                    "leave|keep the|your comedy|jokes|humour|humor (out|to) (others|comedians)",
                    "stop clowning|fooling|messing|goofing (around|about)",
                    "keep|kept (it|a|this) straight_face|serious|sober",
                    "without (the|any|your) jokes|gags|clowning|joking",
                    "seriously please",
                    "stop joking|kidding|making_jokes|trying_to_be_funny|being_funny|with_the_jokes (around)",
                    "don't joke|be_funny|make_jokes|try_to_be_funny|crack_jokes (around)",
                    "take (it|this|me) seriously", "more serious", "in a serious tone|way|manner",
                    "serious tone|answer", "this is serious|no_joke|not_a_joke",
                ],
                complaints: [
                    "jokes|puns|gags|humour|humor aren't|are_not|don't|isn't|fall|fell (working|landing|work|land|flat)",
                    "isn't|is_not|not a comedy|circus|comedy_show|stand_up|joke_shop (show|club|act)",
                    "(i'm|i_am|we're) not in_the mood for (your) jokes|gags|humour|humor|puns|joking|laughs|fun",
                    "clowning|fooling|messing|goofing|joking|kidding around|about",
                    "you're not|no (a) (comedian|clown|stand_up)",
                    "think you're|you_are (so) funny|a_comedian|hilarious",
                    "not the time (for|to) jokes|joke|humor|humour|be_funny",
                    "too jokey|silly|goofy|playful|sarcastic|flippant",
                    "bad|lame|dumb|stupid|corny|unfunny|forced jokes|joke|pun|puns|humor|humour",
                    "not a laughing|joking matter", "not funny", "inappropriate joke|jokes|humor|humour",
                    "jokes|humor|humour|puns (is|are|was|were) not|inappropriate|out_of_place (funny)",
                    "jokes|humor|humour|puns (is|are|was|were) lame|bad|unfunny|forced (funny)",
                    "jokes aren't|weren't|isn't funny|appropriate",
                ],
                praises: ["kept|keeping|keep|stayed|staying (a|it|this|with_a) straight_face|serious"]
            )
        ),
        TraitWords(
            trait: "emoji.count",
            nouns: [
                "little picture|icon|face|symbols", "tiny picture|icon|face", "yellow face", "smileys",
                "thumbs up_sign|emoji|symbol", "heart|rocket|star|sparkle|fire emoji|icon|symbol|picture",
                "cute picture|face|symbol|icon", "pictogram", "hearts", "rockets", "sparkles",
                "coloured|colored icon|picture", "face icon", "happy|smiling face", "wink|winking face",
                "emoji", "emojis", "emoticon", "smiley", "smiley face", "smilies", "emojies", "emote",
                "little pictures|icons|faces", "emogi|emojii|emjois|emojes|emogis", "icons", "hearts and_smileys",
            ],
            more: Side(
                asks: [
                    "decorate it|them|this with emoji|emojis|smileys", "throw in (some|a_few|an) emojis|emoji|smileys",
                    "emojis please",
                ],
                complaints: ["where are|did (the|my|all_the) emojis go"],
                praises: [
                    "cute|sweet|lovely|fun|nice emojis|emoji|smileys|faces",
                    "emojis|emoji|smileys make|makes|made it|this (so|more|all|much) fun|friendly|lively|friendlier|livelier|nicer|cute",
                    "keep the emojis|emoji|smileys|faces",
                    "emojis|emoji|smileys|faces are|were cute|fun|sweet|adorable",
                ]
            ),
            less: Side(
                asks: [
                    "yellow|smiley|little|silly faces have|need to go",
                    "lose the hearts|thumbs|faces|rockets|sparkles (and) (thumbs|hearts) (up)", "emoji free",
                    "don't use emojis|emoji|smileys|emoticons",
                ],
                complaints: [
                    "emojis|emoji|smileys|faces|icons|pictures look (so|a_bit|really|too|very) childish|silly|unprofessional|daft|infantile|ridiculous",
                    "why do|must you (always|keep) put|use|add (a|an|all_these|these|those) emoji|emojis|rocket|smiley|smileys|heart|hearts",
                    "(a|an) emoji|smiley|rocket|heart in|on|after every|each line|sentence|paragraph|word|point",
                    "so many emojis|emoji|smileys",
                    "emojis are|is|make|look|feel|everywhere (so|a_bit|really|too|childish|annoying)",
                    "emojis are|is|make|look|feel|everywhere (unprofessional|silly|it|out|distracting|unnecessary)",
                    "emoji overload", "i'm not 12|twelve|a_teenager|a_teen", "what's with the emojis|emoji|smileys",
                    "emojis (are|is|make|look|feel) (so|a_bit|really|too) childish|annoying|unprofessional",
                    "emojis (are|is|make|look|feel) (so|a_bit|really|too) silly|distracting|unnecessary",
                ]
            )
        ),
    ]
}
