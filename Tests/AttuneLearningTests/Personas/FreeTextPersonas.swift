/// Personas as people may write them, with what they say of replies: labelled by hand, for the reader's precision and
/// recall. Traits with `+` for more and `-` for less.
enum FreeTextPersonas {
    struct Row: Sendable {
        var text: String
        /// What must be read.
        var wishes: Set<String>
        /// What may be read as well.
        var allowed: Set<String>

        init(_ text: String, _ wishes: String, _ allowed: String) {
            self.text = text
            self.wishes = Set(wishes.split(separator: " ").map(String.init))
            self.allowed = Set(allowed.split(separator: " ").map(String.init))
        }
    }

    static let rows: [Row] = [
        Row("I am in a hurry and hate lists", "length.words- structure.bullets-", ""),
        Row(
            "Explain like I'm five", "terminology.technical-", "readability.grade- examples.count+ examples.analogies+"),
        Row("The user is a busy manager who prefers bullet points", "structure.bullets+ length.words-", ""),
        Row("I'm a PhD chemist, skip the basics", "terminology.technical+", "depth.definitions- depth.background-"),
        Row(
            "Retired teacher who enjoys long, thorough explanations with plenty of examples",
            "length.words+ examples.count+", ""),
        Row("I get annoyed by fluff and flattery", "length.words-", "directness.preamble- warmth.encouragement-"),
        Row("The user wants code they can paste, not explanations", "code.blocks+", "depth.reasons- length.words-"),
        Row("please no emojis ever", "emoji.count-", ""),
        Row("I like a bit of humour in my answers", "humour.markers+", ""),
        Row("She wants sources she can check", "sources.citations+", "sources.links+"),
        Row("I can't stand it when every reply ends with a question", "questions.back-", "questions.offer-"),
        Row(
            "Just tell me what to do", "directness.imperatives+",
            "directness.recommendation+ length.words- depth.reasons-"),
        Row(
            "The user is new to programming and appreciates simple wording", "terminology.technical-",
            "readability.grade- examples.count+"),
        Row("I prefer prose to bullet points", "structure.bullets-", ""),
        Row("Tables please, I like comparing things", "structure.tables+", ""),
        Row("I value accuracy and want to know how certain you are", "hedging.words+", ""),
        Row("Stop hedging, give me a straight answer", "hedging.words-", "directness.preamble-"),
        Row("The user is feeling low and needs some encouragement", "warmth.encouragement+", "warmth.empathy+"),
        Row("A busy parent who only wants the gist", "length.words-", "summary.closing+"),
        Row("I love analogies", "examples.analogies+", ""),
        Row("Formal English only, no slang", "formality.formal+ formality.slang-", "formality.contractions-"),
        Row("I'd like numbers and statistics to back things up", "numbers.figures+", "sources.citations+"),
        Row("Don't bother with disclaimers, I know you're an AI", "caveats.disclaimers-", ""),
        Row("I'm careful by nature and want to hear about the risks", "caveats.warnings+", ""),
        Row(
            "The user prefers step-by-step instructions over general advice", "structure.steps+",
            "directness.imperatives+"),
        Row("He hates jargon and wants plain English", "terminology.technical-", "readability.grade-"),
        Row("I like to understand why something works, not only how", "depth.reasons+", ""),
        Row("Short sentences please", "readability.sentence-", "readability.grade- length.words-"),
        Row("The user likes several options to choose from", "depth.alternatives+", ""),
        Row(
            "One clear recommendation is all I need", "directness.recommendation+", "depth.alternatives- length.words-"),
        Row("I find headings and bold text distracting", "structure.headings- structure.emphasis-", ""),
        Row("Give me the history behind things, I enjoy context", "depth.background+", ""),
        Row(
            "I'm not a native speaker so keep the language simple", "readability.grade-",
            "formality.slang- terminology.technical-"),
        Row(
            "The user skims and wants key points in bold", "structure.emphasis+", "structure.bullets+ length.paragraph-"
        ),
        Row("I prefer a friendly, chatty style", "formality.slang+", "formality.formal- warmth.empathy+"),
        Row("No small talk", "directness.preamble-", ""),
        Row(
            "The user is an engineer who wants precise technical detail", "terminology.technical+",
            "length.words+ depth.definitions- depth.background-"),
        Row("I hate exclamation marks", "enthusiasm.exclamations-", ""),
        Row("Summarise at the end, I forget things", "summary.closing+", ""),
        Row("The user dislikes being asked follow-up questions", "questions.back-", ""),
        Row("I would rather see equations than words", "numbers.math+", ""),
        Row("Words are better than equations for me", "numbers.math-", ""),
        Row("I want my replies warm and understanding", "warmth.empathy+", ""),
        Row("The user is sceptical and asks for evidence", "sources.citations+", ""),
        Row("Be brief", "length.words-", ""),
        Row("As long as it takes, I want every detail", "length.words+", ""),
        Row("The user does not want apologies", "warmth.apology-", ""),
        Row("I like concrete real-life examples more than theory", "examples.count+", ""),
        Row("My reading level is low", "readability.grade-", "terminology.technical-"),
        Row("I dislike walls of text", "length.words-", "length.paragraph-"),
        Row(
            "The user is an impatient trader who wants figures first", "length.words- numbers.figures+",
            "directness.preamble-"),
        Row("Teach me the proper terms and define them", "depth.definitions+", "terminology.technical+"),
        Row("I love hiking with my dog", "", ""),
        Row("The user lives in Oslo and works nights", "", ""),
        Row("I prefer tea over coffee", "", ""),
        Row("I hate long queues and loud music", "", ""),
        Row("My favourite dishes are simple pasta and fresh salads", "", ""),
        Row("The user enjoys short films and detailed paintings", "", ""),
        Row("I avoid red meat and like spicy food", "", ""),
        Row("I love numbered editions of old comics", "", ""),
        Row("The user prefers formal wear for dinners", "", ""),
        Row("I want a bigger flat with plenty of light", "", ""),
        Row("I need a reliable car with low running costs", "", ""),
        Row("I like my steak rare and my holidays long", "", ""),
        Row("Keep explanations brief, I'm on my phone", "length.words-", ""),
        Row("The user enjoys detailed walkthroughs with screenshots", "length.words+", "structure.steps+"),
        Row("I work in finance and like hard numbers", "numbers.figures+", "terminology.technical+"),
        Row("The user is a nurse on a break and wants quick answers", "length.words-", ""),
        Row("I learn through stories and comparisons", "examples.analogies+", "examples.count+"),
        Row("Bullet points drive me crazy", "structure.bullets-", ""),
        Row("I always want to see the source", "sources.citations+", "sources.links+"),
        Row("The user appreciates a polite tone", "warmth.courtesy+", "formality.formal+"),
        Row("I don't like being talked down to, technical terms are fine", "terminology.technical+", ""),
        Row("Treat me like a complete novice", "terminology.technical-", "readability.grade- examples.count+"),
        Row("My attention span is short", "length.words-", ""),
        Row("The user wants the answer first and no introduction", "directness.preamble-", "length.words-"),
        Row("I like replies that are light and funny", "humour.markers+", "formality.formal-"),
        Row(
            "The user prefers plain text without any markdown", "structure.emphasis-",
            "structure.headings- structure.bullets-"),
        Row("I hate emojis and exclamation marks", "emoji.count- enthusiasm.exclamations-", ""),
        Row("I want options, not a single answer", "depth.alternatives+", ""),
        Row("Just pick the best one for me", "directness.recommendation+", "depth.alternatives-"),
        Row(
            "The user values nuance and caveats over confident claims", "caveats.warnings+",
            "hedging.words+ certainty.words-"),
        Row("I need things broken down into steps", "structure.steps+", ""),
        Row(
            "The user is a seasoned lawyer who dislikes having basic terms defined", "depth.definitions-",
            "terminology.technical+ depth.background-"),
        Row("I'd like you to ask me questions before you answer", "questions.back+", ""),
        Row("Don't ask me anything back", "questions.back-", ""),
        Row("I enjoy reading long essays", "length.words+", ""),
        Row("The user wants comments in the code", "code.comments+", "code.blocks+"),
        Row("Lots of code, little talk", "code.blocks+", "length.words- depth.reasons-"),
        Row("I find analogies patronising", "examples.analogies-", ""),
        Row("The user likes a recap at the end", "summary.closing+", ""),
        Row(
            "I prefer British understatement to gushing", "enthusiasm.superlatives-",
            "enthusiasm.exclamations- certainty.words-"),
        Row("I want to be cheered on", "warmth.encouragement+", ""),
        Row(
            "The user cannot stand corporate speak and wants plain words", "terminology.technical-", "formality.formal-"
        ),
        Row("Give it to me in simple terms", "terminology.technical-", "readability.grade-"),
        Row(
            "I like my explanations thorough and well organised", "length.words+",
            "structure.headings+ structure.signposts+"),
        Row("The user wants to know the reasoning behind each suggestion", "depth.reasons+", ""),
        Row("I've no patience for long-winded replies", "length.words-", ""),
        Row("I love gardening and old films", "", ""),
        Row("The user prefers small cars over big ones", "", ""),
        Row("I hate crowded beaches and loud bars", "", ""),
        Row("I want a job with short hours", "", ""),
        Row("The user likes concise wardrobes and plain colours", "", ""),
        Row("I need help with my tax return", "", ""),
    ]
}
