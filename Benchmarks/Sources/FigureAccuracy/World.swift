import Foundation

/// Simulated verdicts whose true win rate is known: users differ in how much they like the arm, some rows are ties.
struct World: Sendable {
    var name: String
    var users: Int
    /// The least and the greatest number of prompts a user; drawn evenly between on the logarithm.
    var prompts: ClosedRange<Int>
    /// The mean of the users' own win rates.
    var rate: Double
    /// How far users differ: their rates follow a beta distribution with rate · spread and (1 − rate) · spread; infinite
    /// means that they do not.
    var spread: Double
    /// The share of ties.
    var ties = 0.0

    /// What the estimators aim at: ties count half, and every user has the same expected number of prompts.
    var truth: Double { (1 - ties) * rate + ties / 2 }

    struct Row: Sendable {
        var score: Double
        var user: Int
    }

    func draw(_ random: inout some RandomNumberGenerator) -> [Row] {
        var rows: [Row] = []
        for user in 0..<users {
            let own = spread.isFinite ? Self.beta(rate * spread, (1 - rate) * spread, &random) : rate
            let size = exp(
                Double.random(
                    in: log(Double(prompts.lowerBound))...log(Double(prompts.upperBound) + 0.999), using: &random))
            for _ in 0..<Int(size) {
                let isTie = Double.random(in: 0..<1, using: &random) < ties
                let win = Double.random(in: 0..<1, using: &random) < own
                rows.append(Row(score: isTie ? 0.5 : (win ? 1 : 0), user: user))
            }
        }
        return rows
    }

    /// The ratio of two gammas (Marsaglia and Tsang 2000).
    static func beta(_ a: Double, _ b: Double, _ random: inout some RandomNumberGenerator) -> Double {
        let x = gamma(a, &random)
        let y = gamma(b, &random)
        return x / (x + y)
    }

    static func gamma(_ shape: Double, _ random: inout some RandomNumberGenerator) -> Double {
        guard shape >= 1 else {
            return gamma(shape + 1, &random) * pow(Double.random(in: 1e-300..<1, using: &random), 1 / shape)
        }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal(&random)
            let v = pow(1 + c * x, 3)
            guard v > 0 else { continue }
            if log(Double.random(in: 1e-300..<1, using: &random)) < 0.5 * x * x + d - d * v + d * log(v) {
                return d * v
            }
        }
    }

    static func normal(_ random: inout some RandomNumberGenerator) -> Double {
        let u = Double.random(in: 1e-300..<1, using: &random)
        let v = Double.random(in: 0..<1, using: &random)
        return (-2 * log(u)).squareRoot() * cos(2 * .pi * v)
    }

    static let all = [
        World(name: "200 users, 1 prompt", users: 200, prompts: 1...1, rate: 0.6, spread: .infinity),
        World(name: "100 users, 1-20 prompts", users: 100, prompts: 1...20, rate: 0.6, spread: 8),
        World(name: "100 users, ties", users: 100, prompts: 5...5, rate: 0.6, spread: 8, ties: 0.4),
        World(name: "40 users, 5 prompts", users: 40, prompts: 5...5, rate: 0.55, spread: 4),
        World(name: "40 users, 2-40 prompts", users: 40, prompts: 2...40, rate: 0.55, spread: 4),
        World(name: "20 users, 10 prompts", users: 20, prompts: 10...10, rate: 0.6, spread: 6),
        World(name: "10 users, 20 prompts", users: 10, prompts: 20...20, rate: 0.6, spread: 6),
        World(name: "10 users, 3-60 prompts", users: 10, prompts: 3...60, rate: 0.6, spread: 6),
        World(name: "5 users, 20 prompts", users: 5, prompts: 20...20, rate: 0.6, spread: 6),
        World(name: "50 users, 90 %", users: 50, prompts: 1...1, rate: 0.9, spread: .infinity),
        World(name: "50 users, 95 %, clustered", users: 50, prompts: 4...4, rate: 0.95, spread: 10),
        World(name: "15 users, 85 %, ties", users: 15, prompts: 10...10, rate: 0.85, spread: 10, ties: 0.2),
    ]
}
