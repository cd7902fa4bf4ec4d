import Foundation

/// One request as the server saw it.
package struct ScriptedRequest: Sendable {
    /// The how-manieth request to this server, from 0.
    package var index = 0
    package var method: String
    /// Path and query, as sent.
    package var path: String
    package var headers: [(String, String)]
    package var body: [UInt8]

    package init(method: String, path: String, headers: [(String, String)], body: [UInt8]) {
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
    }

    /// The first header of that name, in any case.
    package func header(_ name: String) -> String? {
        headers.first { $0.0.lowercased() == name.lowercased() }?.1
    }

    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as a JSON object; empty where it is none.
    package var json: [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any] ?? [:]
    }
}

/// What the server does with a request: steps that it takes one after the other.
package struct ScriptedReply: Sendable {
    package enum Step: Sendable {
        /// Sends status and headers now, not with the first bytes.
        case head
        case bytes([UInt8])
        case delay(Duration)
        /// Silence, with the connection open.
        case stall
        /// Closes the connection as it is, the reply unfinished.
        case close
    }

    package var status = 200
    package var headers: [(String, String)] = []
    /// The head is sent ahead of the first bytes; the reply is ended after the last step.
    package var steps: [Step] = []

    package init(status: Int = 200, headers: [(String, String)] = [], steps: [Step] = []) {
        self.status = status
        self.headers = headers
        self.steps = steps
    }

    /// A whole reply with its length.
    package static func json(_ text: String, status: Int = 200, headers: [(String, String)] = []) -> ScriptedReply {
        let bytes = Array(text.utf8)
        return ScriptedReply(
            status: status,
            headers: [("content-type", "application/json"), ("content-length", String(bytes.count))] + headers,
            steps: [.bytes(bytes)])
    }

    /// Chunks as they are, with a pause ahead of each but the first.
    package static func chunks(
        _ chunks: [String], type: String = "text/event-stream", pause: Duration? = nil,
        headers: [(String, String)] = []
    ) -> ScriptedReply {
        var steps: [Step] = []
        for (index, chunk) in chunks.enumerated() {
            if index > 0, let pause { steps.append(.delay(pause)) }
            steps.append(.bytes(Array(chunk.utf8)))
        }
        return ScriptedReply(headers: [("content-type", type)] + headers, steps: steps)
    }

    /// Server-sent events, one `data:` line each.
    package static func events(_ data: [String], pause: Duration? = nil) -> ScriptedReply {
        chunks(data.map { "data: \($0)\n\n" }, pause: pause)
    }

    /// No byte ever.
    package static let stall = ScriptedReply(steps: [.stall])
    /// The connection closes without a byte.
    package static let hangUp = ScriptedReply(steps: [.close])

    /// The same reply, with the connection closed after so many bytes of the body.
    package func cut(after count: Int) -> ScriptedReply { ending(with: .close, after: count) }
    /// The same reply, silent after so many bytes of the body.
    package func stalling(after count: Int) -> ScriptedReply { ending(with: .stall, after: count) }

    /// The same reply, in pieces of so many bytes.
    package func split(every size: Int, pause: Duration? = nil) -> ScriptedReply {
        var result = self
        result.steps = steps.flatMap { step -> [Step] in
            guard case .bytes(let bytes) = step else { return [step] }
            return stride(from: 0, to: bytes.count, by: size).flatMap { start -> [Step] in
                let piece = Step.bytes(Array(bytes[start..<min(start + size, bytes.count)]))
                return pause.map { [.delay($0), piece] } ?? [piece]
            }
        }
        return result
    }

    private func ending(with end: Step, after count: Int) -> ScriptedReply {
        var result = self
        var left = count
        result.steps = [.head]
        for step in steps {
            guard case .bytes(let bytes) = step else {
                result.steps.append(step)
                continue
            }
            result.steps.append(.bytes(Array(bytes.prefix(left))))
            left -= min(left, bytes.count)
            if left == 0 { break }
        }
        result.steps.append(end)
        return result
    }
}
