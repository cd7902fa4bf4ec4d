extension TraitWords {
    /// More phrases for `questions.back`, `questions.offer`, `summary.closing`.
    static let furtherClosing: [TraitWords] = [
        TraitWords(
            trait: "questions.back",
            nouns: [
                "ten queries", "query|queries", "counter question", "questionnaire",
                "follow up_questions|question|query", "interrogation", "clarification", "cross examination",
                "twenty questions",
            ],
            more: Side(
                asks: [
                    "check|confirm it|this|that|things with_me|first first|what|before", "check with me",
                    "find|figure|work out who|what|which|how|whether it|it's|they|i first",
                    "before (you) write|plan|start|begin|answer|jump|do|give|book|plan",
                    "make|be sure you know|understand|have|got what|who|my|the|enough|which",
                    "don't (just) assume|guess",
                ],
                complaints: [
                    "would've|would_have cleared (that|it|this|things)",
                    "wrong version|size|one|model|country|city (again)",
                    "how can|could|would|do you know that|what|if|whether|my|without",
                ], praises: ["good|great|excellent|smart|clever|fair|relevant|useful|the_right|right questions"]),
            less: Side(
                asks: [
                    "decide|choose|figure|work yourself|for_yourself|out_yourself|on_your_own", "decide yourself",
                    "anything (will|would|goes|is) do|fine", "i don't know the|that|any|either|yet details|either|yet",
                ],
                complaints: [
                    "fill|filling|answer|answering a|the|this questionnaire|form|survey",
                    "answer a|my question|questions with a|another|more question|questions",
                    "bombard|bombarding|pepper|grill|grilling|quizzing|interrogating|interrogate|quizzed|grilled me",
                ],
                praises: [
                    "(took|taking|take|made|making|make) a guess",
                    "rather|instead than|of quizzing me|back first|questions|with",
                    "worked|figured|working|figuring|guessed|got it all out from|yourself|on_your_own|without",
                    "just (made|took|went_with) assumption|assumptions|sensible|reasonable|guess|decision",
                ])),
        TraitWords(
            trait: "questions.offer",
            nouns: [
                "call centre|center line|phrase|closing|sign_off|stuff", "offer of_help|to_help|at_the_end",
                "closing|parting line|offer|phrase", "sign off", "anything else line|bit|question|stuff",
                "let me know line|stuff|bit|thing",
            ],
            more: Side(
                asks: [
                    "offer|say|tell_me|mention|suggest me what else you can|could help|do|offer with|else",
                    "what else can|could you do|help|offer|tell", "offer|suggest some|a next|follow|more steps|up|help",
                    "offer (more|further|to) help",
                ],
                praises: [
                    "thanks|thank_you|nice|kind for|of_you|that|you offering|to_offer|you_offer",
                    "(for) offering to|more|further|your|help", "take you up on it", "nice|kind|good offer",
                ]),
            less: Side(
                asks: [
                    "(just) (stop|end) when (you're|you_are) done|finished",
                    "no|skip|drop closing|parting|call_centre|sign_off|anything_else line|offer|phrase|of",
                ],
                complaints: [
                    "single message|reply|answer closes|ends with|by|off the|same",
                    "same|that|usual old call_centre|call_center|closing|customer_service line|phrase|offer|stuff",
                    "if i need|ask|want something|anything i'll|i|i_will ask|say",
                    "sound|sounds|like|talks (like) call_centre|call_center|customer_service|helpdesk|help_desk|waiter|hotline",
                ],
                praises: [
                    "offering me the moon", "just stopped|stop|ended when you|it were|was|had done|finished|said",
                ])),
        TraitWords(
            trait: "summary.closing",
            nouns: [
                "takeaway", "takeaways", "bottom line", "recap", "in a nutshell", "rehash", "conclusion", "wrap up",
                "nutshell", "closing paragraph|summary|lines", "summing up", "tldr at_the_end|at_the_bottom",
                "key takeaway|takeaways|message|point", "conclusion paragraph",
            ],
            more: Side(
                asks: [
                    "what's|whats|what_is|what_was the takeaway|bottom_line|upshot|conclusion|main_point|key_message|moral|key_point|gist|message",
                    "have|give|get bottom_line|takeaway|upshot|nutshell|conclusion of|on|from",
                    "tie|pull|wrap|bring it|everything|this together|up at_the_end|please",
                    "finish|end|close it|off with short|quick summary|recap|conclusion",
                    "the main|key point|points|message (again|at_the_end|in_the_end)",
                ],
                complaints: [
                    "no_longer know|remember|tell what the main|key point|message|conclusion was|is|were",
                    "what the main|key (point|message) (was|is)",
                    "nothing at_the_end|to tie|pull it|everything together|up|all",
                    "what am|do|should i take|supposed away|of|to from|it|this", "loose ends",
                ],
                praises: [
                    "pulled|pulls|pull it|everything|that|things|all together|up|nicely|off nicely",
                    "at|in|on the bottom|end that's|was what|great|helpful", "in a nutshell (at|bit)",
                    "the|that|for_the|your|nice|good recap|takeaway|nutshell|wrap_up|bottom_line|round_up|conclusion|tldr",
                ]),
            less: Side(
                asks: [
                    "stop|end|finish after|at|with|on the last point|item|step|one|argument",
                    "without|no going over|it|everything it|everything|same all|again", "going over it all again",
                ],
                complaints: [
                    "why sum|summarise|summarize|recap|repeat|conclude (up|it|everything|an|a|the|five|all)",
                    "only a rehash|repeat|recap|summary|repetition", "nothing|anything new (in|at|and|there)",
                    "read|hear that|it already seconds|lines ago|above|before",
                ],
                praises: [
                    "no|without|not a|rehash|recap|the|another rehash|recap|summary|conclusion at_the_end",
                    "no rehash|recap|wrap_up|conclusion|repetition",
                    "closes|ends with|on the|a|an image|strong and|point",
                ])),
    ]
}
