import Foundation

/// What is usual: how each feature of ``StyleFeature/ids`` is spread over other writers and their texts.
public struct StyleBackground: Sendable {
    /// Nil where too few texts have the feature.
    public var norms: [StyleNorm?]
    /// The text length that the norms are quoted for, in words.
    public var reference: Double
    /// Writers, counting those of the built-in background.
    public var writers: Int
    /// Correlations of the texts' deviations from their writer's mean, row by row over all features, pulled toward
    /// none by how few texts there are.
    let correlations: [Float]

    /// - Parameters:
    ///   - writers: measured samples of others. With one writer or none, nothing can be said, and all norms are nil.
    ///   - builtIn: fills up to ``HypothesisOptions/minimumOthers`` writers; nil to go without.
    ///   - minimum: writers at which the built-in background is no longer used.
    public init(_ writers: [StyleSamples], fillingUpWith builtIn: BuiltInBackground? = .standard, to minimum: Int = 5) {
        let samples = writers.map(\.vectors).filter { !$0.isEmpty }
        let lengths = samples.joined().map { Double(max($0.words, 20)) }.sorted()
        let reference = lengths.isEmpty ? 200 : lengths[lengths.count / 2]
        self.reference = reference
        let count = StyleFeature.ids.count
        let missing = max(0, minimum - samples.count)
        let total = max(lengths.count, 1)
        norms = (0..<count).map { feature in
            let id = StyleFeature.ids[feature]
            let isLength = id == "length.words" || id == "length.paragraph"
            let isRate = StyleBackground.isRate(feature)
            let once = isRate ? 100 / reference : 1e-6
            let fitted = StyleNorm(
                feature: feature, writers: samples, reference: reference, smallest: once / Double(total + 1),
                countShare: isLength ? 0 : nil)
            guard missing > 0, let prior = builtIn?.norm(feature, reference: reference) else { return fitted }
            return StyleBackground.filled(
                fitted, feature: feature, samples: samples, reference: reference, prior: prior, missing: missing)
        }
        self.writers = samples.count + (builtIn == nil ? 0 : missing)
        correlations = StyleBackground.correlations(samples, norms: norms, reference: reference)
    }

    /// Rates are square roots of counts per 100 words.
    static func isRate(_ feature: Int) -> Bool {
        guard feature >= StyleFeature.traits else { return feature > 1 }
        return StyleMarker.all[feature - StyleFeature.traits].scale == .root
    }

    /// Standard deviation of single texts by all writers, at the reference length.
    func total(_ norm: StyleNorm) -> Double { (norm.within + norm.between).squareRoot() }

    /// Few others: their moments and the built-in ones, pooled by how many writers each stand for.
    private static func filled(
        _ fitted: StyleNorm?, feature: Int, samples: [[StyleVector]], reference: Double, prior: StyleNorm, missing: Int
    ) -> StyleNorm {
        var norm = prior
        if let fitted, fitted.freedom > 0 {
            let weight = fitted.freedom / (fitted.freedom + prior.freedom)
            norm.within = weight * fitted.within + (1 - weight) * prior.within
            norm.freedom = fitted.freedom + prior.freedom
        }
        let own = samples.compactMap { norm.mean(of: feature, $0, reference: reference)?.value }
        let all = Double(own.count + missing)
        norm.mean = (own.reduce(0, +) + Double(missing) * prior.mean) / all
        let spread = own.reduce(0) { $0 + pow($1 - norm.mean, 2) }
        norm.ordinary =
            (spread + Double(missing) * (prior.ordinary + pow(prior.mean - norm.mean, 2))) / all
        norm.between = max(norm.ordinary, prior.between * Double(missing) / all)
        norm.meanVariance = norm.ordinary / all
        return norm
    }

    private static func correlations(_ samples: [[StyleVector]], norms: [StyleNorm?], reference: Double) -> [Float] {
        let count = norms.count
        var products = [Float](repeating: 0, count: count * count)
        var squares = [Float](repeating: 0, count: count)
        var texts = 0
        for vectors in samples where vectors.count > 1 {
            let means = norms.indices.map { norms[$0]?.mean(of: $0, vectors, reference: reference)?.value }
            for vector in vectors {
                let row = norms.indices.map { feature -> Float in
                    guard let norm = norms[feature], let mean = means[feature], vector.values[feature].isFinite
                    else { return 0 }
                    let deviation = norm.within(words: vector.words, reference: reference).squareRoot()
                    return Float((vector.values[feature] - mean) / deviation)
                }
                for a in 0..<count where row[a] != 0 {
                    squares[a] += row[a] * row[a]
                    for b in 0..<a { products[a * count + b] += row[a] * row[b] }
                }
                texts += 1
            }
        }
        let keep = Float(texts) / Float(texts + 20)
        for a in 0..<count {
            products[a * count + a] = 1
            for b in 0..<a {
                let scale = (squares[a] * squares[b]).squareRoot()
                let value = scale > 0 ? keep * products[a * count + b] / scale : 0
                products[a * count + b] = value
                products[b * count + a] = value
            }
        }
        return products
    }

    func correlation(_ a: Int, _ b: Int) -> Double { Double(correlations[a * norms.count + b]) }
}
