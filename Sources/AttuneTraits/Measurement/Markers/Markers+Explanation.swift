extension MarkerList {
    /// Reasons, alternatives, definitions, checks, background, sources.
    static let explanation: [MarkerList] = [
        MarkerList(
            .reasons,
            """
            because ; cause of this ; since ; therefore ; so that ; this|that is why ; which is why
            the|one|another|main|a|this reason|reasons ; thus ; hence ; due to ; owing to ; as a result
            as a consequence ; consequently ; for this|that|these reason|reasons ; given that ; in order to
            thanks to ; the why ; why this|it|that matters|works|happens|is|helps|does
            this means|ensures|allows|prevents|helps|makes ; is caused by ; are caused by ; caused by
            results|resulting|stems|arises from ; leads|leading to ; it follows that ; so as to ; explains why
            that explains ; seeing as ; inasmuch as ; on account of ; stems from ; is why
            """,
            except: """
                since # ; since then|ancient|the|at|last|early|childhood beginning|start|early|late|least?
                since then|ancient|the|at|last|early|childhood year|week|creation|inception|founding?
                since birth|its|his|her|their|my|your beginning|start|early|late|least?
                since birth|its|his|her|their|my|your year|week|creation|inception|founding? ; ever since
                long since ; since yesterday|monday|january|february|march|april|may
                since june|july|august|september|october|november|december ; within reason ; stand to reason
                the reason that it is
                """),
        MarkerList(
            .alternatives,
            """
            alternatively ; an|good|better|cheaper|common|popular|possible alternative ; alternatives
            another|other option|options|way|ways|approach|approaches|possibility
            another|other method|choice|idea|solution|route|alternative
            a second|third|different option|way|approach|method
            you could|can|might|may also|instead|alternatively ; or you can|could|might|may|try|just|use
            or else you ; or ,? if you prefer|would ; if you prefer|would rather
            instead ,? you|try|use|consider ; as an alternative ; option # ; option a|b|c|one|two|three
            or ,? alternatively ; either way
            several|multiple|different|various|many options|ways|approaches|methods|alternatives
            other|few|two|three|some options|ways|approaches|methods|alternatives ; if that does not work
            if this does not work ; failing that ; equally ,? you
            you have a few|several|two|three|some|many choices|options ; method # ; approach # ; substitute
            substitutes ; whichever ; also consider
            """,
            except: """
                alternative medicine|energy|rock|music|universe ; no alternative|alternatives
                the other way around|round ; in other ways
                """),
        MarkerList(
            .definitions,
            """
            means ; refers to ; refer to as ; referred to as ; is|are|be|can defined as|by ; defined as
            is|are|also|often|sometimes called ; known as ; so-called ; stands|stand for ; short for
            is|are the|a term for|used ; the term ; the word ; a term ; definition ; definitions ; define
            defines ; meaning : ; meaning of ; is a|an type|kind|form|sort of
            is the process|practice|study|act|science|art|ability|branch|concept|name of|by
            describes a|an|how|the ; in other words ; that is to say ; i.e ; is another|a word|name for
            which means ; denotes ; signifies ; abbreviation|acronym for|of ; means that
            """,
            except: """
                by|all|no|any|every|some|the|a|best|other means
                these|limited|financial|private|various|different|own|primary|effective|economic means ; means of|to
                refer|refers to the|our|your documentation|manual|page|website|guide|following ; high definition
                called for|off|upon|out|back|me|him|her ; in the word ; the word document|count
                """),
        MarkerList(
            .verification,
            """
            verify ; verifies ; verified ; verifying ; verification ; double-check ; double check
            double checking ; cross check ; sanity check ; recheck ; make|making sure
            ensure|ensuring that|you|the|your|it|all ; confirm ; confirms ; confirming ; validate ; validating
            validation ; check that|if|whether|your|the|for|it|to|with|each|all|this|these ; ^ check
            checking that|if|whether|your|the|for|it ; test it|your|that|whether|if|the|this|them|out ; ^ test
            testing the|your|it|that ; unit tests? ; to see if|whether|that it? ; you should see|get
            expected output|result|results|value ; to be sure ; proof : ; inspect
            compare the|your result|results|answer|output ; try it out ; run the tests
            plug it|this|that|the value|values|result|answer? back ; look for signs ; monitor the|your
            troubleshoot ; troubleshooting ; review your|the
            """,
            except: """
                check out|in|into|mark|list|point|this out ; check it|them|these|this out ; blank check
                background check ; reality check ; the test of|results ; test the waters ; makes sure to see
                """),
        MarkerList(
            .background,
            """
            background ; history ; histories ; historical ; historically ; originally
            historical|cultural|some context ; bit|little of? context ; for context ; into|in context ; overview
            origins ; origin ; originated ; originates ; originate ; traditionally ; dates|dating|dated back
            in the past ; over the years|centuries|decades ; introduced in ; invented in|by ; founded in|by
            first introduced|invented|developed|used|published|appeared|described ; came about ; evolved from
            roots in ; rooted in ; early days ; for centuries ; ancient ; developed in|by # ; in # , ; back in #
            since # ; to understand this|why|how ; the story behind ; introduction ; at the time ; was coined
            coined in|by|the ; century ; era
            """,
            except: """
                background color|colour|image|check|checks|noise|music|process|task|thread
                browser|search|chat|git|commit|your|version|job|browsing history
                context menu|window|manager|switch ; country|place of origin
                """),
        MarkerList(
            .citations,
            """
            according to ; et al
            a|one|recent|another|several|many recent|new|large|small|classic|famous? study|studies|survey|surveys
            a|one|recent|another|several|many recent|new|large|small|classic|famous? meta-analysis|trial|trials
            some|numerous|multiple|previous|early recent|new|large? study|studies|survey|surveys
            some|numerous|multiple|previous|early small|classic|famous? study|studies|survey|surveys
            some|numerous|multiple|previous|early recent|new|large|small|classic|famous? meta-analysis|trial|trials
            the study ; studies|research|evidence|data show|shows|suggest|suggests|indicate
            experts|scientists|surveys|statistics show|shows|suggest|suggests|indicate
            studies|research|evidence|data|experts|scientists|surveys|statistics indicates|found|find|finds|has
            studies|research|evidence|data|experts|scientists|surveys|statistics have|say|says|reveal|reveals
            studies|research|evidence|data demonstrate|demonstrates|estimate|estimates|agree
            experts|scientists|surveys|statistics demonstrate|demonstrates|estimate|estimates|agree
            researchers|scientists at|from|found|have|say|discovered|suggest
            source|sources|references|reference|citation|citations|bibliography :
            ^ sources|references|bibliography ; cited in|by|as ; as cited ; published in|by ; report by|from
            reported by|in|that ; a report ; as reported ; per the|a report|study|guidelines|documentation
            the paper ; in a paper ; journal of ; a|the meta analysis ; systematic review ; university of ; doi
            isbn ; retrieved from|on ; quoted in ; as stated in|by ; wikipedia ; peer-reviewed ; states that
            found that ; further reading ; see also : ; was first described by ; world health organization
            the who|cdc|nih|fda|epa|un recommends|estimates|states|says|reports
            """,
            except: """
                published in #
                according to your|my|his|her|their|the|our preference|preferences|needs|taste|package
                according to your|my|his|her|their|the|our instructions|budget|recipe|directions ; source code|file
                a study group|plan|guide|schedule|abroad ; study abroad
                """),
    ]
}
