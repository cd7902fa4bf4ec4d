import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

extension HTTPTransport {
    /// What went wrong, in our terms: errors of the network library may print addresses and headers.
    static func translate(_ error: any Error, watch: Watch?) -> any Error {
        if let error = error as? TransportError { return error }
        if Task.isCancelled, watch?.expired != true { return CancellationError() }
        if watch?.expired == true { return TransportError.idleTimeout }
        switch error {
        case is CancellationError: return CancellationError()
        case HTTPParserError.invalidEOFState: return TransportError.broken
        case is HTTPParserError: return TransportError.notHTTP
        case let error as HTTPClientError: return translate(error)
        case let error as IOError:
            let cannotConnect = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ENETDOWN]
            return cannotConnect.contains(error.errnoCode) ? TransportError.unreachable : .broken
        // Names that do not resolve, ports that nobody listens on, certificates that do not hold: all come ahead of
        // the head, where there is no watch yet.
        default: return watch == nil ? TransportError.unreachable : .broken
        }
    }

    private static func translate(_ error: HTTPClientError) -> any Error {
        switch error {
        case .cancelled: CancellationError()
        case .deadlineExceeded, .readTimeout: TransportError.firstByteTimeout
        case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout: TransportError.connectTimeout
        case .invalidURL, .emptyHost, .emptyScheme, .missingSocketPath: TransportError.invalidAddress
        default: TransportError.broken
        }
    }
}
