import Foundation

/// A model's folder, or a file in it, that cannot be used. The text names file and tensor and says what to do.
public struct ModelFolderError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// A folder or file is not there or may not be read.
        case missing
        /// A file is cut off, not in its format, or contradicts itself.
        case damaged
        /// The files do not fit one another.
        case mismatch
        /// The model needs something that this program does not do.
        case unsupported
        /// A file could not be written.
        case unwritable
    }

    public var code: Code
    /// The file or folder.
    public var path: String
    /// The tensor or the field that is wrong, where it is a single one.
    public var part: String?
    /// What is wrong.
    public var problem: String
    /// What to do about it.
    public var advice: String

    public init(_ code: Code, path: String, part: String? = nil, problem: String, advice: String? = nil) {
        self.code = code
        self.path = path
        self.part = part
        self.problem = problem
        self.advice = advice ?? Self.usualAdvice(code)
    }

    private static func usualAdvice(_ code: Code) -> String {
        switch code {
        case .missing: "Name a folder in Hugging Face's layout, with all its files."
        case .damaged: "Download or copy the file again."
        case .mismatch: "Take all files of the folder from one and the same download."
        case .unsupported:
            "Choose a model of the Llama, Mistral, Qwen2 or Qwen3 family in float32, float16 or bfloat16."
        case .unwritable: "Check the folder's permissions and the free space."
        }
    }

    /// File, part, problem and advice in one line.
    public var description: String {
        path + (part.map { ", \($0)" } ?? "") + ": \(problem). \(advice)"
    }

    /// The exit code of `sysexits.h` that fits.
    public var exitCode: Int32 {
        switch code {
        case .missing: 66
        case .damaged, .mismatch, .unsupported: 65
        case .unwritable: 73
        }
    }
}
