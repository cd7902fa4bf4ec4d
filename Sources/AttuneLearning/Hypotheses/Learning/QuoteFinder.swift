import AttuneCore

/// Finds the part of a user's samples in which a deviation shows best.
struct QuoteFinder {
    let samples: [WritingSample]
    var longest: Int

    /// One sentence of the samples.
    private struct Passage {
        var sample: Int
        var turn: Int
        var text: Substring
        var vector: StyleVector
    }

    private let passages: [Passage]

    /// Sentences that are measured at most, evenly over the samples.
    private static let most = 400

    init(_ samples: [WritingSample], longest: Int) {
        self.samples = samples
        self.longest = longest
        var meter = StyleMeter()
        var found: [Passage] = []
        let each = max(4, Self.most / max(samples.count, 1))
        for (index, sample) in samples.enumerated() {
            var taken = 0
            for piece in sample.pieces {
                for sentence in Self.sentences(piece.text) where taken < each {
                    let vector = meter.measure(String(sentence))
                    guard vector.words >= 3 else { continue }
                    found.append(Passage(sample: index, turn: piece.turn, text: sentence, vector: vector))
                    taken += 1
                }
            }
        }
        passages = found
    }

    /// The sentence that lies farthest in the direction; of equal ones the longest. Cut to `longest` characters at a
    /// word's end.
    func quote(for feature: String, _ direction: Direction) -> (text: String, reference: String)? {
        guard let position = StyleFeature.positions[feature] else { return nil }
        var best: (score: Double, words: Int, passage: Passage)?
        for passage in passages {
            let value = passage.vector.values[position]
            let score = value.isFinite ? value * direction.sign : -1e9
            let words = min(passage.vector.words, 30)
            if let known = best, (score, words) <= (known.score, known.words) { continue }
            best = (score, words, passage)
        }
        guard let best else { return nil }
        return (cut(best.passage.text), "\(samples[best.passage.sample].reference)#\(best.passage.turn)")
    }

    private func cut(_ text: Substring) -> String {
        guard text.count > longest else { return String(text) }
        let head = text.prefix(longest)
        guard let space = head.lastIndex(where: \.isWhitespace), space > head.startIndex else { return String(head) }
        return String(head[..<space])
    }

    /// Parts of a text that end with a sentence's end or a line's end, without the white space around.
    static func sentences(_ text: String) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        var index = start
        func close(_ end: String.Index) {
            var part = text[start..<end]
            while part.first?.isWhitespace == true { part.removeFirst() }
            while part.last?.isWhitespace == true { part.removeLast() }
            if !part.isEmpty { parts.append(part) }
        }
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            let ends =
                character.isNewline
                || (".!?".contains(character) && (next == text.endIndex || text[next].isWhitespace))
            if ends {
                close(next)
                start = next
            }
            index = next
        }
        close(text.endIndex)
        return parts
    }
}
