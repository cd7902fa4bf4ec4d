import AttuneCore
import AttuneTraits

/// Ranks candidate replies to one prompt by a person's weights.
public struct Reranker: Sendable {
    public let weights: PreferenceWeights
    private let catalogue: TraitCatalogue

    /// A difference of more than so many scales counts as this many, as it did when the weights were learned.
    private static let limit = 4.0

    public init(weights: PreferenceWeights, catalogue: TraitCatalogue = .standard) {
        self.weights = weights
        self.catalogue = catalogue
    }

    /// Ranks the candidates, best first; equal scores stay in the order given.
    ///
    /// A candidate's score is Σ weight · (value − mean of the candidates) / scale, in log odds against the average
    /// candidate. A score that does not apply to a candidate adds nothing. Without weights the order is as given.
    ///
    /// - Parameters:
    ///   - candidates: replies to the same prompt.
    ///   - given: by candidate, scores that are no traits, by name (`statement:` and the id). May be shorter than the
    ///     candidates.
    public func rank(_ candidates: [String], scores given: [[String: Double]] = []) -> Reranking {
        var meter = TraitMeter()
        let vectors = candidates.map { meter.measure($0).statistical(catalogue) }
        var contributions = candidates.map { _ in [Reranking.Contribution]() }
        for score in weights.scores where score.weight.isFinite && score.scale > 0 {
            let values = candidates.indices.map { index -> Double in
                if let trait = catalogue.index(of: score.name) { return Double(vectors[index][trait]) }
                return index < given.count ? given[index][score.name] ?? .nan : .nan
            }
            let applying = values.filter(\.isFinite)
            guard applying.count > 1 else { continue }
            let mean = applying.reduce(0, +) / Double(applying.count)
            for (index, value) in values.enumerated() where value.isFinite {
                let steps = min(max((value - mean) / score.scale, -Self.limit), Self.limit)
                guard steps != 0, score.weight != 0 else { continue }
                contributions[index].append(
                    Reranking.Contribution(name: score.name, steps: steps, weight: score.weight))
            }
        }
        let totals = contributions.map { $0.reduce(0) { $0 + $1.size } }
        let order = candidates.indices.sorted { (-totals[$0], $0) < (-totals[$1], $1) }
        return Reranking(
            order: order, scores: totals,
            contributions: contributions.map { list in
                list.sorted { (-abs($0.size), $0.name) < (-abs($1.size), $1.name) }
            })
    }
}
