import AttuneCore
import Foundation

/// Tells who wrote a text from candidates' hypotheses alone: no n-grams, no features beside those that the statements
/// name.
///
/// For one candidate, a text's score is the logarithm of how much likelier its values of the named features are if the
/// candidate's means hold than if the usual writer's do: for values z and stated sizes d, both in standard deviations,
/// and the correlation R of single texts' deviations, ½(zᵀR⁻¹z − (z−d)ᵀR⁻¹(z−d)) with the spread between writers added
/// to the usual writer's side.
public struct HypothesisAttribution: Sendable {
    private let background: StyleBackground
    private let candidates: [Candidate]
    private let options: Options

    public struct Options: Sendable, Hashable {
        /// How far a writer's mean moves from one work to the next: a share of the variance between writers.
        public var drift = 0.8
        /// What part of the texts' correlations is believed.
        public var correlation = 0.5

        public init() {}
    }

    private struct Candidate: Sendable {
        var name: String
        var features: [Int]
        /// Where the candidate's mean lies, in the features' own scale.
        var means: [Double]
    }

    /// - Parameters:
    ///   - profiles: of the candidates. Statements on ``StyleFeature/ids`` count, active ones and proposals
    ///     alike: their strengths are shrunk by how little they rest on. Retired ones do not.
    ///   - background: the one that the profiles were learned against, or one of all candidates together.
    public init(_ profiles: [Profile], background: StyleBackground, options: Options = Options()) {
        self.options = options
        self.background = background
        candidates = profiles.map { profile in
            var candidate = Candidate(name: profile.audience.label, features: [], means: [])
            if case .user(let user) = profile.audience { candidate.name = user }
            for statement in profile.statements where statement.status != .retired {
                guard let feature = StyleFeature.positions[statement.aspect], let norm = background.norms[feature]
                else { continue }
                let size = StyleDeviation.size(of: statement.strength) * statement.direction.sign
                candidate.features.append(feature)
                candidate.means.append(norm.mean + size * background.total(norm))
            }
            return candidate
        }
    }

    /// One score a candidate, in the profiles' order: log-likelihood ratios against the usual writer, 0 for a candidate
    /// without hypotheses.
    public func scores(_ vector: StyleVector) -> [Double] {
        candidates.map { score($0, vector) }
    }

    /// The likeliest candidate; the first of equal ones.
    public func author(_ vector: StyleVector) -> String? {
        let scores = scores(vector)
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        return candidates[best].name
    }

    private func score(_ candidate: Candidate, _ vector: StyleVector) -> Double {
        var features: [Int] = []
        var fromOwn: [Double] = []
        var fromUsual: [Double] = []
        var noise: [Double] = []
        var between: [Double] = []
        for (feature, mean) in zip(candidate.features, candidate.means) {
            guard let norm = background.norms[feature], vector.values[feature].isFinite else { continue }
            features.append(feature)
            fromOwn.append(vector.values[feature] - mean)
            fromUsual.append(vector.values[feature] - norm.mean)
            noise.append(norm.within(words: vector.words, reference: background.reference))
            between.append(norm.between)
        }
        func density(_ gaps: [Double], _ extra: Double) -> Double {
            var covariance: [Double] = []
            for a in features.indices {
                for b in features.indices {
                    let shared =
                        options.correlation * background.correlation(features[a], features[b])
                        * (noise[a] * noise[b]).squareRoot()
                    covariance.append(a == b ? noise[a] + extra * between[a] : shared)
                }
            }
            return GaussianDensity.logarithm(of: gaps, covariance: covariance)
        }
        return features.isEmpty ? 0 : density(fromOwn, options.drift) - density(fromUsual, 1)
    }
}

/// The normal density with mean 0.
enum GaussianDensity {
    /// Without the constant −(k/2)·ln 2π.
    static func logarithm(of gaps: [Double], covariance: [Double]) -> Double {
        let size = gaps.count
        var lower = [Double](repeating: 0, count: size * size)
        var white = [Double](repeating: 0, count: size)
        var sum = 0.0
        for row in 0..<size {
            for column in 0...row {
                var value = covariance[row * size + column]
                for inner in 0..<column { value -= lower[row * size + inner] * lower[column * size + inner] }
                lower[row * size + column] =
                    row == column ? max(value, 1e-9).squareRoot() : value / lower[column * size + column]
            }
            var value = gaps[row]
            for inner in 0..<row { value -= lower[row * size + inner] * white[inner] }
            white[row] = value / lower[row * size + row]
            sum -= 0.5 * white[row] * white[row] + log(lower[row * size + row])
        }
        return sum
    }
}
