import AttuneCore
import Synchronization

/// A model that answers from a recording and never from a network.
///
/// What was recorded for one request several times comes back in that order, and the last of it again and again.
public final class ReplayModel: HashingModel {
    private let naming: any HashingModel
    private let exchanges: Mutex<[RequestHash: [RecordedExchange]]>

    /// - Parameter model: The model that was recorded, or one made the same way: it is asked for hashes only.
    public init(_ exchanges: [RecordedExchange], of model: any HashingModel) {
        naming = model
        // Last first, so that the next one is taken from the end.
        self.exchanges = Mutex(Dictionary(grouping: exchanges.reversed(), by: \.request))
    }

    public var id: String { naming.id }

    public func hash(_ request: ModelRequest) throws -> RequestHash { try naming.hash(request) }

    /// Throws the recorded failure where there was one, and `.notFound` for a request that was not recorded.
    public func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        let hash = try hash(request)
        let exchange = exchanges.withLock { all -> RecordedExchange? in
            guard let recorded = all[hash], let next = recorded.last else { return nil }
            if recorded.count > 1 { all[hash]?.removeLast() }
            return next
        }
        guard let exchange else {
            throw ModelError(
                .notFound, model: id,
                problem: "The recording holds no answer to request \(hash.hex.prefix(12)). Record it again, with the "
                    + "same prompts, model and address.")
        }
        return try exchange.outcome.get()
    }
}
