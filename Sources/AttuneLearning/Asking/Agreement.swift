import AttuneCore
import AttuneStatistics

/// Questions on whose answers a whole context rests are asked several times, worded differently only in their order,
/// and what most answers say is taken (self-consistency, arXiv 2203.11171). Errors of a single answer then stay single.
enum Agreement {
    /// The least number with a majority. These questions are few beside the judgements and explanations.
    static let times = 3

    /// Whether so many answers are more than half.
    static func isMost(_ count: Int, of answers: Int) -> Bool { 2 * count > answers }

    /// The usable answers, in the order of asking.
    static func ask(
        _ step: AnalystStep, asker: AnalystAsker, seed: UInt64,
        _ request: (inout SeededGenerator) -> ModelRequest
    ) async throws -> [JSONValue] {
        var generator = SeededGenerator(seed: seed)
        var answers: [JSONValue] = []
        for _ in 0..<times {
            if case .success(let answer) = try await asker.ask(step, request(&generator)) { answers.append(answer) }
        }
        return answers
    }
}
