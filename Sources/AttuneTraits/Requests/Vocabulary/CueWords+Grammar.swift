extension Cue {
    /// What holds sentences together, and who and what is spoken of.
    static let grammar: [(Cue, [String])] = [
        (
            .copula,
            [
                "is|was|are|were|that's|it's|this's|feels|felt|seems|seemed|sounds|sounded|looks",
                "looked|reads|came_across|comes_across|been|got|gets|thats|its|whats|r|sound|seem|feel",
                "feels_like|sounds_like", "i find|found (it|this|that|them)", "that|this|it was|is|feels|felt|seems",
                "youre|your_being|you_are|you_were|you're_being|you_sound|you_seem",
            ]
        ),
        (
            .modal,
            [
                "should|must|ought_to|has_to|have_to|needs_to|need_to|could", "should|must|needs_to|could be",
                "it should|needs_to|could|must be", "has to be", "want|need it|this|that (to_be)", "needs to be",
                "can be|it_be|this_be|that_be", "want|need something",
            ]
        ),
        (
            .exists,
            [
                "there is|are|was|were",
                "there's|theres|it_has|it_had|this_has|that_had|you_had|you_have|i_see|i_saw|contains",
                "contained|had|has", "you gave (me)", "you used", "you included|provided|wrote|added",
            ]
        ),
        (
            .question,
            [
                "how do|can|could|would|should|does|to|did i|you|we|one|it|this|a|the|an", "how to",
                "what|whats|what's is|are|does|do|did|was|were|a|the", "which", "who", "when", "explain what|how|why",
                "how many|come|long", "what does", "what",
            ]
        ),
        (
            .oneself,
            [
                "i|we need|want|have|like|try|wish|plan|aim to be|sound|write|make|add|remove|use|avoid",
                "i|we need|want|have|like|try|wish|plan|aim to reduce|keep|put|include",
                "i|we need|want|have|like|try|wish|plan|aim to give|stop|come_across|look|speak",
                "i would|'d like|love to be|sound|write|make|add|remove|use|avoid|keep|stop",
                "i'd like|love to be|sound|write|make|add|remove|use|avoid|stop", "i'm|i_am trying to",
                "help me (to) be|sound|write|make|add|remove|avoid|stop|come_across|look", "teach me (to|how)",
                "i (always|often|usually|also) am", "i'm|i_am",
            ]
        ),
        (
            .other,
            [
                "my|his|her|their|our|he|she|they|someone|somebody|people|users|students|customers"
            ]
        ),
        (
            .you,
            [
                "you|u|ur|your|you're|yours"
            ]
        ),
        (
            .reply,
            [
                "answer|answers|reply|replies|response|responses|explanation|explanations|explaination",
                "version|output|message|messages|text|writing|description|write_up|tone|style|result",
                "wording|language|tutorial|guide|post|section|part|bit|intro|thing|stuff|one|ones",
                "words|way|everything|something|style|tone|approach|format|formatting|style_of", "bits|parts|pieces",
            ]
        ),
        (
            .it,
            [
                "it|this|that|these|those|them|the|its|it_all|all_of_it|the_whole_thing"
            ]
        ),
        (
            .and,
            [
                "and|or|n|plus|nor|&|also|then"
            ]
        ),
        (
            .filler,
            [
                "more|less|other than"
            ]
        ),
        (
            .but,
            [
                "than", "but|though|although|however|except|because|cause|cuz|coz|since|while|whereas|if",
                "unless|when|where|so_that|so_i|only|who|which|otherwise|yet",
            ]
        ),
        (
            .of,
            [
                "in|as|into|of|for|about|on|to|from|that_is|at|by|regarding"
            ]
        ),
        (
            .paragraph,
            [
                "paragraph|paragraphs|paragraps|chunk|chunks|block|blocks_of_text"
            ]
        ),
        (
            .sentence,
            [
                "sentence|sentences|sentances"
            ]
        ),
        (
            .enough,
            [
                "enough|enuf"
            ]
        ),
        (
            .means,
            [
                "mean|means", "stand|stands for", "refer|refers to",
            ]
        ),
        (
            .any,
            [
                "any|some"
            ]
        ),
        (
            .filler,
            [
                "at the (very) end|top|bottom|start|beginning", "use of", "make|making|be sure (that|to|you)",
                "for sure",
                "already|today|tbh|imo|btw|yet|overall|either|still|no_longer|how|lol|haha|man|bro",
                "dude|mate|buddy|sir|thx|thanks|thank_you|a|an|just|me|us|i|to_me|to_us|even|again",
                "actually|simply|even_more|there|here|now|next_time|this_time|ever|always|lot|much",
                "many|few|little|only|right|yes|yeah|ok|okay|hey|well|real|concrete|actual|specific",
                "practical|quick|small|short_and|whole|entire|bunch|few_more|same|different|own|new",
                "other|one_or_two|two|three|couple|of_the|some_of|possible|anyway|then_again",
                "stuff_like|literally|totally|honestly|fewest|proper|decent|nicer|sweet|crisp|unless",
                "kind|type|types|sorts|kinds|hi|hello|as_well|am|im|being|bigger|clear|important",
                "single|damn|freaking|stupid|silly|endless|constant|fancy|random|weird|usual|typical",
                "generic|added|all|every|each|up|out|back|down|off",
            ]
        ),
    ]
}
