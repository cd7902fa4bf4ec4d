import Foundation

/// How people's weights are spread: what is believed of a person before the first choice.
///
/// A person's weights are w = m + F v, with m the weights that all share and the columns of F (size × rank) the ways in
/// which people differ. The coordinates v come from one of several kinds of people, each a normal distribution; a group
/// shifts them. With one kind this is the usual hierarchical model; with several it can say that people care about one
/// thing each, which no single normal distribution can.
public struct PreferencePrior: Sendable, Hashable, Codable {
    /// One kind of people, in the coordinates v.
    public struct Kind: Sendable, Hashable, Codable {
        /// The share of people of this kind; the shares add up to 1.
        public var share: Double
        /// The mean of v; rank entries.
        public var mean: [Double]
        /// The lower triangle L of the covariance L Lᵀ of v; rank × rank.
        public var root: [Double]
    }

    /// Scores a choice.
    public let size: Int
    /// Columns of the factor.
    public let rank: Int
    /// m: `size` entries, in log odds per unit of each score.
    public let mean: [Double]
    /// F: size × rank, row by row.
    public let factor: [Double]
    /// At least one.
    public let kinds: [Kind]
    /// By group, how far its people's v lie from everyone's; rank entries.
    public let groups: [String: [Double]]

    init(
        mean: [Double], factor: [Double], rank: Int, kinds: [Kind]? = nil, groups: [String: [Double]] = [:]
    ) {
        size = mean.count
        self.rank = rank
        self.mean = mean
        self.factor = factor
        self.groups = groups
        var unit = [Double](repeating: 0, count: rank * rank)
        for k in 0..<rank { unit[k * rank + k] = 1 }
        self.kinds = kinds ?? [Kind(share: 1, mean: [Double](repeating: 0, count: rank), root: unit)]
    }

    /// What to believe where nobody else is known: no weight is more likely than its opposite, and all scores together
    /// move the log odds by about 2.
    public static func uninformed(size: Int) -> PreferencePrior {
        independent(size: size, spread: (PriorLearningOptions.uninformedVariance / Double(max(size, 1))).squareRoot())
    }

    /// All weights independent around 0 with the same standard deviation, in log odds per unit of each score.
    public static func independent(size: Int, spread: Double) -> PreferencePrior {
        var factor = [Double](repeating: 0, count: size * size)
        for k in 0..<size { factor[k * size + k] = spread }
        return PreferencePrior(mean: [Double](repeating: 0, count: size), factor: factor, rank: size)
    }

    /// The mean weights of everyone, or of one group; `size` entries.
    public func expectedWeights(group: String? = nil) -> [Double] {
        posterior(ChoiceData(size: size), group: group).mean
    }
}

extension PreferencePrior {
    /// What the choices say of one person's weights.
    ///
    /// Each kind is fitted by itself, a convex problem with one answer; the answers are weighed by how well each kind
    /// foretold the choices. Without choices this is the prior itself.
    ///
    /// - Parameter group: the person's group; one without a shift counts as none.
    public func posterior(_ choices: ChoiceData, group: String? = nil) -> PreferencePosterior {
        precondition(choices.size == size, "choices with \(choices.size) scores where \(size) are due")
        let design = choices.projected(on: factor, rank: rank)
        let offsets = choices.times(mean)
        let shift = group.flatMap { groups[$0] } ?? [Double](repeating: 0, count: rank)
        let parts = kinds.map { kind in
            KindFit(kind, shift: shift, design: design, offsets: offsets, weights: choices.weights, rank: rank)
        }
        let (shares, logEvidence) = KindFit.shares(of: parts, kinds: kinds)
        let components = zip(shares, parts).map { share, part in
            PreferencePosterior.Component(share: share, fit: part, prior: self)
        }
        return PreferencePosterior(components: components, size: size, logEvidence: logEvidence)
    }
}

/// The choices of one person under one kind.
struct KindFit: Sendable {
    /// v at the maximum; rank entries.
    let coordinates: [Double]
    /// The covariance of v; rank × rank.
    let covariance: [Double]
    let logEvidence: Double

    /// - Parameter start: coordinates v to begin from.
    init(
        _ kind: PreferencePrior.Kind, shift: [Double], design: [Double], offsets: [Double], weights: [Double],
        rank: Int, start: [Double]? = nil
    ) {
        let center = (0..<rank).map { kind.mean[$0] + shift[$0] }
        var moved = offsets
        var turned = [Double](repeating: 0, count: design.count)
        design.withUnsafeBufferPointer { x in
            for row in 0..<offsets.count {
                for k in 0..<rank {
                    let value = x[row * rank + k]
                    moved[row] += value * center[k]
                    for l in 0...k { turned[row * rank + l] += value * kind.root[k * rank + l] }
                }
            }
        }
        var first: [Double]?
        if let start {
            var y = (0..<rank).map { start[$0] - center[$0] }
            for row in 0..<rank {
                for k in 0..<row { y[row] -= kind.root[row * rank + k] * y[k] }
                y[row] /= kind.root[row * rank + row]
            }
            first = y
        }
        let fit = ChoicePosterior(design: turned, offsets: moved, weights: weights, rank: rank, start: first)
        logEvidence = fit.logEvidence
        coordinates = (0..<rank).map { row in
            (0...row).reduce(center[row]) { $0 + kind.root[row * rank + $1] * fit.mean[$1] }
        }
        covariance = SpreadLearning.sandwich(kind.root, fit.covariance(), rank)
    }

    /// How likely each kind is after the choices, and the evidence of all together.
    static func shares(of fits: [KindFit], kinds: [PreferencePrior.Kind]) -> (shares: [Double], logEvidence: Double) {
        let logs = zip(fits, kinds).map { $0.logEvidence + log($1.share) }
        let largest = logs.max() ?? 0
        let sizes = logs.map { exp($0 - largest) }
        let total = sizes.reduce(0, +)
        return (sizes.map { $0 / total }, largest + log(total))
    }
}
