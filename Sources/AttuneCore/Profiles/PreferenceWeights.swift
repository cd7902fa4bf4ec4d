/// How much one person cares about each of some scores of a reply, learned from choices: enough to rank replies with.
public struct PreferenceWeights: Sendable, Hashable, Codable {
    /// The weight of one score.
    public struct Score: Sendable, Hashable, Codable {
        /// A trait's id (`length.words`), or `statement:` and a statement's id.
        public var name: String
        /// Change of the log odds of being chosen when this score is one ``scale`` higher, all else equal.
        public var weight: Double
        /// 95 % interval of the weight.
        public var low: Double
        public var high: Double
        /// By how much two replies to one prompt usually differ in this score (root mean square), in the score's own unit
        /// on its statistical scale.
        public var scale: Double

        public init(name: String, weight: Double, low: Double, high: Double, scale: Double) {
            self.name = name
            self.weight = weight
            self.low = low
            self.high = high
            self.scale = scale
        }
    }

    /// Whose weights; nil for everyone's.
    public var user: String?
    /// How many of the person's own choices they rest on; 0 where only others are known.
    public var pairs: Int
    public var scores: [Score]

    public init(user: String? = nil, pairs: Int = 0, scores: [Score] = []) {
        self.user = user
        self.pairs = pairs
        self.scores = scores
    }
}
