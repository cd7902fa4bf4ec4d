import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// An HTTP server on the loopback address that answers as a script says, faults included, and records what it was
/// asked. It speaks HTTP/1.1 on a free port.
///
///     try await ScriptedServer.run { _ in .json(#"{"ok": true}"#) } use: { server in
///         // … send to server.url …
///         #expect(server.requests.count == 1)
///     }
package final class ScriptedServer: Sendable {
    package typealias Script = @Sendable (ScriptedRequest) async -> ScriptedReply

    fileprivate struct State {
        var requests: [ScriptedRequest] = []
        var channels: [ObjectIdentifier: any Channel] = [:]
        var inFlight = 0
        var mostInFlight = 0
    }

    package let port: Int
    private let listener: any Channel
    private let log: Log

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    package var url: String { "http://127.0.0.1:\(port)" }
    /// Everything asked so far, in the order of arrival.
    package var requests: [ScriptedRequest] { log.state.withLock { $0.requests } }
    /// The largest number of requests that the script was working on at once.
    package var mostInFlight: Int { log.state.withLock { $0.mostInFlight } }
    /// The number of open connections.
    package var connections: Int { log.state.withLock { $0.channels.count } }

    /// Runs a server for the time of `use`, and closes all its connections at the end.
    @discardableResult
    package static func run<Result>(
        _ script: @escaping Script, use: (ScriptedServer) async throws -> Result
    ) async throws -> Result {
        let server = try await ScriptedServer(script)
        do {
            let result = try await use(server)
            await server.stop()
            return result
        } catch {
            await server.stop()
            throw error
        }
    }

    package init(_ script: @escaping Script) async throws {
        let log = Log()
        self.log = log
        listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 512)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                log.opened(channel)
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(ScriptedHandler(script: script, log: log))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        port = listener.localAddress?.port ?? 0
    }

    package func stop() async {
        try? await listener.close()
        for channel in log.state.withLock({ Array($0.channels.values) }) { try? await channel.close() }
    }

    /// What the server and its connections share.
    final class Log: Sendable {
        fileprivate let state = Mutex(State())

        fileprivate func opened(_ channel: any Channel) {
            state.withLock { $0.channels[ObjectIdentifier(channel)] = channel }
            channel.closeFuture.whenComplete { _ in
                self.state.withLock { $0.channels[ObjectIdentifier(channel)] = nil }
            }
        }

        fileprivate func asked(_ request: ScriptedRequest) -> ScriptedRequest {
            state.withLock {
                var request = request
                request.index = $0.requests.count
                $0.requests.append(request)
                $0.inFlight += 1
                $0.mostInFlight = max($0.mostInFlight, $0.inFlight)
                return request
            }
        }

        fileprivate func answered() { state.withLock { $0.inFlight -= 1 } }
    }
}

/// Collects one request, asks the script, plays the reply.
private final class ScriptedHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let script: ScriptedServer.Script
    private let log: ScriptedServer.Log
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []

    init(script: @escaping ScriptedServer.Script, log: ScriptedServer.Log) {
        self.script = script
        self.log = log
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body = []
        case .body(let part):
            body.append(contentsOf: part.readableBytesView)
        case .end:
            guard let head else { return }
            let request = log.asked(
                ScriptedRequest(
                    method: head.method.rawValue, path: head.uri, headers: head.headers.map { ($0.name, $0.value) },
                    body: body))
            Self.serve(request, script, log, on: context.channel)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private static func serve(
        _ request: ScriptedRequest, _ script: @escaping ScriptedServer.Script, _ log: ScriptedServer.Log,
        on channel: any Channel
    ) {
        Task {
            let reply = await script(request)
            // Ahead of the first byte, on which a client may send its next request.
            log.answered()
            try? await play(reply, on: channel)
        }
    }

    private static func play(_ reply: ScriptedReply, on channel: any Channel) async throws {
        var head = HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: reply.status))
        for (name, value) in reply.headers { head.headers.add(name: name, value: value) }
        var isSent = false
        for step in reply.steps {
            switch step {
            case .bytes(let bytes):
                if !isSent { channel.write(HTTPServerResponsePart.head(head), promise: nil) }
                isSent = true
                try await channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: bytes))))
            case .head:
                if !isSent { try await channel.writeAndFlush(HTTPServerResponsePart.head(head)) }
                isSent = true
            case .delay(let time): try await Task.sleep(for: time)
            case .stall:
                // Silent until the client or the test closes the connection.
                try await channel.closeFuture.get()
                return
            case .close:
                try await channel.close()
                return
            }
        }
        if !isSent { channel.write(HTTPServerResponsePart.head(head), promise: nil) }
        try await channel.writeAndFlush(HTTPServerResponsePart.end(nil))
    }
}
