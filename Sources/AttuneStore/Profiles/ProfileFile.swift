import AttuneCore
import Foundation

/// The profile file: one audience's statements as YAML, made to be read, compared line by line, edited by hand and
/// imported back. What is encoded decodes to the same profile; the newest reaction is kept to the day.
public enum ProfileFile {
    /// The format's version, the value of the key `attune`.
    public static let formatVersion = 1

    /// The file's text. Keys always come in the same order.
    public static func encode(_ profile: Profile) -> String {
        var text = "attune: \(formatVersion)\naudience: \(encode(profile.audience))\nversion: \(profile.version)\n"
        if !profile.attributes.isEmpty {
            text += "attributes:\n"
            for (name, value) in profile.attributes.sorted(by: { $0.key < $1.key }) {
                text += "  \(YAMLScalar.encode(name)): \(YAMLScalar.encode(value))\n"
            }
        }
        if profile.statements.isEmpty {
            text += "statements: []\n"
        } else {
            text += "statements:\n"
            for statement in profile.statements { text += encode(statement) }
        }
        if !profile.notes.isEmpty {
            text += "notes:\n"
            for note in profile.notes {
                text +=
                    "  - context: \(YAMLScalar.encode(note.context))\n    reason: \(YAMLScalar.encode(note.reason))\n"
            }
        }
        return text
    }

    /// Reads a file's text. `file` is its name for errors.
    ///
    /// Statements come from people's editors, so they are checked: no control characters, bounded lengths, known
    /// fields only. Throws a ``ProfileFileError`` that names line and field.
    public static func decode(_ text: String, file: String) throws -> Profile {
        try ProfileFileReader(file: file, checksText: true).profile(in: text)
    }

    /// The same for text that this library stored itself.
    static func decode(stored text: String) throws -> Profile {
        try ProfileFileReader(file: "profile", checksText: false).profile(in: text)
    }

    private static func encode(_ audience: Audience) -> String {
        switch audience {
        case .group(let name, let value):
            // The first = ends the name, so a name that is empty or has one in it is written out.
            name.isEmpty || name.unicodeScalars.contains("=")
                ? "{group: {name: \(YAMLScalar.encode(name)), value: \(YAMLScalar.encode(value))}}"
                : "{group: \(YAMLScalar.encode("\(name)=\(value)"))}"
        case .user(let id): "{user: \(YAMLScalar.encode(id))}"
        case .persona(let id): "{persona: \(YAMLScalar.encode(id))}"
        }
    }

    private static func encode(_ statement: Statement) -> String {
        let evidence = statement.evidence
        var facts = ""
        if let interval = evidence.interval {
            facts = ", interval: [\(YAMLScalar.encode(interval.lowerBound)), \(YAMLScalar.encode(interval.upperBound))]"
        }
        var rest: [String] = []
        if let q = evidence.q { rest.append("q: \(YAMLScalar.encode(q))") }
        rest.append("heldOut: \(evidence.heldOut.rawValue)")
        if let lastSeen = evidence.lastSeen { rest.append("lastSeen: \(Day.text(of: lastSeen))") }
        rest.append("examples: [\(evidence.examples.map { YAMLScalar.encode($0) }.joined(separator: ", "))]")
        return """
              - id: \(YAMLScalar.encode(statement.id))
                text: \(YAMLScalar.encode(statement.text))
                directive: \(YAMLScalar.encode(statement.directive))
                context: \(statement.context.map { YAMLScalar.encode($0) } ?? "any")
                aspect: \(YAMLScalar.encode(statement.aspect))
                direction: \(statement.direction.rawValue)
                strength: \(YAMLScalar.encode(statement.strength))
                evidence: {supporting: \(evidence.supporting), opposing: \(evidence.opposing), users: \(evidence.users)\(facts),
                           \(rest.joined(separator: ", "))}
                source: \(statement.source.rawValue)
                analyst: \(YAMLScalar.encode(statement.analyst))
                status: \(statement.status.rawValue)

            """
    }
}

/// What is wrong with a profile file, and where.
public struct ProfileFileError: Error, Sendable, CustomStringConvertible {
    public var file: String
    /// Counted from 1; nil when the whole file is meant.
    public var line: Int?
    /// For example `statements[2].strength`; nil when the file is no YAML at all.
    public var field: String?
    /// What is wrong and what to write instead.
    public var problem: String

    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return field.map { "\(place): \($0): \(problem)" } ?? "\(place): \(problem)"
    }

    /// Bad data, after `sysexits.h`.
    public var exitCode: Int32 { 65 }
}
