extension TraitWords {
    /// Questions back, offers and summaries.
    static let closing: [TraitWords] = [
        TraitWords(
            trait: "questions.back",
            nouns: [
                "counter question", "return question", "questions first",
                "clarifying question", "question back", "follow up question", "questions to_me|for_me|back",
                "clarification question|questions", "question",
            ],
            more: Side(
                faults: ["interrogation"],
                verbs: [
                    "interrogate me", "grill me",
                    "interview me", "quiz me", "check with me (first)",
                    "ask me before|first|questions|what|if|anything", "ask clarifying|follow_up questions",
                    "ask a|some|more|a_few question|questions",
                ],
                asks: [
                    "what do|else you need to_know|from_me|to",
                    "ask if|when|whenever something|anything|you're (isn't|is|not) unclear|clear|unsure|missing|sure",
                    "don't guess|assume ask|and", "ask instead|rather",
                    "check|find_out|clarify|ask|learn|establish first what|which|how|if|whether",
                    "check|find_out|clarify|ask|establish what|which i|my want|need|mean|have|use",
                    "do|would you need|want any|more|some|anything (more|other|else) (info|information|details|context|input) from|to me|know",
                    "need|want anything|something else from_me|to_know",
                    "feel free to ask (me) (if|for|questions|anything)",
                    "ask before|first you|going|answering|starting|go",
                    "what else|more|other do|would you need to_know|from_me", "check with me first|before",
                    "any questions for_me|before", "quiz me", "feel free to ask me",
                    "ask me (clarifying|some|a_few) questions", "ask if unclear|you're_unsure|something_is_unclear",
                    "ask (clarifying) questions (first|before|if)", "ask me before_you|first",
                    "ask me for details|clarification|more_info|more_information|more_details",
                    "ask before (answering|assuming|guessing)", "don't just assume|guess",
                ],
                complaints: [
                    "could|should|might have asked (me) what|which|if|how",
                    "could|should|might have|of asked (me) (what|which|if|first|for|whether|about)",
                    "why|how didn't|come you|you_didn't ask|check (me) (what|which|if|first|for|whether)",
                    "assumed|assume i'm|i|my|that_i",
                    "should have asked (me|first|what|if|for|before)", "you (just) assumed|guessed",
                    "jumped to conclusions|a_conclusion", "you assumed",
                    "you didn't|never (even) ask|asked (me|what|first|if|which|for|about)",
                    "you should have|should've|could_have asked",
                ],
                praises: [
                    "asked|asking|ask|checked|checking (me) (first) what|which|whether i|my need|want|meant|have|use",
                    "asked|asking before",
                    "(that) you asked (me|first|about|what|before)", "good|great|nice|excellent questions",
                    "asking me|first|questions", "clarifying first",
                ]
            ),
            less: Side(
                asks: [
                    "came|here|looking for answers", "answers not questions",
                    "make|take an|a|your|some assumption|assumptions|guess|best_guess",
                    "just assume|guess|pick something|and|one|whatever",
                    "stop asking (me|questions|for|so|all)", "no more|follow_up|clarifying|further|counter questions",
                    "no questions (back|please)", "answer don't ask",
                    "without asking (me|questions|back|anything|so)", "quit asking",
                    "don't ask (me) (any|so_many|more) questions",
                    "stop asking (me) (questions|so_many_questions|things)", "without asking",
                    "enough with_the|of_the questions", "just answer without asking|questions",
                    "don't ask me|back|anything",
                ],
                complaints: [
                    "you ask too much|many",
                    "ask|asks|asking|asked too|so|way_too much|many (questions)", "i'm|i_am the one asking|who|with",
                    "a hundred|thousand|million|dozen things|questions",
                    "answer|reply|respond|answering|replying (me) with a|another|more|only (counter) question|questions",
                    "more questions than answers", "interrogate|interrogating|grilling|quizzing me",
                    "so many questions", "you keep|kept|always ask|asking (me|questions|for|back)",
                    "it's not an|a interrogation|interview|quiz", "feels like an|a interrogation|interview|quiz",
                    "i'm|i asked|asking the questions|first|you", "20|twenty questions",
                    "keep|kept asking (me) (questions|things)", "answer a|my question with a|another question",
                    "answer|answering questions with questions", "why are you asking me",
                    "why do you keep|always ask|asking",
                ],
                praises: [
                    "not asking (me) (anything|back|questions|a)",
                    "without asking (me) (a|anything|back|first)",
                    "didn't ask (me) (a|anything|back|any|twenty|tons|lots|so)",
                ]
            )
        ),
        TraitWords(
            trait: "questions.offer",
            nouns: [
                "offer at_the_end|to_continue|to_go_on|of_more|for_more", "closing question|line|phrase|sentence",
                "anything else line|question",
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
                    "ask me at the end if|whether",
                    "what else could|can|would you do|help|offer|tell (for|me|with) (me)",
                    "what can|could|will you (also) help|do|offer me|for|next (with|me) (next|now|else)",
                    "offer (me) (a|some|to|the|an) (next|further|more|follow_up|another) step|steps|help|continue|go_on|follow_up|explain",
                    "tell|say|suggest (me) what|how i|you|we could|can|should ask|do|go_on|try next|from_here|further",
                    "end|finish|close by|with asking|offering|suggesting|an|a (an) offer|if|me|to|whether|what|invitation|follow_up",
                    "offer to go_on|continue|help|expand|elaborate|explain|do (further|more|on)",
                    "suggest|propose how|where|what we|i|to could|can|should|go",
                    "tell me what else you can|could do|help", "what else can you do|help (with|for_me)",
                    "offer (me) more|further help|steps|ideas",
                    "end with (an|a) offer|question|next_step|follow_up|suggestion",
                ],
                complaints: [
                    "never|don't|didn't offer to go_on|help|continue|do|explain",
                    "without|not offering anything|help|more|to|a",
                    "just stop|stopped|end|ended there|dead|short", "no offer to|of continue|help|more|go_on",
                    "end|ends|ended|stop|stops|stopped (so|rather|too|very|a_bit|quite|pretty) abruptly|suddenly",
                    "leave|leaves|left me hanging", "no follow up|offer", "ends|ended abruptly",
                    "it|that just ends|stops",
                ],
                praises: [
                    "ask|asked|asks if|whether i need|want more",
                    "asked|ask|asking (me) if|whether i need|want|needed|wanted|would",
                    "offered|offering|offer to go_on|continue|help|do_more|explain|dig|dive|expand",
                    "offering (to|more|further) help|do_more", "the offer|follow_up|follow_ups to_help",
                ]
            ),
            less: Side(
                asks: [
                    "don't|stop|quit ask|asking (me) whether|if i|there|you",
                    "i'll|i_will say_so|tell_you|let_you_know|shout|speak_up (if|when)",
                    "if|when i want|need more|anything|something|help (else) (i'll)",
                    "know i can|could|may|am ask|come|allowed (more|back)",
                    "stop asking (if|whether) (i|there's|you) want|need|have|can|would|anything",
                    "i'll ask if i need|want|have", "no need to offer|ask_if|ask_whether",
                    "don't need to offer|ask_if", "stop asking (me) if i want|need|have",
                    "don't ask (me) if i want|need|have", "don't end with a|an question|offer",
                    "stop ending (every) (message|reply|response|answer) (with)",
                    "don't offer (more|further|to) (help)", "stop offering (to|more|help)",
                    "quit asking (me) if|whether i want|need|have",
                ],
                complaints: [
                    "why|always ask|asking if|whether i",
                    "always|every_time|constantly offer|offering (me|to|more|further)",
                    "offer|offers|offering me|to|more (more|help) every|each|all_the time|reply",
                    "always offering|asking_if|ask_if",
                ]
            )
        ),
        TraitWords(
            trait: "summary.closing",
            nouns: [
                "upshot", "in conclusion|summary", "to sum up|it_up", "in short line", "final line|word that_says",
                "closing statement", "closing line that_says|that_sums",
                "summary", "recap", "tldr at_the_end|at_the_bottom|at_the_top|section", "key takeaway", "takeaway",
                "conclusion", "main points", "key point", "wrap up", "executive summary", "closing summary",
                "synopsis", "bottom line", "summery|sumary|summay", "quick recap|summary", "takeaways",
                "short summary|recap", "closing paragraph", "final paragraph", "tldr at the end|top|bottom",
                "closing remarks", "tldr",
            ],
            task: true,
            more: Side(
                verbs: [
                    "pull it|everything|things|this|that|all together",
                    "tie it|everything|things|this|that|all together|up", "boil it|this|that|everything down",
                    "summarise|summarize", "recap", "sum it|this|that|up|things|everything (up)", "sum up",
                    "summarise|summarize it|this|that|the_above|your_answer|everything|the_main|the_key",
                    "wrap it|this|that|up (up) with_a",
                ],
                asks: [
                    "wrap it|this|things|everything|that up in|with (one|a) (sentence|line)",
                    "give (me) the gist|essence|upshot|main_point|core|point|short_version at_the_end|at_the_bottom|again",
                    "what should|do|must|would|am i remember|take_away|keep_in_mind|take|supposed_to_remember (from|away)",
                    "boil it|this|that|everything down at|to|in|into the|one (end|bottom|line|sentence|thing|point)",
                    "finish|end|close|conclude with|on|by the|a|your (main|key|most_important|central|single) point|message|idea|takeaway|thought|line|sentence|lesson",
                    "closing|final|last line|sentence|word|paragraph that|which|to says|sums|repeats|say|sum",
                    "pull|tie|bring it|everything|things|this|that|all together at",
                    "if i (only) remember|take_away one thing",
                    "tldr at the end|bottom|top",
                    "with a (short|quick|brief|one_line|small|final|nice) summary|recap|tldr|conclusion (at|in)",
                    "a (short|quick|brief|one_line|small|final) summary|recap|tldr (at|in|please)",
                    "what's|what_are|whats the (main|key|most_important) takeaway|takeaways|point|points|message",
                    "in summary|short|conclusion please", "summary (at|please) the_end|the_bottom|the_top",
                    "sum up at the end", "key takeaways (please|at)", "to sum up", "so in short|summary",
                    "end|finish|close|conclude with a (short|quick|brief) summary|recap|takeaway|tldr|conclusion",
                ],
                complaints: [
                    "never|don't|doesn't|didn't sum|wrap|tie|pull (it|things|anything|that) up|together",
                    "what was the main_point|point|message again", "lost the thread",
                    "so what's the takeaway|bottom_line|upshot|conclusion|main_point", "no bottom line",
                    "what's|what_is|whats the upshot",
                ],
                praises: [
                    "pulled|tied|brought|wrapped|pulling|tying|bringing|wrapping it|everything|things|this|that|all together|up"
                ]
            ),
            less: Side(
                asks: [
                    "don't|stop|quit saying|say|telling|tell|writing it|everything|things|that|the_same|the_same_thing twice|again",
                    "leave off|out the conclusion|ending|recap",
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
                    "say|says|said|tell|told|write|wrote it|everything|things|this|that|the_same|the_same_thing (all) twice|again|two_times",
                    "last|final|closing|ending|end paragraph|sentence|section|line|part (just|only) repeats|repeated|says|restates|rehashes|summarises|summarizes|adds",
                    "said|repeated|repeat|hear|read again|it|that (again) at_the_end|in_the_end|at_the_bottom",
                    "why sum_up|recap|summarise|summarize|conclude|repeat", "remember what i (just) read",
                    "i just_read|only_read it|that|this",
                    "repeat|repeats|repeating yourself|itself|it|everything at_the_bottom|at_the_end|again",
                    "rehash|rehashing|rehashes",
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
