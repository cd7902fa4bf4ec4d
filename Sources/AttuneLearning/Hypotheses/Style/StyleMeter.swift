import AttuneTraits
import Foundation

/// What can be said of a person's writing: the traits of the catalogue and the style markers, in a fixed order.
public enum StyleFeature {
    /// Ids: the catalogue's, then the markers'.
    public static let ids: [String] = TraitCatalogue.standard.traits.map(\.id) + StyleMarker.all.map(\.id)
    static let positions: [String: Int] = Dictionary(
        ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    /// Number of traits before the markers.
    static let traits = TraitCatalogue.standard.traits.count

    /// The marker of an id; nil for a trait and for an unknown id.
    public static func marker(_ id: String) -> StyleMarker? {
        positions[id].flatMap { $0 >= traits ? StyleMarker.all[$0 - traits] : nil }
    }
}

/// What one text measures on the features of ``StyleFeature/ids``.
public struct StyleVector: Sendable, Hashable {
    /// On each feature's statistical scale; NaN where it does not apply. Counts are taken per 100 words, so that texts
    /// of different lengths compare.
    public var values: [Double]
    public var words: Int
}

/// Measures traits and style markers of texts. Keeps scratch memory, so one a thread.
public struct StyleMeter: Sendable {
    private var meter = TraitMeter()

    public init() {}

    /// The least words that a rate is taken over, as the trait meter has it.
    static let minimumWords = Double(TraitMeter.minimumWords)

    public mutating func measure(_ text: String) -> StyleVector {
        let counts = WritingCounts(text)
        let traits = meter.measure(text)
        let words = Double(counts.wordCount)
        var values = zip(TraitCatalogue.standard.traits, traits.values).map { trait, raw in
            Self.perLength(trait, Double(raw), words: words)
        }
        let isForeign = traits.language == .other
        values += StyleMarker.all.map { marker in
            if isForeign, !marker.languageNeutral { return .nan }
            return Self.value(of: marker, counts)
        }
        return StyleVector(values: values, words: counts.wordCount)
    }

    /// A trait's value, made independent of the text's length where the catalogue counts occurrences.
    private static func perLength(_ trait: Trait, _ raw: Double, words: Double) -> Double {
        guard raw.isFinite, words > 0 else { return .nan }
        switch trait.id {
        case "length.words", "length.paragraph", "readability.sentence": return trait.statistical(raw)
        // Distinct words grow with about the .75th power of all words (Heaps).
        case "vocabulary.variety": return raw > 0 ? log(raw) - 0.25 * log(max(words, 20)) : .nan
        case "directness.preamble": return trait.statistical(raw)
        default:
            guard trait.scale == .logarithmic else { return trait.statistical(raw) }
            return (100 * raw / max(words, minimumWords)).squareRoot()
        }
    }

    private static func value(of marker: StyleMarker, _ counts: WritingCounts) -> Double {
        guard counts.wordCount > 0 else { return .nan }
        let words = max(Double(counts.wordCount), minimumWords)
        func rate(_ count: Int) -> Double { (100 * Double(count) / words).squareRoot() }
        func sum(_ set: Set<String>) -> Int { set.reduce(0) { $0 + (counts.words[$1] ?? 0) } }
        switch marker.measure {
        case .words(let set): return rate(sum(set))
        case .endings(let endings, let letters):
            let found = counts.words.reduce(0) { total, entry in
                entry.key.utf8.count >= letters && endings.contains(where: entry.key.hasSuffix)
                    ? total + entry.value : total
            }
            return rate(found)
        case .mark(let mark): return rate(counts.marks[mark.rawValue])
        case .openings(let set):
            return share(counts.sentences.count { set.contains($0.first) }, of: counts.sentences.count)
        case .choice(let first, let second):
            let (a, b) = (sum(first), sum(second))
            // One made-up word on each side: a single word decides nothing.
            return a + b == 0 ? .nan : Double(a + 1) / Double(a + b + 2)
        case .shape(let shape): return value(of: shape, counts)
        }
    }

    private static func share(_ count: Int, of all: Int) -> Double {
        Double(count) / Double(max(all, TraitMeter.minimumSentences))
    }

    private static func value(of shape: WritingCounts.Shape, _ counts: WritingCounts) -> Double {
        let sentences = counts.sentences
        switch shape {
        case .sentenceSpread:
            guard sentences.count >= 3 else { return .nan }
            let logs = sentences.map { log(Double($0.words)) }
            let mean = logs.reduce(0, +) / Double(logs.count)
            return (logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(logs.count - 1)).squareRoot()
        case .shortSentences: return share(sentences.count { $0.words <= 6 }, of: sentences.count)
        case .longSentences: return share(sentences.count { $0.words >= 30 }, of: sentences.count)
        case .clauseLength:
            let breaks =
                [WritingCounts.Mark.comma, .semicolon, .colon, .dash].reduce(sentences.count) {
                    $0 + counts.marks[$1.rawValue]
                }
            return log1p(Double(counts.wordCount) / Double(max(breaks, 1)))
        case .wordLength: return Double(counts.letters) / Double(counts.wordCount)
        case .longWords: return Double(counts.longWords) / Double(counts.wordCount)
        case .lowerCaseStarts: return share(sentences.count(where: \.isLowerCase), of: sentences.count)
        }
    }
}
