extension FrameVocabulary {
    /// It went badly.
    static let failedOutcomes: [(ReactionCategory, [String])] = [
        (
            .negativeFeedback,
            [
                """
                it|that|this|which|everything|app|code|script|page|program|site|cursor|laptop|computer|phone|\
                screen|game|file|terminal|window|formula|printer|query|server|browser|build (just|only|still|now|\
                then|always|keeps|immediately|simply|never|even|has|also) hangs|hanging|hung|freezes|froze|frozen|\
                freezing|crashes|crashed|loops|stops|stopped|stalls|quits|dies|died|spins|breaks|broke|broken|\
                deleted|deletes|erased|wiped|overwrote|overwrites|lost|loses|cost|costs|failed|fails|burned|burnt|\
                collapsed|sank|curdled|split|cracked|leaks|leaked|exploded|bounced|expired|vanished|melted|shrank|\
                shrunk|overflowed|screams|refuses|refused|ignores|looks_worse|took_hours|took_ages|timed_out|\
                times_out|returns_nothing|prints_nothing|shows_nothing|sounds_like_a|wont|went_off|backfired|\
                ended_up|fell|falls|tore|ripped|snapped|popped|turned_green|turned_black|turned_brown|turned_grey|\
                turned_blue
                """,
                "it|that|this just|only|merely|simply @does",
                "it|this|that @does|did nothing|undone|apart|loose|off_again",
                "comes|came|fell|falls (straight|all) undone|apart|loose|off_again", "stack overflow",
                """
                it|this|page|sign|screen|display|letter|code|now says #|error|funeral|not|access|invalid|no|\
                unknown|connection|wrong|closed
                """,
                """
                turned|went|gone|goes (in|all|to) (to) black|brown|mouldy|moldy|slimy|slime|mush|soggy|sour|bad|\
                stale|grey|yellow|limp|rancid|lumpy
                """,
                """
                i|we|he|she (just|really|then) had to cut|throw|kill|call|start|redo|undo|pay|ask|bin|scrap|buy|\
                go_to|restart|reinstall|do_it|take_it|rewrite|delete|force|reset
                """,
                "worse than|now|still|every",
                "twice|three_times|ten_times as bad|long|expensive|many_now|many_today", "infinite|endless loop",
                """
                got|get a|an ticket|fine|parking|error|warning|rash|shock|blister|detention|zero|d|f|letter_from|\
                slap|bill
                """,
                """
                hit|scratched|dented|broke|burnt|burned|flooded the|my|his|her|a (car|thumb|finger|kitchen|wall|\
                floor|carpet)
                """,
                """
                stripped|snapped|warped|bent|scratched|dented|ruptured|shattered|flooded|clogged|short-circuited|\
                fried|corrupted now|completely|totally|again|$
                """,
                """
                every|each (single) one|of (of|them|those|the) (them|those|these|is|are|was) over|too|more|closed|\
                out|sold|is|wrong|are
                """,
                """
                no|hardly_any child|kid|year|beginner|one|person|human|normal old|knows|would|says|talks|\
                understands|speaks|eats
                """,
                "i dont|do_not own|have|live|drive|eat|drink a|an|any|meat|dairy|in",
                "left a|an|huge (huge|big|horrible|nasty) stain|hole|mark|mess|burn|gap|scar|crack|smell",
                """
                are|is|were|was|got (now|all|both|completely) swapped|reversed|mirrored|doubled|scrambled|garbled|\
                packed_and|jumbled|misaligned|cropped|cut_off|switched
                """,
                """
                booed|yawned|groaned|walked_out|snored|shuddered|sneered|puked|vomited|wilted|drooped|moulded|\
                rotted|withered|shrivelled|drowned (at|since|within|after|during|on|off|away|$)
                """,
                "come|came|fallen|fell off|out|apart|down again",
                """
                makes|made them|him|her|me|us|my (dog|cat|stomach|skin|eyes) ill|sick|worse|swell|itch|vomit|cry|\
                bleed|sneeze
                """,
                "already started|closed|left|gone|over|sold|finished|ended",
                "took|takes (me|us) … longer|ages|forever",
                """
                nothing (at_all|ever|has|whatsoever|is) happens|happened|happening|changed|changes|worked|works|\
                helps|helped|shows|came|appears|prints|moves|comes|grew|saved
                """,
                """
                got|ended_up_with|had|left_with|get|came_out_as mush|soup|sludge|a_mess|nothing|glue|concrete|\
                bricks|a_brick|errors|an_error|a_disaster|water|goo|rubber|the_runs|sick|charcoal|stones|lumps
                """,
                """
                ive|i|we|ill|he|she|they (have|has|just|nearly|now|almost|all) lost|ruined|broke|broken|burnt|\
                burned|missed|failed|wasted|deleted|destroyed|bricked|killed|flunked|hurt my|the|all|everything|\
                it|half|an|two|three|hours|this|them|our|her|his|every|a
                """,
                "lost|losing me|us the|my|a|our|everything|ten|#", "locked me|us|myself out",
                """
                now|and (now|my|the|its|it|i) (my|the) … hurts|swollen|blue|bleeding|ruined|broken|dead|gone|\
                stuck|worse|empty|missing|lost|locked|blocked|crying|angry|furious|offended|red|burning|itches|\
                laughing
                """,
                """
                its|it_is|theyre|theyre_all|my_@asked|it_was|theyre_now|and_its|he_is|she_is (now|all|even|still|\
                completely|just|already|totally|gone|got) worse|dead|dying|broken|ruined|stuck|frozen|burnt|raw|\
                mush|mushy|soggy|empty|blank|gone_wrong|missing|offended|furious|upset|angry|still_there|\
                still_here|invisible|overlapping|blurry|worse_than|upside|crooked|inedible|salty|watery
                """,
                """
                theyre|its|he|she|they|hes|shes|it|is|are|and still|keeps|keep (not|just|do|does|is|wont|have|\
                has) there|here|coming|does|bites|biting|barking|crying|leaking|dripping|happening|hasnt|wont|\
                doesnt|cant|isnt|squeaks|smells|the_same|doing|crashing|refuses|asks|a|an|in|on|off|not
                """,
                "it|theyre|he|she|they came|coming|come|comes (right|straight) back",
                """
                now|now_its|now_it|its_now (is) in|on|at the wrong|top|bottom|left|right|far|middle (left|right|\
                corner)|side|of|way
                """,
            ]
        )
    ]

    /// It failed with an error, or somebody would not have it.
    static let refusals: [(ReactionCategory, [String])] = [
        (
            .negativeFeedback,
            [
                """
                now (it|its|theyre|the|my|i|he|she|they|ive|nothing|everything) (even|just|all|is|has|are|have|\
                completely|doesnt|wont|cant|lost|broken|cant) lost|broken|doesnt|wont|cant|gone|worse|deleted|\
                refuses|hates|broke|crashes|dead|stopped|missing|empty|angry|stuck|locked
                """,
                """
                error|errors|exception|traceback|segfault|stacktrace|typeerror|syntaxerror|valueerror|keyerror|\
                nameerror|nullpointerexception|importerror|indexerror|attributeerror|failed|unexpected|undefined|\
                invalid|cannot|fatal|undeclared|unresolved|deprecated|unrecognized on|in|at|line|to|#|token|\
                reference|indentation|syntax|found|import|module|symbol|key|variable|is|code|find|message|\
                argument|option|index|read|parsing|while
                """,
                """
                did|could|was|were not found|find|open|expected|recognized|recognised|load|resolve|defined|locate|\
                declared|connect
                """,
                """
                typeerror|keyerror|valueerror|segfault|traceback|nameerror|importerror|attributeerror|indexerror|\
                syntaxerror|nullpointerexception|stacktrace
                """,
                "permission|access denied",
                "not a valid|number|function|directory|module|command|recognized|recognised",
                "no such file|directory|module|table|column|command|method|host|device",
                "is not defined|recognized|recognised|a_function|iterable|callable|subscriptable",
                "command not found", "# not found|forbidden|error", "file|module|page not found",
                "access|connection refused|timed|reset|lost", "red|blue|black screen|everywhere",
                """
                ^ a|an|the|every|each|that|those|these (@Name) … isnt|arent|wasnt|werent|doesnt|didnt|wont|hasnt|\
                couldnt|cant|dont
                """,
                """
                ^ it|this|these|those (just|still|even|really) wont|doesnt|didnt|isnt|arent|wasnt|hasnt|cant|\
                never|dont
                """,
                "^ the|a|an|my|every|that|those … alone|already costs|cost|is|takes|weighs|are",
                "costs|cost|is|are|takes|weighs|was|comes_to # each|alone|more|now|already|not|too|$",
                """
                ^ the|that @asked|one (alone|itself|already|is|was|you_gave|you_mentioned) costs|cost|closed|gone|\
                dead|broke|fell|failed|died|empty|burst|snapped
                """,
                """
                links|link|url|page|number|address|site (you_gave|is|are|was|goes|leads|to|just|doesnt|gives) \
                dead|broken|down|gone|nowhere|404|wrong|work|me
                """,
                """
                says|said|claims|insists|swears|reckons|told_me (me|that|you|its|thats|it|theyll|theyre|\
                thats_not) (is|was|its|all|that|thats) wrong|die|dead|nonsense|rubbish|illegal|dangerous|not|\
                never|didnt|cant|no
                """,
                """
                got|was|been|were (told|me|us) (off) rejected|refused|fired|laughed|shouted|yelled|stung|fined|\
                flagged|blocked|banned|turned_down|told_off|failed|marked_down|kicked_out|declined|caught|burned|\
                denied|bounced|sacked
                """,
                """
                rejected|refused|ignored|fired|failed|dumped|blocked|hated|corrected|scolded it|me|us|the|my|him|\
                her
                """,
                "threw|spat|chucked it up|out|away|back",
                """
                he|she|they|cat|dog|kids|boss|teacher|editor|client|everyone|nobody|guests|wife|husband|mum|\
                mother|son|daughter|professor (just|all|both|absolutely|really|still|even|only|was|were) hated|\
                refused|complained|frowned|offended|screamed|hates|refuses|wouldnt_touch|wouldnt_eat|insulted|\
                spat|threw_up|gagged|cringed|winced|shouted|got_angry|got_worse|laughed_at
                """,
                "checkmate|checkmated|mated in",
                """
                took|wasted|spent|cost (me|us|over|about|nearly|almost|the) all|two|three|four|five|six|hours|\
                an_hour|ages|half|#|whole (day|a_day|afternoon|evening|hours|night) for|on|trying|to|and|because|\
                with|of
                """,
                """
                had|have|ive|need to redo|undo|fix|delete|change|correct|rewrite|retype|call|throw|start|\
                reinstall|reformat every|it|all|each|everything|them|over|by|half|the|again|a|an|out|from
                """,
                """
                looks|looked|reads|sounds|sounded|tastes|feels|smells (more|nothing|a_bit|almost|just|rather) \
                like (a|an|my|it|some|something|old) potato|blob|mess|toddler|robot|brick|dog|cardboard|nothing|\
                child|cartoon|kid|ransom|machine|joke|soap|rubber|horse|alien|pig|spaghetti|cow|rat|lawyer|advert|\
                ad|brochure|textbook|parody|disaster|bomb|it_was|somebody|someone|manual|leaflet|soup
                """,
                "looks|looked nothing|not|more|less like", "^ that|this|it looks like a|an|my|the (@Name)",
                "seriously $", "? ^ seriously|honestly $", "? with|for|in|to|of … really|seriously|honestly $",
                """
                not|isnt|wasnt|never (very|even|remotely|at_all|that|exactly|really|particularly) funny|readable|\
                usable|true|possible|safe|edible|english|poetry|a_haiku|a_rhyme|short|long|vegan|vegetarian|cheap|\
                halal|free|kosher|allowed
                """,
                """
                overshot|undershot|overcooked|undercooked|underdone|overdone|oversalted|misprinted|untested|\
                unplayable|unwinnable|unrhymed
                """,
            ]
        )
    ]
}
