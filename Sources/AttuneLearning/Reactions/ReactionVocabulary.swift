/// The phrases of reactions, in the notation of `PhrasePattern`. Where two claim one phrase, the first has it.
enum ReactionVocabulary {
    static let phrases: [(ReactionSign, [String])] = satisfied + dissatisfied + neutral

    /// Phrases around reactions.
    static let neutral: [(ReactionSign, [String])] = [
        (
            .filler,
            [
                "no thanks|thank_you|thx", "thanks in advance", "thank you in advance", "thx in advance",
                "no problem", "please and thank_you", "nothing wrong", "what's wrong", "what is wrong",
                "what's wrong|right", "wrong with", "go wrong", "went wrong", "right or wrong", "great deal",
                "good for", "good at", "good way", "best way", "how are you", "good morning|afternoon|evening|day",
                "nice to meet_you", "the great", "great britain|gatsby|wall|depression|barrier",
                "a great|good|nice|bad|perfect|cool|funny", "some good|great|nice|cool|funny",
                "any good|great|nice|cool", "more good", "for good", "is|are there", "lovely to", "what happened",
                "what about", "what if", "i mean", "you know", "thank you for|letter|note|card|email|message",
                "thank you letter|note|card|email", "thanks to", "bad for", "worse than", "better than",
                "which is better", "what's better|best", "what is better|best", "get better",
                "better way|at|understand|understanding", "how do i get", "smart home|phone|watch|contract",
                "cool down", "love story|song|letter|poem", "right now|away|here|side|click|hand|triangle",
                "even more", "dumb it|this|that down", "i see you|a|the|that|an", "even better if", "even better",
                "appreciate if|it_if", "would|i'd|i'd_really|would_really appreciate it|if", "wrong number|way|side",
                "if so",
            ]
        ),
        (
            .negation,
            [
                "not", "isn't", "wasn't", "aren't", "weren't", "don't", "doesn't", "didn't", "hardly", "never",
                "nothing", "without", "ain't", "cannot", "can't", "couldn't", "wouldn't", "far from", "less than",
                "none", "nor", "least", "anything but", "barely", "isnt",
            ]
        ),
        (
            .condition,
            [
                "if", "do|did|would|don't|what_do you|u think|reckon|suppose|know|believe", "whether", "in case",
                "unless", "would be", "will be", "when", "until", "to be", "should be",
                "sounds like he|she|they", "how to", "how do", "how can", "why is", "why are", "who", "which",
                "could be", "might be",
            ]
        ),
        (
            .inversion,
            [
                "is|are|was|were|does|do|did|can|could|would|will|should|has|have|am"
            ]
        ),
        (
            .copula,
            [
                "that|this|it|these|those|they (all) was|is|are|were|looks|looked",
                "that|this|it|these|those|they (all) sounds|feels|felt|seems|seemed|sounded",
                "answer|explanation|one|response|reply|which|everything (all) was|is|are|were|looks|looked",
                "answer|explanation|one (all) sounds|feels|felt|seems|seemed|sounded",
                "response|reply|which|everything (all) sounds|feels|felt|seems|seemed|sounded",
                "that's|thats|it's|its|this's|they're|thats_a|it's_a|this_is|that_is|it_is|that_was",
                "this_was|it_was|those_are|these_are|you_are|you're|that_looks|this_looks|it_looks",
                "looks|looked|sounds|sounded|seems|seemed|feels|felt|was|is|are|were",
                "you did|have|are|were|gave (a|me)",
            ]
        ),
        (
            .verdict,
            [
                "i find|found|think|thought|consider"
            ]
        ),
        (
            .reply,
            [
                "tone|style|length|format|level|wording|pace|structure|timing|af|asf|answer|answers",
                "reply|response|explanation|work|job|one|stuff|version|suggestion|suggestions|advice",
                "list|summary|idea|ideas|point|points|thing|info|information|breakdown|help|example",
                "examples|code|draft|tips|explanations|responses|result|results|read|text|poem|story",
                "email|letter|essay|article|recipe|overview|solution|title|bot|ai|chatbot|chatgpt", "work_on|start",
            ]
        ),
        (
            .but,
            [
                "but|however|though|although|except|still|yet|only|unfortunately"
            ]
        ),
        (
            .task,
            [
                "write|create|generate|compose|draft|translate|calculate|design|develop|solve|build",
                "implement|describe|discuss|compare|summarize|summarise|list|name|explain|tell_me",
                "give_me|show_me|what|who|where|when|how|which|why|can_you|could_you|please|find",
                "make_a|make_an|make_me|suggest|recommend|define|act|pretend|imagine|suppose|convert",
                "classify|help_me|i_want|i_need|i'd_like|now|next",
            ]
        ),
        (
            .oneself,
            [
                "i'm|im|i_am a|an|from|in|currently|working|married|retired|single|new",
                "i work|live|study|teach|play|own|run|usually",
                "i mostly|normally|have_a|have_two|got_a|prefer_to|grew_up|was_born",
                "my wife|husband|kids|son|daughter|job|name|family|partner|boyfriend",
                "my girlfriend|mom|dad|dog|cat|hobby|hobbies|favorite|favourite|company|budget",
                "we have|are|live|run|own",
            ]
        ),
        (
            .answer,
            [
                "no|nope|none|neither|both|not_yet|not_really"
            ]
        ),
        (
            .filler,
            [
                "a|an|the|and|or|so|very|really|quite|just|too|also|for|to|of|in|on|at|me|i|you|my",
                "your|it|this|that|is|was|be|been|am|are|were|do|did|does|have|has|had|with|as|by|from",
                "up|out|all|some|any|now|then|well|oh|ah|hey|hi|hello|man|dude|bro|buddy|mate|sir",
                "listen|look|nah|well|then|oh_my|anyhow|tbh|ngl|imo|phew|x|xx|xxx|in_the_end|at_last|in_fact|indeed",
                "madam|friend|my_friend|again|there|here|much|more|lot|lots|indeed|actually|honestly",
                "literally|totally|absolutely|super|pretty|kind|sort|bit|little|yes|yeah|yep|ok|okay",
                "alright|sure|right|fine|please|pls|guys|chatgpt|claude|bard|gpt|ai|bot|everyone|dear",
                "darling|today|time|way|one|things|thing|what|how|let|us|we|they|these|those|omg|damn",
                "hmm|hm|um|uh|er|eh|anyway|anyways|always|as_always|again|both|other|everything|these",
                "tho|hehe|too|bunch|ton|million|help|helping|advice|info|information|answer|answering",
                "answers|reply|response|explanation|explaining|quick|quickly|your_time|time",
                "clarification|clarifying|tips|suggestions|such|ever|far|finally|since|because|cause",
                "will|can|not_at_all|feedback|patience|work|effort",
            ]
        ),
    ]
}
