import AttuneCore
import Foundation

/// OpenAI's batches: a file of requests is uploaded, a batch made of it, and its results are files again.
struct OpenAIBatches: BatchService {
    let endpoint: ModelEndpoint
    let caller: ModelCaller

    func line(_ hash: RequestHash, body: [UInt8]) -> [UInt8] {
        var line = Array(
            "{\"custom_id\":\"\(hash.hex)\",\"method\":\"POST\",\"url\":\"/v1/chat/completions\",\"body\":".utf8)
        line += body
        line.append(UInt8(ascii: "}"))
        return line
    }

    func submit(_ file: URL, key: String) async throws -> String {
        let input = try await upload(file, key: key)
        let body: JSONValue = [
            "completion_window": "24h", "endpoint": "/v1/chat/completions", "input_file_id": .string(input),
            "metadata": ["attune": .string(key)],
        ]
        let call = endpoint.batchCall(
            .post, "/batches", headers: ["content-type": "application/json"], body: body.bytes())
        return try id(await caller.once.json(call, endpoint.model))
    }

    /// A file that was uploaded in vain costs nothing, so this may be sent again.
    private func upload(_ file: URL, key: String) async throws -> String {
        let boundary = "attune-\(key)-\(UUID().uuidString)"
        func field(_ head: String) -> [UInt8] {
            Array("--\(boundary)\r\ncontent-disposition: form-data; \(head)\r\n".utf8)
        }
        var body = field("name=\"purpose\"") + Array("\r\nbatch\r\n".utf8)
        body +=
            field("name=\"file\"; filename=\"\(key).jsonl\"") + Array("content-type: application/jsonl\r\n\r\n".utf8)
        body += try Data(contentsOf: file)
        body += Array("\r\n--\(boundary)--\r\n".utf8)
        let call = endpoint.batchCall(
            .post, "/files", headers: ["content-type": "multipart/form-data; boundary=\(boundary)"], body: body)
        return try id(await caller.json(call, endpoint.model))
    }

    func find(key: String, count: Int, since time: Double) async throws -> String? {
        var after: String?
        for _ in 0..<20 {
            let page = after.map { "&after=\($0)" } ?? ""
            let list = try await caller.json(endpoint.batchCall(.get, "/batches?limit=100\(page)"), endpoint.model)
            let batches = list["data"]?.array ?? []
            for batch in batches where batch["metadata"]?["attune"]?.string == key { return try id(batch) }
            // Newest first: what is older than the attempt cannot be its batch. An hour for clocks that differ.
            guard let last = batches.last, list["has_more"]?.bool == true,
                (last["created_at"]?.double ?? .infinity) > time - 3600
            else { return nil }
            after = try id(last)
        }
        return nil
    }

    func status(_ batch: String) async throws -> BatchStatus {
        let value = try await caller.json(endpoint.batchCall(.get, "/batches/\(batch)"), endpoint.model)
        switch value["status"]?.string {
        case "completed", "failed", "expired", "cancelled":
            let files = ["output_file_id", "error_file_id"].compactMap { value[$0]?.string }
            guard files.allSatisfy(Self.isID) else { throw WireFault.malformed(endpoint.model, "a file's id") }
            return .ended(results: files.map { endpoint.batchCall(.get, "/files/\($0)/content") })
        case "validating", "in_progress", "finalizing", "cancelling":
            let counts = value["request_counts"]
            return .running(ended: (counts?["completed"]?.int ?? 0) + (counts?["failed"]?.int ?? 0))
        default: throw WireFault.malformed(endpoint.model, "a batch's status")
        }
    }

    func result(in line: JSONValue) -> BatchResult? {
        guard let hash = line["custom_id"]?.string.flatMap(RequestHash.init(hex:)) else { return nil }
        let status = line["response"]?["status_code"]?.int
        if let body = line["response"]?["body"], status.map({ (200..<300).contains($0) }) ?? false {
            return BatchResult(hash: hash, outcome: .success(body))
        }
        let isExpired = line["error"]?["code"]?.string == "batch_expired"
        let code = status.map(WireFault.code(of:)) ?? (isExpired ? .timeout : .server)
        let error = ModelError(
            code, model: endpoint.model.id, problem: "The batch brought no answer to this request.", status: status)
        return BatchResult(hash: hash, outcome: .failure(error))
    }

    private func id(_ value: JSONValue) throws -> String {
        guard let id = value["id"]?.string, Self.isID(id) else { throw WireFault.malformed(endpoint.model, "no id") }
        return id
    }

    /// Fit to be a part of an address.
    static func isID(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count)
            && text.utf8.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D || $0 == 0x5F }
    }
}
