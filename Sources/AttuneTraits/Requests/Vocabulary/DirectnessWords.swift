extension TraitWords {
    /// Preamble, instructions and recommendations.
    static let directness: [TraitWords] = [
        TraitWords(
            trait: "directness.preamble",
            nouns: ["opening line", "introduction", "opening sentence", "greeting", "warm up"],
            clutter: [
                "preamble", "fluff", "intro", "small talk", "chit chat", "chitchat", "pleasantries at_the_start",
                "fillers", "opening fluff", "throat clearing", "intro paragraph", "filler intro", "beating around",
                "lead up", "ceremony", "flattery", "buttering up", "intros", "great question stuff|bit|line|thing",
                "preable|preambel|preambles", "introductory fluff|text|stuff|sentence", "blah", "bs", "chatter",
                "buildup", "build up", "niceties at_the_start", "sure thing", "great question",
            ],
            more: Side(
                faults: ["sycophantic", "sycophancy", "roundabout"],
                verbs: ["ease into it", "ease me in|into_it", "introduce the topic|answer|it"],
                asks: [
                    "start|begin|open with a|an (short|brief|quick) intro|introduction|opening",
                    "start|begin|open with a|an (little|nice|friendly|proper) intro|introduction|opening",
                    "start|begin|open with a|an (short|brief|quick) greeting|lead_in|hello",
                    "start|begin|open with a|an (little|nice|friendly|proper) greeting|lead_in|hello",
                    "say hi|hello (first)", "greet me (first)", "an intro|introduction (first)", "ease into it",
                    "acknowledge my question (first)",
                ],
                complaints: [
                    "too abrupt|blunt|curt", "starts|started out_of_nowhere|cold|abruptly", "not even a hello|hi",
                ]
            ),
            less: Side(
                plain: [
                    "direct", "straightforward", "straight forward", "straight", "blunt", "upfront", "no nonsense",
                    "up front",
                ],
                faults: ["abrupt", "blunt", "curt"],
                merits: [
                    "direct", "straightforward", "no nonsense", "straight to the point", "right to the point",
                    "upfront", "no fluff", "blunt",
                ],
                verbs: [
                    "get to the point", "cut to the chase", "skip to the answer|point|end|good_part",
                    "cut the crap|bs|fluff|intro|chatter|nonsense|preamble|chit_chat|small_talk",
                ],
                asks: [
                    "get straight|right to it|the_point|the_answer",
                    "straight|right|directly to the point|answer|chase", "just answer|get_to (the|my) question|point",
                    "just answer the question", "cut to the chase",
                    "lead with the answer|conclusion|point|solution|result",
                    "start with the answer|solution|result|conclusion|point", "put the answer first",
                    "don't repeat|restate|rephrase|repeat_back my question", "no beating around the bush",
                    "no sugarcoating|sugar_coating", "don't sugarcoat (it)",
                    "more direct|straightforward|to_the_point", "stop repeating|restating (my|the) question",
                    "tell it like it is", "give it to me straight", "bluf",
                    "stop telling me it's|that's|what|how (a|great|good|what)",
                    "stop saying|starting|beginning|opening (with) great_question|sure",
                    "stop saying|starting|beginning|opening (with) certainly|of_course|absolutely",
                    "don't start|begin|open with|by great_question|sure|certainly|of_course",
                    "don't start|begin|open with|by saying|repeating|restating|an_intro|a_greeting",
                    "get (straight|right|directly) to the point|answer",
                    "be (more) direct|blunt|straightforward|upfront",
                    "stop telling me (it's|that's) (a) great|good question|idea", "no great question",
                    "put the answer first|up_front|upfront", "give|tell me the answer first|up_front|upfront",
                    "don't repeat|restate my|the question", "no need to repeat|restate (my|the) question",
                    "no need to say great_question|hi|hello|sure|certainly",
                    "don't start|begin|open with|by sure|certainly|of_course",
                    "don't start|begin|open with|by great_question|absolutely|an_intro|a_greeting",
                    "don't flatter me", "don't butter me_up", "stop flattering me",
                ],
                complaints: [
                    "takes|took too_long|forever|ages|a_while to get to (the|it|anything) point|answer",
                    "buried the lede|lead|answer|point", "you buried|bury|burying the answer|point|lede",
                    "where's|where_is the (actual|real) answer|point", "what's|whats the point|answer",
                    "so much intro|preamble|fluff|build_up|small_talk|chit_chat",
                    "scroll (down|past|through|all) (to|the|so) find|get|answer|fluff|far",
                    "never gets|got|get to the point", "had to dig|scroll|hunt|search (for|to|through|past) the|find",
                    "suck up|sucking_up", "flattering me", "too indirect|roundabout",
                    "why do you (always|keep) repeat|start|begin|repeating|starting",
                    "you don't need to repeat|greet|flatter|praise|compliment|restate",
                    "you don't need to repeat|restate|greet|flatter|compliment (my|me)", "condescending preamble",
                ],
                praises: [
                    "how direct|straightforward|blunt", "straight|right to the point|answer", "cutting to the chase",
                    "directness|straightforwardness|candor",
                ]
            )
        ),
        TraitWords(
            trait: "directness.imperatives",
            nouns: [
                "action item", "instruction", "actionable step|advice|tip|item|point",
                "concrete action|step|instruction|advice|tip", "practical step|advice|tip|instruction",
                "command to_run", "commands", "to do list", "todo list", "next step",
                "hands on advice|step|instruction|tip", "actionables", "clear instruction", "checklist",
                "action plan",
            ],
            more: Side(
                plain: ["actionable", "practical", "hands on", "concrete and_actionable", "applicable"],
                faults: ["bossy", "pushy"],
                merits: ["actionable", "practical", "hands on"],
                asks: [
                    "tell me (exactly|what|precisely) what|exactly to do|i_should_do|i_need_to_do|i_must_do",
                    "tell me what to do|click|type|run|change|say|buy|press",
                    "what do i actually|need|have need|have to do", "just tell_me what to do",
                    "what exactly|precisely|actually|specifically should|do|must i do|type|click|run|change",
                    "what do i actually do", "what should|do i do now|next|exactly", "what should|do i actually do",
                ],
                complaints: [
                    "not actionable|practical", "still don't know what to do|i_should_do",
                    "don't know what to do|actually_do (with|next|now)", "too theoretical_to_use|descriptive|passive",
                    "(so|very|too) what should|do i actually do",
                ],
                praises: [
                    "telling|told me (exactly|just) what to do",
                    "the practical|actionable|concrete|clear tips|advice|steps|instructions|tip|actions",
                    "actionable|practical advice|tips|steps|points",
                ]
            ),
            less: Side(
                plain: ["descriptive"],
                faults: [
                    "bossy", "pushy", "commanding", "prescriptive", "patronisingly_bossy", "demanding", "domineering",
                ],
                asks: [
                    "describe it|how_it_works|rather than|instead_of|rather_than telling|instructing|commanding",
                    "describe don't|instead|what_happens than|instead_of|rather_than telling|instructing|commanding",
                    "don't tell me what to do",
                    "stop telling|ordering|commanding|bossing me what|around to_do|i_should",
                    "don't boss|order me around", "less bossy|pushy|prescriptive|commanding|instructing",
                    "stop telling me what to do", "just describe|explain how it works",
                ],
                complaints: [
                    "you're|sounds|sound|sounded|being|came_across (so|too|very|a_bit|rather) bossy|pushy",
                    "you're|sounds|sound (so|too|very|a_bit|rather) commanding|like_orders|like_a_drill_sergeant",
                    "sounded|being|came_across (so|too|very|a_bit|rather) commanding",
                    "sounded|being|came_across (so|too|very|a_bit|rather) like_orders|like_a_drill_sergeant",
                    "ordering me around", "telling me what to do", "bossing me around", "not your employee|student",
                ]
            )
        ),
        TraitWords(
            trait: "directness.recommendation",
            nouns: [
                "recommendation", "clear recommendation", "opinion", "verdict",
                "your pick|opinion|take|recommendation|view|preference|favorite|favourite|choice|advice|call",
                "firm recommendation", "personal opinion|view|take", "judgment call", "top pick|choice",
            ],
            task: true,
            more: Side(
                plain: ["opinionated", "decided"],
                faults: ["biased"],
                merits: ["opinionated"],
                verbs: [
                    "recommend one|me|something|the_best|a|which", "recommend", "pick one|for_me|the_best|a_winner",
                    "choose one|for_me", "choose", "make a recommendation|decision|pick|choice",
                    "decide for_me|on_one", "advise me",
                ],
                asks: [
                    "which is|would_be (the) best|better one|option|choice",
                    "which should i pick|choose|use|go_with|get|buy|take",
                    "what's|what_is|whats your opinion|take|recommendation|pick|view|verdict",
                    "what's|what_is|whats your advice|favorite|favourite|preference|choice|thoughts",
                    "just pick|choose|recommend|decide one|for_me|something|the_best|already",
                    "if you were me|in_my_shoes", "what's|what_is|whats the best option|one|choice",
                    "make|made up your mind", "tell me which (one|to|is|option|you)",
                    "what should i pick|choose|use|go_with|get|buy|take", "help me decide|choose|pick",
                    "which one|option is|would_be (the) best|better",
                    "which (one|option) would|do|should you|i pick|choose|recommend|suggest|prefer",
                    "which (one|option) would|do|should you|i go_with|go_for|use|buy|get",
                    "what would|do you recommend|suggest|pick|choose|prefer|advise|go_with",
                    "what's your opinion|take|recommendation|pick|view|verdict|advice|favorite|favourite|preference",
                    "just pick|choose|recommend (one|for_me)",
                    "give (me) a|your|one clear|firm|honest recommendation|opinion|verdict|pick",
                    "give (me) a|your|one definite|concrete|straight|actual recommendation|opinion|verdict|pick",
                    "what do you recommend|suggest|prefer|advise",
                    "which of them|these|those|the_two is|would|should|do (best|better|you|i)",
                    "so which one (is_it|then)", "pick|choose|decide (one) for me",
                    "what would you recommend|suggest|pick|choose|prefer|advise|go_with",
                ],
                complaints: [
                    "still don't know which", "doesn't say|recommend|tell (me) which",
                    "too neutral|diplomatic|balanced",
                    "don't|do_not|doesn't give|have|take (me) (a|an|any) opinion|position|recommendation|stance",
                ],
                praises: [
                    "taking a stand|stance|side|position", "picking one", "you picked one", "having an opinion",
                ]
            ),
            less: Side(
                plain: ["impartial", "unbiased", "objective", "even handed"],
                faults: ["biased", "one sided and_biased", "judgmental|judgemental", "diplomatic"],
                merits: ["objective", "unbiased", "impartial"],
                asks: [
                    "just (the) facts", "just the facts",
                    "i'll|let_me|i_can decide|choose|make_up myself|for_myself|my_own_mind|my_mind",
                    "let me decide|choose|make_up myself|my_own|for_myself|my_mind mind", "facts only",
                    "stay|be|remain|keep_it neutral|objective|impartial|unbiased",
                    "keep your opinion|opinions to_yourself|out", "neutral please", "just lay out the options",
                    "stop recommending", "don't recommend (anything|one)",
                    "i (didn't_ask|don't_want|don't_need) (for) your opinion|recommendation|advice",
                    "keep your opinion|opinions (to_yourself)",
                ],
                complaints: [
                    "didn't ask for|what (your|an|any|a|you) opinion|advice|recommendation|think|take",
                    "too opinionated|biased|judgmental|judgemental", "who asked you|for_your_opinion",
                    "so opinionated",
                ]
            )
        ),
    ]
}
