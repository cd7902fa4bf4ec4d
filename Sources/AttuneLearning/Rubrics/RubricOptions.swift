import AttuneCore

/// How rubrics are learned. Defaults follow the method's specification where it names a value; those it leaves open
/// are marked as choices of this implementation.
public struct RubricOptions: Sendable {
    /// The field whose values are the groups. `side` contrasts chosen with rejected replies of preference pairs.
    public var groupBy: String
    /// False discovery rate of Benjamini–Hochberg over everything that is tested in a run, not within a context as the
    /// specification proposes: what a reader sees is the run. An aspect that users both ask for and like by what they
    /// praise has spoken twice and may pass at 1.6 times this rate; one that speaks through one channel where there are
    /// two needs 0.4 times. Both factors are choices of this implementation, made on simulated logs: at the same share
    /// of false statements they find one planted difference in fifty more.
    public var falseDiscoveryRate = 0.05
    /// Smallest believed difference, on the scale of −1 to 1. The specification's 0.15 is for tags as a model gives
    /// them; reactions that were missed or misread shrink an effect by about a third, hence 0.1.
    public var minimumEffect = 0.1
    /// Share of a context's strongest difference that another one must reach. Traits are measured with error and wishes
    /// are not linear, so a strong cause leaves a little on what moves with it even when it is held fixed.
    public var minimumShareOfStrongest = 0.25
    /// Most aspects a context's rubric holds.
    public var maximumAspects = 5
    /// Fewest users a group needs in a context, so that a statement is never about somebody (k-anonymity).
    public var minimumUsers = 5
    /// Fewest conversations in which an aspect shows at all, in at least one of the groups.
    public var minimumConversations = 10
    /// Random deals of the group labels.
    public var permutations = 10_000
    /// Evidence references that a statement keeps.
    public var maximumExamples = 8
    /// Whether every reply counts as one that its group wants (``OfflineAnalyst/Scope/all``). Groups are then told apart
    /// by the replies themselves, and nothing is taken out as liked by everybody.
    public var countsEveryReply = false
    public var seed: UInt64 = 1

    public init(groupBy: String) { self.groupBy = groupBy }

    /// The name under which `groupBy` asks for the two sides of preference pairs.
    public static let side = "side"
}
