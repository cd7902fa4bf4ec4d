extension ReactionSamples {
    /// The third set, written after the second was used up.
    static let third = parse(
        """
        g | awesome thanks!!! | 1 |
        g | That's a really neat way to think about it, thanks. | 1 |
        g | ok got it, thank you very much for your time | 1 |
        g | you're a lifesaver | 1 |
        g | lol nice one | 1 |
        g | that helped a ton | 1 |
        g | Exactly what I was looking for. | 1 |
        g | brilliant, cheers | 1 |
        g | i understand now, thanks for your patience | 1 |
        g | good stuff | 1 |
        g | wonderful, will try it out tomorrow morning | 1 |
        g | Yes!! That's it! | 1 |
        g | great, no further questions | 1 |
        g | 👏 | 1 |
        g | 🙏🙏 | 1 |
        g | so much better than the last one | 1 |
        g | You have a gift for explaining things. | 1 |
        g | I found the comparison with the mountain very helpful | 1 |
        g | the short paragraphs make it so easy to read | 1 | length.paragraph-
        g | thanks for including references | 1 | sources.citations+
        g | glad you skipped the usual disclaimers | 1 | caveats.disclaimers-
        g | really enjoyed the jokes | 1 | humour.markers+
        g | Kudos for the clear summary at the end | 1 | summary.closing+
        g | holy wall of text batman | -1 | length.words-
        g | Please limit yourself to 50 words. | -1 | length.words-
        g | trim it down | -1 | length.words-
        g | Is there a shorter way to put this? | -1 | length.words-
        g | you're rambling | -1 | length.words-
        g | Could I get a more in-depth explanation? | -1 | length.words+
        g | say more about the second bit | -1 | length.words+
        g | I feel like you left out a lot of details | -1 | length.words+
        g | its too short give me more | -1 | length.words+
        g | Would you mind numbering those steps? | -1 | structure.steps+
        g | go slower, one step after another | -1 | structure.steps+
        g | i prefer lists | -1 | structure.bullets+
        g | Please reformat as bullets | -1 | structure.bullets+
        g | bullets feel choppy, write normal sentences | -1 | structure.bullets-
        g | too much bold | -1 | structure.emphasis-
        g | some section headers would help me navigate | -1 | structure.headings+
        g | a comparison table would be awesome | -1 | structure.tables+
        c | got any sample code? | -1 | code.blocks+
        c | I asked for code, not an essay | -1 | code.blocks+;length.words-
        c | without the code please | -1 | code.blocks-
        c | where are the comments in the code? | -1 | code.comments+
        c | it's not working | -1 |
        c | got a KeyError when I ran it | -1 |
        c | this is deprecated, read_csv has no such parameter | -1 |
        c | that fixed it, thanks! | 1 |
        c | add unit tests please | -1 | depth.verification+
        c | what would be an alternative to this approach? | -1 | depth.alternatives+
        c | give me your recommendation | -1 | directness.recommendation+
        c | just choose one | -1 | ~depth.alternatives-;~directness.recommendation+
        g | can you demonstrate with actual values? | -1 | examples.count+
        g | one more example would be nice | -1 | examples.count+
        g | less examples, more theory | -1 | examples.count-;~depth.reasons+
        g | any analogy for that? | -1 | examples.analogies+
        g | what is the reason for that? | -1 | depth.reasons+
        g | I want to know why, not just how | -1 | depth.reasons+
        g | spare me the theory | -1 | depth.reasons-
        g | what do you mean by convex? | -1 | depth.definitions+
        g | a bit of context first would help | -1 | depth.background+
        g | could you use everyday words | -1 | terminology.technical-
        g | Sorry, I'm not an engineer, that was too complicated | -1 | terminology.technical-
        g | lost me at non-convex | -1 | terminology.technical-
        g | simplify please | -1 | terminology.technical-
        g | give me the technical version | -1 | terminology.technical+
        g | avoid abbreviations | -1 | terminology.acronyms-
        g | quit it with the it-depends answers, commit | -1 | hedging.words-
        g | more nuance please | -1 | hedging.words+
        m | leave out the disclaimer next time | -1 | caveats.disclaimers-
        m | should i be worried about anything? any dangers? | -1 | caveats.warnings+
        m | fewer warnings please | -1 | caveats.warnings-
        m | show a little empathy | -1 | warmth.empathy+
        m | you sound so heartless | -1 | warmth.empathy+
        m | never apologise again, it's annoying | -1 | warmth.apology-
        m | which study says that? | -1 | sources.citations+
        m | do you have a source for this claim? | -1 | sources.citations+
        m | url? | -1 | sources.links+
        m | numbers please | -1 | numbers.figures+
        m | how many mg exactly? | -1 | numbers.figures+
        g | please avoid formulas | -1 | numbers.math-
        g | whats the formula | -1 | numbers.math+
        g | tldr at the top please | -1 | summary.closing+
        g | you don't have to summarise everything again | -1 | summary.closing-
        g | no pleasantries, straight answer | -1 | ~directness.preamble-;~warmth.courtesy-;~hedging.words-
        g | stop praising my questions | -1 | ~directness.preamble-;~warmth.encouragement-
        g | you keep asking questions instead of answering | -1 | questions.back-
        e | make it less corporate | -1 | formality.formal-
        e | sounds way too stiff for a neighbour | -1 | formality.formal-
        e | can you write it in a professional tone | -1 | formality.formal+
        e | more polite please | -1 | warmth.courtesy+
        e | too cheerful given the situation | -1 | enthusiasm.exclamations-
        e | fewer exclamation marks!! | -1 | enthusiasm.exclamations-
        e | no emoji | -1 | emoji.count-
        e | could use a touch of humour | -1 | humour.markers+
        e | I hate how this sounds | -1 |
        e | please rewrite the ending | -1 |
        e | that isn't what I wanted at all | -1 |
        e | his name is Jones, not Smith | -1 |
        e | you completely missed the point | -1 |
        e | do it again but better | -1 |
        e | this is unusable | -1 |
        e | nah | -1 |
        g | what about stochastic gradient descent? | 0 |
        g | can it get stuck? | 0 |
        g | who came up with the name | 0 |
        g | ok next, explain dropout | 0 |
        g | Write a detailed plan for a birthday party with ten kids | 0 |
        g | what's a good simple recipe for pancakes | 0 |
        g | my teacher says my writing is too informal, what can I do? | 0 |
        g | suggest three formal names for a law firm | 0 |
        g | How many examples of irony are in Hamlet? | 0 |
        g | Perché non funziona? | 0 |
        g | plus court s'il te plaît | 0 |
        g | ありがとう | 0 |
        g | hello | 0 |
        g | the code of hammurabi was written when? | 0 |
        """)
}
