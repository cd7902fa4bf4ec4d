import Foundation

/// Where results and remarks go: results to standard output, everything else to standard error.
enum Console {
    static func result(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    static func remark(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// One JSON object on standard output, keys sorted so that two runs can be compared.
    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        result(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Whether standard error is a terminal that a line can be rewritten on.
    static var isTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }
}
