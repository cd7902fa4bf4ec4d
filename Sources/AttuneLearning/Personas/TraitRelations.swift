/// Traits that move together by their nature: of two that tell of one thing, the weaker is mostly the other's shadow.
enum TraitRelations {
    private static let groups: [Set<String>] = [
        ["length.words", "length.paragraph"],
        ["length.words", "vocabulary.variety"],
        ["structure.steps", "directness.imperatives", "structure.signposts"],
        ["depth.verification", "directness.imperatives"],
        ["readability.grade", "readability.sentence"],
        ["readability.grade", "terminology.technical"],
        ["length.paragraph", "readability.sentence"],
        ["length.paragraph", "structure.bullets"],
        ["length.paragraph", "structure.steps"],
        ["code.blocks", "code.inline", "code.comments"],
        ["examples.count", "examples.analogies"],
        ["directness.preamble", "warmth.courtesy", "questions.offer"],
        ["enthusiasm.exclamations", "enthusiasm.superlatives", "warmth.encouragement"],
        ["formality.formal", "formality.contractions", "formality.slang"],
        ["sources.citations", "numbers.figures", "punctuation.asides"],
        ["warmth.apology", "caveats.refusal"],
        ["caveats.warnings", "caveats.disclaimers"],
        ["formality.contractions", "address.you"],
        ["questions.back", "address.you"],
        ["warmth.empathy", "address.assistant"],
        ["directness.preamble", "address.assistant"],
    ]

    static func related(_ a: String, _ b: String) -> Bool { groups.contains { $0.contains(a) && $0.contains(b) } }
}
