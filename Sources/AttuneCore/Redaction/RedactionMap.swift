/// What was taken out of a request's texts, by placeholder. It never leaves the process: it prints counts only, and
/// cannot be encoded.
public struct RedactionMap: Sendable, CustomStringConvertible, CustomReflectable {
    private struct Part: Hashable {
        var kind: SensitiveKind
        var text: String
    }

    private var placeholders: [Part: String] = [:]
    private var originals: [String: String] = [:]
    private var last: [SensitiveKind: Int] = [:]

    init() {}

    public var isEmpty: Bool { originals.isEmpty }

    /// How many different parts of each kind were taken out.
    public var counts: [SensitiveKind: Int] {
        placeholders.keys.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
    }

    public var description: String {
        let counts = counts
        let parts = SensitiveKind.allCases.compactMap { kind in counts[kind].map { "\(kind.rawValue): \($0)" } }
        return parts.isEmpty ? "nothing redacted" : parts.joined(separator: ", ")
    }

    public var customMirror: Mirror { Mirror(self, children: [:]) }

    /// The text with every placeholder of this map as what it stands for. Other placeholders stay as they are.
    public func restore(_ text: String) -> String {
        guard !isEmpty else { return text }
        var restorer = PlaceholderRestorer(self)
        return restorer.take(text) + restorer.finish()
    }

    func original(_ placeholder: String) -> String? { originals[placeholder] }

    mutating func reserve(_ used: [SensitiveKind: Int]) {
        last.merge(used) { max($0, $1) }
    }

    mutating func placeholder(for text: String, _ kind: SensitiveKind) -> String {
        let part = Part(kind: kind, text: text)
        if let known = placeholders[part] { return known }
        let number = (last[kind] ?? 0) + 1
        last[kind] = number
        let placeholder = Placeholder(kind: kind, number: number).text
        placeholders[part] = placeholder
        originals[placeholder] = text
        return placeholder
    }
}

/// `⟨email-1⟩`.
struct Placeholder: Equatable {
    static let open: [UInt8] = [0xE2, 0x9F, 0xA8]
    static let close: [UInt8] = [0xE2, 0x9F, 0xA9]
    /// Bytes between the brackets, at most.
    static let longest = 20

    var kind: SensitiveKind
    var number: Int

    var text: String { "⟨\(kind.rawValue)-\(number)⟩" }

    /// What stands between the brackets; nil where that is no placeholder.
    init?(inside bytes: some Collection<UInt8>) {
        guard bytes.count <= Self.longest else { return nil }
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = SensitiveKind(rawValue: String(decoding: parts[0], as: UTF8.self)),
            parts[1].allSatisfy({ $0 &- 0x30 < 10 }), parts[1].first != 0x30,
            let number = Int(String(decoding: parts[1], as: UTF8.self)), number < Int(Int32.max)
        else { return nil }
        self.init(kind: kind, number: number)
    }

    init(kind: SensitiveKind, number: Int) {
        self.kind = kind
        self.number = number
    }
}
