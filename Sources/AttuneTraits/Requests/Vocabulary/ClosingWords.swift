extension TraitWords {
    /// Questions back, offers and summaries.
    static let closing: [TraitWords] = [
        TraitWords(
            trait: "questions.back",
            nouns: [
                "clarifying question", "question back", "follow up question", "questions to_me|for_me|back",
                "clarification question|questions", "question",
            ],
            more: Side(
                faults: ["interrogation"],
                verbs: [
                    "interview me", "quiz me", "check with me (first)",
                    "ask me before|first|questions|what|if|anything", "ask clarifying|follow_up questions",
                    "ask a|some|more|a_few question|questions",
                ],
                asks: [
                    "what else|more|other do|would you need to_know|from_me", "check with me first|before",
                    "any questions for_me|before", "quiz me", "feel free to ask me",
                    "ask me (clarifying|some|a_few) questions", "ask if unclear|you're_unsure|something_is_unclear",
                    "ask (clarifying) questions (first|before|if)", "ask me before_you|first",
                    "ask me for details|clarification|more_info|more_information|more_details",
                    "ask before (answering|assuming|guessing)", "don't just assume|guess",
                ],
                complaints: [
                    "should have asked (me|first|what|if|for|before)", "you (just) assumed|guessed",
                    "jumped to conclusions|a_conclusion", "you assumed",
                    "you didn't|never (even) ask|asked (me|what|first|if|which|for|about)",
                    "you should have|should've|could_have asked",
                ],
                praises: [
                    "(that) you asked (me|first|about|what|before)", "good|great|nice|excellent questions",
                    "asking me|first|questions", "clarifying first",
                ]
            ),
            less: Side(
                asks: [
                    "stop asking (me|questions|for|so|all)", "no more|follow_up|clarifying|further|counter questions",
                    "no questions (back|please)", "answer don't ask",
                    "without asking (me|questions|back|anything|so)", "quit asking",
                    "don't ask (me) (any|so_many|more) questions",
                    "stop asking (me) (questions|so_many_questions|things)", "without asking",
                    "enough with_the|of_the questions", "just answer without asking|questions",
                    "don't ask me|back|anything",
                ],
                complaints: [
                    "so many questions", "you keep|kept|always ask|asking (me|questions|for|back)",
                    "it's not an|a interrogation|interview|quiz", "feels like an|a interrogation|interview|quiz",
                    "i'm|i asked|asking the questions|first|you", "20|twenty questions",
                    "keep|kept asking (me) (questions|things)", "answer a|my question with a|another question",
                    "answer|answering questions with questions", "why are you asking me",
                    "why do you keep|always ask|asking",
                ]
            )
        ),
        TraitWords(
            trait: "questions.offer",
            nouns: [
                "closing offer", "offer to_help|of_help|to_do_more|at_the_end", "offer", "closing question",
                "sign off", "hope this helps", "closing line", "feel free to_ask|to_reach_out",
                "would you like me to", "let me know", "outro", "closing remark", "parting line", "offer to help",
            ],
            more: Side(
                verbs: [
                    "offer (more|further|to) help", "suggest (next|what|some) steps|to_do_next|next_steps",
                    "follow up",
                ],
                asks: [
                    "tell me what else you can|could do|help", "what else can you do|help (with|for_me)",
                    "offer (me) more|further help|steps|ideas",
                    "end with (an|a) offer|question|next_step|follow_up|suggestion",
                ],
                complaints: ["no follow up|offer", "ends|ended abruptly", "it|that just ends|stops"],
                praises: ["offering (to|more|further) help|do_more", "the offer|follow_up|follow_ups to_help"]
            ),
            less: Side(
                asks: [
                    "stop asking (if|whether) (i|there's|you) want|need|have|can|would|anything",
                    "i'll ask if i need|want|have", "no need to offer|ask_if|ask_whether",
                    "don't need to offer|ask_if", "stop asking (me) if i want|need|have",
                    "don't ask (me) if i want|need|have", "don't end with a|an question|offer",
                    "stop ending (every) (message|reply|response|answer) (with)",
                    "don't offer (more|further|to) (help)", "stop offering (to|more|help)",
                    "quit asking (me) if|whether i want|need|have",
                ],
                complaints: ["always offering|asking_if|ask_if"]
            )
        ),
        TraitWords(
            trait: "summary.closing",
            nouns: [
                "summary", "recap", "tldr at_the_end|at_the_bottom|at_the_top|section", "key takeaway", "takeaway",
                "conclusion", "main points", "key point", "wrap up", "executive summary", "closing summary",
                "synopsis", "bottom line", "summery|sumary|summay", "quick recap|summary", "takeaways",
                "short summary|recap", "closing paragraph", "final paragraph", "tldr at the end|top|bottom",
                "closing remarks", "tldr",
            ],
            task: true,
            more: Side(
                verbs: [
                    "summarise|summarize", "recap", "sum it|this|that|up|things|everything (up)", "sum up",
                    "summarise|summarize it|this|that|the_above|your_answer|everything|the_main|the_key",
                    "wrap it|this|that|up (up) with_a",
                ],
                asks: [
                    "tldr at the end|bottom|top",
                    "with a (short|quick|brief|one_line|small|final|nice) summary|recap|tldr|conclusion (at|in)",
                    "a (short|quick|brief|one_line|small|final) summary|recap|tldr (at|in|please)",
                    "what's|what_are|whats the (main|key|most_important) takeaway|takeaways|point|points|message",
                    "in summary|short|conclusion please", "summary (at|please) the_end|the_bottom|the_top",
                    "sum up at the end", "key takeaways (please|at)", "to sum up", "so in short|summary",
                    "end|finish|close|conclude with a (short|quick|brief) summary|recap|takeaway|tldr|conclusion",
                ],
                complaints: [
                    "so what's the takeaway|bottom_line|upshot|conclusion|main_point", "no bottom line",
                    "what's|what_is|whats the upshot",
                ]
            ),
            less: Side(
                asks: [
                    "don't summarise|summarize|recap at|everything|it|what (the_end|the|again|you|a)",
                    "don't summarise|summarize|recap yourself|the|with|things (the_end|the|again|you|a)",
                    "don't repeat|conclude|sum_up at|everything|it|what (the_end|the|again|you|a)",
                    "don't repeat|conclude|sum_up yourself|the|with|things (the_end|the|again|you|a)",
                    "stop summarising|summarizing everything|at|it (the_end|the|again|you|a)",
                    "stop summarising|summarizing yourself|what|with|things (the_end|the|again|you|a)",
                    "stop recapping|repeating|concluding everything|at|it (the_end|the|again|you|a)",
                    "stop recapping|repeating|concluding yourself|what|with|things (the_end|the|again|you|a)",
                    "no need to summarise|summarize|recap|conclude|sum_up|repeat",
                    "don't need to summarise|summarize|recap|conclude|sum_up",
                    "don't summarise|summarize|recap (at_the_end|everything|again)",
                ],
                complaints: [
                    "summary|recap|conclusion (just|only|is|was|at_the_end) repeats|repeated",
                    "summary|recap|conclusion (just|only|is|was|at_the_end) repeating|unnecessary|pointless",
                    "summary|recap|conclusion (just|only|is|was|at_the_end) redundant|useless|not_needed",
                    "summary|recap|conclusion (just|only|is|was|at_the_end) is_unnecessary|is_pointless|is_redundant",
                    "you repeat|repeated|repeating yourself|everything|it at_the_end|in_the_summary|in_the_conclusion",
                    "didn't need|ask_for (a|the) summary|recap|conclusion",
                ]
            )
        ),
    ]
}
