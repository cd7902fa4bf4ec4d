import AttuneCore
import AttuneTraits
import Foundation

/// Where the labels of a scored run come from.
public enum ScoredLabels: String, Sendable, Codable, Hashable, CaseIterable {
    /// The user's texts against other writers'.
    case texts
    /// The replies that the user chose against those that the user did not.
    case choices

    /// The features that offline hypotheses may be about: of replies, only what a directive can ask for.
    var features: [String] { self == .texts ? StyleFeature.ids : TraitCatalogue.standard.traits.map(\.id) }
}

/// The labelled rows of one user: those that hypotheses are found on, and those that are kept back to test them.
public struct ScoredRows: Sendable, Hashable {
    public let user: String
    public let labels: ScoredLabels
    /// In an order drawn by the seed.
    public let training: [LoopRow]
    /// Every third row of each label.
    public let heldOut: [LoopRow]
    /// The user's own texts, which quotes come from; none of choices.
    public let own: [WritingSample]
    /// What the records' fields say of the user.
    public let attributes: [String: String]
    /// The newest of the user's texts or choices.
    public let lastSeen: Date?

    /// For each wanted user, the user's texts and as many of others', of as many of them as possible.
    ///
    /// - Parameters:
    ///   - users: nil for all.
    ///   - samples: of everyone. Which are read, and of which kind, is as ``HypothesisLearner`` has it.
    /// - Returns: ordered by user. Linear in the samples, each of which is measured once.
    public static func texts(
        of users: Set<String>?, among samples: [WritingSample], options: HypothesisOptions = HypothesisOptions()
    ) -> [ScoredRows] {
        let learner = HypothesisLearner(options: options)
        let writers = Dictionary(grouping: samples, by: \.user)
            .map {
                (
                    hash: StableHash.combine(options.seed, StableHash.of($0.key)), user: $0.key,
                    samples: learner.usable($0.value).map(\.0)
                )
            }
            .sorted { ($0.hash, $0.user) < ($1.hash, $1.user) }
        return writers.filter { users?.contains($0.user) ?? true }.sorted { $0.user < $1.user }.map { writer in
            let kind = writer.samples.first?.kind
            let others = writers.lazy.filter { $0.user != writer.user && $0.samples.first?.kind == kind }
                .prefix(options.maximumOthers).map(\.samples)
            let rows = LoopRow.authorship(
                of: writer.user, writer.samples + inRounds(Array(others), count: writer.samples.count),
                seed: options.seed)
            return ScoredRows(
                writer.user, .texts, rows, own: writer.samples,
                attributes: HypothesisLearner.attributes(writer.samples),
                lastSeen: writer.samples.compactMap(\.time).max())
        }
    }

    /// A user's choices, each reference with its pair.
    public init(
        choicesOf user: String, _ pairs: [(id: String, pair: PreferencePair)], attributes: [String: String] = [:],
        lastSeen: Date? = nil, options: HypothesisOptions = HypothesisOptions()
    ) {
        self.init(
            user, .choices, LoopRow.choices(pairs, of: user, seed: options.seed), own: [], attributes: attributes,
            lastSeen: lastSeen)
    }

    private init(
        _ user: String, _ labels: ScoredLabels, _ rows: [LoopRow], own: [WritingSample], attributes: [String: String],
        lastSeen: Date?
    ) {
        var (training, heldOut) = ([LoopRow](), [LoopRow]())
        var counts: [String: Int] = [:]
        for row in rows {
            counts[row.label, default: 0] += 1
            if counts[row.label, default: 0] % 3 == 0 { heldOut.append(row) } else { training.append(row) }
        }
        self.user = user
        self.labels = labels
        self.training = training
        self.heldOut = heldOut
        self.own = own
        self.attributes = attributes
        self.lastSeen = lastSeen
    }

    /// The first of each, then the second of each, and so on.
    private static func inRounds(_ lists: [[WritingSample]], count: Int) -> [WritingSample] {
        var taken: [WritingSample] = []
        for round in 0..<(lists.map(\.count).max() ?? 0) {
            for list in lists where round < list.count && taken.count < count { taken.append(list[round]) }
        }
        return taken
    }

    /// Why nothing can be learned from so few rows; nil where there are enough.
    ///
    /// - Parameter least: rows of each label that are due; of choices, of both together.
    public func shortage(least: Int) -> String? {
        let rows = training + heldOut
        switch labels {
        case .texts:
            let own = rows.count { $0.label == "user" }
            if own < least { return "\(own) texts of the user where \(least) are due" }
            let others = rows.count - own
            return others < least ? "\(others) texts of others where \(least) are due" : nil
        case .choices: return rows.count < 2 * least ? "\(rows.count) pairs where \(2 * least) are due" : nil
        }
    }

    /// What stays the same as long as the rows do: their ids, labels and order.
    var fingerprint: UInt64 {
        (training.map { "t \($0.id) \($0.label)" } + heldOut.map { "h \($0.id) \($0.label)" }).reduce(
            StableHash.of("\(labels.rawValue) \(user)")
        ) { StableHash.combine($0, StableHash.of($1)) }
    }

    /// The share of the held-back rows that always naming the more frequent label gets right; one half without rows.
    var chance: Double {
        let first = heldOut.count { $0.label == heldOut.first?.label }
        return heldOut.isEmpty ? 0.5 : Double(max(first, heldOut.count - first)) / Double(heldOut.count)
    }
}
