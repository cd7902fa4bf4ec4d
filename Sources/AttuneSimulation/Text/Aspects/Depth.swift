extension AspectText {
    static let depth = #"""
        # depth.reasons features
         because {problem} is close behind
         because {thing} rests on it
        , since {thing} comes into play there
        , since {problem} would undo it
         so that {result}
         because it keeps {thing} apart from {problem}
        , which is why {thing} matters, because the rest hangs on it
        ; the reason is {problem}
         because that is where {problem} comes from
        , since {act} changes {thing}
         so that {problem} stays away
         because the two belong together
        ; this is why {act} pays off, since {thing} gains from it
        # depth.reasons more ask
        [can you|could you] explain why?
        but why? [tell me the reason|what's behind it]
        why does that work? i want to understand it
        give me the reasons behind it
        what's the reasoning [there|behind {act}]?
        explain the why and not only the what
        i'd like to know the logic behind this
        how come? please explain the cause
        justify that for me [please|a bit]
        please add why each thing matters
        tell me what the rationale is
        could you say why {thing} is involved at all
        # depth.reasons more complaint
        you [tell me what but not why|don't say why]
        no reasons given
        i don't see why i should do that
        you just state it without explaining
        there's no explanation of the cause
        it's all claims and no reasoning
        i still don't understand why
        that's an order, not an explanation
        # depth.reasons more praise
        thanks for explaining [why|the reasons|the why]
        now i understand why, [great|perfect]
        love that you give the reasons
        the reasoning behind it [helps a lot|is really clear]
        good that you say why and not just what
        ah so that's why
        the explanation of the cause was what i was after
        nice to get the logic behind it
        # depth.reasons less ask
        [just tell me what to do|tell me what to do], not why
        [skip|leave out] the [reasons|reasoning|why]
        i don't need to know why
        no explanations please, just the answer
        [can you|could you] drop the justification?
        only the what, never mind the why
        don't explain yourself, just say it
        without the because this because that
        spare me the background reasoning
        less why, more what
        please answer without the rationale
        the conclusion is enough for me, no reasoning
        # depth.reasons less complaint
        you explain every little thing, i just want the answer
        i didn't ask why
        so much justification for a simple answer
        because, because, because... just tell me
        the reasoning is more than i need
        i don't care about the reasons
        every sentence comes with a reason attached
        too much explaining
        # depth.reasons less praise
        good, you just say what and don't explain why
        [glad|nice] that you spared me the reasons
        like that there's no long justification
        thanks for skipping the why
        just the facts without the reasoning, great
        no lecture about causes, love it
        what to do and nothing about why, perfect
        happy you didn't explain every reason
        # depth.alternatives features
        Alternatively, {act} does the same job.
        Another option is {act}.
        You could also try {act}.
        Another way is to {instruct}.
        Or you can {instruct}.
        A different option would be {act}.
        Alternatively, {instruct}.
        As another option, {thing} can stay as it is while {act} does the work.
        There is another way: {act}.
        If that does not suit, you could also {instruct}.
        A second option: {instruct} instead.
        Instead of that, {act} is an alternative.
        # depth.alternatives more ask
        [what else|what other ways] could i [do|try]?
        [are there|do you know] any alternatives?
        give me [a few options|several options|some alternatives] [please|to choose from]
        what are my other options?
        is there another way [to do it|around this]?
        i'd like to pick between a couple of approaches
        can you list more than one way
        show me different approaches please
        any plan b?
        suggest some alternatives to {act}
        and if i can't do that? other possibilities?
        please offer me a choice
        # depth.alternatives more complaint
        you only give one option
        that's just one way, there must be others
        no alternatives? that one doesn't work {setting}
        i wanted to choose and you gave me a single route
        one solution only, and i can't use it
        you didn't mention other approaches
        it's take it or leave it
        there's no plan b in there
        # depth.alternatives more praise
        [thanks for|love] the [alternatives|different options]
        great to have [options|a choice]
        good that you gave more than one way
        nice range of options
        the second option suits me better, good that you mentioned it
        i like having alternatives to pick from
        several approaches, [perfect|wonderful]
        the plan b is really useful
        # depth.alternatives less ask
        [just give me|pick] one [option|way]
        [which one|what] would you do? only one please
        don't list alternatives
        one recommendation please, not a menu
        [can you|could you] narrow it down to one?
        skip the other options
        i want a single answer
        decide for me
        no alternatives please, just the main way
        stick to one approach
        leave out the or you could also parts
        choose one and go with it
        # depth.alternatives less complaint
        too many options, [i can't decide|now i'm confused]
        you keep offering other ways
        i asked for a way, not a catalogue
        all those alternatives make it harder
        i don't know which of these to pick
        or this or that or the other... pick one
        that's a menu and not an answer
        the extra options just muddy it
        # depth.alternatives less praise
        good, [one clear option|a single way], no menu
        [glad|nice] that you stuck to one approach
        thanks for not listing ten alternatives
        i like that you just picked one
        one way and done, great
        no other options to worry about, love that
        clear single answer, cheers
        happy i didn't have to choose
        # depth.verification features
        Check that {result}.
        To verify it, look whether {result}.
        Test it with {instance}.
        Make sure that {result}.
        Double-check {thing} at the end.
        Confirm that {result} before you go on.
        You can verify this: if {result}, it worked.
        Check {thing} once more to see whether it worked.
        A quick test shows it: {result}.
        Verify that {problem} is gone.
        Make sure that {thing} is as you left it, and test it.
        Then check for {problem}.
        # depth.verification more ask
        how do i [know|check|tell] that it worked?
        [can you|could you] tell me how to [verify|check|test] that?
        what do i check afterwards?
        add a way to confirm it [please|at the end]
        how can i make sure [it's right|this is done properly]?
        is there a test for that?
        give me a check i can run to see if it's ok
        what should i see when it's right?
        please include how to verify the result
        i'd like a sanity check too
        how would i double check this myself
        tell me the signs that it went well
        # depth.verification more complaint
        no way to tell if it worked
        you don't say how to check it
        i did it and have no idea whether it's right
        there's no check at the end
        how am i supposed to verify any of this
        it stops before the checking part
        i can't confirm any of it with what you gave me
        without a test i don't trust it
        # depth.verification more praise
        the check at the end is [great|really useful]
        thanks for telling me how to verify it
        love that i can test whether it worked
        good that you say what to check
        i ran the check and it's fine
        nice to have a way to confirm it
        the how to know it worked bit is gold
        glad you included the verification
        # depth.verification less ask
        [skip|leave out] the [checks|checking part|verification]
        i don't need to [verify|double check] anything
        no need to tell me to check it
        [can you|could you] drop the make sure stuff?
        just do the thing, no tests
        without the verifying please
        stop telling me to double check
        i'll check it my own way, leave that out
        cut the checking steps
        don't add tests at the end
        please no more make sure that
        less checking, more doing
        # depth.verification less complaint
        check this, verify that... i know
        i didn't ask how to test it
        all that double checking is a waste of time
        you tell me to verify everything
        half of this is about checking
        the make sure part goes without saying
        too many checks for such a small thing
        i don't have time to confirm every bit
        # depth.verification less praise
        good, no fuss about checking everything
        [glad|nice] that you left the checks out
        thanks for trusting me to verify it myself
        like that there's no make sure this, make sure that
        no testing lecture, great
        just the doing without the double checking, love it
        happy you skipped the verification
        straight through without checks, perfect
        # caveats.warnings features
        Be careful with {thing}.
        Keep in mind that {problem} can come back.
        Note that {thing} behaves in its own way here.
        However, {problem} is a risk.
        It is important to stop when {problem} shows up.
        A word of caution: {act} has its limits.
        Warning: do not rush {act}.
        However, keep in mind that this is not the right way {setting}.
        Please note that {thing} needs time.
        Be careful, {problem} starts small.
        Caution is in place with {thing}.
        It is important to leave {thing} alone after that.
        # caveats.warnings more ask
        what [should i watch out for|can go wrong]?
        [are there|is there] any [risks|pitfalls|dangers] i need to know of?
        please mention the caveats
        tell me what to be careful about
        any warnings? i don't want to break something
        what are the downsides?
        warn me about the traps please
        is it safe? tell me the risks
        add the things that could go wrong
        i'd like to hear the catch as well
        point out the pitfalls [please|with {act}]
        what's the catch?
        # caveats.warnings more complaint
        you didn't [warn me|mention any risks|mention the downsides]
        no word about what can go wrong
        you make it sound risk free and it isn't
        that left out the pitfalls
        i'd have liked a warning before trying this
        nothing about the dangers of {act}
        all upside, where are the caveats
        it skips over {problem} completely, that's a risk no?
        # caveats.warnings more praise
        thanks for the [warning|warnings|heads up]
        good that you mention the [risks|pitfalls|downsides]
        glad you warned me about {problem}
        the caveats are [important|really useful]
        i wouldn't have thought of that risk, thank you
        love that you point out what can go wrong
        the word of caution saved me
        nice that you flag the traps
        # caveats.warnings less ask
        [skip|drop|leave out] the [warnings|caveats]
        i know the risks, no need to warn me
        [can you|could you] answer without all the caveats?
        no warnings please
        stop telling me to be careful
        without the keep in mind bits
        please don't add cautions
        just the answer, i'll take the risk
        fewer warnings [please|next time]
        spare me the safety talk
        cut the be careful part
        less caution please
        # caveats.warnings less complaint
        so many warnings, i'm scared to start
        all these caveats bury the answer
        i didn't ask what could go wrong
        you keep telling me to be careful
        half of it is warnings
        the safety lecture is a bit much
        note this, keep in mind that... just answer
        you sound like a warning label
        # caveats.warnings less praise
        good, no [lecture|warnings|safety talk]
        [glad|nice] that you left out the caveats
        thanks for not telling me to be careful ten times
        like that there are no warnings all over
        no caveats, just the answer, perfect
        you trust me to know the risks, great
        finally an answer without a warning label
        happy you skipped the cautions
        """#
}
