import Foundation
import ModelServer

/// OpenAI's batches over a script that answers single calls: files, batches, and what became of them.
final class BatchServer: Sendable {
    struct State: Sendable {
        var files: [String: String] = [:]
        /// The file of each batch, in the order of submission.
        var batches: [String] = []
        /// Metadata of each batch, by which an interrupted submission is found again.
        var keys: [String] = []
        /// The shape that each single call asked for.
        var live: [String] = []
        var looks = 0
    }

    let state = Shared(State())
    /// Whether batches end.
    let isOpen: Shared<Bool>
    private let answer: @Sendable (ScriptedRequest) -> ScriptedReply
    /// A row in place of the answer to a body.
    private let row: @Sendable (ScriptedRequest, _ batch: Int) -> String?

    init(
        isOpen: Bool = true, row: @escaping @Sendable (ScriptedRequest, Int) -> String? = { _, _ in nil },
        answer: @escaping @Sendable (ScriptedRequest) -> ScriptedReply
    ) {
        self.isOpen = Shared(isOpen)
        self.row = row
        self.answer = answer
    }

    /// The rows of each batch.
    var rows: [Int] {
        let state = state.value
        return state.batches.map { state.files[$0]?.split(separator: "\n").count ?? 0 }
    }

    @Sendable func script(_ request: ScriptedRequest) -> ScriptedReply {
        let path = request.path.split(separator: "?")[0].split(separator: "/").map(String.init)
        switch (request.method, path.dropFirst().first, path.count) {
        case ("POST", "chat", _):
            let format = request.json["response_format"] as? [String: Any]
            let shape = (format?["json_schema"] as? [String: Any])?["name"] as? String ?? ""
            state.change { $0.live.append(shape) }
            return answer(request)
        case ("POST", "files", 2): return upload(request.text)
        case ("POST", "batches", 2): return submit(request.json)
        case ("GET", "batches", 2):
            let state = state.value
            let list = state.batches.indices.reversed().map { describe($0, state) }
            return .json("{\"data\": [\(list.joined(separator: ","))], \"has_more\": false}")
        case ("GET", "batches", 3):
            state.change { $0.looks += 1 }
            let state = state.value
            return state.batches.indices.first { "batch_\($0)" == path[2] }.map { .json(describe($0, state)) }
                ?? .json("{}", status: 404)
        case ("GET", "files", 4): return results(of: path[2])
        default: return .json("{}", status: 404)
        }
    }

    private func upload(_ form: String) -> ScriptedReply {
        let parts = form.components(separatedBy: "\r\n\r\n")
        let text = parts.count > 2 ? parts[2].components(separatedBy: "\r\n--")[0] : ""
        var id = ""
        state.change { state in
            id = "file-\(state.files.count)"
            state.files[id] = text
        }
        return .json("{\"id\": \"\(id)\"}")
    }

    private func submit(_ body: [String: Any]) -> ScriptedReply {
        let file = body["input_file_id"] as? String ?? ""
        let key = (body["metadata"] as? [String: String])?["attune"] ?? ""
        state.change {
            $0.batches.append(file)
            $0.keys.append(key)
        }
        let state = state.value
        return .json(describe(state.batches.count - 1, state))
    }

    private func describe(_ index: Int, _ state: State) -> String {
        let output = isOpen.value ? "\"out_\(index)\"" : "null"
        return """
            {"id": "batch_\(index)", "status": "\(isOpen.value ? "completed" : "in_progress")", "output_file_id": \
            \(output), "error_file_id": null, "metadata": {"attune": "\(state.keys[index])"}, \
            "created_at": \(Int(Date().timeIntervalSince1970)), "request_counts": {"completed": 0, "failed": 0}}
            """
    }

    private func results(of name: String) -> ScriptedReply {
        let state = state.value
        guard let index = state.batches.indices.first(where: { "out_\($0)" == name }) else {
            return .json("{}", status: 404)
        }
        let lines = (state.files[state.batches[index]] ?? "").split(separator: "\n").compactMap { line -> String? in
            guard let row = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let id = row["custom_id"] as? String, let body = row["body"],
                let bytes = try? JSONSerialization.data(withJSONObject: body)
            else { return nil }
            let request = ScriptedRequest(
                method: "POST", path: "/v1/chat/completions", headers: [], body: [UInt8](bytes))
            if let other = self.row(request, index) { return "{\"custom_id\": \"\(id)\", \(other)}" }
            return """
                {"custom_id": "\(id)", "error": null, "response": {"status_code": 200, "body": \(Self.text(answer(request)))}}
                """
        }
        // In another order than asked for.
        return .json(lines.reversed().joined(separator: "\n") + "\n")
    }

    private static func text(_ reply: ScriptedReply) -> String {
        reply.steps.reduce(into: "") { text, step in
            if case .bytes(let bytes) = step { text += String(decoding: bytes, as: UTF8.self) }
        }
    }
}
