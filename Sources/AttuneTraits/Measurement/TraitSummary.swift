import AttuneStatistics

/// Statistics of many vectors: per trait the number of values, their mean and their variance. Summaries of parts merge
/// in any order to the identical result, so threads, later imports and other machines agree.
public struct TraitSummary: Sendable, Hashable, Codable {
    /// The catalogue's version that measured the vectors.
    public private(set) var version: Int
    /// How many vectors came in, and in what languages.
    public private(set) var vectors = 0
    public private(set) var languages: [TextLanguage: Int] = [:]
    /// One a trait, in the catalogue's order, over the raw values or those on the statistical scale, whichever were
    /// added. NaN values are left out, so the counts differ between traits.
    public private(set) var moments: [Moments]

    public init(catalogue: TraitCatalogue = .standard) {
        version = TraitCatalogue.version
        moments = [Moments](repeating: Moments(), count: catalogue.traits.count)
    }

    /// Adds a vector's raw values.
    public mutating func add(_ vector: TraitVector) {
        add(values: vector.values, language: vector.language)
    }

    /// Adds values of one text, raw or on the statistical scale; do not mix the two in one summary.
    public mutating func add(values: [Float], language: TextLanguage) {
        vectors += 1
        languages[language, default: 0] += 1
        for (index, value) in values.enumerated() where index < moments.count && value.isFinite {
            moments[index].add(Double(value))
        }
    }

    /// Adds what another summary holds.
    ///
    /// - Returns: false, and nothing is merged, when the other was measured by another version of the catalogue.
    @discardableResult
    public mutating func merge(_ other: TraitSummary) -> Bool {
        guard version == other.version, moments.count == other.moments.count else { return false }
        vectors += other.vectors
        for (language, count) in other.languages { languages[language, default: 0] += count }
        for index in moments.indices { moments[index].add(other.moments[index]) }
        return true
    }

    /// The statistics of one trait, nil for an unknown id.
    public subscript(id: String) -> Moments? {
        TraitCatalogue.standard.index(of: id).flatMap { $0 < moments.count ? moments[$0] : nil }
    }
}
