extension TraitWords {
    /// More phrases for `directness.preamble`, `directness.imperatives`, `directness.recommendation`.
    static let furtherDirectness: [TraitWords] = [
        TraitWords(
            trait: "directness.preamble",
            nouns: [
                "little|short|friendly|warm hello|greeting|opening|line|intro|opener at_the_start|first", "lead in",
                "warm up", "opener", "throat clearing", "faffing about", "opening line|sentence",
                "friendly|first|opening sentence|line|words", "run up",
            ],
            more: Side(
                asks: [
                    "start|begin with a|an|some friendly|nice|warm line|intro|hello",
                    "say|a hello|hi|greeting|good_morning first|at_the_start|before|to_start",
                    "ease me|us|the_reader|into|in (into|in)", "lead gently|slowly|softly (in|into)",
                ],
                complaints: [
                    "jump|jumps right|straight in with no|without|the greeting|hello",
                    "no|not_even a|any lead_in|greeting|hello|hi at_all|whatsoever|anywhere",
                    "so|very|a_bit|rather|too|bit abrupt|brusque", "a bit brusque|abrupt",
                ],
                praises: [
                    "friendly first|opening (sentence|line|words|paragraph)", "put me at ease",
                    "said|saying|say hello|hi|good_morning (first)",
                ]),
            less: Side(
                asks: [
                    "get|go straight|right|directly|quickly to the point|chase|answer|result",
                    "begin|start|open|lead straight|right|directly with the result|answer|facts|number|conclusion",
                    "without|skip|cut|drop|no|lose warm_up|throat_clearing|lead_in|opener|chit_chat|prelude|faffing|opening|run_up|preliminaries",
                    "answer|reply (straight|right) away",
                ],
                complaints: [
                    "throat clearing", "before tell|told me|to the|to|anything point|answer|temperature|thing",
                    "(happy|glad|delighted) to help (you) (with) that|this",
                    "argh|ugh|yeah|aargh|gah (every|each) (single) time", "every single time",
                    "takes|took|take ages|forever to get|come point|the_point|answer",
                    "faffing|faff|waffling|dithering about|around",
                    "the answer|point|result is|was buried|hidden at|in end|bottom",
                ],
                praises: [
                    "answer|result in|right_in|at|straight the very word|line|sentence|beginning",
                    "no faffing|faff|beating|messing|hello|small_talk|chit_chat|throat_clearing|preamble|dithering|fuss|run_up|warm_up|lead_in (about|around|at_all)",
                    "went|got straight|right|directly to it|the point|answer|chase",
                    "straight to (the|it) (point|answer|matter|result|chase)",
                ])),
        TraitWords(
            trait: "directness.imperatives",
            nouns: ["orders|commands", "imperative", "direct instruction|order|command", "bossy tone"],
            more: Side(
                asks: [
                    "(just) tell me what to press|click|buy|type|say|eat",
                    "give|want|need some|clear|direct|the|straight orders|commands|instructions|marching_orders",
                    "like (from) a coach|drill_sergeant|trainer|commander|general",
                    "order|command|boss me (around|about)",
                ], complaints: ["describe|describes|described|describing me how people|one|others do|does|can|could"],
                praises: [
                    "being|be|to_be|get|getting told what|turn|exactly|press to|left|what do",
                    "clear|straight|simple|short|crisp orders|commands|instructions|imperatives", "no fuss",
                ]),
            less: Side(
                asks: [
                    "less|not|without|stop like|as|giving|sounding command|commands|order",
                    "phrase|put|word it|them less|not like|as commands|orders",
                    "as (a) suggestion|suggestions|invitation", "describe it|how|what rather|instead|not (than|of)",
                    "suggest rather|don't|instead",
                ],
                complaints: [
                    "boss|bossing|bossed|order|ordering|ordered me|us|people|readers|everyone around|about",
                    "sound|sounds|sounding|talk|talking|like like drill_sergeant|sergeant|army|boot_camp|teacher|general",
                    "so|too|very|a_bit|rather bossy|commanding|pushy", "don't|stop tell|telling|order me what to do",
                ],
                praises: [
                    "without|not|no boss|bossing me|us|people around|about|what",
                    "explained|described rather|instead|without|not than|of ordering|commanding|telling",
                ])),
        TraitWords(
            trait: "directness.recommendation",
            nouns: [
                "your pick|favourite|favorite|verdict|recommendation|choice|preference",
                "clear verdict|recommendation|pick|winner|favourite|favorite",
            ],
            more: Side(
                asks: [
                    "which one would|should|do you|i|the take|pick|choose for|with",
                    "which of_the_three|of_the_two|of_them|of_these is the best|better|right",
                    "what would you pick|take|choose|buy|recommend|go|get for|with|in|if",
                    "so which|what is|should|do|one it|i then|now|get",
                    "if you (were|had|had_to) me|in_my|choose|pick choose|pick",
                ],
                complaints: [
                    "list|lists them|both without|but recommending|no|choosing one|which",
                    "still don't know which one|to|is|i", "none the wiser (which)",
                ],
                praises: [
                    "come|came|coming|comes down clearly|firmly|squarely down on the|one side (of)",
                    "coming down clearly",
                    "clear|straight|firm|definite|honest recommendation|pick|verdict|choice|favourite|favorite|advice|winner",
                    "picked|choosing me a|the winner|favourite take|buy|get|pick",
                ]),
            less: Side(
                asks: [
                    "lay|set|list|give|present|state the facts|differences|options|pros|arguments (out)",
                    "don't|no|without need|want|giving|your opinion|opinions|recommendation|verdict|view",
                    "stay|be|remain|keep_it neutral|impartial|objective|unbiased|even_handed",
                    "let me decide|choose|make up|for|myself|my my|mind|myself|own",
                    "neutral|impartial|unbiased overview|comparison|please|tone|description",
                ],
                complaints: [
                    "didn't ask|asked|want for|about|to your|an opinion|view|advice",
                    "push|pushed|pushing|pushes me towards|toward|to the|one|buying|a",
                    "only|just wanted the differences|facts|comparison|options|pros|details",
                    "sound|sounds|like like (a) salesman|sales_pitch|salesperson|advert|ad|commercial|advertisement",
                ], praises: ["let|lets make|decide up|for|my|myself my|myself|own mind", "make up my (own) mind"])),
    ]
}
