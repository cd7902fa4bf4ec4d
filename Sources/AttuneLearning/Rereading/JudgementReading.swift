import Foundation

/// How likely each turn of a log is dissatisfied, no reaction, or satisfied.
struct JudgementReading: Sendable {
    /// turns × 3, in the order of the judgements −1, 0, 1.
    private(set) var probabilities: [Float]

    /// How sure it is that the turn reacts to the reply at all.
    func reaction(_ index: Int) -> Float { 1 - probabilities[3 * index + 1] }
    /// The expected judgement, from −1 to 1.
    func judgement(_ index: Int) -> Float { probabilities[3 * index + 2] - probabilities[3 * index] }

    /// How the rules read a turn (columns −1, 0, 1), by what it is (rows); about what they reach on text that they were
    /// not made from.
    private static let confusion: [[Float]] = [[0.82, 0.13, 0.05], [0.05, 0.92, 0.03], [0.06, 0.08, 0.86]]
    /// The part of the rules' own verdict that counts beside the words. It is small because the rules' verdict follows
    /// from the words: where a phrase misleads them, it does so every time.
    private static let ruleTrust: Float = 0.2
    private static let penalty: Float = 15
    /// Times the classifier learns: from the rules, then from what it read itself.
    private static let rounds = 3

    init(_ log: TurnLog) async throws {
        let rules = log.turns.map { $0.reaction.judgement.signum() + 1 }
        probabilities = [Float](repeating: 0, count: rules.count * 3)
        for (index, rule) in rules.enumerated() { probabilities[3 * index + rule] = 1 }
        for _ in 0..<Self.rounds {
            let words = try await log.crossFitted(targets: probabilities, classes: 3, penalty: Self.penalty)
            for (index, rule) in rules.enumerated() {
                let row = (0..<3).map {
                    max(words[3 * index + $0], 1e-6) * pow(Self.confusion[$0][rule], Self.ruleTrust)
                }
                let total = row.reduce(0, +)
                for k in 0..<3 { probabilities[3 * index + k] = row[k] / total }
            }
        }
    }
}
