extension TalkText {
    static let conversation = #"""
        # follow-ups
        and what about {thing}?
        what about {problem}?
        how does that fit with {topic}?
        does the same go for {thing}?
        is that also true {setting}?
        and {thing}?
        what role does {thing} play in {topic}?
        how is {thing} related to {problem}?
        next, i want to look at {thing}
        now i have a question about {thing}
        how do i deal with {problem} after that?
        what happens to {thing} then?
        what do i do with {thing} in the meantime?
        where does {thing} come in?
        when do i start with {act}?
        i also have {problem}
        there is also {problem}. what about that?
        does {problem} matter for {topic}?
        what if {problem} comes back?
        would {act} change anything?
        i was thinking about {act}
        my friend told me about {act}
        does {act} help with {problem}?
        so {thing} is part of it as well?
        and for {topic}, is it {thing} or {act}?
        ok, and how about {act}?
        one more thing: {thing}
        another question: what is {thing} for?
        what comes after {act}?
        how do {thing} and {problem} go together?
        who takes care of {thing}?
        is {thing} the same as before?
        can {thing} wait until next week?
        can i do {act} at the same time?
        does it matter where {thing} is?
        is {problem} common?
        how often does {problem} happen?
        what does {thing} look like then?
        how long does {act} take?
        what do i need for {act}?
        let's talk about {thing}
        moving on to {thing}
        ok next up is {act}
        i'm also curious about {term}
        what is {term}?
        how does {term} come into {topic}?
        where did you see {problem}?
        is it {problem} or {thing}?
        has {topic} something to do with {problem}?
        what changes for {topic} {setting}?
        i'm doing this {setting}, does that change things?
        what do people do about {problem} {setting}?
        what's the difference between {thing} and {term}?
        which one comes before the other, {thing} or {act}?
        if {result}, what then?
        what do i do once {result}?
        and after {act}?
        say i leave {thing} as it is, what happens?
        could {problem} be the reason for {topic}?
        i noticed {problem} this morning
        i saw {problem} near {thing}
        i have {instance} here, how does it apply?
        how would {instance} work?
        my case is {instance}
        then there's {thing}
        back to {topic}: what about {act}?
        about {thing} again, where does it go?
        how does {act} work {setting}?
        is {act} needed at all?
        can somebody else do {act}?
        do i need {thing} for {act}?
        now for {thing}, same question
        and {problem}, where does that come from?
        what do you think about {act}?
        is there a link between {thing} and {topic}?
        does {thing} change with the season?
        when is {thing} ready?
        how do i get {thing} back?
        what does {problem} do to {thing}?
        which {term} is meant here?
        and {setting}, is it any different?
        how do i talk about {thing} with others?
        i want to do {act} next
        how do i get to the point where {result}?
        will {problem} stop {act}?
        # bridges
        so,
        and now
        next question:
        now,
        one more:
        another thing.
        also
        ok so
        moving on.
        in that case,
        while i'm at it:
        then
        on to the next.
        # acknowledgements
        You are welcome.
        Good to hear.
        Any time.
        My pleasure.
        Glad that it works for {topic}.
        Happy to hear it.
        Enjoy {topic}.
        All the best with {topic}.
        Good luck with {thing}.
        Have a good day.
        That is good to know.
        Take care.
        Until next time.
        # satisfied openers
        thanks,
        thank you,
        great,
        oh nice,
        perfect,
        ah,
        yes,
        cool,
        ok,
        brilliant,
        nice.
        good one.
        wow,
        lovely,
        # dissatisfied openers
        hm,
        hmm.
        ok but
        sorry,
        sorry but
        mm,
        no,
        well,
        ok,
        i see, but
        right,
        thanks, but
        not quite.
        not really.
        hmm not what i was after.
        um,
        that's not quite it.
        # ask closers
        please
        thanks
        if you can
        it's for {topic}
        i'm doing this {setting}
        that would help me
        would be great
        if that's ok
        i have to get {topic} done today
        you know what i mean
        otherwise i can't use it
        # praise closers
        that helps a lot
        exactly what i needed {setting}
        keep doing that
        thanks
        thank you
        more like this please
        {topic} is on its way now
        made my day
        i can work with that
        really good
        you're great
        # satisfied tails
        {topic} is as good as done
        i'll do that {setting}
        i'll give {act} a try
        i was worried about {problem}
        {thing} is fine now
        no more {problem}, i hope
        that's {topic} sorted
        now i know what to do about {problem}
        i had no idea about {thing}
        didn't know that about {thing}
        {result}, at last
        i was stuck on {thing} for [days|hours|ages]
        {act} is next on my list
        [my sister|my colleague|my neighbour|my flatmate] will like that too
        i feel much better about {topic}
        can't wait to get going with {topic}
        # dissatisfied tails
        {topic} is still where it was
        i still have {problem}
        {thing} is the same as before
        i'm doing this {setting} and it doesn't fit
        i asked about {thing}
        that's about {thing}, i meant {topic}
        {problem} is still there
        i have tried {act} before
        what has {thing} got to do with it
        {act} is not an option {setting}
        i was asking about {problem}
        this is about {topic}, remember
        [my sister|my colleague|my neighbour] said the opposite
        i'm no further with {topic}
        you keep talking about {thing}
        i need {topic} to work
        # request openers
        hi!
        hello,
        hey,
        good morning.
        quick question:
        hi there,
        i hope you can help.
        question about {topic}:
        """#
}
