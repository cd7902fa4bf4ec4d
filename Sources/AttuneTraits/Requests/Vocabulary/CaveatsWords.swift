extension TraitWords {
    /// Warnings, disclaimers and refusals.
    static let caveats: [TraitWords] = [
        TraitWords(
            trait: "caveats.warnings",
            nouns: [
                "trap", "snag", "hazard", "red flag", "heads up", "weak point", "failure case", "safety note|tip",
                "be careful stuff|bit|talk|line", "cautions",
                "sermon|lecture|preaching about|on safety|risk|risks|the_risks|the_dangers|morals|ethics",
                "warning", "caveat", "pitfall", "gotcha", "risk", "downside", "caution", "edge case",
                "things to watch_out_for|look_out_for|be_careful_about|avoid", "drawback", "limitation",
                "side effect", "trade off", "tradeoff", "cautionary note", "what could go_wrong", "what can go_wrong",
                "fine print", "safety warnings", "danger",
            ],
            clutter: [
                "be carefuls", "nannying", "scare tactics", "doom and_gloom", "buts",
                "lecturing", "moralizing|moralising", "preaching", "lecture", "sermon", "hand wringing",
                "safety lecture", "finger wagging",
            ],
            more: Side(
                faults: [
                    "preachy", "moralizing", "moralising", "alarmist", "overcautious", "scaremongering",
                    "fearmongering",
                ],
                verbs: [
                    "warn me", "caution me",
                    "point out (any|the) risks|pitfalls|dangers|downsides|caveats|limitations|problems|edge_cases",
                ],
                asks: [
                    "are|is there any|some risks|dangers|pitfalls|downsides|hazards|side_effects|gotchas|drawbacks|traps",
                    "where|when does|could|might|would|will it|this|that break|fail|go_wrong|backfire",
                    "what's|what_is|whats|is_there|where's the|a catch|snag|downside",
                    "cases|situations|times|exceptions where|when|in_which it|this|that doesn't|won't|fails|breaks|can't",
                    "point_out|tell_me|say|show_me what|where i|it|this (might|could|can) get|go|break|fail|goes|do (wrong)",
                    "a word|note|line about|on risks|dangers|safety|side_effects|pitfalls",
                    "what to watch|look out for", "what not to do", "mistakes to avoid|that",
                    "what can|could|might|would i do|get|go wrong",
                    "what are the (possible|potential|main|common) pitfalls|risks|downsides|gotchas",
                    "what are the (possible|potential|main|common) caveats|drawbacks|limitations|dangers|trade_offs",
                    "what could|can|might go wrong", "warn me",
                    "tell me about|what (the|could|any) risks|pitfalls|downsides|gotchas|caveats|dangers|go_wrong",
                    "including (the|any) risks|downsides|caveats|pitfalls",
                    "what should|do|must i watch_out|look_out|be_careful (for|about|of)",
                    "what are the risks|pitfalls|downsides|gotchas|caveats|drawbacks|limitations|dangers",
                    "is it|this|that (actually) safe|risky|dangerous",
                    "anything i should|need_to (watch_out|look_out|be_careful) (for|about|of)",
                    "anything to watch_out|look_out|be_careful (for|about|of)",
                ],
                complaints: [
                    "nobody|no_one|you_never|you_didn't tell|told|warned|warn|mentioned me (that|about|this|it) (this|it|that) (could|can|might)",
                    "forgot|forget to|the mention|dangers|tell|warn (me) (about) (the) dangers|risks|side_effects|it",
                    "no mention|word|hint of|about|on (the|any) risks|danger|dangers|side_effects|downsides",
                    "you didn't warn me", "should have warned me", "too rosy|optimistic",
                ],
                praises: [
                    "mentioned|mentioning|told|telling|said|saying|noted|noting|flagged|flagging (me|that) (it|this|that) can|could|might|may",
                    "heads up (about|on)",
                    "warning|warned me", "pointing out the risks|pitfalls|dangers|downsides|caveats|limitations",
                ]
            ),
            less: Side(
                asks: [
                    "know (that) it's|it_is|this_is|that's|its dangerous|risky|unsafe|bad", "worry|worrying about me",
                    "don't|stop worry|worrying about me|my_safety", "no need to worry (about_me)",
                    "keep the|your red_flags|warnings|caveats|cautions|concerns|worries to yourself",
                    "less|no|stop_the hand holding|wringing about|on|over risks|safety|danger",
                    "stop|quit babying|coddling|nannying|mothering|scaring (me)",
                    "stop warning me", "stop lecturing (me)", "don't lecture|warn|preach|moralize (me|to_me|at_me)",
                    "i know the risks|dangers|downsides", "i'm aware of the risks|dangers|downsides",
                ],
                complaints: [
                    "always|every_time have|has|need to add|put|throw (in) a|some but|warning|caveat|however",
                    "grown up|adult", "i can handle|take it|that|this|the_truth|the_risk",
                    "why warn|caution me|us|about", "treat|treating me like a|i'm child|kid|baby|five",
                    "sermon|lecture about", "keep|kept|always|constantly warning|warn|cautioning|caution (me|us|about)",
                    "over cautious", "too cautious|careful|preachy|alarmist|many_warnings|many_caveats|worried",
                    "keep|kept warning|lecturing me",
                    "didn't ask for a|your|any lecture|sermon|warning|warnings|caveats",
                    "lecture|lectured|lecturing me", "so many warnings|caveats|buts|howevers",
                    "buried in|under caveats|warnings",
                ]
            )
        ),
        TraitWords(
            trait: "caveats.disclaimers",
            nouns: [
                "not|isn't|no (a) (legal|medical|financial|professional|investment) advice",
                "i'm|i_am not a doctor|lawyer|professional|expert", "not a doctor|lawyer|professional",
                "legal|medical blah|blurb|mumbo_jumbo|notice|small_print|fine_print|boilerplate|warning",
                "fine print about", "consult|see|ask your|my|an doctor|lawyer|expert|professional",
                "not legal|medical|financial advice line|note|notice|stuff|bit",
                "standard|usual|canned disclaimer|boilerplate", "legalese",
                "disclaimer", "legal disclaimer", "medical disclaimer", "boilerplate", "as an ai|a_language_model",
                "liability note|notice", "consult a_professional|a_doctor|a_lawyer",
                "see a doctor|lawyer|professional|specialist",
            ],
            more: Side(
                asks: [
                    "line|note|sentence saying|that|stating (that) it's|it|this isn't|not (a) legal|medical|financial|professional",
                    "say|mention|admit|point_out|add (clearly|that) you're|you_are not|only|just|no (a|an) lawyer|doctor|ai|expert|bot",
                    "when|if|whether i need|should_see|should_ask|should_talk_to a|an|to (see|ask) (a) professional|doctor|lawyer|expert|specialist|therapist",
                    "send|refer|point|direct me to a|an|one|someone", "don't play doctor|lawyer|therapist",
                    "can't|cannot|doesn't|does_not|won't replace a|an|real|my (real|actual) doctor|therapist|lawyer|professional|expert",
                    "you may|might|could be wrong|mistaken",
                    "should i|we see|call|ask|consult a|my doctor|lawyer|vet|pharmacist",
                    "should i see|consult|talk_to|ask (a|an) doctor|lawyer|professional|specialist|expert",
                    "should i see|consult|talk_to a doctor|lawyer|professional|specialist",
                    "when should|do i see|consult|talk_to a doctor|lawyer|professional|specialist",
                ],
                complaints: [
                    "didn't say|mention to|i_should see|consult (a) doctor|lawyer|professional",
                    "should have a disclaimer",
                ],
                praises: [
                    "remind|reminded|reminding|tell|advised|send (me) to see|consult|ask|talk_to|call a|my doctor|lawyer|professional|therapist|specialist|pharmacist|vet"
                ]
            ),
            less: Side(
                asks: [
                    "don't have_to|need_to tell me you're|you_are an|a ai|bot|doctor|lawyer",
                    "know you're|you_are|ur just|only (an|a) ai|bot|machine|computer|program|robot|language_model",
                    "stop|quit sending|telling|referring|pushing me to|towards|off_to a|see|my (a) doctor|lawyer|professional|therapist|expert",
                    "don't have_to|need_to tell|remind me (that) you're|you_are an|a|just_an|just_a|only_an|not_a ai|bot|machine|robot|doctor|lawyer",
                    "i've|i|i_have (already) been_to|seen|saw|talked_to|asked|spoken_to the|a|my doctor|lawyer|therapist|specialist|vet",
                    "spare me the disclaimers|disclaimer|boilerplate|as_an_ai",
                    "stop saying you're|as|that_you're|you_are|i_should (an|a|see) ai|doctor|lawyer",
                    "stop saying you're|as|that_you're|you_are|i_should (an|a|see) language_model|a_doctor",
                    "stop saying you're|as|that_you're|you_are|i_should (an|a|see) a_lawyer|a_professional",
                    "drop the as an ai", "i (already) have a doctor|lawyer|therapist",
                    "i know you're|you_are (not) (an|a) ai|doctor|lawyer|machine|bot|language_model|robot",
                    "stop telling|reminding me (that) you're|you_are (an|a|not) (a) ai|language_model",
                    "stop telling|reminding me (that) you're|you_are (an|a|not) (a) bot|doctor|lawyer",
                    "stop telling me to see|consult|talk_to (a|an) doctor|lawyer|professional",
                    "stop telling me to see|consult|talk_to (a|an) therapist|expert|specialist",
                    "don't tell|remind me (that) you're|you_are (an|a|not) (a) ai|language_model|bot|doctor|lawyer",
                    "don't tell me to see|consult|talk_to (a|an) doctor|lawyer|professional",
                    "don't tell me to see|consult|talk_to (a|an) therapist|expert|specialist",
                ],
                complaints: [
                    "keep|kept|always|constantly reminding|telling|remind|tell|sending|send me to see|consult|ask|a (a) doctor|lawyer|professional|therapist",
                    "nobody|no_one thinks you're (a) doctor|lawyer|human",
                    "i didn't ask for (a|your|any|the) disclaimer|disclaimers",
                    "yes i know you're an|a|not ai|bot|machine|a_doctor|a_lawyer", "as an ai language model",
                    "so many disclaimers", "canned disclaimer",
                    "keep|kept telling|reminding me (that) you're|you_are (an|a|not) (a) ai|language_model",
                    "keep|kept telling|reminding me (that) you're|you_are (an|a|not) (a) bot|doctor|lawyer",
                    "keep|kept telling me to see|consult|talk_to a doctor|lawyer|professional|therapist",
                    "you're not a doctor|lawyer i get_it|know",
                ]
            )
        ),
        TraitWords(
            trait: "caveats.refusal",
            nouns: ["refusal"],
            more: Side(
                faults: ["prudish", "prude", "uptight", "puritanical", "squeamish", "censored"],
                asks: [
                    "you should|must refuse|decline|turn_down|say_no",
                    "please|should|must|better|simply|just refuse|decline|turn_down|say_no_to|reject this|that|it|such|things|requests|these|those",
                    "shouldn't|should_not have_answered|have_helped|have_told|be_answering|be_helping|answer|help (that|this|him|it|with)",
                    "something|one|thing you should|ought_to|must turn_down|refuse|decline|reject|say_no_to|not_answer",
                    "say no to that|this|it|such|those|requests|these|him",
                    "i'd|would|i_would rather|prefer|have_preferred (it) (if|that) you declined|refused|said_no|didn't_answer|hadn't_answered|turned",
                    "don't answer|help_with|do questions|things|requests|stuff|something like that|this",
                    "tell|say|let me|so if|when (that's|it's|it_is) (something) you can't|cannot|won't",
                    "don't help|assist (with|them|him|people) (with) (that|this|such|things)",
                    "refuse (if|when|to|harmful|such|those) you|answer|harmful|requests",
                    "decline (if|when|to|harmful|such|those) you|answer|requests", "say so if you can't|cannot",
                    "just say you can't|cannot|don't_know", "tell me if you can't|cannot",
                    "say no if|when you can't|it's|that's", "just say you can't|cannot|don't_know (do|answer|help)",
                ],
                complaints: [
                    "wish you had|would_have refused|declined|said_no",
                    "you should|could|ought have|of refused|declined|said_no|turned",
                    "should|could|ought have|of refused|declined|said_no|turned|rejected",
                    "really|actually helped with that|this|him", "should have refused|declined|said_no",
                ],
                praises: [
                    "glad|good|right|happy|relieved|nice|great (that) you refused|declined|said_no|turned",
                    "glad|good|right|happy|relieved (that) you wouldn't|didn't|won't|refused_to help|answer|tell|do|give",
                    "said|saying no", "refused|declined|refusing|declining", "turned it|that|him|them|me down",
                    "refusing (to)", "saying no (to)", "declining to",
                ]
            ),
            less: Side(
                verbs: ["answer it anyway", "answer the question anyway"],
                asks: [
                    "why can't|couldn't|don't you just answer|help|tell|do",
                    "stop|quit saying you're|you_are unable|not_able",
                    "stop|quit|enough saying|telling|with (me) (that) you can't|cannot|won't|aren't_able",
                    "it's|its|this_is (just|only) for a|my novel|story|book|school|class|project|research|paper|homework|game|thesis",
                    "just|only asking for information|info|a_friend|curiosity", "out of curiosity",
                    "stop refusing", "don't refuse|decline|say_no|say_you_can't|tell_me_you_can't",
                    "don't tell me you can't|cannot",
                    "just answer|help|do it|the_question|me|my_question anyway|please", "without refusing",
                    "yes you can", "answer anyway", "you can answer this|that|it|me|my_question",
                    "just answer my|the question anyway|already",
                ],
                complaints: [
                    "it's|that's|its|this_is (totally|completely|perfectly) harmless",
                    "can't|cannot (just|simply) refuse|decline|say_no|ignore_me",
                    "nothing wrong|illegal|harmful|bad|dangerous|offensive with|about asking|it|that|this|my|wanting",
                    "other|another bots|ais|assistants|models|bot|ai answer|answers|do|will|can|could",
                    "can't|cannot believe you won't|refuse|wouldn't|refused", "dodging just|me|this",
                    "keep|keeps|kept dodging|refusing|declining|shutting", "harmless question|request",
                    "you refused (to)", "won't|wouldn't (even) answer|help|tell|do_it|do_what|say",
                    "refused to answer|help|do|tell|say", "nothing wrong with (my|this|that|the) question|request",
                    "it's not illegal|harmful|dangerous", "stupid|silly|ridiculous refusal",
                    "too censored|restricted", "you keep|kept refusing|declining",
                    "you (always|just|still) refuse|refused|declined (to)",
                    "why do|did you (keep|always) refuse|refusing",
                    "why won't|wouldn't you answer|help|tell_me|do_it",
                    "nothing illegal|harmful|wrong|dangerous (about|with) (this|it|that)",
                    "this|it|that is|isn't perfectly_legal|illegal|harmful", "it's|that's perfectly legal",
                ],
                praises: [
                    "not turning|turn|refusing|refuse|shutting|brushing me|to (down|away|off)",
                    "didn't|did_not refuse|decline|balk|turn_me_down|shut_me_down|chicken_out|flinch",
                    "actually answered",
                ]
            )
        ),
    ]
}
