extension TalkText {
    static let verdicts = #"""
        # satisfied
        thanks
        thank you
        thanks [a lot|so much|a bunch|a ton]
        thank you [so much|very much]
        great, [thanks|thank you]
        perfect[|, thanks|, thank you]
        cheers
        awesome, thanks
        that helps
        that helped [a lot|me a lot]
        [ah|oh] that makes sense
        makes sense[|, thanks]
        got it[|, thanks]
        that worked
        it worked, [thanks|amazing]
        exactly what i [needed|was looking for|wanted]
        just what i needed {setting}
        brilliant
        great answer
        good answer[|, thanks]
        nice one
        lovely
        super helpful
        very helpful[|, thank you]
        [really|so] useful, thanks
        wonderful
        excellent
        this is great
        this is [perfect|just right]
        ok that solves {topic}
        you solved it
        that did the trick
        spot on
        you're a lifesaver
        you're the best
        much appreciated
        appreciate it
        ah now i get it
        now i understand
        oh nice
        yes, that's it
        yes exactly
        that's the one
        fantastic, thank you
        i'm happy with that
        that's a relief, thanks
        good stuff
        works like a charm
        great help
        i like that
        that answers my question
        that clears it up
        all clear now
        ok cool, thanks
        sweet
        sounds good
        this is so good
        love it
        top, thanks
        ok great, that's {topic} sorted
        very nice
        couldn't have asked for a better answer
        that's really what i was hoping for
        many thanks
        ta
        you've made my day
        glad i asked
        # dissatisfied
        not what i [wanted|meant|asked for]
        that's not [it|what i asked|helpful]
        no
        no, that's wrong
        [hmm|hm], not really
        nope
        that doesn't help
        this isn't helpful
        that doesn't work
        it doesn't work
        didn't work
        still not working
        i don't think that's right
        that's not right
        wrong
        you misunderstood [me|the question]
        you didn't answer my question
        that's not an answer
        try again
        [can you|could you] try again?
        please redo that
        once more please, that wasn't it
        i'm not happy with that
        not good enough
        meh
        that's useless
        not useful
        i don't like this answer
        this misses the point
        you missed the point
        that's beside the point
        i already knew that
        i've tried that already
        that makes no sense
        doesn't make sense to me
        i'm still confused
        still confused about {topic}
        i don't get it
        what? no
        sorry but no
        that's not quite it
        not quite
        almost, but not what i'm after
        disappointing
        that's disappointing
        not convinced
        i'm not convinced
        this won't do
        that isn't going to work {setting}
        have another go
        do it again
        another attempt please
        is that the best you can do?
        really? that's it?
        come on
        that can't be it
        you got it wrong
        not the kind of answer i was hoping for
        i expected better
        ugh
        no good
        that's no use to me
        that was not very good
        doesn't fit {topic} at all
        i can't use that
        you're not listening
        """#
}
