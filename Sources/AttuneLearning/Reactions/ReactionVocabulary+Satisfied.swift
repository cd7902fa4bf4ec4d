extension ReactionVocabulary {
    /// Phrases of the satisfied classes.
    static let satisfied: [(ReactionSign, [String])] = [
        (
            .reaction(.gratitude, .predicate),
            [
                "thanks", "thank you|u", "thx", "thnx", "thanx", "thnks", "tnx", "ty", "tysm", "tyvm", "cheers",
                "much obliged", "many thanks", "thanks a lot|bunch|ton|million|so_much",
                "thank you so much|very_much", "i (really|truly) appreciate", "appreciate it|that|this|the|your",
                "much appreciated", "i'm (so|very) grateful", "ta", "bless you", "god bless", "thankyou", "thank god",
            ]
        ),
        (
            .reaction(.learning, .predicate),
            [
                "i see", "i get it|that|this (now)", "makes sense",
                "that|it|this makes (a_lot_of|total|perfect|so_much|more|much_more) sense",
                "now i understand|get_it|see|know|got_it", "i understand (it|this|that|now|better)",
                "got it|ya|you|cha", "gotcha", "good to know",
                "i didn't|never know|knew|realise|realize|realised|realized (that)",
                "i (just|have|finally) learned|learnt|understood", "i get it now", "til", "aha",
                "ahh|ah|oh ok|okay|i_see|right|interesting|that's_why|that_makes", "cleared it|that|things up",
                "clears it|that|things up", "it|that (finally) clicked|clicks",
                "that explains (it|a_lot|why|so_much)", "interesting", "very|so|really|how interesting",
                "fascinating", "now it's|its|it_is|everything_is|all clear|clearer",
                "it's|its|that's|it_is clear now", "so that's why|how|what", "makes so_much_more|more sense",
                "learned a lot|something|so_much", "mind blown", "eye opening", "now that makes", "insightful",
                "i had no idea", "understood", "ohh", "ohhh",
            ]
        ),
        (
            .reaction(.compliance, .predicate),
            [
                "i'll|i_will|gonna (definitely|just) try|test|follow|implement|apply (this|that|it|these)",
                "let_me|imma|going_to (definitely|just) try|test|follow|implement|apply (this|that|it|these)",
                "i'll|i_will|gonna (definitely|just) try|test|follow|implement|apply (those|them|your|out)",
                "let_me|imma|going_to (definitely|just) try|test|follow|implement|apply (those|them|your|out)",
                "i'll|i_will|gonna (definitely|just) order|buy|go_with|give|check|use (this|that|it|these)",
                "let_me|imma|going_to (definitely|just) order|buy|go_with|give|check|use (this|that|it|these)",
                "i'll|i_will|gonna (definitely|just) order|buy|go_with|give|check|use (those|them|your|out)",
                "let_me|imma|going_to (definitely|just) order|buy|go_with|give|check|use (those|them|your|out)",
                "i'm gonna|going_to try|test|do|use (this|that|it|these|those)",
                "i'll|i_will|gonna|let_me do|use|start|look this|that|it|with_that|into_it|into_that", "will do",
                "on it", "trying it|that|this now", "i (just) did it|that|this|what_you_said", "i followed your|the",
                "done", "i (have) tried it|that|this and it works|worked",
                "i've tried it|that|this and it works|worked", "doing it|that|this now", "off to try",
                "will give it|that|this a try|go|shot", "ok|okay i'll|i_will", "i think i'll|i_will",
                "consider it done", "i'm convinced|sold",
            ]
        ),
        (
            .reaction(.praise, .predicate),
            [
                "glad|happy|pleased you|that|to|with|it", "love|like|loved|liked that|how you",
                "you explained|put|said|wrote|did (it|that|this) (so|very|really) beautifully|well|clearly",
                "you explained|put|said|wrote|did (it|that|this) (so|very|really) perfectly|nicely|brilliantly",
                "beautifully|perfectly|brilliantly|clearly|nicely explained|put|said|done|written",
                "exactly|just the kind|sort|type|level|thing|answer|right", "cool beans", "exactly|just how", "great",
                "perfect", "awesome", "excellent", "amazing", "brilliant", "fantastic", "wonderful", "superb",
                "lovely", "love it|this|that",
                "i (really|absolutely|do) love|like|loved|liked|enjoyed it|this|that|how|the|your|what",
                "well done|said|put|explained|written",
                "good|great|nice|awesome|excellent|fantastic|amazing job|work|answer|one|point",
                "good|great|nice|awesome|excellent|fantastic|amazing idea|stuff|explanation|response|reply",
                "good|great|nice|awesome|excellent|fantastic|amazing list|advice|tips|suggestions|suggestion",
                "good|great|nice|awesome|excellent|fantastic|amazing catch|call|summary|example|examples|start",
                "nice", "neat", "sweet", "beautiful", "beautifully done|put|written", "spot on", "nailed it",
                "you nailed|rock|rule",
                "you're|you_are|ur (so|very|really|such) a|the|an best|lifesaver|legend|genius",
                "you're|you_are|ur (so|very|really|such) a|the|an star|angel|hero|great_help",
                "you're|you_are|ur (so|very|really|super) helpful|smart|amazing|awesome",
                "you're|you_are|ur (so|very|really|super) great|kind|wonderful|good",
                "exactly what i|we needed|wanted|was|were|asked|had|meant",
                "just|exactly what i needed|wanted|was_looking_for", "helped", "you (really|have) helped (me|a_lot)",
                "you've helped", "useful", "very|so|super|really|extremely|incredibly helpful|useful|valuable",
                "helpful", "very|so|super|really|extremely helpful|useful|good|nice|clear|informative",
                "incredibly|quite|actually|pretty|most helpful|useful|good|nice|clear|informative",
                "very|so|super|really|extremely impressive|cool|well_done|handy|insightful|thorough",
                "incredibly|quite|actually|pretty|most impressive|cool|well_done|handy|insightful|thorough",
                "that|this|it (really|definitely) helps|helped (a_lot|so_much|a_ton|me|tremendously|immensely)",
                "(really) helps a_lot|me|so_much",
                "works|worked (like_a_charm|great|perfectly|well|now|flawlessly|beautifully|fine)",
                "it|that|this|now works|worked", "it's|its working", "fixed it|the_problem|the_issue|my",
                "solved it|my|the", "that did it|the_trick", "did the trick", "impressive", "i'm impressed", "wow",
                "whoa", "lifesaver", "life saver", "chef's kiss", "10|ten out of 10|ten", "5|five stars",
                "100 correct|right", "top notch", "outstanding",
                "this|that|it is|was|'s gold|fire|great|perfect|amazing|awesome|excellent",
                "this|that|it is|was|'s brilliant|fantastic|wonderful|good|lovely|nice|beautiful|cool",
                "couldn't|could_not have said|asked|put|done (it|for) better|more",
                "best answer|explanation|one|response|reply|advice", "keep it up", "keep up the good",
                "as good as it gets", "marvellous|marvelous", "splendid", "terrific", "phenomenal", "magnificent",
                "superbly", "stellar",
                "that's|that_is|thats (exactly|just) what i|we wanted|needed|meant|was_looking_for",
                "that's it exactly", "bingo", "yay", "hooray", "woohoo", "yess", "yesss", "hell yeah", "hell yes",
                "bravo", "kudos", "props", "you got it", "big help", "not bad", "dope", "banger", "epic", "legendary",
                "flawless", "a1", "love the|your|how", "made my day", "you saved me|my", "saved me|my", "so good",
                "good bot", "cool", "well explained", "clear and", "crystal clear",
            ]
        ),
        (
            .reaction(.humour, .predicate),
            [
                "haha", "hahaha", "hahahaha", "lol", "lmao", "lmfao", "rofl", "hehe", "hehehe", "lolol", "funny",
                "that's|that_is (so|very|pretty|really) funny|hilarious", "hilarious",
                "made me laugh|chuckle|smile|giggle|lol", "good one", "ha", "ha ha", "cracked me up",
                "i'm dying|dead", "haha that's", "xd",
            ]
        ),
        (
            .reaction(.praise, .alone),
            [
                "exactly|precisely|exactly_that|smart|clever|cool|respect|goat"
            ]
        ),
        (
            .reaction(.acknowledgement, .alone),
            [
                "ok", "okay", "okey", "okie", "k", "kk", "alright", "allright", "all right", "right", "noted", "sure",
                "yes", "yep", "yeah", "yup", "ya", "fine", "fair enough", "fair", "sounds good|great|fine|reasonable",
                "good", "agreed", "true", "i agree", "cool", "roger", "copy (that)", "understood", "oki", "deal",
                "indeed", "of course", "absolutely", "definitely", "for sure", "makes sense", "will do", "ok ok",
                "mhm", "uh huh", "aight", "right on", "ok cool", "okay then", "very well", "correct",
                "that's right|true|correct|fair", "that works", "works for me", "i agree with_you|with_that",
            ]
        ),
        (
            .reaction(.acknowledgement, .opening),
            [
                "i agree", "fair enough", "fair point", "sounds good|great|reasonable", "agreed", "works for me",
                "that works",
            ]
        ),
        (
            .reaction(.positiveClosure, .predicate),
            [
                "that's|thats|that_is all|everything (i_needed|for_now|for_today|i_wanted|thanks)",
                "that_will_be|that'll_be|this_is all|everything (i_needed|for_now|for_today|i_wanted|thanks)", "bye",
                "goodbye", "bye bye", "have a nice|good|great|lovely day|one|evening|night|weekend",
                "no (more|further) questions", "all good (now)", "i'm|im|we're (all) good|set|done (now|here)",
                "all set", "see you|ya (later|soon)", "good night", "goodnight", "talk (to_you) later|soon",
                "take care", "problem|issue|mystery solved", "that answers (my|all_my|the) question|questions",
                "answers|answered my question|questions", "no that's|thats all|it|everything", "nothing else",
                "until next time", "ttyl", "cya", "that's|thats it for now|today|thanks", "i have everything i_need",
                "i've got everything|what i_need", "i have what i need",
                "you've been a_great_help|very_helpful|great|helpful", "case closed",
            ]
        ),
        (
            .reaction(.gettingCloser, .predicate),
            [
                "(much|way|far|a_lot|so_much|a_bit|little) clearer|nicer|cleaner|simpler|easier|closer|improved",
                "getting somewhere|warmer", "that reads|sounds|looks better", "better",
                "much|way|lot|far|so_much|even|a_lot|little|bit|slightly better", "much|way|a_lot|far closer",
                "getting|we're_getting|you're_getting closer|there|warmer", "closer",
                "almost (there|perfect|right|got_it|it)", "nearly (there|perfect|right)", "improvement",
                "an improvement", "big improvement", "good start", "on the right track",
                "now you're|we're|were|your talking|getting", "more like it", "now that's more_like_it|what_i",
                "one step closer", "big step up", "huge improvement", "great improvement", "improved",
            ]
        ),
    ]
}
