import AttuneCore

/// Shows the model replies that the audience chose, or texts that it wrote, as turns before the request: the baseline
/// that needs no learning.
public struct ExamplesArm: EvaluationArm {
    /// A request and what came of it.
    public struct Example: Sendable, Hashable {
        public var prompt: String
        public var reply: String

        public init(prompt: String, reply: String) {
            self.prompt = prompt
            self.reply = reply
        }
    }

    public let plan: ArmPlan
    private let sampling: Sampling
    private let examples: @Sendable (EvaluationCase) throws -> [Example]

    /// - Parameter examples: those for a case, the most fitting first; no more than `plan.count` are used.
    public init(
        _ plan: ArmPlan, sampling: Sampling = Sampling(),
        examples: @escaping @Sendable (EvaluationCase) throws -> [Example]
    ) {
        self.plan = plan
        self.sampling = sampling.drawn(for: plan)
        self.examples = examples
    }

    public func prepare(_ item: EvaluationCase, _ messages: [Message]) async throws -> PreparedReply {
        // The nearest stands right before the request.
        let shown = try examples(item).prefix(plan.count).reversed()
        let opening = messages.prefix { $0.role == .system || $0.role == .developer }
        let turns = shown.flatMap { [Message(.user, $0.prompt), Message(.assistant, $0.reply)] }
        let request = ModelRequest(
            messages: opening + turns + messages.dropFirst(opening.count), sampling: sampling)
        return PreparedReply(
            request, steering: Steering(isSteered: !shown.isEmpty, gate: shown.isEmpty ? "no-examples" : nil))
    }
}

/// Names the group and says nothing of what it wants: what a model makes of a label.
public struct GroupNameArm: EvaluationArm {
    public let plan: ArmPlan
    private let sampling: Sampling

    public init(_ plan: ArmPlan, sampling: Sampling = Sampling()) {
        self.plan = plan
        self.sampling = sampling.drawn(for: plan)
    }

    public func prepare(_ item: EvaluationCase, _ messages: [Message]) async throws -> PreparedReply {
        guard case .group(let name, let value) = item.audience else {
            return PreparedReply(
                ModelRequest(messages: messages, sampling: sampling), steering: Steering(gate: "no-group"))
        }
        let text = "The user belongs to this group: \(name) is \(value). Reply in the way that suits such users."
        let opening = messages.prefix { $0.role == .system || $0.role == .developer }
        var system = opening.last ?? Message(.system, "")
        system.text += system.text.isEmpty ? text : "\n\n" + text
        let request = ModelRequest(
            messages: opening.dropLast() + [system] + messages.dropFirst(opening.count), sampling: sampling)
        return PreparedReply(request, steering: Steering(isSteered: true, instruction: text))
    }
}

/// Replies that were made elsewhere, such as by an adapter, by another system, or by people.
public struct RecordedArm: EvaluationArm {
    public let plan: ArmPlan
    private let replies: [String: String]

    /// - Parameter replies: by the prompt's id, or by the text of its last user turn.
    public init(_ plan: ArmPlan, replies: [String: String]) {
        self.plan = plan
        self.replies = replies
    }

    public func prepare(_ item: EvaluationCase, _ messages: [Message]) async throws -> PreparedReply {
        let text = messages.last { $0.role == .user }?.text ?? ""
        return PreparedReply(.recorded(replies[item.prompt] ?? replies[text]))
    }
}
