extension TraitWords {
    /// More phrases for `warmth.empathy`, `warmth.encouragement`, `warmth.courtesy`, `warmth.apology`.
    static let furtherWarmth: [TraitWords] = [
        TraitWords(
            trait: "warmth.empathy",
            nouns: [
                "fake|feigned|artificial|canned|pretend|mock|bit_of sympathy|empathy|understanding|compassion|concern",
                "touchy feely", "compassion", "understanding in_it", "human touch", "kindness", "warmth", "tenderness",
            ],
            more: Side(
                asks: [
                    "(need|want|wanted|needed) somebody to (listen|talk|understand|hear)",
                    "just listen|hear (to_me|me) (first|out)",
                    "show|have|with some|a_bit_of|a_little|more sympathy|empathy|compassion|understanding|heart",
                    "don't need (a) fix|solution|advice|solutions|fixing",
                ],
                complaints: [
                    "was|is|felt so|very|really|pretty cold|heartless|callous|unfeeling|harsh",
                    "(like) talking|speaking to wall|robot|machine|brick_wall|vending_machine|form",
                    "no|zero|not_any|without understanding|sympathy|compassion|empathy in_it|at_all|whatsoever",
                    "told|said you i was|am|i'm crying|sad|devastated|grieving|upset|heartbroken",
                    "cold hearted|heartless|callous",
                ],
                praises: [
                    "felt|feel really|so|truly|actually|finally understood|heard|seen|listened|comforted",
                    "thank_you|thanks for seeing|listening|understanding|hearing|caring|noticing|being_there|being_kind|being_gentle",
                    "means|meant so_much|the_world (to_me)",
                    "see|saw|seeing|understand|understood|understanding how exhausted|sad|tired|hard|upset|lonely|scared|worried",
                    "so|very|really compassionate|understanding|comforting (of_you)",
                ]),
            less: Side(
                asks: [
                    "leave|keep feelings|emotions (out) (of) (it)", "my feelings out", "stick to the facts",
                    "skip|drop|cut the|all_the|with_the sympathy|empathy stuff|feely|sympathy",
                ],
                complaints: [
                    "fake|hollow|insincere|phony|phoney|creepy coming|from from machine|bot|computer|program|robot",
                    "feels|sounds|is|was fake|hollow|insincere|phony|phoney|creepy|syrupy|cloying|mawkish",
                    "not|don't need|want|ask your|for sympathy|pity|compassion|feelings", "spare me",
                    "not (my) therapist|shrink|counsellor|counselor", "crocodile tears",
                ],
                praises: [
                    "not|without going|go|getting|get touchy_feely|soppy|sentimental|emotional",
                    "no fake|canned|phony|false (sympathy|empathy|concern|pity|feelings)", "matter of fact",
                    "(treated|treating) (it|me) matter_of_factly|like_a_normal|without_pity",
                ])),
        TraitWords(
            trait: "warmth.encouragement",
            nouns: [
                "pat on_the_back", "pep talk|talks", "sugar coating|sugarcoating", "motivation",
                "praise for|of me|asking|my", "motivational stuff|bit|line|speech|quote", "back patting|slapping",
            ],
            more: Side(
                asks: [
                    "cheer|pep|motivate|encourage|egg me (up|on)",
                    "i (need|could_use|want) (a) boost|pep_talk|pat|kick",
                    "tell me i|that_i can|i'm do|doing it|great|fine|ok",
                ],
                complaints: [
                    "so|very|rather|quite|really discouraging|demotivating|disheartening|demoralising|demoralizing"
                ],
                praises: [
                    "believe|believed|believing in me",
                    "gave|gives|giving me a|the|so_much|courage|new boost|courage|hope|push",
                    "feel|felt|am|i'm so|really|much_more motivated|encouraged|inspired|pumped|confident",
                    "cheering|cheered|spurring|egging|encouraging me (on|up)",
                    "(putting|put) my trainers|running|shoes (on)",
                ]),
            less: Side(
                asks: [
                    "don't|no_need have|need to|for praise|praising|tell me i'm|for",
                    "tell|telling me (that) i'm doing (great|well|fine|amazing)",
                    "just correct|fix|mark|grade|check|criticise|criticize (my|it)",
                    "(be) honest|brutal|brutally|harsh honest|criticism (please)", "don't sugar|sugarcoat coat|it",
                ],
                complaints: [
                    "not need|looking|here|fishing (for) compliments|praise|gold_star|cheerleader|cheerleading|pep_talk|pat",
                    "praise|praising|congratulate|congratulating|flatter|flattering|compliment me (for|on)",
                    "gold star|stars", "patronising|patronizing|condescending praise",
                    "(like) (a|my) motivational|fitness coach|speaker",
                ],
                praises: [
                    "just|only|purely|simply feedback|corrections|correction|criticism|facts on|to|of",
                    "without|no|not sugar_coating|sugarcoating|flattery|pep_talk|praise|cheerleading|pats|pat",
                    "honest feedback|criticism|opinion", "without sugar (coating)",
                ])),
        TraitWords(
            trait: "warmth.courtesy",
            nouns: [
                "pleasantry", "nicety|niceties", "please and_thank_you|thank_yous", "thank yous and_pleases",
                "bowing and_scraping", "manners", "politeness", "polite phrases|words|stuff", "thank yous",
            ],
            more: Side(
                complaints: [
                    "rather|so|a_bit|very|pretty|quite|too|really|bit blunt|curt|impolite|discourteous|brusque",
                    "no|where_are_the|where_are_your|mind_your manners",
                ],
                praises: [
                    "so|very|always|really|wonderfully|extremely polite|courteous|respectful|well_mannered|civil",
                    "a pleasure talking|chatting|dealing|to_talk",
                ]),
            less: Side(
                asks: [
                    "no|skip need for|time|with the|all_the pleasantries|niceties",
                    "don't|no_need have|be|to|need (be) so|that|polite polite",
                ],
                complaints: [
                    "like (a) hotel|shop|call_centre|call_center receptionist|assistant|concierge|agent|butler",
                    "thank yous and|or|everywhere (pleases)",
                    "so_many|too_many|all_these|all_those|all_the thank_yous|pleases|thanks|pleasantries|niceties",
                    "too|so|overly|sickeningly|excessively polite|courteous|deferential|obsequious|servile|subservient",
                    "your humble servant",
                ],
                praises: [
                    "don't waste|wasting|spend time|words on|with niceties|pleasantries|courtesies",
                    "no niceties|pleasantries|courtesies",
                ])),
        TraitWords(
            trait: "warmth.apology",
            nouns: ["grovelling|groveling", "mea culpa", "owning up", "oops my_bad", "sorrys|sorries"],
            more: Side(
                asks: [
                    "at_least (own|fess) up (to) (it|the|your)", "own up",
                    "admit (you|that|your|it|to) were|messed|mistake|error|got|made|wrong|fault",
                    "at_least|you_could|could (say|you) sorry|apologise|apologize",
                    "take|accept (some) responsibility|the_blame|blame", "say (you're) sorry",
                ],
                complaints: [
                    "no|not_a|not_even_a|not_one|without_a|where's_the|where's_my sorry|apology|oops|mea_culpa|word_of_apology",
                    "(not) even sorry|an_apology|apologise|apologize",
                    "(just) (carried|went|moved|go) on as if nothing",
                ],
                praises: [
                    "own|owned|owning up",
                    "(thanks|thank_you) for apologising|apologizing|admitting|owning|the_apology|saying_sorry",
                    "admitted|admitting (your|the|it|that) mistake|error|wrong|was", "apology accepted|appreciated",
                ]),
            less: Side(
                asks: ["stop|quit with|to|the|all_the apologising|apologizing|apologise|apologize", "just fix it"],
                complaints: [
                    "say|said|saying sorry in|all|every|so every|the|much|often|time",
                    "apologise|apologize|apologising|apologizing|apologies|sorry all_the_time|constantly|every|in_every|for_everything|so_much|again|over_and_over|five_times",
                    "you (always|constantly|keep) apologise|apologize|apologising|apologizing", "sorry this sorry that",
                    "making me nervous",
                ],
                praises: [
                    "just|simply corrected|fixed it",
                    "without|no|didn't|not grovel|grovelling|groveling|apologising|apologizing|a_fuss|an_apology|apologies|saying_sorry|a_sorry|sorrys|drama",
                ])),
    ]
}
