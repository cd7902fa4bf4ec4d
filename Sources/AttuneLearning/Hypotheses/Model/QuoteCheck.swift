/// Finds a quote in samples when white space does not count, and gives it back as it stands there.
struct QuoteCheck {
    let samples: [WritingSample]
    var longest: Int

    /// Fewer words prove nothing: they stand in any text.
    private static let leastWords = 2

    /// - Returns: the piece of a sample, byte for byte and cut to `longest` characters; the reference of its turn; and in
    ///   how many samples the quote stands.
    func find(_ quote: String) -> (text: String, reference: String, samples: Int)? {
        let wanted = Self.collapsed(quote).map(\.character)
        guard wanted.split(separator: " ").count >= Self.leastWords else { return nil }
        var first: (text: String, reference: String)?
        var count = 0
        for sample in samples {
            let found = sample.pieces.lazy.compactMap { piece in
                Self.range(of: wanted, in: piece.text).map { (String(piece.text[$0].prefix(longest)), piece.turn) }
            }.first
            guard let found else { continue }
            count += 1
            if first == nil { first = (found.0, "\(sample.reference)#\(found.1)") }
        }
        return first.map { ($0.text, $0.reference, count) }
    }

    private static func range(of wanted: [Character], in text: String) -> Range<String.Index>? {
        let have = collapsed(text)
        guard !wanted.isEmpty, have.count >= wanted.count else { return nil }
        for start in 0...(have.count - wanted.count) where have[start].character == wanted[0] {
            if wanted.indices.allSatisfy({ have[start + $0].character == wanted[$0] }) {
                return have[start].index..<text.index(after: have[start + wanted.count - 1].index)
            }
        }
        return nil
    }

    /// Characters with their places; runs of white space as one space, none at the ends.
    private static func collapsed(_ text: String) -> [(character: Character, index: String.Index)] {
        var characters: [(character: Character, index: String.Index)] = []
        for index in text.indices {
            let character = text[index]
            if !character.isWhitespace {
                characters.append((character, index))
            } else if let last = characters.last, last.character != " " {
                characters.append((" ", index))
            }
        }
        if characters.last?.character == " " { characters.removeLast() }
        return characters
    }
}
