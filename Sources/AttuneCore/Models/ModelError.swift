/// Why a model gave no usable answer. It carries no text of a request or an answer.
public struct ModelError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds, as a run counts them.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// 401 or 403: the key is missing or not accepted.
        case unauthorized
        /// 404: no such model or address.
        case notFound = "not-found"
        /// 400, 413, 422 and other refusals of the request as it stands.
        case rejected
        /// 429, after all tries.
        case rateLimited = "rate-limited"
        /// 500 and above, after all tries.
        case server
        /// The address could not be reached, or the connection broke.
        case connection
        /// No connection, no first byte, or silence in the middle for too long.
        case timeout
        /// A stream that ended before its end.
        case cut
        /// An answer that is not in the provider's documented form.
        case malformed
        /// An answer without text.
        case empty
        /// An answer longer than is read.
        case tooLarge = "too-large"
        /// Free text where JSON was asked for.
        case notJSON = "not-json"
        /// JSON of another shape than asked for, also after one repair.
        case wrongShape = "wrong-shape"
        /// The budget is spent. Nothing more is sent.
        case budget
        /// The model's price is not known, and the budget is in money.
        case unpriced
        /// The request needs something that this model or provider cannot do.
        case unsupported
        /// Only stored answers were wanted, and there is none to this request.
        case notStored = "not-stored"
    }

    public var code: Code
    /// The model's id.
    public var model: String
    /// What is wrong and what to do about it, without anyone's text and without keys.
    public var problem: String
    /// The HTTP status, where there was one.
    public var status: Int?

    public init(_ code: Code, model: String, problem: String, status: Int? = nil) {
        self.code = code
        self.model = model
        self.problem = problem
        self.status = status
    }

    public var description: String {
        "\(model): \(problem)" + (status.map { " (HTTP \($0))" } ?? "")
    }
}
