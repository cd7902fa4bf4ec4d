/// How personas are inferred. The paper leaves these to the model that it asks; the values here are ours.
public struct PersonaOptions: Sendable, Hashable {
    /// Reasons in one persona. Three still read as one sentence.
    public var mostReasons = 3
    /// The same for a pair that names nobody: which of its differences counted cannot be known, and one more is named.
    /// On simulated pairs a planted reason is then among them in 86 % and not in 78 %.
    public var mostReasonsUnnamed = 4
    /// How far two replies must differ in some trait, in spreads of such differences; below it a pair gets no persona.
    public var leastDifference = 1.0
    /// The same for a trait in which the user's other choices agree: with many of them a third is enough, and never less
    /// than so many spreads.
    public var leastDifferenceByHabit = 0.3
    /// A further reason needs this part of the first one's weight.
    public var leastShare = 0.35
    /// The built-in spreads weigh as much as so many pairs.
    public var builtInPairs = 30.0
    /// Evidence references in a statement.
    public var mostExamples = 5
    public init() {}
}
