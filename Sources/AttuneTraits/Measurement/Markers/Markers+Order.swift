extension MarkerList {
    /// Order of the text, examples, filler before the answer.
    static let order: [MarkerList] = [
        MarkerList(
            .ordinals,
            """
            ^ first|second|third|fourth|fifth|sixth|next|then|finally|lastly ,
            ^ firstly|secondly|thirdly|fourthly ; ^ first|second|third|fourth|last step|thing
            ^ the first|second|third|fourth|next|last|final step ; ^ first of all ; ^ to start|begin ,
            ^ step one|two|three|four|five
            """),
        MarkerList(
            .signposts,
            """
            ^ first|second|third|fourth|fifth|next|then|last ,? ; ^ now , ; firstly ; secondly ; thirdly
            lastly ; finally ; first of all ; to begin|start with ; to start|begin , ; after that|this
            after|once you have|do done? this|that? ; afterwards ; afterward ; following this|that
            subsequently ; in the meantime ; meanwhile ; next up ; moving on ; at this point
            step one|two|three ; first , ; then , ; next , ; and then ; once done ; in turn ; last but not least
            before that ; the next step ; the first|second|third|last|final step ; on the one hand
            on the other hand ; as mentioned|noted above|earlier|before
            """,
            except: """
                ^ first name|time|class|aid|place|person ; ^ second hand|person
                ^ last name|time|week|year|month|night|day
                """),
        MarkerList(
            .examples,
            """
            for example ; for instance ; e.g ; eg : ; such as ; such like ; examples include|are|of ; example #
            example : ; examples : ; example|examples ,? include|includes
            an example of|is|would|might|could|where ; ^ example ; another example
            one|a good|simple|common|classic|concrete|quick|typical? example
            one|a great|famous|practical|real-life|brief|basic? example ; as an|one example ; as examples
            here is|are a|an|some|one? quick|simple|short|few? example|examples|sample|samples|illustration
            here is|are two|three|few? quick|simple|short|few? example|examples|sample|samples|illustration
            by way of example|illustration ; to illustrate ; an illustration of ; illustrated by
            ^ illustration ; to give you? an|one|a example|idea|sense ; to name a|but few ; a case in point
            case in point ; let us say ; ^ say , ; , say , ; ^ say you|we|i|that ; ^ suppose
            suppose that|you|we|i|a|an|your ; supposing ; ^ picture this|a|an|yourself|the
            ^ consider a|an|the|this|these ,? following? ; consider the case|example|following|scenario
            let us consider|take|assume|imagine ; ^ take a|an|the case|example|instance ; ^ take , ; , take ,
            ^ assume that|you|we|i|a|an|your ; what if you|we ; a sample of
            sample output|input|text|sentence|letter|email|answer|response|code|data :? ; in one case
            one such is|case|example ; think of examples ; case study ; case studies ; take for example
            things like ; use cases? include|: ; a typical case ; in practice , ; hypothetically
            say you are|have|want ; scenario :
            """,
            except: """
                set|sets|setting a|an|the? good|bad|better? example ; lead|leading by example
                follow|following the|his|her|their example
                """),
        MarkerList(
            .analogies,
            """
            like a|an ; just as|like a|an|the|you|when|how|if ; think of it|this|that|them|these|each as|like
            think of a|an|the|your ; imagine ; imagine that|you ; analogy ; analogies ; analogous to ; analogous
            metaphor ; metaphorically ; akin to ; similar to how|a|an|the|when|what|using ; is|are like
            it is|works|acts|behaves|functions|serves much|just|kind|sort? of? like|as ; as if it were
            as if you were ; as though you were ; acts|act like|as ; works|work like ; behaves|behave like
            in the same way ,? that|as|a|an|you ; much like|as ; picture it|them as ; compare it|this to
            can be compared to|with ; comparable to a|an ; as a metaphor ; figuratively ; resembles ; likened to
            it is as if|though ; the equivalent of a|an
            """,
            except: """
                would|could|i'd|you'd|we'd|they'd|he'd|she'd|might like a|an ; like a lot|bit
                feel|feels|felt|feeling like a|an
                looks|look|looking|sounds|sound|seems|seem|do|does|did|you|i|we|they|people|users|really like a|an
                something|anything|things|stuff like a|an ; just as the|you are|were ; i imagine
                think of a|an|the|your|as better|good|way|ways|number|word|name|few ; imagine dragons
                """),
        MarkerList(
            .opener,
            """
            ^ sure|certainly|absolutely|definitely|gladly|okay|ok|alright|hi|hello|hey|greetings|wow|yay|hmm|well ,?
            ^ of course ; ^ sure thing ; ^ no problem ; ^ by all means ; ^ with pleasure ; ^ all right
            ^ you bet ; ^ right , ; ^ hi|hello|hey there ; ^ got it ; ^ understood
            ^ good morning|afternoon|evening|day ; ^ thanks ; ^ thank you ; ^ oh , ; ^ ah , ; ^ happy to
            ^ great ,? ; ^ perfect , ; ^ absolutely ; ^ interesting
            """),
        MarkerList(
            .filler,
            """
            great|good|excellent|wonderful|fantastic question|topic|choice|idea|request|point|query
            interesting|fascinating|terrific|awesome question|topic|choice|idea|request|point|query
            nice|amazing|brilliant|lovely|thoughtful question|topic|choice|idea|request|point|query
            important|tricky|fun|tough question|topic|choice|idea|request|point|query
            happy|glad|delighted|pleased|thrilled|excited|here to help|assist|explain|answer|share
            happy|glad|delighted|pleased|thrilled|excited|here to provide|offer|walk|show
            happy|glad|delighted|pleased|thrilled|excited|here to support|be|discuss|guide|break|dive|write|give
            glad|happy|pleased you|that you? asked|reached|are
            thanks|thank you? for asking|reaching|sharing|your|the|coming|bringing|contacting
            i can|will definitely|certainly|surely|gladly|absolutely? help|assist|explain|walk|guide
            i would love|like to help|assist|explain|share|answer
            let me explain|walk|help|break|show|give|start|see|answer|think|guide|provide|tell|clarify|share
            let us dive|explore|take|get|break|start|jump|begin|go|look|see ; i understand you|that|your|how
            you are asking|wondering|looking|interested|curious ; you asked|want to know ; i see that you
            what a great|good|lovely|wonderful|fun|fantastic|interesting|fascinating
            it is great|wonderful|good|nice that|to|you ; here is|are|goes my|the? answer ; i hear you
            no problem ; my pleasure ; i am excited|eager|ready|more|sure ; as an ai ; as a language model
            allow me to ; happy to ; look no further ; you have come to the right place
            in this|the article|guide|response|answer|following ; ^ hope you ; how can|may i help|assist
            in order to answer ; to answer your|this|the question
            """),
        MarkerList(
            .announcement,
            """
            here is|are|goes ; below is|are|you ; the following ; as follows ; these are ; following is|are
            listed below ; some of the ; here's ; there are|is|exist ; include|includes|including ; steps ; tips
            ways ; how to ; for you ; step by step ; you can
            """),
    ]
}
