/// What learning keeps of a request: its words (see ``ContextWords``), joined by spaces. About 100 bytes; with it,
/// contexts are learned again without reading the conversations again.
public struct ContextFeatures: Sendable, Hashable, Codable {
    public var words: String

    /// A first message with fewer words than this is completed by the next ones ("hi" says nothing).
    public static let enough = 3

    public init(words: String) { self.words = words }

    public init(text: String) { words = ContextWords.words(in: text).joined(separator: " ") }

    /// The request of a conversation: the user's first message. While that gives fewer than three words, the words
    /// of the user's second and third message are added. Later turns react to replies; their words are about the
    /// reply, not about the intent.
    public init(conversation messages: [Message]) {
        self.init(texts: messages.lazy.filter { $0.role == .user }.prefix(3).map(\.text))
    }

    /// The request of a record. A preference pair is about the last user message of its prompt, completed in the
    /// same way by the ones before it; a writing sample answers no request and gives no words.
    public init(_ record: Record) {
        switch record.content {
        case .conversation(let messages): self.init(conversation: messages)
        case .preference(let pair):
            self.init(texts: pair.prompt.reversed().lazy.filter { $0.role == .user }.prefix(3).map(\.text))
        case .writing: self.init(words: "")
        }
    }

    private init(texts: some Sequence<String>) {
        var words: [String] = []
        for text in texts where words.count < Self.enough {
            for word in ContextWords.words(in: text) where words.count < ContextWords.limit && !words.contains(word) {
                words.append(word)
            }
        }
        self.words = words.joined(separator: " ")
    }

    public init(from decoder: any Decoder) throws {
        words = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(words)
    }

    /// The table keys of the words, in order.
    package var hashes: [UInt64] {
        var hashes: [UInt64] = []
        forEachWord { hash, _ in hashes.append(hash) }
        return hashes
    }

    /// Calls `body` with each word's table key and its bytes, without making a string of it.
    package func forEachWord(_ body: (UInt64, UnsafeBufferPointer<UInt8>) -> Void) {
        var words = words
        words.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != 0x20 { end += 1 }
                if end > start {
                    let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
                    body(ContextWords.hash(word), word)
                }
                start = end + 1
            }
        }
    }
}
