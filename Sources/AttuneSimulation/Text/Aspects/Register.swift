extension AspectText {
    static let register = #"""
        # terminology.technical features
        In technical terms, the mechanism is {term}, an interaction of configuration parameters and intermediate components.
        The underlying phenomenon is {term}.
        {Term} determines the characteristics of the system, and optimization depends on that parameter.
        A systematic evaluation of {term} reveals the correlation between the components.
        The methodology relies on {term} and on the identification of relevant parameters.
        Specialists describe this configuration as {term}.
        The functionality presupposes {term} and an appropriate initialization of each component.
        Quantification of {term} requires calibration of the relevant metrics.
        From a theoretical perspective, {term} constitutes the dominant mechanism.
        The implementation combines {term} with an iterative optimization procedure.
        Differentiation between {term} and its derivatives is fundamental to the analysis.
        {Term} introduces a structural dependency that affects the configuration.
        # terminology.technical more ask
        [can you|could you] use the [proper|technical|correct] terms?
        please be more technical
        give me the technical explanation
        what's the proper terminology [for this|here]?
        use the jargon, i work in the field
        i want the real terms so i can look them up
        talk to me like to a [professional|specialist|colleague]
        explain it at expert level
        more technical depth please
        name the concepts properly
        don't dumb it down
        say it the way an expert would
        # terminology.technical more complaint
        too [dumbed down|basic|layman]
        that's the kids version, i know the field
        you avoid the proper terms
        it's so watered down that it's useless to me
        where's the terminology? i can't look anything up like this
        i'm not a beginner, be technical
        that was way below my level
        no technical substance in it
        # terminology.technical more praise
        [love|nice] that you use the [proper|technical] terms
        good technical depth
        thanks for not dumbing it down
        finally someone who uses the right terminology
        the technical explanation is [great|just my level]
        precise terms, i could look them all up
        that's the expert level i was after
        good to see real jargon for once
        # terminology.technical less ask
        [can you|could you] [say that in plain english|explain it in simple words]?
        simpler words please
        no jargon please
        explain it like i'm five
        in layman's terms?
        what does that mean in normal words
        less technical [please|this time]
        dumb it down for me please
        use everyday words, i'm new to this
        talk to me like i know nothing
        skip the technical terms
        please put it in words my grandma would get
        # terminology.technical less complaint
        too [technical|much jargon] [for me]
        i don't understand half of these words
        what is all this jargon
        it's full of terms i've never heard
        way over my head
        you lost me with the technical stuff
        i'd need a dictionary for that
        it sounds like a textbook, i don't follow
        # terminology.technical less praise
        [thanks for|love] the plain [english|words|language]
        easy to understand, no jargon
        finally in words i understand
        nice that you kept it simple
        even i got that, no technical terms
        so clear without the jargon
        plain and simple, perfect for a beginner like me
        glad you didn't get technical
        # hedging.words features
        It seems that
        Perhaps
        Possibly
        I think that
        Generally,
        Most likely,
        It may be that
        It might be that
        Maybe
        Probably
        It appears that
        It could be that
        # hedging.words sentences
        I think that {act} might help, but it may depend on {thing}.
        Perhaps {problem} is the cause, though that seems a little uncertain.
        It could possibly be {problem}, or maybe something else.
        Generally, this may work, although it might take a while.
        It is likely, but perhaps not certain, that {result}.
        {Act} may or may not matter here.
        My guess is that it probably comes from {thing}.
        That might possibly be enough, I think.
        It seems likely that {thing} is involved, perhaps only in part.
        There may perhaps be a link with {problem}.
        Maybe {act} could help somewhat.
        It appears that {problem} might play a role, probably a small one.
        # hedging.words more ask
        how sure are you? [say so|tell me] when you're not certain
        please tell me what's uncertain
        don't be so absolute, it depends
        [can you|could you] be more careful with your claims?
        add how likely that is
        mark the things you're guessing at
        i'd prefer a more cautious wording
        say maybe when it is a maybe
        be honest about what you don't know
        please qualify that a little
        be less sure of yourself please
        can you say it more tentatively
        # hedging.words more complaint
        you sound way too sure
        that's stated as fact and it isn't that simple
        so absolute, it surely depends on {thing}
        you can't know that for certain
        no hint of doubt anywhere, i don't buy it
        overconfident, that one
        you present guesses as facts
        it's not as black and white as you make it
        # hedging.words more praise
        i like that you [admit uncertainty|say when you're not sure]
        good that you don't claim to know for sure
        thanks for being honest about what's uncertain
        appreciate the careful wording
        nice and cautious, not overclaiming
        the maybe is fair, good
        you leave room for doubt and i trust that more
        glad you said it's only likely
        # hedging.words less ask
        [stop hedging|no maybes please], just say it
        [can you|could you] be more definite?
        yes or no? commit to an answer
        drop the perhaps and maybe
        give me a straight answer
        say it with confidence
        be more decisive [please|this time]
        without all the might and could
        don't sit on the fence
        tell me plainly what it is
        less maybe please
        be clear about it, no ifs and buts
        # hedging.words less complaint
        maybe, perhaps, possibly... [which is it|so what now]
        you don't commit to anything
        so wishy washy
        all that hedging, i still don't know
        too vague, it might be this or it might be that
        you sound unsure about everything
        i can't act on a perhaps
        that's a lot of coulds for one answer
        # hedging.words less praise
        [love|like] the [clear|confident|straight] answer
        good, no maybes
        thanks for committing to an answer
        nice and definite
        finally someone who says it without perhaps
        no hedging, great
        you're sure and it shows, i like that
        a straight answer, cheers
        # formality.formal features
        Furthermore,
        Consequently,
        Moreover,
        With regard to {topic},
        Accordingly,
        Thus,
        In accordance with common practice,
        Regarding {thing},
        In addition,
        Nevertheless,
        As regards {thing},
        Hence,
        # formality.formal sentences
        Furthermore, {thing} shall be regarded in accordance with the above.
        Consequently, it is advisable to consider {act}.
        Regarding {problem}, the foregoing applies accordingly.
        Thus, the matter of {thing} may be considered settled.
        Moreover, one ought to proceed in accordance with established practice.
        With regard to {act}, due care shall be exercised.
        Consequently, {problem} merits further consideration.
        It is furthermore essential to proceed accordingly.
        One shall therefore regard {thing} as decisive.
        The aforementioned considerations apply to {topic} accordingly.
        Thus, and in accordance with the foregoing, {act} is to be preferred.
        Nevertheless, {thing} shall remain unaffected.
        # formality.formal more ask
        [can you|could you] put that more formally?
        please use a [formal|professional|business] tone
        make it sound [professional|official|more formal]
        i need it in formal language {setting}
        write it the way you would in a report
        more serious wording please
        a formal register would be better
        could you rephrase it for an official letter
        please keep it professional
        use proper formal english
        formal please
        say it in a more polished way
        # formality.formal more complaint
        too casual [for me|for this]
        that's not a professional tone
        it sounds like a chat with a mate
        the style is too informal
        i can't send that to anyone, so casual
        a bit too chummy
        not formal enough {setting}
        the wording isn't serious enough
        # formality.formal more praise
        [nice|good] professional tone
        i like the formal wording
        that's properly formal, [thank you|perfect]
        sounds official, just right {setting}
        the register is exactly right, very formal
        thanks for the polished language
        good serious style
        well worded, i can send that to my boss
        # formality.formal less ask
        [can you|could you] say it less formally?
        more casual please
        loosen up a bit
        talk like a normal person
        less stiff please
        say it like you would to a friend
        drop the formal language
        a relaxed tone would be nicer
        no furthermore and thus please
        write it more conversationally
        can you make it sound less like a lawyer
        informal please
        # formality.formal less complaint
        so [stiff|formal|stuffy]
        it reads like a [legal document|letter from the bank]
        who talks like that
        the language is so stilted
        furthermore, thus, hence... [really|are you a robot]?
        too formal [for me|for a chat]
        you sound like a bureaucrat
        the tone is really stuffy
        # formality.formal less praise
        [nice|love the] casual tone
        like that you're not so formal
        good relaxed style
        thanks for not sounding like a lawyer
        feels like talking to a friend
        not stiff at all, great
        refreshingly informal
        glad you dropped the stuffy language
        # formality.contractions features
        It's simpler than it looks, and you'll see it once {thing} isn't in the way.
        Don't worry about {problem}, it won't last.
        You'll find that {thing} doesn't mind.
        That's about it, there's nothing you can't undo.
        If it doesn't work, it's {problem} that's to blame.
        You don't have to touch {thing}, it's fine.
        They're the same thing, so don't mix up {thing} and {topic}.
        It won't hurt, and it'll be done before you've noticed.
        There's no rush, so you shouldn't skip {act}.
        I'd say that's what you'll want, and it isn't hard.
        We've all had {problem}, and it's no drama.
        It's {thing} that doesn't fit, and that's why you can't see it.
        # formality.contractions more ask
        use contractions please, it sounds so stilted
        [can you|could you] write it's and don't like people do?
        write it like people speak, with don't and can't
        say don't, not do not
        please contract your verbs, it's for a script that gets spoken
        i'd like it with it's, you'll, we're and so on
        shorten the do nots and cannots
        more like spoken english, with contractions
        it's instead of it is please
        let the verbs run together like in speech
        can you use the short forms
        you can say can't, it's allowed
        # formality.contractions more complaint
        you write do not and cannot all the time, like a robot
        nobody says it is not like that
        no contractions, sounds like a machine
        the full forms everywhere make it sound stilted
        do not, will not, cannot... so wooden
        it doesn't sound spoken, you never shorten anything
        why always it is and never it's
        reads odd without the short forms
        # formality.contractions more praise
        sounds like someone talking, with the don'ts and it's, nice
        like that you use contractions
        it reads like speech with all the short forms, great
        good that you write don't and not do not
        natural sounding with the contractions
        the it's and you'll make it feel human
        thanks for using short forms
        the contractions make it easy on the ear
        # formality.contractions less ask
        no contractions please
        [can you|could you] write out do not and cannot in full?
        please avoid don't and it's, use the full forms
        write it without the contractions
        full forms only please, it's for a paper
        spell out you will and it is
        no apostrophe shortcuts please
        replace the don'ts with do not
        use cannot and not can't
        i need it without shortened verbs {setting}
        could you use uncontracted forms
        expand the contractions
        # formality.contractions less complaint
        all the don't and won't looks sloppy
        too many contractions
        i can't use it's and you'll in this text
        the short forms bother me
        contractions have no place {setting}
        you keep writing can't and isn't
        the apostrophes everywhere look careless
        it's, that's, there's... please
        # formality.contractions less praise
        good that you wrote everything out, no contractions
        like the full forms
        no don'ts or can'ts, [thank you|perfect]
        neat, without contractions
        glad you spelled out do not and cannot
        the uncontracted style is right {setting}
        thanks for avoiding short forms
        written out in full, as it should be
        """#
}
