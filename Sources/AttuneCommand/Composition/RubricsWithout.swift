import AttuneCore
import AttuneLearning
import AttuneModels
import AttuneStore

/// The rubrics by one group field as they would be had a user never been there.
///
/// They are learned while the user's records are still there and left out, with a model's stored answers only, so that
/// the answers that are needed are known to hold nothing of the user.
struct RubricsWithout {
    let field: String
    /// Requests whose answers they rest on.
    let answers: Set<RequestHash>
    private let learned: (pipeline: RubricPipeline, result: RubricResult)?

    /// What of the rubrics could be saved.
    enum Outcome {
        case whole
        /// What users ask for in these contexts waits for answers of the model.
        case part(contexts: [String])
        /// They could not be learned, and all that had been learned is withdrawn.
        case nothing
    }

    static func learn(
        as run: LearnRubrics, without user: String, in workspace: Workspace
    ) async throws -> RubricsWithout {
        do {
            if run.analyst == LearnRubrics.offline {
                var pipeline = run.offlinePipeline(workspace)
                pipeline.without = user
                try await pipeline.analyseNewRecords()
                return RubricsWithout(
                    field: run.groupBy, answers: [], learned: (pipeline, try await pipeline.learn()))
            }
            return try await ModelStack.withStoredAnswers(
                of: run.analyst, options: run.calls, workspace: workspace, restoresAnswers: false
            ) { model, answers in
                var pipeline = run.modelPipeline(ModelAnalyst(model, options: run.analystOptions), workspace)
                pipeline.without = user
                // With nothing read by a model of this id there is nothing to learn from: its address has changed.
                guard try pipeline.due() < workspace.count() else {
                    return RubricsWithout(field: run.groupBy, answers: [], learned: nil)
                }
                let result = try await pipeline.learn()
                return RubricsWithout(field: run.groupBy, answers: answers.used, learned: (pipeline, result))
            }
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // Whatever is the matter with the rubrics, a person can be forgotten.
            return RubricsWithout(field: run.groupBy, answers: [], learned: nil)
        }
    }

    func save(in workspace: Workspace) throws -> Outcome {
        guard let learned else {
            try withdraw(in: workspace, but: [])
            return .nothing
        }
        var result = learned.result
        for index in result.profiles.indices {
            result.profiles[index].notes += result.unanswered.map { ContextNote(context: $0, reason: Self.reason) }
        }
        let saved = try learned.pipeline.save(result)
        try withdraw(in: workspace, but: Set(saved.map(\.audience)))
        return result.unanswered.isEmpty ? .whole : .part(contexts: result.unanswered)
    }

    private static let reason =
        "rested on a user who was forgotten; attune learn rubrics asks the model again what the others want"

    /// Takes what was learned out of the field's other profiles; one in which nobody wrote goes as a whole.
    private func withdraw(in workspace: Workspace, but kept: Set<Audience>) throws {
        let store = workspace.profileStore
        for var profile in try store.profiles() where !kept.contains(profile.audience) {
            guard case .group(field, _) = profile.audience else { continue }
            let left = profile.statements.filter { $0.source == .edited }
            if left.isEmpty {
                try store.remove(profile.audience)
            } else {
                profile.statements = left
                profile.notes = [ContextNote(context: "any", reason: Self.reason)]
                try store.save(profile, reason: "forget a user")
            }
        }
    }
}
