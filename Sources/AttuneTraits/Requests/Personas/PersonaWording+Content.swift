extension PersonaWording {
    /// What goes into an answer.
    static let content: [Entry] = [
        Entry(
            "examples.count", more: ("learns from concrete cases", "concrete examples"),
            less: ("", "answers without examples")),
        Entry(
            "examples.analogies", more: ("thinks in pictures", "analogies to familiar things"),
            less: ("is literal-minded", "literal explanations")),
        Entry(
            "depth.reasons", more: ("wants to understand why", "answers with the reasons"),
            less: ("only needs the result", "answers without the reasons")),
        Entry(
            "depth.alternatives", more: ("likes to choose", "several options"),
            less: ("does not want to choose", "a single solution")),
        Entry(
            "depth.definitions", more: ("is new to the terms", "defined terms"),
            less: ("knows the terms", "answers without definitions")),
        Entry(
            "depth.verification", more: ("likes to check things", "ways to check the result"),
            less: ("", "answers without extra checks")),
        Entry(
            "depth.background", more: ("is curious about the context", "background before the answer"),
            less: ("knows the context", "answers without background")),
        Entry(
            "terminology.technical", more: ("knows the field", "precise technical terms"),
            less: ("is new to the field", "plain words without jargon")),
        Entry(
            "terminology.acronyms", more: ("knows the field", "the usual acronyms"),
            less: ("", "names spelled out in full")),
        Entry(
            "readability.grade", more: ("is used to academic writing", "complex, academic language"),
            less: ("likes things simple", "simple language")),
        Entry("readability.sentence", more: ("", "long sentences"), less: ("", "short sentences")),
        Entry(
            "sources.links", more: ("likes to read on", "links to sources"), less: ("", "replies without links")),
        Entry(
            "sources.citations", more: ("wants to know where claims come from", "cited sources"),
            less: ("", "replies without citations")),
        Entry(
            "numbers.figures", more: ("thinks in numbers", "concrete figures"),
            less: ("is no friend of numbers", "words without figures")),
        Entry(
            "numbers.math", more: ("is at ease with mathematics", "formulas"),
            less: ("is not at ease with mathematics", "explanations without formulas")),
        Entry(
            "punctuation.asides", more: ("", "side remarks in parentheses"), less: ("", "sentences without asides")),
        Entry("vocabulary.variety", more: ("", "varied wording"), less: ("", "plain, repeated wording")),
        Entry(
            "summary.closing", more: ("wants the gist again at the end", "a closing summary"),
            less: ("", "replies without a summary")),
        Entry(
            "questions.back", more: ("likes to work out what is needed together", "clarifying questions"),
            less: ("wants an answer at once", "answers without questions back")),
        Entry(
            "questions.offer", more: ("", "offers of further help"),
            less: ("", "replies without closing offers")),
    ]
}
