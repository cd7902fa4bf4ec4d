/// A value of a file that a person wrote, with its line, so that a complaint can name it.
public struct MarkedValue: Sendable, Hashable {
    public indirect enum Kind: Sendable, Hashable {
        /// Text, a number, yes or no: as it was written, quotes apart.
        case scalar(String)
        case list([MarkedValue])
        case fields([Field])
    }

    public struct Field: Sendable, Hashable {
        public var name: String
        /// The line of the name, from 1.
        public var line: Int
        public var value: MarkedValue

        public init(name: String, line: Int, value: MarkedValue) {
            self.name = name
            self.line = line
            self.value = value
        }
    }

    public var kind: Kind
    /// From 1.
    public var line: Int

    public init(_ kind: Kind, line: Int) {
        self.kind = kind
        self.line = line
    }

    public var scalar: String? { if case .scalar(let text) = kind { text } else { nil } }
    public var list: [MarkedValue]? { if case .list(let values) = kind { values } else { nil } }
    public var fields: [Field]? { if case .fields(let fields) = kind { fields } else { nil } }
}

/// What is wrong with a file that a person wrote, and where.
public struct MarkedFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file's name as it was given.
    public var file: String
    /// From 1; nil where the whole file is meant.
    public var line: Int?
    /// The field's path, such as `arms[2].kind`; nil where none is meant.
    public var field: String?
    /// What is wrong and what to do, as the rest of a sentence that begins with the field.
    public var problem: String

    public init(file: String, line: Int?, field: String?, problem: String) {
        self.file = file
        self.line = line
        self.field = field
        self.problem = problem
    }

    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(field.map { "'\($0)' " } ?? "")\(problem)"
    }
}
