/// How a provider's model is asked.
public struct ProviderOptions: Sendable, Hashable {
    /// How a request with a shape asks for it.
    public enum SchemaSupport: String, Sendable, Hashable, CaseIterable {
        /// In the provider's own way: `response_format`, `format`, or a tool that must be called.
        case native
        /// In the words of the prompt.
        case prompt
        /// In the provider's own way, and in the words of the prompt from the first time on that the server answers a
        /// request with a schema with 400 or 422, or with 500 before it has taken any, and the same request in words
        /// with success.
        case automatic
    }

    /// Default `.automatic`.
    public var schemaSupport: SchemaSupport = .automatic
    /// Anthropic demands a limit on each answer: the one for requests that have none. Default 4,096 tokens.
    public var anthropicMaximumTokens: Int = 4096
    /// The longest context that Ollama is asked for, in tokens. Default 131,072.
    public var ollamaMaximumContext: Int = 131_072

    public init() {}
}
