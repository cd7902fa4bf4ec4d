/// A run that cannot start or go on. The text says what is wrong and what to do.
public struct TrainingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// An option makes no sense.
        case usage
        /// The data cannot be trained on.
        case data
        /// A file cannot be written or read.
        case file
        /// The loss is no number any more.
        case diverged
    }

    public var code: Code
    public var problem: String
    public var advice: String

    public init(_ code: Code, _ problem: String, advice: String) {
        self.code = code
        self.problem = problem
        self.advice = advice
    }

    public var description: String { "\(problem). \(advice)" }

    /// The exit code of `sysexits.h` that fits.
    public var exitCode: Int32 {
        switch code {
        case .usage: 64
        case .data, .diverged: 65
        case .file: 74
        }
    }
}
