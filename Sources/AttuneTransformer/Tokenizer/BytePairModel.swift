/// A vocabulary and its merges: a word in, tokens out.
struct BytePairModel: Sendable {
    /// Tokens by their bytes; in a byte-level model by the bytes that they stand for.
    var vocabulary: ByteStringTable
    var merges: PairTable
    /// Whether words are taken byte by byte, not character by character.
    var isByteLevel: Bool
    /// Whether a word that is a token is left whole, even where no merges lead to it (Llama 3).
    var ignoresMerges: Bool
    /// The token of each byte: in a byte-level model of the byte itself, else of `<0xNN>`; −1 for none.
    var byteTokens: [Int32]
    /// Whether characters that are no token become the tokens of their bytes.
    var fallsBackToBytes: Bool
    var unknownToken: UInt32?
    /// Whether unknown characters in a row are one token.
    var fusesUnknown: Bool

    /// Appends the tokens of a word.
    func encode(_ word: UnsafeBufferPointer<UInt8>, with merger: inout BytePairMerger, to tokens: inout [UInt32]) {
        if ignoresMerges, let token = vocabulary.value(of: word) {
            tokens.append(token)
            return
        }
        let start = tokens.count
        if isByteLevel { seedBytes(word, &tokens) } else { seedCharacters(word, &tokens) }
        merger.merge(&tokens, from: start, with: merges)
    }

    private func seedBytes(_ word: UnsafeBufferPointer<UInt8>, _ tokens: inout [UInt32]) {
        var unknown = false
        for byte in word {
            let token = byteTokens[Int(byte)]
            if token >= 0 {
                flush(&unknown, &tokens)
                tokens.append(UInt32(token))
            } else {
                addUnknown(&unknown, &tokens)
            }
        }
        flush(&unknown, &tokens)
    }

    private func seedCharacters(_ word: UnsafeBufferPointer<UInt8>, _ tokens: inout [UInt32]) {
        let cursor = ScalarCursor(bytes: word, end: word.count)
        var unknown = false
        var at = 0
        while let (_, next) = cursor.scalar(at: at) {
            let character = UnsafeBufferPointer(rebasing: word[at..<next])
            if let token = vocabulary.value(of: character) {
                flush(&unknown, &tokens)
                tokens.append(token)
            } else if fallsBackToBytes, character.allSatisfy({ byteTokens[Int($0)] >= 0 }) {
                for byte in character { tokens.append(UInt32(byteTokens[Int(byte)])) }
            } else {
                addUnknown(&unknown, &tokens)
            }
            at = next
        }
        flush(&unknown, &tokens)
    }

    /// An unknown character waits, as others that follow may become one with it.
    private func addUnknown(_ waits: inout Bool, _ tokens: inout [UInt32]) {
        guard let unknownToken else { return }
        if waits, !fusesUnknown { tokens.append(unknownToken) }
        waits = true
    }

    private func flush(_ waits: inout Bool, _ tokens: inout [UInt32]) {
        if waits, let unknownToken { tokens.append(unknownToken) }
        waits = false
    }
}
