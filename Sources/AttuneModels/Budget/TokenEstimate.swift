import AttuneCore

/// A guess at how many tokens a request takes, made before it is sent; the provider's own count replaces it afterwards.
///
/// A token of English is about four bytes. Other scripts take more bytes a character and about as many a token, so the
/// guess holds there, too, within a third or so. It errs on the high side for long words and on the low side for code
/// and numbers.
public struct TokenEstimate: Sendable, Hashable {
    /// Bytes of UTF-8 in one token.
    static let bytesPerToken = 4
    /// What providers add around each message, for its role and its ends.
    static let perMessage = 4
    /// The length of an answer where the request sets no limit.
    public static let usualAnswer = 1024

    public var input: Int
    /// The longest answer that the request allows.
    public var output: Int

    public init(input: Int, output: Int) {
        self.input = input
        self.output = output
    }

    public init(_ request: ModelRequest) {
        input = request.messages.reduce(0) { $0 + Self.tokens(in: $1.text) + Self.perMessage }
        if let shape = request.shape { input += Self.tokens(in: shape.instructions) }
        output = request.sampling.maximumTokens ?? Self.usualAnswer
    }

    public var total: Int { input + output }

    /// A quarter of the text's bytes, rounded up.
    public static func tokens(in text: String) -> Int {
        (text.utf8.count + bytesPerToken - 1) / bytesPerToken
    }
}
