import AttuneCore

/// About 300 reactions in words that neither the simulator nor the detector's authors chose, written before anything was
/// measured on them: a second language for simulated worlds. A line is `aspect direction | sentence; sentence | praise`,
/// the first sentences from somebody who is not content.
enum OtherWording {
    struct Lines: Sendable {
        var discontent: [String]
        var praise: [String]
    }

    static let wishes: [Wish: Lines] = Dictionary(
        uniqueKeysWithValues: text.split(separator: "\n").map { line in
            let parts = line.split(separator: "|").map { part in
                part.split(separator: ";").map { $0.drop(while: \.isWhitespace) }.map(String.init)
            }
            let key = parts[0][0].split(separator: " ").map(String.init)
            let wish = Wish(aspect: key[0], direction: key[1] == "more" ? .more : .less)
            return (wish, Lines(discontent: parts[1], praise: parts[2]))
        })

    static let content = lines(
        """
        nice work; bang on; cheers mate, that sorted it; you nailed it; fab; yes! finally; legend; that did it for me; \
        worked first time; I'm all set now; that's a weight off; can't fault that; ooh clever; right, that's clear to me; \
        very handy; now we're talking; well put; I owe you one; ace; perfect timing too; so much clearer now; top marks; \
        all good on my end; this saves me hours; glad I came here; love this; impressive stuff; that'll do nicely; \
        just the job; superb; it clicked; my boss will be pleased with this; good to know, ta; happy days; \
        that covers everything I had in mind; much obliged; I get the picture; you've been a great help; terrific; sorted, thanks
        """)

    static let discontent = lines(
        """
        that's no use to me; you missed the point; wide of the mark; eh? that's not my question; sorry, that's rubbish; \
        back to the drawing board then; I don't think you read what I wrote; this gets me nowhere; doesn't add up; \
        you've got hold of the wrong end of the stick; I tried that and it failed; still stuck; that can't be right; \
        disappointing; have another think; not even close; please look at my message again; I expected better; \
        that's beside what I need; you're going round in circles; that made things worse; I'm none the wiser; \
        how is that supposed to help; wrong again; nah; rewrite this from scratch; this misses what matters; \
        that contradicts what you said before; I already knew that; what a waste of time; it falls over when I try it; \
        you skipped my actual problem; poor; that's gibberish to me; not convinced at all; this isn't going to fly; \
        I can't work with this; oh come on; you answered something else; that's a non-answer
        """)

    private static func lines(_ text: String) -> [String] {
        text.split(separator: ";").map { String($0.drop(while: \.isWhitespace)) }
    }

    private static let text = """
        length.words more | flesh this out a bit; that was over before it began, say more; I could do with a fuller version | lovely and thorough; glad you took the space to cover it
        length.words less | I haven't got all day, boil it down; my eyes glazed over, trim it; half of that would have done | short and sweet; I like how compact that is
        structure.steps more | number the stages for me; tell me what to do one after another; what's the sequence, from the top? | having it in numbered stages is ideal; the one-by-one order suits me
        structure.steps less | I can do without the numbered stages; quit numbering things, just talk; the 1-2-3 layout grates on me | pleased it isn't numbered off; nice to have it without numbered stages
        structure.bullets more | put it in bullets; a bulleted overview would be handier; I'd rather skim points with dashes | the bullets make it skimmable; those dash points are a treat
        structure.bullets less | ditch the bullets; I want sentences, not bullet fragments; bullets again? write it out | proper sentences instead of bullets, good; so glad there are no bullets
        structure.headings more | add section titles so I can jump around; it needs headings; where are the headers to find my way? | the headings guide me nicely; section titles, excellent
        structure.headings less | no headings please, it isn't a report; the section titles chop it up; lose the headers | no headers, reads much better; happy there were no section titles
        code.blocks more | show me the actual code; a snippet I can paste, please; where's the code? | the snippet is gold; having code to paste is great
        code.blocks less | spare me the code; I don't want snippets, explain in words; code again, I can't read it | explained without code, wonderful; no snippet needed, great
        examples.count more | show me a case of that; it stays abstract, give a for instance; I'd need to see one worked through | the worked case made it land; those for-instances are spot on
        examples.count less | drop the examples, I know the idea; I don't need a for instance each time; examples just pad it | no examples, straight to the matter, nice; good that you left examples out
        examples.analogies more | what could I compare it with?; give me an analogy; liken it to something from daily life | that comparison to daily life is brilliant; what an apt analogy
        examples.analogies less | no more comparisons to everyday stuff; the analogy confuses me; I don't want metaphors, say the real thing | no metaphors, thank goodness; refreshingly without analogies
        depth.reasons more | but why is that so?; you never say why; give me the reasoning behind it | you told me why, that's what counts; the reasoning behind it is so helpful
        depth.reasons less | I don't care why, just what; leave the reasoning out; the whys and wherefores bore me | no whys, just the what, great; glad you skipped the reasoning
        depth.alternatives more | what else could I do instead?; any other options?; lay out a few alternatives to choose from | having several options to pick from is great; the alternatives are useful
        depth.alternatives less | too many options, pick one; I don't want alternatives, one way will do; stop offering other routes | one way and no alternatives, perfect; good that you stuck to a single option
        depth.verification more | how can I check that I did it right?; tell me how to test it afterwards; how will I know it succeeded? | telling me how to check it was smart; the test at the end gives me confidence
        depth.verification less | I don't need to be told how to check it; leave out the double-checking; no verifying, I trust it | no checks at the end, fine by me; glad I wasn't told to verify it all
        terminology.technical more | use the proper terms, I'm in the field; don't dumb down the vocabulary; give me the technical names | correct terminology, finally; I appreciate the technical terms
        terminology.technical less | in plain words please; too much jargon; what do all these technical terms mean? | no jargon, I followed it all; plain words, lovely
        hedging.words more | you sound too sure, say where it's uncertain; admit what might be otherwise; surely that's only probably true | I like that you said maybe where it is a maybe; honest about the uncertainty, good
        hedging.words less | stop saying maybe; all this perhaps and possibly, just commit; don't waffle, be definite | no maybes, I like it; definite and without perhaps, great
        caveats.warnings more | what should I watch out for?; warn me about the dangers; any risks I ought to know? | thanks for warning me about the risks; the heads-up on dangers was useful
        caveats.warnings less | enough with the warnings; I know the risks, skip them; don't lecture me about safety | no warnings for once, great; pleased you left the safety talk out
        directness.preamble more | ease me in before the answer; a sentence of introduction would be good; you jump right in, introduce it first | nice introduction; I enjoyed the lead-in
        directness.preamble less | get to it, no introduction; cut the opening chatter; skip the lead-in | straight in without an introduction, super; no opening chatter, thanks
        formality.formal more | this has to sound more formal; make it official, it's for the board; too casual, be professional | suitably formal; the professional tone is right
        formality.formal less | loosen up, it's stiff; less formal please; you sound like a lawyer's letter | nice and casual; relaxed tone, I like it
        formality.contractions more | write don't and it's like a person; use contractions; do not, it is, cannot: nobody talks like that | the contractions make it sound human; I like the it's and don't
        formality.contractions less | spell out do not and it is; no contractions please; avoid the don'ts and it's | no contractions, very proper; thank you for spelling out do not
        warmth.empathy more | a little compassion would be nice; you could acknowledge how I feel; rather cold, that | you understood how I feel, thank you; such a kind answer
        warmth.empathy less | I don't want sympathy; leave my feelings out of it; no pity, facts | no sympathy, only facts, good; glad you didn't console me
        enthusiasm.exclamations more | show some excitement; it sounds flat, put some exclamation marks in; a bit of pep please | such energy, I love it; all those exclamation marks cheer me up
        enthusiasm.exclamations less | calm down with the exclamation marks; stop shouting at me; too hyper, tone it down | calm and no exclamation marks, pleasant; glad you weren't shouting
        emoji.count more | throw in some emojis; where are the smileys?; it could use a few emoji | the emojis made me grin; cute smileys
        emoji.count less | no emojis; what's with the smileys, remove them; I'm not twelve, leave the emoji out | no smileys, good; emoji-free, nice
        questions.back more | ask me what you need to know first; why don't you check my situation by asking?; you should have asked something back | good question back at me; I like that you asked about my case
        questions.back less | don't quiz me; stop ending with a question; I came for answers, not questions | no question at the end, nice; thanks for not asking me anything
        summary.closing more | wrap it up with the gist at the end; what's the takeaway?; finish with a recap | the recap at the end is great; good takeaway line
        summary.closing less | no recap, I just read it; don't repeat it all at the end; lose the closing summary | no recap, thank you; glad it ended without a summary
        sources.citations more | where did you get that?; cite something; I need references for that | the references are just what I was after; great that you cite where it's from
        sources.citations less | I don't need references; leave the citations out; stop citing studies | no citations cluttering it, good; nice without references
        numbers.figures more | put numbers on it; how much exactly?; I want figures, not a lot or a little | the exact figures help a ton; numbers at last
        numbers.figures less | fewer numbers; I get lost in the figures; no statistics please | no figures to wade through, nice; good without the numbers
        """
}
