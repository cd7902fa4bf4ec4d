/// A property of replies that a simulated world can switch on and off, and that its users can care about.
public struct SimulatedAspect: Sendable, Hashable {
    /// The trait's id.
    public let id: String
    /// The share of fresh replies that show it.
    public let baseRate: Double
    /// Other traits that it moves by its nature, by about 0.3 standard deviations or more: an example adds a sentence,
    /// a list adds lines.
    public let moves: [String]
    /// Whether only contexts about code can show it.
    public let needsCode: Bool

    init(_ id: String, _ baseRate: Double, moves: [String], needsCode: Bool = false) {
        self.id = id
        self.baseRate = baseRate
        self.moves = moves
        self.needsCode = needsCode
    }

    /// Every aspect, in the order of the bits of ``StyleFeatures``.
    public static let all: [SimulatedAspect] = [
        SimulatedAspect("length.words", 0.45, moves: ["vocabulary.variety", "length.paragraph"]),
        SimulatedAspect(
            "structure.steps", 0.3,
            moves: ["length.words", "directness.imperatives", "readability.sentence", "vocabulary.variety"]),
        SimulatedAspect("structure.bullets", 0.3, moves: ["length.words", "readability.sentence"]),
        SimulatedAspect("structure.headings", 0.25, moves: ["length.words"]),
        SimulatedAspect("code.blocks", 0.4, moves: ["length.words"], needsCode: true),
        SimulatedAspect(
            "examples.count", 0.35,
            moves: [
                "length.words", "length.paragraph", "readability.sentence", "examples.analogies", "vocabulary.variety",
            ]),
        SimulatedAspect("examples.analogies", 0.25, moves: ["length.words", "vocabulary.variety"]),
        SimulatedAspect(
            "depth.reasons", 0.35,
            moves: ["length.words", "readability.sentence", "length.paragraph", "readability.grade"]),
        SimulatedAspect("depth.alternatives", 0.3, moves: ["length.words"]),
        SimulatedAspect(
            "depth.verification", 0.3, moves: ["length.words", "directness.imperatives", "structure.signposts"]),
        SimulatedAspect(
            "terminology.technical", 0.35, moves: ["length.words", "readability.grade", "vocabulary.variety"]),
        SimulatedAspect(
            "hedging.words", 0.3,
            moves: ["length.words", "address.assistant", "readability.sentence", "length.paragraph"]),
        SimulatedAspect(
            "caveats.warnings", 0.35, moves: ["length.words", "directness.recommendation", "structure.signposts"]),
        SimulatedAspect(
            "directness.preamble", 0.35,
            moves: [
                "length.words", "warmth.courtesy", "questions.offer", "address.assistant", "enthusiasm.superlatives",
            ]),
        SimulatedAspect("formality.formal", 0.3, moves: ["length.words", "depth.reasons", "readability.grade"]),
        SimulatedAspect(
            "formality.contractions", 0.35, moves: ["length.words", "address.you", "address.we", "vocabulary.variety"]),
        SimulatedAspect("warmth.empathy", 0.3, moves: ["length.words", "address.assistant", "formality.slang"]),
        SimulatedAspect("enthusiasm.exclamations", 0.3, moves: ["enthusiasm.superlatives", "warmth.encouragement"]),
        SimulatedAspect("emoji.count", 0.25, moves: []),
        SimulatedAspect("questions.back", 0.3, moves: ["length.words", "address.you"]),
        SimulatedAspect("summary.closing", 0.3, moves: ["length.words", "terminology.acronyms"]),
        SimulatedAspect(
            "sources.citations", 0.25,
            moves: ["length.words", "punctuation.asides", "numbers.figures", "vocabulary.variety"]),
        SimulatedAspect("numbers.figures", 0.35, moves: ["length.words", "vocabulary.variety", "hedging.words"]),
    ]

    static let indices: [String: Int] = Dictionary(
        uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })
}

/// Which aspects a reply shows: one bit each, in the order of ``SimulatedAspect/all``.
public struct StyleFeatures: Sendable, Hashable {
    var bits: UInt32

    init(bits: UInt32 = 0) { self.bits = bits }

    subscript(_ index: Int) -> Bool {
        get { bits & (1 << UInt32(index)) != 0 }
        set { if newValue { bits |= 1 << UInt32(index) } else { bits &= ~(1 << UInt32(index)) } }
    }

    /// Whether the reply shows the aspect of this id; false for an id that no aspect has.
    public func shows(_ aspect: String) -> Bool {
        SimulatedAspect.indices[aspect].map { self[$0] } ?? false
    }

    /// z = +1 where the aspect is shown, else −1.
    func sign(_ index: Int) -> Double { self[index] ? 1 : -1 }
}
