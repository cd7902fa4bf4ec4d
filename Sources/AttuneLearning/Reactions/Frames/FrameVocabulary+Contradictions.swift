extension FrameVocabulary {
    /// The reply is not what it should be, or holds what it should not.
    static let contradictions: [(ReactionCategory, [String])] = [
        (
            .factualError,
            [
                """
                ^ thats|that_is|this_is|these_are|those_are|that_was not|never|nowhere|neither (a|an|the|my|how|\
                even|in|on|at|from|it|called|where|who|@Name|#)
                """,
                """
                ^ that|this|these|those|it isnt|arent|wasnt|werent (a|an|the|my|how|even|in|on|at|from|called|\
                what|who|@Name|#)
                """,
                """
                ^ thats|that_is|this_is|those_are|these_are (just|only|still|actually|literally|clearly|now|from|\
                in) (the|a|an) @Name|# $
                """,
                """
                ^ thats|that_is|those_are|these_are the (@Name|old|new) most|least|opposite|reverse|same|other|\
                old|previous|second|third|last
                """,
                """
                ^ thats|that_is|this_is|those_are|these_are (a|an|just|more|less|only|still|actually) (@past) \
                @asked
                """,
                """
                ^ thats|that_is|this_is (a|an) illegal|invalid|impossible|different|another|nonexistent|made_up|\
                myth|fake|typo|duplicate|noun|verb|adjective
                """,
                "^ thats|that_is|this_is|thats_just|its (just|only|still|actually|like) # $",
                "^ its|its_now|i_get|i_got|i_count # i|not|words|lines|characters",
                """
                ^ thats|that_is|those_are|these_are (still|only|already|about|like|way|far|well) (more|less|fewer|\
                over|under) (than) #
                """,
                "^ its|it_is|theyre|hes|shes|were|im|thats a|an|the|from|called … not a|an|the|my|@Name",
                """
                ^ its|it_is|theyre|hes|shes not (a|an|the|called|in|on|my|from|mine|even) @Name|@asked|#|a|an|the
                """,
                "^ its|it_is|hes|shes not @Name $",
                "no it|that|he|she|they wasnt|isnt|didnt|doesnt|arent|werent|hasnt|dont|was|did|does",
                "not @Name|# $", "? ^ wheres|where_is|where_are @Name|number $",
                """
                for|of|from|about another|the_wrong|a_different|some_other model|version|city|country|year|person|\
                thing|product|team|language|book|@asked
                """,
                "isnt|arent|wasnt|not the|a @asked",
                """
                ^ it|thats|that|this|its|yours|i|theyre (count|counted|got|get|has|have|had|covers|is|makes|takes|\
                still|only) @count
                """,
                "has|have @count (lines|letters|words|syllables|items|steps|legs|pages|sentences) $",
                """
                calculator|google|wikipedia|textbook|dictionary|compiler|vet|doctor|internet|manual|label|map|\
                website|teacher|book|professor|linter|spellchecker|validator|bank|law|oracle|documentation|docs \
                (here|online) says|said|say|has|gives|shows|disagrees|marked|thinks|calls|complains|told|rejects|\
                claims|spells
                """,
                "^ nope|nah try|its|still|the|that|thats|wrong|@Name|not",
                "^ these|those|they are|were all|still|only|just|mostly",
                """
                ^ its|it_is (literally|all|still|actually|only|clearly|nothing) literally|called|still|nothing|\
                all|clearly
                """,
                """
                theres|there_is|there_are|theyre|its|thats|weve still a|an|no|#|one|two|three|several|some|lots|\
                plenty|full|many
                """,
                "^ there|theres (is|are) no @asked",
                """
                half|most|all|some|two|three|one of these|those|them|the came|are|were|is|was|dont|arent|have|\
                date|died
                """,
                "# @asked isnt|arent|equals|makes|is", "a|one|# … isnt|arent #",
                "same|exact bird|thing|word|answer|sentence|point|one twice|again",
                "heard|know|knew|seen that|this one|joke|already",
                "turned|showed up as|to|and|at the_only|a_locked|the_wrong|find|an_empty",
                "@past (that|it|this) and|but it|nothing|now|they|all just|happened|only|keeps",
                "has|have|had|is|are # … yours|that_one|this_one has|is|have",
                """
                yours|your_version|your_one|your_answer|your_code|your_translation has|is|says|says|gives|doesnt|\
                isnt|uses
                """,
                "i counted|checked|looked_it_up|googled_it|verified|measured", "other|wrong way round|around|about",
                "back to front", "upside down", "in the wrong order|place|order|year|language|direction",
                """
                closed|shut|demolished|discontinued|abolished|cancelled|scrapped|renamed|torn_down (down) #|two|\
                three|four|five|some|a_few|several|in|last|ages|years|months (ages|years|months|weeks|a_while)
                """,
                """
                closed|shut|demolished|discontinued|abolished|scrapped (down) years|months|ages|for|in|last|\
                a_while|decades
                """,
                "was|were|been|got shut|closed|discontinued|demolished|abolished|scrapped (down)",
                "no longer|not_anymore exists|there|open|available|works|true|valid|sold|made|supported|in",
                """
                doesnt|dont|didnt|not|never (really|even|actually) exist|existed|apply|fit|match|rhyme|scan|\
                compile|parse|validate
                """,
                "^ there isnt|arent (a|an|any|such|even)",
                "theres|there_is no such|option|button|menu|file|setting|page|such_thing|tab",
                """
                mixed|mixing|muddled|confused|confusing|swapped|switched|reversed|inverted|flipped them|it|the|\
                these|those|this|that|two|both (up|with|two)
                """,
                "mixed (it|them|that|the) up",
                """
                youve|you_have|u|you (just|now|even|also|only|actually|clearly|probably|totally|obviously) mixed|\
                mixing|swapped|confused|forgotten|forgot|reversed|switched|attributed|misspelled|misspelt|\
                misquoted|mistranslated|misread|invented|overlooked|missed|skipped|ignored|omitted|miscounted|\
                duplicated|dropped|deleted|removed|broke|broken|ruined|messed|butchered|botched|contradicted|\
                repeated|changed|assumed|guessed|misunderstood|swapped
                """,
                """
                you|u|youve (just|only|even|actually|clearly|still|also) made|making that|this|it|these|them|\
                those|half|something up
                """,
                """
                i (honestly|really|still|just) dont|do_not|doubt|dont_really think|believe|reckon thats|that_is|\
                its|you|this|youve|youre
                """,
                "i|id doubt that|it|thats|its|this", "are|arent you making",
                "according to my|the|our|google|wikipedia … it|its|is|was", "by|from whom",
            ]
        ),
        (
            .ignored,
            [
                """
                i|id|ive (have|already|clearly|specifically|just|even|did|literally|only|never|said) (had) said|\
                told|asked|specified|mentioned|meant|wrote|stated|requested|typed|say|ask|tell|mention|needed|\
                wanted # times|twice|so|you|about|for|that|at|from|in|not|already|it|i|the|no|how|two|three|a|an|\
                is|@Name
                """,
                "said so|that|it already|before|at|in|above|twice|from|earlier|three|so",
                "first|second|third|fourth|nth|hundredth time i|ive|im",
                "how many|often times|more|do must|do|have|i",
                "for the second|third|fourth|last|umpteenth|hundredth|nth time",
                "let me|ill put|say|try|explain|rephrase it|that|this|again (another|differently|again|more)",
                """
                you|u|youre (still|just|clearly|really|even|obviously|completely) dont|didnt|not|arent|havent|\
                havnt|never|cant get|understand|understood|listen|listening|read|answer|answered|know|tested|test|\
                checked|check|tried|looked|follow|think|mention|mentioned|include|included|use|used|addressed|\
                helped|say|said
                """,
                """
                not|isnt|wasnt|nothing|nowhere_near (even|at_all|remotely) what|the_one|the_thing|how|as|like|\
                close (i|we) asked|ordered|meant|said|described|wanted|specified|requested|had|to
                """,
                "^ only @asked", "? ^ and where|why|what|how|who … @asked … only",
                """
                ? wheres|where_is|where_are|wherere|where_did|whats_with|what_about|what_happened_to the|my|all \
                (@Name|second|third|other|first|last|actual|rest|two|three) (@asked|rest|second|third|others) (go|\
                gone|then) $
                """,
                "? where|wheres (is|are|did) … @asked $", "nothing about|on|regarding|to_do_with … @asked",
                "no|not_a mention|word|trace|sign of|about",
                """
                wrong|different language|format|country|city|person|version|year|book|chapter|file|song|film|\
                movie|game|team|recipe|question|word|tense|currency|unit
                """,
            ]
        ),
        (
            .negativeFeedback,
            [
                """
                ^ theres|there_is|there_are|theyve (still|now|a|also|even|like) … in|inside|on it|there|that|this|\
                them|yours|these|here
                """,
                """
                ? why|how_come is|are|does|did|has theres|there|it|you|they (still|also|even|suddenly|always) (a|\
                an|some) … in|inside|on it|there|that|this|them|yours
                """,
                "? whys|why_is theres|there (a|an|still|so)",
                "? whys|why_is|why_are half|everything|all_of|it_still", "? why did you",
                "? whats|what_is|what_are|what_does|whyre … doing (in) there|here|in|on",
                """
                half|most|part|some|two|parts|lots|all of it|them|these|those|that|this is|are|isnt|arent|was|\
                were|missing|wrong|gone|do|dont|make|have|has|does|doesnt
                """,
                """
                you|it (had|have) told|said|says|suggested|claimed|wrote|promised|recommended|advised … but|\
                and_now|now|yet|and_then|and_it|except|however
                """,
                """
                followed|did|tried|used|copied|ran (it|that|your|the|everything|exactly) … and_got|and_it|and_now|\
                but|and_ended|and_still|and_nothing|yet|and_the|still
                """,
                "thats how|what got|made|gave|lost|caused",
                "would|wouldve|id|could|couldve have|ve failed|died|lost|burned|burnt|missed|been_fired|killed",
                "^ is|was it|that|this supposed|meant to", "^ nice try", "^ as if", "^ yeah right $",
            ]
        ),
    ]
}
