import AttuneCore
import Synchronization

/// Asks the analyst's questions and keeps count. What stops a run is thrown; what spoils one question is counted and
/// answered with nil.
final class AnalystAsker: Sendable {
    /// Why a question has no answer.
    enum Miss: Error {
        /// The model answered, and no use could be made of it. Asking again would give the same.
        case useless
        /// The service failed. The next run may try again.
        case passing
    }

    let model: StructuredModel
    private let state = Mutex(State())

    private struct State {
        var counts = AnalystCounts()
        var failuresInARow = 0
    }

    /// So many failures of the service in a row, with no answer between them, and it is taken to be down.
    private static let patience = 50

    init(_ model: any LanguageModel) { self.model = StructuredModel(model) }

    var counts: AnalystCounts { state.withLock { $0.counts } }

    func spare() { state.withLock { $0.counts.spared += 1 } }
    func refuse() { state.withLock { $0.counts.refused += 1 } }

    func ask(_ step: AnalystStep, _ request: ModelRequest) async throws -> Result<JSONValue, Miss> {
        try Task.checkCancellation()
        state.withLock { $0.counts.asked[step, default: 0] += 1 }
        do {
            let answer = try await model.answer(request)
            state.withLock { $0.failuresInARow = 0 }
            return .success(answer.value)
        } catch let error as ModelError {
            return try .failure(miss(error, step))
        }
    }

    private func miss(_ error: ModelError, _ step: AnalystStep) throws -> Miss {
        let inARow = state.withLock { state in
            state.counts.failed[step, default: [:]][error.code, default: 0] += 1
            state.failuresInARow += 1
            return state.failuresInARow
        }
        switch error.code {
        case .unauthorized, .notFound, .budget, .unpriced, .unsupported, .notStored: throw error
        case .notJSON, .wrongShape, .empty, .rejected, .tooLarge:
            state.withLock { $0.failuresInARow = 0 }
            return .useless
        case .rateLimited, .server, .connection, .timeout, .cut, .malformed:
            if inARow >= Self.patience { throw error }
            return .passing
        }
    }

    /// Whether it was the service that failed, not the answer that was no use.
    static func isPassing(_ code: ModelError.Code) -> Bool {
        [.rateLimited, .server, .connection, .timeout, .cut, .malformed].contains(code)
    }
}
