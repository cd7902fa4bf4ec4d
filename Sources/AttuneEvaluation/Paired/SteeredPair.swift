import AttuneCore

/// How a request is steered: the messages that go to the model, and whether they differ from the request's.
///
/// The evaluation does not know profiles; who composes it hands this in.
public typealias MessageSteering = @Sendable ([Message]) -> (messages: [Message], isSteered: Bool)

/// A reply without and with steering.
public struct SteeredPair: Sendable, Hashable {
    public var plain: ModelAnswer
    /// The same as `plain` where the gate is off: then nothing else is asked.
    public var steered: ModelAnswer
    public var isSteered: Bool
}

/// Asks a model the same with and without steering.
public struct PairedAsking: Sendable {
    private let model: any LanguageModel
    private let steering: MessageSteering?
    private let sampling: Sampling

    /// - Parameters:
    ///   - steering: nil asks without only.
    ///   - sampling: its temperature is 0 unless it says otherwise, so that differences are the steering's.
    public init(_ model: any LanguageModel, steering: MessageSteering?, sampling: Sampling = Sampling()) {
        self.model = model
        self.steering = steering
        self.sampling = sampling
    }

    /// The questions as they would be sent, for a plan of costs.
    public static func requests(
        _ prompt: String, steering: MessageSteering?, sampling: Sampling, maximumTokens: Int
    ) -> [ModelRequest] {
        var sampling = sampling
        sampling.temperature = sampling.temperature ?? 0
        sampling.maximumTokens = sampling.maximumTokens ?? maximumTokens
        let plain = ModelRequest(messages: [Message(.user, prompt)], sampling: sampling)
        guard let steered = steering?(plain.messages), steered.isSteered else { return [plain] }
        return [plain, ModelRequest(messages: steered.messages, sampling: sampling)]
    }

    public func ask(_ prompt: String, maximumTokens: Int) async throws -> SteeredPair {
        let requests = Self.requests(prompt, steering: steering, sampling: sampling, maximumTokens: maximumTokens)
        async let first = answer(requests[0])
        guard requests.count > 1 else {
            let plain = try await first
            return SteeredPair(plain: plain, steered: plain, isSteered: false)
        }
        let steered = try await answer(requests[1])
        return SteeredPair(plain: try await first, steered: steered, isSteered: true)
    }

    /// An answer that cannot be used, such as an empty or a filtered one, is an empty reply, not the end of the run.
    private func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        do {
            return try await model.answer(request)
        } catch let error as ModelError where error.isUseless || error.code == .malformed {
            return ModelAnswer(text: "", finish: .other, model: model.id)
        }
    }
}
