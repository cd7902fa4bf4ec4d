extension MarkerList {
    /// Feelings, courtesy, persons.
    static let relation: [MarkerList] = [
        MarkerList(
            .empathy,
            """
            i understand how|that|why|your|this|it|you|what
            i completely|totally|fully|truly|certainly|can understand|see|imagine how|why|your|that?
            i completely|totally|fully|truly|certainly|can empathize|relate|appreciate how|why|your|that?
            i hear you ; i feel for you ; i can imagine|see|relate|empathize ; sorry to hear
            sorry for your loss ; sorry you|that|about you? are|have|had|feel|were|this|happened?
            sorry that you ; my condolences ; condolences ; my heart goes ; i am here for you ; here for you
            you are not alone
            that|this|it sounds|must|seems|can really|so|very? been? really|so? hard|frustrating|difficult
            that|this|it sounds|must|seems|can really|so|very? been? very|incredibly? hard|frustrating|difficult
            that|this|it sounds|must|seems|can incredibly|be? been? really|so? hard|frustrating|difficult
            that|this|it sounds|must|seems|can incredibly|be? been? very|incredibly? hard|frustrating|difficult
            that|this|it sounds|must|seems|can really|so|very? been? really|so|very|incredibly? tough|stressful
            that|this|it sounds|must|seems|can incredibly|be? been? really|so|very|incredibly? tough|stressful
            that|this|it sounds|must|seems|can really|so|very? been? quite|extremely|a? hard|frustrating|difficult
            that|this|it sounds|must|seems|can incredibly|be? been? quite|extremely|a? hard|frustrating|difficult
            that|this|it sounds|must|seems|can really|so|very? been? quite|extremely|a? tough|stressful
            that|this|it sounds|must|seems|can incredibly|be? been? quite|extremely|a? tough|stressful
            that|this|it sounds|must|seems|can feel|have|quite|like? been? really|so? hard|frustrating|difficult
            that|this|it sounds|must feel|have|quite|like? been? very|incredibly? hard|frustrating|difficult
            that|this|it seems|can feel|have|quite|like? been? very|incredibly? hard|frustrating|difficult
            that|this|it sounds|must|seems|can feel|have|quite|like? been? really|so? tough|stressful
            that|this|it sounds|must|seems|can feel|have|quite|like? been? very|incredibly? tough|stressful
            that|this|it sounds|must feel|have|quite|like? been? quite|extremely|a? hard|frustrating|difficult
            that|this|it seems|can feel|have|quite|like? been? quite|extremely|a? hard|frustrating|difficult
            that|this|it sounds|must|seems|can feel|have|quite|like? been? quite|extremely|a? tough|stressful
            that|this|it sounds|must|seems|can really|so|very? been? really|so|very|incredibly? painful|overwhelming
            that|this|it sounds|must|seems|can really|so|very? been? really|so|very|incredibly? exhausting|awful
            that|this|it sounds|must|seems|can incredibly|be? been? really|so|very|incredibly? painful|overwhelming
            that|this|it sounds|must|seems|can incredibly|be? been? really|so|very|incredibly? exhausting|awful
            that|this|it sounds|must|seems|can really|so|very? been? quite|extremely|a? painful|overwhelming
            that|this|it sounds|must|seems|can really|so|very? been? quite|extremely|a? exhausting|awful
            that|this|it sounds|must|seems|can incredibly|be? been? quite|extremely|a? painful|overwhelming
            that|this|it sounds|must|seems|can incredibly|be? been? quite|extremely|a? exhausting|awful
            that|this|it sounds|must|seems|can feel|have|quite|like? been? really|so? painful|overwhelming
            that|this|it sounds|must|seems|can feel|have|quite|like? been? very|incredibly? painful|overwhelming
            that|this|it sounds|must|seems|can feel|have|quite|like? been? really|so? exhausting|awful
            that|this|it sounds|must|seems|can feel|have|quite|like? been? very|incredibly? exhausting|awful
            that|this|it sounds|must|seems|can feel|have|quite|like? been? quite|extremely|a? painful|overwhelming
            that|this|it sounds|must|seems|can feel|have|quite|like? been? quite|extremely|a? exhausting|awful
            that|this|it sounds|must|seems|can really|so|very? been? really|so|very|incredibly? scary|upsetting
            that|this|it sounds|must|seems|can really|so|very? been? really|so? challenging|disappointing
            that|this|it sounds|must|seems|can really|so|very? been? very|incredibly? challenging|disappointing
            that|this|it sounds|must|seems|can incredibly|be? been? really|so|very|incredibly? scary|upsetting
            that|this|it sounds|must|seems|can incredibly|be? been? really|so? challenging|disappointing
            that|this|it sounds|must|seems|can incredibly|be? been? very|incredibly? challenging|disappointing
            that|this|it sounds|must|seems|can really|so|very? been? quite|extremely|a? scary|upsetting
            that|this|it sounds|must|seems|can really|so|very? been? quite|extremely|a? challenging|disappointing
            that|this|it sounds|must|seems|can incredibly|be? been? quite|extremely|a? scary|upsetting
            that|this|it sounds|must|seems|can incredibly|be? been? quite|extremely|a? challenging|disappointing
            that|this|it sounds|must|seems|can really|so|very? been? really|so? annoying|rough|lonely|lot
            that|this|it sounds|must|seems|can really|so|very? been? very|incredibly? annoying|rough|lonely|lot
            that|this|it sounds|must|seems|can incredibly|be? been? really|so? annoying|rough|lonely|lot
            that|this|it sounds|must|seems|can incredibly|be? been? very|incredibly? annoying|rough|lonely|lot
            that|this|it sounds|must|seems|can really|so|very? been? quite|extremely|a? annoying|rough|lonely|lot
            that|this|it sounds|must|seems|can incredibly|be? been? quite|extremely|a? annoying|rough|lonely|lot
            that|this|it sounds|must|seems|can feel|have|quite|like? been? really|so? scary|upsetting
            that|this|it sounds|must|seems|can feel|have|quite|like? been? very|incredibly? scary|upsetting
            that|this|it sounds|must|seems|can feel|have|quite|like? been? really|so? challenging|disappointing
            that|this|it sounds|must feel|have|quite|like? been? very|incredibly? challenging|disappointing
            that|this|it seems|can feel|have|quite|like? been? very|incredibly? challenging|disappointing
            that|this|it sounds|must|seems|can feel|have|quite|like? been? quite|extremely|a? scary|upsetting
            that|this|it sounds|must feel|have|quite|like? been? quite|extremely|a? challenging|disappointing
            that|this|it seems|can feel|have|quite|like? been? quite|extremely|a? challenging|disappointing
            that|this|it sounds|must|seems|can feel|have|quite|like? been? really|so? annoying|rough|lonely|lot
            that|this|it sounds|must|seems|can feel|have|quite|like? been? very|incredibly? annoying|rough
            that|this|it sounds|must|seems|can feel|have|quite|like? been? very|incredibly? lonely|lot
            that|this|it sounds|must|seems|can feel|have|quite|like? been? quite|extremely|a? annoying|rough
            that|this|it sounds|must|seems|can feel|have|quite|like? been? quite|extremely|a? lonely|lot
            it is okay|ok|normal|natural|understandable to|normal|okay|natural|understandable?
            it is completely|perfectly|totally|alright to|normal|okay|natural|understandable?
            that is understandable ; understandable ; understandably ; your frustration|pain|worry|worries|grief
            your feelings|concerns are
            feel|feeling overwhelmed|frustrated|anxious|stressed|sad|lonely|down|stuck|lost|this
            be kind|gentle to|with yourself ; take a deep breath
            it can be|feel frustrating|overwhelming|scary|daunting|stressful ; going through
            you are going through ; must be hard|frustrating|difficult|tough ; no one deserves
            i know how|this|it|that hard|feels|frustrating|is? ; many people feel
            """,
            except: """
                i understand that the
                """),
        MarkerList(
            .encouragement,
            """
            you have got this ; you got this
            great|good|nice|excellent job|work|progress|effort|going|thinking|catch
            amazing|awesome|fantastic|wonderful job|work|progress|effort|going|thinking|catch ; well done
            keep going|it up|trying|at it|practicing|up the|pushing ; you can do it|this ; i believe in you
            believe in yourself
            do not worry|give up|be afraid|be discouraged|get discouraged|hesitate|panic|stress|be hard
            no need to worry ; good luck ; best of luck ; all the best ; congratulations ; congrats ; kudos
            bravo ; way to go ; proud of you|yourself ; you are doing great|well|fine|it|amazing
            you are on the right track ; on the right track ; practice makes perfect ; hang in there
            stay strong|positive|motivated ; you will get|do|be there|it|great|fine|amazing ; one step at a time
            every step|expert counts|was ; never give up ; rooting for you ; cheering you
            be patient with yourself
            happy coding|cooking|learning|baking|writing|reading|travels|gardening|painting|hiking ; have fun
            go for it ; you deserve ; it gets easier ; be proud ; celebrate your|small|every
            that is great|wonderful|fantastic|awesome|a ; what a great|wonderful achievement|accomplishment
            impressive work ; keep up the
            """,
            except: """
                do not hesitate to ; good work ethic ; that is a ; that is great|a for|when|deal ; great job market
                """),
        MarkerList(
            .courtesy,
            """
            please ; thank you ; thanks ; welcome ; glad to|you|that|i ; happy to ; my pleasure ; with pleasure
            pleased to ; delighted to ; kindly ; i appreciate ; appreciate your|you|it|the ; much appreciated
            grateful ; if you would ; would you mind ; may i ; excuse me ; pardon
            have a great|nice|good|wonderful|lovely day|time|one|evening|weekend|trip ; best regards|wishes
            warm regards ; kind regards ; sincerely ; at your service ; happily ; cheers
            """,
            except: """
                thanks to ; welcome email|page|message|screen|mat ; not please
                """),
        MarkerList(
            .apology,
            """
            sorry ; apologies ; apology ; apologize ; apologise ; apologizing ; apologising ; apologized
            my mistake ; my bad ; my fault ; my error ; i was wrong ; i made a|an mistake|error ; pardon me
            forgive me ; i regret ; i stand corrected ; for the confusion
            for any confusion|inconvenience|misunderstanding ; excuse my ; regret to inform ; regrettably
            mea culpa ; oops
            """,
            except: """
                sorry to hear ; sorry for your loss ; sorry you|that you? are|have|had ; not sorry
                better safe than sorry ; feel sorry for
                """),
        MarkerList(
            .you,
            """
            you ; your ; yours ; yourself ; yourselves ; you're ; you've ; you'll ; you'd ; ya ; y'all ; thou
            thee
            """,
            except: """
                thank you
                """),
        MarkerList(
            .assistant,
            """
            i ; i'm ; i've ; i'll ; i'd ; me ; my ; mine ; myself
            """,
            except: """
                let me know ; world war i ; part|type|phase|chapter|class|act|level|volume|stage|grade i ; you and i
                gold mine ; mine shaft
                """),
        MarkerList(
            .we,
            """
            we ; us ; our ; ours ; ourselves ; let's ; we're ; we've ; we'll ; we'd ; let us
            """),
    ]
}
