import AttuneCore
import Foundation

extension Tokenizer {
    /// Reads `tokenizer.json` of a model's folder.
    ///
    /// Throws ``ModelFolderError`` for another kind of model than byte-pair encoding, and for a part that is not known: a
    /// tokenizer that is nearly right would be worse than none.
    public convenience init(folder: String) throws {
        let path = folder + "/tokenizer.json"
        guard FileManager.default.fileExists(atPath: path) else {
            let hasPiece = FileManager.default.fileExists(atPath: folder + "/tokenizer.model")
            throw ModelFolderError(
                .missing, path: path, problem: "the file is missing",
                advice: hasPiece
                    ? "Convert tokenizer.model: AutoTokenizer.from_pretrained(DIR).save_pretrained(DIR) writes it."
                    : "Take it from the model's publisher.")
        }
        try self.init(TokenizerFile(path: path))
    }

    convenience init(_ file: TokenizerFile) throws {
        let parts = TokenizerParts(file: file)
        let normalizer = try parts.normalizer()
        let preTokenizer = try parts.preTokenizer()
        let addedTokens = try file.addedTokens()
        let vocabulary = try file.vocabulary()
        let isByteLevel = preTokenizer?.isByteLevel ?? false
        let special = Set(addedTokens.filter(\.isSpecial).map(\.id))
        let model = try file.model(vocabulary, special: special, isByteLevel: isByteLevel)

        var contents = [String?](repeating: nil, count: vocabulary.count)
        func place(_ content: String, _ id: Int) {
            while contents.count <= id { contents.append(nil) }
            contents[id] = content
        }
        for (content, id) in vocabulary { place(content, id) }
        for token in addedTokens {
            // A token that is looked for in normalized text is also written as that.
            place(token.isNormalized ? normalizer?.normalize(token.content) ?? token.content : token.content, token.id)
        }
        self.init(
            model: model, normalizer: normalizer, preTokenizer: preTokenizer, frame: try parts.frame(),
            decoder: try parts.decoder(isByteLevel: isByteLevel), contents: contents, addedTokens: addedTokens,
            cutsAtMark: isByteLevel ? nil : try file.markToCutAt(vocabulary))
    }
}

/// The model and the added tokens of a `tokenizer.json`.
struct TokenizerFile {
    /// Ids beyond this are an error, not a table of gigabytes.
    static let mostTokens = 1 << 24

    let fields: ConfigurationFields
    let model: ConfigurationFields

    /// JSON values of this project have no U+0000, but vocabularies may: it is carried through as the last of all
    /// characters, which is none.
    private static let nullEscape = Data(#"\u0000"#.utf8)
    private static let standIn: Unicode.Scalar = "\u{10FFFF}"

    init(path: String) throws {
        guard var data = FileManager.default.contents(atPath: path) else {
            throw ModelFolderError(.missing, path: path, problem: "the file may not be read")
        }
        var from = data.startIndex
        while let range = data.range(of: Self.nullEscape, in: from..<data.endIndex) {
            // Behind an odd number of backslashes it is a backslash and a text.
            let slashes = data[..<range.lowerBound].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
            if slashes.isMultiple(of: 2) { data.replaceSubrange(range, with: Data(#"\udbff\udfff"#.utf8)) }
            from = range.upperBound
        }
        try self.init(ConfigurationFields(path: path, data: data))
    }

    private static func restored(_ text: String) -> String {
        guard text.unicodeScalars.contains(standIn) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == standIn ? "\0" : $0 }))
    }

    init(_ fields: ConfigurationFields) throws {
        self.fields = fields
        let json = try fields.value("model").orThrow(fields.bad("model", "it is missing"))
        model = ConfigurationFields(path: fields.path, json: json)
        let type = json["type"]?.string ?? (json["merges"] == nil ? "unknown" : "BPE")
        guard type == "BPE" else { throw unsupported("model", "a tokenizer of type '\(type.prefix(40))' is not known") }
        for name in ["continuing_subword_prefix", "end_of_word_suffix"] {
            if let text = model.value(name)?.string, !text.isEmpty { throw unsupported(name, "it is not known") }
        }
        if let dropout = model.value("dropout")?.double, dropout > 0 {
            throw unsupported("dropout", "merges that are left out at random cannot be repeated")
        }
    }

    func unsupported(_ part: String, _ problem: String) -> ModelFolderError {
        ModelFolderError(
            .unsupported, path: fields.path, part: part, problem: problem,
            advice: "Choose a model of the Llama, Mistral, Qwen2 or Qwen3 family, with its own tokenizer.")
    }

    func vocabulary() throws -> [(String, Int)] {
        guard let members = model.json["vocab"]?.members else { throw fields.bad("model.vocab", "it is missing") }
        return try members.map { member in
            guard let id = member.value.int, (0..<Self.mostTokens).contains(id) else {
                throw fields.bad("model.vocab", "the id of an entry is not a token's")
            }
            return (Self.restored(member.name), id)
        }
    }

    func addedTokens() throws -> [AddedToken] {
        try (fields.value("added_tokens")?.array ?? []).map { json in
            guard let id = json["id"]?.int, (0..<Self.mostTokens).contains(id), let content = json["content"]?.string,
                !content.isEmpty
            else { throw fields.bad("added_tokens", "an entry has no id or no content") }
            func flag(_ name: String) -> Bool { json[name]?.bool ?? false }
            return AddedToken(
                id: id, content: content, isSpecial: flag("special"), stripsLeft: flag("lstrip"),
                stripsRight: flag("rstrip"), isSingleWord: flag("single_word"), isNormalized: flag("normalized"))
        }
    }

    /// Two texts that merge, in the order of their ranks.
    private func merges() throws -> [(String, String)] {
        guard let merges = model.json["merges"]?.array else { throw fields.bad("model.merges", "it is missing") }
        return try merges.enumerated().map { rank, json in
            if let line = json.string {
                let parts = line.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false)
                if parts.count == 2 { return (Self.restored(String(parts[0])), Self.restored(String(parts[1]))) }
            } else if let pair = json.array, pair.count == 2, let left = pair[0].string, let right = pair[1].string {
                return (Self.restored(left), Self.restored(right))
            }
            throw fields.bad("model.merges", "entry \(rank) is not a pair")
        }
    }

    /// Special tokens are found in a text as they stand and never made by merging, though some files have merges that
    /// would: text from people must not become one.
    func model(_ vocabulary: [(String, Int)], special: Set<Int>, isByteLevel: Bool) throws -> BytePairModel {
        var ids: [[UInt8]: UInt32] = [:]
        ids.reserveCapacity(vocabulary.count)
        for (content, id) in vocabulary { ids[Array(content.utf8)] = UInt32(id) }
        let merges = try merges()
        var pairs = PairTable(capacity: merges.count)
        for (rank, (left, right)) in merges.enumerated() {
            let parts = [left, right, left + right].map { ids[Array($0.utf8)] }
            guard let left = parts[0], let right = parts[1], let merged = parts[2] else {
                throw fields.bad("model.merges", "entry \(rank) merges what is not in the vocabulary")
            }
            if !special.contains(Int(merged)) {
                pairs.insert(left, right, rank: UInt32(rank), merged: merged)
            }
        }
        var table = ByteStringTable(minimumCapacity: vocabulary.count)
        for (content, id) in vocabulary where !special.contains(id) {
            if let bytes = isByteLevel ? ByteAlphabet.bytes(of: content) : Array(content.utf8) {
                table.insert(bytes, value: UInt32(id))
            }
        }
        let fallsBack = model.value("byte_fallback")?.bool ?? false
        let byteTokens: [Int32] = (0..<256).map { byte in
            if isByteLevel { return table.value(of: CollectionOfOne(UInt8(byte))).map(Int32.init) ?? -1 }
            let digits = String(byte, radix: 16, uppercase: true)
            return ids[Array("<0x\(digits.count == 1 ? "0" : "")\(digits)>".utf8)].map(Int32.init) ?? -1
        }
        var unknown: UInt32?
        if let token = model.value("unk_token")?.string {
            unknown = try ids[Array(token.utf8)].orThrow(
                fields.bad("model.unk_token", "the token for unknown text is not in the vocabulary"))
        }
        return BytePairModel(
            vocabulary: table, merges: pairs, isByteLevel: isByteLevel,
            ignoresMerges: model.value("ignore_merges")?.bool ?? false, byteTokens: byteTokens,
            fallsBackToBytes: fallsBack && !isByteLevel, unknownToken: unknown,
            fusesUnknown: model.value("fuse_unk")?.bool ?? false)
    }

    /// SentencePiece's mark, where no token reaches across a word's beginning: then each word merges by itself, and
    /// words seen before need no merging. nil where one does, or where the mark is no token.
    func markToCutAt(_ vocabulary: [(String, Int)]) throws -> [UInt8]? {
        let mark = Array("\u{2581}".utf8)
        var isToken = false
        for (content, _) in vocabulary {
            let bytes = Array(content.utf8)
            if bytes == mark { isToken = true }
            guard bytes.count > mark.count else { continue }
            for at in 1...(bytes.count - mark.count) where Array(bytes[at..<at + mark.count]) == mark {
                let follows = at >= mark.count && Array(bytes[at - mark.count..<at]) == mark
                if !follows { return nil }
            }
        }
        return isToken ? mark : nil
    }
}
