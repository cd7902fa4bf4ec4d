extension TraitWords {
    /// You, I and we.
    static let address: [TraitWords] = [
        TraitWords(
            trait: "address.you",
            nouns: ["direct address", "second person"],
            more: Side(
                asks: [
                    "address me directly|personally", "speak|talk directly|straight to me|the_reader",
                    "speak|talk to me directly", "in (the) second person", "write to me directly|personally",
                    "address the reader directly", "make it about_me|personal_to_me", "talk to me not (about|at)",
                ],
                complaints: [
                    "talking past me", "not talking to me", "talks about people|one|users in_general|instead_of_me",
                ],
                praises: ["you speak|talk|address directly_to_me|me"]
            ),
            less: Side(
                plain: ["impersonal"],
                faults: ["impersonal"],
                asks: [
                    "don't address me|the_reader directly", "in (the) third person", "impersonally",
                    "without saying|addressing|using (you|the_reader|me)", "don't say|use you", "no second person",
                    "less personal",
                ],
                complaints: ["stop addressing me", "you this you that", "too personal"]
            )
        ),
        TraitWords(
            trait: "address.assistant",
            nouns: ["first person"],
            more: Side(
                asks: [
                    "in (the) first person",
                    "speak|talk|write as|from yourself|your_own|your|i perspective|point_of_view|view",
                    "use (the) first person", "say i", "tell me what you think|would_do personally",
                    "talk about yourself", "from your (own) perspective|point_of_view",
                    "speak|talk|write as yourself|i",
                ],
                complaints: ["never say i", "you hide behind the_passive|passive_voice|neutral"]
            ),
            less: Side(
                asks: [
                    "no first person", "leave yourself out of it", "drop the i", "avoid (the) first person",
                    "not about you", "without saying i", "don't say i", "stop saying i|i_think",
                    "stop talking about yourself", "don't talk about yourself", "don't say i|i_think|i_believe",
                    "don't use (the) first_person", "stop saying i_think|i_believe|i",
                ],
                complaints: [
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
                    "don't say|use we|let's|lets", "stop saying|using we|let's|lets", "no we|royal_we|let's",
                    "without saying|the|using we|let's|royal_we", "drop the we|royal_we|let's", "avoid we|saying_we",
                ],
                complaints: ["who is we|this_we", "who's we", "there is no we", "royal we"]
            )
        ),
    ]
}
