extension PersonaObjects {
    static let replies = set(
        """
        answer answers reply replies response responses explanation explanations text texts message messages tone style
        language wording writing communication information info instructions description descriptions output outputs
        article articles summaries overviews guides sentences paragraphs phrasing words format formatting prose advice
        feedback introductions intros english walkthrough walkthroughs tutorial tutorials essay essays documents
        """)
    static let replyWords = replies.subtracting([
        "articles", "article", "advice", "information", "info", "words", "language", "instructions", "feedback",
        "summaries", "writing", "style", "format",
    ]).union(
        [
            "explain", "explains", "explaining", "reply", "assistant", "chatbot", "bot", "llm", "model", "respond",
            "responds", "answering", "prompt", "prompts", "chat", "user",
        ])
    /// Words that are as often said of life as of replies.
    static let ambiguous = set(
        """
        fun excitement exciting thrill thrilling variety varied novel novels logic logical theory theories math maths
        mathematics mathematical mathematically risk risks danger dangerous tested tests testing test studies study
        literature natural author authors kindness compassion respect adventure symbols reason reasons ideas evidence
        proof proofs beauty abstract silly dull bold complex complexity principles experiences choice choices option
        options alternatives exploration authority rules structure order research science references history background
        context stories story plan plans feelings emotion emotions enthusiasm laughing lively calm quiet serious casual
        friendly warm warmth relaxed numbers number figures statistics data equations equation formulas formulae code
        lectures repetitive courtesy polite encouragement praise support reassurance organized organised careful caution
        guidance instruction instructions recommendations suggestions thoroughly practical vivid original simple
        straightforward direct honest honesty confidence confident certainty tables links steps questions discussion
        advice asides apologies sympathy empathy understanding loud noisy slow fast new old different long short brief
        detailed formal informal plain fancy elegant dry heavy light uncertainty uncertainties uncertain possibility
        possibilities opinion opinions doubt doubts person engaging excited cheering relaxing listening do whatever
        """)
    /// Those of them that a text is made of: wanted, they are wanted in a reply.
    static let material = set(
        """
        numbers number figures statistics data equations formulas code tables links steps questions references evidence
        recommendations suggestions background history encouragement reassurance instructions
        """)
    /// Traits that people hardly speak of but of replies.
    static let plainly: Set<String> = [
        "structure.bullets", "structure.headings", "structure.emphasis", "emoji.count", "terminology.technical",
        "terminology.acronyms", "examples.count", "examples.analogies", "hedging.words", "caveats.disclaimers",
        "formality.slang", "formality.contractions", "directness.preamble", "summary.closing", "sources.citations",
        "depth.definitions", "questions.offer",
    ]
    /// Nouns that leave it to their adjective what is meant: "technical detail".
    static let matter = set("detail details terms vocabulary terminology")
    static let acts = set(
        "explain show give tell use cite define ask say know see name avoid summarise summarize list compare link")
    static let fillers = set(
        """
        the a an some any my your their his her its it this that very really quite rather more most much many lots lot of
        plenty tons bunch few bit little to get getting receive receiving have having see seeing read reading given
        hear hearing you people someone assistant assistants ai them things all when how what me us only just always
        usually mostly simply clear clearly good nice great well really truly too overly so such kind kinds sort ones one
        stuff everything please strongly generally typically whenever unnecessary needless excessive endless useless
        pointless other extra being given provided put laid out presented first upfront early
        """)

    static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
