import AttuneStatistics

/// Chooses, among all aspects of all comparisons of a run, those in which groups differ.
///
/// 1. Every aspect is tested alone; Benjamini–Hochberg over the whole run sets the bar that p must pass.
/// 2. Within a comparison the strongest aspect is taken first; the others are tested again with it held fixed, and so
///    on (forward selection), so that of traits that move together only the cause remains.
/// 3. Each chosen aspect is tested once more with all other chosen ones held fixed, and dropped if it needs them.
enum AspectSelection {
    struct Choice: Sendable {
        var aspect: Int
        /// The other chosen aspects, which its test holds fixed.
        var held: [Int]
        var test: GroupComparison.Test
        /// The adjusted p-value: of the weaker of its two tests.
        var q: Double
    }

    struct Result: Sendable {
        /// For each comparison, in order.
        var choices: [[Choice]]
        var tests: Int
        /// The largest p-value that counts as a discovery; nil where none does.
        var bar: Double?
    }

    static func select(_ comparisons: [GroupComparison], options: RubricOptions) -> Result {
        let alone = comparisons.map { comparison in
            comparison.distribution.replicates == 0
                ? [] : comparison.aspects.map { (aspect: $0, test: comparison.test($0)) }
        }
        let flat = alone.flatMap { $0.map(\.test.p) }
        let adjusted = MultipleTesting.benjaminiHochberg(flat)
        let passing = zip(flat, adjusted).filter { $0.1 <= DiscoveryBar.widest(options) }
        guard let bar = passing.map(\.0).max() else {
            return Result(choices: comparisons.map { _ in [] }, tests: flat.count, bar: nil)
        }
        // The q-value that a p-value would have had in the run's first round.
        let ladder = zip(flat, adjusted).sorted { $0.0 < $1.0 }
        func q(of p: Double) -> Double { ladder.first { $0.0 >= p }?.1 ?? 1 }
        let choices = zip(comparisons, alone).map { comparison, tests in
            choose(from: tests.filter { $0.test.p <= bar }.map(\.aspect), in: comparison, bar: bar, options: options)
                .map { choice in
                    var choice = choice
                    choice.q = max(q(of: choice.test.p), q(of: comparison.test(choice.aspect).p))
                    return choice
                }
        }
        return Result(choices: choices, tests: flat.count, bar: bar)
    }

    private static func choose(
        from candidates: [Int], in comparison: GroupComparison, bar: Double, options: RubricOptions
    ) -> [Choice] {
        var chosen: [Int] = []
        var open = candidates
        while chosen.count < options.maximumAspects, !open.isEmpty {
            let tested = open.map { (aspect: $0, test: comparison.test($0, holding: chosen)) }
                .filter { $0.test.p <= bar }
            guard let best = tested.max(by: { ($0.test.statistic, $1.aspect) < ($1.test.statistic, $0.aspect) })
            else { break }
            chosen.append(best.aspect)
            open = tested.map(\.aspect).filter { $0 != best.aspect }
        }
        // Weakest first, so that a bystander goes before the cause that it stood in for.
        var kept = chosen
        for aspect in chosen.reversed() where kept.count > 1 {
            if comparison.test(aspect, holding: kept.filter { $0 != aspect }).p > bar {
                kept.removeAll { $0 == aspect }
            }
        }
        return kept.map { aspect in
            let held = kept.filter { $0 != aspect }
            return Choice(aspect: aspect, held: held, test: comparison.test(aspect, holding: held), q: 1)
        }
    }
}
