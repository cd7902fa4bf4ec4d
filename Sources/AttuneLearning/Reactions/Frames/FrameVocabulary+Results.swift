extension FrameVocabulary {
    /// It went well.
    static let results: [(ReactionCategory, [String])] = [
        (
            .praise,
            [
                "does|did what|exactly|everything|just it|what (should|i|says|is|it)", "to die for",
                """
                gave|gives|given|awarded|got (it|me|us|him|her) (a|an|the|full|top) first|a|top|full|ten|\
                distinction|thumbs|marks|merit|gold|nine|best|five (marks|stars|up|$)
                """,
                "saves|saved me|us|so|a|an|loads",
                "halved|doubled|tripled|skyrocketed|dropped_by|went_up|shot_up $",
                "in tears|stitches|awe|hysterics|love", "taking|taken over",
                """
                its|theyre|hes|shes|were (all) out|on|in|up|done|off|gone|over|live|working|running|sorted|asleep \
                $
                """,
                "^ … full|adds|add|balances|shuts|turns|closes|works|looks … now $",
                "been playing|using|eating|singing|wearing|telling|reading|doing it|that|this|them",
                "who would|wouldve|knew have|that|it",
                "not|without a drip|peep|sound|drop|squeak|tear|single|word_wrong|crumb|trace",
                """
                not|couldnt|didnt|cant|cannot|without (even) find|finding|see|spot|tell|fault|hear (a|one|any|\
                where|it|the) (single|where|the) error|errors|mistake|mistakes|fault|difference|hole|join|crack|\
                mark|seam|it
                """,
                "couldnt|cant put it_down|stop_reading|stop_laughing|stop_listening|stop_eating",
                "cant|couldnt even see|tell|notice where|that|it|which",
                "@est … ive|weve|ever|yet|in_ages|in_years|so_far",
                "so_much|way|loads|heaps|far|lots|miles|even|noticeably @er",
                "^ @er than my|the|any|our|i|ever|a|when",
                "twice|half as|the fast|quick|good|clear|time|effort|lines|long",
                """
                looks|look|feels|feel|is|works|sounds (almost|like) brand_new|new|as_new|good_as|professional|\
                lovely
                """,
                """
                ^ (just|finally|already) got invited|offered|hired|accepted|in|the|through|my|an|picked|chosen|\
                approved|selected
                """,
                """
                youve|you_have|that|you convinced|sold|converted|persuaded|saved|taught|inspired|reassured|helped|\
                made_my|rescued (me|us|$)
                """,
                """
                put|say|said|explain|explained|do|did|phrased|write|wrote (it|that|this) better than|clearer|\
                the_way|just_how|perfectly
                """,
                """
                just how|as|what we|i|he|she|they|my like|likes|liked|love|wanted|need|imagined|pictured|remember|\
                loves
                """,
                "like|seen|heard|thought_of|explained|looked_at it|that|anything put|before|so|like_that|that_way",
                """
                always|never thought|understood|got|knew|realised|realized|looked|occurred|dawned|wondered (it|\
                that|about|how|of)
                """,
                "bugged|bothered|puzzled|confused|annoyed me for|all",
                "@past|had|got|did|made|slept|wrote|solved … by|on|all (my|by|on) myself|my_own|own|right|correct",
                "fine|okay|ok|happy|good|pleased|cool with|about it|that|this|everything",
                "works|worked|work (like) a charm|dream|treat|wonders|beautifully|nicely",
                "^ even my|the|i … followed|understood|got|get|gets|understands|laughed|liked|managed|could",
                "yes|yep|yeah thats|that_is|exactly (him|her|it|the|exactly|right|one)",
                "^ thats|that_was him|her|it|them|exactly_it $", "round of applause",
                "applauded|applause|congratulated|promoted", "broke|melted the ice",
                """
                almost|nearly|completely|all|totally|already gone|healed|cured|finished|over|better|back_to_normal
                """,
                "quality|standard|level … my|restaurant|professional",
                "restaurant|pro|professional|chef|top|first|museum|studio|shop quality|level|class|standard",
                """
                he|she|everyone|they|wife|husband|boss|friends|mum thinks|thought|swears|believes|swore (that) i|\
                im|its|it|we (took|am|was|had|bought|hired|did|a)
                """,
                "one thing less|off",
                """
                friends|talking|speaking|together|dating|running|draining|working|sleeping|walking|breathing|\
                smiling|laughing|eating|printing|flowing|charging|growing|blooming again|now|already|at_last|\
                like_new
                """,
                """
                new|fresh|more leaves|shoots|buds|flowers|growth|friends|customers|subscribers|matches|followers|\
                orders|leads
                """,
                """
                (ive|weve|i|we|already) had|got|getting|have #|two|three|four|five|several|loads_of|lots_of|\
                so_many|my_first|a_dozen|ten … since|already|today|matches|replies|offers|likes|orders|calls|\
                answers|so_far|lined_up
                """,
                "@past … to|from my|the|an|their|it … interview|finals|semi|shortlist|team|second_round",
                """
                wants|begs|begged|asks (me|us|to|for) (to) (use|read|hear|have|borrow|copy|play|sing|it) again|it|\
                more|the_recipe|every|seconds
                """,
                "did it|that (it|for|$) $",
                "joined|met|made|found … lovely|nice|great|amazing|friends|wonderful|kind|people|new",
                "teared|welled|lit|cheered|perked up",
                "very|so|really|quite|rather|totally taken|impressed|moved|touched|tickled|amused with|by",
                """
                same|matches|matched|agrees|exactly|just as|with|the|like|my … sheet|book|answer|teacher|expected|\
                calculator|key|solution
                """,
                """
                fits|suits|matches|nails|covers|captures (it|me|us|perfectly|everything|him|her|exactly) (exactly|\
                perfectly|well|nicely|$)
                """,
                "@Name it is $", "@asked it is $",
                "now i|we|he|she|it can|know|see|get|understand|understands|works|runs|starts|sleeps|eats|listens",
                "^ it|the|that|she|he|my … @does … now $",
                """
                everybody|everyone|they|kids|all (was|were|are|is) (all) singing|laughing|dancing|clapping|\
                smiling|cheering|asking_for|raving|talking_about|stumped|hooked|glued|queuing|joining|humming
                """,
                "ages hilarious|laughing",
            ]
        ),
        (
            .compliance,
            [
                "^ @past $",
                """
                ^ @past and|with|all|my|the|our|everything|two|today|tonight|this|yesterday|last|three|first|as|\
                in|on|off|out|myself|straight|exactly|like|first
                """,
                "on|in|at the bus|train|way|oven|post|bag now|already|cheers",
                """
                he|she|they|we|i|everyone (just|all|then|even|finally) @past|came|had … today|tonight|last_night|\
                yesterday|this_morning|this_afternoon|immediately|straight_away|at_once|afterwards|on_time|\
                again_friends
                """,
                """
                ^ (just|already|finally) @past it|them|this|these|those|that|everything|both|all|one|mine (to|off|\
                in|out|up|all|already|and|last|this|at|for|with|today|yesterday|on|both|straight|over|away|\
                through|twice|home|now|down|together|$)
                """,
                "^ just|finally|already @past my|the|our|a|an|all",
                """
                ^ (just|already) sent|ordered|booked|bought|submitted|posted|made|used|printed|framed|emailed|\
                mailed|installed|planted|cooked|baked (the|my|two|three|one|a|off|out|for|your|with|that|yours)
                """,
                """
                i (just|already|finally|even|have|then) sent|read|showed|gave|told|used|printed|played|made|\
                served|posted|emailed|handed (it|them|this|him|her|that|everyone|my) (to|out|in|for|off|with|at|\
                your) … and he|she|they|it|everyone|people|my|got|we|even
                """,
                "we|i (even|just) made it (to|in|home|through|there|on|by|without|safely|all)",
                """
                went (really|so|very|all|down|off|pretty|much|as|surprisingly|amazingly|over|ever) (so) well|\
                smoothly|great|better|perfectly|brilliantly|fine|like
                """,
            ]
        ),
    ]
}
