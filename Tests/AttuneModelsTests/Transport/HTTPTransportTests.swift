import ModelServer
import Testing

@testable import AttuneModels

/// Runs a scripted server and a transport against it.
@discardableResult
func withTransport<Result>(
    idle: Duration = .seconds(60), firstByte: Duration = .seconds(60), bytes: Int = 1 << 20,
    _ script: @escaping ScriptedServer.Script, use: (ScriptedServer, HTTPTransport) async throws -> Result
) async throws -> Result {
    var options = HTTPTransport.Options()
    options.idle = idle
    options.firstByte = firstByte
    options.maximumAnswerBytes = bytes
    let transport = HTTPTransport(options)
    do {
        let result = try await ScriptedServer.run(script) { try await use($0, transport) }
        try await transport.shutdown()
        return result
    } catch {
        try await transport.shutdown()
        throw error
    }
}

/// All bytes of a stream.
func collected(_ stream: HTTPStream) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await chunk in stream.chunks { bytes += chunk }
    // A stream that is read by a cancelled task just ends.
    try Task.checkCancellation()
    return bytes
}

@Suite("The HTTP transport")
struct HTTPTransportTests {
    enum Way: CaseIterable { case send, open }

    static func bytes(_ call: HTTPCall, _ transport: HTTPTransport, _ way: Way) async throws -> HTTPReply {
        switch way {
        case .send: return try await transport.send(call)
        case .open:
            let stream = try await transport.open(call)
            return HTTPReply(stream.head, body: try await collected(stream))
        }
    }

    @Test("carries a call and its answer, secrets included", arguments: Way.allCases)
    func carries(way: Way) async throws {
        try await withTransport { _ in
            .json("{}", status: 207, headers: [("X-Note", "yes")]).split(every: 1)
        } use: {
            server, transport in
            let call = HTTPCall(
                url: server.url + "/v1/x?y=1", headers: ["content-type": "application/json"],
                secrets: [SecretField("authorization", Secret("Bearer \(Fixtures.key)"))], body: Array("body".utf8))
            let reply = try await Self.bytes(call, transport, way)
            #expect(reply.head.status == 207 && reply.head.headers["x-note"] == "yes" && reply.body == Array("{}".utf8))
            let seen = try #require(server.requests.first)
            #expect(seen.method == "POST" && seen.path == "/v1/x?y=1" && seen.text == "body")
            #expect(seen.header("authorization") == "Bearer \(Fixtures.key)")
            #expect(seen.header("content-length") == "4")
        }
    }

    @Test("sends other methods, without a body")
    func methods() async throws {
        try await withTransport { _ in
            .json("{}")
        } use: { server, transport in
            _ = try await transport.send(HTTPCall(.get, url: server.url + "/a"))
            _ = try await transport.send(HTTPCall(.delete, url: server.url + "/b"))
            #expect(server.requests.map(\.method) == ["GET", "DELETE"])
            #expect(server.requests.allSatisfy { $0.body.isEmpty })
        }
    }

    @Test("follows no redirect, so that keys stay where they were sent", arguments: [301, 302, 303, 307, 308])
    func redirects(status: Int) async throws {
        try await withTransport { request in
            ScriptedReply(status: status, headers: [("location", "/elsewhere"), ("content-length", "0")])
        } use: { server, transport in
            let reply = try await transport.send(HTTPCall(url: server.url + "/"))
            #expect(reply.head.status == status && server.requests.count == 1)
        }
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var reply: ScriptedReply
        var error: TransportError

        init(_ name: String, _ reply: ScriptedReply, _ error: TransportError) {
            testDescription = name
            self.reply = reply
            self.error = error
        }
    }

    static let long = ScriptedReply.json(String(repeating: "x", count: 3000))

    static let faults = [
        Fault("no answer", .hangUp, .broken),
        Fault("a cut body of known length", long.cut(after: 100), .broken),
        Fault("a cut body in chunks", ScriptedReply.chunks(["abc", "def"]).cut(after: 4), .broken),
        Fault("silence after the head", long.stalling(after: 0), .idleTimeout),
        Fault("silence in the middle", long.stalling(after: 100), .idleTimeout),
        Fault("silence between chunks", ScriptedReply.chunks(["abc", "def"]).stalling(after: 3), .idleTimeout),
    ]

    @Test("tells each way to break apart", arguments: faults, Way.allCases)
    func breaks(fault: Fault, way: Way) async throws {
        let idle: Duration = fault.error == .idleTimeout ? .milliseconds(300) : .seconds(60)
        try await withTransport(idle: idle) { _ in
            fault.reply
        } use: { server, transport in
            await #expect(throws: fault.error) {
                _ = try await Self.bytes(HTTPCall(url: server.url), transport, way)
            }
            #expect(server.requests.count == 1)
        }
    }

    @Test("gives up where no first byte comes", arguments: Way.allCases)
    func firstByte(way: Way) async throws {
        try await withTransport(firstByte: .milliseconds(200)) { _ in
            .stall
        } use: { server, transport in
            await #expect(throws: TransportError.firstByteTimeout) {
                _ = try await Self.bytes(HTTPCall(url: server.url), transport, way)
            }
        }
    }

    @Test("bears a slow answer as long as something comes", arguments: Way.allCases)
    func slow(way: Way) async throws {
        let reply = ScriptedReply.chunks(["abcdef"]).split(every: 1, pause: .milliseconds(300))
        try await withTransport(idle: .milliseconds(1500)) { _ in
            reply
        } use: { server, transport in
            let body = try await Self.bytes(HTTPCall(url: server.url), transport, way).body
            #expect(body == Array("abcdef".utf8))
        }
    }

    @Test("reads no more than it should, with and without a length stated", arguments: [true, false], Way.allCases)
    func tooLarge(stated: Bool, way: Way) async throws {
        let text = String(repeating: "x", count: 5000)
        let reply = stated ? ScriptedReply.json(text) : .chunks([text, text])
        try await withTransport(bytes: 4096) { _ in
            reply
        } use: { server, transport in
            await #expect(throws: TransportError.tooLarge(limit: 4096)) {
                _ = try await Self.bytes(HTTPCall(url: server.url), transport, way)
            }
            let call = HTTPCall(url: server.url, maximumAnswerBytes: 20_000)
            let body = try await Self.bytes(call, transport, way).body
            #expect(body.count >= 5000)
        }
    }

    @Test("tells what cannot be reached from what is no address")
    func unreachable() async throws {
        let port = try await ScriptedServer.run { _ in
            .stall
        } use: {
            $0.port
        }
        try await withTransport { _ in
            .stall
        } use: { _, transport in
            await #expect(throws: TransportError.unreachable) {
                _ = try await transport.send(HTTPCall(url: "http://127.0.0.1:\(port)/"))
            }
            await #expect(throws: TransportError.invalidAddress) {
                _ = try await transport.send(HTTPCall(url: "nothing"))
            }
        }
    }

    @Test("stops as soon as it is cancelled, and closes the connection", arguments: [0, 100], Way.allCases)
    func cancellation(after: Int, way: Way) async throws {
        let reply = after == 0 ? ScriptedReply.stall : Self.long.stalling(after: after)
        try await withTransport { _ in
            reply
        } use: { server, transport in
            let call = HTTPCall(url: server.url)
            let task = Task { try await Self.bytes(call, transport, way) }
            #expect(await eventually { server.requests.count == 1 })
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(await eventually { server.connections == 0 })
        }
    }

    @Test("closes the connection when nobody reads a stream to its end")
    func abandoned() async throws {
        try await withTransport { _ in
            Self.long.stalling(after: 100)
        } use: { server, transport in
            do {
                let stream = try await transport.open(HTTPCall(url: server.url))
                for try await _ in stream.chunks { break }
            }
            #expect(await eventually { server.connections == 0 })
        }
    }

    @Test("closes its connections when it goes away without a shutdown")
    func goesAway() async throws {
        try await ScriptedServer.run { _ in
            .json("{}")
        } use: { server in
            _ = try await HTTPTransport().send(HTTPCall(url: server.url))
            #expect(await eventually { server.connections == 0 })
        }
    }

    @Test("uses a connection again")
    func reuse() async throws {
        try await withTransport { _ in
            .json("{}")
        } use: { server, transport in
            for _ in 0..<5 { _ = try await transport.send(HTTPCall(url: server.url)) }
            #expect(server.connections == 1)
        }
    }
}
