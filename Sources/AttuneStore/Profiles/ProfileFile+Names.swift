import AttuneCore
import Foundation

extension ProfileFile {
    /// The name of an audience's file: `group-tier-expert.yaml`, `user-u42.yaml`.
    ///
    /// Different audiences have different names, also where the file system takes `A` and `a` for the same. Bytes
    /// that a file name should not hold become `%` and two digits; a name with capitals, or a long one, ends in a hash.
    public static func name(for audience: Audience) -> String {
        let parts: [String] =
            switch audience {
            // A dash inside a group's name is escaped, so that the first dash after it starts the value.
            case .group(let name, let value): ["group", escape(name, dash: false), escape(value, dash: true)]
            case .user(let id): ["user", escape(id, dash: true)]
            case .persona(let id): ["persona", escape(id, dash: true)]
            }
        var name = parts.joined(separator: "-")
        let hasCapitals = name.utf8.contains { (0x41...0x5A).contains($0) }
        if hasCapitals || name.utf8.count > 120 {
            let hash = String(StableHash.of(name), radix: 16)
            name = name.prefix(120) + "~" + String(repeating: "0", count: 16 - hash.count) + hash
        }
        return name + ".yaml"
    }

    private static func escape(_ text: String, dash: Bool) -> String {
        var escaped = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"):
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "-") where dash:
                escaped += "-"
            default:
                escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return escaped
    }

    /// Marks as `edited` every statement whose words, context, direction or status a person changed since `stored`,
    /// and every new one. What it rests on stays as it was.
    public static func markingEdits(in profile: Profile, since stored: Profile?) -> Profile {
        let known = Dictionary((stored?.statements ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var profile = profile
        for index in profile.statements.indices {
            var statement = profile.statements[index]
            let before = known[statement.id]
            if before?.text != statement.text || before?.directive != statement.directive
                || before?.context != statement.context || before?.direction != statement.direction
                || before?.status != statement.status
            {
                statement.source = .edited
                profile.statements[index] = statement
            }
        }
        return profile
    }

    /// The profile as the file keeps it. Throws when a number is not finite, which no file can hold.
    static func normalized(_ profile: Profile) throws -> Profile {
        var profile = profile
        for index in profile.statements.indices {
            let statement = profile.statements[index]
            let numbers = [
                statement.strength, statement.evidence.q ?? 0, statement.evidence.interval?.lowerBound ?? 0,
                statement.evidence.interval?.upperBound ?? 0,
            ]
            guard numbers.allSatisfy(\.isFinite) else {
                throw WorkspaceError(.data, "Statement \(statement.id) holds a number that is not finite.")
            }
            profile.statements[index].evidence.lastSeen = statement.evidence.lastSeen.map(Day.start(of:))
        }
        return profile
    }
}
