extension AspectText {
    static let closing = #"""
        # summary.closing features
        In summary, {thing} comes before the rest.
        In short, {act} is the heart of it.
        To sum up, {act} keeps {problem} away.
        Overall, {topic} rests on {thing}.
        In conclusion, {thing} decides.
        Key takeaways: {thing} and {act}.
        TL;DR: {act}.
        In summary, {act} and a look at {thing} will do.
        To sum up: {thing}, {act}, and patience.
        In short, {problem} goes away with {act}.
        Overall, the way leads over {act}.
        In conclusion, {topic} is a matter of {act}.
        # summary.closing more ask
        [can you|could you] sum it up at the end?
        please add a [summary|short recap|conclusion]
        what's the takeaway?
        recap that for me in a line at the end
        finish with the key points please
        a summary at the bottom would help
        so in a nutshell? please end with that
        wrap it up for me
        add a conclusion please
        what should i remember from this? put it at the end
        round it off with the main points
        close with a recap please
        # summary.closing more complaint
        no summary at the end
        it just stops, what's the conclusion
        i don't know what to take away from it
        you never sum it up
        where's the wrap up
        ends without a conclusion
        i'm left without the key points
        it needs a recap, i forgot the start by the end
        # summary.closing more praise
        the summary at the end [is great|helps a lot]
        thanks for the recap
        love the wrap up line
        good that you sum it up
        the takeaway is really handy
        nice conclusion
        the recap at the bottom is all i needed
        glad there's a summary
        # summary.closing less ask
        no need to sum it up
        [skip|leave out] the [summary|recap|conclusion]
        [can you|could you] drop the closing summary?
        don't repeat yourself at the end
        no conclusion please
        stop once it's said, no recap
        without the in summary part
        please don't wrap it up every time
        i don't need a recap of what i've just read
        cut the last bit where you repeat it all
        end it without a summary
        no takeaways please
        # summary.closing less complaint
        you say it all twice, the summary is pointless
        the recap at the end is redundant
        i've just read it, why repeat it
        the conclusion adds nothing
        that in summary line is filler
        why sum up three sentences
        the wrap up is a waste
        again a summary that says the same thing
        # summary.closing less praise
        good, no recap at the end
        like that you don't repeat yourself at the end
        thanks for skipping the summary
        it ends when it's done, nice
        no in conclusion, great
        glad there's no wrap up
        no repetition at the bottom, perfect
        happy you left out the summary
        # sources.citations features
        According to Larsen et al. ({year}), {act} makes the difference.
        Research shows that {act} helps (Okafor, {year}).
        A study by Brandt and Ito ({year}) found the same.
        According to the handbook of Meyer ({year}), {thing} comes before {act} [{n}].
        A study on {term} supports this (Petrov et al., {year}).
        Research shows a link between {thing} and {problem} [{n}].
        Source: Adeyemi, A guide to {term}, {year}.
        According to Silva ({year}), {problem} is common.
        This goes back to work by Novak et al. ({year}).
        As a study of {term} found, {act} pays off (Haddad, {year}).
        According to Chen and Moreau ({year}), {thing} matters.
        See Lindqvist ({year}) on {term} [{n}].
        # sources.citations more ask
        [where did you get that|where is that from]?
        [can you|could you] [give me|name|cite] your sources?
        sources please
        what's the source for that?
        please add references
        cite something i can look up
        is there a study on that?
        i'd like citations for this
        back it up with a reference please
        who says so? name the source
        link it to some research please
        any evidence for that? please quote the paper
        # sources.citations more complaint
        no sources, i can't trust that
        you don't cite anything
        that's just a claim, says who
        not a single reference
        i can't check it without a source
        where's the evidence
        unsourced, i can't use that {setting}
        you didn't say where any of this comes from
        # sources.citations more praise
        thanks for the [sources|references|citations]
        great that you cite your sources
        love the references
        good to know where it comes from
        i looked up the study, very useful
        nice that there's research behind it
        the citations make it trustworthy
        sources included, perfect
        # sources.citations less ask
        no [citations|references|sources] please
        [can you|could you] leave out the references?
        drop the studies and names
        i don't need sources
        skip the according to whoever
        without the citations please
        don't quote papers at me
        just say it, no references
        remove the brackets with the years
        please stop citing studies
        i trust you, no sources needed
        write it without the footnotes
        # sources.citations less complaint
        all those references clutter the text
        i didn't ask for a literature review
        the citations break the flow
        who are all these people
        the studies don't interest me
        it reads like a paper with the names and years
        too many references
        the years in brackets are distracting
        # sources.citations less praise
        good, no citations to wade through
        like that you left out the references
        thanks for not quoting studies
        no names and years in brackets, great
        clean without the sources
        glad it's not a literature review
        nice to read without footnotes
        no according to so and so, love it
        # numbers.figures features
        Count on {figure}.
        In most cases it is {figure}.
        The usual range is {nn} to {nn} percent.
        It takes {figure}, sometimes {figure}.
        {Thing} comes to {figure}.
        Plan for {figure} and a margin of {n} percent.
        About {n} in {nn} people meet {problem}.
        With {act} the share drops from {nn} % to {n} %.
        Expect {figure} at the start and {n} times that later.
        The whole takes {nn} minutes and {n} attempts.
        {Figure} is a fair value.
        Out of {nn} cases, {n} had {problem}.
        # numbers.figures more ask
        [can you|could you] give me [numbers|figures|actual numbers]?
        how much exactly? numbers please
        put some figures on that
        in numbers?
        please be specific, how many, how long
        i need exact amounts
        quantify that for me
        what percentage are we talking about
        give me hard numbers
        ballpark figures please
        add the numbers so i can calculate with it
        how much is a bit? please give values
        # numbers.figures more complaint
        no numbers, how am i supposed to plan
        so vague, not a single figure
        some, a bit, a while... how much is that
        you give no amounts
        i can't work with that without figures
        there's no number in the whole answer
        how many, how long, you don't say
        not specific, i need quantities
        # numbers.figures more praise
        thanks for the [numbers|figures|exact amounts]
        great to have concrete figures
        love that you put numbers on it
        the figures are what i was after
        nice and specific with the amounts
        good, exact values
        the percentages help me decide
        numbers i can plan with, finally
        # numbers.figures less ask
        no numbers please, just roughly
        [can you|could you] leave out the figures?
        spare me the statistics
        without all the numbers please
        drop the percentages
        words instead of numbers please
        i'm bad with figures, say it without them
        skip the amounts, the idea is enough
        please don't throw numbers at me
        fewer figures please
        rough idea is fine, no exact values
        tell me without the maths
        # numbers.figures less complaint
        so many numbers, my head spins
        the figures confuse me
        i don't care about the percentages
        numbers everywhere
        too much arithmetic in there
        i can't keep all those amounts apart
        the statistics bury the point
        i asked for an idea and not for a spreadsheet
        # numbers.figures less praise
        good, no numbers to juggle
        like that you explained it without figures
        thanks for leaving out the statistics
        no percentages, great
        nice that it's words and not numbers
        glad you spared me the maths
        no figures and i still get it, perfect
        rough idea without numbers, just right
        """#
}
