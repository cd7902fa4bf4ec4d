import AttuneCore
import AttuneEvaluation
import AttuneStore

/// Rows of a data set, with those that cannot be used told on standard error: the first few by file and line, then how
/// many more.
enum DataFaults {
    private static let shown = 5

    static func tell(_ faults: [some CustomStringConvertible]) {
        for fault in faults.prefix(shown) { Console.remark("\(fault)") }
        if faults.count > shown { Console.remark("… and \(faults.count - shown) more rows that cannot be used") }
    }

    /// The usable rows of the files; an error where there is none.
    static func read<Value: Sendable>(
        _ files: [String], fields: String, _ body: (DataRow) throws(DataFault) -> Value
    ) throws -> [Value] {
        let read = try DataRead(files: try InputPaths(files).files, body)
        tell(read.faults)
        guard !read.values.isEmpty else {
            throw InputError(
                .unsupported, path: files.joined(separator: ", "), problem: "no row can be used",
                advice: "Rows are JSON objects or CSV with \(fields).")
        }
        return read.values
    }
}
