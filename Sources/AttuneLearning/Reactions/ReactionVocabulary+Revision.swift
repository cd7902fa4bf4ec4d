extension ReactionVocabulary {
    /// "Can you redo it?", and what is asked for in vain or given up.
    static let revision: [(ReactionSign, [String])] = [
        (
            .reaction(.revision, .anywhere),
            [
                "try again|once_more|harder|another|once_again", "redo it|this|that",
                "have|give_it|take|give_this another|one_more go|try|shot|attempt|stab|think", "from the top|beginning",
                "do|write|try|say it|that|this again|once_more|over|anew", "again from_scratch",
                "a second try|attempt|go", "rewrite it|this|that",
                "rephrase it|this|that", "reword it|this|that", "regenerate", "start over|again",
                "do it|that|this again|over|better|differently|properly", "do over",
                "can|could you (please) redo|revise|rework|change it|this|that|the|your",
                "can|could you (please) fix|correct|modify|adjust it|this|that|the|your",
                "can|could you (please) edit|tweak|improve|update it|this|that|the|your",
                "can|could you (please) rewrite|rephrase|reword|redraft it|this|that|the|your",
                "please (just) redo|revise|rework|change|fix|correct it|this|that|the|your",
                "please (just) modify|adjust|edit|tweak|improve|rewrite|rephrase it|this|that|the|your",
                "make it|this|that (a_bit|a_little|much|way|even) more|less|sound|better",
                "make the|your tone|answer|response|intro|ending|title|text|paragraph|explanation|writing",
                "give me another|a_different|a_better|a_new one|version|answer|try|take|attempt",
                "another version|try|attempt|take", "different version|one|answer|take",
                "a better one|version|answer", "can you do|try (it|that) better|again|differently",
                "i'd change|prefer (it|if|you|that|the)", "i'd rather you|it|have|see", "fix it|this|that",
                "fix it|this please", "correct it|this|that|yourself", "revise it|this|that",
                "improve it|this|that|on_it", "change it|this|that", "instead of that|this|what_you",
                "take another (look|stab|shot|crack)", "once more", "one more time", "again please|pls", "again but",
                "same but|thing_but", "but in|with|without|as|make_it|can_you|could_you more|less|a|an",
                "let's try again|that_again|something_else|another|a_different", "let's redo",
                "this needs (work|improvement|to_be|more)", "needs work|improvement|tweaking|polishing",
                "could be better|improved|stronger", "can you polish|refine|tighten", "polish it|this|that",
                "refine it|this|that", "i want it more|less|in|as|without",
                "i wanted|want|need something more|less|else|different", "something different", "not like that|this",
                "undo that|this|it", "go back to", "keep the first|old|previous|original", "replace that|this|it",
            ]
        ),
        (
            .reaction(.unrealisticExpectation, .anywhere),
            [
                "you should be able to", "can't you just|even|look|search|do|open|access|browse|see|check",
                "why can't|cannot you", "why couldn't you", "just do it (for_me)", "do it for me",
                "do all of it for_me", "you promised", "i know you can", "yes you can",
                "you can browse|access|search|look_it_up (the|it|this)", "call them|him|her for me",
                "send it (to|for) (him|her|them|me|my)", "you have access (to)", "look it up online",
                "google it (for_me)", "remember (what|me|last_time|our)",
                "you're supposed to (know|be_able|remember|do)", "aren't|arent you supposed to", "what good are you",
            ]
        ),
        (
            .reaction(.noEngagement, .predicate),
            [
                "whatever", "never mind|mind_then", "nevermind", "nvm", "nm", "forget (about) it|this|that",
                "i give up", "giving up", "i'm done|out", "doesn't matter|matter_anymore", "don't bother", "no point",
                "this is pointless|going_nowhere|hopeless", "pointless",
                "i'll (just) do it myself|ask_someone_else|figure_it_out_myself|google_it",
                "i'll (just) do it ask_elsewhere|look_elsewhere|find_it_myself|use",
                "i'll ask (chatgpt|claude|google|someone|somewhere)", "not worth (it|my)", "i quit", "bored",
                "boring conversation", "skip it", "leave it", "drop it", "don't care (anymore)",
                "who cares", "talking to a_wall|a_brick_wall",
            ]
        ),
    ]
}
