/// How hypotheses about users are learned. The defaults were chosen on simulated writers and on half of the novelists
/// and are quoted with the other half.
public struct HypothesisOptions: Sendable, Hashable {
    /// Most hypotheses a user (HyPerAlign, arXiv 2505.00038: up to 10).
    public var maximumHypotheses = 10
    /// Most samples of a user that are read, newest first.
    public var maximumSamples = 50
    /// Fewest words in a sample. Shorter ones say nothing about style.
    public var minimumWords = 8
    /// Benjamini and Hochberg's rate over all features that are tested for a user.
    public var falseDiscoveryRate = 0.02
    /// Least distance from the usual writer, in standard deviations of single texts of one writer.
    public var minimumDistance = 0.5
    /// Least distance from the usual writer, in standard deviations between ordinary writers.
    public var minimumOddity = 1.0
    /// The part of a deviation that must be left once the stronger hypotheses are known; what has less says the same
    /// again in other words.
    public var minimumOwnPart = 0.7
    /// The rate up to which further deviations are proposed where fewer than ``maximumHypotheses`` passed. Proposals
    /// steer nothing; each alone is about as often chance as not, but together they tell writers apart from few texts.
    /// 0 for none. Default 0.9.
    public var proposedRate = 0.9
    /// ``minimumOwnPart`` of a proposal. Default 0.3.
    public var proposedOwnPart = 0.3
    /// Fewest other users that make a background by themselves; with fewer, the built-in one fills up.
    public var minimumOthers = 5
    /// Most other users that the background is taken from, chosen by their ids' hashes.
    public var maximumOthers = 400
    /// Longest quote, in characters.
    public var maximumQuote = 160
    /// Most `record#turn` references with a statement.
    public var maximumExamples = 5
    public var seed: UInt64 = 1

    public init() {}
}
