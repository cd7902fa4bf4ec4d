extension AspectText {
    static let layout = #"""
        # structure.steps features
        {Instruct}.
        {Instruct} and wait a moment.
        {Instruct}, then leave it.
        {Instruct} until {result}.
        Go on with {act}.
        {Instruct} with care.
        Look at {thing}.
        {Instruct} once more.
        Put {thing} aside.
        Finish with {act}.
        {Instruct} and write down what you see.
        Start with {thing}.
        Come back to {thing} and {instruct}.
        # structure.steps more ask
        ok this time with numbers 1 2 3 so i can follow along
        [can you|could you] [walk me through it|take me through it] step by step?
        break it down into steps [please|for me]
        give me [numbered steps|a numbered list of steps] [please|instead]
        what do i do first, second, third? [list it out|write it like that]
        step 1, step 2, you know, like that
        i need this as a sequence i can tick off one by one
        put it in order, one step at a time
        make it a step-by-step guide [please|for {topic}]
        lay out the steps in order [for me|please]
        could you number the things i have to do?
        turn this into a procedure with steps
        a little how-to with 1) 2) 3) would be ideal {setting}
        # structure.steps more complaint
        i can't tell [what comes first|which order to do this in]
        no steps? i don't know where to begin
        you describe it but there's no sequence to follow
        i need steps, not a [lecture|description]
        hard to follow without a [clear order|numbered list]
        it's all mixed up, what's the order of things
        that isn't step by step at all
        where are the steps
        i got lost after the start, nothing is numbered
        # structure.steps more praise
        the [numbered steps|steps] are [great|so easy to follow|perfect]
        love that you [numbered it|went step by step]
        step by step like this is [exactly what i needed|how i learn]
        thanks for breaking it into steps
        easy to follow along, one step after the other
        i could just go down the list of steps, [brilliant|nice]
        the walkthrough format works for me
        great, i did each step in order and it worked
        nice clear sequence
        # structure.steps less ask
        [please don't|don't] number everything
        no [numbered lists|numbered steps] please, just tell me
        can you say it without the steps?
        skip the step by step, i know how to do it
        drop the 1 2 3, write it as normal text
        i don't need a procedure, give me the idea
        just explain it, no steps [please|needed]
        could you write it as flowing text rather than numbered steps
        leave out the numbered list
        less of a recipe and more of an explanation [please|would be nice]
        stop with the step lists
        without the step-by-step stuff [please|this time]
        # structure.steps less complaint
        the numbered steps [treat me like a child|feel patronising]
        i didn't ask for a step by step guide
        all these numbered steps for such a simple thing
        it reads like an instruction leaflet, 1, 2, 3
        too many steps, i only wanted the idea
        why does everything have to be a numbered list
        the steps get in my way, i know the routine
        that list of steps is no use to me {setting}
        you turned a simple thing into a manual
        # structure.steps less praise
        [good|nice] that you didn't turn it into numbered steps
        glad it's not one of those 1 2 3 lists
        like that you explained it without walking me through every step
        thanks for not spelling out each step
        i prefer it like this, no step list
        no numbered list for once, [refreshing|lovely]
        you left the steps to me, good
        happy you skipped the step by step
        # structure.bullets features
        {Thing}
        {Act}
        {Thing} and {problem}
        {Act} in the evening
        {Thing} after {act}
        {Problem} near {thing}
        {Thing} with some room to spare
        Time for {act}
        The link between {thing} and {topic}
        A second look at {thing}
        {Topic} as a whole
        {Thing} before anything else
        Signs of {problem}
        # structure.bullets more ask
        [can you|could you] [put that in|make that into] bullet points?
        bullet points please
        give me that as a [bulleted list|list with bullets|bullet list]
        [please use|use] bullets
        as a list please so i can skim it
        i'd rather have bullets than paragraphs
        could you bullet the main points
        turn the paragraphs into a list of points
        list the points under each other, with dashes or dots
        same thing but bulleted
        just a dash in front of each item would help
        format it as bullets [for my notes|so i can paste it]
        # structure.bullets more complaint
        [these paragraphs are|this is] hard to skim, no bullets
        big blocks of prose, i can't scan it
        no list? it's all one lump
        i wanted a list and got paragraphs
        it's impossible to pick out the points from running text
        would be so much easier with bullets
        everything is crammed into sentences instead of a list
        this block of text needs bullet points
        # structure.bullets more praise
        the bullet points [are great|make it easy to scan|help]
        love the bullets
        nice list, [easy to skim|i can copy it straight over]
        thanks for putting it in bullet points
        the bulleted format is [perfect|spot on] {setting}
        good that it's a list and not paragraphs
        bullets, yes! that's how i like it
        i could scan the dots in seconds, great
        # structure.bullets less ask
        [no bullets please|no bullet points], write it in sentences
        [can you|could you] write that as [normal prose|plain paragraphs|full sentences]?
        drop the bullet points
        in prose please
        stop using bullets
        write it out as a proper paragraph
        i'd like running text and not a list
        less list, more [sentences|flow]
        without the bulleted list [please|this time]
        can it be a paragraph instead of all those dots
        turn the list back into normal text
        please avoid bullets, i want to read it like a letter
        # structure.bullets less complaint
        so many bullets, it reads like [slides|a powerpoint]
        the bullet points are [choppy|all over the place]
        bullets again... i can't see how the points connect
        it's a pile of fragments in a list
        the bulleted list feels [lazy|like a checklist]
        i don't like the bullet style
        all those dashes make it hard to read as a whole
        you broke it up into dots and the thread is gone
        # structure.bullets less praise
        nice to read it as prose [for once|and not as bullets]
        glad there are no bullet points
        i like the plain paragraphs
        thanks for writing in full sentences instead of a list
        reads well without bullets
        good flow, not a list in sight
        proper paragraphs, [thank you|lovely]
        happy that you skipped the bullets
        # structure.headings features
        {Topic} at a glance
        Where {thing} comes in
        {Act}
        About {thing}
        Dealing with {problem}
        The short story of {topic}
        {Thing}
        What happens with {problem}
        {Topic}
        Behind {thing}
        {Thing} and {problem}
        The plan
        The way forward with {thing}
        # structure.headings more ask
        [can you|could you] [add|put in] some headings?
        split it into sections with [headings|titles] please
        give each part a [heading|title|headline]
        please use headers so i can jump around
        sections with headings would help {setting}
        organise it under headings
        i'd like a title above each part
        can you structure it with section titles?
        put a header on every section
        headings please, i want to find {thing} again
        divide it into titled sections
        subheadings would be nice [here|for this]
        # structure.headings more complaint
        no headings, i can't find anything
        it all runs together without [sections|headings]
        i don't see where one part ends and the next begins, no titles
        hard to navigate without headers
        there are no section titles at all
        where's the part about {thing}? give it a heading
        one long stretch with no headline anywhere
        it needs sections, i keep losing my place
        # structure.headings more praise
        the headings [make it easy to find things|are super helpful|are great]
        love the section titles
        nice structure with the headers
        thanks for the headings, i jumped straight to {thing}
        good idea to put titles over the parts
        the sections are [clear|well laid out]
        headers and all, very tidy
        i like that every part has its own heading
        # structure.headings less ask
        [no headings please|skip the headings], it's a chat
        leave out the [section titles|headers]
        [can you|could you] write it without headings?
        drop the headlines, just talk to me
        don't chop it into sections
        one continuous text please, no titles
        please stop putting headers everywhere
        no need for section headings [here|in a short answer]
        lose the headings and i'm happy
        without the big titles please
        the markdown headers don't render for me, leave them off
        plain text without headings [please|would be better]
        can we do without the section titles?
        # structure.headings less complaint
        headings for three sentences? really
        the headers make it look like [a report|a manual|wikipedia]
        all those section titles are overkill
        the headings break up the text too much
        it shows up with hash signs everywhere from the headings
        too many titles, too little text
        i don't need chapters, it was a small question
        why the headlines
        # structure.headings less praise
        [glad|good] that there are no headings cluttering it
        nice, no section titles, reads like a chat
        like that it's in one piece without headers
        thanks for not chopping it into sections
        no headlines, just text, [great|lovely]
        reads naturally without the titles
        happy you dropped the headings
        one text, no chapters, that's how i want it
        # code.blocks more ask
        [can you|could you] show me the code?
        [please post|give me] a code snippet
        i need actual code [for this|to paste in]
        write it in python please
        what would that look like in code?
        could i get a snippet i can run
        code please
        show me a few lines of code for {thing}
        put that in a script i can copy
        can you write the function for me
        i'd rather see the code than read about it
        paste the code for that
        # code.blocks more complaint
        all words and no code
        you [talk about|describe] it but don't show the code
        where's the code
        i can't do anything without a snippet
        that's just theory, there isn't a single line of code
        i asked a programming question and got prose
        no code? come on
        without code i don't see how it's done
        # code.blocks more praise
        the [code|snippet] is [perfect|super helpful|great]
        the snippet ran first time
        thanks for the code
        love that you included a code snippet
        nice, i could paste the script right in
        the code makes it so much clearer
        working code, [brilliant|yes!]
        good to see it as actual code
        # code.blocks less ask
        [no code please|skip the code], explain it in words
        [can you|could you] explain it without code?
        i don't read code, say it in plain words
        leave the snippet out
        just the idea, no script
        please don't paste code
        describe it instead of coding it
        words only please, i'll write the code myself
        drop the code block
        i want to understand it before i see any code
        less code, more explanation
        without the python please
        # code.blocks less complaint
        i can't read that code
        the code tells me nothing
        i didn't ask for [code|a script]
        you dumped a snippet on me and that's it
        code is the last thing i need {setting}
        the snippet is [confusing|just noise]
        there's code all over the place, i wanted the concept
        i don't program, so this block is no good to me
        # code.blocks less praise
        [glad|good] that you explained it without code
        nice, no code to wade through
        thanks for leaving the code out
        i like that it's in words and not a script
        no snippet for once and i get it
        plain words instead of code, [perfect|great]
        happy it wasn't another code dump
        explained without a line of code, well done
        """#
}
