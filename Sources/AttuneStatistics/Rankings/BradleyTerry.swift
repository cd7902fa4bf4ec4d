import Foundation

/// Strengths of competitors from comparisons of two at a time (Bradley and Terry 1952): i beats j with probability
/// πᵢ / (πᵢ + πⱼ).
public struct BradleyTerry: Sendable, Hashable, Codable {
    /// The natural logarithms of the strengths, with mean 0. A difference of ln 2 = 0.69 is odds of two to one.
    public var logStrengths: [Double]
    /// Whether the comparisons alone have no finite answer (somebody never lost against a whole part of the field), so
    /// that one tie between every two competitors was added.
    public var isRegularized: Bool

    /// The strengths πᵢ, with geometric mean 1.
    public var strengths: [Double] { logStrengths.map { exp($0) } }

    /// The probability that one competitor beats another, ties shared.
    public func probability(of first: Int, over second: Int) -> Double {
        LogisticRegression.probability(logStrengths[first] - logStrengths[second])
    }

    /// The maximum-likelihood strengths by Newman's iteration (2023, eq. 10), which needs far fewer rounds than
    /// Zermelo's and ends at the same place.
    ///
    /// - Parameters:
    ///   - wins: wins[i][j] is how often i beat j, half for a tie on each side.
    ///   - tolerance: stop once no logarithm moves by more. Default 10⁻¹⁰.
    /// - Returns: nil without competitors. Competitors whom nobody was compared with stay at the mean.
    public init?(wins: [[Double]], tolerance: Double = 1e-10) {
        let count = wins.count
        guard count > 0 else { return nil }
        var wins = wins
        isRegularized = count > 1 && !Self.isConnected(wins)
        if isRegularized {
            for i in 0..<count { for j in 0..<count where i != j { wins[i][j] += 0.5 } }
        }
        var logs = [Double](repeating: 0, count: count)
        for _ in 0..<10_000 {
            var change = 0.0
            for i in 0..<count {
                var (numerator, denominator) = (0.0, 0.0)
                for j in 0..<count where j != i {
                    let sum = exp(logs[i]) + exp(logs[j])
                    numerator += wins[i][j] * exp(logs[j]) / sum
                    denominator += wins[j][i] / sum
                }
                guard numerator > 0, denominator > 0 else { continue }
                let next = log(numerator / denominator)
                change = max(change, abs(next - logs[i]))
                logs[i] = next
            }
            let mean = logs.reduce(0, +) / Double(count)
            for i in 0..<count { logs[i] -= mean }
            if change <= tolerance { break }
        }
        logStrengths = logs
    }

    /// Whether from each competitor a chain of wins leads to every other (Ford 1957): only then are the strengths finite.
    static func isConnected(_ wins: [[Double]]) -> Bool {
        func reaches(_ edge: (Int, Int) -> Bool) -> Bool {
            var seen = Set([0])
            var waiting = [0]
            while let i = waiting.popLast() {
                for j in wins.indices where edge(i, j) && seen.insert(j).inserted { waiting.append(j) }
            }
            return seen.count == wins.count
        }
        return reaches { wins[$0][$1] > 0 } && reaches { wins[$1][$0] > 0 }
    }
}
