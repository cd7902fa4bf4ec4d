/// Frames in the notation of `SentenceFrame`, by what they tell.
enum FrameVocabulary {
    static let complaints = wishedForms + faults
    static let failures = failedOutcomes + refusals
    static let successes = results + delight

    /// Irony and unmet wishes: they hold though words of praise stand beside them.
    static let overriding: [(ReactionCategory, [String])] = [
        (
            .negativeFeedback,
            [
                "^ just great|wonderful|perfect|brilliant|fantastic|lovely|awesome|super $",
                "oh|well just|how great|wonderful|brilliant|lovely|perfect|fantastic now|another|it|that",
                "^ great|wonderful|brilliant|lovely|perfect|fantastic now it|its|my|everything|nothing|ive",
                "^ yes|of_course|obviously i (have|did|do|already|am) … thank_you_very_much|thanks_very_much",
                """
                thanks|thank_you for … wrong|broken|ruining|breaking|wasting|ignoring|repeating|not_helping|\
                not_answering|nothing
                """,
                "great|good|nice job|work breaking|ruining|ignoring|deleting",
                "came|turned|come|comes out burnt|burned|raw|soggy|flat|rock_hard|dry|lumpy|tough|bitter|watery",
                "laughed|laughing at that|it|this|us|him|her", "i see|get|got|have nothing $",
                """
                longer|shorter|worse|harder|slower|bigger|uglier than before|it_was|the_first|mine|the_original|\
                it_started
                """,
                "nearly|almost fell|choked|died|cried|spat", "laughed at me",
                "means|meant something (very|completely|totally|quite|entirely) different|else|rude",
            ]
        ),
        (
            .style,
            [
                """
                wouldve|would_have|wouldnt_have|couldve|could_have|might_have|shouldve|should_have|would_ve been \
                (a_bit|much|more|so|far) nice|nicer|good|better|great|helpful|handy|handier|useful|easier|kinder|\
                enough|appreciated|clearer|lovely|welcome
                """,
                "^ no|not # (of|more)",
            ]
        ),
        (
            .revision,
            [
                """
                ^ no_need|no_need_to|theres_no_need|you_dont_need|you_dont_have|you_neednt to|for|tell … just|\
                please
                """,
                "^ no … please", "enough with|of|about the|your|all|these|those|this|that",
                """
                ? ^ could|can|would|will you make it|this|that (a_bit|a_little|much) clearer|simpler|easier|\
                shorter|nicer|warmer|better
                """,
            ]
        ),
    ]

    /// What a reply is told to have done: "you signed it 'cheers'", "this covers one week". Read last.
    static let blame: [(ReactionCategory, [String])] = [
        (
            .factualError,
            [
                """
                ^ you|youve (just|also|even|only|now) @past|put|called|given|written|said|done|cut|left|spelled|\
                spelt
                """,
                "^ that @does",
                "^ thats|those_are|these_are in|on|at|from|about|out_of|next_to|the_one|the_steps|the_price|for",
                "^ it (certainly|definitely|clearly|surely|actually) wasnt|isnt",
                "^ @Name (@Name) isnt|wasnt|arent|doesnt|never|didnt|died|lost|won|has_never",
                """
                you gave|told|put|took|wrote|used|called|said|sent|chose|picked|listed|added|left|turned|linked \
                (me|us|a|an|the|my|in|it|down|out|up|to|not|two|three|six|half|@Name)
                """,
                "a|an|the … youve written|given|made|described|used|chosen|picked", "^ this|that|it|its is @Name $",
                "this|that|these|those is|are … isnt_it|arent_they|is_it", "^ this|that is @Name",
                "^ youre|your_answer_is|its|youre_about … out|off|short|late|early $", "^ this @does",
                "^ these|those cover|have|start|mean|contain|both|were|need|come|go",
            ]
        )
    ]
}
