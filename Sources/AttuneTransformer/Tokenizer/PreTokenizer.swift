/// How a normalized text is cut into the words that are merged each by itself.
enum PreTokenizer: Sendable, Hashable {
    /// When SentencePiece's mark of a word's beginning goes before a text.
    enum PrependScheme: String, Sendable {
        case always, never
        /// Only at the very beginning of the input, not behind a special token.
        case first
    }

    case split(SplitPattern)
    /// Cuts numbers off, one digit a word or all together.
    case digits(individually: Bool)
    /// Words of GPT-2's pattern, or none cut by itself; a space before each piece where it has none.
    case byteLevel(addsPrefixSpace: Bool, cutsWords: Bool)
    /// Spaces become a mark, which begins a word.
    case metaspace(mark: String, scheme: PrependScheme, cutsWords: Bool)
    case sequence([PreTokenizer])

    /// Whether vocabulary and merges are of bytes written in ``ByteAlphabet``.
    var isByteLevel: Bool {
        switch self {
        case .byteLevel: true
        case .sequence(let steps): steps.contains(where: \.isByteLevel)
        default: false
        }
    }

    /// Whether ``prepare(_:isFirst:)`` may change a piece.
    var changesText: Bool {
        switch self {
        case .byteLevel(let addsPrefixSpace, _): addsPrefixSpace
        case .metaspace: true
        case .sequence(let steps): steps.contains(where: \.changesText)
        default: false
        }
    }

    /// What is put before or into a piece before it is cut.
    ///
    /// - Parameter isFirst: Whether the piece begins the input.
    func prepare(_ text: String, isFirst: Bool) -> String {
        switch self {
        case .byteLevel(addsPrefixSpace: true, _): text.utf8.first == 0x20 ? text : " " + text
        case .metaspace(let mark, let scheme, _): Self.mark(text, mark, scheme, isFirst)
        case .sequence(let steps): steps.reduce(text) { $1.prepare($0, isFirst: isFirst) }
        default: text
        }
    }

    private static func mark(_ text: String, _ mark: String, _ scheme: PrependScheme, _ isFirst: Bool) -> String {
        let marked = text.replacingBytes(of: " ", with: mark)
        let adds = scheme == .always || (scheme == .first && isFirst)
        return adds && !marked.utf8.starts(with: mark.utf8) ? mark + marked : marked
    }

    /// The cuts, one after the other: each takes the pieces of the one before.
    var cuts: [Cut] {
        switch self {
        case .split(let pattern): [.pattern(pattern)]
        case .digits(let individually): [.numbers(individually: individually)]
        case .byteLevel(_, let cutsWords): cutsWords ? [.pattern(.gpt2)] : []
        case .metaspace(let mark, _, let cutsWords): cutsWords ? [.before(Array(mark.utf8))] : []
        case .sequence(let steps): steps.flatMap(\.cuts)
        }
    }

    /// One way to cut a piece.
    enum Cut: Sendable, Hashable {
        case pattern(SplitPattern)
        case numbers(individually: Bool)
        /// Before each occurrence.
        case before([UInt8])
        /// Before each run of occurrences.
        case beforeRun([UInt8])

        /// Behind the first piece of a text that is not empty.
        func pieceEnd(_ text: ScalarCursor, from place: Int) -> Int {
            switch self {
            case .pattern(let pattern): return pattern.wordEnd(text, from: place)
            case .numbers(let individually):
                guard let (kind, next) = text.scalarClass(at: place) else { return place }
                if !kind.contains(.number) { return text.end(of: { !$0.contains(.number) }, from: next) }
                return individually ? next : text.end(of: { $0.contains(.number) }, from: next)
            case .before(let mark):
                var at = text.has(mark, at: place) ? place + mark.count : place + 1
                while at < text.end, !text.has(mark, at: at) { at += 1 }
                return at
            case .beforeRun(let mark):
                var at = place
                while text.has(mark, at: at) { at += mark.count }
                if at < text.end { at += 1 }
                while at < text.end, !text.has(mark, at: at) { at += 1 }
                return at
            }
        }
    }
}

extension ScalarCursor {
    /// Whether these bytes stand there, before the end.
    @inline(__always)
    func has(_ pattern: [UInt8], at place: Int) -> Bool {
        guard place < end, bytes[place] == pattern[0], place + pattern.count <= end else { return false }
        for index in 1..<pattern.count where bytes[place + index] != pattern[index] { return false }
        return true
    }
}
