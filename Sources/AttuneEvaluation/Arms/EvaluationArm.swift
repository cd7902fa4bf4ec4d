import AttuneCore

/// One way to answer the prompts: it says what to ask, and asks nothing itself, so that costs can be told ahead.
public protocol EvaluationArm: Sendable {
    var plan: ArmPlan { get }
    /// The reply to a case whose conversation stands at `messages`: the case's own in the first round, with replies and
    /// follow-ups behind them in later ones. The same case and messages give the same preparation.
    func prepare(_ item: EvaluationCase, _ messages: [Message]) async throws -> PreparedReply
}

/// How an arm answers one prompt.
public struct PreparedReply: Sendable {
    public enum Source: Sendable {
        /// Asks the model. Of several answers the index that `choose` gives becomes the reply.
        case model([ModelRequest], choose: @Sendable ([String]) -> Int)
        /// A reply that is there already; nil where there is none for this prompt.
        case recorded(String?)
    }

    public var source: Source
    public var steering: Steering

    public init(_ source: Source, steering: Steering = Steering()) {
        self.source = source
        self.steering = steering
    }

    /// One request, as it is.
    public init(_ request: ModelRequest, steering: Steering = Steering()) {
        self.init(.model([request], choose: { _ in 0 }), steering: steering)
    }

    /// The requests to the model.
    public var requests: [ModelRequest] { if case .model(let requests, _) = source { requests } else { [] } }
}

/// What was added to a request, and why.
public struct Steering: Sendable, Hashable {
    /// Whether anything was added. Where not, the messages are the caller's own, byte for byte.
    public var isSteered: Bool
    /// Why nothing was added, as `GateReason.code`; nil for arms without a gate.
    public var gate: String?
    /// The text that was added.
    public var instruction: String?
    public var applied: [EvaluationSample.Applied]

    public init(
        isSteered: Bool = false, gate: String? = nil, instruction: String? = nil,
        applied: [EvaluationSample.Applied] = []
    ) {
        self.isSteered = isSteered
        self.gate = gate
        self.instruction = instruction
        self.applied = applied
    }
}
