import AttuneCore
import Foundation
import Yams

/// Reads the YAML of one profile, field by field, so that every complaint has its line.
struct ProfileFileReader {
    let file: String
    /// Whether lengths and characters are bounded, as they must be for text that a person wrote.
    let checksText: Bool

    static let maximumBytes = 4 << 20

    func profile(in text: String) throws -> Profile {
        guard !checksText || text.utf8.count <= Self.maximumBytes else {
            throw error(nil, nil, "is larger than 4 MiB; a profile file holds one audience")
        }
        let root = try fields(
            try document(text), "", ["attune", "audience", "version", "attributes", "statements", "notes"])
        let format = try integer(root, "attune")
        guard format == ProfileFile.formatVersion else {
            throw error(
                root["attune"], "attune",
                "is \(format), but this version reads \(ProfileFile.formatVersion); update Attune")
        }
        var seen: Set<String> = []
        let statements = try items(root, "statements").enumerated().map { index, node in
            let statement = try self.statement(node, "statements[\(index + 1)]")
            guard seen.insert(statement.id).inserted else {
                throw error(node, "statements[\(index + 1)].id", "appears twice; give every statement an id of its own")
            }
            return statement
        }
        let notes = root["notes"] == nil ? [] : try self.notes(root)
        let version = root["version"] == nil ? 1 : try integer(root, "version")
        return Profile(
            audience: try audience(root), version: version, statements: statements, notes: notes,
            attributes: try root["attributes"].map(attributes) ?? [:])
    }

    private func attributes(_ node: Node) throws -> [String: String] {
        guard let mapping = node.mapping else {
            throw error(node, "attributes", "must be names with values, such as plan: pro")
        }
        var attributes: [String: String] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string, let text = value.scalar?.string else {
                throw error(value, "attributes", "must be names with values, such as plan: pro")
            }
            attributes[try checked(name, key, "attributes", limit: 80)] = try checked(
                text, value, "attributes.\(name)", limit: 200)
        }
        return attributes
    }

    private func notes(_ root: Fields) throws -> [ContextNote] {
        try items(root, "notes").enumerated().map { index, node in
            let note = try fields(node, "notes[\(index + 1)]", ["context", "reason"])
            return ContextNote(context: try string(note, "context"), reason: try string(note, "reason", limit: 600))
        }
    }

    private func document(_ text: String) throws -> Node {
        do {
            guard let node = try Yams.compose(yaml: text) else { throw error(nil, nil, "is empty") }
            return node
        } catch let error as YamlError {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                throw ProfileFileError(file: file, line: mark.line, field: nil, problem: "is not YAML: \(problem)")
            case .duplicatedKeysInMapping(_, let context):
                throw ProfileFileError(file: file, line: context.mark.line, field: nil, problem: "a key appears twice")
            default:
                throw ProfileFileError(file: file, line: nil, field: nil, problem: "is not YAML")
            }
        }
    }

    private func audience(_ root: Fields) throws -> Audience {
        let node = try required(root, "audience")
        let keys = try fields(node, "audience", ["group", "user", "persona"])
        guard keys.values.count == 1 else {
            throw error(node, "audience", "must be one of {group: NAME=VALUE}, {user: ID}, {persona: ID}")
        }
        if let group = keys["group"] {
            if group.mapping != nil {
                let pair = try fields(group, "audience.group", ["name", "value"])
                return .group(name: try string(pair, "name"), value: try string(pair, "value"))
            }
            let text = try string(keys, "group")
            // By scalars: a mark that combines with the = would hide it.
            let scalars = text.unicodeScalars
            guard let mark = scalars.firstIndex(of: "="), mark > scalars.startIndex else {
                throw error(group, "audience.group", "must be NAME=VALUE, for example tier=expert")
            }
            return .group(name: String(scalars[..<mark]), value: String(scalars[scalars.index(after: mark)...]))
        }
        return keys["user"] != nil ? .user(try string(keys, "user")) : .persona(try string(keys, "persona"))
    }

    private func statement(_ node: Node, _ path: String) throws -> Statement {
        let names = [
            "id", "text", "directive", "context", "aspect", "direction", "strength", "evidence", "source", "analyst",
            "status",
        ]
        let all = try fields(node, path, names)
        let strength = try number(all, "strength")
        guard !checksText || (-1...1).contains(strength) else {
            throw error(all["strength"], "\(path).strength", "must lie between -1 and 1")
        }
        let context = try string(all, "context")
        let isAny = context == "any" && all["context"]?.scalar?.style == .plain
        return Statement(
            id: try string(all, "id", limit: 100), text: try string(all, "text", limit: 300),
            directive: try string(all, "directive", limit: 600), context: isAny ? nil : context,
            aspect: try string(all, "aspect"), direction: try choice(all, "direction"), strength: strength,
            evidence: try all["evidence"].map { try evidence($0, "\(path).evidence") } ?? Evidence(),
            source: all["source"] == nil ? .edited : try choice(all, "source"),
            analyst: all["analyst"] == nil ? "offline" : try string(all, "analyst"), status: try choice(all, "status"))
    }

    private func evidence(_ node: Node, _ path: String) throws -> Evidence {
        let names = [
            "supporting", "opposing", "users", "interval", "q", "heldOut", "lastSeen", "examples",
        ]
        let all = try fields(node, path, names)
        var evidence = Evidence()
        if all["supporting"] != nil { evidence.supporting = try integer(all, "supporting") }
        if all["opposing"] != nil { evidence.opposing = try integer(all, "opposing") }
        if all["users"] != nil { evidence.users = try integer(all, "users") }
        if all["q"] != nil { evidence.q = try number(all, "q") }
        if all["heldOut"] != nil { evidence.heldOut = try choice(all, "heldOut") }
        if let interval = all["interval"] {
            let ends = interval.sequence?.compactMap { $0.scalar.flatMap { Double($0.string) } } ?? []
            guard ends.count == 2, interval.sequence?.count == 2, ends[0] <= ends[1] else {
                throw error(interval, "\(path).interval", "must be [LOW, HIGH]")
            }
            evidence.interval = ends[0]...ends[1]
        }
        if let lastSeen = all["lastSeen"] {
            guard let date = Day.date(of: lastSeen.scalar?.string ?? "") else {
                throw error(lastSeen, "\(path).lastSeen", "must be a day such as 2026-10-02")
            }
            evidence.lastSeen = date
        }
        if all["examples"] != nil {
            evidence.examples = try items(all, "examples").map { node in
                guard let text = node.scalar?.string else {
                    throw error(node, "\(path).examples", "must be a list of turns such as c12#4")
                }
                return try checked(text, node, "\(path).examples", limit: 100)
            }
        }
        return evidence
    }
}
