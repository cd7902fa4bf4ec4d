import AttuneCore

/// What stands around the model in a `tokenizer.json`.
struct TokenizerParts {
    let file: TokenizerFile
    private var fields: ConfigurationFields { file.fields }

    init(file: TokenizerFile) { self.file = file }

    private func unknown(_ part: String, _ type: String?) -> ModelFolderError {
        file.unsupported(part, "'\((type ?? "without type").prefix(60))' is not known")
    }

    private func flag(_ json: JSONValue, _ name: String, _ absent: Bool) -> Bool { json[name]?.bool ?? absent }

    // MARK: Normalizer

    func normalizer() throws -> Normalizer? { try fields.value("normalizer").map(normalizer) }

    private func normalizer(_ json: JSONValue) throws -> Normalizer {
        switch json["type"]?.string {
        case "NFC": return .nfc
        case "NFD": return .nfd
        case "NFKC": return .nfkc
        case "NFKD": return .nfkd
        case "Lowercase": return .lowercase
        case "Prepend": return .prepend(json["prepend"]?.string ?? "")
        case "Strip": return .strip(left: flag(json, "strip_left", true), right: flag(json, "strip_right", true))
        case "Replace":
            guard let pattern = json["pattern"]?["String"]?.string, let content = json["content"]?.string else {
                throw unknown("normalizer", "Replace by a pattern")
            }
            return .replace(pattern, with: content)
        case "Sequence": return .sequence(try (json["normalizers"]?.array ?? []).map(normalizer))
        case let type: throw unknown("normalizer", type)
        }
    }

    // MARK: Pre-tokenizer

    func preTokenizer() throws -> PreTokenizer? { try fields.value("pre_tokenizer").map(preTokenizer) }

    private func preTokenizer(_ json: JSONValue) throws -> PreTokenizer {
        switch json["type"]?.string {
        case "ByteLevel":
            return .byteLevel(
                addsPrefixSpace: flag(json, "add_prefix_space", true), cutsWords: flag(json, "use_regex", true))
        case "Digits": return .digits(individually: flag(json, "individual_digits", false))
        case "Split":
            let expression = json["pattern"]?["Regex"]?.string
            guard let pattern = expression.flatMap(SplitPattern.init(expression:)),
                // Every character belongs to a word, so that words isolated or words removed by turns are the same.
                json["behavior"]?.string == "Isolated" && !flag(json, "invert", false)
                    || json["behavior"]?.string == "Removed" && flag(json, "invert", false)
            else { throw unknown("pre_tokenizer", "Split by " + (expression ?? "a text")) }
            return .split(pattern)
        case "Metaspace":
            let adds = flag(json, "add_prefix_space", true)
            let scheme = try json["prepend_scheme"]?.string.map { name in
                try PreTokenizer.PrependScheme(rawValue: name).orThrow(unknown("pre_tokenizer", "Metaspace " + name))
            }
            return .metaspace(
                mark: json["replacement"]?.string ?? "\u{2581}", scheme: scheme ?? (adds ? .always : .never),
                cutsWords: flag(json, "split", true))
        case "Sequence":
            let steps = try (json["pretokenizers"]?.array ?? []).map(preTokenizer)
            // Whatever changes the text does so before it is cut.
            guard !steps.dropFirst().contains(where: \.changesText) else {
                throw unknown("pre_tokenizer", "Sequence that changes what it has cut")
            }
            return .sequence(steps)
        case let type: throw unknown("pre_tokenizer", type)
        }
    }

    // MARK: What goes around a text

    func frame() throws -> Tokenizer.Frame { try fields.value("post_processor").map(frame) ?? Tokenizer.Frame() }

    private func frame(_ json: JSONValue) throws -> Tokenizer.Frame {
        switch json["type"]?.string {
        case "ByteLevel": return Tokenizer.Frame()
        case "Sequence":
            // Each frames what the one before has framed.
            return try (json["processors"]?.array ?? []).reduce(into: Tokenizer.Frame()) { frame, json in
                let outer = try self.frame(json)
                frame.before = outer.before + frame.before
                frame.behind += outer.behind
            }
        case "TemplateProcessing":
            var frame = Tokenizer.Frame()
            var isBehind = false
            for step in json["single"]?.array ?? [] {
                if let name = step["SpecialToken"]?["id"]?.string {
                    guard let ids = json["special_tokens"]?[name]?["ids"]?.array?.compactMap(\.int) else {
                        throw fields.bad("post_processor", "a token of its template has no id")
                    }
                    if isBehind { frame.behind += ids } else { frame.before += ids }
                } else {
                    isBehind = true
                }
            }
            return frame
        case let type: throw unknown("post_processor", type)
        }
    }

    // MARK: Decoder

    func decoder(isByteLevel: Bool) throws -> TokenDecoder {
        var decoder = TokenDecoder(form: isByteLevel ? .byteLevel : .plain)
        guard let json = fields.value("decoder") else { return decoder }
        let steps = json["type"]?.string == "Sequence" ? json["decoders"]?.array ?? [] : [json]
        for step in steps {
            switch step["type"]?.string {
            case "ByteLevel": decoder.form = .byteLevel
            case "ByteFallback": decoder.hasByteTokens = true
            case "Fuse": break
            case "Metaspace":
                decoder.form = .marked(step["replacement"]?.string ?? "\u{2581}")
                let scheme = step["prepend_scheme"]?.string
                decoder.dropsFirstMarks = scheme.map { $0 != "never" } ?? flag(step, "add_prefix_space", true)
            case "Replace":
                guard let mark = step["pattern"]?["String"]?.string, step["content"]?.string == " " else {
                    throw unknown("decoder", "Replace by a pattern")
                }
                decoder.form = .marked(mark)
            case "Strip":
                guard step["content"]?.string == " ", step["stop"]?.int ?? 0 == 0 else {
                    throw unknown("decoder", "Strip at the end")
                }
                decoder.leadingSpaces = step["start"]?.int ?? 0
            case let type: throw unknown("decoder", type)
            }
        }
        return decoder
    }
}
