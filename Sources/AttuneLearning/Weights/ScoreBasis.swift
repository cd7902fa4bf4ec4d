import AttuneTraits

/// The named scores that choices are explained by: every trait, then one score a statement.
public struct ScoreBasis: Sendable, Hashable, Codable {
    /// What a statement's score is called.
    public static let statementPrefix = "statement:"

    /// In the order of the differences of a ``ScoredChoice``.
    public let names: [String]
    /// The catalogue's version that the traits were measured by.
    public let catalogueVersion: Int

    /// - Parameter statements: ids of statements whose scores come with the choices, beside the traits.
    public init(catalogue: TraitCatalogue = .standard, statements: [String] = []) {
        self.init(names: catalogue.traits.map(\.id) + statements.map { Self.statementPrefix + $0 })
    }

    /// A basis of any scores.
    public init(names: [String]) {
        self.names = names
        catalogueVersion = TraitCatalogue.version
    }
}
