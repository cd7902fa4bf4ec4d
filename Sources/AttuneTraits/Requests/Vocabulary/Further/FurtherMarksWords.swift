extension TraitWords {
    /// More phrases for `structure.emphasis`, `structure.signposts`.
    static let furtherMarks: [TraitWords] = [
        TraitWords(
            trait: "structure.emphasis",
            nouns: [
                "asterisk", "bold bits|words|parts|stuff|terms|letters|font|text|print|type", "bolding", "italic",
                "underline|underlining", "caps|capitals|capital_letters", "all caps",
            ],
            more: Side(
                asks: [
                    "bold|highlight important|key|main|crucial words|terms|bits|parts",
                    "stand|stands|jump|pop out more", "in|put_in bold|italics (type|print|letters)",
                    "mark|highlight what_matters|the_important|the_key",
                ],
                complaints: [
                    "nothing|none stand|stands|jumps|pops|is out|highlighted|bold",
                    "look|looks (just) like everything|all_the else|rest",
                    "can't see|find|spot at_a_glance what|which is|are important|key|matters",
                    "the key|important terms|words|bits|points|parts get_lost|are_lost|disappear|drown|are_buried",
                    "everything|it_all looks the same",
                ],
                praises: [
                    "in bold (type|print|letters)", "the bold|highlighted|bolded (words|bits|parts|terms|type)",
                    "stood|stands|stand|jumped|jumps|popped|pop|pops right|really out",
                    "couldn't|can't|impossible_to|hard_to overlook|miss (it|them|that)",
                    "catch|caught|catches my|the eye",
                ]),
            less: Side(
                asks: [
                    "plain text",
                    "without|no|drop|lose|skip asterisks|asterisk|stars|italics|bold|bolding|capitals|caps|underlining|markdown|formatting",
                    "normal|plain|regular type|font|letters|print",
                ],
                complaints: [
                    "asterisks|stars|italics are|is|show|shows everywhere|up|irritating|annoying|distracting",
                    "like (a) ransom note", "every second|other|third word|thing is|in bold|italics|capitals|caps",
                    "shout|shouts|shouting|screaming at me", "asterisks everywhere|all_over|in|when|around",
                    "half|most of it|the_text|the_words is|in bold|italics|caps",
                ], praises: ["plain|clean text", "no|without asterisks|stars|bold|italics|bolding|caps|highlighting"])),
        TraitWords(
            trait: "structure.signposts",
            more: Side(
                asks: [
                    "what comes|goes first|next and what comes|goes|happens after|afterwards|next|then",
                    "clear|clearer|more|some|better|add transitions|transition|connectors|linking_words|signposts|signposting|connectives|bridges",
                    "tell me where|when you|we are|you're|we're going|to|on",
                    "connect|link|tie the ideas|parts|points|sentences|paragraphs|dots together|better|up",
                    "guide the_reader through",
                ],
                complaints: [
                    "jump|jumps|jumped|jumping|hop|hops|hopping|leap|leaps about|around|from|all_over",
                    "how one|it thing|part leads|connects to|with|from next|other", "(before|after) or after|before",
                    "abrupt|sudden jumps|changes|switches|transitions",
                    "no transition|transitions|connection|link|bridge|flow|thread",
                    "can't|couldn't|lost see|find|follow the thread|connection|red_thread",
                ],
                praises: [
                    "good|nice|great|lovely|smooth flow|transitions|thread|signposting",
                    "always told|said me|us what|where was|is coming|going next",
                    "what was|is|comes|came coming next|after",
                    "led|leads me|you|us smoothly|nicely|gently from|through|along",
                    "each|every part|bit leads|led|follows|followed on to|into|from",
                ]),
            less: Side(
                asks: [
                    "at the|to start|beginning of|each|every sentence|paragraph|line",
                    "without announcing|signposting|telling_me every|each|what|where (turn|step|thing|point)",
                    "cut|drop|lose|skip|remove the transition|linking|connecting|filler|transitional words|phrases",
                ],
                complaints: [
                    "announce|announces every|each|everything|what turn|step|thing|point",
                    "first second third|next_then_finally|firstly_secondly|next_finally",
                    "every single sentence|paragraph|line starts|begins|opens with next|then|finally",
                    "tell|telling me what you're|you_are (about|going) to (tell|say|do)",
                ],
                praises: [
                    "without|no|didn't|not announcing|announce|signposting|signposts|firstly|connectors",
                    "reads|flows|read smoothly|naturally (without)",
                ])),
    ]
}
