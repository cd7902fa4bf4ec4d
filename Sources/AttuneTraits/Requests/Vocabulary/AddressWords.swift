extension TraitWords {
    /// You, I and we.
    static let address: [TraitWords] = [
        TraitWords(
            trait: "address.you",
            nouns: ["direct address", "second person"],
            more: Side(
                asks: [
                    "address me|the_reader|them|readers|us (directly|personally)",
                    "speak|talk|write to me directly|personally|as_a_person",
                    "to be spoken|talked|addressed to|directly (directly)",
                    "you speak|talk|write to me directly|personally", "(in|use) (the) you form",
                    "about me not (about) people|everyone|others",
                    "address me directly|personally", "speak|talk directly|straight to me|the_reader",
                    "speak|talk to me directly", "in (the) second person", "write to me directly|personally",
                    "address the reader directly", "make it about_me|personal_to_me", "talk to me not (about|at)",
                ],
                complaints: [
                    "write|talk|speak|talks|writes about|of people|users|one|readers|everyone (in_general|in_the_abstract)",
                    "talking|speaking over|about me|my_head",
                    "talking past me", "not talking to me", "talks about people|one|users in_general|instead_of_me",
                ],
                praises: [
                    "speak|talk|talking|speaking|spoke|talked directly|personally to me",
                    "speak|talk|talking|speaking|spoke|talked to me personally|directly",
                    "you speak|talk|address directly_to_me|me",
                ]
            ),
            less: Side(
                plain: ["impersonal"],
                faults: ["impersonal"],
                asks: [
                    "(use|in|keep|write_in|write) (it|to|the|in|in_the|it_in) (the) third person",
                    "keep|make|write it impersonal", "in (the) passive (voice)",
                    "(more) impersonal (please|wording|tone|style)",
                    "don't address me|the_reader directly", "in (the) third person", "impersonally",
                    "without saying|addressing|using (you|the_reader|me)", "don't say|use you", "no second person",
                    "less personal",
                ],
                complaints: [
                    "every|each sentence|line starts|begins with you|your", "you you you", "(all) these|those yous",
                    "stop addressing me", "you this you that", "too personal",
                ]
            )
        ),
        TraitWords(
            trait: "address.assistant",
            nouns: ["first person"],
            more: Side(
                asks: [
                    "tell|say (me) what you_would|you_yourself_would do|choose|pick|use|say", "in the i|me form|voice",
                    "what would you|you_yourself (do|pick|choose|say) yourself|personally",
                    "how would you yourself|personally", "tell me|say what you yourself|personally would_do|think",
                    "speak for|as yourself", "from your own_point_of_view|own_view|own_perspective", "as i not|instead",
                    "in (the) first person",
                    "speak|talk|write as|from yourself|your_own|your|i perspective|point_of_view|view",
                    "use (the) first person", "say i", "tell me what you think|would_do personally",
                    "talk about yourself", "from your (own) perspective|point_of_view",
                    "speak|talk|write as yourself|i",
                ],
                complaints: [
                    "hide|hiding|hides yourself|behind_it|behind_passive", "you never say|use i|me", "never say i",
                    "you hide behind the_passive|passive_voice|neutral",
                ]
            ),
            less: Side(
                asks: [
                    "keep|leave yourself|your_person out", "leave|keep|take yourself out (of_it|of_this)",
                    "without (the_word|using) i|me|the_word_i", "the word i", "keep your person|self|ego out",
                    "drop the first_person|i_think",
                    "no first person", "leave yourself out of it", "drop the i", "avoid (the) first person",
                    "not about you", "without saying i", "don't say i", "stop saying i|i_think",
                    "stop talking about yourself", "don't talk about yourself", "don't say i|i_think|i_believe",
                    "don't use (the) first_person", "stop saying i_think|i_believe|i",
                ],
                complaints: [
                    "i i i", "me me me", "every|each (second|other|single) (sentence|line) (starts|begins) (with) i",
                    "about you all_the_time", "(all|too_much) about yourself",
                    "it's not about you", "you talk about yourself (too_much|a_lot|so)", "too much i",
                    "every sentence starts|begins with i", "who cares what you think|feel",
                ]
            )
        ),
        TraitWords(
            trait: "address.we",
            nouns: ["inclusive we"],
            more: Side(
                asks: [
                    "let's tackle|try|look|sort|fix|crack|start|begin|get (at) (it|this|that|through|out|going) (it|this|together)",
                    "as|like if we're|we|we_are|we_were (were|are) (doing|in|solving|working) (on) (it|this) together",
                    "we're a team", "say|use we|our|let's (instead|rather) (of|than) (you|your)",
                    "as|like (a) partners|team_mates|one_team|teammates",
                    "say we", "use we|let's|inclusive_language",
                    "let's do|go|work|figure|solve (it|this|through|out|that) (through|this|it|that|out) together",
                    "like we're a_team|in_this_together|working_together|partners", "as a team", "together with me",
                    "work on|through it|this|that together|with_me", "let's work it|this out together",
                    "do it|this|that together|with_me",
                ],
                complaints: ["feels like i'm alone|on_my_own", "we're supposed|meant to be a_team|in_this"],
                praises: [
                    "that|how you say|said|used|use we|let's", "working on|through it|this|that together|with_me",
                ]
            ),
            less: Side(
                asks: [
                    "replace|swap we|let's|us (with|for|by) (you|i|one)", "stop with the we|let's|us",
                    "leave|keep|count me out of|out (the|your) (we)", "say|use you instead_of|not|rather_than we|let's",
                    "don't say|use we|let's|lets", "stop saying|using we|let's|lets", "no we|royal_we|let's",
                    "without saying|the|using we|let's|royal_we", "drop the we|royal_we|let's", "avoid we|saying_we",
                ],
                complaints: [
                    "there's|there_is|there_isn't|isn't|is (no|any|a) we", "who is|are|do_you_mean_by we|us",
                    "there's no we", "the royal_we|we is|sounds|feels (annoying|irritating|odd|patronising|silly)",
                    "who is we|this_we", "who's we", "there is no we", "royal we",
                ]
            )
        ),
    ]
}
