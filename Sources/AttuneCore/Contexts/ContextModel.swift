import Foundation

/// Which context (intent) a request belongs to: a table of word weights, small enough to be stored as JSON with the
/// profiles. It is made by the trainer in AttuneLearning; here is only its prediction.
///
/// A context's score is the sum of its weights (log-odds of a word in the context against all contexts alike), over
/// the square root of the number of words, so that long requests are not over-trusted. `other` competes with a score
/// that grows with the share of words that no context knows. The softmax over contexts and `other`, with a slope
/// fitted on held-out requests, is the confidence.
public struct ContextModel: Sendable, Hashable {
    /// One context: its words with their weights.
    public struct Context: Sendable, Hashable, Codable {
        public var name: String
        /// Log share of the requests, in hundredths.
        public var prior: Int
        /// The weight, in hundredths, of a word that other contexts list and this one does not.
        public var floor: Int
        /// Words and their log-odds against all contexts alike, in hundredths. At most 400.
        public var words: [String: Int]

        public init(name: String, prior: Int, floor: Int, words: [String: Int]) {
            self.name = name
            self.prior = prior
            self.floor = floor
            self.words = words
        }
    }

    /// What turns scores into probabilities.
    public struct Calibration: Sendable, Hashable, Codable {
        /// Factor of the contexts' scores.
        public var slope: Double
        /// Score of `other` for a request all of whose words are known.
        public var other: Double
        /// Added to the score of `other` for a request none of whose words is known, and in proportion between.
        public var unknown: Double

        public init(slope: Double, other: Double, unknown: Double) {
            self.slope = slope
            self.other = other
            self.unknown = unknown
        }

        /// Used until enough held-out requests are there to fit one.
        public static let standard = Calibration(slope: 1, other: 0.5, unknown: 4)
    }

    public let entries: [Context]
    /// Words that occur in every context alike: known, but they speak for none.
    public let neutral: Set<String>
    public let calibration: Calibration
    private let table: ContextTable

    public init(entries: [Context], neutral: Set<String> = [], calibration: Calibration = .standard) {
        self.entries = entries
        self.neutral = neutral
        self.calibration = calibration
        table = ContextTable(entries: entries, neutral: neutral)
    }

    /// Knows no context: every request is `other`.
    public static let empty = ContextModel(entries: [])

    /// The names, in the order of the model.
    public var contexts: [String] { entries.map(\.name) }

    public static func == (a: Self, b: Self) -> Bool {
        a.entries == b.entries && a.neutral == b.neutral && a.calibration == b.calibration
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(entries)
        hasher.combine(calibration)
    }

    // MARK: Prediction

    /// The context of one request. A request without a word that the model knows is `other`.
    public func classify(_ text: String) -> ContextGuess { classify(ContextFeatures(text: text)) }

    public func classify(_ features: ContextFeatures) -> ContextGuess {
        guess(table.evidence([(features.hashes, 1)]))
    }

    /// The context of a conversation whose last user message is to be answered: that message first of all. The up to
    /// five user messages before it count half, or in full while the later ones together hold fewer than three words
    /// that the model knows ("shorter, please" goes on with what was talked about).
    public func classify(_ history: [Message]) -> ContextGuess {
        var parts: [(words: [UInt64], weight: Float)] = []
        var seen: Set<UInt64> = []
        var known = 0
        for message in history.reversed().lazy.filter({ $0.role == .user }).prefix(6) {
            let words = ContextFeatures(text: message.text).hashes.filter { seen.insert($0).inserted }
            let weight: Float = parts.isEmpty || known < ContextFeatures.enough ? 1 : 0.5
            known += words.count { table.speaks($0) }
            parts.append((words, weight))
        }
        return guess(table.evidence(parts))
    }

    package func evidence(_ features: ContextFeatures) -> ContextEvidence {
        table.evidence([(features.hashes, 1)])
    }

    /// Probabilities of the contexts in order, then of `other`.
    package func probabilities(_ evidence: ContextEvidence) -> [Double] {
        var logits = evidence.scores.indices.map {
            Double(entries[$0].prior) / 100 + calibration.slope * Double(evidence.scores[$0])
        }
        logits.append(calibration.other + calibration.unknown * Double(evidence.unknown))
        let top = logits.max() ?? 0
        let exponentials = logits.map { exp($0 - top) }
        let sum = exponentials.reduce(0, +)
        return exponentials.map { $0 / sum }
    }

    private func guess(_ evidence: ContextEvidence) -> ContextGuess {
        guard evidence.informative > 0 else { return .other }
        let probabilities = probabilities(evidence)
        var best = entries.count
        for index in entries.indices where probabilities[index] > probabilities[best] { best = index }
        return ContextGuess(context: best < entries.count ? entries[best].name : nil, confidence: probabilities[best])
    }
}

/// The context of a request and how sure that is.
public struct ContextGuess: Sendable, Hashable {
    /// nil: none of the known contexts (`other`).
    public var context: String?
    /// Probability that `context` is right, 0…1, calibrated on held-out requests. Steering wants at least 0.6.
    public var confidence: Double

    public init(context: String?, confidence: Double) {
        self.context = context
        self.confidence = confidence
    }

    /// Certainly none of the contexts.
    public static let other = ContextGuess(context: nil, confidence: 1)
}

extension ContextModel: Codable {
    private enum Key: String, CodingKey { case contexts, neutral, calibration }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        let neutral = try values.decode(String.self, forKey: .neutral)
        self.init(
            entries: try values.decode([Context].self, forKey: .contexts),
            neutral: Set(neutral.split(separator: " ").map(String.init)),
            calibration: try values.decode(Calibration.self, forKey: .calibration))
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(entries, forKey: .contexts)
        try values.encode(neutral.sorted().joined(separator: " "), forKey: .neutral)
        try values.encode(calibration, forKey: .calibration)
    }
}
