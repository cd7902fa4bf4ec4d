import AttuneCore

extension StoredModel {
    /// Sends one call within the budget, and counts how it went.
    func ask(_ request: ModelRequest, _ send: () async throws -> ModelAnswer) async throws -> ModelAnswer {
        let reservation = try await reserve(request)
        do {
            let answer = try await send()
            budget.settle(reservation, usage: answer.usage, text: answer.text)
            return answer
        } catch {
            budget.fail(reservation, after: error, received: 0)
            throw error
        }
    }

    /// As ``ask(_:_:)``, with the pieces into `sink` as they come.
    func ask(_ request: ModelRequest, _ sink: PieceSink) async throws -> ModelAnswer {
        let reservation = try await reserve(request)
        var received = 0
        do {
            for try await piece in inner.stream(request) {
                switch piece {
                case .text(let text):
                    received += text.utf8.count
                    sink.yield(text)
                case .end(let answer):
                    budget.settle(reservation, usage: answer.usage, text: answer.text)
                    return answer
                }
            }
            try Task.checkCancellation()  // a cancelled stream just ends
            throw ModelError(.cut, model: id, problem: "The stream ended before the answer did.")
        } catch {
            budget.fail(reservation, after: error, received: received)
            throw error
        }
    }

    private func reserve(_ request: ModelRequest) async throws -> Budget.Reservation {
        do {
            return try await budget.reserve(request, model: inner.id)
        } catch let error as ModelError {
            budget.countUnsent(error.code)
            throw error
        }
    }
}

extension Budget {
    /// Counts a call that ended with `error`: a kind of failure, or a cancellation. Errors of other types are counted
    /// as a broken connection.
    fileprivate func fail(_ reservation: Reservation, after error: any Error, received bytes: Int) {
        let tokens = (bytes + TokenEstimate.bytesPerToken - 1) / TokenEstimate.bytesPerToken
        switch error {
        case is CancellationError: fail(reservation, code: nil, received: tokens)
        case let error as ModelError: fail(reservation, code: error.code, received: tokens)
        default: fail(reservation, code: .connection, received: tokens)
        }
    }
}
