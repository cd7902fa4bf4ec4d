import AttuneCore

/// Sends the messages as a closure steers them: without a profile, with the right one, the pooled one, somebody else's
/// or a persona.
public struct ProfileArm: EvaluationArm {
    public typealias Steer =
        @Sendable (EvaluationCase, [Message]) async throws -> (messages: [Message], steering: Steering)

    public let plan: ArmPlan
    private let sampling: Sampling
    private let steer: Steer

    /// - Parameter steer: gives the messages to send; nil sends the caller's own.
    public init(_ plan: ArmPlan, sampling: Sampling = Sampling(), steer: Steer? = nil) {
        self.plan = plan
        self.sampling = sampling.drawn(for: plan)
        self.steer = steer ?? { _, messages in (messages, Steering()) }
    }

    public func prepare(_ item: EvaluationCase, _ messages: [Message]) async throws -> PreparedReply {
        let (messages, steering) = try await steer(item, messages)
        return PreparedReply(ModelRequest(messages: messages, sampling: sampling), steering: steering)
    }
}

/// Several answers to the steered request, of which the audience's weights pick one.
public struct BestOfArm: EvaluationArm {
    public let plan: ArmPlan
    private let sampling: Sampling
    private let steer: ProfileArm.Steer
    private let choose: @Sendable (EvaluationCase, [String]) -> Int

    /// - Parameter choose: the index of the best of the texts, none of which is empty.
    public init(
        _ plan: ArmPlan, sampling: Sampling = Sampling(), steer: @escaping ProfileArm.Steer,
        choose: @escaping @Sendable (EvaluationCase, [String]) -> Int
    ) {
        self.plan = plan
        self.sampling = sampling.drawn(for: plan)
        self.steer = steer
        self.choose = choose
    }

    public func prepare(_ item: EvaluationCase, _ messages: [Message]) async throws -> PreparedReply {
        let (messages, steering) = try await steer(item, messages)
        let requests = (0..<max(plan.count, 1)).map { index in
            var sampling = sampling
            sampling.seed = (sampling.seed ?? 0) &+ UInt64(index)
            // Without chance all would be the same.
            sampling.temperature = sampling.temperature ?? 1
            return ModelRequest(messages: messages, sampling: sampling)
        }
        let choose = self.choose
        return PreparedReply(.model(requests, choose: { choose(item, $0) }), steering: steering)
    }
}

extension Sampling {
    /// With the arm's seed, where it has one.
    func drawn(for plan: ArmPlan) -> Sampling {
        var sampling = self
        if let seed = plan.seed { sampling.seed = (sampling.seed ?? 0) &+ seed }
        return sampling
    }
}
