extension MarkerList {
    /// Properties of single words.
    static let wordFlags: [(WordFlags, String)] = [
        (.english, englishWords), (.foreign, foreign), (.instruction, instructions), (.lead, leads), (.common, common),
        (.technical, technical),
        (
            .abbreviation,
            """
            etc vs approx fig figs eq eqs no nos vol pp inc ltd co corp est dept min max ca cf
            al e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec ed eds ft lb oz tbsp tsp
            hr hrs
            """
        ),
        (.title, "dr mr mrs ms prof rev hon gen sgt capt lt gov sen rep st mt jr sr messrs mme"),
        (.nameWhenCapitalised, "may will mark bill grace"),
        (.acronymInCapitals, "us it who or in id pa ma"),
        (
            .afterNoun,
            """
            of is are was were has have had can may might should will shall would could does did
            you we they i me
            """
        ),
        (
            .noAcronym,
            """
            ii iii iv vi vii viii ix xi xii am pm ok okay yes no not do dont all any note tip
            tips stop warning never always must only every each new now here good great bad best
            most more very really why how what when where let use see step part day week end
            start top hot big one two three four five six ten ps re oh ah wow ha haha lol omg
            act scene int ext name title date total true false null
            """
        ),
    ]

    private static let englishWords = """
        the of and to a in is that it for on with as are this be by or from at an was not have has
        had but they you we he she his her their its which will can would there been if more when
        who what so no out up about into than them these some could other then our your my me i us
        do does did how all any were also each may should such between where after before because
        while those being only most over through during both even many much very just like use used
        using make made one two first new get own same too here why until against without within
        under around however it's don't you're that's i'm i'll you'll can't let's there's isn't
        doesn't won't
        """

    /// Words that are also English words are left out.
    private static let foreign = """
        el los las una unos unas del que qué y en por para con se su sus lo como más pero sin sobre
        este esta esto son está han muy también hay ser cuando nos ya todo entre puede fue desde
        donde según tiene pueden cada porque al es le les des du et est une dans pour par sur avec
        qui pas plus sont ce cette ces vous nous il elle ils être avoir aux mais ou où comme leur
        leurs votre vos notre c'est d'un d'une l'on qu'il très aussi peut fait bien je de la un der
        das und ist den dem ein eine einen einer eines nicht mit sich auf für von zu im auch es sie
        wir ich du werden wird wie bei oder aus nach kann können über zum zur wenn nur noch haben
        hat sind aber durch mehr diese dieser dieses ihr ihre vor il lo gli di che è per una uno
        della delle degli dei nel nella con non sono si anche come più questo questa ma alla ai al
        dal dalla ha essere può loro tra fra quando cui molto o os as um uma uns umas do da dos das
        em no na nos nas ao aos pelo pela é são não com mais foi ele ela você seu sua também já
        muito mas isso este esta pode ou ser het een van en de dat niet zijn wordt worden voor met
        aan er ook naar bij om uit maar je jij wij zij kan deze dit hun nog wel als te door och att
        det som en ett är på av för inte med den till har jag du vi kan eller om så men från vid
        också detta og er ikke til på det som av den har med jeg vi kan eller ikke også være blir
        fra ble i w z na do się nie że jest to jak po od przez są oraz dla ale czy być może które
        który tym tego lub ich jego ve bir bu için ile de da çok olarak daha gibi olan ne en mi
        kadar sonra ya ama var değil her şu dan yang di ke dari untuk dengan ini itu tidak adalah
        pada dalam atau oleh juga akan dapat bisa anda saya ada lebih seperti karena ja on ei se
        että joka myös kun tai ovat voi hän niin mutta olla sekä și în este pe cu din sunt care la
        nu de mai sau pentru această prin fi ale a je se na že v s jako pro nebo ale jsou také při
        podle může být jeho az egy és hogy nem van meg ez ezt vagy mint csak is már và của là có cho
        các một những được trong với không này khi đã từ để người nhiều như ang ng sa mga na at ay
        hindi kung para ito ni siya ako kwa ya na wa ni katika cha za la kama
        """
        .split { $0 == " " || $0 == "\n" }
        .filter { !englishHomographs.contains($0) }
        .joined(separator: " ")

    private static let englishHomographs = Set(
        """
        a i as do no on in is at an to for from all or so if it me he we be by my die had was has
        men sin pour plus comment bien are her his also hat den ten per come ma ha via can kan more
        most our out over under us van com de la el le y o e s v w z si son sur care din min fi ale
        pot mint mi nu ja ni za pe cu al au ne ce ya ve wa ay ai ou mas este om med man dan ez az
        meg dit wie bei aus im ang lo ser nos us re ito so sa ya cha wa
        """.split { $0 == " " || $0 == "\n" })

    private static let instructions = """
        use add open run try make take set create check click select choose write read go get put
        keep start begin stop turn move press type enter install download update remove delete
        replace change edit save copy paste find look search ask tell call send give provide include
        consider remember avoid ensure verify test confirm build define declare import export print
        return call pass configure connect enable disable restart reboot log sign visit navigate
        follow review compare explain describe identify determine calculate compute multiply divide
        subtract plug substitute solve simplify apply combine mix stir whisk beat fold pour bake
        cook boil simmer fry grill roast heat preheat cool chill freeze serve garnish season
        sprinkle drain rinse wash dry cut chop slice dice peel grate mince melt blend knead roll
        spread cover wrap place lay arrange prepare gather collect organize organise plan schedule
        practice practise learn study listen watch speak talk discuss share offer show demonstrate
        bring hold lift push pull breathe relax rest sleep eat drink exercise walk stretch focus aim
        think imagine note notice observe record track measure monitor limit reduce increase adjust
        tighten loosen attach fasten secure assemble insert unplug plug charge clean wipe scrub
        spray soak store label sort group list name draw sketch paint design develop implement
        deploy commit initialize initialise iterate loop convert parse format encode decode encrypt
        validate debug fix repair break split merge join sum filter map load fetch query call invoke
        execute compile invest save budget pay buy sell negotiate research contact email phone hire
        join attend participate encourage support help allow let leave wait repeat continue finish
        complete submit establish maintain highlight emphasize use engage incorporate utilize
        leverage invite celebrate thank greet introduce respond reply address handle manage
        prioritize delegate wear pack book travel explore discover experiment brainstorm outline
        draft revise proofread cite reference quote summarize summarise analyze analyse evaluate
        assess examine inspect water plant prune fertilize trim feed brush train reward treat
        consult seek see don't do be stay come drop drag hit tap swipe scroll zoom hover upload
        attach attend bookmark
        """

    private static let leads = """
        please first second third next then now finally also just always never simply lastly firstly
        secondly thirdly again instead alternatively either and or but kindly carefully gently
        quickly slowly gradually optionally afterwards meanwhile
        """

    private static let common = """
        information question questions section sections position positions situation situations
        attention conversation conversations education direction directions relation relations
        operation operations population station stations tradition traditions condition conditions
        mention action actions option options nation nations vacation celebration celebrations
        competition decision decisions discussion discussions television collection collections
        relationship relationships connection connections description descriptions introduction
        recommendation recommendations production protection reaction reactions reputation
        transportation translation translations instruction instructions location locations
        imagination explanation explanations communication organization organizations generation
        generations foundation examination application applications suggestion suggestions
        exhibition presentation presentations publication inspiration motivation satisfaction
        selection solution solutions preparation participation invitation reservation destination
        destinations expression expressions permission possession profession impression impressions
        discussion university community communities ability abilities activity activities
        opportunity opportunities personality responsibility responsibilities possibility
        possibilities quality security majority reality facility facilities creativity curiosity
        electricity celebrity celebrities authority authorities minority priority priorities
        necessity tourism criticism photograph photographs biography autobiography paragraph
        paragraphs apology apologies technology understanding international professional
        professionals neighborhood neighbourhood entertainment environment environments
        congratulations grandmother grandfather grandchildren straightforward nevertheless
        accomplishment accomplishments characteristic characteristics advertisement advertisements
        disappointment disappointing extraordinary representative representatives unfortunately
        acknowledgement acknowledge enthusiastic approximately
        """

    private static let technical = """
        algorithm algorithms parameter parameters variable variables function functions compiler
        compilers runtime kernel thread threads mutex latency throughput bandwidth cache caching
        database databases schema query queries index indices server servers client protocol
        protocols packet packets router encryption cipher hash hashing pointer pointers recursion
        recursive iterator iterators array arrays tuple boolean integer float string strings byte
        bytes bitwise binary hexadecimal syntax semantics interface interfaces inheritance
        polymorphism instance instantiate module modules dependency dependencies framework
        frameworks library repository middleware backend frontend asynchronous synchronous
        concurrency deadlock scheduler vector vectors matrix matrices tensor tensors gradient
        gradients eigenvalue eigenvalues derivative derivatives integral integrals polynomial
        polynomials logarithm coefficient coefficients theorem lemma corollary hypothesis hypotheses
        stochastic regression variance covariance deviation median quantile entropy likelihood
        posterior bayesian gaussian distribution distributions probability probabilities statistic
        inference estimator convergence asymptotic heuristic heuristics optimization optimizer
        neural transformer backpropagation hyperparameter hyperparameters embedding embeddings
        classifier dataset datasets overfitting regularization tokenizer molecule molecules enzyme
        enzymes protein proteins genome genes allele alleles chromosome chromosomes mitochondria
        mitochondrial ribosome membrane cytoplasm neuron neurons synapse synaptic receptor receptors
        hormone hormones antibody antibodies antigen pathogen pathogens metabolism metabolic glucose
        insulin chronic acute lesion benign malignant carcinoma tumor tumour prognosis diagnosis
        etiology dosage placebo pharmacology cardiovascular hypertension inflammation inflammatory
        electron electrons proton protons neutron neutrons photon photons quantum isotope isotopes
        catalyst catalysts polymer polymers ion ions ionic covalent oxidation enthalpy thermodynamic
        thermodynamics kinetic velocity momentum torque voltage amplitude frequency wavelength
        spectrum spectral resonance capacitor resistor transistor semiconductor diode impedance
        inductance magnetic electromagnetic gravitational relativistic liability statute statutory
        plaintiff defendant jurisdiction fiduciary amortization depreciation equity derivative
        liquidity collateral arbitrage fiscal monetary inflation macroeconomic microeconomic
        elasticity api apis sdk json xml html css sql http https tcp url urls cpu gpu ram ssd ssl
        tls dns regex async await boolean struct enum callback callbacks endpoint endpoints payload
        container containers kubernetes docker cluster clusters node nodes
        """
}
