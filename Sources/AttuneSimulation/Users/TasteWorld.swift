import AttuneCore
import Foundation

/// Users who choose between two replies of which only features are known: each weighs a few hidden axes, and errs.
///
/// The features of a pair are independent normal draws; an axis is a unit direction among them, all axes at right
/// angles. A user's weights are one Dirichlet draw; the better reply by a margin u is chosen with probability
/// 1 / (1 + exp(−s u)), with s the same for all and set to the options' oracle accuracy.
public struct TasteWorld: Sendable {
    /// One choice, by the features' and the axes' differences chosen − rejected.
    public struct Choice: Sendable, Hashable {
        /// `dimensions` entries.
        public var features: [Double]
        /// `axes` entries: the named scores.
        public var scores: [Double]
    }

    public let options: TasteWorldOptions
    /// s: log odds per unit of margin.
    public let sharpness: Double
    /// One unit vector of `dimensions` entries an axis.
    public let directions: [[Double]]

    public init(_ options: TasteWorldOptions = TasteWorldOptions()) {
        self.options = options
        var random = SeededGenerator(seed: options.seed, label: "taste axes")
        var directions: [[Double]] = []
        while directions.count < min(options.axes, options.dimensions) {
            var vector = (0..<options.dimensions).map { _ in random.normal() }
            for other in directions {
                let along = Self.dot(vector, other)
                for k in vector.indices { vector[k] -= along * other[k] }
            }
            let length = Self.dot(vector, vector).squareRoot()
            if length > 1e-6 { directions.append(vector.map { $0 / length }) }
        }
        self.directions = directions
        sharpness = Self.sharpness(options)
    }

    /// The true weights of a user, numbered from 0; they add up to 1.
    public func weights(ofUser number: Int) -> [Double] {
        var random = SeededGenerator(seed: options.seed, label: "taste user \(number)")
        return random.dirichlet(options.concentration, count: options.axes)
    }

    /// Choices of a user; each `part` (history, test …) is a sequence of its own.
    ///
    /// - Parameter weights: the user's tastes where they are not ``weights(ofUser:)``, as after a change of mind.
    public func choices(
        ofUser number: Int, count: Int, part: String, weights given: [Double]? = nil
    ) -> [Choice] {
        let weights = given ?? self.weights(ofUser: number)
        var random = SeededGenerator(seed: options.seed, label: "taste \(part) \(number)")
        return (0..<count).map { _ in
            choose((0..<options.dimensions).map { _ in random.normal() }, weights, &random)
        }
    }

    /// Choices in which two axes disagree and nothing else speaks: one reply is better on one axis by as much as it is
    /// worse on the other, so that a model of everyone at once cannot tell (NP-BTL's conflict pairs, arXiv 2412.13998).
    public func conflicts(ofUser number: Int, count: Int) -> [Choice] {
        let weights = weights(ofUser: number)
        var random = SeededGenerator(seed: options.seed, label: "taste conflicts \(number)")
        return (0..<count).map { _ in
            var features = (0..<options.dimensions).map { _ in random.normal() }
            for axis in directions {
                let along = Self.dot(features, axis)
                for k in features.indices { features[k] -= along * axis[k] }
            }
            let first = random.below(directions.count)
            let second = (first + 1 + random.below(directions.count - 1)) % directions.count
            let size = 2 * random.unit() + 0.5
            for k in features.indices { features[k] += size * (directions[first][k] - directions[second][k]) }
            return choose(features, weights, &random)
        }
    }

    private func choose(_ features: [Double], _ weights: [Double], _ random: inout SeededGenerator) -> Choice {
        let scores = directions.map { Self.dot($0, features) }
        let first = random.chance(1 / (1 + exp(-sharpness * Self.dot(scores, weights))))
        return first
            ? Choice(features: features, scores: scores)
            : Choice(features: features.map { -$0 }, scores: scores.map { -$0 })
    }

    /// A margin is normal with the length r of the weights, so the oracle is the mean of E σ(s r |z|) over users.
    private static func sharpness(_ options: TasteWorldOptions) -> Double {
        var random = SeededGenerator(seed: 1, label: "taste sharpness")
        let lengths = (0..<400).map { _ in
            let weights = random.dirichlet(options.concentration, count: options.axes)
            return dot(weights, weights).squareRoot()
        }
        let steps = (0..<40).map { (Double($0) + 0.5) / 10 }
        let density = steps.map { exp(-$0 * $0 / 2) }
        let total = density.reduce(0, +)
        var (low, high) = (0.01, 1_000.0)
        for _ in 0..<30 {
            let middle = (low * high).squareRoot()
            var reached = 0.0
            for length in lengths {
                for (z, share) in zip(steps, density) { reached += share / (1 + exp(-middle * length * z)) }
            }
            if reached / total / Double(lengths.count) < options.oracle { low = middle } else { high = middle }
        }
        return (low * high).squareRoot()
    }

    static func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
}
