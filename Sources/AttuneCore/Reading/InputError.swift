/// An input that cannot be read at all, with what to do about it.
public struct InputError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of errors.
    public enum Code: String, Sendable {
        case missing
        case noMatch = "no-match"
        case unreadable
        case unsupported
        case badMapping = "bad-mapping"
        case readFailed = "read-failed"
    }

    /// The kind of error.
    public var code: Code
    /// The path or argument as given.
    public var path: String
    /// What is wrong.
    public var problem: String
    /// What to do about it.
    public var advice: String

    public init(_ code: Code, path: String, problem: String, advice: String) {
        self.code = code
        self.path = path
        self.problem = problem
        self.advice = advice
    }

    /// Path, problem and advice in one line.
    public var description: String { "\(path): \(problem). \(advice)" }
}
