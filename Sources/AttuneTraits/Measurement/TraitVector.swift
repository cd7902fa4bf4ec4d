/// What one text measures: one raw value a trait, in the catalogue's order.
public struct TraitVector: Sendable, Hashable {
    /// Raw values in each trait's unit. NaN where a trait does not apply: an English trait of a text in another
    /// language, a share of something of which the text has none (comments without code), any ratio of a text
    /// without words. Counts and rates of an empty text are 0.
    public var values: [Float]
    /// The language that decided which traits apply.
    public var language: TextLanguage

    public init(values: [Float], language: TextLanguage) {
        self.values = values
        self.language = language
    }

    /// The values on each trait's statistical scale; NaN stays NaN.
    public func statistical(_ catalogue: TraitCatalogue = .standard) -> [Float] {
        zip(catalogue.traits, values).map { trait, raw in Float(trait.statistical(Double(raw))) }
    }
}

extension TraitVector {
    /// Equal bit by bit, so that a missing value equals a missing value.
    public static func == (left: TraitVector, right: TraitVector) -> Bool {
        left.language == right.language && left.values.map(\.bitPattern) == right.values.map(\.bitPattern)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(language)
        for value in values { hasher.combine(value.bitPattern) }
    }
}
