import AttuneCore
import AttuneLearning
import AttuneStore

/// What users wrote, as far as hypotheses are learned from it: the newest texts of each wanted user, and of a bounded
/// number of others as the background.
struct WritingSamples {
    var samples: [WritingSample] = []

    /// - Parameters:
    ///   - users: whose hypotheses are wanted; nil for everybody's.
    ///   - holdOut: what is left out for an evaluation.
    init(
        in workspace: Workspace, users: Set<String>?, options: HypothesisOptions,
        holdOut: HoldOut = HoldOut(share: 0, unit: .record)
    ) throws {
        var byUser: [String: [WritingSample]] = [:]
        // Of those who are only compared with, about twice as many as the learner takes.
        let share = 2 * Double(options.maximumOthers) / Double(max(try workspace.userCount(), 1))
        let progress = Progress("reading texts")
        defer { progress.finish() }
        let total = try workspace.count()
        var done = 0
        var batches = workspace.records()
        while let rows = try batches.next() {
            for row in rows {
                guard let user = row.user, row.kind != .preference,
                    Self.takes(user, users, share)
                else { continue }
                let reference = "\(row.kind.letter)\(row.id)"
                guard !holdOut.holds(user: user, reference: reference),
                    let sample = WritingSample(try row.decoded().record, reference: reference)
                else { continue }
                byUser[user, default: []].append(sample)
                if byUser[user, default: []].count >= 4 * options.maximumSamples {
                    byUser[user] = Self.newest(byUser[user] ?? [], options)
                }
            }
            done += rows.count
            progress.update(Double(done), of: Double(total), detail: "\(done) of \(total) records")
        }
        samples = byUser.values.flatMap { Self.newest($0, options) }
            .sorted { ($0.user, $0.reference) < ($1.user, $1.reference) }
    }

    /// All where all are wanted, else those who are and a share of the others, by their ids' hashes.
    private static func takes(_ user: String, _ wanted: Set<String>?, _ share: Double) -> Bool {
        guard let wanted, !wanted.contains(user) else { return true }
        return Double(StableHash.of(user) >> 11) / Double(1 << 53) < share
    }

    /// The newest of each kind.
    private static func newest(_ samples: [WritingSample], _ options: HypothesisOptions) -> [WritingSample] {
        Dictionary(grouping: samples, by: \.kind).values.flatMap { kind in
            kind.sorted { ($0.time ?? .distantPast, $0.reference) > ($1.time ?? .distantPast, $1.reference) }
                .prefix(options.maximumSamples)
        }
    }
}
