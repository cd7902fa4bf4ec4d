import AttuneCore
import Testing

@testable import AttuneModels

@Suite("Addresses of models")
struct ModelAddressTests {
    @Test(
        "are read in all forms, and print as they are written",
        arguments: [
            ("openai/gpt-4o-mini", .openai, "gpt-4o-mini"),
            ("anthropic/claude-sonnet-4-5", .anthropic, "claude-sonnet-4-5"),
            ("ollama/llama3.2:3b", .ollama, "llama3.2:3b"),
            ("openai/org/model", .openai, "org/model"),
            ("http://127.0.0.1:8000/v1#meta-llama/Llama-3", .server("http://127.0.0.1:8000/v1"), "meta-llama/Llama-3"),
            ("https://models.example.org/api/v1#a#b", .server("https://models.example.org/api/v1"), "a#b"),
            ("local:/models/tiny", .local("/models/tiny"), "/models/tiny"),
            ("local:tiny#adapters/pro", .local("tiny", adapter: "adapters/pro"), "tiny#adapters/pro"),
            ("local:a#b#pro", .local("a#b", adapter: "pro"), "a#b#pro"),
        ] as [(String, ModelAddress.Place, String)])
    func forms(text: String, place: ModelAddress.Place, name: String) throws {
        let address = try ModelAddress(text)
        #expect(address.place == place && address.name == name && address.description == text)
    }

    @Test(
        "that are none are refused with the forms that there are",
        arguments: [
            "", "gpt-4o", "openai/", "/x", "groq/llama", "http://host/v1", "http://host/v1#", "http://#m", "local:",
            "local:#a", "local:a#",
            "ftp://host/v1#m", "openai/a b", "http://host/v1?key=\(Fixtures.key)#m",
            "http://me:\(Fixtures.key)@host/v1#m",
        ])
    func refused(text: String) throws {
        let error = #expect(throws: ModelError.self) { try ModelAddress(text) }
        let problem = try #require(error).description
        #expect(!problem.contains(Fixtures.key))
        #expect(problem.contains("address") || problem.contains("openai/NAME"))
    }

    @Test(
        "of Ollama are read as its own tools do",
        arguments: [
            ("", "http://127.0.0.1:11434"), ("box", "http://box:11434"), ("box:99", "http://box:99"),
            (":99", "http://127.0.0.1:99"), ("0.0.0.0", "http://127.0.0.1:11434"),
            ("http://0.0.0.0:11434/", "http://127.0.0.1:11434"), ("https://box", "https://box"),
            ("https://box/ollama/", "https://box/ollama"), ("[::1]:5", "http://[::1]:5"),
        ])
    func ollama(text: String, base: String) throws {
        #expect(try ModelEnvironment(["OLLAMA_HOST": text]).ollamaBase == base)
    }

    @Test("get base and key from the environment")
    func environment() throws {
        let environment = try ModelEnvironment([
            "OPENAI_API_KEY": "k1", "OPENAI_BASE_URL": "http://gate:4000/v1/", "ANTHROPIC_API_KEY": "k2",
            "ANTHROPIC_BASE_URL": "http://gate:4000/v1",
        ])
        let openai = try ModelEndpoint(ModelAddress("openai/m"), in: environment)
        #expect(openai.base == "http://gate:4000/v1" && openai.format == .openai && !openai.isOpenAI)
        #expect(openai.secrets.map(\.name) == ["authorization"] && openai.secrets[0].value.text == "Bearer k1")
        let anthropic = try ModelEndpoint(ModelAddress("anthropic/m"), in: environment)
        #expect(anthropic.base == "http://gate:4000" && anthropic.secrets[0].value.text == "k2")
        #expect(anthropic.secrets[0].name == "x-api-key")
        let standard = try ModelEndpoint(ModelAddress("openai/m"), in: ModelEnvironment(["OPENAI_API_KEY": "k"]))
        #expect(standard.base == "https://api.openai.com/v1" && standard.isOpenAI)
    }

    @Test("send a key to nobody but the server that it is for")
    func keysStay() throws {
        let environment = try ModelEnvironment([
            "OPENAI_API_KEY": "k", "OPENAI_BASE_URL": "https://gate.example:443/v1", "ANTHROPIC_API_KEY": "k",
        ])
        func secrets(_ text: String) throws -> Int {
            try ModelEndpoint(ModelAddress(text), in: environment).secrets.count
        }
        #expect(try secrets("https://gate.example/other#m") == 1)
        #expect(try secrets("http://gate.example/v1#m") == 0)
        #expect(try secrets("https://gate.example:8443/v1#m") == 0)
        #expect(try secrets("https://api.openai.com/v1#m") == 0)
        #expect(try secrets("ollama/m") == 0)
    }

    @Test(
        "without what they need are refused with what is missing",
        arguments: [
            ("openai/m", ModelError.Code.unauthorized, "OPENAI_API_KEY"),
            ("anthropic/m", .unauthorized, "ANTHROPIC_API_KEY"), ("local:models/tiny", .unsupported, "folder"),
        ])
    func missing(text: String, code: ModelError.Code, word: String) throws {
        let error = #expect(throws: ModelError.self) {
            try ModelEndpoint(ModelAddress(text), in: ModelEnvironment(["OPENAI_API_KEY": " "]))
        }
        #expect(error?.code == code && error?.problem.contains(word) == true)
    }

    @Test("refuse keys that are none, without telling them", arguments: ["a b", "a\nb", "kéy"])
    func badKeys(key: String) {
        let error = #expect(throws: ModelError.self) { try ModelEnvironment(["ANTHROPIC_API_KEY": key]) }
        #expect(error?.code == .unauthorized && error?.problem.contains("ANTHROPIC_API_KEY") == true)
        #expect(error?.problem.contains(key) == false)
    }

    @Test("keep secrets out of everything that prints")
    func secrets() throws {
        let endpoint = try ModelEndpoint(
            ModelAddress("openai/m"), in: ModelEnvironment(["OPENAI_API_KEY": Fixtures.key]))
        var dumped = ""
        dump(endpoint, to: &dumped)
        for text in ["\(endpoint)", String(reflecting: endpoint), dumped, "\(endpoint.secrets)"] {
            #expect(!text.contains(Fixtures.key) && !text.contains("T0pS3cr3t"))
        }
        #expect(endpoint.secrets[0].value.text.contains(Fixtures.key))
    }
}
