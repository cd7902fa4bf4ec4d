import AttuneCore
import Foundation

/// What one user's choices say of how much the user cares about each score.
public struct UserWeights: Sendable, Hashable {
    /// The weight of one score, with what it rests on.
    public struct Estimate: Sendable, Hashable {
        /// A trait's id, or `statement:` and a statement's id.
        public var name: String
        /// Change of the log odds of being chosen when the score is one population scale higher, all else equal.
        public var weight: Double
        /// 95 % interval.
        public var interval: ClosedRange<Double>
        /// Whether people differ in this weight so much that a user's own choices can speak of it. Where they do not,
        /// the weight is everyone's and says nothing of this user.
        public var varies: Bool
        /// The probability that the user's own choices lean this far the weight's way if they had nothing to do with
        /// the score: each choice's difference with a random sign, two-sided, normal approximation. 1 where they lean
        /// the other way.
        public var p: Double
        /// p corrected for all weights of this user that vary (Benjamini and Hochberg).
        public var q: Double
        /// Choices that went with the weight's sign, and against it.
        public var supporting: Int
        public var opposing: Int
        /// What a third of the choices, kept back while the sign was found, said of it.
        public var heldOut: Evidence.HeldOut
        public var lastSeen: Date?
        /// Supporting choices, newest first.
        public var examples: [String]
        /// The population's root mean square of the score's differences.
        public var scale: Double

        public init(
            name: String, weight: Double, interval: ClosedRange<Double>, varies: Bool = true, p: Double, q: Double,
            supporting: Int, opposing: Int, heldOut: Evidence.HeldOut, lastSeen: Date? = nil, examples: [String] = [],
            scale: Double
        ) {
            self.name = name
            self.weight = weight
            self.interval = interval
            self.varies = varies
            self.p = p
            self.q = q
            self.supporting = supporting
            self.opposing = opposing
            self.heldOut = heldOut
            self.lastSeen = lastSeen
            self.examples = examples
            self.scale = scale
        }

        /// The weight on a scale from −1 to 1: by how much likelier than not a reply is chosen that is one scale
        /// higher, 2σ(w) − 1.
        public var strength: Double { tanh(weight / 2) }
    }

    public var user: String
    public var group: String?
    /// In the order of the basis.
    public var estimates: [Estimate]
    /// The user's choices, and those of them that count now: the others are from before a change of mind.
    public var pairs: Int
    public var currentPairs: Int
    /// The probability that the user's taste changed within the choices.
    public var changeProbability: Double

    public init(
        user: String, group: String? = nil, estimates: [Estimate], pairs: Int, currentPairs: Int,
        changeProbability: Double = 0
    ) {
        self.user = user
        self.group = group
        self.estimates = estimates
        self.pairs = pairs
        self.currentPairs = currentPairs
        self.changeProbability = changeProbability
    }

    /// The weights alone, to rank replies with.
    public var preferenceWeights: PreferenceWeights {
        PreferenceWeights(
            user: user, pairs: pairs,
            scores: estimates.map {
                PreferenceWeights.Score(
                    name: $0.name, weight: $0.weight, low: $0.interval.lowerBound, high: $0.interval.upperBound,
                    scale: $0.scale)
            })
    }
}
