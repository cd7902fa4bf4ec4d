import AttuneCore
import AttuneStatistics

/// How a user differs from people who are otherwise alike: candidate hypotheses, to be tested like any other.
///
/// After DPL (arXiv 2503.02450), with named scores in place of a language model's notes: among the users whose requests
/// are about the same things, k-means finds types by their scores; from each type but the user's own the person nearest
/// its centre stands for it; where the user differs from most of these representatives the same way, that is a
/// hypothesis.
public struct PeerDifferences: Sendable {
    /// One user, as peers are compared.
    public struct Person: Sendable, Hashable {
        public var user: String
        /// What the user's requests are about: any vector whose direction tells topics apart. Empty: like everyone's.
        public var topics: [Double]
        /// By score of the basis, in standard deviations over people (weights, or the replies chosen).
        public var scores: [Double]

        public init(user: String, topics: [Double] = [], scores: [Double]) {
            self.user = user
            self.topics = topics
            self.scores = scores
        }
    }

    /// A difference that may be a preference.
    public struct Hypothesis: Sendable, Hashable {
        /// The score's name: a trait's id, or `statement:` and an id.
        public var aspect: String
        public var direction: Direction
        /// The mean difference from the representatives, in standard deviations over people; positive.
        public var size: Double
        /// The representatives from whom the user differs in this direction, out of all.
        public var agreeing: Int
        public var representatives: Int
    }

    /// Types of people, the user's own among them. Default 5, DPL's.
    public var clusters = 5
    /// The people with the most similar topics who are compared. Default 100.
    public var maximumPeers = 100
    /// The least mean difference, in standard deviations. Default 0.5.
    public var minimumSize = 0.5
    /// The least share of representatives who differ in that direction. Default 0.75: three of four.
    public var minimumAgreement = 0.75
    /// Hypotheses, at most. Default 10.
    public var maximumHypotheses = 10
    public var seed: UInt64 = 1

    public init() {}

    /// The hypotheses on one user, the largest difference first. Does not depend on the peers' order; none where fewer
    /// than two types of peers remain beside the user's.
    public func hypotheses(about user: Person, among people: [Person], basis: [String]) -> [Hypothesis] {
        let peers = people.filter { $0.user != user.user && $0.scores.count == user.scores.count }
            .sorted {
                (-Self.cosine($0.topics, user.topics), $0.user) < (-Self.cosine($1.topics, user.topics), $1.user)
            }
            .prefix(max(maximumPeers, 0)).sorted { $0.user < $1.user }
        guard peers.count > 1 else { return [] }
        var random = SeededGenerator(seed: seed, label: "peers")
        let types = KMeans(peers.map(\.scores), count: max(clusters, 2), using: &random)
        let own = KMeans.nearest(user.scores, types.centers)
        let representatives = types.centers.indices.filter { $0 != own }.compactMap { type in
            peers.indices.filter { types.clusters[$0] == type }.min {
                SeededCenters.squaredDistance(peers[$0].scores, types.centers[type])
                    < SeededCenters.squaredDistance(peers[$1].scores, types.centers[type])
            }
        }
        guard representatives.count > 1 else { return [] }
        let found = user.scores.indices.compactMap { score -> Hypothesis? in
            let gaps = representatives.map { user.scores[score] - peers[$0].scores[score] }
            let mean = gaps.reduce(0, +) / Double(gaps.count)
            let agreeing = gaps.count { $0 * mean > 0 }
            guard score < basis.count, abs(mean) >= minimumSize,
                Double(agreeing) >= minimumAgreement * Double(gaps.count)
            else { return nil }
            return Hypothesis(
                aspect: basis[score], direction: Direction(sign: mean), size: abs(mean), agreeing: agreeing,
                representatives: gaps.count)
        }
        return Array(found.sorted { (-$0.size, $0.aspect) < (-$1.size, $1.aspect) }.prefix(maximumHypotheses))
    }

    private static func cosine(_ a: [Double], _ b: [Double]) -> Double {
        guard !a.isEmpty, a.count == b.count else { return 0 }
        let product = zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
        let lengths = zip(a, b).reduce((0.0, 0.0)) { ($0.0 + $1.0 * $1.0, $0.1 + $1.1 * $1.1) }
        let length = (lengths.0 * lengths.1).squareRoot()
        return length > 0 ? product / length : 0
    }
}

extension PeerDifferences.Person {
    /// A user by their weights.
    public init(_ weights: UserWeights, topics: [Double] = []) {
        self.init(user: weights.user, topics: topics, scores: weights.estimates.map(\.weight))
    }
}
