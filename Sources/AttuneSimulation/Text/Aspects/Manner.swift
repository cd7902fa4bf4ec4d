extension AspectText {
    static let manner = #"""
        # directness.preamble features
        Great question about {topic}.
        Sure, I would be happy to help with {topic}.
        Certainly, let me have a look at {topic} for you.
        Of course, here is what I can tell you about {thing}.
        Absolutely, let us get into {topic} together.
        What a good question, many people ask about {thing}.
        Sure thing, here is an overview of {topic}.
        Thanks for asking about {topic}, happy to help.
        Certainly, this is a topic that comes up a lot.
        Of course, I am glad that you asked about {thing}.
        Great, let me walk you into the matter of {topic}.
        Sure, thank you for reaching out about {topic} today.
        # directness.preamble more ask
        a little hello before the answer would be nice
        [can you|could you] start with a friendly line first?
        don't jump straight in, say a word of introduction
        please open with a short intro
        start with a sentence that says what's coming
        ease me in a little please
        i like a bit of an opening before the facts
        say something nice before you dive in
        begin with a greeting or so
        a lead in sentence please
        set it up a little before the answer starts
        you can warm up first, no need to be so abrupt
        # directness.preamble more complaint
        that was abrupt, no intro or anything
        you just blurt it out
        no opening line, feels a bit rude
        it starts in the middle
        not even a sure or of course first
        straight into it without a word of introduction, bit cold
        i miss a sentence to lead me in
        it hits you with the answer right away
        # directness.preamble more praise
        nice friendly opening
        like that you start with a kind word
        good intro
        thanks for the warm opening line
        the lead in made it pleasant to read
        i like how you open
        sweet of you to start with a friendly line
        the opening sentence sets it up well
        # directness.preamble less ask
        [skip|drop|leave out] the [intro|preamble|opening line|pleasantries at the start]
        get straight to the point [please|next time]
        no great question stuff please
        [can you|could you] start with the answer?
        answer first please
        no need for an introduction
        just begin with the answer
        cut the opening fluff
        without the sure, happy to help
        come to the point right away
        dive right in please
        less throat clearing please
        # directness.preamble less complaint
        why do you always say great question first
        too much preamble
        the first line is just fluff
        i don't need to be told it's a good question
        you take ages to get to the point
        the opening is filler
        stop buttering me up at the start
        the answer only starts after the small talk
        # directness.preamble less praise
        [nice|great], straight to the point
        like that you start right with the answer
        no preamble, [thank you|love it]
        thanks for getting right to it
        good that there's no great question nonsense
        no fluff at the start, perfect
        answer in the first line, that's how i like it
        directly to business, cheers
        # warmth.empathy features
        I understand how frustrating {problem} can be.
        I am sorry to hear about {problem}.
        That sounds tiring, and I understand the worry about {topic}.
        That must be hard {setting}.
        It is okay to feel stuck with {topic}.
        I understand that {problem} is a burden.
        That sounds stressful, and it is okay to take a breath.
        That must be frustrating, and you are not alone with it.
        I am sorry to hear that {topic} gives you trouble.
        I understand, {problem} wears people down.
        It is okay to be unsure about {thing}, that sounds like a lot.
        That sounds difficult, and I am sorry to hear it.
        # warmth.empathy more ask
        a little [sympathy|understanding|compassion] would be nice
        [can you|could you] be a bit kinder about it?
        please be more [gentle|understanding|caring] with me
        i'm really stressed about {topic}, be nice please
        try to see how i feel here
        be warmer please
        some kind words wouldn't hurt
        can you acknowledge that this is hard for me?
        talk to me like you care
        please be more empathetic
        i need some comfort too, not just facts
        put yourself in my shoes for a second
        # warmth.empathy more complaint
        that was cold
        you don't seem to care how i feel
        so heartless, i'm having a hard time here
        no word about how hard this is for me
        a bit insensitive
        like talking to a wall, zero sympathy
        you ignored that i'm upset about this
        clinical, not a kind word in there
        # warmth.empathy more praise
        thanks for being so [understanding|kind|gentle]
        that was really [kind|warm|compassionate], thank you
        i feel understood
        nice of you to see how hard this is
        your kind words help a lot
        good to hear that i'm not alone with this
        you're very caring, thanks
        aw, i needed to hear that
        # warmth.empathy less ask
        [skip|leave out] the [sympathy|feelings|emotional stuff]
        i don't need comfort, i need facts
        no sympathy please, just the answer
        [can you|could you] be more matter of fact?
        please don't tell me how i feel
        stick to the facts, not my feelings
        drop the i understand how you feel
        keep it factual
        no pity please
        don't be so soft, be businesslike
        less empathy please
        leave my feelings out of it
        # warmth.empathy less complaint
        the fake sympathy is annoying
        i'm not upset, i just asked a question
        you don't know how i feel
        stop saying sorry to hear that
        you're not my therapist
        the pity feels off
        so touchy feely
        i didn't come here for comfort
        # warmth.empathy less praise
        [nice|good] and matter of fact
        like that you skip the sympathy
        thanks for sticking to the facts, no fake empathy
        no emotional stuff, great
        good sober answer
        glad you didn't tell me how i feel
        factual and calm about it, no pity, perfect
        businesslike, i like that
        # enthusiasm.exclamations sentences
        What a great thing to work on!
        {Thing} is worth it!
        That is where it gets exciting!
        {Topic} is going to be great!
        You are so close!
        It is a wonderful moment when {result}!
        And that is all there is to it!
        {Act} feels amazing!
        Go for it!
        This is the fun part!
        Fantastic things happen with {thing}!
        Enjoy it!
        # enthusiasm.exclamations more ask
        a bit more [energy|enthusiasm|excitement] please
        [can you|could you] sound more excited?
        be more upbeat
        make it [livelier|more cheerful|peppier]
        please bring some enthusiasm!
        say it like you're thrilled about it
        more pep please
        hype me up a little
        can you be more enthusiastic about {topic}?
        add some sparkle, you sound bored
        exclamation marks are allowed you know!
        let's have it with more excitement
        # enthusiasm.exclamations more complaint
        you sound bored
        so flat, no energy at all
        that was dull
        not very enthusiastic, are you
        it's so dry, i nearly fell asleep
        where's the excitement
        a bit lifeless
        you could be happier for me
        # enthusiasm.exclamations more praise
        love [the energy|your enthusiasm]!
        your excitement is catching
        so upbeat, [great|that made my day]
        thanks for the enthusiasm!
        ha, you make it sound exciting
        i like how cheerful that was
        great energy
        that got me motivated, so lively
        # enthusiasm.exclamations less ask
        calm down a little [please|with the excitement]
        fewer exclamation marks please
        [can you|could you] tone it down?
        less enthusiasm please
        no need to shout
        please write it in a calmer tone
        drop the exclamation marks
        be more sober about it
        could you be less excited
        a neutral tone please
        without the cheerleading please
        keep it calm and level
        # enthusiasm.exclamations less complaint
        why are you shouting
        so many exclamation marks
        the fake excitement is annoying
        you sound like an ad
        way too hyper
        it's not that exciting
        the cheerfulness gets on my nerves
        all those !!! make it hard to take seriously
        # enthusiasm.exclamations less praise
        nice calm tone
        like that you're not overexcited
        good sober style without exclamation marks
        thanks for keeping it calm
        no hype, great
        pleasantly level headed
        glad you don't shout at me
        calm and to the matter, i like it
        # emoji
        😊
        🙂
        👍
        🎉
        ✅
        🔧
        ✨
        🚀
        💡
        🙌
        📌
        🌟
        👏
        # emoji.count more ask
        [use|add] some emojis please
        [can you|could you] put in a few emojis?
        make it more fun with emoji
        a smiley here and there would be nice
        emojis please
        i'd love some emojis in there
        sprinkle in a few smileys
        with emojis it would be easier on the eye
        please use emoji like in a text message
        put an emoji at each point
        some little icons please
        could do with a smiley or two
        # emoji.count more complaint
        not a single emoji
        it looks so grey without emojis
        no smileys? bit dull
        where are the emojis
        i miss the little icons
        plain text only, no emoji, boring to look at
        you never use a smiley
        it needs emojis, my group chat is used to them
        # emoji.count more praise
        love the emojis
        the smileys made me smile
        cute emojis
        the emojis make it fun to read
        nice touch with the little icons
        haha the emojis are great
        thanks for the smileys
        good use of emoji
        # emoji.count less ask
        no emojis please
        [can you|could you] leave out the emojis?
        drop the smileys
        stop using emoji
        without the little pictures please
        please write it without emojis
        text only, no icons
        remove the emojis, i have to print this
        can we do this without smileys
        fewer emojis please
        skip the emoji
        i'd prefer no emojis {setting}
        # emoji.count less complaint
        the emojis are [childish|distracting|too much]
        what's with all the smileys
        i'm not twelve, why the emojis
        the emojis don't show up here, just boxes
        too many emojis
        the little icons are annoying
        looks silly with the smileys
        emojis everywhere, can't take it seriously
        # emoji.count less praise
        good, no emojis
        glad you left out the smileys
        like that there are no emojis in it
        clean text without emoji, thanks
        nice, not a single smiley
        thanks for not using emojis
        no little icons, perfect for printing
        happy to see no emojis
        # questions.back features
        What have you tried so far with {thing}?
        How does {thing} look at the moment?
        Is this {setting}, or somewhere else?
        Which part of {topic} matters most to you?
        Do you have time for {act}?
        When did {problem} begin?
        How far along is {topic}?
        Who else is part of {topic}?
        What would you like {thing} to be in the end?
        Have you seen {problem} before?
        Is {thing} new to you?
        Does {problem} come and go?
        # questions.back more ask
        ask me if you need to know more
        [can you|could you] ask me some questions first?
        please ask before you assume things
        what do you need to know from me? ask away
        ask me about my situation first
        check with me what i need before answering
        question me a bit so it fits
        you should ask what i have tried
        feel free to ask back
        i'd like you to ask follow-up questions
        interview me a little so you get it right
        ask for the details you're missing
        # questions.back more complaint
        you never asked what my situation is
        you just assume things about me
        you didn't ask anything, so it doesn't fit
        how can you know without asking me
        not one question about what i need
        it's generic as you know nothing about me, ask
        you could have asked first
        no interest in what i've tried
        # questions.back more praise
        good question, [nobody asked me that|that made me think]
        like that you ask back
        thanks for asking about my situation
        the question at the end is helpful
        nice that you check what i need
        good that you want to know more
        you ask the right questions
        i like it when you ask me things
        # questions.back less ask
        don't ask me questions, just answer
        [can you|could you] answer without asking back?
        no questions please
        stop asking me things
        skip the questions at the end
        just assume something sensible, don't ask
        answer with what you have
        no counter questions please
        fewer questions, more answers
        please don't end with a question
        leave out the questions to me
        i want an answer and not a quiz
        # questions.back less complaint
        why do you ask me, i asked you
        always these questions at the end
        you answer with a question
        i'm not here to be interviewed
        so many questions back
        don't turn it around on me
        i don't know, that's why i asked you
        stop quizzing me
        # questions.back less praise
        good, you didn't ask me anything back
        like that you answer without questions
        thanks for not quizzing me
        no counter questions, great
        an answer and not a question, nice
        glad you didn't end with a question
        no interview, just the answer, perfect
        happy that you don't ask back
        """#
}
