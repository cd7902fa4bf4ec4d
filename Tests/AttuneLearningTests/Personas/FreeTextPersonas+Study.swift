extension FreeTextPersonas {
    /// Sentences in many voices, written and labelled before their writer had seen any of the reader's code:
    /// the half that the reader may be improved on.
    static let voicesToStudy: [Row] = [
        Row("I prefer trains to planes because they are better for the climate.", "", ""),
        Row(
            "The user is sceptical and double-checks everything they are told.",
            "depth.verification+", "sources.citations+ sources.links+"),
        Row("The more detail the better.", "length.words+", ""),
        Row("I never complain about an answer being too long.", "length.words+", ""),
        Row("I like short walks in the evening and long books.", "", ""),
        Row(
            "Write for a professor, not for a child.",
            "readability.grade+", "terminology.technical+ formality.formal+"),
        Row("I've got a silly sense of humour and it helps me remember things.", "humour.markers+", ""),
        Row("Don't refuse the whole thing because of one tricky bit.", "caveats.refusal-", ""),
        Row("My boss uses too much jargon in meetings.", "", "terminology.technical-"),
        Row("Take your time and cover every angle.", "length.words+", "depth.alternatives+ depth.background+"),
        Row("Citations clutter the page and I skip them anyway.", "sources.citations-", ""),
        Row("I'd like to see more warnings on cigarette packs.", "", ""),
        Row("Parentheses (like these) derail my reading.", "punctuation.asides-", ""),
        Row("I believe that honesty is the best policy in politics.", "", ""),
        Row("I am old-fashioned: please and thank you still matter to me.", "warmth.courtesy+", "formality.formal+"),
        Row(
            "I don't need a pat on the head for asking.",
            "warmth.encouragement-", "directness.preamble- warmth.courtesy-"),
        Row("I'd be happy with fewer words.", "length.words-", ""),
        Row(
            "As a scholar, I have little use for assertions without references.",
            "sources.citations+", "sources.links+"),
        Row("The user reads on a smart watch.", "length.words-", "length.paragraph- readability.sentence-"),
        Row("The user lives in a small flat with two cats.", "", ""),
        Row(
            "The user is a chemist who finds sloppy wording irritating and expects the proper terms.",
            "terminology.technical+", ""),
        Row(
            "The user is a paralegal who insists on knowing where each claim comes from.",
            "sources.citations+", "sources.links+"),
        Row("I'm allergic to nuts and I avoid dairy.", "", ""),
        Row(
            "Customer-service speak drives me up the wall.",
            "warmth.courtesy-", "questions.offer- directness.preamble- formality.formal-"),
        Row("Get to the point.", "directness.preamble-", "length.words-"),
        Row(
            "Don't tell me maybe. Tell me yes or no.",
            "hedging.words-", "certainty.words+ length.words- directness.recommendation+"),
        Row("Not too formal, not too long.", "formality.formal- length.words-", ""),
        Row(
            "Warm and chatty beats cold and correct.",
            "formality.formal-", "warmth.empathy+ formality.slang+ warmth.courtesy+ formality.contractions+"),
        Row("My favourite colour is green and I collect stamps.", "", ""),
        Row("Your replies would be better with a little wit.", "humour.markers+", ""),
        Row("Brevity is the soul of wit, they say, and I agree.", "length.words-", ""),
        Row(
            "Spare me the lecture and just hand over the fix.",
            "directness.preamble-", "length.words- depth.background- depth.reasons- code.blocks+ directness.imperatives+"),
        Row("There is no such thing as too many examples.", "examples.count+", ""),
        Row("An engineer who trusts figures more than adjectives.", "numbers.figures+", "enthusiasm.superlatives-"),
        Row("Saying the same word over and over is poor style, vary it.", "vocabulary.variety+", ""),
        Row("Less is more.", "length.words-", ""),
        Row("I'm not a programmer; spare me the snippets.", "code.blocks-", "terminology.technical-"),
        Row(
            "Be straight with me even when it's bad news.",
            "hedging.words-", "warmth.empathy- certainty.words+ directness.preamble-"),
        Row(
            "When I learn something new I need a concrete case, otherwise it stays abstract.",
            "examples.count+", "examples.analogies+"),
        Row("I want to know what could go wrong before I start drilling.", "caveats.warnings+", ""),
        Row("A grandmother who finds technical words off-putting.", "terminology.technical-", "readability.grade-"),
        Row("I want more holidays and less paperwork.", "", ""),
        Row("Give it to me as orders: do this, do that.", "directness.imperatives+", "structure.steps+"),
        Row("She wants the caveats up front, not buried.", "caveats.warnings+", ""),
        Row("I find absolutes suspicious.", "certainty.words-", "hedging.words+"),
        Row("I'm learning the guitar and practise half an hour each day.", "", ""),
        Row("Jokes fall flat with me.", "humour.markers-", ""),
        Row(
            "The user has dyslexia and finds dense paragraphs hard going.",
            "length.paragraph-", "readability.grade- readability.sentence- length.words- structure.bullets+"),
        Row(
            "I skim everything, so make it skimmable.",
            "structure.bullets+", "structure.headings+ structure.emphasis+ length.paragraph- length.words-"),
        Row("Don't define things I obviously know.", "depth.definitions-", "terminology.technical+"),
        Row(
            "If you can't help, say so straight out rather than waffle.",
            "caveats.refusal+", "length.words- hedging.words- directness.preamble-"),
        Row("Maths gives me hives, keep the equations away.", "numbers.math-", "numbers.figures-"),
        Row("I'd happily read ten pages if they are thorough.", "length.words+", ""),
        Row("The user likes tidy sections they can jump between.", "structure.headings+", ""),
        Row(
            "I can't stand it when an answer starts by telling me what a great question I asked.",
            "directness.preamble-", "warmth.encouragement- warmth.courtesy- enthusiasm.superlatives-"),
        Row("Tell me honestly when I ought to ask a lawyer instead.", "caveats.disclaimers+", ""),
        Row(
            "A decision maker who wants a verdict instead of a discussion.",
            "directness.recommendation+", "length.words- depth.alternatives-"),
        Row("Keep the smiley faces for your friends.", "emoji.count-", ""),
        Row("Numbers were never my strong suit at school.", "", "numbers.figures- numbers.math-"),
        Row("When you've got something wrong, own up and say sorry.", "warmth.apology+", ""),
        Row(
            "The user is a seasoned kernel developer who is bored by beginner explanations.",
            "terminology.technical+", "depth.definitions- depth.background- length.words- readability.grade+"),
        Row("Someone who gets lost without subheadings.", "structure.headings+", ""),
        Row(
            "I adore long, winding sentences in the manner of the old novelists.",
            "readability.sentence+", "readability.grade+ length.words+ formality.formal+"),
        Row("Numbers, please. \"A lot\" means nothing to me.", "numbers.figures+", ""),
        Row(
            "I would be grateful if you could elaborate as fully as possible.",
            "length.words+", "formality.formal+ warmth.courtesy+"),
        Row("Code without a single comment is how I like it.", "code.comments-", "code.blocks+"),
        Row("I'm fed up with disclaimers.", "caveats.disclaimers-", "caveats.warnings-"),
        Row("no recap needed, i can scroll up", "summary.closing-", "length.words-"),
        Row("You can assume that I know the basics.", "depth.definitions-", "depth.background- terminology.technical+"),
        Row("Put it in a grid so I can line things up side by side.", "structure.tables+", ""),
        Row("Someone with little time and even less patience.", "length.words-", "directness.preamble-"),
        Row("Longer is fine by me.", "length.words+", ""),
        Row(
            "Kindly refrain from exclamation marks; they give me the impression of being shouted at.",
            "enthusiasm.exclamations-", ""),
        Row("Do set out the historical context before you reach the point.", "depth.background+", ""),
        Row("Talk to me directly, not about \"the reader\" or \"one\".", "address.you+", ""),
        Row("First this, then that: I need the order spelled out.", "structure.steps+", "structure.signposts+"),
        Row("I prefer flowing text to chopped-up lists.", "structure.bullets-", "length.paragraph+ structure.steps-"),
        Row("emojis make everything better 🎉", "emoji.count+", ""),
        Row("My last assistant drowned me in warnings. I know that knives are sharp.", "caveats.warnings-", ""),
        Row("Don't sugar-coat things.", "warmth.empathy-", "warmth.encouragement- hedging.words-"),
        Row("I'm fragile at the moment, so go gently.", "warmth.empathy+", "warmth.encouragement+ caveats.warnings-"),
        Row(
            "Pretend I know nothing about the subject.",
            "depth.definitions+", "readability.grade- terminology.technical- depth.background+"),
        Row("I prefer to work alone rather than in groups.", "", ""),
        Row("If there's no source, I don't believe it.", "sources.citations+", "sources.links+"),
        Row("I used to write long letters to my grandmother.", "", ""),
        Row("Comment the code, because my junior colleagues will inherit it.", "code.comments+", "code.blocks+"),
        Row("Bold text everywhere feels like being yelled at.", "structure.emphasis-", ""),
        Row("A perfectionist who reads every footnote.", "", "sources.citations+ length.words+"),
        Row(
            "English is my third language, so use easy words.",
            "readability.grade-", "terminology.technical- readability.sentence- formality.slang-"),
        Row("Tables never render on my phone.", "structure.tables-", ""),
        Row("Without a summary I forget half of it.", "summary.closing+", ""),
        Row("It makes sense to me to save for a rainy day.", "", ""),
        Row("I enjoy a digression in brackets now and then.", "punctuation.asides+", ""),
        Row("I copy commands straight into the terminal, so mark them clearly.", "code.inline+", "code.blocks+"),
        Row("I run a farm in Galicia with my two sisters.", "", ""),
        Row("Yes, I do want the long version.", "length.words+", ""),
        Row("Kill the intro and the outro.", "directness.preamble-", "questions.offer- summary.closing-"),
        Row("Walls of text make my eyes glaze over.", "length.words-", "length.paragraph- structure.bullets+"),
        Row(
            "u can talk to me like a mate, no need to be posh",
            "formality.formal-", "formality.slang+ formality.contractions+"),
        Row("I'm not a fan of hedging.", "hedging.words-", ""),
    ]
}
