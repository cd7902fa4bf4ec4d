extension AspectText {
    static let length = #"""
        # length.words more ask
        [can you|could you] [expand on that|go into more detail|say a lot more about it]?
        [please write|i'd like|give me] a longer answer
        tell me more about {topic}, i have time to read
        i want the full version [please|this time]
        [could we have|can i get] the long version of this
        go deeper, a few lines won't do {setting}
        elaborate [please|a bit|on all of that]
        make it [longer|more detailed|more thorough]
        i need [more detail|a lot more detail|the whole story] on {thing}
        please flesh this out, [i'm missing most of it|it is only a sketch]
        dont hold back, write as much as you need
        can you unpack that properly, [all of it|from start to end]?
        spell it out at length for me
        a proper in-depth answer would be great
        # length.words more complaint
        that was [way too|much too|far too] short
        [two lines|that little] isn't going to get me through {topic}
        this barely scratches the surface
        [it's|that is] over before it starts, there's nothing to work with
        too brief [for me|to be of use]
        you cut [it|that|the answer] so short that half of it is missing
        is that all? i expected [more|a real explanation]
        not enough detail [on {thing}|here|to act on]
        a bit thin, that one
        the answer is so skimpy i learnt nothing
        # length.words more praise
        [love|i like] how thorough this is
        nice and detailed, [just what i hoped for|that's how i like it]
        [thanks for|appreciate] going into so much detail
        great that you took the space to explain {thing} fully
        finally a long answer that covers everything
        the detail here is [perfect|wonderful|super useful]
        good, a full answer for once
        i really like that you didn't rush it
        that was a comprehensive one, [cheers|thank you]
        the long write up is [exactly right|so helpful] {setting}
        # length.words less ask
        hm that went on a bit, can you boil it down?
        [can you|could you] [shorten that|make it shorter|cut it down]?
        give me the short version [please|of that]
        keep it [short|brief|to a few lines] [please|this time|from now on]
        in two sentences [please|max], i'm on my phone
        tl;dr please
        just the gist, [i'm in a hurry|no time]
        [please be|could you be] more concise
        condense this for me, would you
        trim [it|that|the answer] to what matters {setting}
        say it in fewer words
        one paragraph is plenty, try again
        the quick version would do me
        can i have that at half the length
        # length.words less complaint
        too long, [didn't read|i gave up halfway|lost me]
        that's [a wall of text|a lot of text|an essay, not an answer]
        i got lost in all those words
        you [ramble|go on and on] about {thing}
        way too wordy [for me|for a simple question]
        so much text for such a small question
        who is going to read all of this {setting}
        [it's|that's] dragging on, i stopped after the first bit
        much longer than it needs to be
        this is too verbose [imo|honestly]
        # length.words less praise
        short and sweet, [love it|thanks|like it]
        [thanks for|nice of you] keeping it [short|brief]
        perfect length, quick to read
        nice and concise
        [great|good], no waffle, just a few lines
        i like that it's so short
        crisp answer, [cheers|that's how i like them]
        brief and done, [thank you|lovely]
        finally someone who gets it said in three lines
        good that you didn't write a novel
        """#
}
