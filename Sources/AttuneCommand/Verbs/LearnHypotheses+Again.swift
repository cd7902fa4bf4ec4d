import AttuneCore
import AttuneLearning
import AttuneStore

extension LearnHypotheses {
    /// Learns what this command line learned, from the records that are still there and a model's stored answers; tells
    /// nothing and keeps no record of a run.
    /// - Returns: false where an answer was missing, or the run was a scored one; then nothing is changed.
    func learnAgain(_ workspace: Workspace) async throws -> Bool {
        guard scored == nil else { return false }
        let samples = try WritingSamples(
            in: workspace, users: users, options: options, holdOut: HoldOut(leaving, .hypotheses)
        ).samples
        var record = record
        func save(_ result: HypothesisResult) throws {
            var result = result
            if peers { result.add(PeerStatements().fromTexts(samples, users: users, known: result.profiles)) }
            _ = try report(result, workspace, &record, questions: nil)
        }
        if reader.isOffline {
            try save(HypothesisLearner(options: options).learn(from: samples, users: users))
            return true
        }
        do {
            try await ModelStack.withStoredAnswers(
                of: reader.analyst, options: calls, workspace: workspace, restoresAnswers: true
            ) { model, _ in
                let learner = ModelHypothesisLearner(model, options: options, checks: checks)
                try save(await learner.learn(from: samples, users: users))
            }
            return true
        } catch is ModelError {
            return false
        } catch is ModelSetupFailure {
            return false
        }
    }
}
