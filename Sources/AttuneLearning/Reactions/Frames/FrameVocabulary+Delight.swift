extension FrameVocabulary {
    /// It went well, told by how it was received.
    static let delight: [(ReactionCategory, [String])] = [
        (
            .praise,
            [
                "owe|owes|owed me|us",
                """
                handy|clever|neat|nifty|witchcraft|sorcery|wizardry|magic|genius|brilliance|poetry|perfection|\
                bliss|heaven|hilarious|chapeau|touche|respect|beaut|stellar|ingenious|slick|crisp|tasty|\
                scrumptious $
                """,
                "for the first|1st time in|ever|since|all|this",
                "^ first|1st time|month|night|week|day|year|one in|ever|ive|i|that|where",
                "first|1st try|go|time|attempt|shot $",
                "on|at|the (the|very|my) first|1st try|go|attempt|shot|time",
                """
                within|in_just|in_only|in_under|after_just|after_only (the|a|an|two|three|five|ten|few|#) (few|\
                single|couple_of|two|three) minutes|seconds|hours|hour|days|day|minute|week|weeks
                """,
                "in|after no_time|seconds|minutes", "right|straight|on away|first|the_dot",
                """
                without a|any|a_single scratch|hitch|problem|problems|issue|issues|fuss|tears|mistake|error|\
                errors|trouble|hiccup|glitch|argument|fight|complaint|complaints|leak|drop|wobble|drama
                """,
                """
                not a|one (single|dry) scratch|hitch|problem|issue|mistake|error|complaint|drop|leak|crumb|eye|\
                tear|peep|speck|lump|weed|dry
                """,
                "(wasnt_a|not_a|hardly_a) dry eye",
                """
                no more noise|pain|leaks|errors|ants|smell|weeds|tears|squeaking|barking|biting|cramps|rash|slugs|\
                mice|stains|damp|mould|crying
                """,
                """
                he|she|they|hes|shes|theyve|weve|we|everyone|everybody|kids|guests|boss|mum|mom|dad|wife|husband|\
                son|daughter|teacher|family|class|friends|team|people|landlord|client|audience|editor|boyfriend|\
                girlfriend|sister|brother|students|colleagues|neighbours|cat|dog|gran|grandma|granddad|professor|\
                manager|customers|boys|girls|children|baby|toddler|puppy|parents|interviewer|interviewers|crowd|\
                partner|mother|father|in-laws|laws|bride|groom|judges (all|both|really|absolutely|just|even|\
                actually|totally|have|has|finally|also|immediately|instantly|already|then|now|was|were|wanted) \
                (all|both|really|so|very|absolutely|completely|quite|totally|deeply|to) laughed|smiled|cheered|\
                clapped|cried|agreed|accepted|approved|apologised|apologized|refunded|thanked|complimented|\
                praised|impressed|delighted|thrilled|moved|touched|amazed|hooked|speechless|ecstatic|replied|\
                answered|understood|stopped|paid|signed|hugged|devoured|begged|stunned|convinced|proud|relieved|\
                surprised|over_the_moon|happy|pleased|blown_away|caved|gave_in|gave_us|gave_me|said_yes|said_it|\
                said_its|got_it|get_it|gets_it|ate|finished|slept|sleeps|sleeping|asked_for|ask_for|know_the|\
                fell_for|fell_asleep|took_the|took_it|let_me|let_us|dropped_it|dropped_the|called_back|wrote_back|\
                got_back|listened|beamed|in_tears|in_stitches|roared|raved|forgave|purred|settled|calmed|offered|\
                hired|invited|congratulated
                """,
                "loved|adored|enjoyed|liked|devoured it|them|every|that|this|mine|my|your|both|him|me",
                """
                kids|everyone|guests|they|boss|audience|class|girls|boys (all|really|absolutely) loved|adored|\
                enjoyed
                """,
                """
                they|he|she|theyve|council|bank|landlord|airline|boss|judge (have|has) dropped|refunded|cancelled|\
                waived|fixed|paid it|them|us|me|the|back|in_full|everything
                """,
                """
                nobody|no_one|noone (even|ever|else|has|could|at) noticed|managed|complained|could|guessed|\
                suspected|explained|left|before|has|left_hungry
                """,
                """
                i|we|ive|weve|finally|just|he|she|they (just|finally|even|actually) aced|nailed|smashed|passed|\
                won|crushed|got_the|got_in|got_my|got_an|got_through|made_it|managed_it|got_there|scored|landed|\
                beat|finished|qualified|graduated|mastered|got_it|solved|survived
                """,
                """
                i (just|finally|actually|have) got the|it|in|my|a|an (job|raise|part|grant|place|visa|interview|\
                refund|deposit|money|deal|contract|promotion|A)
                """,
                """
                got|getting compliments|applause|promoted|accepted|approved|hired|published|in|a_laugh|a_standing|\
                standing|full|top|the_job|a_refund|an_a|my_money|the_money|the_deposit|my_deposit
                """,
                """
                it|this|everything|code|script|site|page|test|tests|build|printer|car|engine|door|app|router|\
                engine|oven|machine|bike|wifi|screen|tap|toilet|plant|bread|dough|lock|formula|query|loop|button|\
                footer|menu|video|sound|macro|everything (all|just|now|finally|actually|really|even|both|still|\
                compiles|immediately|simply|is|are) compiles|compiled|passes|passed|pass|boots|booted|starts|\
                started|runs|ran|loads|loaded|fits|fitted|holds|held|opens|opened|closes|closed_again|prints|\
                printed|connects|connected|rose|healed|bloomed|blossomed|flowers|flowering|thriving|spotless|\
                sparkling|purrs|hums|shines|gleams|clicks|clicked|green|installed|stays|stayed|lines_up|balances|\
                adds_up|came_off|came_out|came_through|came_loose|came_right|came_clean|moves|tasted|tastes|\
                sprouted|turns_on|switched_on|arrived|flows|plays|blends|set_perfectly|was_delicious|was_perfect|\
                was_gorgeous|works|worked|working|stopped_leaking|stopped_squeaking|stopped_dripping|\
                stopped_crashing|stopped_hurting|smells_fresh|rises|updates|syncs|saves|responds|ran_fine|\
                went_smoothly|went_through
                """,
                """
                stain|stains|smell|pain|rash|noise|squeak|ants|weeds|error|mould|mold|leak|spots|headache|bug|\
                bugs|warning|warnings|scratch|moths|mice|flies|hiccups|slugs|rust|cough|lump|fruit_flies|problem|\
                marks|mark|itch (is|are|has|have|all|was|were|completely|totally|really|finally|just|did|its|\
                theyre) gone|vanished|disappeared|cleared|out|went|stopped|come_off|came_off|came_out|come_out|\
                left|went_away|history|lifted|faded|gone_for_good
                """,
                """
                all|tests|everything|its|theyre (is|are|now|tests|lights|checks) green|passing|pass|passed|packed|\
                gone|working|fixed|sorted|in_order|covered|spotless|balanced|lined_up|in_place|booked|planned|\
                ticking
                """,
                """
                like new|magic|clockwork|a_charm|a_dream|silk|butter|a_baby|a_log|a_pro|a_treat|a_boss|a_star|\
                a_local
                """,
                "sleeping|slept through|like|all|eight|seven|nine|better|well|so",
                """
                made (it|me|him|her|them|us|everything|things|that|all) (all|my|his|her|finally|so|a|the|look|\
                feel|understand|click|laugh|cry|smile|instantly) (much|lot) difference|click|day|clear|easier|\
                easy|laugh|cry|smile|richer|sense|simpler|happy|memorable|feel|better|clearer|bearable|\
                understandable|look|perfect|fun|possible
                """,
                """
                feel|feels|felt|feeling (so|much|really|a_lot|very|already|way|more|like|properly|genuinely|\
                truly) confident|ready|prepared|better|calmer|understood|heard|lighter|hopeful|relaxed|proud|\
                empowered|equipped|safe|safer|reassured|happier|welcome|like_a_pro
                """,
                """
                success|result|hit|triumph|winner|goosebumps|compliments|lifesaver|genius|gem|gems|masterpiece|\
                jackpot|eureka|lightbulb|gamechanger|magic|bullseye|gold|spotless|flawless|unbelievable|ingenious|\
                delightful|elegant|charming|witty|poetic|touching|heartwarming|moving|superb|bliss|victory|\
                foolproof|eyeopener|stunning|gorgeous|charmed|adorable|cute $
                """,
                """
                total|huge|big|massive|complete|real|such_a|what_a|great|absolute|instant|was_a|was_an|actual \
                (absolute|total|big|huge|real) success|hit|triumph|winner|gem|gems|eye_opener|game_changer|\
                revelation|pleasure|delight|relief|joy|treasure|beauty|godsend|time_saver|find|lifesaver|treat|\
                story|triumph|hero|comfort|result|star
                """,
                """
                super|really|so|very|incredibly|extremely|truly|genuinely|especially|surprisingly|particularly|\
                just|absolutely|how|pretty|quite (very|really) valuable|cute|useful|helpful|clever|handy|touching|\
                beautiful|funny|sweet|simple|moving|elegant|thoughtful|readable|practical|satisfying|smooth|\
                soothing|encouraging|inspiring|polished|convincing|tasty|delicious|genius|lovely|pretty|fresh|\
                crisp|catchy|true|well|enjoyable|comforting|soft|easy|fun|smart|good|nice|great|tidy $
                """,
                """
                was|were|is|are|looks|sounds|reads|feels|tastes|looked|tasted|worked|went|smelled (really|so|just|\
                absolutely|super|very|truly|particularly|all|such) (really|so|very) genius|valuable|useful|handy|\
                cute|brilliant|gold|golden|perfect|delicious|gorgeous|divine|heavenly|spot_on|magical|priceless|\
                stunning|beautiful|beautifully|smoothly|professional|lovely|wonderful|fantastic|excellent|helpful|\
                smooth|clever|fab|amazing|incredible|superb|ideal|hilarious|a_success|a_hit|a_dream|great|\
                terrific|flawless|flawlessly|seamlessly|naturally|the_best|a_joy|a_pleasure|a_doddle|a_breeze|\
                a_revelation
                """,
                """
                ^ finally|at_last|first_time|for_once somebody|someone|an|a|something|i|it|my|no|the|we|that|he|\
                she|they
                """,
                """
                finally understand|understood|clicked|clicks|works|makes|get|got|sleeps|asleep|see|fixed|done|\
                found|know|worked|passed|gone|quiet|clean|did_it $
                """,
                """
                i actually|finally|now|think_i_finally|think_i_actually (actually|finally|really) understand|\
                understood|grasped|grasp|get_it|got_it|know|see|follow|feel
                """,
                "i feel prepared|ready|confident|reassured|heard|understood",
                "^ so thats|thats_what|that_is|thats_why|thats_how|thats_where what|why|how|where|it|the|is",
                "^ now i|we|it finally|actually|get|understand|know|see|remember|makes|can|feel|all",
                "how did|didnt|havent|had|have i (never|not|ever) live|know|think|thought|known|see",
                "why didnt i think|know|ask|do|find",
                """
                wish id|i (had|have) known|asked|found|learned|learnt (this|that|it|you|sooner|years|before|\
                earlier)
                """,
                """
                never|wont|not|wouldnt|cant (be|ever|going|even|have|wait) (to) buying|going_back|forget|\
                looked_back|change|changing|made|had|eaten|tasted|thought_of|occurred|noticed|heard|seen|use|try|\
                come_up|wait|wait_to|knew|buy|touch (a|it|this|that|again|anything|thing|better|so|of|to|one|the)
                """,
                "best … ive|ever|yet|anyone|years|weve|so_far|to_date|ages",
                """
                ive ever|never made|had|eaten|read|seen|heard|tasted|written|slept|looked|felt|grown|baked|cooked|\
                got|done
                """,
                """
                keep|stick|more (it|that|this|these|them|those) like_that|like_this|in|up|coming|of_this|of_that|\
                that_way|sort|with_that|exactly|please_keep
                """,
                "worth|learned|learnt|taught every|it|a_lot|something|so|loads",
                "^ ? could|couldnt|cant|can you be|do_better|ask_for|fault|thank|be_happier|beat|wish|want",
                """
                couldnt|cant|could_not (have|be|wait|stop) fault|happier|better|prouder|smiling|wish|wait|ask|\
                asked|believe_it|believe_how|laughing
                """,
                "cant believe|wait how|it|that|its|to|he|she|they|we",
                """
                can|could now|finally|actually relax|sleep|start|move|breathe|go|tick|walk|play|use|see|follow|\
                tell|show|explain
                """,
                """
                thats|that_was|this_is|this_was|thats_exactly|just|exactly|that_is|its the one|what_i_was|what_we|\
                it_exactly|how_i|just_what|exactly_it|the_word|the_spirit|the_stuff|the_ticket|my_kind|much|\
                the_name|the_song|the_bit|the_trick|way|perfect (after|looking|needed|wanted|needed|like|had|was)
                """,
                "going|goes|went straight|right|up into|to|on|in my|the|our",
                """
                im|i_am|were|very|really|so|am|quite|well|wife_is|husband_is|boss_is|family_is|editor_is (so|very|\
                really|well|quite|all|absolutely|dead) happy|chuffed|relieved|impressed|pleased|delighted|hooked|\
                convinced|sold|thrilled|proud|buzzing|ecstatic|stoked|pumped|converted|amazed|relieved|\
                over_the_moon|in_love|crying_happy|blown
                """,
                """
                editor|boss|teacher|wife|husband|client|professor|supervisor|mum|team|landlord|kids|gran is|are|\
                was|were|will (be|now|all|so|very|really) happy|relieved|delighted|thrilled|impressed|pleased|\
                proud|love|thank|chuffed|ecstatic
                """,
                """
                ill|were|were_all|lets|well|i_will|going|its|gonna|im (definitely|just|all|now|going|totally|\
                really) (to) (definitely|start|go|have) keep|save|frame|print|bookmark|reuse|steal|framing|saving|\
                using|sending|printing|bookmarking|go_with|start_with|use|using_this|book|order|wear|go_for|\
                take_that|buy|cook_it|make_it|share|forward|pass_it|quote|set (it|this|that|them|for|on|from|one|\
                with|these|those|off|now|every|again|the)
                """,
                "in stitches|tears_of|one_go|time|heaven",
                """
                hooray|huzzah|woop|whoop|yess|yesss|aww|awww|wooo|woohoo|voila|boom|sorted|gotcha|danke|gracias|\
                merci|grazie|arigato|obrigado|tusen|amen|hallelujah|yippee|hurrah|hurray|score|phew|yum|bingo|\
                nice|neat|sweet|magic|wicked|ace|lush|sound $
                """,
                """
                sorted|booked|packed|installed|submitted|solved|resolved|ordered|fixed|published|deployed|merged|\
                printed|framed|bookmarked|saved|uploaded|mended|repaired|passed|delivered|accepted|approved $
                """,
            ]
        )
    ]
}
