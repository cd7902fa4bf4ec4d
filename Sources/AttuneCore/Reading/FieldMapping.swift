/// Which keys of a row hold which fields, from `--map FIELD=KEY`.
public struct FieldMapping: Sendable, Hashable {
    /// A field of a record that a key can be mapped to.
    public enum Field: Sendable, Hashable {
        case id, user, time, context
        case group(String)
        /// Parts of the content, for rows of no known shape.
        case prompt, chosen, rejected, text, messages, reply

        /// The name on the command line.
        public var name: String {
            switch self {
            case .id: "id"
            case .user: "user"
            case .time: "time"
            case .context: "context"
            case .group(let name): "group.\(name)"
            case .prompt: "prompt"
            case .chosen: "chosen"
            case .rejected: "rejected"
            case .text: "text"
            case .messages: "messages"
            case .reply: "reply"
            }
        }

        init?(_ name: String) {
            let plain: [Field] = [
                .id, .user, .time, .context, .prompt, .chosen, .rejected, .text, .messages, .reply,
            ]
            if let field = plain.first(where: { $0.name == name }) {
                self = field
            } else if name.hasPrefix("group."), name.count > 6 {
                self = .group(String(name.dropFirst(6)))
            } else {
                return nil
            }
        }

        var isContent: Bool {
            switch self {
            case .prompt, .chosen, .rejected, .text, .messages, .reply: true
            case .id, .user, .time, .context, .group: false
            }
        }
    }

    /// One `FIELD=KEY`.
    public struct Entry: Sendable, Hashable {
        /// The field that the key fills.
        public var field: Field
        /// The dotted path as given.
        public var key: String
        var path: [String]
    }

    /// In the order given; at most 64, so that a row's finds fit ``ParsedRow/found``.
    public let entries: [Entry]

    /// Nothing mapped.
    public init() { entries = [] }

    /// - Parameter pairs: each `FIELD=KEY`, where KEY is a dotted path in the row; numbers step into arrays.
    public init(_ pairs: [String]) throws {
        var entries: [Entry] = []
        for pair in pairs {
            func problem(_ text: String) -> InputError {
                InputError(
                    .badMapping, path: "--map \(pair)", problem: text,
                    advice: "Write FIELD=KEY, for example user=hashed_ip or group.country=country. FIELD is id, user, "
                        + "time, context, group.NAME, prompt, chosen, rejected, text, messages or reply.")
            }
            guard let equals = pair.firstIndex(of: "=") else { throw problem("no = between field and key") }
            let name = String(pair[..<equals])
            let key = String(pair[pair.index(after: equals)...])
            guard let field = Field(name) else { throw problem("no field of that name") }
            guard !key.isEmpty else { throw problem("no key after the =") }
            guard !entries.contains(where: { $0.field == field }) else { throw problem("the field is mapped twice") }
            let path = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            entries.append(Entry(field: field, key: key, path: path))
        }
        guard entries.count <= 64 else {
            throw InputError(.badMapping, path: "--map", problem: "more than 64 mappings", advice: "Map fewer fields.")
        }
        self.entries = entries
    }

    var mapsContent: Bool { entries.contains { $0.field.isContent } }

    /// The entries that no row had, given the union of all rows' ``ParsedRow/found``.
    public func neverFound(_ found: UInt64) -> [Entry] {
        entries.enumerated().filter { found & (1 << UInt64($0.offset)) == 0 }.map(\.element)
    }
}
