import AttuneCore
import Foundation

/// Anthropic's message batches: all requests in one call, all results in one file.
///
/// They carry no key of ours. A batch whose making was cut short is known by its time and its number of requests.
struct AnthropicBatches: BatchService {
    let endpoint: ModelEndpoint
    let caller: ModelCaller

    func line(_ hash: RequestHash, body: [UInt8]) -> [UInt8] {
        Array("{\"custom_id\":\"\(hash.hex)\",\"params\":".utf8) + body + [UInt8(ascii: "}")]
    }

    func submit(_ file: URL, key: String) async throws -> String {
        var body = Array("{\"requests\":[".utf8)
        var isFirst = true
        var lines = try FileLines(file)
        while let line = try lines.next() {
            if !isFirst { body.append(UInt8(ascii: ",")) }
            isFirst = false
            body += line
        }
        body += Array("]}".utf8)
        let call = endpoint.batchCall(
            .post, "/v1/messages/batches", headers: ["content-type": "application/json"], body: body)
        return try id(await caller.once.json(call, endpoint.model))
    }

    func find(key: String, count: Int, since time: Double) async throws -> String? {
        let list = try await caller.json(endpoint.batchCall(.get, "/v1/messages/batches?limit=100"), endpoint.model)
        let candidates = (list["data"]?.array ?? []).filter { batch in
            let made =
                batch["created_at"]?.string.flatMap { try? Date($0, strategy: .iso8601) }
                ?? batch["created_at"]?.string.flatMap {
                    try? Date($0, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
                }
            let counts = batch["request_counts"]?.members ?? []
            let total = counts.reduce(0) { $0 + ($1.value.int ?? 0) }
            // Ten minutes for clocks that differ.
            return total == count && (made?.timeIntervalSince1970 ?? 0) > time - 600
        }
        guard candidates.count <= 1 else {
            throw ModelError(
                .malformed, model: endpoint.model.id,
                problem: "An earlier run was cut short while it submitted a batch of \(count) requests, and the "
                    + "account has \(candidates.count) such batches. Cancel those that are not wanted, then try again.")
        }
        return try candidates.first.map(id)
    }

    func status(_ batch: String) async throws -> BatchStatus {
        let path = "/v1/messages/batches/\(batch)"
        let value = try await caller.json(endpoint.batchCall(.get, path), endpoint.model)
        switch value["processing_status"]?.string {
        // The answer names an address for the results. Ours is built here, so that the key goes nowhere else.
        case "ended": return .ended(results: [endpoint.batchCall(.get, path + "/results")])
        case "in_progress", "canceling":
            let ended = (value["request_counts"]?.members ?? []).filter { $0.name != "processing" }
            return .running(ended: ended.reduce(0) { $0 + ($1.value.int ?? 0) })
        default: throw WireFault.malformed(endpoint.model, "a batch's status")
        }
    }

    func result(in line: JSONValue) -> BatchResult? {
        guard let hash = line["custom_id"]?.string.flatMap(RequestHash.init(hex:)) else { return nil }
        let result = line["result"]
        if result?["type"]?.string == "succeeded", let message = result?["message"] {
            return BatchResult(hash: hash, outcome: .success(message))
        }
        let error: ModelError
        switch result?["type"]?.string {
        case "errored":
            let said = result?["error"]
            error = WireFault.error(said?["error"] ?? said ?? .null, model: endpoint.model)
        case "expired":
            error = ModelError(.timeout, model: endpoint.model.id, problem: "The batch expired before this request.")
        default:
            error = ModelError(
                .server, model: endpoint.model.id, problem: "The batch brought no answer to this request.")
        }
        return BatchResult(hash: hash, outcome: .failure(error))
    }

    private func id(_ value: JSONValue) throws -> String {
        guard let id = value["id"]?.string, OpenAIBatches.isID(id) else {
            throw WireFault.malformed(endpoint.model, "no id")
        }
        return id
    }
}
