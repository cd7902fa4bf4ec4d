import AttuneCore

/// A model's address with everything that the environment adds: what a call needs to know.
public struct ModelEndpoint: Sendable, Hashable {
    /// The wire format that is spoken.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case openai, anthropic, ollama
    }

    public var format: Format
    public var model: ModelName
    /// In front of every path, without a slash at the end.
    public var base: String
    /// Added to each call.
    public var secrets: [SecretField]

    public init(format: Format, model: ModelName, base: String, secrets: [SecretField] = []) {
        self.format = format
        self.model = model
        self.base = base
        self.secrets = secrets
    }

    /// Throws `ModelError`: `.unauthorized` where a provider's key is not set, `.unsupported` for local models.
    ///
    /// A key is only sent where its variables say: `OPENAI_API_KEY` to the origin of `OPENAI_BASE_URL`, and to no other
    /// server.
    public init(_ address: ModelAddress, in environment: ModelEnvironment) throws {
        let id = address.description
        func missing(_ variable: String) -> ModelError {
            ModelError(.unauthorized, model: id, problem: "no key: set \(variable)")
        }
        let model = ModelName(id: id, name: address.name)
        switch address.place {
        case .openai:
            let key = environment.openaiKey
            // Servers of one's own often ask for no key.
            if key == nil, environment.openaiBase == "https://api.openai.com/v1" { throw missing("OPENAI_API_KEY") }
            self.init(
                format: .openai, model: model, base: environment.openaiBase, secrets: Self.bearer(key))
        case .anthropic:
            guard let key = environment.anthropicKey else { throw missing("ANTHROPIC_API_KEY") }
            self.init(
                format: .anthropic, model: model, base: environment.anthropicBase,
                secrets: [SecretField("x-api-key", key)])
        case .ollama:
            self.init(format: .ollama, model: model, base: environment.ollamaBase)
        case .server(let base):
            let isOwn = BaseAddress.origin(base) == BaseAddress.origin(environment.openaiBase)
            self.init(
                format: .openai, model: model, base: base,
                secrets: isOwn ? Self.bearer(environment.openaiKey) : [])
        case .local:
            throw ModelError(
                .unsupported, model: id, problem: "a model in a folder has no address; name a server here")
        }
    }

    private static func bearer(_ key: Secret?) -> [SecretField] {
        key.map { [SecretField("authorization", Secret("Bearer " + $0.text))] } ?? []
    }

    /// Whether this is OpenAI's own service, which differs from compatible servers in a few fields.
    public var isOpenAI: Bool { base.hasPrefix("https://api.openai.com/") }
}
