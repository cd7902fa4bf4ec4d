import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

/// From the workspace's records to profiles in the workspace: analyse what is new, compare everything, save.
struct RubricPipeline: Sendable {
    let workspace: Workspace
    let analyst: any RubricAnalyst
    let learner: any RubricLearning
    /// Finds contexts with a model, in place of the records' own; nil where the learner sees to it.
    var labels: ModelContextLabels?
    /// What a model has cost so far, for the progress line; empty offline.
    var spending: @Sendable () -> String = { "" }
    /// What learning leaves out for an evaluation.
    var holdOut = HoldOut(share: 0, unit: .user)
    /// A user who is about to be forgotten, as if never there.
    var without: String?

    private var reading: AnalysisPipeline {
        AnalysisPipeline(workspace: workspace, analyst: analyst, spending: spending)
    }

    /// Records that this analyst has not seen in its present version.
    func due() throws -> Int { try reading.due() }

    /// See ``AnalysisPipeline/analyseNewRecords()``.
    @discardableResult
    func analyseNewRecords() async throws -> Int { try await reading.analyseNewRecords() }

    /// Compares the groups over everything that is analysed.
    func learn() async throws -> RubricResult {
        let progress = Progress("comparing groups")
        defer { progress.finish() }
        var records = try reading.analysed().filter {
            !holdOut.holds(user: $0.user, reference: $0.reference) && (without == nil || $0.user != without)
        }
        if let labels {
            records = try await labels.label(records) { done, due in
                progress.update(Double(done), of: Double(due), detail: "contexts: \(done) of \(due) calls" + spending())
            }
        }
        return try await learner.learn(from: records) { done, due in
            progress.update(Double(done), of: Double(due), detail: "\(done) of \(due)" + spending())
        }
    }

    /// Saves the profiles, keeping what a person wrote, and the model that tells contexts apart.
    /// - Returns: the profiles as saved.
    func save(_ result: RubricResult) throws -> [Profile] {
        try holdOut.save(in: workspace, method: .rubrics)
        let store = workspace.profileStore
        let saved = try result.profiles.map { profile in
            let merged = profile.keepingEdits(of: try store.profile(for: profile.audience))
            return try store.save(merged, reason: "learn rubrics")
        }
        if let model = result.contextModel {
            try workspace.saveModel(JSONEncoder().encode(model), name: Self.contextModelName)
        }
        return saved
    }

    /// The name under which the workspace keeps the model that tells contexts apart.
    static let contextModelName = "contexts"
}
