extension FrameVocabulary {
    /// What asks for another form of the reply.
    static let wishedForms: [(ReactionCategory, [String])] = [
        (
            .revision,
            [
                "next|another time", "in_future|in_your_next", "from now on",
                """
                ^ please|pls|plz (just|also|do|really|try|dont|stop|always|only|never|at_least) (to) say|keep|\
                help_with|use|put|make|skip|stop|cut|drop|leave|spice|tone|stick|avoid|decide|pick|phrase|word|\
                format|shorten|start|begin|end|be|give_it|write_it|write_lets|write_the|speak|talk|mention|\
                include|add|change|remove|turn|split|break|raise|lower|spell|spare|explain_it|explain_that|\
                explain_words|treat|lose|ditch|tell_it|show|assume|mind|save|number|bold|cite|name|repeat|refer|\
                call|address|stay|focus|hold|respect|check|no|less|more|without|with
                """,
                """
                ? ^ could|can|would|couldnt|cant you|u (please|pls|maybe|perhaps|just|at_least|also|possibly|not) \
                (please|at_least|also) keep|phrase|word|reword|chop|shorten|trim|spell|drop|skip|avoid|stick|be|\
                sound|leave_out|leave_off|leave_the|leave_my|pile|tone|spice|ease|lighten|simplify|clarify|\
                condense|expand|flesh|annotate|divide|split|bullet|cite|bold|highlight|space|loosen|liven|\
                elaborate|dial|speak|go_easy|go_easier|go_deeper|label|group|structure|format|lay|start_with|\
                begin_with|end_with|finish_with|work_in|throw_in|weave|sprinkle|tighten|soften|include|mention|\
                add|back_it|back_that|justify|say_it|say_which|say_where|put_it|put_that|put_this|put_a|put_the|\
                put_these|put_them|make_it|make_the|make_that|make_this|make_them|write_it|write_this|write_that|\
                write_the|write_out|turn_it|turn_that|turn_this|break_it|break_that|break_this|cut_it|cut_the|\
                cut_down|cut_out|do_it_without|do_that_without|check_with|ask_me|own_up
                """,
                """
                ? ^ could|can you|u (please|just) say|explain|do|tell that|it|this|me without|in|with|more|less|\
                again
                """,
                """
                ? ^ could|can|may|might i|we|you (please|just|maybe) have|get|see|give_me|show_me (that|it|this|\
                these|the|all) (recipe|list|whole_thing|answer|text|version|code|numbers|steps|same|instructions|\
                letter|email|plan) as|in|without|with|again|from
                """,
                """
                ? as|in|into a|an|bullet|plain|normal|short|numbered|simple list|table|points|paragraph|\
                paragraphs|prose|text|sentences
                """,
                """
                ^ turn|make|put|cut|keep|chop|break|split|shorten|spice|tone|skip|lose|ditch|leave|rephrase|\
                reword|rewrite|trim|pick|drop that|it|this|them|out|the|down|up|one
                """,
                """
                ^ stop ing|telling|apologising|apologizing|saying|repeating|asking|being|using|adding|calling|\
                trying|lecturing|hedging|giving|starting|ending
                """,
                "^ go easy|easier|deeper|slower|lighter", "^ stick|speak|get to|rid|like|on_with",
                "^ less|fewer … next_time|please|pls", "^ no_more|enough … next_time|please|pls|thanks",
                "^ talk|speak|write to me|us|like|as",
                "^ before|after you|u … check|find|ask|know|look|tell|clarify|make_sure|confirm",
                "^ say|tell|give|use|write|add … please|pls|plz",
                """
                ^ how|what do|should|would|can|else i|we (make|be|know|tell|check|use|do) (sure|certain) … right|\
                correct|done|worked|properly|instead
                """,
                """
                ^ id|i_would|wouldve|i_would_have (really|much|actually|rather|have) prefer|preferred|rather|\
                liked|appreciated|laid|expected|hoped (it|you|if|a|the|to|something|some|more|less)
                """,
                "was|were|been hoping|expecting for|to_see|to_get|something|a|more",
                "^ i|we|id (just|only|really|actually|simply) wanted|needed|expected",
                "i|we just|only want|need|asked a|an|the|for|to_know|one|to_see",
                """
                ? no example|examples|sample|hello|greeting|sorry|apology|thanks|links|link|sources|source|\
                numbers|figures|steps|picture|table|intro|summary|conclusion|joke|jokes|emoji|emojis|smiley|\
                headings|warnings|prices|dates|code|context|explanation|reason|reasons|details (email|at_all|\
                whatsoever|anywhere|or_anything) $
                """,
                "mine|should|needs|supposed to be|have|sound|look … not",
            ]
        )
    ]
}
