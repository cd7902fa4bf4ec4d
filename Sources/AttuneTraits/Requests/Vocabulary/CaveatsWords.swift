extension TraitWords {
    /// Warnings, disclaimers and refusals.
    static let caveats: [TraitWords] = [
        TraitWords(
            trait: "caveats.warnings",
            nouns: [
                "warning", "caveat", "pitfall", "gotcha", "risk", "downside", "caution", "edge case",
                "things to watch_out_for|look_out_for|be_careful_about|avoid", "drawback", "limitation",
                "side effect", "trade off", "tradeoff", "cautionary note", "what could go_wrong", "what can go_wrong",
                "fine print", "safety warnings", "danger",
            ],
            clutter: [
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
                complaints: ["you didn't warn me", "should have warned me", "too rosy|optimistic"],
                praises: [
                    "warning|warned me", "pointing out the risks|pitfalls|dangers|downsides|caveats|limitations",
                ]
            ),
            less: Side(
                asks: [
                    "stop warning me", "stop lecturing (me)", "don't lecture|warn|preach|moralize (me|to_me|at_me)",
                    "i know the risks|dangers|downsides", "i'm aware of the risks|dangers|downsides",
                ],
                complaints: [
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
                "disclaimer", "legal disclaimer", "medical disclaimer", "boilerplate", "as an ai|a_language_model",
                "liability note|notice", "consult a_professional|a_doctor|a_lawyer",
                "see a doctor|lawyer|professional|specialist",
            ],
            more: Side(
                asks: [
                    "should i see|consult|talk_to|ask (a|an) doctor|lawyer|professional|specialist|expert",
                    "should i see|consult|talk_to a doctor|lawyer|professional|specialist",
                    "when should|do i see|consult|talk_to a doctor|lawyer|professional|specialist",
                ],
                complaints: [
                    "didn't say|mention to|i_should see|consult (a) doctor|lawyer|professional",
                    "should have a disclaimer",
                ]
            ),
            less: Side(
                asks: [
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
                faults: ["censored"],
                asks: [
                    "refuse (if|when|to|harmful|such|those) you|answer|harmful|requests",
                    "decline (if|when|to|harmful|such|those) you|answer|requests", "say so if you can't|cannot",
                    "just say you can't|cannot|don't_know", "tell me if you can't|cannot",
                    "say no if|when you can't|it's|that's", "just say you can't|cannot|don't_know (do|answer|help)",
                ],
                complaints: ["should have refused|declined|said_no"],
                praises: ["refusing (to)", "saying no (to)", "declining to"]
            ),
            less: Side(
                verbs: ["answer it anyway", "answer the question anyway"],
                asks: [
                    "stop refusing", "don't refuse|decline|say_no|say_you_can't|tell_me_you_can't",
                    "don't tell me you can't|cannot",
                    "just answer|help|do it|the_question|me|my_question anyway|please", "without refusing",
                    "yes you can", "answer anyway", "you can answer this|that|it|me|my_question",
                    "just answer my|the question anyway|already",
                ],
                complaints: [
                    "you refused (to)", "won't|wouldn't (even) answer|help|tell|do_it|do_what|say",
                    "refused to answer|help|do|tell|say", "nothing wrong with (my|this|that|the) question|request",
                    "it's not illegal|harmful|dangerous", "stupid|silly|ridiculous refusal",
                    "too censored|restricted", "you keep|kept refusing|declining",
                    "you (always|just|still) refuse|refused|declined (to)",
                    "why do|did you (keep|always) refuse|refusing",
                    "why won't|wouldn't you answer|help|tell_me|do_it",
                    "nothing illegal|harmful|wrong|dangerous (about|with) (this|it|that)",
                    "this|it|that is|isn't perfectly_legal|illegal|harmful", "it's|that's perfectly legal",
                ]
            )
        ),
    ]
}
