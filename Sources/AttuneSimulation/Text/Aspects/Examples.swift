extension AspectText {
    static let examples = #"""
        # examples.count features
        For example, take {instance}.
        For instance, {instance} shows how {thing} behaves.
        Say you have {instance}, e.g. on a normal day: that is where {problem} shows.
        An example: {instance}.
        Take {instance} as an example and it gets clear.
        A good example is {instance}.
        For example, with {instance} it comes down to {act}.
        Cases such as {instance} bring it out.
        For instance, think of {instance} and of {problem}.
        To give an example, {instance} works in the same way.
        Here is an example: {instance}, with {thing} in the middle.
        Imagine a case, for example {instance}, in which {result}.
        One example would be {instance}.
        # examples.count more ask
        [can you|could you] [give me|show me|add] [an example|some examples|a few examples]?
        [for example|like what]?
        an example would help [me|a lot|here]
        please [include|add] [an example|examples] [next time|this time]
        show me how that looks in a real case
        what would that look like in practice, say with {instance}?
        give me a concrete case please
        can you illustrate that with something real
        i need to see it on an actual case
        such as? [name a few|can you name some]
        i learn best from examples so could you use some
        make it concrete for me, with {instance} maybe
        walk through one sample case
        # examples.count more complaint
        too abstract, [no examples|there isn't a single example]
        you didn't give [any examples|one example]
        without an example i don't get it
        it's all theory, i can't picture it
        there's nothing concrete in there
        hard to grasp without seeing a case
        it stays so general, what does that mean for {instance}
        not one example, how am i supposed to apply it
        # examples.count more praise
        the [example|examples] [really helped|made it click|made it clear]
        great example
        love the examples
        thanks for the [concrete|real life] example
        that example is [exactly my situation|spot on]
        good that you showed it on a case like {instance}
        now i can picture it, thanks to the example
        the sample case was what i needed
        ah with the example i get it
        # examples.count less ask
        [no examples please|skip the examples], just the rule
        [can you|could you] leave out the examples?
        i don't need examples
        drop the examples and get to the general idea
        without the example cases please
        just the principle, i can think of cases myself
        fewer examples [please|next time]
        stop giving me sample cases
        only the theory please, not the illustrations
        cut the for instances
        please answer in general, not with a made up case
        don't illustrate it, state it
        # examples.count less complaint
        the examples [don't help|just distract|are a waste of space]
        i didn't ask for examples
        half of it is examples
        that example has nothing to do with me
        so many made up cases, where is the answer
        your examples confuse me more than they help
        the example is for beginners, i know the basics
        too many for instances
        # examples.count less praise
        good, [no needless examples|just the rule, no examples]
        [glad|nice] that you skipped the examples
        like that you kept it general
        thanks for not padding it with examples
        straight principle without the sample cases, great
        no made up cases, i appreciate that
        happy you left the examples out
        general and to the rule, no illustrations, perfect
        # examples.analogies features
        Think of it as a garden hose with a knot in it.
        It is like a queue at a bakery where one customer holds up the rest.
        Imagine a drawer that is so full that it does not close.
        It works like a zip with one bent tooth.
        Think of {thing} as the gate of a small harbour.
        It behaves just as a shopping cart with one stiff wheel does.
        Imagine {thing} as a relay runner who hands over the baton.
        It is like a choir in which one voice sets the pitch.
        Think of it as packing a suitcase in the dark.
        {Problem} is like a pebble in a shoe.
        Imagine a bridge with one loose plank.
        It is like tuning a guitar: one string shifts the others.
        Think of {thing} as a kettle that boils in its own time.
        # examples.analogies more ask
        [can you|could you] [explain it with|use|give me] an analogy?
        is there an everyday comparison for that?
        what is it like? compare it to something i know
        explain it with a [metaphor|picture|comparison]
        give me a mental image for {thing}
        use a comparison from daily life please
        it's like what exactly? an analogy would help
        can you compare {thing} to something simple
        i need a metaphor to get my head around this
        put it as an image, like you would for a kid
        draw me a parallel to something ordinary
        an analogy please
        # examples.analogies more complaint
        i can't picture it, no comparison or anything
        so dry, a [metaphor|comparison] would have helped
        without an analogy it stays abstract for me
        you never compare it to anything familiar
        no image, no analogy, i'm lost
        i need something to liken it to and there's nothing
        it's explained in its own terms only, compare it to something
        all literal, i can't imagine how it works
        # examples.analogies more praise
        [great|lovely|nice] analogy
        that comparison [made it click|was brilliant|helps a lot]
        love the metaphor
        the image you used will stick with me
        thanks for comparing it to something i know
        ha, what a good comparison
        the analogy made {thing} so clear
        good picture, now i see how it works
        # examples.analogies less ask
        [no analogies please|skip the analogies], be literal
        [can you|could you] explain it without the metaphor?
        drop the comparison, tell me how it really works
        please don't use [metaphors|analogies]
        say it literally
        leave out the imagery
        without comparing it to other stuff please
        stop with the analogies
        just the actual mechanism, not what it's like
        i'd rather have the literal explanation
        fewer metaphors please
        cut the think of it as part
        # examples.analogies less complaint
        the analogy [confused me|doesn't fit|is silly]
        that metaphor makes it harder
        i didn't need a comparison with something else
        what does that image have to do with {topic}
        the comparison limps
        enough with the metaphors, i can take it straight
        now i'm thinking about the metaphor and not about {thing}
        your analogies talk down to me
        # examples.analogies less praise
        good literal explanation, no [metaphors|analogies]
        [glad|nice] that you didn't use an analogy
        like that it's said straight, without imagery
        thanks for not comparing it to something silly
        no metaphor nonsense, great
        it's explained as it is, i like that
        happy there was no think of it as
        literal and clear, no pictures, thanks
        """#
}
