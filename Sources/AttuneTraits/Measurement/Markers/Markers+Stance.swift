extension MarkerList {
    /// How sure, how cautious, how willing, how decided.
    static let stance: [MarkerList] = [
        MarkerList(
            .hedging,
            """
            may ; might ; perhaps ; maybe ; possibly ; probably ; likely ; unlikely ; presumably ; apparently
            seemingly ; arguably ; roughly ; approximately ; seem ; seems ; seemed ; appear|appears to
            it appears ; appears that ; suggest|suggests that ; tends|tend|tended to ; potentially ; could be
            could have ; it could ; can sometimes ; i think ; i believe ; i guess ; i suppose ; i suspect
            i assume ; i would say|think|guess ; in my opinion|view ; it is possible ; as far as i
            to my knowledge ; if i recall ; generally ; usually ; typically ; often ; sometimes ; mostly
            largely ; partly ; partially ; somewhat ; fairly ; rather ; relatively ; in general
            in most|many|some cases ; for the most part ; more or less ; sort of ; kind of ; or so ; about #
            around # ; not sure ; not certain ; uncertain ; unclear ; unsure ; hard|difficult to say|tell|know
            it depends ; depends on ; depending on ; to some|a certain extent|degree ; can vary ; may vary
            varies ; a bit ; a little ; conceivably ; supposedly ; allegedly ; reportedly ; as a rule
            on the whole ; by and large ; almost ; nearly ; assuming
            """,
            except: """
                rather than ; would|i'd|you'd rather ; what kind|sort of
                kind|sort|a|this|that|any|some|the|every|each|another|new|same|different kind|sort of ; how often
                more|as often|likely than|as ; a bit of ; a little boy|girl ; so that it seems ; may your
                """),
        MarkerList(
            .certainty,
            """
            definitely ; certainly ; always ; never ; clearly ; must ; undoubtedly ; obviously ; absolutely
            surely ; without a? doubt|question ; no doubt ; undeniably ; unquestionably ; indeed ; of course
            in fact ; guaranteed ; guarantee ; guarantees ; every single ; totally ; exactly ; precisely
            invariably ; inevitably ; indisputably
            it is clear|certain|obvious|a fact|well-known|well known|undeniable that?
            there is no doubt|question ; for certain|sure ; beyond doubt|question ; without exception
            all of the ; no matter what ; will always ; impossible ; the fact is|that ; always will ; by far
            simply put
            """,
            except: """
                ^ certainly|absolutely|definitely|of|sure|surely|indeed course?
                must-have|must-haves|must-see|must-try ; must have|see|try been?
                must be|feel|have been? hard|frustrating|difficult|tough|so|very|really|stressful|exhausting|upsetting
                not always|necessarily|exactly|entirely|completely|fully|guaranteed|guarantee|certain
                cannot|can't|don't|doesn't guarantee ; not to be guaranteed ; never mind ; exactly the same|what
                """),
        MarkerList(
            .warnings,
            """
            however ; note that ; ^ note : ; ^ note , ; please note ; ^ notes? :
            it is important|worth|crucial|essential|critical|vital|necessary to|noting|remembering|that
            important to ; important : ; important note ; keep|bear|keeping in mind
            be careful|cautious|aware|mindful|wary|sure not|prepared ; careful with|not|when|about ; caution
            cautious ; cautiously ; warning ; warnings ; caveat ; caveats ; beware ; watch out ; look out for
            on the downside ; downside ; downsides ; drawback ; drawbacks ; limitation ; limitations ; pitfall
            pitfalls ; risk of ; risks ; risky ; danger ; dangerous ; dangers ; hazard ; hazardous
            at your own risk ; that said ; having said that ; with that said ; that being said
            be that as it may ; although ; nevertheless ; nonetheless ; unless you
            avoid using|doing|overloading ; do not forget|overdo ; make sure not to ; never use|leave|share|mix
            remember that|to ; worth noting|mentioning|remembering ; exception ; exceptions ; side effects
            may not be suitable ; only if ; with caution ; use care ; take care not|to ; not recommended
            not advised ; be advised ; potential issues|problems|risks
            """,
            except: """
                however you|much|many|long ; risk free ; note that down ; a careful
                """),
        MarkerList(
            .disclaimers,
            """
            as an ai ; as a|an large? ai|language|artificial model|assistant|intelligence ; i am just? an? ai
            i am an? ai|language|virtual|artificial ; i am a large? language|computer|machine|virtual
            i am not a|an licensed|qualified|medical|legal|financial? lawyer|doctor|attorney|professional
            i am not a|an licensed|qualified|medical|legal|financial? expert|therapist|physician
            i am not a|an licensed|qualified|medical|legal|financial? advisor|accountant|psychologist|pharmacist
            i am not a|an licensed|qualified|medical|legal|financial? veterinarian|mechanic|electrician
            consult|consulting with? a|an healthcare|health|medical? care|health? professional|professionals
            consulted with? a|an healthcare|health|medical? care|health? professional|professionals
            consult|consulting|consulted with? a|an healthcare|health|medical? care|health? doctor
            consult|consulting with? your|the healthcare|health|medical? care|health? professional|professionals
            consulted with? your|the healthcare|health|medical? care|health? professional|professionals
            consult|consulting|consulted with? your|the healthcare|health|medical? care|health? doctor
            consult|consulting|consulted with? a|an|your|the healthcare|health|medical? care|health? lawyer|attorney
            consult|consulting with? a|an legal|financial|qualified? care|health? professional|professionals
            consulted with? a|an legal|financial|qualified? care|health? professional|professionals
            consult|consulting|consulted with? a|an legal|financial|qualified? care|health? doctor
            consult|consulting with? your|the legal|financial|qualified? care|health? professional|professionals
            consulted with? your|the legal|financial|qualified? care|health? professional|professionals
            consult|consulting|consulted with? your|the legal|financial|qualified? care|health? doctor
            consult|consulting|consulted with? a|an|your|the legal|financial|qualified? care|health? lawyer|attorney
            consult|consulting with? a|an healthcare|health|medical? care|health? physician|expert|specialist
            consulted with? a|an healthcare|health|medical? care|health? physician|expert|specialist
            consult|consulting with? your|the healthcare|health|medical? care|health? physician|expert|specialist
            consulted with? your|the healthcare|health|medical? care|health? physician|expert|specialist
            consult|consulting|consulted with? a|an healthcare|health|medical? care|health? advisor|provider
            consult|consulting|consulted with? your|the healthcare|health|medical? care|health? advisor|provider
            consult|consulting with? a|an legal|financial|qualified? care|health? physician|expert|specialist
            consulted with? a|an legal|financial|qualified? care|health? physician|expert|specialist
            consult|consulting with? your|the legal|financial|qualified? care|health? physician|expert|specialist
            consulted with? your|the legal|financial|qualified? care|health? physician|expert|specialist
            consult|consulting|consulted with? a|an legal|financial|qualified? care|health? advisor|provider
            consult|consulting|consulted with? your|the legal|financial|qualified? care|health? advisor|provider
            consult|consulting with? a|an licensed|professional|tax? care|health? professional|professionals
            consulted with? a|an licensed|professional|tax? care|health? professional|professionals
            consult|consulting|consulted with? a|an licensed|professional|tax? care|health? doctor
            consult|consulting with? your|the licensed|professional|tax? care|health? professional|professionals
            consulted with? your|the licensed|professional|tax? care|health? professional|professionals
            consult|consulting|consulted with? your|the licensed|professional|tax? care|health? doctor
            consult|consulting|consulted with? a|an|your|the licensed|professional|tax? care|health? lawyer|attorney
            consult|consulting|consulted with? a|an mental|certified|local? care|health? professional|professionals
            consult|consulting|consulted with? a|an mental|certified|local? care|health? doctor
            consult|consulting with? your|the mental|certified|local? care|health? professional|professionals
            consulted with? your|the mental|certified|local? care|health? professional|professionals
            consult|consulting|consulted with? your|the mental|certified|local? care|health? doctor
            consult|consulting|consulted with? a|an|your|the mental|certified|local? care|health? lawyer|attorney
            consult|consulting with? a|an licensed|professional|tax? care|health? physician|expert|specialist
            consulted with? a|an licensed|professional|tax? care|health? physician|expert|specialist
            consult|consulting with? your|the licensed|professional|tax? care|health? physician|expert|specialist
            consulted with? your|the licensed|professional|tax? care|health? physician|expert|specialist
            consult|consulting|consulted with? a|an licensed|professional|tax? care|health? advisor|provider
            consult|consulting|consulted with? your|the licensed|professional|tax? care|health? advisor|provider
            consult|consulting|consulted with? a|an mental|certified|local? care|health? physician|expert|specialist
            consult|consulting with? your|the mental|certified|local? care|health? physician|expert|specialist
            consulted with? your|the mental|certified|local? care|health? physician|expert|specialist
            consult|consulting|consulted with? a|an|your|the mental|certified|local? care|health? advisor|provider
            consult|consulting|consulted with? a|an healthcare|health|medical? care|health? accountant|therapist
            consult|consulting|consulted with? a|an healthcare|health|medical? care|health? dermatologist
            consult|consulting|consulted with? your|the healthcare|health|medical? care|health? accountant|therapist
            consult|consulting|consulted with? your|the healthcare|health|medical? care|health? dermatologist
            consult|consulting|consulted with? a|an healthcare|health|medical? care|health? pharmacist|veterinarian
            consult|consulting with? your|the healthcare|health|medical? care|health? pharmacist|veterinarian
            consulted with? your|the healthcare|health|medical? care|health? pharmacist|veterinarian
            consult|consulting|consulted with? a|an legal|financial|qualified? care|health? accountant|therapist
            consult|consulting|consulted with? a|an legal|financial|qualified? care|health? dermatologist
            consult|consulting|consulted with? your|the legal|financial|qualified? care|health? accountant|therapist
            consult|consulting|consulted with? your|the legal|financial|qualified? care|health? dermatologist
            consult|consulting|consulted with? a|an legal|financial|qualified? care|health? pharmacist|veterinarian
            consult|consulting with? your|the legal|financial|qualified? care|health? pharmacist|veterinarian
            consulted with? your|the legal|financial|qualified? care|health? pharmacist|veterinarian
            consult|consulting|consulted with? a|an healthcare|health|medical? care|health? dietitian|electrician
            consult|consulting with? your|the healthcare|health|medical? care|health? dietitian|electrician
            consulted with? your|the healthcare|health|medical? care|health? dietitian|electrician
            consult|consulting|consulted with? a|an healthcare|health|medical? care|health? counsel|counselor
            consult|consulting|consulted with? your|the healthcare|health|medical? care|health? counsel|counselor
            consult|consulting|consulted with? a|an legal|financial|qualified? care|health? dietitian|electrician
            consult|consulting with? your|the legal|financial|qualified? care|health? dietitian|electrician
            consulted with? your|the legal|financial|qualified? care|health? dietitian|electrician
            consult|consulting|consulted with? a|an legal|financial|qualified? care|health? counsel|counselor
            consult|consulting|consulted with? your|the legal|financial|qualified? care|health? counsel|counselor
            consult|consulting|consulted with? a|an licensed|professional|tax? care|health? accountant|therapist
            consult|consulting|consulted with? a|an licensed|professional|tax? care|health? dermatologist
            consult|consulting|consulted with? your|the licensed|professional|tax? care|health? accountant|therapist
            consult|consulting|consulted with? your|the licensed|professional|tax? care|health? dermatologist
            consult|consulting|consulted with? a|an licensed|professional|tax? care|health? pharmacist|veterinarian
            consult|consulting with? your|the licensed|professional|tax? care|health? pharmacist|veterinarian
            consulted with? your|the licensed|professional|tax? care|health? pharmacist|veterinarian
            consult|consulting|consulted with? a|an mental|certified|local? care|health? accountant|therapist
            consult|consulting|consulted with? a|an mental|certified|local? care|health? dermatologist
            consult|consulting|consulted with? your|the mental|certified|local? care|health? accountant|therapist
            consult|consulting|consulted with? your|the mental|certified|local? care|health? dermatologist
            consult|consulting|consulted with? a|an mental|certified|local? care|health? pharmacist|veterinarian
            consult|consulting|consulted with? your|the mental|certified|local? care|health? pharmacist|veterinarian
            consult|consulting|consulted with? a|an licensed|professional|tax? care|health? dietitian|electrician
            consult|consulting with? your|the licensed|professional|tax? care|health? dietitian|electrician
            consulted with? your|the licensed|professional|tax? care|health? dietitian|electrician
            consult|consulting|consulted with? a|an licensed|professional|tax? care|health? counsel|counselor
            consult|consulting|consulted with? your|the licensed|professional|tax? care|health? counsel|counselor
            consult|consulting|consulted with? a|an mental|certified|local? care|health? dietitian|electrician
            consult|consulting|consulted with? your|the mental|certified|local? care|health? dietitian|electrician
            consult|consulting|consulted with? a|an|your|the mental|certified|local? care|health? counsel|counselor
            seek|seeking professional|medical|legal|expert help|advice|attention|guidance|counsel|care
            seek|seeking immediate|qualified|emergency help|advice|attention|guidance|counsel|care
            professional help|advice
            talk|speak|check|talking|speaking to|with a|your|an doctor|lawyer|pharmacist
            talk|speak|check|talking|speaking to|with a|your|an therapist|professional|physician
            talk|speak|check|talking|speaking to|with a|your|an attorney|accountant|vet|healthcare|medical
            should not be taken|considered|construed as ; not a substitute for ; no substitute for
            does not constitute|replace|substitute ; not intended as
            for informational|educational|entertainment purposes ; i cannot guarantee
            i cannot provide|give|offer medical|legal|financial advice
            i can not provide|give|offer medical|legal|financial advice
            my knowledge|training cutoff|cut-off|data ; knowledge cutoff|cut ; my last|latest update|training
            i do not have personal|real-time|access|feelings|opinions|the ability|emotions|up-to-date|current
            disclaimer ; i may|might|could be wrong|mistaken|out ; may be out of date ; may be outdated
            not legal|medical|financial advice ; i do not have real time ; i cannot browse ; liability
            """),
        MarkerList(
            .refusal,
            """
            i can not|cannot help|provide|assist|do|fulfill|fulfil|comply|support
            i can not|cannot answer|generate|create|write|give|offer|share|discuss
            i can not|cannot recommend|engage|complete|access|participate|condone|advise|make
            i can not|cannot predict|determine|browse|see|verify|confirm|look ; i cannot
            i am not able|allowed|permitted|comfortable|unable to|with|providing|helping
            i am unable|not going to ; i am sorry ,? but ; sorry ,? but i
            unable to provide|assist|help|fulfill|answer|comply|access
            i will|would not provide|help|assist|be|do|write|create|generate|share|able
            i must|have to decline|refuse ; i decline ; i refuse ; i would rather|prefer not
            i do not feel comfortable ; i am afraid i|that ; not something i can|am|will
            cannot|can't fulfill|fulfil|comply|assist with|this|that|your
            against my|the guidelines|programming|policy|policies ; not appropriate for me|to
            i do not|cannot provide|condone|support|encourage|promote|engage ; i should not ; goes against
            request is inappropriate|harmful ; cannot in good conscience
            """,
            except: """
                i cannot|can't stress|emphasize|recommend|wait|overstate|thank|say enough?
                i can't believe|help but|imagine ; i cannot guarantee ; i won't lie|bore|go
                """),
        MarkerList(
            .recommendation,
            """
            i recommend|suggest|advise
            i would recommend|suggest|go|choose|pick|advise|opt|start|use|strongly|highly|definitely|avoid with?
            my recommendation|advice|suggestion|pick|choice|vote
            i strongly|highly|definitely recommend|suggest
            the best|ideal|safest|easiest|simplest|optimal option|choice|way|approach is|would|for|to?
            the best|ideal|safest|easiest|simplest|optimal bet|solution|method|pick is|would|for|to?
            your best bet|option|choice ; best bet ; you should ; you ought to ; you had better ; you'd better
            highly|strongly recommended ; is recommended ; we recommend|suggest|advise ; recommended
            recommendation : ; go with|for the|a|an ; i prefer ; i favor|favour ; opt for ; stick with
            should definitely ; it is best to ; is best to ; it is advisable|recommended ; advisable
            worth choosing|buying|getting ; the winner ; hands down ; top pick|choice
            recommend using|starting|going|the|that|a|you ; bottom line :? ; my verdict ; verdict :
            """,
            except: """
                you should be|see|get|have|hear|notice able|now? ; not recommended
                go for a|the walk|run|swim|drive ; not the best ; how you should ; what you should ; if you should
                """),
    ]
}
