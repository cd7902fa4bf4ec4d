import Foundation
import Yams

/// Typed access to the fields of a mapping, each with its line for complaints.
extension ProfileFileReader {
    /// The fields of one mapping, with the path that leads to it.
    struct Fields {
        let path: String
        let node: Node
        let values: [String: Node]

        subscript(name: String) -> Node? { values[name] }
        func path(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
    }

    func fields(_ node: Node, _ path: String, _ names: [String]) throws -> Fields {
        guard let mapping = node.mapping else {
            throw error(node, path.isEmpty ? nil : path, "must hold the fields \(names.joined(separator: ", "))")
        }
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string, names.contains(name) else {
                throw error(
                    key, path.isEmpty ? nil : path, "has an unknown field; known are \(names.joined(separator: ", "))")
            }
            values[name] = value
        }
        return Fields(path: path, node: node, values: values)
    }

    func required(_ fields: Fields, _ name: String) throws -> Node {
        guard let node = fields[name] else { throw error(fields.node, fields.path(name), "is missing") }
        return node
    }

    func items(_ fields: Fields, _ name: String) throws -> Node.Sequence {
        let node = try required(fields, name)
        guard let sequence = node.sequence else { throw error(node, fields.path(name), "must be a list") }
        return sequence
    }

    func string(_ fields: Fields, _ name: String, limit: Int = 200) throws -> String {
        let node = try required(fields, name)
        guard let scalar = node.scalar else { throw error(node, fields.path(name), "must be text") }
        return try checked(scalar.string, node, fields.path(name), limit: limit)
    }

    func checked(_ text: String, _ node: Node, _ path: String, limit: Int) throws -> String {
        guard checksText else { return text }
        guard text.unicodeScalars.count <= limit else {
            throw error(node, path, "is longer than \(limit) characters; shorten it")
        }
        guard !text.isEmpty || path.hasPrefix("audience") else { throw error(node, path, "is empty") }
        guard !text.unicodeScalars.contains(where: Self.isControl) else {
            throw error(node, path, "holds a line break or another control character; write it on one line")
        }
        return text
    }

    /// Control characters, line and paragraph separators, and the marks that turn the direction of writing.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    func integer(_ fields: Fields, _ name: String) throws -> Int {
        let node = try required(fields, name)
        guard let value = node.scalar.flatMap({ Int($0.string) }), value >= 0 else {
            throw error(node, fields.path(name), "must be a whole number, 0 or more")
        }
        return value
    }

    func number(_ fields: Fields, _ name: String) throws -> Double {
        let node = try required(fields, name)
        guard let value = node.scalar.flatMap({ Double($0.string) }), value.isFinite else {
            throw error(node, fields.path(name), "must be a number")
        }
        return value
    }

    func choice<Choice: RawRepresentable<String>>(_ fields: Fields, _ name: String) throws -> Choice {
        let node = try required(fields, name)
        guard let value = node.scalar.flatMap({ Choice(rawValue: $0.string) }) else {
            let known =
                switch name {
                case "direction": "more or less"
                case "status": "proposed, active or retired"
                case "source": "rubrics, hypotheses, personas or edited"
                default: "confirmed, contradicted or untested"
                }
            throw error(node, fields.path(name), "must be \(known)")
        }
        return value
    }

    func error(_ node: Node?, _ field: String?, _ problem: String) -> ProfileFileError {
        ProfileFileError(file: file, line: node?.mark?.line, field: field, problem: problem)
    }
}
