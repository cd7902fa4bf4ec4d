import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Calls over HTTP and HTTPS, on one pool of connections.
///
/// Make one and use it for every model of the process.
public final class HTTPTransport: ModelTransport {
    /// How long to wait and how much to read.
    public struct Options: Sendable, Hashable {
        /// For a connection, TLS included. Default 10 s.
        public var connect: Duration = .seconds(10)
        /// From sending until the answer's status arrives, the connection included. Servers that do not stream answer
        /// only when all is written, so this bounds a whole plain answer. Default 10 minutes, as in the public SDKs.
        public var firstByte: Duration = .seconds(600)
        /// For silence in the middle of an answer. Default 5 minutes: some servers send the status at once and then
        /// think, or read a long prompt, before the first word.
        public var idle: Duration = .seconds(300)
        /// The longest body that is read. Default 8 MiB: far above any answer, far below what harms the process.
        public var maximumAnswerBytes: Int = 8 << 20
        /// Connections to one host at a time; more calls wait for one of them. Default 256, to leave the limit to
        /// ``RateLimiter``.
        public var connectionsPerHost: Int = 256

        public init() {}
    }

    public let options: Options
    private let client: HTTPClient
    private let watchdog: Watchdog

    public init(_ options: Options = Options()) {
        self.options = options
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = TimeAmount(options.connect)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = options.connectionsPerHost
        // Tries are counted in one place: `RetryPolicy`.
        configuration.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
        watchdog = Watchdog(on: client.eventLoopGroup.any(), limit: TimeAmount(options.idle))
    }

    /// Closes all connections and returns when that is done. Nothing may be sent afterwards. A transport that goes
    /// away without it closes them on its own.
    public func shutdown() async throws { try await client.shutdown() }

    deinit {
        // The client must outlive its shutdown. One that is shut down already only says so.
        let client = self.client
        client.shutdown().whenComplete { _ in withExtendedLifetime(client) {} }
    }

    public func send(_ call: HTTPCall) async throws -> HTTPReply {
        let response = try await head(of: call)
        let limit = call.maximumAnswerBytes ?? options.maximumAnswerBytes
        try response.checkLength(limit)
        let body = response.body
        let watch = Watch()
        let reading = Task { () throws -> [UInt8] in
            var bytes: [UInt8] = []
            for try await chunk in body {
                watch.heard()
                guard bytes.count + chunk.readableBytes <= limit else { throw TransportError.tooLarge(limit: limit) }
                bytes.append(contentsOf: chunk.readableBytesView)
            }
            return bytes
        }
        watchdog.start(watch) { reading.cancel() }
        defer { watchdog.stop(watch) }
        do {
            let bytes = try await withTaskCancellationHandler {
                try await reading.value
            } onCancel: {
                reading.cancel()
            }
            // A cancelled body can look like a complete one.
            try Task.checkCancellation()
            if watch.expired { throw TransportError.idleTimeout }
            return HTTPReply(response.head, body: bytes)
        } catch {
            throw Self.translate(error, watch: watch)
        }
    }

    public func open(_ call: HTTPCall) async throws -> HTTPStream {
        let response = try await head(of: call)
        let limit = call.maximumAnswerBytes ?? options.maximumAnswerBytes
        try response.checkLength(limit)
        let (chunks, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
        let body = response.body
        let watch = Watch()
        let reading = Task {
            // The connections stay as long as someone reads from them.
            defer { withExtendedLifetime(self) { watchdog.stop(watch) } }
            do {
                var count = 0
                for try await chunk in body {
                    watch.heard()
                    count += chunk.readableBytes
                    guard count <= limit else { throw TransportError.tooLarge(limit: limit) }
                    continuation.yield(Array(chunk.readableBytesView))
                }
                try Task.checkCancellation()
                continuation.finish()
            } catch {
                continuation.finish(throwing: Self.translate(error, watch: watch))
            }
        }
        // Ends with the reading, at the latest when the silence after it is too long.
        watchdog.start(watch) { reading.cancel() }
        continuation.onTermination = { _ in reading.cancel() }
        return HTTPStream(response.head, chunks: chunks)
    }

    private func head(of call: HTTPCall) async throws -> HTTPClientResponse {
        var request = HTTPClientRequest(url: call.url)
        request.method = HTTPMethod(rawValue: call.method.rawValue)
        var headers = HTTPHeaders()
        headers.reserveCapacity(call.headers.fields.count + call.secrets.count + 2)
        for field in call.headers.fields { headers.add(name: field.name, value: field.value) }
        for field in call.secrets { headers.add(name: field.name, value: field.value.text) }
        request.headers = headers
        if call.method == .post { request.body = .bytes(ByteBuffer(bytes: call.body)) }
        do {
            return try await client.execute(request, deadline: .now() + TimeAmount(options.firstByte))
        } catch {
            throw Self.translate(error, watch: nil)
        }
    }
}

extension HTTPClientResponse {
    fileprivate var head: HTTPHead {
        HTTPHead(status: Int(status.code), headers: HTTPFields(headers.map { .init($0.name, $0.value) }))
    }

    fileprivate func checkLength(_ limit: Int) throws {
        guard let length = headers.first(name: "content-length").flatMap({ Int($0) }), length > limit else { return }
        throw TransportError.tooLarge(limit: limit)
    }
}
