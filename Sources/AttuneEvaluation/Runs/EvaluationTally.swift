import AttuneCore

/// Adds up samples for the result, one at a time, so that no reply is kept in memory.
public struct EvaluationTally: Sendable {
    public private(set) var cases = 0
    private var arms: [String: EvaluationResult.Arm] = [:]
    private var lengths: [String: Int] = [:]
    private var judges: [String: EvaluationResult.Judge] = [:]
    private var audiences: [String: (prompts: Int, units: Set<String>, rubricOn: Int, isKnown: Bool)] = [:]
    /// Every verdict: what figures are computed from.
    public private(set) var verdicts: [Verdict] = []
    private var dialogue: [DialogueFigures.Row] = []
    private let plan: EvaluationPlan

    public init(_ plan: EvaluationPlan) {
        self.plan = plan
        for arm in plan.arms {
            arms[arm.name] = EvaluationResult.Arm(
                name: arm.name, kind: arm.kind.rawValue, model: arm.model ?? plan.model)
        }
        for judge in plan.judges {
            judges[judge.name] = EvaluationResult.Judge(
                name: judge.name, kind: judge.kind.rawValue, model: judge.model, sees: judge.sees)
        }
    }

    public mutating func add(_ sample: EvaluationSample) {
        cases += 1
        verdicts += sample.verdicts
        dialogue += DialogueFigures.Row.rows(sample)
        var audience = audiences[sample.audience] ?? (0, [], 0, false)
        audience.prompts += 1
        audience.units.insert(sample.unit)
        if let isOn = sample.isRubricOn {
            audience.isKnown = true
            if isOn { audience.rubricOn += 1 }
        }
        audiences[sample.audience] = audience
        for reply in sample.replies { add(reply, in: sample) }
        for verdict in sample.verdicts { add(verdict) }
    }

    private mutating func add(_ reply: EvaluationSample.Reply, in sample: EvaluationSample) {
        guard var arm = arms[reply.arm] else { return }
        if let text = reply.text {
            arm.replies += 1
            lengths[reply.arm, default: 0] += Verdict.length(of: text)
            let base = sample.replies.first { $0.arm == plan.baseline && $0.round == reply.round }?.text
            if let base, base != text { arm.differing += 1 }
        }
        if let failure = reply.failure { arm.failures[failure, default: 0] += 1 }
        if reply.isSteered { arm.steered += 1 }
        arm.inputTokens += reply.inputTokens ?? 0
        arm.outputTokens += reply.outputTokens ?? 0
        if let cost = reply.cost { arm.cost = (arm.cost ?? 0) + cost }
        arms[reply.arm] = arm
    }

    private mutating func add(_ verdict: Verdict) {
        guard var judge = judges[verdict.judge] else { return }
        judge.verdicts += 1
        if verdict.preference == nil { judge.missing[verdict.missing ?? "unknown", default: 0] += 1 }
        if let isFlipped = verdict.isFlipped {
            judge.ordered += 1
            if isFlipped { judge.flipped += 1 }
        }
        judge.inputTokens += verdict.inputTokens ?? 0
        judge.outputTokens += verdict.outputTokens ?? 0
        if let cost = verdict.cost { judge.cost = (judge.cost ?? 0) + cost }
        judges[verdict.judge] = judge
    }

    /// The counts, into a result.
    public func fill(_ result: inout EvaluationResult) {
        if let user = plan.user {
            result.dialogue = DialogueFigures(
                dialogue, arms: plan.arms.map(\.name), baseline: plan.baseline, user: user.model, judge: user.judge)
        }
        result.cases = cases
        result.arms = plan.arms.compactMap { plan in
            var arm = arms[plan.name]
            if let replies = arm?.replies, replies > 0 {
                arm?.meanLength = Double(lengths[plan.name] ?? 0) / Double(replies)
            }
            return arm
        }
        result.judges = plan.judges.compactMap { judges[$0.name] }
        result.audiences = audiences.sorted { $0.key < $1.key }.map { label, audience in
            EvaluationResult.Audience(
                label: label, prompts: audience.prompts, units: audience.units.count,
                rubricOn: audience.isKnown ? audience.rubricOn : nil)
        }
    }
}
