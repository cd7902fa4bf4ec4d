import AttuneCore
import AttuneLearning
import AttuneModels
import AttuneStore
import Foundation

/// Asks the questions about single turns as batches, ahead of the run that reads the records: that run then finds the
/// answers in the store. Questions that build on each other, such as the contrast, are left to it.
///
/// In each round the records are read with what is stored so far, which tells what to ask next: all judgements, then
/// all explanations, then the repairs of answers that were no use. A run that was killed waits for the batch that is
/// under way.
struct BatchedReading {
    let stack: ModelStack
    let workspace: Workspace
    let options: ModelAnalyst.Options
    /// Between two looks at a batch.
    let poll: Duration

    /// Records that are read in one go; their questions are in memory.
    static let records = 20_000
    /// A judgement, an explanation, a repair of each, and once more what a batch failed at.
    private static let mostRounds = 5

    /// - Returns: what the batches brought.
    func run() async throws -> BatchOutcome {
        let analyst = ModelAnalyst(try stack.unanswered().model, options: options)
        var rows = workspace.unanalysed(analyst: analyst.id, version: analyst.version)
        var outcome = BatchOutcome()
        var records: [Record] = []
        while let batch = try rows.next() {
            records += try batch.map { try $0.decoded().record }
            guard records.count >= Self.records else { continue }
            try await ask(about: records, &outcome)
            records = []
        }
        try await ask(about: records, &outcome)
        return outcome
    }

    private func ask(about records: [Record], _ outcome: inout BatchOutcome) async throws {
        guard !records.isEmpty else { return }
        let progress = Progress("batch")
        defer { progress.finish() }
        let job = try stack.batchJob(poll: poll)
        for _ in 0..<Self.mostRounds {
            let (model, questions) = try stack.unanswered()
            _ = try await ModelAnalyst(model, options: options).analyse(records)
            // What was refused for what it is would be refused again.
            let due = questions.all.filter { question in
                outcome.unanswered[question.hash].map { [.timeout, .server, .rateLimited].contains($0) } ?? true
            }
            guard !due.isEmpty else { return }
            let brought = try await job.run(due.map(\.question)) { [stack] state in
                progress.update(
                    Double(state.ended), of: Double(state.requests),
                    detail: "\(state.ended) of \(state.requests) calls in \(state.batches) "
                        + "\(state.batches == 1 ? "batch" : "batches"); \(stack.budget.line)")
            }
            outcome.add(brought)
            guard brought.answered > 0 else { return }
        }
    }
}

extension BatchOutcome {
    /// Adds a later round. A question that it answered has failed no more.
    fileprivate mutating func add(_ later: BatchOutcome) {
        answered += later.answered
        unanswered.merge(later.unanswered) { $1 }
        failures.merge(later.failures) { $0 + $1 }
    }

    /// For a person; nil where no batch was needed.
    var line: String? {
        guard answered > 0 || !failures.isEmpty else { return nil }
        let kinds = failures.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.value) \($0.key.rawValue)" }
        let failed = kinds.isEmpty ? "" : "; without an answer: \(kinds.joined(separator: ", "))"
        return "By batch: \(answered) \(answered == 1 ? "answer" : "answers")\(failed)."
    }
}
