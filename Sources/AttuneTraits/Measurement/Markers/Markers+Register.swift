extension MarkerList {
    /// Contractions with 's, formal words, slang, high praise, humour.
    static let register: [MarkerList] = [
        MarkerList(
            .contractions,
            """
            it's ; that's ; there's ; here's ; what's ; let's ; he's ; she's ; who's ; how's ; where's ; when's
            why's ; everyone's ; everything's ; something's ; nothing's ; y'all ; ma'am ; o'clock
            """,
            except: """
                ma'am ; o'clock ; everyone's ; everything's
                """),
        MarkerList(
            .formal,
            """
            furthermore ; moreover ; therefore ; thereby ; therein ; thereof ; regarding ; concerning the
            consequently ; whom ; thus ; hence ; shall ; whereas ; whereby ; wherein ; heretofore ; hereby
            herein ; henceforth ; in accordance ; accordingly ; pursuant ; notwithstanding ; nevertheless
            nonetheless ; with regard|respect to ; with regards ; in regard ; in light of ; in order to
            prior to ; subsequent to ; subsequently ; additionally ; in addition ; aforementioned ; aforesaid
            respectively ; utilize ; utilise ; utilizes ; utilizing ; utilized ; utilization ; facilitate
            facilitates ; ascertain ; commence ; commencing ; endeavor ; endeavour ; constitute ; constitutes
            constituted ; deemed ; pertaining ; pertinent ; upon ; per se ; vis-a-vis ; inter alia ; ergo
            it is imperative|essential|advisable|incumbent|noteworthy|evident|apparent|recommended
            it should|must|may be noted|emphasized|stressed|acknowledged ; one must|may|should|might|can
            as such ; insofar ; inasmuch ; albeit ; namely ; hereinafter ; kindly ; sincerely ; cordially
            dear sir|madam ; esteemed ; yours faithfully|truly ; to whom it may ; demonstrates ; demonstrate
            obtain ; obtained ; require ; requires ; sufficient ; numerous ; significant ; significantly
            substantial ; substantially ; encompass ; encompasses ; necessitate ; necessitates ; conversely
            likewise ; in conclusion ; in contrast ; by virtue of ; in the event ; on behalf of
            for the purpose
            """),
        MarkerList(
            .slang,
            """
            gonna ; wanna ; gotta ; kinda ; sorta ; lemme ; gimme ; dunno ; ain't ; y'all ; yeah ; yep ; yup
            nope ; nah ; ok ; okay ; cool ; awesome ; hey ; guys ; dude ; dudes ; buddy ; bro ; pal ; folks
            stuff ; lol ; lmao ; omg ; btw ; tbh ; imo ; imho ; fyi ; idk ; rofl ; asap ; a lot of stuff
            super easy|cool|fun|simple|helpful|handy|nice|important|useful|quick|fast ; no biggie ; no worries
            no sweat ; you bet ; heads up ; yay ; wow ; whoa ; oops ; yikes ; ugh ; phew ; crazy ; legit ; chill
            hang out ; hanging out ; pretty much|cool|good|easy|simple|straightforward|neat|awesome ; tons of
            loads of ; a bunch of ; bunch of ; heck ; darn ; damn ; crap ; freaking ; piece of cake ; easy peasy
            rock on ; thingy ; anyways ; gotcha ; cuz ; sup ; what's up ; cheers ; mate ; mess up ; messed up
            screw up ; screwed ; hit me up ; go nuts ; totally
            """,
            except: """
                cool down|it|water|completely|to|and|place|temperature|before|for|dry|on|off|in ; to cool ; cool ,
                is|be|was|feel|feels|are|not okay|ok ; it's|that's|isn't okay|ok
                """),
        MarkerList(
            .superlatives,
            """
            amazing ; amazingly ; fantastic ; incredible ; incredibly ; excellent ; great ; wonderful
            wonderfully ; best ; awesome ; brilliant ; outstanding ; superb ; perfect ; perfectly ; magnificent
            marvelous ; marvellous ; terrific ; fabulous ; extraordinary ; exceptional ; exceptionally
            spectacular ; stunning ; breathtaking ; phenomenal ; remarkable ; remarkably ; greatest ; finest
            ultimate ; unparalleled ; unbeatable ; unforgettable ; legendary ; splendid ; sensational
            astonishing ; astounding ; mind-blowing ; mind blowing ; world-class ; world class ; top-notch
            top notch ; first-rate ; gorgeous ; delightful ; impressive ; thrilling ; exciting ; beautiful
            beautifully ; most beautiful|incredible|amazing ; game-changer ; game changer ; must-have ; stellar
            flawless ; priceless ; unbelievable ; absolutely love ; super ; extremely ; invaluable
            revolutionary ; glorious
            """,
            except: """
                great britain|lakes|depression|wall|war|deal|barrier|gatsby|recession
                great plains|dane|pyramid|expectations|aunt|uncle|grandmother|grandfather
                best of|practice|practices|bet|regards|wishes|before|by|before|man ; at best ; it is best to
                do your best ; super bowl|mario|market ; present perfect ; past perfect ; perfect tense
                """),
        MarkerList(
            .humour,
            """
            joke ; jokes ; joking ; jokingly ; haha ; hahaha ; ha ha ; hehe ; heh ; pun ; puns ; pun intended
            no pun intended ; just kidding ; kidding ; funny ; funnily ; hilarious ; hilariously ; wink ; winks
            punchline ; knock knock ; ba dum ; drumroll ; drum roll ; tongue in cheek ; tongue-in-cheek
            spoiler alert ; plot twist ; silly me ; goofy ; chuckle ; lol ; rofl ; lmao ; why did the
            walks into a bar ; world domination ; your inner ; not to brag ; dare i say ; pro tip : do not
            dad joke ; trust me , ; mischief ; shenanigans ; cheeky ; wacky ; zany ; fear not ; rumor has it
            or as i like to ; said no one ever ; what could possibly go wrong ; your future self will
            unless you are a wizard|robot|vampire|superhero ; secret ninja ; like a boss ; cue the ; sarcasm
            sarcastic ; banter ; your cat|dog will
            """),
    ]
}
