extension TraitCatalogue {
    /// How hard the words and sentences are.
    static let language: [Trait] = [
        .entry(
            "terminology.technical", "Technical words, by a list and by their endings", unit: "per 100 words", .root,
            more: (
                "technical terms", "Prefers precise technical terms",
                "Use the precise technical terms of the field."
            ),
            less: (
                "plain words", "Prefers plain words over jargon",
                "Use plain everyday words in place of technical terms."
            )),
        .entry(
            "terminology.acronyms", "Abbreviations of two to six capitals", unit: "per 100 words", .root,
            more: ("acronyms", "Is at ease with acronyms", "Use the usual acronyms without spelling them out."),
            less: ("spelled out", "Prefers names spelled out", "Spell names out in full instead of using acronyms.")),
        .entry(
            "readability.grade", "Flesch–Kincaid grade, clipped to 0–20", unit: "school grade", .linear,
            more: (
                "complex language", "Prefers complex, academic language",
                "Write for an academic reader, in complex sentences and precise vocabulary."
            ),
            less: (
                "simple language", "Prefers simple language",
                "Use short words and simple sentences that a twelve-year-old would understand."
            )),
        .entry(
            "readability.sentence", "Mean words in a sentence", unit: "words", .logarithmic, neutral: true,
            more: ("long sentences", "Prefers longer sentences", "Join related points in longer sentences."),
            less: ("short sentences", "Prefers short sentences", "Keep every sentence under about fifteen words.")),
    ]
}
