import AttuneCore
import AttuneStatistics

/// Whether a judge who sees texts of each author says the same as an attributor who counts words.
public struct AttributionCrossCheck: Sendable, Hashable, Codable {
    public var judge: String
    /// Texts on which the judge had an opinion.
    public var judged: Int
    /// Texts on which it had none, or changed its mind with the order.
    public var undecided: Int
    /// Of the judged, those that went to the attributor's author.
    public var agreed: Int
    /// The share of the judged that went to the attributor's author, with the score interval by unit; nil where none was
    /// judged.
    public var agreement: IntervalEstimate?
    /// Agreement beyond chance (Cohen 1960), −1…1, with a jackknife interval by unit; nil where chance alone would agree
    /// on everything.
    public var kappa: IntervalEstimate?
    /// Units of the judged.
    public var units: Int

    /// The texts to compare by: of each author the first texts of up to `count` different works, since a judge who sees
    /// passages of one work goes by its names.
    public static func exemplars(_ texts: [AuthoredText], authors: [String], count: Int = 3) -> [[String]] {
        authors.map { author in
            let own = texts.filter { $0.author == author }
            var taken: [AuthoredText] = []
            for text in own where taken.count < count && !taken.contains(where: { $0.work == text.work }) {
                taken.append(text)
            }
            for text in own where taken.count < count && !taken.contains(text) { taken.append(text) }
            return taken.map(\.text)
        }
    }

    /// - Parameters:
    ///   - found: what the attributor said of each text.
    ///   - units: what each text is a piece of, such as the work or the prompt; each text for itself where nil.
    ///   - width: texts at a time; each asks the judge in both orders.
    public static func run(
        _ texts: [String], found: [Attribution], exemplars: [[String]], authors: [String], judge: any AuthorJudge,
        units: [String]? = nil, atMost width: Int, confidence: Double = 0.95
    ) async throws -> AttributionCrossCheck {
        let answers = try await texts.concurrentMap(atMost: width) {
            try await judge.author(of: $0, exemplars: exemplars)
        }
        let units = units ?? texts.indices.map(String.init)
        let pairs = answers.indices.compactMap { index in
            answers[index].map { (judge: authors[$0], attributor: found[index].author, unit: units[index]) }
        }
        let agreed = pairs.map { $0.judge == $0.attributor }
        return AttributionCrossCheck(
            judge: judge.id, judged: pairs.count, undecided: texts.count - pairs.count, agreed: agreed.count { $0 },
            agreement: ClusterMean(agreed.map { $0 ? 1 : 0 }, units: pairs.map(\.unit))?.score(confidence: confidence),
            kappa: ClusterJackknife(pairs, unit: \.unit) { rows in
                CohensKappa.value(rows.map { ($0.judge, $0.attributor) })
            }?.interval(confidence: confidence, in: -1...1),
            units: Set(pairs.map(\.unit)).count)
    }
}
