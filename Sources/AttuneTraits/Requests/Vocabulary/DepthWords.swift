extension TraitWords {
    /// Reasons, alternatives, definitions, verification, background.
    static let depth: [TraitWords] = [
        TraitWords(
            trait: "depth.reasons",
            nouns: [
                "reason", "reasoning", "rationale", "justification", "the why", "logic behind",
                "underlying principle", "theory behind it|this|that", "motivation behind", "logic", "the why behind",
                "whys", "theory", "explanation of_why",
            ],
            more: Side(
                faults: ["overexplaining", "overexplained", "overexplain"],
                verbs: [
                    "justify", "explain why", "tell me why",
                    "explain the why|reasoning|logic|rationale|reason|reasons|thinking|theory",
                    "show your|the reasoning|working|thinking|logic",
                    "give (me) the|your reasoning|reasons|reason|logic|rationale",
                    "back that|it|this up with_reasons|with_reasoning",
                ],
                asks: [
                    "why not", "how come", "but why",
                    "what's|what_is|whats the reason|reasoning|rationale|logic|thinking|point (behind|for|of)",
                    "the reasoning|reasons|rationale|logic|why behind", "explain why", "what makes it|this|that work",
                    "say|tell_me why", "and why", "the why not just|only the_how|the_what|how",
                    "help me understand why", "why that|this works|happens|matters", "i want to understand why",
                    "why does|do|is|would|did that|this|it (even|actually) work|happen|matter",
                    "how does that|this|it (actually) work", "not just the what|how",
                    "don't just tell|say|give what|how", "help me see why", "why though|tho|exactly|is_that",
                    "why does|is|was|would that|this|it", "why did you",
                    "why use|not|should_i_use|would_i|add|bother", "want|like|love to know|understand|see why",
                    "need to know|understand why",
                ],
                complaints: [
                    "doesn't|didn't|don't|never (actually|even|really) say|explain|tell (me) why",
                    "doesn't|didn't|don't|never (actually|even|really) justify|show|explained (me) why",
                    "didn't|doesn't|don't|never explain|say|tell|explained (me) why", "you didn't say why",
                    "still don't|do_not know|understand|see|get why", "don't|do_not know|understand|see|get why",
                    "without explaining|saying why", "just code and|with no explanation", "not|isn't clear why",
                    "unclear why", "but not why",
                    "there|with|gave|and|but|has|had|you_gave|is|was no explanation|reasons|reasoning",
                    "no reasoning|reasons|rationale",
                ],
                praises: ["explained|explaining|explains why", "told|telling me why"]
            ),
            less: Side(
                asks: [
                    "don't need|want|give|tell|care (to_know|me|about) (the) why|reasons|reasoning|theory",
                    "don't need|want|give|tell|care (to_know|me|about) (the) rationale|justification",
                    "don't need|want|give|tell|care (to_know|me|about) (the) explanation|explanations",
                    "no need_to|need_for explain|explanation|explanations|explaining",
                    "no need_to|need_for reasons|reasoning|rationale|theory",
                    "just give|tell me the answer|result|solution|fix|command|final_answer|number", "answer only",
                    "only the answer|result|solution|final_answer", "the answer only",
                    "stop explaining everything|why|the",
                    "no explanation|explanations needed|please|necessary|required", "i don't care why",
                    "don't care about the why|theory|reasons|reasoning",
                    "skip|drop|cut|omit the explanation|explanations|reasons|reasoning|theory|whys",
                    "i don't need|want (the|any|an|a) explanation|explanations|reasons",
                    "i don't need|want (the|any|an|a) reasoning|theory|justification",
                    "just the answer|result|solution|fix|command|final_answer (please|pls|only)",
                    "don't explain (it|why|everything)", "i don't care|need|want to_know why|why",
                    "no explanation|explanations (please|needed|necessary)",
                    "without (any|the) explanation|explanations", "just tell me (the) answer",
                ],
                complaints: [
                    "didn't ask why|for_the_reasons|for_an_explanation|for_explanations",
                    "too much theory|explanation|reasoning|explaining|justification",
                    "over explain|explained|explaining|explains", "so much explanation|theory",
                    "you explain|explained too_much|everything",
                ]
            )
        ),
        TraitWords(
            trait: "depth.alternatives",
            nouns: [
                "alternative", "other option|way|approach|method|idea|choice|possibility|suggestion|solution",
                "different option|way|approach|method|idea|suggestion|solution|choice", "option", "choices",
                "another option|way|approach|method|idea|choice|possibility|suggestion|solution",
                "alternate way|approach|solution|method", "second opinion", "variety", "more ideas", "plan b",
                "workaround",
            ],
            task: true,
            more: Side(
                asks: [
                    "what else could|can|should (i|we)",
                    "is|are there another|other|any_other way|ways|option|options",
                    "is|are there a_different|different|any_alternative way|ways|option|options",
                    "is|are there another|other|any_other approach|approaches|method|methods|alternatives",
                    "is|are there a_different|different|any_alternative approach|approaches",
                    "is|are there a_different|different|any_alternative method|methods|alternatives",
                    "any other|alternative|different way|ways|option|options|approach|approaches",
                    "any other|alternative|different ideas|suggestions|method|methods|choices|solutions|alternatives",
                    "other options|alternatives|ways|ideas|approaches|methods|choices",
                    "what are my|the options|alternatives", "something else", "besides that|this", "pros and cons",
                    "compare (the|them|some|a_few) options|alternatives|approaches",
                    "give|show|list (me) several|some|multiple|more options|alternatives|choices|approaches|ideas",
                    "give|show|list (me) other|a_few|two|three options|alternatives|choices|approaches|ideas",
                    "a_few|a_couple_of|several options|alternatives|approaches|variants|choices",
                    "multiple|different|more options|alternatives|approaches|variants|choices",
                    "what would|could be an|the alternative|alternatives",
                ],
                complaints: [
                    "only gave|listed|offered (me) one|a_single option|way|approach|idea|solution|choice",
                    "only mentioned|suggested|showed (me) one|a_single option|way|approach|idea|solution|choice",
                    "just one option|way|approach|idea|solution|choice",
                    "only one option|way|approach|idea|solution|choice", "one sided",
                ],
                praises: ["the different|various|several options|approaches|ideas"]
            ),
            less: Side(
                asks: [
                    "just give|tell|show (me) one|the_best|a_single option|way|approach|solution",
                    "just pick|recommend|suggest (me) one|the_best|a_single option|way|approach|solution",
                    "just give|tell|show (me) one|the_best|a_single answer|recommendation|thing|idea",
                    "just pick|recommend|suggest (me) one|the_best|a_single answer|recommendation|thing|idea",
                    "just the best one|option|way|approach",
                    "one single|clear|solid option|recommendation|answer|solution|approach (only|please)",
                    "a single option|recommendation|answer|solution|approach|suggestion", "pick one",
                    "narrow it|this|that|them|these down",
                    "don't give|need|list|want (me) (so_many|all_these|all_the|several) options|alternatives|choices",
                    "don't give|need|list|want (me) (multiple|five|ten|any|other) options|alternatives|choices",
                    "stop giving me options|alternatives|choices", "no other alternatives|options",
                    "i only|just need|want one",
                    "just one option|way|approach|solution|recommendation|idea|suggestion|method please",
                    "stick to one",
                ],
                complaints: [
                    "too many|much options|choices|alternatives|ideas|possibilities|suggestions|approaches|choice",
                    "so many options|choices|alternatives|possibilities",
                    "overwhelmed by|with (the|all_the) options|choices|possibilities", "decision paralysis",
                    "spoilt for choice",
                ]
            )
        ),
        TraitWords(
            trait: "depth.definitions",
            nouns: [
                "definition", "defined terms", "glossary", "meaning of_the_terms|of_terms|of_each_term",
                "explanation of_terms|of_the_terms", "a glossary",
            ],
            more: Side(
                verbs: [
                    "define",
                    "define the|your|those|these|each|any|new|all terms|term|words|acronyms|concepts|jargon",
                    "explain the|those|these|what_the|each|your terms|terminology|words|jargon|vocabulary",
                    "explain the|those|these|what_the|each|your acronyms|abbreviations|word|term|mean",
                    "define your terms", "say what they|those|it|these mean",
                ],
                asks: [
                    "what does|do that|this|it|those|these|they word|words|term|terms|even|actually mean",
                    "what do you mean by", "what is meant|that_supposed by|to_mean",
                    "meaning of (that|this|those|these) word|term|words|terms", "what's that mean", "wdym",
                    "what does|do that|this|it|those|these|they (even|actually) mean",
                    "what does that word|term mean", "explain what that|it|they|those|these means|mean",
                ],
                complaints: [
                    "undefined terms", "as if i know|knew", "you assume i know", "assumes i know",
                    "don't|do_not|didn't (even) know what|half_of_what (that|those) (words|terms) mean|means|meant",
                    "don't|do_not|didn't (even) know what|half_of_what (that|those) (word|term) mean|means|meant",
                    "don't|do_not|didn't (even) know what|half_of_what (these) (words|terms) mean|means|meant",
                    "don't|do_not|didn't (even) know what|half_of_what (they|all_that) (words|terms) mean|means|meant",
                    "don't|do_not|didn't (even) know what|half_of_what (these) (word|term) mean|means|meant",
                    "don't|do_not|didn't (even) know what|half_of_what (they|all_that) (word|term) mean|means|meant",
                ],
                praises: [
                    "defining|defined|define the|your|each terms|term|words",
                    "explaining|explained|explain the|those|each|what terms|term|words|meant",
                ]
            ),
            less: Side(
                asks: [
                    "no|skip_the|without_the|don't_need_the|drop_the definitions|definition|glossary|basics",
                    "don't define|explain every|basic|the|all|each|what basic|term|terms|word|words|basics|obvious",
                    "don't need|have to|you_to define", "i know what|the (it|that|a|an|basics|terms|definitions)",
                    "i know the basics|terms|terminology|definitions", "you can assume (i|that)",
                    "stop defining|explaining every|basic|the|obvious term|word|terms|words|basics|things",
                    "i (already) know what (all) that|those|these|it|this|they (terms|words) mean|means|is|are",
                    "skip|drop|cut the definitions|definition|basics", "no need for definitions",
                ],
                complaints: [
                    "didn't ask for (a|the) definition|definitions", "too basic", "i'm not a beginner|newbie|noob",
                    "don't need the basics", "not a beginner",
                ]
            )
        ),
        TraitWords(
            trait: "depth.verification",
            nouns: [
                "verification", "way to check|verify|test|confirm|tell", "test", "check", "sanity check",
                "validation", "test case", "proof it_works|that_it_works", "unit test", "verification step",
                "confirmation it_worked",
            ],
            task: true,
            more: Side(
                verbs: [
                    "test it", "verify it", "verify (that|your|the) it|answer|result|this|code|numbers",
                    "check (that|your) work|answer|numbers|math|maths", "add tests", "prove it",
                ],
                asks: [
                    "how do|can|would|will i know|tell|check|verify|test|confirm (that|if|whether|it|this)",
                    "a way|ways to check|verify|test|confirm|validate|tell|know", "double check",
                    "double check (it|this|that|your|the) answer|work|answers|numbers",
                    "double check (it|this|that|your|the) math|maths|sources|calculation|result",
                    "tell|show me how to check|verify|test|confirm|validate",
                    "can i|we check|verify|test|confirm|validate (that|this|it)",
                    "so i can check|verify|test|confirm|make_sure", "how would i know if",
                    "show me how i_can|i|we|i_could check|verify|test|confirm", "how can i be sure",
                    "how to check|verify|test|confirm (that|if|whether) it|this|that (worked|works)",
                    "how do|can|would|will i check|verify|test|know|tell (that|if|whether) it|this|that",
                ],
                complaints: [
                    "no way (of|to) check|verify|test|confirm|tell|know|checking|telling|verifying|testing|knowing",
                    "never say|said|told|tell|mentioned (me) how to check|verify|test|confirm|tell",
                    "didn't say|tell|mention|explain|show (me) how to check|verify|test|confirm|tell|know",
                    "no idea if|whether it|that|this worked|works|is|was",
                    "did you (even|actually) test|check|verify|run",
                    "can't|couldn't tell|check|verify if|whether|that it|this|that (worked|works|is_right)",
                    "no_way_to|no_idea_how_to tell|check|verify if|whether|that it|this|that (worked|works|is_right)",
                ],
                praises: [
                    "the check|checks|test|tests|verification at_the_end|step|steps",
                    "telling|showing|told|showed me how to check|verify|test|confirm",
                ]
            ),
            less: Side(
                faults: ["untested"],
                asks: [
                    "no|without need_for|any|need_to verification|tests|checks|testing|verify",
                    "no|without need_for|any|need_to test|check|validation|sanity_checks|check_it",
                    "i know how|can (to) check|test|verify", "i can check|test|verify (it|that|this) myself",
                    "i'll check|test|verify (it|that|this) myself", "assume it works",
                    "stop telling me to check|verify|test|double_check|confirm|make_sure",
                ],
                complaints: [
                    "all the checking|verifying|checks|verification|testing",
                    "keep telling me to check|verify|test|double_check|confirm|make_sure",
                ]
            )
        ),
        TraitWords(
            trait: "depth.background",
            nouns: [
                "background", "background info|information|story|context|knowledge", "context", "history",
                "historical context|background", "big picture", "backstory", "back story", "origin", "origin story",
                "overview", "framing", "history lesson", "history lesson|part|bit",
            ],
            task: true,
            more: Side(
                verbs: [
                    "set the scene", "zoom out", "contextualise|contextualize",
                    "put it|this|that in|into context|perspective",
                ],
                asks: [
                    "with|include|add|give (me|some|more|a_bit_of|a_little|the) background|context|backstory|history",
                    "some|more (me|some|more|a_bit_of|a_little|the) background|context|backstory|history",
                    "a_bit_of|a_little|some_more (me|some|more) background|context|backstory|history",
                    "a_bit_of|a_little|some_more (a_bit_of|a_little|the) background|context|backstory|history",
                    "start with (the|some|a) background|context|history|big_picture",
                    "start with (the|some|a) overview|quick_overview|broad_overview|bit_of_background",
                    "the big|bigger|broader picture", "big picture (first|please)", "background first",
                    "overview first", "a bit of history|background|context",
                    "how did (it|this|that|we|they) come about|get_here",
                    "the history|background|context|backstory behind|of_it|of_this|first", "history behind",
                ],
                complaints: [
                    "out of context", "lacks|lacking|missing (the|any|some) context|background|history|big_picture",
                    "need|needs|needed|could_use (some|more|a_bit_more|a_bit_of|a_little) context|background|history",
                ]
            ),
            less: Side(
                asks: [
                    "no history lesson", "no history|background lesson|lessons|info|information|story|please|needed",
                    "don't need (the|a|any) history|background|backstory|context|overview|history_lesson",
                    "i know the background|history|context", "no history|background (lesson|please)",
                ],
                complaints: [
                    "didn't ask for (the|a|any|its) history|background|backstory|context|history_lesson|life_story",
                    "too much history|background|backstory|context", "history lesson",
                    "so much history|background|backstory|context",
                    "i don't care about the history|background|backstory",
                ]
            )
        ),
    ]
}
