import AttuneCore
import AttuneEvaluation
import AttuneStatistics
import Foundation

/// How often 95 % intervals cover a known truth.
enum Coverage {
    struct Row: Encodable {
        var interval: String
        var world: String
        var runs: Int
        var covered: Double
        var meanWidth: Double
    }

    static func rows(runs: Int) async throws -> [Row] {
        var rows: [Row] = []
        for world in World.all {
            rows += tally(world.name, runs: runs) { random in
                let drawn = world.draw(&random)
                return winRates(drawn, &random).map { ($0.0, $0.1, world.truth) }
            }
        }
        for (users, prompts) in [(100, 3), (40, 5), (12, 10), (6, 20)] {
            rows += tally("\(users) users, \(prompts) prompts", runs: runs) { random in
                OtherFigures(users: users, prompts: prompts).intervals(&random)
            }
        }
        return rows
    }

    private static func tally(
        _ world: String, runs: Int, _ run: (inout SeededGenerator) -> [(String, IntervalEstimate, Double)]
    ) -> [Row] {
        var counts: [String: (runs: Int, covered: Int, width: Double)] = [:]
        for number in 0..<runs {
            var random = SeededGenerator(seed: UInt64(number), label: world)
            for (name, interval, truth) in run(&random) {
                counts[name, default: (0, 0, 0)].runs += 1
                counts[name, default: (0, 0, 0)].covered += interval.excludes(truth) ? 0 : 1
                counts[name, default: (0, 0, 0)].width += interval.upper - interval.lower
            }
        }
        return counts.sorted { $0.key < $1.key }.map { name, count in
            Row(
                interval: name, world: world, runs: count.runs, covered: Double(count.covered) / Double(count.runs),
                meanWidth: count.width / Double(count.runs))
        }
    }

    private static func winRates(
        _ rows: [World.Row], _ random: inout SeededGenerator
    ) -> [(String, IntervalEstimate)] {
        let scores = rows.map(\.score)
        let users = rows.map(\.user)
        guard let mean = ClusterMean(scores, units: users) else { return [] }
        let totals = UnitTotals.collect(scores, units: users)
        var result = [("win rate, score", mean.score()), ("win rate, student", mean.student(in: 0...1))]
        for method in Bootstrap.Method.allCases {
            var bootstrap = Bootstrap()
            bootstrap.method = method
            bootstrap.resamples = 1_000
            if let drawn = bootstrap.mean(totals, unit: .user, using: &random) {
                result.append(("win rate, bootstrap \(method.rawValue)", drawn.estimate))
            }
        }
        return result
    }
}
