import AttuneCore

/// One provider's wire format: what is sent for a request, and what its answers mean. Pure: no network, no keys.
public protocol ChatCodec: Sendable {
    /// Below the base address, such as `/chat/completions`.
    var path: String { get }
    /// The format's own headers.
    var headers: HTTPFields { get }
    /// The request's body, the same to the byte for the same request: members in alphabetical order, but for a schema,
    /// whose order means something to the model.
    ///
    /// Throws `ModelError` where the format cannot say what the request asks.
    func body(of request: ModelRequest, model: ModelName, form: BodyForm) throws -> [UInt8]
    /// The answer in the body of a successful reply. Throws `ModelError`.
    func answer(in body: [UInt8], to request: ModelRequest, model: ModelName) throws -> ModelAnswer
    /// A reader for one streamed reply.
    func reader(for request: ModelRequest, model: ModelName) -> any ChatStreamReader
}

/// What a model is called: by us and by its provider.
public struct ModelName: Sendable, Hashable {
    /// `provider/name`.
    public var id: String
    /// As the provider has it.
    public var name: String

    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}

/// What a body says beside the request.
public struct BodyForm: Sendable, Hashable {
    /// nil leaves it unsaid, for the hash of a request.
    public var streaming: Bool?
    /// How a request with a shape asks for it.
    public var schema: Schema

    public enum Schema: Sendable, Hashable {
        /// In the provider's own way.
        case native
        /// In the words of the prompt, for servers that know no schema.
        case prompt
    }

    public init(streaming: Bool? = nil, schema: Schema = .native) {
        self.streaming = streaming
        self.schema = schema
    }
}

/// Reads one streamed reply, in pieces of any size.
public protocol ChatStreamReader: Sendable {
    /// The text that these bytes bring. Throws `ModelError` for what is not in the documented form, and for errors that
    /// the server reports in the middle.
    mutating func feed(_ bytes: [UInt8]) throws -> [String]
    /// The whole answer, after the last byte. Throws `ModelError`: `.cut` where the stream had no proper end.
    mutating func finish() throws -> ModelAnswer
}

extension ModelRequest {
    /// The messages with the shape in words, where that is the way to ask for it: at the end of the standing
    /// instructions, so that the prefix stays the same from call to call.
    func messages(_ schema: BodyForm.Schema) -> [Message] {
        guard schema == .prompt, let shape else { return messages }
        var result = messages
        if let last = result.lastIndex(where: { $0.role.isInstruction }) {
            result[last].text += "\n\n" + shape.instructions
        } else {
            result.insert(Message(.system, shape.instructions), at: 0)
        }
        return result
    }
}

extension Role {
    var isInstruction: Bool { self == .system || self == .developer }
}

extension ServerSentEvents {
    /// The events that end in these bytes. Throws `ModelError` for one that is longer than is read.
    mutating func feed(_ bytes: [UInt8], from model: ModelName) throws -> [Event] {
        do {
            return try feed(bytes)
        } catch {
            throw ModelError(.tooLarge, model: model.id, problem: "an event of the stream is longer than is read")
        }
    }
}
