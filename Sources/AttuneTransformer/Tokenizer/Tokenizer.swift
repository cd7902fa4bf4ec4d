import AttuneCore
import Synchronization

/// Text to tokens and back, as `tokenizer.json` of a model's folder says: the ids are those of the `tokenizers` package.
///
/// Byte-level byte-pair encoding (GPT-2, Llama 3, Qwen, SmolLM2, Tekken) and SentencePiece-style byte-pair encoding with
/// byte fallback (Llama 2, Mistral, TinyLlama).
public final class Tokenizer: Sendable {
    /// What goes before and behind a text.
    struct Frame: Sendable, Hashable {
        var before: [Int] = []
        var behind: [Int] = []
    }

    let model: BytePairModel
    let normalizer: Normalizer?
    let preTokenizer: PreTokenizer?
    let cuts: [PreTokenizer.Cut]
    let frame: Frame
    let decoder: TokenDecoder
    /// All tokens by id; nil for ids that stand for none.
    let contents: [String?]
    public let addedTokens: [AddedToken]
    private let ids: [[UInt8]: Int]
    private let specialIds: Set<Int>
    /// Added tokens that are found before normalization, and those found after it.
    private let rawMatcher: AddedTokenMatcher
    private let normalizedMatcher: AddedTokenMatcher
    /// All special tokens as they stand, and the others that are found after normalization: for ``encode(parts:)``.
    private let controlMatcher: AddedTokenMatcher
    private let plainMatcher: AddedTokenMatcher
    /// Caches that no call is using at the moment.
    private let caches = Mutex<[WordCache]>([])

    init(
        model: BytePairModel, normalizer: Normalizer?, preTokenizer: PreTokenizer?, frame: Frame,
        decoder: TokenDecoder, contents: [String?], addedTokens: [AddedToken], cutsAtMark: [UInt8]?
    ) {
        self.model = model
        self.normalizer = normalizer
        self.preTokenizer = preTokenizer
        self.frame = frame
        self.decoder = decoder
        self.contents = contents
        self.addedTokens = addedTokens
        var cuts = preTokenizer?.cuts ?? []
        if cuts.isEmpty, let cutsAtMark { cuts = [.beforeRun(cutsAtMark)] }
        self.cuts = cuts
        var ids: [[UInt8]: Int] = [:]
        ids.reserveCapacity(contents.count)
        for (id, content) in contents.enumerated() {
            if let content { ids[Array(content.utf8)] = id }
        }
        for token in addedTokens { ids[Array(token.content.utf8)] = token.id }
        self.ids = ids
        specialIds = Set(addedTokens.filter(\.isSpecial).map(\.id))
        func raw(_ token: AddedToken) -> (String, AddedToken) { (token.content, token) }
        func normalized(_ token: AddedToken) -> (String, AddedToken) {
            (normalizer?.normalize(token.content) ?? token.content, token)
        }
        rawMatcher = AddedTokenMatcher(addedTokens.filter { !$0.isNormalized }.map(raw))
        normalizedMatcher = AddedTokenMatcher(addedTokens.filter(\.isNormalized).map(normalized))
        controlMatcher = AddedTokenMatcher(addedTokens.filter { $0.isSpecial || !$0.isNormalized }.map(raw))
        plainMatcher = AddedTokenMatcher(addedTokens.filter { $0.isNormalized && !$0.isSpecial }.map(normalized))
    }

    /// One more than the highest id.
    public var vocabularySize: Int { contents.count }

    /// The id of a token by its text in the vocabulary.
    public func id(of token: String) -> Int? { ids[Array(token.utf8)] }

    /// The text of a token in the vocabulary; nil for an id without one.
    public func token(_ id: Int) -> String? { contents.indices.contains(id) ? contents[id] : nil }

    /// Whether a token is special, and so left out of decoded text.
    public func isSpecial(_ id: Int) -> Bool { specialIds.contains(id) }

    // MARK: Encoding

    /// The tokens of a text.
    ///
    /// A special token's text becomes that token, as in the `tokenizers` package: for text from people see
    /// ``encode(parts:)``.
    ///
    /// - Parameter addsSpecialTokens: Puts before and behind it what the model expects, such as the token that begins a
    ///   text.
    public func encode(_ text: String, addsSpecialTokens: Bool = true) -> [Int] {
        var tokens: [UInt32] = []
        withCache { cache in
            encode(text, raw: rawMatcher, normalized: normalizedMatcher, allows: { _, _ in true }, &cache, &tokens)
        }
        let ids = tokens.map(Int.init)
        return addsSpecialTokens ? frame.before + ids + frame.behind : ids
    }

    /// A stretch of a prompt: either written by a template, or by people.
    public enum Part: Sendable, Hashable {
        /// Special tokens in it are meant.
        case control(String)
        /// The text of a special token in it is text, so that nobody can end their turn and speak as another.
        case data(String)
    }

    /// The tokens of a prompt that was put together of parts. Nothing is put before or behind it.
    ///
    /// The parts are encoded as one text: words may reach across their borders.
    public func encode(parts: [Part]) -> [Int] {
        var text = ""
        var controls: [Range<Int>] = []
        for part in parts {
            switch part {
            case .control(let control):
                let start = text.utf8.count
                text += control
                if let last = controls.last, last.upperBound == start {
                    controls[controls.count - 1] = last.lowerBound..<text.utf8.count
                } else {
                    controls.append(start..<text.utf8.count)
                }
            case .data(let data): text += data
            }
        }
        var tokens: [UInt32] = []
        withCache { cache in
            encode(
                text, raw: controlMatcher, normalized: plainMatcher,
                allows: { token, range in
                    !token.isSpecial
                        || controls.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
                }, &cache, &tokens)
        }
        return tokens.map(Int.init)
    }

    private func withCache(_ body: (inout WordCache) -> Void) {
        var cache = caches.withLock { $0.popLast() } ?? WordCache()
        body(&cache)
        caches.withLock { if $0.count < 8 { $0.append(cache) } }
    }

    private func encode(
        _ text: String, raw: AddedTokenMatcher, normalized: AddedTokenMatcher,
        allows: (AddedToken, Range<Int>) -> Bool, _ cache: inout WordCache, _ tokens: inout [UInt32]
    ) {
        var text = text
        text.withUTF8 { bytes in
            pieces(bytes, raw.matches(in: bytes, allows: allows), &tokens) { piece, start, tokens in
                encodePlain(piece, isFirst: start == 0, normalized, &cache, &tokens)
            }
        }
    }

    /// A piece without any token of the first kind.
    private func encodePlain(
        _ piece: UnsafeBufferPointer<UInt8>, isFirst: Bool, _ matcher: AddedTokenMatcher, _ cache: inout WordCache,
        _ tokens: inout [UInt32]
    ) {
        guard normalizer != nil || !matcher.isEmpty else {
            return encodeWords(piece, isFirst: isFirst, &cache, &tokens)
        }
        guard var text = normalizer?.normalize(String(decoding: piece, as: UTF8.self)) else {
            pieces(piece, matcher.matches(in: piece), &tokens) { part, start, tokens in
                encodeWords(part, isFirst: isFirst && start == 0, &cache, &tokens)
            }
            return
        }
        text.withUTF8 { bytes in
            pieces(bytes, matcher.matches(in: bytes), &tokens) { part, start, tokens in
                encodeWords(part, isFirst: isFirst && start == 0, &cache, &tokens)
            }
        }
    }

    /// Calls `body` with what lies between matches, and appends the matches' tokens.
    private func pieces(
        _ bytes: UnsafeBufferPointer<UInt8>, _ matches: [AddedTokenMatcher.Match], _ tokens: inout [UInt32],
        _ body: (UnsafeBufferPointer<UInt8>, Int, inout [UInt32]) -> Void
    ) {
        var start = 0
        for match in matches {
            if start < match.range.lowerBound {
                body(UnsafeBufferPointer(rebasing: bytes[start..<match.range.lowerBound]), start, &tokens)
            }
            tokens.append(UInt32(match.token))
            start = match.range.upperBound
        }
        if start < bytes.count { body(UnsafeBufferPointer(rebasing: bytes[start...]), start, &tokens) }
    }

    private func encodeWords(
        _ piece: UnsafeBufferPointer<UInt8>, isFirst: Bool, _ cache: inout WordCache, _ tokens: inout [UInt32]
    ) {
        guard let preTokenizer, preTokenizer.changesText else {
            return cut(piece, cuts[...], &cache, &tokens)
        }
        var text = preTokenizer.prepare(String(decoding: piece, as: UTF8.self), isFirst: isFirst)
        text.withUTF8 { cut($0, cuts[...], &cache, &tokens) }
    }

    private func cut(
        _ piece: UnsafeBufferPointer<UInt8>, _ cuts: ArraySlice<PreTokenizer.Cut>, _ cache: inout WordCache,
        _ tokens: inout [UInt32]
    ) {
        guard let first = cuts.first else { return cache.encode(piece, with: model, to: &tokens) }
        let cursor = ScalarCursor(bytes: piece, end: piece.count)
        var start = 0
        while start < piece.count {
            let end = first.pieceEnd(cursor, from: start)
            cut(UnsafeBufferPointer(rebasing: piece[start..<end]), cuts.dropFirst(), &cache, &tokens)
            start = end
        }
    }

    // MARK: Decoding

    /// The text of tokens. Ids without a token are passed over.
    public func decode(_ ids: some Sequence<Int>, skipsSpecialTokens: Bool = true) -> String {
        var stream = TokenStream(self, skipsSpecialTokens: skipsSpecialTokens)
        var text = ""
        for id in ids { text += stream.append(id) }
        return text + stream.finish()
    }
}
