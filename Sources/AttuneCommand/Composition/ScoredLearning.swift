import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

/// HypoGeniC's loop over the workspace's users: labelled rows in, statements of their profiles out. Where each user's run
/// stands is kept after every step, so that a run that is killed goes on from there.
struct ScoredLearning {
    let workspace: Workspace
    let learner: ScoredHypothesisLearner
    let labels: ScoredLabels
    let options: HypothesisOptions

    /// The labelled rows of the wanted users, ordered by user; nil for all.
    func rows(of users: Set<String>?) throws -> [ScoredRows] {
        switch labels {
        case .texts:
            let samples = try WritingSamples(in: workspace, users: users, options: options).samples
            return ScoredRows.texts(of: users, among: samples, options: options)
        case .choices:
            let pairs = try PreferencePairs(in: workspace).pairs.filter { $0.user != nil }
            return Dictionary(grouping: pairs) { $0.user ?? "" }.filter { users?.contains($0.key) ?? true }
                .sorted { $0.key < $1.key }.map { user, own in
                    ScoredRows(
                        choicesOf: user, own.map { (id: $0.record, pair: $0.pair) },
                        lastSeen: own.compactMap(\.time).max(), options: options)
                }
        }
    }

    /// Learns one user after the other, from where each stood, and saves each one's profile as soon as it is known.
    func learn(_ rows: [ScoredRows], spending: () -> String = { "" }) async throws -> [(ScoredUser, version: Int?)] {
        let progress = Progress("testing hypotheses")
        defer { progress.finish() }
        var learned: [(ScoredUser, version: Int?)] = []
        for (done, one) in rows.enumerated() {
            let user = try await learn(one) { state in
                let part = Double(state.seen) / Double(max(one.training.count, 1))
                progress.update(
                    Double(done) + part, of: Double(rows.count),
                    detail: "\(done) of \(rows.count) users" + spending())
            }
            learned.append((user, try save(user)))
        }
        return learned
    }

    private var method: String { "scored \(labels.rawValue) \(learner.id)" }

    private func learn(_ rows: ScoredRows, step: (HypothesisLoopState) -> Void) async throws -> ScoredUser {
        let fingerprint = learner.fingerprint(of: rows)
        let stored = try workspace.loop(of: rows.user, method: method, fingerprint: fingerprint)
        let state = stored.flatMap { try? JSONDecoder().decode(HypothesisLoopState.self, from: $0) }
        let failures = learner.counts.passing
        let user = try await learner.learn(rows, from: state ?? HypothesisLoopState()) { state in
            try workspace.saveLoop(
                JSONEncoder().encode(state), of: rows.user, method: method, fingerprint: fingerprint)
            step(state)
        }
        // What the service failed at counted as wrong; the next run asks again, and pays for that alone.
        if learner.counts.passing > failures { try workspace.removeLoop(of: rows.user, method: method) }
        return user
    }

    /// Beside what was learned in other ways. Who has too few rows keeps what is known.
    /// - Returns: the profile's version; nil where none was kept.
    private func save(_ user: ScoredUser) throws -> Int? {
        guard user.shortage == nil else { return nil }
        let store = workspace.profileStore
        let learned = user.hypotheses.profile
        let name = user.hypotheses.user
        let stored = try store.profile(for: learned.audience)
        let merged =
            switch labels {
            case .texts: learned.replacing(.hypotheses, of: stored)
            case .choices:
                StatementAgeing.merge(stored: stored, learned: learned, owns: { $0.isScoredChoice(of: name) }).profile
            }
        if stored == nil, merged.statements.isEmpty { return nil }
        return try store.save(merged, reason: "learn hypotheses --scored \(labels.rawValue)").version
    }
}
