extension TraitWords {
    /// Enthusiasm, humour and emoji.
    static let liveliness: [TraitWords] = [
        TraitWords(
            trait: "enthusiasm.exclamations",
            nouns: [
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
                    "more energy|enthusiasm|excitement|upbeat|lively|enthusiastic|energetic|cheerful|pep|life|oomph",
                    "put some energy|life|enthusiasm into_it",
                    "sound (more) excited|enthusiastic|upbeat|energetic|cheerful", "liven it up",
                    "in an upbeat|enthusiastic|energetic|excited tone|way|voice",
                    "more energy|enthusiasm|life|pep|oomph|passion", "some energy|enthusiasm|life|pep",
                ],
                complaints: ["lacks energy|enthusiasm|life|spark|excitement", "you sound bored", "bit dry"],
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
                    "less enthusiastic|excited|bubbly|perky|chirpy|hyper",
                    "less peppy|upbeat|cheerful|energetic|gushing|over_the_top", "calm down",
                    "stop shouting|yelling at_me", "be calmer|less_excited|more_calm|more_subdued|calm",
                    "don't shout|yell|be_so_excited|get_so_excited", "calmer tone|please|voice",
                    "in a calm|calmer|neutral_and_calm|sober tone|way|manner|voice",
                ],
                complaints: [
                    "why are you so|shouting|yelling excited|at_me|cheerful", "too much enthusiasm|energy|excitement",
                    "fake enthusiasm|excitement|cheer|cheerfulness", "over the top", "too salesy",
                    "sounds|reads like (a|an) ad|advert|sales_pitch|infomercial",
                    "sounds|reads like (a|an) commercial|advertisement|marketing|salesman|brochure",
                    "you're shouting|yelling", "feels like you're shouting|yelling",
                ]
            )
        ),
        TraitWords(
            trait: "enthusiasm.superlatives",
            nouns: ["superlative", "big adjectives", "praise words", "adjectives"],
            clutter: [
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
                    "everything is|isn't amazing|great|fantastic|incredible|awesome|excellent|wonderful",
                    "so much hype",
                ]
            )
        ),
        TraitWords(
            trait: "humour.markers",
            nouns: [
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
                    "make (me) laugh", "be (more|a_bit|a_little|a_bit_more) funny|playful|witty|humorous",
                    "be (more|a_bit|a_little|a_bit_more) fun|entertaining|lighthearted|sarcastic",
                    "throw in (a|some|a_few) joke|jokes|humor|humour|puns",
                    "in a funny|playful|humorous|witty|lighthearted|fun way|tone|manner|style", "lighten up",
                    "more fun", "a bit of fun|wit", "some fun|wit",
                ],
                complaints: ["no sense of humor|humour", "not (very) funny (enough)"],
                praises: ["made me laugh|smile|chuckle|giggle", "the|your wit"]
            ),
            less: Side(
                plain: ["serious", "earnest"],
                faults: ["serious"],
                asks: [
                    "seriously please",
                    "stop joking|kidding|making_jokes|trying_to_be_funny|being_funny|with_the_jokes (around)",
                    "don't joke|be_funny|make_jokes|try_to_be_funny|crack_jokes (around)",
                    "take (it|this|me) seriously", "more serious", "in a serious tone|way|manner",
                    "serious tone|answer", "this is serious|no_joke|not_a_joke",
                ],
                complaints: [
                    "not the time (for|to) jokes|joke|humor|humour|be_funny",
                    "too jokey|silly|goofy|playful|sarcastic|flippant",
                    "bad|lame|dumb|stupid|corny|unfunny|forced jokes|joke|pun|puns|humor|humour",
                    "not a laughing|joking matter", "not funny", "inappropriate joke|jokes|humor|humour",
                    "jokes|humor|humour|puns (is|are|was|were) not|inappropriate|out_of_place (funny)",
                    "jokes|humor|humour|puns (is|are|was|were) lame|bad|unfunny|forced (funny)",
                    "jokes aren't|weren't|isn't funny|appropriate",
                ]
            )
        ),
        TraitWords(
            trait: "emoji.count",
            nouns: [
                "emoji", "emojis", "emoticon", "smiley", "smiley face", "smilies", "emojies", "emote",
                "little pictures|icons|faces", "emogi|emojii|emjois|emojes|emogis", "icons", "hearts and_smileys",
            ],
            more: Side(
                asks: ["throw in (some|a_few|an) emojis|emoji|smileys", "emojis please"],
                complaints: ["where are|did (the|my|all_the) emojis go"]
            ),
            less: Side(
                asks: ["emoji free", "don't use emojis|emoji|smileys|emoticons"],
                complaints: [
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
