import AttuneCore

/// Embeddings, as OpenAI documents them and Ollama, vLLM and others serve them.
public struct OpenAIEmbeddings: Sendable {
    /// Asks for vectors of this length, where the model has a choice.
    public var dimensions: Int?

    public init(dimensions: Int? = nil) { self.dimensions = dimensions }

    public var path: String { "/embeddings" }

    /// Members in alphabetical order.
    public func body(of texts: [String], model: ModelName) -> [UInt8] {
        var members: [JSONValue.Member] = []
        if let dimensions { members.append(.init("dimensions", .number(Double(dimensions)))) }
        members.append(.init("encoding_format", "float"))
        members.append(.init("input", .array(texts.map { .string($0) })))
        members.append(.init("model", .string(model.name)))
        return JSONValue.object(members).bytes()
    }

    /// One vector a text, in the order of the texts, whatever the order in the reply, and all of one length.
    public func vectors(in body: [UInt8], count: Int, model: ModelName) throws -> [[Float]] {
        guard let root = try? JSONValue.parse(body), root.members != nil else {
            throw WireFault.malformed(model, "no JSON object")
        }
        if let error = root["error"], !error.isNull { throw WireFault.error(error, model: model) }
        guard let data = root["data"]?.array, data.count == count else {
            throw WireFault.malformed(model, "not one embedding for each of the \(count) texts")
        }
        var vectors = [[Float]?](repeating: nil, count: count)
        for (position, element) in data.enumerated() {
            let index = element["index"]?.int ?? position
            guard vectors.indices.contains(index), vectors[index] == nil else {
                throw WireFault.malformed(model, "indexes of embeddings that are double or out of range")
            }
            guard let numbers = element["embedding"]?.array, !numbers.isEmpty else {
                throw WireFault.malformed(model, "an embedding without numbers")
            }
            vectors[index] = try numbers.map { number in
                guard let value = number.double.map({ Float($0) }), value.isFinite else {
                    throw WireFault.malformed(model, "an embedding with something other than numbers")
                }
                return value
            }
        }
        let result = vectors.compactMap { $0 }
        guard result.count == count, result.allSatisfy({ $0.count == result.first?.count }) else {
            throw WireFault.malformed(model, "embeddings of different lengths")
        }
        if let dimensions, let length = result.first?.count, length != dimensions {
            throw WireFault.malformed(model, "embeddings of \(length) numbers where \(dimensions) were asked for")
        }
        return result
    }

    /// Tokens that a reply reports.
    public func usage(in body: [UInt8]) -> Int? {
        (try? JSONValue.parse(body))?["usage"]?["prompt_tokens"]?.int
    }
}
