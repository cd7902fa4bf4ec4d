import AttuneCore
import Synchronization

/// Tells a failure that spoils one question from one that makes the next question useless, too.
public final class ServiceWatch: Sendable {
    /// So many failures of the service in a row, with no answer between them, and it is taken to be down.
    public static let patience = 50

    private let inARow = Mutex(0)

    public init() {}

    public func answered() { inARow.withLock { $0 = 0 } }

    /// Throws the error again where it stops the run.
    public func failed(_ error: ModelError) throws {
        switch error.code {
        case .unauthorized, .notFound, .budget, .unpriced, .unsupported, .notStored: throw error
        case .notJSON, .wrongShape, .empty, .rejected, .tooLarge: inARow.withLock { $0 = 0 }
        case .rateLimited, .server, .connection, .timeout, .cut, .malformed:
            let count = inARow.withLock { count in
                count += 1
                return count
            }
            if count >= Self.patience { throw error }
        }
    }
}
