import AttuneStatistics
import Foundation

/// How hard each prompt is for the arms of a run: AlpacaEval's γ (arXiv 2404.04475, eq. 3), which its leaderboard fits
/// once over all models and then holds fixed.
public enum InstructionDifficulty {
    /// One number a prompt, 0 on average: positive where arms tend to win against the baseline.
    ///
    /// The joint logistic model foretells each verdict from the arm and the prompt; prompts carry a ridge penalty, since
    /// a prompt is seen once an arm. Pass the verdicts of other arms than the one under test, lest its own verdicts
    /// foretell themselves. With one arm nothing can be told: empty.
    ///
    /// - Parameters:
    ///   - verdicts: by one judge.
    ///   - ridge: the penalty's weight, ½ ridge γ². Default 1: γ varies by about as much as a logit does.
    public static func estimate(_ verdicts: [Verdict], ridge: Double = 1) -> [String: Double] {
        var rows: [(arm: Int, prompt: Int, score: Double)] = []
        var arms: [String: Int] = [:]
        var prompts: [String: Int] = [:]
        for verdict in verdicts {
            guard let score = verdict.preference else { continue }
            let arm = arms[verdict.arm] ?? arms.count
            let prompt = prompts[verdict.prompt] ?? prompts.count
            arms[verdict.arm] = arm
            prompts[verdict.prompt] = prompt
            rows.append((arm, prompt, score))
        }
        guard arms.count > 1 else { return [:] }
        var strength = [Double](repeating: 0, count: arms.count)
        var difficulty = [Double](repeating: 0, count: prompts.count)
        // The curvature is nearly diagonal: alternate damped Newton steps of arms and prompts until nothing moves.
        for _ in 0..<200 {
            let byArm = rows.map { ($0.arm, strength[$0.arm] + difficulty[$0.prompt], $0.score) }
            let first = step(&strength, ridge: 1e-6, byArm)
            let byPrompt = rows.map { ($0.prompt, strength[$0.arm] + difficulty[$0.prompt], $0.score) }
            if max(first, step(&difficulty, ridge: ridge, byPrompt)) < 1e-6 { break }
        }
        let mean = difficulty.reduce(0, +) / Double(difficulty.count)
        return prompts.mapValues { difficulty[$0] - mean }
    }

    private static func step(
        _ values: inout [Double], ridge: Double, _ rows: [(index: Int, eta: Double, score: Double)]
    ) -> Double {
        var slope = values.map { ridge * $0 }
        var bend = values.map { _ in ridge }
        for row in rows {
            let p = LogisticRegression.probability(row.eta)
            slope[row.index] += p - row.score
            bend[row.index] += max(p * (1 - p), 0.05)
        }
        var change = 0.0
        for index in values.indices {
            let moved = min(max(slope[index] / bend[index], -1), 1)
            values[index] -= moved
            change = max(change, abs(moved))
        }
        return change
    }
}
