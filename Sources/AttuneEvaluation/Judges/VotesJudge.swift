import AttuneCore

/// What people voted, out of a file.
public struct RecordedVote: Sendable, Hashable {
    /// The prompt's id within the plan.
    public var prompt: String
    /// As `Audience.label` writes it; nil where a prompt belongs to one audience only.
    public var audience: String?
    public var arm: String
    public var baseline: String
    public var choice: Verdict.Choice
    public var voter: String?

    public init(
        prompt: String, audience: String? = nil, arm: String, baseline: String, choice: Verdict.Choice,
        voter: String? = nil
    ) {
        self.prompt = prompt
        self.audience = audience
        self.arm = arm
        self.baseline = baseline
        self.choice = choice
        self.voter = voter
    }
}

/// Looks up what people voted. Of several votes on one question the majority counts; without one it is a tie.
public struct VotesJudge: EvaluationJudge {
    public let plan: JudgePlan
    public var isOrdered: Bool { false }
    private let votes: [Key: Int]

    private struct Key: Hashable {
        var prompt: String
        var audience: String?
        var arm: String
        var baseline: String
    }

    public init(_ plan: JudgePlan, votes: [RecordedVote]) {
        self.plan = plan
        var sums: [Key: Int] = [:]
        for vote in votes {
            let size = vote.choice == .arm ? 1 : vote.choice == .baseline ? -1 : 0
            for audience in [vote.audience, nil] {
                let key = Key(prompt: vote.prompt, audience: audience, arm: vote.arm, baseline: vote.baseline)
                if audience != nil || vote.audience == nil { sums[key, default: 0] += size }
            }
        }
        self.votes = sums
    }

    public func judge(_ question: JudgeQuestion) async throws -> JudgeOpinion {
        let label = question.item.audience.label
        for audience in [label, nil] {
            func sum(_ arm: String, _ baseline: String) -> Int? {
                votes[Key(prompt: question.item.prompt, audience: audience, arm: arm, baseline: baseline)]
            }
            let forward = sum(question.firstArm, question.secondArm)
            let backward = sum(question.secondArm, question.firstArm)
            guard forward != nil || backward != nil else { continue }
            let total = (forward ?? 0) - (backward ?? 0)
            return JudgeOpinion(total == 0 ? .tie : total > 0 ? .first : .second)
        }
        return JudgeOpinion(nil, missing: "no-vote")
    }
}
