extension Cue {
    /// What is wanted, missed, liked and disliked.
    static let feelings: [(Cue, [String])] = [
        (
            .desire,
            [
                "want|wants", "need|needs", "prefer|prefers", "like|love to see|have|get",
                "i'd like|love|prefer|rather|want", "i|we would like|love|prefer|rather", "could|can use",
                "could|can do with", "(i'm|i_am) looking|hoping|aiming for", "(i'm|i_am) after", "got a|an",
                "would (really|greatly) appreciate", "i'd (really) appreciate", "wouldn't mind", "would not mind",
                "i'm after", "let's have|see|get|use", "how|what about", "can|could|may we|i (please) have|get|see",
                "let me see|have", "i like|want|need|prefer|would_prefer", "is|are there (any|a|an)",
                "do you have any|an|a|some", "got any|some", "i'd like it|this|that|you",
                "i need|want|would_like|prefer you|it|this|that|something (to) be", "there should|must be",
                "better with", "better if|as",
                "easier with|if",
            ]
        ),
        (
            .tell,
            [
                "limit|restrict|confine it|this|yourself|your_answer to",
                "limit|restrict|confine your_answers|the_answer|answers|your_reply|your_replies to",
            ]
        ),
        (
            .polite,
            [
                "please|pls|plz|plese|pleae|pleas|kindly", "can|could|would|will you",
                "can|could|would|will you please|pls", "would be great|nice|good|helpful|better|ideal|cool if (you)",
                "it'd|itd be great|nice|good|helpful|better if (you)", "you should|could|can|might", "maybe",
                "next time", "from now on", "in (the) future", "u can|could", "can|could|cud|would u",
                "would|do you mind", "mind", "any chance|way you|of|to", "feel free to",
                "you may_want_to|might_want_to|need_to|have_to",
            ]
        ),
        (
            .with,
            [
                "with", "using", "via", "w",
            ]
        ),
        (
            .more,
            [
                "more", "additional", "another", "extra", "further", "more of",
                "a_few|some|any|much|a_bit|a_little|lot|lots|way more", "increase", "up the", "amp up",
            ]
        ),
        (
            .less,
            [
                "less", "fewer", "less of", "a_bit|much|way|a_little|lot|far less|fewer", "not so|as|that much|many",
                "not as|so|that",
            ]
        ),
        (
            .stop,
            [
                "have no use for", "i've no use for", "forget the|about|all", "leave the|all|your|any|those|these",
                "easy with", "without", "w/o", "wo",
                "no need for|to|of",
                "don't|dont|do_not|didn't|did_not need|want|require (to|any|you_to|to_see)", "spare me",
                "enough with|of|already_with", "minus", "sans", "instead of", "rather than", "try not to",
                "can|could you (please) not", "rather not", "rather you didn't", "don't|do_not have|need to",
                "you don't need|have to", "needn't", "could|can do without", "cool it with", "don't care for|about",
                "not interested in", "no more", "hold the|off_on", "i|we can|could live without", "lose the",
                "easy on", "away with", "lay off", "less with", "prefer not to", "i'd prefer if you didn't",
                "would prefer you not (to)", "please|pls|plz not", "down with", "free of",
            ]
        ),
        (
            .no,
            [
                "no", "zero", "not a single|one", "none of", "nothing but_the", "without any|a_single",
                "not even a|one|a_single",
            ]
        ),
        (
            .not,
            [
                "don't", "do not", "never", "dnt",
            ]
        ),
        (
            .isNot,
            [
                "isn't|aren't|wasn't|weren't", "is|are|was|were not", "didn't", "did not", "doesn't", "does not",
                "hasn't|haven't|hadn't", "has|have|had not", "not", "ain't", "couldn't|could_not",
                "can't|cannot|can_not", "isnt (really|very)", "you don't|never", "it|that|this is|was not",
                "you did not|didn't", "didnt even", "you have not|haven't",
            ]
        ),
        (
            .heap,
            [
                "so many|much", "all this|these|those|that",
                "four|five|six|seven|eight|nine|ten|twelve|twenty|dozens_of|a_dozen", "always the same|this|these",
                "again with the",
            ]
        ),
        (
            .excess,
            [
                "too", "too (damn|freaking) many|much", "overly", "over", "excessively|excessive",
                "way|far|much|bit|little|kinda|slightly|somewhat too", "a|alittle too", "excess|excessive amount of",
                "way too many|much", "too much of (a|the)", "and|but (i|all_i|instead) got (a|an|some|me|this)",
                "and|but (then) you gave (me) (a|an)", "drowning|buried|swamped in|under", "more than enough",
                "littered|cluttered|peppered|plastered|sprinkled with|of",
                "unnecessarily|needlessly|ridiculously|insanely|annoyingly|painfully|unreasonably",
                "so damn|freaking", "stupidly", "enough already with", "overuse of|the", "over the top",
                "every|each (single|second|other) sentence|line|message|paragraph|reply|answer starts|begins|ends|is (with)",
                "not everything is|has_to_be|needs_to_be|must_be (a|an|the|so)",
                "nobody|no_one says|uses|writes|talks (like)",
            ]
        ),
        (
            .mild,
            [
                "so", "a bit|tad|little|touch", "bit|tad", "kinda|sorta", "kind|sort of", "rather",
                "lots|tons|loads|bunch|heaps of", "a lot|bunch|ton of", "all the",
                "such (a|an)", "very", "really", "quite", "pretty", "somewhat|slightly", "super", "extremely", "as",
            ]
        ),
        (
            .lack,
            [
                "not one", "i asked|ask for", "asked for|requested", "still|been waiting for (a|an|the|your|any)",
                "why so few|little|no", "not enough", "not nearly|quite|really enough",
                "isn't|aren't|wasn't|weren't|is_not|was_not|were_not enough", "too few|little", "hardly|barely any",
                "where is|are|were|was|did the", "where's|wheres", "where is|are my|all_the|your", "insufficient",
                "could have used|done_with|been", "could've used|been",
                "would have liked|appreciated|preferred|loved", "would've liked|appreciated|preferred|loved",
                "(i|we) was|were hoping|expecting|looking|asking for", "(i|we) was|were expecting|hoping", "expected",
                "wanted", "wish it|you|there|this|that (had|was|were|used|gave|included|would)",
                "should have|of (been|included|added|given|used|had)",
                "should've (been|included|added|given|used|had)", "missing", "is|are|was|were missing|lacking|absent",
                "lacking", "short on|of", "light on", "little too few", "fails to", "failed to",
                "why didn't|did_not|don't you (include|give|add|use|provide|show|explain)", "you forgot (to|the|any)",
                "didn't|did_not|doesn't|does_not include|give|provide|show|contain (me|us) (any|a|an|enough)",
                "don't|never|hasn't|haven't include|give|provide|show|contain (me|us) (any|a|an|enough)",
                "didn't|did_not|doesn't|does_not offer|add|have|see|get|mention (me|us) (any|a|an|enough)",
                "don't|never|hasn't|haven't offer|add|have|see|get|mention (me|us) (any|a|an|enough)",
                "you never gave|included|provided|showed|added|give|use|used", "didn't get|see any|a", "no sign of",
                "not even", "i|we didn't|don't|can't|couldn't see|find any|a", "didn't use|used any|a|enough|much",
                "nothing|not_a_word|not_one_word|no_word (in_there|in_it|in_here|there|here) about|on|of|by_way_of",
                "no mention|sign|trace|hint|sight of (a|an|the|any)", "not a hint|trace|sign|shred|scrap of",
                "so|and|but where's|where_is (the|my|your)", "hoping|hoped|expecting|longing for (a|an|some|the)",
            ]
        ),
        (
            .praise,
            [
                "liked", "i (really|do|also) like|liked|love|loved", "thanks|thank_you|thx|ty|thank|cheers|tysm for",
                "thanks|thank_you for the|these|those|all_the", "glad", "happy with|that|you", "a fan of",
                "well done (on|with)", "good|great job|work|call|idea (on|with|of)", "is|was exactly|just what",
                "exactly what", "nice and",
                "finally|at_last (someone|somebody|a_reply|an_answer) (who|that|which|with)",
                "first time someone|somebody|anyone|anybody",
                "it|that was|is pleasant|refreshing|nice|good|great|lovely|a_relief",
                "what a relief|pleasure|treat", "hooray|hurray|yay (for)",
                "genius|so_cute|spot_on|a_godsend|a_lifesaver",
                "saved me (time|hours|so_much)",
                "so|really|very|super pleased|grateful|relieved|happy (with|about|for|to_see|that)",
                "works|worked (so_well|a_treat|a_charm|wonders|for_me)", "the trick|clincher",
                "make|makes|made it|this|everything (so|much|very|really|super) easy|clear|easier",
                "make|makes|made it|this|everything (so|much|very|really|super) clearer|simple|simpler",
                "good|great|excellent|nice|clever|smart|brilliant use of", "big|huge|massive|i'm_a fan of",
                "made my day", "made it|this|things (so|very|really|much) clear|easy|easier|clearer|simple",
                "works well|great|perfectly", "helped", "let|lets me|us|you (jump|see|find|skip|get|follow|copy|click)",
                "made it click", "did it|the_trick for_me", "did the trick", "clicked", "was|were exactly|just",
                "keep up", "big plus", "grateful for",
                "prefer it when",
                "like how|when|the_way", "i (really|do|also) like how|that|when|the_way", "keep doing",
                "more like this", "bonus points for", "props for", "kudos for",
            ]
        ),
        (
            .good,
            [
                "great|nice|good|helpful|useful|perfect|awesome|excellent|amazing|brilliant|fantastic",
                "wonderful|superb|lovely|best|neat|clear|spot_on|handy|beautiful|gold|ideal",
                "interesting|fascinating",
                "appreciated|cool|nicely|perfectly|well|invaluable|refreshing|on_point|super_helpful", "clever",
            ]
        ),
        (
            .unwanted,
            [
                "annoying|irritating|distracting|unnecessary|unneeded|overkill|pointless|tedious",
                "excessive|redundant|off_putting|cringe|cringey|grating|not_needed|not_necessary",
                "not_required|superfluous|obnoxious|tiresome",
                "don't|didn't|do_not|did_not (really|particularly) like|love|appreciate|enjoy|care_for",
                "don't like|want|need all the|this|that|these|those", "not a (big|huge) fan of", "tired|sick of",
                "get|gets|got|getting in the way", "gets|getting old", "put|puts me off", "can't|cannot stand",
                "enough already", "isn't|aren't|wasn't|weren't|is_not|are_not (really) needed|necessary|required",
                "why should|must i", "do you really|always|have_to|need_to have_to|need_to|always",
                "do you have|need to", "i'm|i_am tired|sick of", "overdo|overdid|overdoing it with|on", "can|could go",
                "doesn't|don't|didn't interest|concern me", "get|gets|got on my nerves",
                "slow|slows me down", "pad|pads it out", "nobody|no_one asked|wants|needs (for|about)",
                "i didn't|never ask|asked for|about (the|any|a|your)", "didn't|did_not ask for|about (the|any|a|your)",
                "why do you always|have_to|need_to|insist_on", "what's with", "why all|the|these|those",
                "why so|that many|much",
                "don't|doesn't|didn't (really) help|add_anything",
                "drives me crazy|nuts|mad", "who needs|wants|asked", "what's|whats the point of",
                "who needs|wants|asked_for all|these|those|so_many",
                "wade|wading|waded|plough|sit|scroll through", "have_to|had_to wade|plough|sit|scroll through",
                "exhausting|exhausts_me|wears_me_out|drives_me_up_the_wall", "waste|wasted of_time|my_time",
                "a (total|complete) mess", "ugly|noise|clutter|broken|messy|pointless",
                "means|mean nothing to_me",
            ]
        ),
        (
            .hard,
            [
                "scared|scares|intimidates|intimidated|overwhelms|overwhelmed me", "lost in|by|with", "lost me|us",
                "confused|confuses me|us", "confusing", "went|goes|is|was|flew (way|all) over my head",
                "over my head", "hard|difficult|tough to (follow|read|understand|parse|digest)",
                "couldn't|can't|cannot|could_not (really) follow|understand|parse",
                "don't|didn't|do_not (really) understand|get|follow|know",
                "(i|i'm|i_am|got|get|getting|am) lost in|by|with", "drowning in", "drowned in", "what's|whats all",
                "made my head spin", "can't|couldn't|cannot read", "make|makes|made my head|brain|eyes hurt|spin",
                "lost|loses me",
            ]
        ),
        (
            .wouldHelp,
            [
                "would|might|could|will|wud (really|also) help",
                "would|could|might|will (really|also) be (very|really|more|super|so) nice|good|great|helpful",
                "would|could|might|will (really|also) be (very|really|more|super|so) useful|appreciated",
                "would|could|might|will (really|also) be (very|really|more|super|so) better|ideal",
                "would|could|might|will (really|also) be (very|really|more|super|so) welcome|cool|lovely|perfect",
                "would|could|might|will (really|also) be (very|really|more|super|so) awesome|handy",
                "would|could|might|will (really|also) be (very|really|more|super|so) easier|clearer",
                "would make (it|this|that|things)", "needed|wouldn't_hurt|would_not_hurt|wouldn't_go_amiss",
                "is|are needed|required|better|preferred|fine|enough|ok|okay",
                "if possible|you_can|you_could|you_dont_mind", "great|helpful if_possible", "is|are what i need|want",
                "instead", "work|works better|best", "makes it|things easier|clearer",
                "would|could|might|will (really|also) be (so|much|a_lot) nicer|fun|brilliant|simpler|fantastic",
                "would convince|satisfy|please me", "would|might|could clear|sort|settle it|that|this|things (up|out)",
            ]
        ),
    ]
}
