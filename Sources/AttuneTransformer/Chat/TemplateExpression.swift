/// What a template prints in one place: `'[INST] ' + message['content'] + ' [/INST]'`, as pieces.
struct TemplateExpression: Sendable, Hashable {
    enum Piece: Sendable, Hashable {
        case literal(String)
        case content(trimmed: Bool)
        case system(trimmed: Bool)
        case beginToken
        case endToken
    }

    var pieces: [Piece]
    /// Whether a line's end follows in the template, which is then printed, too.
    var endsLine = false

    var hasContent: Bool {
        pieces.contains { if case .content = $0 { true } else { false } }
    }

    var hasSystem: Bool {
        pieces.contains { if case .system = $0 { true } else { false } }
    }

    /// All literals, one after the other.
    var literal: String {
        pieces.reduce(into: "") { text, piece in
            if case .literal(let literal) = piece { text += literal }
        }
    }

    /// The expressions of a template that are sums of such pieces, in their order.
    static func all(in template: String) -> [TemplateExpression] {
        var found: [TemplateExpression] = []
        var rest = Substring(template)
        while let start = rest.firstRange(of: "{{") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "}}") else { break }
            var body = rest[..<end.lowerBound]
            rest = rest[end.upperBound...]
            if body.first == "-" { body.removeFirst() }
            let trimsAfter = body.last == "-"
            if trimsAfter { body.removeLast() }
            guard var expression = TemplateExpression(String(body)) else { continue }
            let following = rest.drop { $0.isWhitespace }
            let isTrimmed = trimsAfter || ["{%-", "{{-", "{#-"].contains { following.hasPrefix($0) }
            expression.endsLine = !isTrimmed && rest.first == "\n"
            found.append(expression)
        }
        return found
    }

    /// nil for anything but a sum of literals, contents and tokens.
    init?(_ text: String) {
        guard let terms = Self.terms(text) else { return nil }
        pieces = []
        for term in terms {
            guard let piece = Self.piece(term) else { return nil }
            pieces.append(piece)
        }
    }

    /// Cuts at `+` outside of quotes; nil where a quote does not end.
    private static func terms(_ text: String) -> [String]? {
        var terms = [""]
        var quote: Character?
        var isEscaped = false
        for character in text {
            if let open = quote {
                if !isEscaped, character == open { quote = nil }
                isEscaped = character == "\\" && !isEscaped
            } else if character == "'" || character == "\"" {
                quote = character
            } else if character == "+" {
                terms.append("")
                continue
            }
            terms[terms.count - 1].append(character)
        }
        return quote == nil ? terms.map { $0.trimmingWhiteSpace(left: true, right: true) } : nil
    }

    private static func piece(_ term: String) -> Piece? {
        switch term {
        case "bos_token": return .beginToken
        case "eos_token": return .endToken
        default: break
        }
        if let quote = term.first, quote == "'" || quote == "\"", term.last == quote, term.count >= 2 {
            return .literal(unescaped(term.dropFirst().dropLast()))
        }
        var name = term.filter { $0 != " " }
        let trimmed = name.hasSuffix(".strip()") || name.hasSuffix("|trim")
        for suffix in [".strip()", "|trim"] where name.hasSuffix(suffix) { name.removeLast(suffix.count) }
        switch name {
        case "message['content']", "message[\"content\"]", "message.content", "content":
            return .content(trimmed: trimmed)
        case "system_message": return .system(trimmed: trimmed)
        default: return nil
        }
    }

    private static func unescaped(_ text: Substring) -> String {
        var out = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                switch character {
                case "n": out.append("\n")
                case "t": out.append("\t")
                case "r": out.append("\r")
                default: out.append(character)
                }
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                out.append(character)
            }
        }
        return out
    }
}

extension StringProtocol where SubSequence == Substring {
    /// The first occurrence, character by character.
    func firstRange(of text: String) -> Range<Index>? {
        var at = startIndex
        while at < endIndex {
            if self[at...].hasPrefix(text) { return at..<index(at, offsetBy: text.count) }
            at = index(after: at)
        }
        return nil
    }
}
