import AttuneCore
import Yams

/// Reads YAML that a person wrote into values that know their lines.
public enum YAMLDocument {
    /// Longest file that is read, in bytes.
    public static let maximumBytes = 1 << 20

    /// The file's one value. Throws `MarkedFileError` for text that is no YAML, is empty, or is larger than 1 MiB.
    ///
    /// - Parameter file: the file's name, for errors.
    public static func read(_ text: String, file: String) throws -> MarkedValue {
        guard text.utf8.count <= maximumBytes else {
            throw MarkedFileError(file: file, line: nil, field: nil, problem: "is larger than 1 MiB")
        }
        let node: Node?
        do { node = try Yams.compose(yaml: text) } catch let error as YamlError {
            throw problem(error, file)
        }
        guard let node else { throw MarkedFileError(file: file, line: nil, field: nil, problem: "is empty") }
        return value(node)
    }

    private static func problem(_ error: YamlError, _ file: String) -> MarkedFileError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            MarkedFileError(file: file, line: mark.line, field: nil, problem: "is not YAML: \(problem)")
        case .duplicatedKeysInMapping(_, let context):
            MarkedFileError(file: file, line: context.mark.line, field: nil, problem: "a key appears twice")
        default: MarkedFileError(file: file, line: nil, field: nil, problem: "is not YAML")
        }
    }

    private static func value(_ node: Node) -> MarkedValue {
        let line = node.mark?.line ?? 1
        if let mapping = node.mapping {
            let fields = mapping.map { key, value in
                MarkedValue.Field(
                    name: key.scalar?.string ?? "", line: key.mark?.line ?? line, value: Self.value(value))
            }
            return MarkedValue(.fields(fields), line: line)
        }
        if let sequence = node.sequence { return MarkedValue(.list(sequence.map(value)), line: line) }
        return MarkedValue(.scalar(node.scalar?.string ?? ""), line: line)
    }
}
