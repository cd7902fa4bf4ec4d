import AttuneStatistics

/// Chooses the deviations that become hypotheses: significant after correction for all features, large enough to speak
/// of, and each saying something that the others do not.
struct DeviationSelection {
    var options: HypothesisOptions
    let background: StyleBackground

    /// What follows from other features, or counts what another does, comes after them: were it chosen first, the plain
    /// reason would be dropped as its shadow. Markers of single words come between.
    static func weight(of feature: String) -> Double {
        if derived.contains(feature) { return 0.6 }
        return feature.hasPrefix("style.") ? 0.9 : 1
    }

    private static let derived: Set<String> = [
        "readability.grade", "length.words", "length.paragraph", "vocabulary.variety", "style.clause-length",
        "style.commas", "style.sentence-variation", "style.long-sentences", "style.short-sentences",
        "style.word-length", "style.exclamations", "style.opens-article", "style.opens-pronoun",
    ]

    /// Pairs that count the same marks. The correlation of few texts may not show it.
    private static let twins: [Set<String>] = [
        ["enthusiasm.exclamations", "style.exclamations"], ["questions.back", "style.questions"],
        ["emoji.count", "humour.markers"], ["punctuation.asides", "style.dashes", "style.parentheses"],
        ["readability.sentence", "readability.grade", "style.long-sentences"],
        ["formality.formal", "style.also"], ["depth.reasons", "style.causes"], ["hedging.words", "style.seem"],
        ["hedging.words", "style.may"], ["style.on", "style.upon", "style.on-upon"],
        ["caveats.warnings", "style.concession"], ["style.opens-and-but", "style.but"],
        ["terminology.technical", "style.abstract-nouns"], ["style.that", "style.which-that"],
        ["style.which", "style.which-that"], ["style.word-length", "style.long-words"],
    ]

    /// Whether two features count the same marks.
    static func areTwins(_ a: String, _ b: String) -> Bool {
        twins.contains { $0.contains(a) && $0.contains(b) }
    }

    struct Choice {
        var deviation: StyleDeviation
        var q: Double
        /// Whether it passed every bar; the others are proposed.
        var isActive = true
    }

    /// Strongest first, those that passed before those that are proposed; at most
    /// ``HypothesisOptions/maximumHypotheses``.
    func choose(_ all: [StyleDeviation]) -> [Choice] {
        let adjusted = MultipleTesting.benjaminiHochberg(all.map(\.pValue))
        let sorted = zip(all, adjusted).filter { Self.isShared($0.0) }.map { Choice(deviation: $0, q: $1) }
            .sorted { score($0) > score($1) }
        let level = level(all, rate: options.falseDiscoveryRate)
        var chosen: [Choice] = []
        for candidate in sorted where chosen.count < options.maximumHypotheses {
            let deviation = candidate.deviation
            let passes =
                candidate.q <= level && deviation.distance >= options.minimumDistance
                && deviation.oddity >= options.minimumOddity
            if passes, adds(candidate, to: chosen, ownPart: options.minimumOwnPart) { chosen.append(candidate) }
        }
        let known = Set(chosen.map(\.deviation.feature))
        let loose = self.level(all, rate: options.proposedRate)
        for var candidate in sorted where chosen.count < options.maximumHypotheses {
            guard candidate.q <= loose, !known.contains(candidate.deviation.feature),
                adds(candidate, to: chosen, ownPart: options.proposedOwnPart)
            else { continue }
            candidate.isActive = false
            chosen.append(candidate)
        }
        return chosen
    }

    /// The rate that is asked for, in part where spreads are known badly: with fewer than six texts of the user, or ten
    /// other writers, rates are less normal than the test has them.
    private func level(_ all: [StyleDeviation], rate: Double) -> Double {
        let texts = all.map { $0.supporting + $0.opposing }.max() ?? 0
        return rate * min(1, Double(texts) / 6) * min(1, Double(background.writers) / 10)
    }

    /// A habit shows in most texts, not in one; in all of up to five.
    private static func isShared(_ deviation: StyleDeviation) -> Bool {
        let texts = deviation.supporting + deviation.opposing
        return texts <= 5 ? deviation.opposing == 0 : 10 * deviation.supporting >= 6 * texts
    }

    /// How sure a choice is of being far from the usual.
    private func score(_ choice: Choice) -> Double {
        (abs(choice.deviation.size) - choice.deviation.deviation) * Self.weight(of: choice.deviation.feature)
    }

    /// Whether enough of a deviation is left once those chosen are known, after its regression on them by the
    /// correlations of texts of one writer.
    private func adds(_ candidate: Choice, to chosen: [Choice], ownPart: Double) -> Bool {
        let feature = candidate.deviation.feature
        guard !chosen.contains(where: { Self.areTwins(feature, $0.deviation.feature) }) else { return false }
        guard !chosen.isEmpty, let own = StyleFeature.positions[feature] else { return true }
        let others = chosen.compactMap { StyleFeature.positions[$0.deviation.feature] }
        func scaled(_ feature: Int, _ size: Double) -> Double {
            guard let norm = background.norms[feature] else { return 0 }
            return size * background.total(norm) / norm.within.squareRoot()
        }
        let known = zip(others, chosen).map { scaled($0, $1.deviation.size) }
        let matrix = others.flatMap { a in others.map { background.correlation(a, $0) } }
        let weights = SymmetricSystem(matrix, size: others.count, ridge: 0.05).solve(
            others.map { background.correlation(own, $0) })
        let expected = zip(weights, known).reduce(0) { $0 + $1.0 * $1.1 }
        let actual = scaled(own, candidate.deviation.size)
        return (actual - expected) * actual > ownPart * actual * actual
    }
}
