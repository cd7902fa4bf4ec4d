import AttuneTraits

/// How far two replies to one prompt usually lie apart in each trait.
public enum UsualDifferences {
    /// By trait: root mean square difference on the trait's statistical scale, that of length included. Measured over
    /// public sets of reply pairs, so it does not depend on whose replies are compared.
    public static let byTrait: [String: Double] = Dictionary(
        TraitCatalogue.standard.traits.map { trait in
            let constants = ReplyConstants.of(trait)
            if trait.id == "length.words" { return (trait.id, ReplyConstants.lengthVariance.squareRoot()) }
            let variance =
                constants.spread * constants.spread
                + constants.slope * constants.slope * ReplyConstants.lengthVariance
            return (trait.id, variance.squareRoot())
        }, uniquingKeysWith: { first, _ in first })
}
