import AttuneCore

/// Tells from a text which aspects it shows, as a simulated user who reads it sees them.
///
/// An aspect is shown where its measure lies above the middle between what replies with and without it measure on
/// average. The middles are taken from a sample of replies, so the reader errs where a stray sentence shows an aspect by
/// chance, as people do.
public struct SimulatedReader: Sendable {
    public typealias Measure = @Sendable (String) -> [String: Double]

    private let measure: Measure
    private let middles: [Double]

    /// - Parameters:
    ///   - sample: replies that are composed to find the middles. 240: half of them show an aspect.
    ///   - measure: the traits of a text by id, each on a scale on which a difference means as much anywhere. Has to be
    ///     given, since this module measures nothing.
    public init(sample: Int = 240, measure: @escaping Measure) {
        self.measure = measure
        let languages = ContextText.all.map { ContextLanguage($0) }
        var sums = [(on: (Double, Double), off: (Double, Double))](
            repeating: ((0, 0), (0, 0)), count: SimulatedAspect.all.count)
        var random = SeededGenerator(seed: 0, label: "simulated reader")
        for index in 0..<max(sample, 2) {
            let language = languages[index % languages.count]
            var features = StyleFeatures()
            for aspect in SimulatedAspect.all.indices where language.hasCode || !SimulatedAspect.all[aspect].needsCode {
                features[aspect] = random.chance(0.5)
            }
            var pen = Pen(random: random, slots: language.slots)
            var position = pen.random.below(language.content.count)
            let text = ReplyComposer(context: language, shared: .standard)
                .compose(features, pen: &pen, position: &position)
            random = pen.random
            let values = measure(String(decoding: text, as: UTF8.self))
            for (aspect, known) in SimulatedAspect.all.enumerated() {
                guard let value = values[known.id], value.isFinite else { continue }
                if features[aspect] {
                    sums[aspect].on = (sums[aspect].on.0 + value, sums[aspect].on.1 + 1)
                } else {
                    sums[aspect].off = (sums[aspect].off.0 + value, sums[aspect].off.1 + 1)
                }
            }
        }
        middles = sums.map { sum in
            let on = sum.on.1 > 0 ? sum.on.0 / sum.on.1 : 0
            let off = sum.off.1 > 0 ? sum.off.0 / sum.off.1 : 0
            return (on + off) / 2
        }
    }

    /// The aspects that a text shows.
    public func features(of text: String) -> StyleFeatures {
        let values = measure(text)
        var features = StyleFeatures()
        for (index, aspect) in SimulatedAspect.all.enumerated() {
            features[index] = (values[aspect.id] ?? .nan) > middles[index]
        }
        return features
    }
}

extension GroupTruth {
    /// What the users of a group make of a reply in a context: Σ weight · z over the planted differences and shared
    /// wishes, z = +1 where the reply shows the aspect and −1 where not. nil for a context or group of another world.
    public func utility(of features: StyleFeatures, group: String, context name: String) -> Double? {
        guard let context = self[context: name], options.groups.contains(group) else { return nil }
        let differences = context.differences.map { ($0.aspect, $0.weights[group] ?? 0) }
        let shared = context.shared.map { ($0.aspect, $0.weight) }
        return (differences + shared).reduce(0) { $0 + $1.1 * (features.shows($1.0) ? 1 : -1) }
    }
}

extension UserTruth {
    /// What a user makes of a reply, by their latest tastes: Σ weight · direction · z. nil for a user of another world.
    public func utility(of features: StyleFeatures, user id: String) -> Double? {
        guard let user = users.first(where: { $0.id == id }) else { return nil }
        return (user.later ?? user.tastes).reduce(0) { sum, taste in
            sum + taste.weight * taste.direction.sign * (features.shows(taste.aspect) ? 1 : -1)
        }
    }
}
