import AttuneCore

/// A model that sees no private parts: each request's texts are redacted before they are sent, and what the answer
/// takes over from them can be put back.
///
/// Put it around a ``StoredModel`` or a ``RecordingModel``, so that what they keep is redacted, too.
public struct RedactingModel: LanguageModel {
    let inner: any LanguageModel
    let redactor: Redactor
    let restoresAnswers: Bool

    /// - Parameter restoresAnswers: Puts the private parts back where the answer has their placeholders: for answers
    ///   that the user sees. For learning, leave it off, and nothing private ends up in what is learned.
    public init(_ inner: any LanguageModel, redactor: Redactor = Redactor(), restoresAnswers: Bool) {
        self.inner = inner
        self.redactor = redactor
        self.restoresAnswers = restoresAnswers
    }

    public var id: String { inner.id }

    public func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        let (redacted, map) = redact(request)
        let answer = try await inner.answer(redacted)
        return restoresAnswers ? restored(answer, map) : answer
    }

    public func stream(_ request: ModelRequest) -> AsyncThrowingStream<ModelPiece, any Error> {
        let (redacted, map) = redact(request)
        let pieces = inner.stream(redacted)
        guard restoresAnswers, !map.isEmpty else { return pieces }
        return AsyncThrowingStream { continuation in
            let task = Task {
                var restorer = PlaceholderRestorer(map)
                func send(_ text: String) { if !text.isEmpty { continuation.yield(.text(text)) } }
                do {
                    for try await piece in pieces {
                        switch piece {
                        case .text(let text): send(restorer.take(text))
                        case .end(let answer):
                            send(restorer.finish())
                            continuation.yield(.end(restored(answer, map)))
                        }
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func redact(_ request: ModelRequest) -> (ModelRequest, RedactionMap) {
        let (texts, map) = redactor.redact(request.messages.map(\.text))
        var request = request
        for (index, text) in texts.enumerated() { request.messages[index].text = text }
        return (request, map)
    }

    private func restored(_ answer: ModelAnswer, _ map: RedactionMap) -> ModelAnswer {
        var answer = answer
        answer.text = map.restore(answer.text)
        return answer
    }
}
