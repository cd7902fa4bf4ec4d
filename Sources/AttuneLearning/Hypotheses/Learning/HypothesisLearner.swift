import AttuneCore
import AttuneTraits
import Foundation

/// Learns what is particular about how users write, without a model (the buildable reading of HyPerAlign, arXiv
/// 2505.00038): up to ten claims, each a feature in which a user's texts lie apart from other writers', with a quote.
/// Those that pass every bar are active; where fewer than ten do, the next likeliest are proposed.
///
/// The result depends on the samples and the seed alone, not on their order.
public struct HypothesisLearner: Sendable {
    public var options: HypothesisOptions

    public init(options: HypothesisOptions = HypothesisOptions()) { self.options = options }

    /// Learns from the samples of all users.
    ///
    /// - Parameters:
    ///   - samples: of everyone in the workspace. A user's background is the others' texts of the same kind.
    ///   - users: whose profiles are wanted; nil for all who have samples.
    ///   - progress: called with users done and due.
    public func learn(
        from samples: [WritingSample], users: Set<String>? = nil, progress: (Int, Int) -> Void = { _, _ in }
    ) -> HypothesisResult {
        var measured: [Record.Kind: [String: [(WritingSample, StyleVector)]]] = [:]
        for (user, own) in Dictionary(grouping: samples, by: \.user) {
            let kept = usable(own)
            guard let kind = kept.first?.0.kind else { continue }
            measured[kind, default: [:]][user] = kept
        }
        let wanted = measured.values.flatMap(\.keys).filter { users?.contains($0) ?? true }.sorted()
        guard !wanted.isEmpty else {
            return HypothesisResult(
                users: [], writers: 0, isBuiltIn: false,
                emptyReason: samples.isEmpty
                    ? "there are no writing samples and no chats with a user; import some first"
                    : "no user has a text of \(options.minimumWords) words")
        }
        var learned: [UserHypotheses] = []
        var isBuiltIn = false
        for kind in Record.Kind.allCases {
            guard let writers = measured[kind] else { continue }
            let others = BackgroundPool(writers.mapValues { $0.map(\.1) }, options: options)
            for user in wanted {
                guard let own = writers[user] else { continue }
                let background = others.background(without: user)
                isBuiltIn = isBuiltIn || others.isFilledUp(without: user)
                learned.append(hypotheses(of: user, own, background))
                progress(learned.count, wanted.count)
            }
        }
        return HypothesisResult(
            users: learned.sorted { $0.user < $1.user }, writers: measured.values.reduce(0) { $0 + $1.count },
            isBuiltIn: isBuiltIn)
    }

    /// Learns of one user against a background that is already fitted.
    public func learn(_ user: String, from samples: [WritingSample], background: StyleBackground) -> UserHypotheses {
        hypotheses(of: user, usable(samples.filter { $0.user == user }), background)
    }

    /// A user's samples that are read, measured: of the kind of which there are more, writing where equal; long enough;
    /// the newest of too many.
    func usable(_ samples: [WritingSample]) -> [(WritingSample, StyleVector)] {
        var meter = StyleMeter()
        let ordered = samples.sorted {
            ($0.time ?? .distantPast, $0.reference) > ($1.time ?? .distantPast, $1.reference)
        }
        let writing = ordered.filter { $0.kind == .writing }
        let chats = ordered.filter { $0.kind != .writing }
        return (chats.count > writing.count ? chats : writing).lazy
            .map { ($0, meter.measure($0.text)) }
            .filter { $0.1.words >= options.minimumWords }
            .prefix(options.maximumSamples).map { $0 }
    }

    private func hypotheses(
        of user: String, _ own: [(WritingSample, StyleVector)], _ background: StyleBackground
    ) -> UserHypotheses {
        let vectors = own.map(\.1)
        let choices = DeviationSelection(options: options, background: background).choose(
            StyleDeviation.all(of: vectors, against: background))
        let finder = QuoteFinder(choices.isEmpty ? [] : own.map(\.0), longest: options.maximumQuote)
        let hypotheses = choices.compactMap { choice -> Hypothesis? in
            let feature = choice.deviation.feature
            guard let quote = finder.quote(for: feature, choice.deviation.direction) else { return nil }
            return Hypothesis(
                statement: statement(user, choice, own, background, quoted: quote.reference),
                facet: HypothesisWording.facet(of: feature), quote: quote.text, quoted: quote.reference)
        }
        let notes =
            !hypotheses.contains { $0.statement.status == .active }
            ? [ContextNote(context: "any", reason: emptyReason(own.count))] : []
        let attributes = Self.attributes(own.map(\.0))
        return UserHypotheses(
            user: user,
            profile: Profile(
                audience: .user(user), statements: hypotheses.map(\.statement), notes: notes, attributes: attributes),
            hypotheses: hypotheses, attributes: attributes, samples: own.count,
            words: vectors.reduce(0) { $0 + $1.words })
    }

    private func emptyReason(_ samples: Int) -> String {
        samples == 0
            ? "no text of \(options.minimumWords) words or more"
            : "nothing in \(samples) texts lies far enough from how others write, at q = \(options.falseDiscoveryRate)"
    }

    private func statement(
        _ user: String, _ choice: DeviationSelection.Choice, _ own: [(WritingSample, StyleVector)],
        _ background: StyleBackground, quoted: String
    ) -> Statement {
        let deviation = choice.deviation
        let words = HypothesisWording.words(of: deviation.feature, deviation.direction)
        let position = StyleFeature.positions[deviation.feature] ?? 0
        let mean = background.norms[position]?.mean ?? 0
        let showing = own.filter {
            ($0.1.values[position] - mean) * deviation.direction.sign > 0
        }.sorted {
            $0.1.values[position] * deviation.direction.sign > $1.1.values[position] * deviation.direction.sign
        }.compactMap { sample, _ in sample.pieces.first.map { "\(sample.reference)#\($0.turn)" } }
        let examples = [quoted] + showing.filter { $0 != quoted }
        let interval = deviation.interval
        return Statement(
            id: HypothesisWording.id(user, deviation.feature, deviation.direction), text: words.text,
            directive: words.directive, context: nil, aspect: deviation.feature, direction: deviation.direction,
            strength: deviation.strength.rounded(to: 3),
            evidence: Evidence(
                supporting: deviation.supporting, opposing: deviation.opposing, users: 1,
                interval: interval.lowerBound.rounded(to: 3)...interval.upperBound.rounded(to: 3),
                q: choice.q, heldOut: .untested, lastSeen: own.compactMap(\.0.time).max(),
                examples: Array(examples.prefix(options.maximumExamples))),
            source: .hypotheses, analyst: "offline", status: choice.isActive ? .active : .proposed)
    }

    /// The most frequent value of each field; of equally frequent ones the first in order.
    static func attributes(_ samples: [WritingSample]) -> [String: String] {
        var counts: [String: [String: Int]] = [:]
        for sample in samples {
            for (name, value) in sample.attributes where !value.isEmpty {
                counts[name, default: [:]][value, default: 0] += 1
            }
        }
        return counts.compactMapValues { values in
            values.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
        }
    }
}

extension Double {
    /// Rounded to so many decimal places.
    func rounded(to places: Int) -> Double {
        let scale = pow(10, Double(places))
        return (self * scale).rounded() / scale
    }
}
