import AttuneCore

/// A labelled example of the scored loop.
public struct LoopRow: Sendable, Hashable, Codable {
    public var id: String
    /// The text that is to be labelled; of a pair, the first.
    public var text: String
    /// The second text of a pair.
    public var other: String?
    public var label: String
    /// The only user whose text the row holds; nil where it is not known. See `AnswerScope`.
    public var author: String?

    public init(id: String, text: String, other: String? = nil, label: String, author: String? = nil) {
        self.id = id
        self.text = text
        self.other = other
        self.label = label
        self.author = author
    }

    /// Whether the row holds a text that the user wrote or chose.
    public var isOwn: Bool { other != nil || label == "user" }
    /// The text that the user wrote or chose; of another writer's row, that text.
    public var ownText: String { label == "second" ? other ?? text : text }
}

extension Sequence<LoopRow> {
    /// The author of all rows; nil where there are several, or one is not known.
    var author: String? {
        var authors = Set(map(\.author))
        return authors.count == 1 ? authors.popFirst() ?? nil : nil
    }
}

extension LoopRow {
    /// A user's texts against other writers', in an order drawn by the seed. Labels are `user` and `other`.
    public static func authorship(of user: String, _ samples: [WritingSample], seed: UInt64) -> [LoopRow] {
        var generator = SeededGenerator(seed: seed, label: "authorship rows")
        return samples.map {
            LoopRow(id: $0.reference, text: $0.text, label: $0.user == user ? "user" : "other", author: $0.user)
        }.sorted { $0.id < $1.id }.shuffled(using: &generator)
    }

    /// Chosen against rejected replies, sides by the seed. Labels are `first` and `second`: which of them was chosen.
    public static func choices(
        _ pairs: [(id: String, pair: PreferencePair)], of user: String? = nil, seed: UInt64
    ) -> [LoopRow] {
        var generator = SeededGenerator(seed: seed, label: "choice rows")
        return pairs.sorted { $0.id < $1.id }.shuffled(using: &generator).map { id, pair in
            generator.next() & 1 == 0
                ? LoopRow(id: id, text: pair.chosen, other: pair.rejected, label: "first", author: user)
                : LoopRow(id: id, text: pair.rejected, other: pair.chosen, label: "second", author: user)
        }
    }
}

/// A hypothesis that predicts labels. Two are the same when their texts are.
public struct LoopHypothesis: Sendable, Hashable, Codable {
    public var text: String
    /// How the offline predictor decides; nil for a hypothesis that only a model can apply.
    public var rule: Rule?
    /// How it reads as a statement, where a model made it; an offline one's words follow from its rule.
    public var claim: ReadClaim?

    /// Says `above` where a feature lies at or above the threshold, else `below`; of a pair, the feature's first value
    /// less its second is compared.
    public struct Rule: Sendable, Hashable, Codable {
        public var feature: String
        public var threshold: Double
        public var above: String
        public var below: String

        public init(feature: String, threshold: Double, above: String, below: String) {
            self.feature = feature
            self.threshold = threshold
            self.above = above
            self.below = below
        }
    }

    public init(text: String, rule: Rule? = nil, claim: ReadClaim? = nil) {
        self.text = text
        self.rule = rule
        self.claim = claim
    }
}

/// Makes hypotheses of labelled rows.
public protocol HypothesisGenerating: Sendable {
    /// - Parameters:
    ///   - known: hypotheses that are not to be made again.
    ///   - seed: differs between repeats, so that they do.
    func hypotheses(
        from rows: [LoopRow], count: Int, known: [LoopHypothesis], seed: UInt64
    ) async throws -> [LoopHypothesis]
}

/// Applies hypotheses to rows.
public protocol HypothesisPredicting: Sendable {
    /// The label by one hypothesis, or by several weighed together; nil where none can be told, which counts as wrong.
    func label(of row: LoopRow, by hypotheses: [LoopHypothesis]) async throws -> String?
    /// Whether a hypothesis has anything to say of a row.
    func isRelevant(_ hypothesis: LoopHypothesis, to row: LoopRow) async throws -> Bool
    /// Which of the hypotheses suits the row best; nil where none can be told. `examples` are rows that each got right.
    func choice(
        for row: LoopRow, among hypotheses: [LoopHypothesis], examples: [[LoopRow]]
    ) async throws -> Int?
}
