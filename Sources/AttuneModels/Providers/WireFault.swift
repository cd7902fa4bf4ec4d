import AttuneCore

/// What providers answer instead of an answer, as errors without anyone's text.
enum WireFault {
    /// For a reply without success.
    ///
    /// Of the body only the error's type, code and parameter are told, and only where they look like names: messages of
    /// providers repeat parts of the request, and of the key.
    static func error(_ head: HTTPHead, body: [UInt8], model: ModelName) -> ModelError {
        let status = head.status
        let said = (try? JSONValue.parse(body)).flatMap { $0["error"] }.map(names) ?? ""
        return ModelError(
            code(of: status), model: model.id, problem: problem(of: status) + (said.isEmpty ? "" : " [\(said)]"),
            status: status)
    }

    /// For an error object in the middle of a stream, or in a body that claims success.
    static func error(_ object: JSONValue, model: ModelName) -> ModelError {
        let said = names(object)
        let type = object["type"]?.string ?? ""
        let code: ModelError.Code =
            switch type {
            case "overloaded_error", "api_error", "server_error", "timeout_error": .server
            case "rate_limit_error", "rate_limit_exceeded": .rateLimited
            case "invalid_request_error", "request_too_large": .rejected
            case "authentication_error", "permission_error": .unauthorized
            case "not_found_error": .notFound
            default: object["code"]?.int.map(Self.code(of:)) ?? .server
            }
        return ModelError(
            code, model: model.id,
            problem: "the server reported an error in its answer" + (said.isEmpty ? "" : " [\(said)]"))
    }

    /// For a body that is not in the documented form.
    static func malformed(_ model: ModelName, _ what: String) -> ModelError {
        ModelError(.malformed, model: model.id, problem: "the answer is not in the provider's documented form: \(what)")
    }

    static func empty(_ model: ModelName, finish: ModelAnswer.Finish) -> ModelError {
        let why =
            switch finish {
            case .length: "the model used all its tokens before it wrote anything; raise the limit on tokens"
            case .filtered: "the provider's filter held the answer back"
            case .stop, .other: "the model answered without text"
            }
        return ModelError(.empty, model: model.id, problem: why)
    }

    static func cut(_ model: ModelName) -> ModelError {
        ModelError(.cut, model: model.id, problem: "the stream ended before the answer was complete")
    }

    static func error(_ error: TransportError, model: ModelName) -> ModelError {
        let code: ModelError.Code =
            switch error {
            case .unreachable, .broken: .connection
            case .connectTimeout, .firstByteTimeout, .idleTimeout: .timeout
            case .tooLarge: .tooLarge
            case .invalidAddress: .rejected
            case .notHTTP: .malformed
            }
        return ModelError(code, model: model.id, problem: error.description)
    }

    static func code(of status: Int) -> ModelError.Code {
        switch status {
        case 401, 403: .unauthorized
        case 404: .notFound
        case 408: .timeout
        case 429: .rateLimited
        case 500...: .server
        default: .rejected
        }
    }

    private static func problem(of status: Int) -> String {
        switch status {
        case 300..<400:
            "the address redirects elsewhere, which is not followed because keys would travel along; give the final address"
        case 401, 403: "the key is missing, or not accepted for this model"
        case 404: "there is no such model or address"
        case 408: "the server gave up waiting"
        case 413: "the request is too long for the server"
        case 429: "the server refuses more calls for now, or the account has none left"
        case 529: "the server is overloaded"
        case 500...: "the server failed"
        default: "the server refused the request as it stands"
        }
    }

    private static func names(_ error: JSONValue) -> String {
        ["type", "code", "param"].compactMap { key in
            guard let value = error[key] else { return nil }
            let text = value.string ?? value.int.map(String.init) ?? ""
            return isName(text) ? "\(key) \(text)" : nil
        }.joined(separator: ", ")
    }

    /// Short words joined by `_`, `.`, `-` and brackets: nothing that a person or a key generator writes.
    private static func isName(_ text: String) -> Bool {
        let bytes = text.utf8
        guard (1...48).contains(bytes.count) else { return false }
        guard bytes.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || "_.-[]".utf8.contains($0) })
        else {
            return false
        }
        return bytes.count(where: { (48...57).contains($0) }) <= 4 && !text.hasPrefix("sk-")
    }
}
