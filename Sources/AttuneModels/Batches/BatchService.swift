import AttuneCore
import Foundation

/// How one provider takes batches.
protocol BatchService: Sendable {
    /// One line of a part's file.
    func line(_ hash: RequestHash, body: [UInt8]) -> [UInt8]
    /// Hands a part over and returns the batch's id. Sent once: what became of a call that broke is not known.
    func submit(_ file: URL, key: String) async throws -> String
    /// The id of a batch that was handed over under `key`, or, where a provider keeps no keys, of the only one of
    /// `count` requests since `time` (in seconds since 1970). nil where there is none.
    func find(key: String, count: Int, since time: Double) async throws -> String?
    func status(_ batch: String) async throws -> BatchStatus
    /// One line of a file of results.
    func result(in line: JSONValue) -> BatchResult?
}

/// How a batch stands.
enum BatchStatus: Sendable, Equatable {
    /// So many of its requests have ended, where the provider tells.
    case running(ended: Int)
    /// Ended, well or not; the calls that bring what results there are.
    case ended(results: [HTTPCall])
}

/// What became of one request.
struct BatchResult: Sendable, Equatable {
    var hash: RequestHash
    /// The body of the answer, as if it had been asked for alone; or the kind of failure.
    var outcome: Result<JSONValue, ModelError>
}

extension ModelEndpoint {
    /// A call to this provider, beside the one that a model's answers come from.
    func batchCall(
        _ method: HTTPCall.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8] = []
    ) -> HTTPCall {
        var headers = headers
        if format == .anthropic { headers.add("anthropic-version", "2023-06-01") }
        headers.add("user-agent", "attune")
        return HTTPCall(method, url: base + path, headers: headers, secrets: secrets, body: body)
    }
}

extension ModelCaller {
    /// The JSON object in a reply.
    func json(_ call: HTTPCall, _ model: ModelName) async throws -> JSONValue {
        try await send(call, model: model, tokens: 0) { reply in
            guard let value = try? JSONValue.parse(reply.body), value.members != nil else {
                throw WireFault.malformed(model, "no JSON object")
            }
            return value
        }
    }

    /// The same caller, which sends each call once.
    var once: ModelCaller {
        var caller = self
        caller.retry = .none
        return caller
    }
}
