extension ReactionSamples {
    /// The first set, written before anything was tuned on it. Since then it has been used to improve the detector.
    static let first = parse(
        """
        g | thanks, that clears it up | 1 |
        g | Thank you so much, this was really well explained. | 1 |
        g | ty | 1 |
        g | thx m8 | 1 |
        g | cheers, exactly the level I was after | 1 |
        g | ohh so the minus sign is because we go downhill. got it | 1 |
        g | wow never thought of it like that | 1 |
        g | that's a brilliant way of putting it | 1 |
        g | Nice. Very nice. | 1 |
        g | cool, will give it a go tonight | 1 |
        g | i will try this tomorrow and report back | 1 |
        g | perfect answer, no notes | 1 |
        g | 👍👍 | 1 |
        g | ❤️ | 1 |
        g | 😂😂 | 1 |
        g | 🙄 | -1 |
        g | okay | 1 |
        g | alright, understood | 1 |
        g | sounds good to me | 1 |
        g | haha love it | 1 |
        g | good bot | 1 |
        g | This is the first time anyone explained it so that I actually understood. Thank you! | 1 |
        g | You've been super helpful, have a great weekend! | 1 |
        g | ok that is all i needed. bye | 1 |
        g | no more questions, thanks | 1 |
        g | that's better | 1 |
        g | Much clearer this time. | 1 |
        g | now we're getting somewhere | 1 |
        g | i learned something new today | 1 |
        g | Good explanation, thank u | 1 |
        g | thats helpfull | 1 |
        g | very good | 1 |
        g | Superb work. I appreciate the effort. | 1 |
        g | makes total sense, thanks a bunch | 1 |
        g | i love how short that was | 1 | length.words-
        g | The analogy with the hiker was gold | 1 | examples.analogies+
        g | Really appreciate the step by step breakdown! | 1 | structure.steps+
        g | great examples | 1 | examples.count+
        g | I liked that you didn't use any jargon | 1 | terminology.technical-
        g | Loved the table, super useful | 1 | structure.tables+
        g | short and sweet, just how i like it | 1 | length.words-
        g | the humor made my day lol | 1 | humour.markers+
        g | Nice that you added sources. | 1 | sources.citations+
        g | finally someone who gets straight to the point! | 1 | directness.preamble-
        g | thanks for keeping it simple | 1 | terminology.technical-
        g | Appreciate the thorough answer | 1 | length.words+
        g | I really like the bullet format | 1 | structure.bullets+
        g | good that you warned me about the pitfalls | 1 | caveats.warnings+
        g | way too long | -1 | length.words-
        g | tl;dr? | -1 | length.words-
        g | too much text, cut it in half | -1 | length.words-
        g | Could you please condense this to a few lines? | -1 | length.words-
        g | i aint reading all that | -1 | length.words-
        g | can u make it shorter pls | -1 | length.words-
        g | Shorter, please. | -1 | length.words-
        g | That's a bit too brief for my needs, could you expand on it? | -1 | length.words+
        g | I was hoping for more depth. | -1 | length.words+
        g | more detail needed | -1 | length.words+
        g | elaborate | -1 | length.words+
        g | this barely scratches the surface | -1 | length.words+
        g | Please go into more detail about the update rule | -1 | length.words+
        g | not detailed at all | -1 | length.words+
        g | i need it step by step | -1 | structure.steps+
        g | break it down into steps for me | -1 | structure.steps+
        g | Could you number the steps so I can follow along? | -1 | structure.steps+
        g | walk me thru it | -1 | structure.steps+
        g | use bullet points instead of paragraphs | -1 | structure.bullets+
        g | put this in a list | -1 | structure.bullets+
        g | Can I have that as bullets? | -1 | structure.bullets+
        g | no bullet points please, I want normal paragraphs | -1 | structure.bullets-
        g | stop using lists for everything | -1 | structure.bullets-
        g | could you write that in prose | -1 | structure.bullets-
        g | add some headings so I can navigate | -1 | structure.headings+
        g | the headings are overkill for such a small answer | -1 | structure.headings-
        g | a table comparing the variants would be nice | -1 | structure.tables+
        g | show it in table form | -1 | structure.tables+
        g | the tables don't render on my phone, please avoid them | -1 | structure.tables-
        g | can you show me some code? | -1 | code.blocks+
        g | where is the code | -1 | code.blocks+
        g | skip the code, just explain the idea | -1 | code.blocks-
        c | please add comments to the code | -1 | code.comments+
        c | the code has no comments at all | -1 | code.comments+
        c | drop the comments, they clutter it | -1 | code.comments-
        c | just the code please, no explanation | -1 | depth.reasons-;code.blocks+
        c | I don't want an explanation, just give me the fix | -1 | depth.reasons-
        c | it throws an error on line 3 | -1 |
        c | doesn't work | -1 |
        c | still getting the same error | -1 |
        c | that did the trick! | 1 |
        c | works like a charm, ty | 1 |
        c | it works now | 1 |
        c | wrong, csv.reader doesn't take a path | -1 |
        c | This function doesn't exist in pandas | -1 |
        c | i asked for pandas not csv | -1 |
        c | why use newline='' there? | -1 | depth.reasons+
        c | why did you use with open? | -1 | depth.reasons+
        c | How can I check that it parsed everything correctly? | -1 | depth.verification+
        c | is there another way to do this? | -1 | depth.alternatives+
        c | give me some alternatives | -1 | depth.alternatives+
        c | which of these would you use? | -1 | directness.recommendation+
        c | just tell me which one is best | -1 | directness.recommendation+
        c | too many options, pick one for me | -1 | depth.alternatives-;~directness.recommendation+
        c | you gave me five options, i only need one | -1 | depth.alternatives-
        g | an example would really help | -1 | examples.count+
        g | For instance? | -1 | examples.count+
        g | Can you illustrate with a concrete case? | -1 | examples.count+
        g | it's too abstract for me | -1 | examples.count+
        g | you didn't give any examples | -1 | examples.count+
        g | too many examples, I got it after the first | -1 | examples.count-
        g | skip the examples | -1 | examples.count-
        g | compare it to something from everyday life | -1 | examples.analogies+
        g | enough with the analogies, just tell me what it is | -1 | examples.analogies-
        g | explain why that works | -1 | depth.reasons+
        g | you never say why the learning rate matters | -1 | depth.reasons+
        g | ok but why | -1 | depth.reasons+
        g | what's the reasoning behind that? | -1 | depth.reasons+
        g | I don't care about the theory, just tell me what to do | -1 | depth.reasons-;directness.imperatives+
        g | please define the terms you use | -1 | depth.definitions+
        g | what does convex mean? | -1 | depth.definitions+
        g | you dont need to define basic stuff for me | -1 | depth.definitions-
        g | some historical background would be great | -1 | depth.background+
        g | I didn't need a history lesson | -1 | depth.background-
        g | too technical | -1 | terminology.technical-
        g | too many big words | -1 | terminology.technical-
        g | in plain english pls | -1 | terminology.technical-
        g | eli5 | -1 | terminology.technical-
        g | Could you explain that as if I were a complete beginner? | -1 | terminology.technical-
        g | dumb it down for me | -1 | terminology.technical-
        g | I got lost in all the jargon | -1 | terminology.technical-
        g | You can be more technical, I have a math degree | -1 | terminology.technical+
        g | don't dumb it down | -1 | terminology.technical+
        g | this is way too basic for me, I'm a data scientist | -1 | terminology.technical+
        g | please spell out the abbreviations | -1 | terminology.acronyms-
        g | what does SGD stand for | -1 | terminology.acronyms-;~depth.definitions+
        g | your sentences are too long | -1 | readability.sentence-
        g | use shorter sentences | -1 | readability.sentence-
        g | Too dense. Break up the paragraphs. | -1 | length.paragraph-;terminology.technical-
        g | quit hedging and give me a straight answer | -1 | hedging.words-
        g | so many maybes | -1 | hedging.words-
        g | be more confident | -1 | certainty.words+
        g | you sound way too sure of yourself | -1 | certainty.words-
        m | stop with the disclaimers | -1 | caveats.disclaimers-
        m | I know you're not a doctor, just answer | -1 | caveats.disclaimers-
        m | are there any risks I should know about? | -1 | caveats.warnings+
        m | you forgot to mention the side effects | -1 | caveats.warnings+
        m | enough warnings already | -1 | caveats.warnings-
        m | stop lecturing me | -1 | caveats.warnings-
        m | why won't you answer? | -1 | caveats.refusal-
        m | that's so cold, my dog just died | -1 | warmth.empathy+
        m | you could be a bit nicer about it | -1 | warmth.empathy+
        m | thank you for being so kind | 1 | warmth.empathy+
        m | I don't need sympathy, just facts | -1 | warmth.empathy-;~directness.recommendation-
        m | spare me the pep talk | -1 | warmth.encouragement-
        m | a bit of encouragement wouldn't hurt | -1 | warmth.encouragement+
        m | no need to apologise all the time | -1 | warmth.apology-
        m | where did you get that from? | -1 | sources.citations+
        m | Source? | -1 | sources.citations+
        m | can you back that up with studies | -1 | sources.citations+
        m | there are no references | -1 | sources.citations+
        m | got a link? | -1 | sources.links+
        m | please include links to the official pages | -1 | sources.links+
        m | remove the citations | -1 | sources.citations-
        m | how much exactly? give me numbers | -1 | numbers.figures+
        m | some figures would be good | -1 | numbers.figures+
        m | too many statistics | -1 | numbers.figures-
        g | show me the formula | -1 | numbers.math+
        g | no equations please, I'm bad at math | -1 | numbers.math-
        g | can you add a short summary at the end | -1 | summary.closing+
        g | What's the key takeaway? | -1 | summary.closing+
        g | skip the conclusion | -1 | summary.closing-
        g | the summary at the end is redundant | -1 | summary.closing-
        g | drop the small talk at the start | -1 | directness.preamble-
        g | get to the point | -1 | directness.preamble-
        g | cut the fluff | -1 | directness.preamble-;~length.words-
        g | stop starting every answer with Great question | -1 | directness.preamble-
        g | don't end every message with a question | -1 | questions.back-;~questions.offer-
        g | stop asking me if I need anything else | -1 | questions.offer-
        g | stop asking me questions and answer | -1 | questions.back-
        g | next time ask me first before assuming | -1 | questions.back+
        e | too formal | -1 | formality.formal-
        e | make it sound less stiff | -1 | formality.formal-
        e | more professional please | -1 | formality.formal+
        e | it needs to be more formal, it's for the dean | -1 | formality.formal+
        e | way too casual for a client | -1 | formality.formal+
        e | sounds like a robot wrote it | -1 | formality.formal-
        e | it reads like chatgpt | -1 | formality.formal-
        e | can you make it sound more human? | -1 | formality.formal-
        e | get rid of the emojis | -1 | emoji.count-
        e | add some emojis lol | -1 | emoji.count+
        e | why so many exclamation marks | -1 | enthusiasm.exclamations-
        e | a little over the top, tone down the enthusiasm | -1 | enthusiasm.exclamations-
        e | bit more energy please | -1 | enthusiasm.exclamations+
        e | make it friendlier | -1 | warmth.empathy+
        e | funnier | -1 | humour.markers+
        e | no jokes please, this is for a funeral | -1 | humour.markers-
        e | Perfect tone! | 1 |
        e | I don't like the tone | -1 |
        e | the tone is off | -1 |
        e | this doesn't sound like me at all | -1 |
        e | rewrite it | -1 |
        e | can you redo the second paragraph | -1 |
        e | try again | -1 |
        e | hmm no, not what I meant | -1 |
        e | that's not what i asked for | -1 |
        e | you ignored half of my instructions | -1 |
        e | I said under 100 words | -1 | ~length.words-
        e | as I told you, it's addressed to my landlord | -1 |
        e | Boring. | -1 |
        e | generic af | -1 |
        e | meh | -1 |
        e | this is garbage | -1 |
        e | not good enough | -1 |
        e | I expected better from you | -1 |
        e | You're not listening. | -1 |
        e | never mind, i'll write it myself | -1 |
        e | forget it | -1 |
        e | why can't you just send it for me | -1 |
        g | That's incorrect. The gradient points uphill. | -1 |
        g | I think you made a mistake in the second step | -1 |
        g | are you sure about that? | -1 |
        g | You contradict yourself | -1 |
        g | this makes no sense | -1 |
        g | i dont get it | -1 | terminology.technical-
        g | I'm even more confused now | -1 |
        g | it's incomplete, what about momentum | -1 |
        g | you missed the part about learning rates | -1 |
        g | your answer got cut off | -1 |
        g | thanks but that's not quite right | -1 |
        g | Thanks, though I'd have preferred fewer equations. | -1 | numbers.math-
        g | good answer but could be shorter | -1 | length.words-
        g | Great, but please use simpler words | -1 | terminology.technical-
        g | almost perfect, just add an example | -1 | examples.count+
        g | I like it, but drop the headings | -1 | structure.headings-
        g | not bad, though a bit wordy | -1 | length.words-
        g | And what about momentum? | 0 |
        g | what's a learning rate | 0 |
        g | How does Adam differ from it? | 0 |
        g | Is it also used for logistic regression? | 0 |
        g | continue | 0 |
        g | go on | 0 |
        g | Now explain Newton's method | 0 |
        g | write a python function that reverses a string | 0 |
        g | What's the weather like in Lisbon in May? | 0 |
        g | Write a formal letter to my landlord about the broken heating | 0 |
        g | Give me ten short story ideas about space | 0 |
        g | translate 'thank you very much' to Japanese | 0 |
        g | who won the 2010 world cup | 0 |
        g | I have a table with three columns and want to sort it by date in Excel | 0 |
        g | Can you help me plan a trip to Rome? I like art and good food. | 0 |
        g | what are some good examples of dystopian novels? | 0 |
        g | how do i remove bullet points in word | 0 |
        g | make me a shopping list for a barbecue | 0 |
        g | Is "The Great Gatsby" a good book for teenagers? | 0 |
        g | My essay is too long, how can I cut it down? | 0 |
        g | Muchas gracias, muy claro | 0 |
        g | Das ist zu lang, bitte kürzer | 0 |
        g | c'est trop long, merci de raccourcir | 0 |
        g | 谢谢，写得很好 | 0 |
        g | спасибо, очень понятно | 0 |
        g | obrigado, ficou ótimo | 0 |
        g | ... | 0 |
        g | asdfgh | 0 |
        g | ? | 0 |
        g | Ok so next: what is backpropagation? | 0 |
        g | explain how gradient descent works | -1 |
        g | Explain how gradient descent works please | -1 |
        """)
}
