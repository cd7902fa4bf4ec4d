extension ReactionSamples {
    /// The second set, written after the first was used up. Its first scores are in the notes of the tests.
    static let second = parse(
        """
        g | thank u sir, very nice explanation | 1 |
        g | omg yes finally | 1 |
        g | that was exactly the kind of answer I needed | 1 |
        g | ah okay, so it's basically walking downhill. Thanks! | 1 |
        g | You explained that beautifully. | 1 |
        g | sweet | 1 |
        g | Fantastic, I'll use this in my presentation | 1 |
        g | helpful stuff mate | 1 |
        g | ok good | 1 |
        g | cool beans | 1 |
        g | hahaha you are funny | 1 | ~humour.markers+
        g | 🔥🔥🔥 | 1 |
        g | much appreciated!! | 1 |
        g | no that's everything, take care | 1 |
        g | Great, that's me sorted. Goodbye! | 1 |
        g | loved how you used an example from cooking | 1 | examples.count+
        g | the diagram-free plain wording was refreshing, thanks | 1 | ~terminology.technical-
        g | Big fan of the concise format | 1 | length.words-
        g | I appreciate that you explained the reasoning | 1 | depth.reasons+
        g | Nice, clear steps | 1 | structure.steps+
        g | excellent use of headings | 1 | structure.headings+
        g | bruh that's a whole essay | -1 | length.words-
        g | Can we keep it to three sentences max? | -1 | length.words-
        g | I only have a minute, give me the short version | -1 | length.words-
        g | this could be half the length | -1 | length.words-
        g | please be less verbose in the future | -1 | length.words-
        g | you talk too much | -1 | length.words-
        g | could you flesh this out a bit | -1 | length.words+
        g | Need more info on the second part | -1 | length.words+
        g | that's it? i expected a longer answer | -1 | length.words+
        g | That felt rushed and superficial. | -1 | length.words+
        g | pls explain me more detail | -1 | length.words+
        g | can you do it one step at a time, i keep getting lost | -1 | structure.steps+
        g | which step comes first? | -1 | structure.steps+
        g | would be easier to read as a list | -1 | structure.bullets+
        g | give it to me in bullets | -1 | structure.bullets+
        g | I'd rather have flowing text than bullet points | -1 | structure.bullets-
        g | lose the bold text, it's distracting | -1 | structure.emphasis-
        g | Please highlight the key terms in bold | -1 | structure.emphasis+
        g | compare them in a table | -1 | structure.tables+
        g | divide it into sections with titles | -1 | structure.headings+
        c | could you comment the code? | -1 | code.comments+
        c | show the full code not just fragments | -1 | code.blocks+
        c | i dont need code, describe it in words | -1 | code.blocks-
        c | it crashed | -1 |
        c | nope, same error as before | -1 |
        c | The output is not what I expected | -1 |
        c | that's the wrong library | -1 |
        c | you forgot the import | -1 |
        c | amazing, it runs now | 1 |
        c | how do I test that this works | -1 | depth.verification+
        c | any other options besides the csv module? | -1 | depth.alternatives+
        c | which one do you suggest? | -1 | directness.recommendation+
        g | can you give a real world example | -1 | examples.count+
        g | a couple of examples pls | -1 | examples.count+
        g | I don't need so many examples | -1 | examples.count-
        g | maybe use a metaphor? | -1 | examples.analogies+
        g | please leave out the metaphors | -1 | examples.analogies-
        g | how come? | -1 | depth.reasons+
        g | I'd like to understand the logic behind it | -1 | depth.reasons+
        g | no explanations, just the answer | -1 | depth.reasons-
        g | define learning rate please | -1 | depth.definitions+
        g | whats the history behind this | -1 | depth.background+
        g | too much background, not enough substance | -1 | depth.background-
        g | my english is not good, please use easy words | -1 | terminology.technical-
        g | use simpler language | -1 | terminology.technical-
        g | this went completely over my head | -1 | terminology.technical-
        g | feel free to get more technical with me | -1 | terminology.technical+
        g | no acronyms please | -1 | terminology.acronyms-
        g | such long sentences, hard to follow | -1 | readability.sentence-
        g | stop saying perhaps and maybe all the time | -1 | hedging.words-
        g | you could sound a bit more certain | -1 | certainty.words+
        m | ditch the legal boilerplate | -1 | caveats.disclaimers-
        m | I don't need to be told to see a doctor | -1 | caveats.disclaimers-
        m | what should i watch out for? | -1 | caveats.warnings+
        m | too preachy | -1 | caveats.warnings-
        m | a little compassion please | -1 | warmth.empathy+
        m | that was pretty harsh | -1 | warmth.empathy+
        m | too touchy-feely for me | -1 | warmth.empathy-
        m | stop saying sorry | -1 | warmth.apology-
        m | cite your sources | -1 | sources.citations+
        m | is there any evidence for that | -1 | sources.citations+
        m | can you send me the link | -1 | sources.links+
        m | be more precise, I want exact figures | -1 | numbers.figures+
        g | the math scared me off, words only please | -1 | numbers.math-
        g | write the equation | -1 | numbers.math+
        g | end with a quick recap next time | -1 | summary.closing+
        g | no need to sum up at the end | -1 | summary.closing-
        g | skip the intro and just answer | -1 | directness.preamble-
        g | don't flatter me | -1 | directness.preamble-
        g | quit asking if I want more help | -1 | questions.offer-
        e | loosen up a bit, it's only my flatmate | -1 | formality.formal-
        e | not professional enough | -1 | formality.formal+
        e | can you make it warmer | -1 | warmth.empathy+
        e | no slang please | -1 | formality.slang-
        e | it's too salesy | -1 | enthusiasm.exclamations-
        e | use more emojis | -1 | emoji.count+
        e | smileys are unprofessional, remove them | -1 | emoji.count-
        e | add a joke | -1 | humour.markers+
        e | this is not a joke, be serious | -1 | humour.markers-
        e | doesn't sound natural | -1 | ~formality.formal-
        e | I want something different | -1 |
        e | you got the date wrong | -1 |
        e | you didn't include the deadline like I asked | -1 |
        e | way off | -1 |
        e | sorry but this is really bad | -1 |
        e | could be better | -1 |
        g | so what is momentum then? | 0 |
        g | and in python? | 0 |
        g | Who invented it? | 0 |
        g | next question: what's overfitting | 0 |
        g | Write a short poem about autumn | 0 |
        g | Help me write a cover letter for a bakery job | 0 |
        g | can you recommend a good laptop under 800 euros | 0 |
        g | How do I make my essay less wordy? | 0 |
        g | what does a formal dinner usually include | 0 |
        g | list 5 examples of renewable energy sources | 0 |
        g | Ich verstehe das nicht | 0 |
        g | ¿Puedes darme más ejemplos? | 0 |
        g | trop de détails | 0 |
        g | more | 0 |
        g | tell me a story about a dragon who loves emojis | 0 |
        """)
}
