import AttuneCore
import AttuneModels
import Foundation
import Synchronization

/// A provider of batches in memory, behind the transport. It answers each request with its last message, in capitals.
final class FakeProvider: ModelTransport {
    struct State {
        var files: [String: String] = [:]
        /// The ids of each batch's requests' lines, by the batch's id.
        var batches: [(id: String, key: String?, lines: [JSONValue])] = []
        var created = 0
        var looks = 0
        var log: [String] = []
    }

    private let isAnthropic: Bool
    private let looksBeforeEnd: Int
    private let fault: @Sendable (HTTPCall, Int) -> TransportError?
    /// Answers in place of a success.
    private let failure: @Sendable (String) -> JSONValue?
    private let state = Mutex(State())

    /// `fault` gets each call and its number; an error it returns comes after the call has had its effect.
    init(
        isAnthropic: Bool = false, looksBeforeEnd: Int = 2,
        failure: @escaping @Sendable (String) -> JSONValue? = { _ in nil },
        fault: @escaping @Sendable (HTTPCall, Int) -> TransportError? = { _, _ in nil }
    ) {
        self.isAnthropic = isAnthropic
        self.looksBeforeEnd = looksBeforeEnd
        self.failure = failure
        self.fault = fault
    }

    /// Batches made, and the requests in all of them.
    var created: Int { state.withLock { $0.batches.count } }
    var requests: Int { state.withLock { $0.batches.reduce(0) { $0 + $1.lines.count } } }
    var log: [String] { state.withLock { $0.log } }

    func send(_ call: HTTPCall) async throws -> HTTPReply {
        let (reply, number) = try state.withLock { state in
            state.log.append("\(call.method.rawValue) \(path(call))")
            return (try answer(call, &state), state.log.count)
        }
        if let error = fault(call, number) { throw error }
        return reply
    }

    func open(_ call: HTTPCall) async throws -> HTTPStream {
        let reply = try await send(call)
        return HTTPStream(
            reply.head,
            chunks: AsyncThrowingStream { continuation in
                for start in stride(from: 0, to: reply.body.count, by: 1000) {
                    continuation.yield(Array(reply.body[start..<min(start + 1000, reply.body.count)]))
                }
                continuation.finish()
            })
    }

    private func path(_ call: HTTPCall) -> String {
        String(call.url.dropFirst("https://host.example".count))
    }

    private func answer(_ call: HTTPCall, _ state: inout State) throws -> HTTPReply {
        let path = path(call).split(separator: "?")[0]
        switch (call.method, path) {
        case (.post, "/v1/files"):
            let text = String(decoding: call.body, as: UTF8.self)
            let id = "file-\(state.files.count)"
            state.files[id] = String(
                text.split(separator: "\r\n\r\n", omittingEmptySubsequences: false)[2].split(separator: "\r\n--")[0])
            return ok(["id": .string(id)])
        case (.post, "/v1/batches"):
            let body = try JSONValue.parse(call.body)
            let lines = (state.files[body["input_file_id"]?.string ?? ""] ?? "").split(separator: "\n")
            return make(
                try lines.map { try JSONValue.parse(String($0)) }, key: body["metadata"]?["attune"]?.string, &state)
        case (.post, "/v1/messages/batches"):
            return make(try JSONValue.parse(call.body)["requests"]?.array ?? [], key: nil, &state)
        case (.get, "/v1/batches"), (.get, "/v1/messages/batches"):
            return ok([
                "data": .array(state.batches.reversed().map { describe($0.id, $0.key, $0.lines.count, true) }),
                "has_more": false,
            ])
        default: break
        }
        let parts = path.split(separator: "/").map(String.init)
        if let batch = state.batches.first(where: { parts.contains($0.id) }) {
            if parts.last == "results" { return file(batch.lines.map(result)) }
            state.looks += 1
            return ok(describe(batch.id, batch.key, batch.lines.count, state.looks > looksBeforeEnd))
        }
        if let batch = state.batches.first(where: { parts.contains("out-\($0.id)") }) {
            return file(batch.lines.map(result))
        }
        return HTTPReply(HTTPHead(status: 404), body: Array("{}".utf8))
    }

    private func make(_ lines: [JSONValue], key: String?, _ state: inout State) -> HTTPReply {
        let id = "batch_\(state.batches.count)"
        state.batches.append((id, key, lines))
        return ok(describe(id, key, lines.count, false))
    }

    private func describe(_ id: String, _ key: String?, _ count: Int, _ isDone: Bool) -> JSONValue {
        if isAnthropic {
            return [
                "id": .string(id), "processing_status": .string(isDone ? "ended" : "in_progress"),
                "created_at": .string(Date().ISO8601Format()),
                "request_counts": ["processing": .number(Double(count)), "succeeded": 0],
            ]
        }
        return [
            "id": .string(id), "status": .string(isDone ? "completed" : "in_progress"),
            "output_file_id": isDone ? .string("out-\(id)") : .null, "error_file_id": nil,
            "created_at": .number(Date().timeIntervalSince1970),
            "metadata": ["attune": key.map { .string($0) } ?? .null],
        ]
    }

    private func result(_ line: JSONValue) -> JSONValue {
        let id = line["custom_id"] ?? .null
        let body = line["body"] ?? line["params"]
        let text = body?["messages"]?.array?.last?["content"]?.string ?? ""
        if let failure = failure(text) {
            return isAnthropic
                ? ["custom_id": id, "result": failure] : ["custom_id": id, "response": failure, "error": nil]
        }
        if isAnthropic {
            return [
                "custom_id": id,
                "result": [
                    "type": "succeeded",
                    "message": [
                        "content": [["type": "text", "text": .string(text.uppercased())]], "stop_reason": "end_turn",
                        "model": "m-1", "usage": ["input_tokens": 10, "output_tokens": 5],
                    ],
                ],
            ]
        }
        return [
            "id": "x", "custom_id": id, "error": nil,
            "response": [
                "status_code": 200,
                "body": [
                    "choices": [
                        [
                            "index": 0, "finish_reason": "stop",
                            "message": ["role": "assistant", "content": .string(text.uppercased())],
                        ]
                    ], "model": "m-1", "usage": ["prompt_tokens": 10, "completion_tokens": 5],
                ],
            ],
        ]
    }

    private func ok(_ value: JSONValue) -> HTTPReply { HTTPReply(HTTPHead(status: 200), body: value.bytes()) }

    /// In another order than asked for.
    private func file(_ lines: [JSONValue]) -> HTTPReply {
        HTTPReply(HTTPHead(status: 200), body: Array(lines.reversed().map { $0.text() + "\n" }.joined().utf8))
    }
}
