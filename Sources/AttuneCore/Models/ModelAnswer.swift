/// What a language model answered.
public struct ModelAnswer: Sendable, Hashable, Codable {
    /// Why the answer ends.
    public enum Finish: String, Sendable, Codable {
        /// The model was done, or met a stop string.
        case stop
        /// `maximumTokens` or the context's end was reached.
        case length
        /// The provider's filter cut it.
        case filtered
        case other
    }

    public var text: String
    public var finish: Finish
    public var usage: TokenUsage
    /// The model as the provider names it in the answer, which may be more exact than what was asked for.
    public var model: String

    public init(text: String, finish: Finish = .stop, usage: TokenUsage = TokenUsage(), model: String) {
        self.text = text
        self.finish = finish
        self.usage = usage
        self.model = model
    }
}

/// Tokens as the provider reports them; nil where it does not.
public struct TokenUsage: Sendable, Hashable, Codable {
    /// All tokens of the request, cached ones included.
    public var input: Int?
    /// Those of `input` that the provider had seen before.
    public var cached: Int?
    public var output: Int?

    public init(input: Int? = nil, cached: Int? = nil, output: Int? = nil) {
        self.input = input
        self.cached = cached
        self.output = output
    }
}
