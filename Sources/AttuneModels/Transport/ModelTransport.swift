/// Carries calls to a provider: over HTTP, or in tests from a script.
///
/// A transport sends a call once. It knows nothing of retries, limits and formats, and follows no redirect: a key must
/// not travel to an address that nobody chose.
public protocol ModelTransport: Sendable {
    /// The whole answer, whatever its status. Throws `TransportError`, or `CancellationError`.
    func send(_ call: HTTPCall) async throws -> HTTPReply
    /// Returns with the head of the answer, whatever its status. Throws as `send` does.
    func open(_ call: HTTPCall) async throws -> HTTPStream
}

/// Why a call brought no whole answer.
public enum TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No connection could be made.
    case unreachable
    /// The connection broke before the answer was complete.
    case broken
    /// No connection in time.
    case connectTimeout
    /// No first byte of an answer in time.
    case firstByteTimeout
    /// Silence in the middle of an answer.
    case idleTimeout
    /// The answer is longer than this many bytes.
    case tooLarge(limit: Int)
    /// The address is none that can be sent to.
    case invalidAddress
    /// The answer is not HTTP.
    case notHTTP

    public var description: String {
        switch self {
        case .unreachable: "no connection could be made to the address; is the server running?"
        case .broken: "the connection broke before the answer was complete"
        case .connectTimeout: "no connection was made in time"
        case .firstByteTimeout: "the server sent no answer in time"
        case .idleTimeout: "the server fell silent in the middle of its answer"
        case .tooLarge(let limit): "the answer is longer than the \(limit) bytes that are read"
        case .invalidAddress: "the address is not one that can be sent to"
        case .notHTTP: "what the server answered is not HTTP"
        }
    }
}
