import AttuneCore
import Testing

@testable import AttuneModels

@Suite("OpenAI's embedding format")
struct OpenAIEmbeddingsTests {
    static let model = ModelName(id: "openai/text-embedding-3-small", name: "text-embedding-3-small")

    @Test("asks for plain numbers")
    func body() {
        #expect(
            text(OpenAIEmbeddings(dimensions: 3).body(of: ["a", "世\n"], model: Self.model))
                == #"{"dimensions":3,"encoding_format":"float","input":["a","世\n"],"model":"text-embedding-3-small"}"#)
    }

    @Test("puts vectors in the order of the texts")
    func order() throws {
        let vectors = try OpenAIEmbeddings().vectors(in: Array(Fixtures.embeddings.utf8), count: 2, model: Self.model)
        #expect(vectors == [[1, 2, 3], [0.5, -0.25, 0.001]])
        #expect(OpenAIEmbeddings().usage(in: Array(Fixtures.embeddings.utf8)) == 8)
    }

    @Test(
        "refuses what is not one vector a text, all of one length",
        arguments: [
            "x", "{}", #"{"data": []}"#, #"{"data": [{"embedding": [1]}]}"#,
            #"{"data": [{"embedding": [1], "index": 0}, {"embedding": [1], "index": 0}]}"#,
            #"{"data": [{"embedding": [1], "index": 0}, {"embedding": [1], "index": 2}]}"#,
            #"{"data": [{"embedding": [1], "index": -1}, {"embedding": [1], "index": 0}]}"#,
            #"{"data": [{"embedding": [1]}, {"embedding": [1, 2]}]}"#,
            #"{"data": [{"embedding": [1]}, {"embedding": []}]}"#,
            #"{"data": [{"embedding": [1]}, {"embedding": ["a"]}]}"#,
            #"{"data": [{"embedding": [1]}, {"embedding": [1e300]}]}"#,
            #"{"data": [{"embedding": [1]}, {"embedding": [null]}]}"#,
            #"{"data": [{"embedding": "AACAPw=="}, {"embedding": "AACAPw=="}]}"#,
        ])
    func refused(body: String) {
        let error = #expect(throws: ModelError.self) {
            try OpenAIEmbeddings().vectors(in: Array(body.utf8), count: 2, model: Self.model)
        }
        #expect(error?.code == .malformed)
    }

    @Test("refuses vectors of another length than asked for")
    func dimensions() {
        #expect(throws: ModelError.self) {
            try OpenAIEmbeddings(dimensions: 4).vectors(
                in: Array(Fixtures.embeddings.utf8), count: 2, model: Self.model)
        }
    }
}
