extension TraitWords {
    /// More phrases for `enthusiasm.exclamations`, `enthusiasm.superlatives`.
    static let furtherLiveliness: [TraitWords] = [
        TraitWords(
            trait: "enthusiasm.exclamations",
            nouns: [
                "oomph", "cheerleader|cheerleading (stuff|tone|mode)", "hype", "perkiness", "bounce", "vibe", "sparkle",
                "fizz", "pizzazz|pizazz", "exclamation mark|point after|at every|each|the", "bang", "zing", "gushing",
            ],
            more: Side(
                plain: ["sparkling", "bouncy", "bubbly", "punchy"],
                asks: [
                    "more|some|a_bit_of|a_bit_more|add_some oomph|zing|bounce|sparkle|fizz|pizzazz|buzz|fire|punch",
                    "be (a_bit|more|a_bit_more|a_little) livelier|bouncier|cheerier|perkier|peppier|jollier|punchier",
                ],
                complaints: [
                    "where's|where_is|wheres|where_did the excitement|enthusiasm|joy|energy|fun|passion|spark|fire",
                    "bit|little|rather|pretty|very|too lifeless|flat|lukewarm|limp|dull|listless|tired",
                    "(like) funeral|obituary|weather_report|tax|robot_reading announcement|speech|form",
                ],
                praises: [
                    "really|positively|truly sparkles|sparkle|fizzes|pops|buzzes|sings",
                    "feel|feels|felt the excitement|energy|enthusiasm|joy|passion|buzz",
                    "great|lovely|nice upbeat|cheery|lively|bouncy vibe|tone|energy|mood", "upbeat vibe|mood|feel",
                ]),
            less: Side(
                asks: [
                    "less|no|not_so|tone_down_the|without_the|drop_the cheerleader|cheerleading|hype|perky|bouncy|gushing|bubbly|hooray|rah_rah|shouting",
                    "(use|with) normal|ordinary|plain|just|only full_stops|periods", "full stops",
                    "tone|dial|turn (it|that) (down) a_bit|a_notch|a_little",
                    "sober|calm|matter_of_fact|neutral|quiet|level tone|style|please|language",
                ],
                complaints: [
                    "too|way_too perky|peppy|bouncy|cheery|chirpy|jolly|hyper|excited|exciteable|happy|cheerful|bubbly|hyped",
                    "an|the|with_an exclamation mark|point after|at|on every|each|the",
                    "exclamation marks are|everywhere|all|exhausting",
                    "(like) cheerleader|game_show|quiz_show|children's|infomercial|tv_host host|presenter",
                    "(it's|its) 6|six|7|seven|5 in the morning", "stop shouting|yelling|screaming", "perky it",
                ],
                praises: [
                    "sober|calm|matter_of_fact|understated|restrained|measured|quiet|level|unexcited tone|style|review|language|wording",
                    "no hype|gushing|exclamation|shouting|hooray|fuss|cheerleading (marks|points|mark)",
                    "full stops (only|everywhere)",
                    "without|no (the|all_the|any) hype|exclamation_marks|shouting|cheerleading|hoorays",
                ])),
        TraitWords(
            trait: "enthusiasm.superlatives",
            nouns: [
                "gushing", "raving", "hyperbole", "praise", "superlative", "big words_of_praise", "rave review|words",
                "exaggeration",
            ],
            more: Side(
                asks: [
                    "pile|lay on|it the|on|more praise|thick|superlatives",
                    "make|let it|them|him|her sound|shine more glowing|amazing|stunning",
                    "more glowing|praising|rave|flattering|raving", "sell it|him|her|them more|harder|better",
                    "don't (be) (so) modest|shy", "sing (his|her|its|their|the) praises",
                ],
                complaints: [
                    "sounds|sound|is|was|reads|a_bit|so lukewarm|half_hearted|faint|meh|modest|tepid|understated",
                    "damn with|damned_with faint_praise",
                ],
                praises: [
                    "owner|boss|client|chef (will|would) love|adore",
                    "glowing|raving|gushing review|words|praise|praises|description|reference",
                ]),
            less: Side(
                asks: [
                    "tone|dial|turn|water down the (praise|superlatives|hype|raving|gushing|adjectives)",
                    "not everything is|can_be|has_to_be (amazing|awesome|fantastic|great|incredible|wonderful|perfect|the_best)",
                    "less|no|fewer|without|stop gushing|raving|hyperbole|superlatives|exaggeration|exaggerating|hype",
                ],
                complaints: [
                    "everything is (amazing|fantastic|incredible|awesome|great|wonderful|stunning|perfect) (and)",
                    "(can't|cannot) take (it|you|this) seriously",
                    "sounds|reads|like (like) ad|advert|brochure|sales_pitch|commercial|advertisement|press_release|marketing|travel_brochure",
                    "over the top", "so|too|very gushing|gushy|effusive|exaggerated|hyperbolic",
                ],
                praises: [
                    "good|nice|a sober|honest|balanced|level_headed review|description|account|assessment",
                    "without|no|not the|any|a_lot_of gushing|raving|superlatives|hyperbole|exaggeration|exaggerating",
                ])),
    ]
}
