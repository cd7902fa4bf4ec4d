/// How hypotheses are learned from labelled rows.
public struct ScoredOptions: Sendable, Hashable, Codable {
    public var loop = HypothesisLoopOptions()
    /// Rows that are due of each label. Nine leave three of each to test on.
    public var leastRows = 9
    /// Benjamini and Hochberg's rate over the hypotheses of one user's bank.
    public var falseDiscoveryRate = 0.05
    /// Most hypotheses a user, the surest first.
    public var maximumHypotheses = 10
    /// The ways of using the bank whose accuracy is measured.
    public var strategies: [InferenceStrategy] = InferenceStrategy.allCases

    public init() {}

    /// The loop's options for so many rows.
    ///
    /// Hard rows raise new hypotheses when they are a sixth of the rows, so that few rows raise some, too; never more than
    /// the options say, nor fewer than three. Thresholds cost nothing and are poor on ten rows: they begin with half of
    /// all, in one batch.
    func loop(for rows: Int, isOffline: Bool) -> HypothesisLoopOptions {
        var loop = loop
        loop.updateBatch = min(loop.updateBatch, max(3, rows / 6 / max(loop.updates, 1)))
        if isOffline {
            loop.initialRows = max(loop.initialRows, rows / 2)
            loop.initialBatch = loop.initialRows
        }
        return loop
    }
}
