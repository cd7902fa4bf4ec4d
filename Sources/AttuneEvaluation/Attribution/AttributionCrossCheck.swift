import AttuneCore

/// Whether a judge who sees texts of each author says the same as an attributor who counts words.
public struct AttributionCrossCheck: Sendable, Hashable, Codable {
    public var judge: String
    /// Texts on which the judge had an opinion.
    public var judged: Int
    /// Texts on which it had none, or changed its mind with the order.
    public var undecided: Int
    /// Of the judged, those that went to the attributor's author.
    public var agreed: Int
    /// Agreement beyond chance (Cohen 1960), −1…1; nil where chance alone would agree on everything.
    public var kappa: Double?

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
    ///   - width: texts at a time; each asks the judge in both orders.
    public static func run(
        _ texts: [String], found: [Attribution], exemplars: [[String]], authors: [String], judge: any AuthorJudge,
        atMost width: Int
    ) async throws -> AttributionCrossCheck {
        let answers = try await texts.concurrentMap(atMost: width) {
            try await judge.author(of: $0, exemplars: exemplars)
        }
        let pairs = zip(answers, found).compactMap { answer, attribution in
            answer.map { (authors[$0], attribution.author) }
        }
        let agreed = pairs.count { $0 == $1 }
        let n = Double(pairs.count)
        let chance = authors.reduce(0.0) { sum, author in
            sum + Double(pairs.count { $0.0 == author }) * Double(pairs.count { $0.1 == author }) / max(n * n, 1)
        }
        return AttributionCrossCheck(
            judge: judge.id, judged: pairs.count, undecided: texts.count - pairs.count, agreed: agreed,
            kappa: n > 0 && chance < 1 ? (Double(agreed) / n - chance) / (1 - chance) : nil)
    }
}
