import Foundation

/// What an adapter was trained for and on: `attune.json` beside PEFT's files in a folder of the workspace's `adapters/`.
///
/// Whoever trains an adapter writes it, so that forgetting a user finds the adapters that rest on that user. An adapter
/// without one rests on nobody as far as can be told, and is named when somebody is forgotten.
///
/// ```json
/// {"attune": 1, "audience": {"user": "u42"}, "base": "SmolLM2-135M-Instruct", "method": "dpo",
///  "users": ["u42"], "records": ["p7", "p9"], "trained": "2026-10-02T10:15:00Z"}
/// ```
public struct AdapterManifest: Sendable, Hashable, Codable {
    /// The file's name.
    public static let fileName = "attune.json"

    /// For whom the adapter answers: one group, one user, or all personas.
    public enum Audience: Sendable, Hashable, Codable {
        case group(name: String, value: String)
        case user(String)
        case personas

        private enum CodingKeys: CodingKey { case group, user, personas }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            if let user = try container.decodeIfPresent(String.self, forKey: .user) {
                self = .user(user)
            } else if let text = try container.decodeIfPresent(String.self, forKey: .group) {
                guard let mark = text.firstIndex(of: "="), mark > text.startIndex else {
                    throw DecodingError.dataCorruptedError(
                        forKey: .group, in: container, debugDescription: "a group is NAME=VALUE")
                }
                self = .group(name: String(text[..<mark]), value: String(text[text.index(after: mark)...]))
            } else {
                _ = try container.decode(Bool.self, forKey: .personas)
                self = .personas
            }
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            switch self {
            case .group(let name, let value): try container.encode("\(name)=\(value)", forKey: .group)
            case .user(let id): try container.encode(id, forKey: .user)
            case .personas: try container.encode(true, forKey: .personas)
            }
        }
    }

    /// The format's version.
    public var attune: Int
    public var audience: Audience
    /// The base model's name or folder.
    public var base: String
    /// `sft` or `dpo`.
    public var method: String
    /// Every user whose text, or whose choices, it was trained on; sorted.
    public var users: [String]
    /// The records behind that, as in evidence: `p7`, `w3`. Those without a user are known by them alone.
    public var records: [String]
    public var trained: Date

    public init(
        audience: Audience, base: String, method: String, users: some Sequence<String>, records: [String], trained: Date
    ) {
        attune = 1
        self.audience = audience
        self.base = base
        self.method = method
        self.users = Set(users).sorted()
        self.records = records
        self.trained = trained
    }

    /// Whether anything of the user's is in it.
    public func rests(on user: String) -> Bool { audience == .user(user) || users.contains(user) }

    /// The manifest of an adapter's folder; nil where there is none. Throws where it cannot be read.
    public init?(in folder: URL) throws {
        let file = folder.appendingPathComponent(Self.fileName)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        self = try decoder.decode(AdapterManifest.self, from: Data(contentsOf: file))
    }

    /// Writes the manifest into an adapter's folder, whole or not at all.
    public func write(into folder: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        try encoder.encode(self).write(to: folder.appendingPathComponent(Self.fileName), options: .atomic)
    }
}
