import AttuneCore

/// A model that writes down how each of its calls went, failures included. Cancelled calls are left out.
public struct RecordingModel: HashingModel {
    let inner: any HashingModel
    let file: RecordingFile

    public init(_ inner: any HashingModel, to file: RecordingFile) {
        self.inner = inner
        self.file = file
    }

    public var id: String { inner.id }

    public func hash(_ request: ModelRequest) throws -> RequestHash { try inner.hash(request) }

    public func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        let hash = try inner.hash(request)
        do {
            let answer = try await inner.answer(request)
            try record(hash, .success(answer))
            return answer
        } catch let error as ModelError {
            try record(hash, .failure(error))
            throw error
        }
    }

    /// Recorded as a whole when it ends.
    public func stream(_ request: ModelRequest) -> AsyncThrowingStream<ModelPiece, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    let hash = try inner.hash(request)
                    do {
                        for try await piece in inner.stream(request) {
                            if case .end(let answer) = piece { try record(hash, .success(answer)) }
                            continuation.yield(piece)
                        }
                    } catch let error as ModelError {
                        try record(hash, .failure(error))
                        throw error
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func record(_ hash: RequestHash, _ outcome: Result<ModelAnswer, ModelError>) throws {
        try file.append(RecordedExchange(request: hash, model: inner.id, outcome: outcome))
    }
}
