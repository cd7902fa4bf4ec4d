import AttuneCore

/// The steps of the model analyst, contexts first (TnT-LLM, arXiv 2403.12173), then in the order of GPA (arXiv
/// 2503.08035) §3, then those of hypotheses and personas.
public enum AnalystStep: String, Sendable, Codable, CaseIterable {
    /// What do users ask for? One call for some requests of the sample that contexts are found on.
    case summarise
    /// Which kinds of requests are there? One call a minibatch of summaries, and one for the review.
    case taxonomy
    /// Which kind is each request of? One call for some tens of requests.
    case assign
    /// Is the user's turn satisfied or dissatisfied with the reply before it? One call a turn.
    case judge
    /// What did the user want of the reply? One call a turn that judges.
    case explain
    /// In what do two groups differ? One call a pair of minibatches.
    case contrast
    /// Which aspects are the same, and which does a trait measure? One call a context.
    case merge
    /// Which aspects is a wish about? One call for some tens of wishes.
    case tag
    /// How does an aspect read as a directive? One call a context with aspects that no trait measures.
    case direct
    /// What is particular about how a user writes? One call a user (HyPerAlign, arXiv 2505.00038).
    case hypothesise
    /// Does a hypothesis tell two texts apart? One call a hypothesis and row (HypoGeniC's loop).
    case apply
    /// Who would prefer this reply and not the other? One call a side of a pair (PI, arXiv 2501.11549).
    case infer
    /// Which reply would this persona choose? One call an order.
    case choose
    /// Which of two personas is the better? One call an order.
    case prefer
}

/// What the model analyst did and could not do.
public struct AnalystCounts: Sendable, Hashable {
    /// Questions asked, stored answers included. A repair is part of its question.
    public var asked: [AnalystStep: Int] = [:]
    /// Questions without a usable answer, by step and kind.
    public var failed: [AnalystStep: [ModelError.Code: Int]] = [:]
    /// Turns that the offline detector took for no reaction, so that nothing was asked.
    public var spared = 0
    /// Pieces of answers that were no property of a reply, or looked like orders or quotes, and were dropped.
    public var refused = 0

    public init() {}

    public var failures: Int { failed.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

    /// Questions that the service failed at: asking again may bring an answer.
    public var passing: Int {
        failed.values.reduce(0) { sum, kinds in
            sum + kinds.reduce(0) { $0 + (AnalystAsker.isPassing($1.key) ? $1.value : 0) }
        }
    }
}
