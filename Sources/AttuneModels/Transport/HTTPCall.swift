/// One request to a provider, secrets apart.
public struct HTTPCall: Sendable, Hashable {
    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case delete = "DELETE"
    }

    public var method: Method
    /// The whole address.
    public var url: String
    /// Without anything secret.
    public var headers: HTTPFields
    /// Added to the headers when the call is sent, and nowhere else.
    public var secrets: [SecretField]
    public var body: [UInt8]
    /// The longest answer that is read for this call; nil for the transport's own limit.
    public var maximumAnswerBytes: Int?

    public init(
        _ method: Method = .post, url: String, headers: HTTPFields = [:], secrets: [SecretField] = [],
        body: [UInt8] = [], maximumAnswerBytes: Int? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.secrets = secrets
        self.body = body
        self.maximumAnswerBytes = maximumAnswerBytes
    }
}

/// Status and headers of an answer.
public struct HTTPHead: Sendable, Hashable {
    public var status: Int
    public var headers: HTTPFields

    public init(status: Int, headers: HTTPFields = [:]) {
        self.status = status
        self.headers = headers
    }

    /// 200…299.
    public var isSuccess: Bool { (200..<300).contains(status) }
}

/// A whole answer.
public struct HTTPReply: Sendable, Hashable {
    public var head: HTTPHead
    public var body: [UInt8]

    public init(_ head: HTTPHead, body: [UInt8]) {
        self.head = head
        self.body = body
    }
}

/// An answer as it arrives.
public struct HTTPStream: Sendable {
    public var head: HTTPHead
    /// The body in pieces of any size. Ends when the body is complete; throws `TransportError` where it is not, or
    /// `CancellationError`. To stop reading frees the connection.
    public var chunks: AsyncThrowingStream<[UInt8], any Error>

    public init(_ head: HTTPHead, chunks: AsyncThrowingStream<[UInt8], any Error>) {
        self.head = head
        self.chunks = chunks
    }
}
