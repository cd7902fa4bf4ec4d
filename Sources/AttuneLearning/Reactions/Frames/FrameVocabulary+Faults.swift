extension FrameVocabulary {
    /// What the reply is like, told as a fault.
    static let faults: [(ReactionCategory, [String])] = [
        (
            .style,
            [
                """
                ^ so|too|way|way_too|far_too|all_those|all_these|all_that|all_this|all_the|these|those|such|\
                such_a many|much|posh|stiff|long|dry|little|few|wordy|formal|casual|vague|dense|short|flat|cold|\
                gushy|chatty|cheesy|flowery|preachy|salesy|technical|abstract|brusque|academic|childish|dramatic|\
                harsh|breezy|flippant|general|theoretical|detailed|breathless|heavy|light|choppy|serious|slangy|\
                complicated|fancy|clever|stuffy
                """,
                """
                too|so|very|awfully|rather|pretty|quite|bit|incredibly|terribly|kind_of|kinda|far|way posh|stiff|\
                wordy|formal|brusque|abrupt|patronising|patronizing|condescending|preachy|clinical|bossy|pushy|\
                dry|stuffy|pompous|dense|cluttered|cramped|messy|gushing|gushy|salesy|cheesy|flowery|fluffy|\
                cutesy|corny|twee|monotonous|repetitive|lifeless|lukewarm|wooden|bland|choppy|abstract|\
                theoretical|wishy|evasive|vague|longwinded|winded|flippant|breezy|academic|impersonal|curt|blunt|\
                terse|smug|tedious|tiresome|distracting|irritating|robotic|mechanical|samey|sparse|scattered|\
                jumbled|squashed|perky|chirpy|bubbly|matey|servile|fawning|sure_of|cut_and|one_sided|fussy
                """,
                """
                too|so|way_too|far_too many|much|few|little bullets|headings|words|numbers|figures|footnotes|\
                links|emojis|warnings|questions|sentences|adjectives|commas|brackets|steps|examples|options|facts|\
                details|detail|quotes|dates|information|fluff|filler|padding|theory|code|text|exclamation|\
                abbreviations|jargon|maybes|qualifiers|caveats|names|terms|acronyms|parentheses|references
                """,
                """
                sounds|feels|reads|looks|read|felt|sounded|looked like|as_if|as_though im|i_was|i_were|a|an|the|\
                some|talking|reading|being|someone|somebody|corporate|government
                """,
                "sound like a|an|the|my|some", "^ you sound|talk|write|read like|as",
                "^ (its|that_was|that_is|thats) like reading|talking|being|a_lecture", "vibe|vibes $",
                "^ … vibes like|of|from",
                "every|each single (one|message|answer|reply|sentence|paragraph|time|line|word)",
                """
                every|each message|answer|reply|sentence|paragraph|response closes|ends|starts|begins|is|has|\
                opens|sounds|comes|reads
                """,
                "every second|other|third word|sentence|line|paragraph",
                "? why does|do|is|must every|everything|each|all|i_have|we_have",
                """
                ? whats_with|whats_up_with|who_needs|who_asked_for|who_talks|who_writes|who_reads all|these|those|\
                so|such|a|an|that|three|two|five|ten|this|like|cannot
                """,
                "^ ? why all|these|those|so_many|so_much|such|sum|repeat|bother",
                """
                nobody|no_one needs|wants|asked|talks|says|writes|reads|speaks like|that|so|all|this|these|those|\
                for
                """,
                """
                nothing|no_idea (at_all|there|else|in_it|in_there|in_that) stands|ties|says|tells|guides|guide|\
                shows|about|on|where|how|to|in (out|me|you|it|guide|tie|go|hold|there|here|how|about|on|what)
                """,
                """
                ^ no|not|zero|hardly_any|not_one|not_a_single|barely_any|never_any … whatsoever|at_all|anywhere|\
                in_it|in_there|in_sight|either|to_be_seen|there_either|or_anything
                """,
                """
                theres|there_is|there_was|there_are (absolutely|just|really|simply|hardly|barely) nothing_in|\
                nothing_there|nothing_to|no_clear|nowhere|no_mention|no_example|no_explanation|no_justification|\
                no_source|not_a_single|hardly_any|barely_any|no_order|no_structure|no_sequence
                """,
                "there isnt|arent a_single|any|a", "not a|one single|word|mention|comment|source",
                "? how am|are i|we|they|people|anyone supposed|meant",
                """
                i|we (still|really|just|simply|honestly|now|can|also) cant|couldnt|cannot|can_hardly|could_barely \
                (even|really|actually) use_it|use_that|use_this|read|follow|paste|print|picture|click|copy|count|\
                compare|skim|spot|open|plan|trust|make_out
                """,
                """
                i|we (still|just|honestly|completely|almost|nearly) struggled|struggle_to|keep_losing|kept_losing|\
                got_lost|gave_up|stopped_reading|fell_asleep|dozed_off|zoned_out|scrolled|skipped|skimmed|\
                no_longer_know
                """,
                "i|we had|have to scroll|reread|read|search|google|change|redo|look|count|delete",
                """
                i|we (really|also|just) dont|didnt need|ask|care a|an|the|your|all|about|how|what|to_know|for|why|\
                any|every
                """,
                """
                cant|couldnt|cannot|unable|hard|difficult|impossible|tricky|tough|a_pain|painful|a_nightmare|\
                a_struggle|pain|tiring|awkward (even|to|really|actually) (even) use_it|use_that|use_this|read|\
                find|follow|paste|print|picture|imagine|click|copy|compare|digest|scan|skim|spot|trust|maintain|\
                navigate|understand|show|present|send|parse|process
                """,
                """
                lost|lose|losing|forgotten|forget|forgot (my|the|all) track|thread|place|plot|way|count|start|\
                beginning|patience|interest|will|myself
                """,
                """
                scared|scares|threw|throws|confused|confuses|drives|drove|bored|bores|annoys|irritates|distracts|\
                distracted|overwhelmed|muddied|muddles|insulted me|us|off|the_waters|mad|him|her
                """,
                "goes|went|flew (right|way|straight|completely) over my|our head|heads",
                "youre|its|youre_just|thats (just) a|only_a program|machine|computer|robot|bot", "spare me|us",
                """
                ^ yes_yes|yeah_yeah|yeah_yeah|blah_blah|yada|yeah_we|yes_we|yeah_i|yes_i know|knives|got|get|blah|\
                i_know|@Name
                """,
                "^ yes yes", "yeah|yes we|i know", "? do|did you think|believe im|i_am|i_dont|im_a|i_cant|i_never",
                "^ im|i_am not (a|an) five|stupid|four|six|child|kid|idiot|dumb|a_child|a_kid|an_idiot|ten",
                """
                ^ you|u (really|even|only|completely|totally) pushed|avoid|avoided|explained|throw|threw|jump|\
                jumped|describe|rushed|skimmed|skim|skipped|glossed|gloss|dodge|dodged|hedged|hedge|rambled|\
                ramble|waffle|lecture|lectured|preach|patronise|bombard|drown|started|pile|cram|crammed|squeeze|\
                squeezed|go_on|went_on|talk_down|overdo|overdid|gush|tell_me|told_me_what|told_me_how|say_sorry|\
                treat|buried|hid|dumped|listed
                """,
                """
                you|u (always|keep|just|constantly|sure|do) always|keep|constantly|sure|never|forever ask|asking|\
                say|saying|start|starting|end|ending|use|using|tell|telling|write|give|giving|apologise|\
                apologising|repeat|repeating|assume|hedge|add|adding|go|going|talk|talking|put|end_every|\
                start_every|mention|explain|explaining|sound
                """,
                "you end|start|begin|finish every|each|all",
                """
                reads|sounds|feels|looks|comes|came|seems|sounded|felt|read|looked (a_bit|a_little|so|too|very|\
                like|across|really|more|as|rather|somewhat|awfully|way|all|across_as) (as|a|so|too|a_bit|very) \
                fake|odd|abrupt|off|cold|wooden|stiff|bare|flat|rushed|weird|harsh|rude|clinical|lukewarm|\
                cluttered|forced|childish|unprofessional|pushy|preachy|evasive|patronising|condescending|arrogant|\
                dismissive|robotic|lifeless|empty|unfinished|bossy|smug|pompous|sarcastic|angry|bitter|desperate|\
                dated|dull|crowded|squashed|random|copied|canned|generic|vague|sure|overdone|dishonest|insincere|\
                messy|bland
                """,
                "all over the place",
                """
                jumps|jumped|jumping|hops|skips|darts|wanders|drifts|meanders|rambles|drags|waffles about|around|\
                from|back|between|on|off|back_and_forth
                """,
                """
                one|single big|giant|huge|long|enormous|endless|solid block|wall|blob|lump|paragraph|sentence|\
                chunk
                """,
                """
                wall|walls|mountain|mountains|sea|pile|piles|heap|barrage|flood|alphabet|jumble|tangle|maze|soup|\
                avalanche of|soup|salad
                """,
                "everywhere|galore|overload|overkill|nonstop|ad_nauseam|ad_infinitum|whatsoever $",
                """
                # headings|bullets|paragraphs|emojis|warnings|adjectives|lines|exclamation|commas|brackets|\
                sections|options|footnotes … for|before|really|come_on
                """,
                """
                two|three|four|five|six|ten|twenty|half_a|forty|a_dozen|a_whole (whole|full|entire|dozen|long) \
                paragraph|paragraphs|headings|pages|page|screens|warnings|bullets|emojis|sections|exclamation … \
                before|just|for|come_on|on|and_no|and_still|really
                """,
                """
                is|are|was|were (all|so|just|way|a_bit|really|kind_of|kinda|far|hopelessly|completely|all|still|\
                more) (too|so|very) squashed|cringe|irritating|annoying|overkill|exhausting|patronising|\
                patronizing|condescending|unnecessary|pointless|superfluous|excessive|unreadable|illegible|tiny|\
                missing|dead|broken|buried|hidden|vague|distracting|scary|overwhelming|too|gone|confusing|endless|\
                wooden|wasted|inappropriate|wrong|redundant|silly|childish|fake|outdated|unclear|offputting|\
                off_putting|rude|lukewarm|bare|useless|a_waste|a_mess|a_pain|a_nightmare|abstract|dry|tedious|\
                monotonous|bland|repetitive|stiff|not_how|not_what|not_enough|not_good|too_much|way_too|\
                over_the_top
                """,
                """
                doesnt|didnt (really|quite|even|exactly|seem_to) make|sound|look|read|feel|help|flow|add|hang|fit|\
                suit|belong|hold|match|ring|convince an|a|like|right|together|in|here|anything|much|up|true|at_all
                """,
                "waste|wasted of|my|on|time",
                "? how do|can|am|are|would i|we|you supposed|meant|trust (its|it|that|this)", "says who|which|what",
                "says who",
                "^ (which|what) research|study|studies|expert|experts|sources|source|data|evidence|numbers|report",
                "but|and what now|exactly",
                """
                closes|ends|starts|begins|finishes|opens with the|another|a same|call|exact|usual|question|offer|\
                list|disclaimer|apology
                """,
                "^ i already|also know|knew|have|own|can|did",
                """
                before|until|till you|it (finally|even|actually) tell|tells|telling|get|gets|getting|say|says|\
                answer|answers|reach|reached|come|came|comes
                """,
                "too good to be true",
                """
                thats|that_is|thats_kind_of|thats_pretty|thats_so|that_was|was|its (a|a_bit|kind_of|really|so|\
                rather|pretty|just|quite|very|far|a_little) scary|rude|irritating|patronising|patronizing|\
                condescending|overkill|harsh|cold|cringe|confusing|exhausting|monotonous|evasive|unhelpful|vague|\
                brusque|stiff|careless|a_lecture|a_sermon|an_advert|a_cop|a_copout|not_how|alarming|\
                unprofessional|wooden|off_putting|offputting|over_the_top|abrupt|a_stretch
                """,
                "you made|make it|everything|me sound|seem|feel|look", "depends surely|though|doesnt|isnt",
                "and|you crack|cracked|make|made|making|cracking a|jokes|fun joke|of",
                "is|are|was not|never how|the_way you|i|we|people|one|anyone|anybody",
                """
                you|you_can say|claim|tell|talk|explain|mention|write|describe|list|refer|give … but|without|\
                instead_of|and_not|not
                """,
                "but not how|by|what|why|for|where|when|much",
            ]
        )
    ]
}
