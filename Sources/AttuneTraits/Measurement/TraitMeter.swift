/// Measures every trait of the standard catalogue in one pass over a text's UTF-8 bytes.
///
/// The meter takes any bytes: invalid UTF-8, unclosed code fences, a line of any length. Time is linear in the
/// text, and nothing is allocated per word. It keeps scratch memory between texts, so reuse one meter a thread.
///
/// What is counted:
/// - Words are runs of letters and digits with inner apostrophes; a hyphen separates two words. Scripts without
///   spaces count 0.6 words a character (Han, kana) or 0.25 (Thai, Lao, Khmer, Burmese). Words inside code,
///   formulas and link addresses do not count.
/// - A sentence ends with `.`, `!`, `?` or their like before a space, with a list item, and with a line break unless
///   the next line goes on in lower case. Headings and table rows are no sentences.
/// - Rates are per 100 words, of at least ``minimumWords`` words, and shares of sentences are of at least
///   ``minimumSentences``, so that very short texts give no extreme values.
public struct TraitMeter: Sendable {
    /// The least number of words that a rate is taken over.
    public static let minimumWords = 20
    /// The least number of sentences that a share is taken over.
    public static let minimumSentences = 3

    private var distinct = DistinctWords()
    private var marks = MarkCounts()
    private let table = MarkerTable.english

    public init() {}

    /// Measures the text in the buffer.
    public mutating func measure(_ utf8: UnsafeBufferPointer<UInt8>) -> TraitVector {
        let counts = count(utf8)
        return TraitVector(counts: counts, marks: marks)
    }

    /// Measures a string.
    public mutating func measure(_ text: String) -> TraitVector {
        var text = text
        return text.withUTF8 { measure($0) }
    }

    /// The plain counts behind the traits; marks are left in `marks`.
    mutating func count(_ utf8: UnsafeBufferPointer<UInt8>) -> TextCounts {
        distinct.reset()
        marks.reset()
        guard let base = utf8.baseAddress, !utf8.isEmpty else { return TextCounts() }
        return table.withLookup { lookup in
            marks.withState { state in
                var scanner = ByteScanner(
                    bytes: base, count: utf8.count, matcher: MarkerMatcher(lookup: lookup, state: state),
                    distinct: distinct)
                // The scanner owns the set while it runs, so that growing it copies nothing.
                distinct = DistinctWords(capacity: 0)
                scanner.run()
                distinct = scanner.distinct
                return scanner.counts
            }
        }
    }
}
