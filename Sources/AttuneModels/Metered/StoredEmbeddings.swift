import AttuneCore
import Foundation

/// Embeddings as commands use them: private parts taken out before anything is sent, within a budget, and each text's
/// vector stored under its own hash before use, so that the same text is not paid for twice and goes with its user (see
/// `AnswerScope`).
public struct StoredEmbeddings: EmbeddingModel {
    let inner: ProviderEmbeddings
    let store: (any AnswerStore)?
    let policy: StorePolicy
    let redactor: Redactor?
    /// What is counted and bounded.
    public let budget: Budget

    /// - Parameters:
    ///   - store: nil keeps nothing, for vectors that are kept elsewhere.
    ///   - redactor: nil sends texts as they are.
    public init(
        _ inner: ProviderEmbeddings, store: (any AnswerStore)?, policy: StorePolicy = .use,
        redactor: Redactor? = Redactor(),
        budget: Budget = Budget()
    ) {
        self.inner = inner
        self.store = store
        self.policy = store == nil ? .none : policy
        self.redactor = redactor
        self.budget = budget
    }

    public var id: String { inner.id }

    /// The same model, which keeps nothing.
    public var unstored: StoredEmbeddings {
        StoredEmbeddings(inner, store: nil, redactor: redactor, budget: budget)
    }

    public func embed(_ texts: [String]) async throws -> [[Float]] {
        let sent = texts.map { text in redactor?.redact(text).text ?? text }
        var vectors: [[Float]?] = []
        for text in sent { vectors.append(try await stored(text)) }
        let missing = vectors.indices.filter { vectors[$0] == nil }
        if !missing.isEmpty {
            let asked = try await ask(missing.map { sent[$0] })
            for (index, vector) in zip(missing, asked) {
                try await keep(vector, of: sent[index])
                vectors[index] = vector
            }
        }
        let found = vectors.compactMap { $0 }
        guard found.allSatisfy({ $0.count == found.first?.count }) else {
            throw ModelError(
                .malformed, model: id,
                problem: "Stored vectors are of another length than the server's; --refresh asks for them anew.")
        }
        return found
    }

    private func ask(_ texts: [String]) async throws -> [[Float]] {
        let tokens = texts.reduce(0) { $0 + TokenEstimate.tokens(in: $1) }
        let reservation = try await budget.reserve(TokenEstimate(input: tokens, output: 0), model: id)
        do {
            let vectors = try await inner.embed(texts)
            budget.settle(reservation, usage: TokenUsage(output: 0), text: "")
            return vectors
        } catch {
            budget.fail(reservation, code: (error as? ModelError)?.code)
            throw error
        }
    }

    private func hash(_ text: String) -> RequestHash {
        RequestHash(
            base: inner.endpoint.base, path: "/embeddings \(inner.options.dimensions ?? 0)",
            model: inner.endpoint.model.name, body: Array(text.utf8))
    }

    private func stored(_ text: String) async throws -> [Float]? {
        guard policy == .use, let answer = try await store?.answer(for: hash(text)) else { return nil }
        guard let vector = Self.vector(in: answer.text) else { return nil }
        budget.countStored()
        return vector
    }

    private func keep(_ vector: [Float], of text: String) async throws {
        let answer = ModelAnswer(text: Self.text(of: vector), model: inner.endpoint.model.name)
        try await store?.store(answer, for: hash(text))
    }

    /// 32-bit floats in little-endian order, in base 64.
    static func text(of vector: [Float]) -> String {
        var data = Data(capacity: 4 * vector.count)
        for value in vector {
            withUnsafeBytes(of: value.bitPattern.littleEndian) { data.append(contentsOf: $0) }
        }
        return data.base64EncodedString()
    }

    static func vector(in text: String) -> [Float]? {
        guard let data = Data(base64Encoded: text), !data.isEmpty, data.count % 4 == 0 else { return nil }
        return data.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: 4).map {
                Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
            }
        }
    }
}
