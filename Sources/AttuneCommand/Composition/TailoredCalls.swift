import AttuneCore
import AttuneModels
import AttuneSteering

/// What `tailor` asks a model: the request as it is steered, and to compare, as it was.
struct TailoredCalls: Sendable {
    /// The user's own messages where the gate is off.
    let steered: ModelRequest
    /// nil where it is not asked for, or is the same.
    let plain: ModelRequest?
    /// The steered request, so many times with different seeds; one is the request itself.
    let candidates: [ModelRequest]

    init(
        _ tailored: TailoredPrompt, of request: SteeringRequest, sampling: Sampling, compare: Bool, candidates: Int = 1
    ) {
        steered = ModelRequest(messages: tailored.messages, sampling: sampling)
        self.candidates = (0..<max(candidates, 1)).map { index in
            var sampling = sampling
            if candidates > 1 {
                sampling.seed = (sampling.seed ?? 0) &+ UInt64(index)
                // Without chance all would be the same.
                sampling.temperature = sampling.temperature ?? 1
            }
            return ModelRequest(messages: tailored.messages, sampling: sampling)
        }
        plain =
            compare && tailored.gate.isOn ? ModelRequest(messages: request.messages, sampling: sampling) : nil
    }

    var all: [ModelRequest] { candidates.count > 1 ? candidates : [plain, steered].compactMap { $0 } }

    /// Both answers; asked for at the same time.
    func answers(of model: any LanguageModel) async throws -> (plain: ModelAnswer?, steered: ModelAnswer) {
        async let unsteered = plain.map(asking: model)
        let answer = try await model.answer(steered)
        return (try await unsteered, answer)
    }

    /// The steered answer, with each piece handed to `receive` as it comes.
    func stream(from model: any LanguageModel, _ receive: (String) -> Void) async throws -> ModelAnswer {
        for try await piece in model.stream(steered) {
            switch piece {
            case .text(let text): receive(text)
            case .end(let answer): return answer
            }
        }
        try Task.checkCancellation()  // a cancelled stream just ends
        throw ModelError(.cut, model: model.id, problem: "the stream ended before the answer was complete")
    }
}

extension ModelRequest? {
    fileprivate func map(asking model: any LanguageModel) async throws -> ModelAnswer? {
        guard let self else { return nil }
        return try await model.answer(self)
    }
}
