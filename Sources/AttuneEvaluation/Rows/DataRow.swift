import AttuneCore

/// One row of a public data set: JSON Lines, a JSON array or CSV with a header, plain or gzip.
public struct DataRow: Sendable, Hashable {
    public var path: String
    /// The line on which the row starts, from 1.
    public var line: Int
    /// An object.
    public var value: JSONValue

    public init(path: String, line: Int, value: JSONValue) {
        self.path = path
        self.line = line
        self.value = value
    }

    /// The text of the first of these fields that the row has and that is not blank; names are compared without case,
    /// and numbers are texts too.
    func text(_ names: String...) -> String? {
        for name in names {
            guard let member = value.members?.first(where: { $0.name.lowercased() == name.lowercased() }) else {
                continue
            }
            switch member.value {
            case .string(let text) where !text.allSatisfy(\.isWhitespace): return text
            case .number(let number): return number == number.rounded() ? String(Int64(number)) : String(number)
            case .bool(let flag): return flag ? "true" : "false"
            default: continue
            }
        }
        return nil
    }

    func fault(_ problem: String) -> DataFault { DataFault(path: path, line: line, problem: problem) }
}

/// A row that cannot be used, and why. It holds no text of the row.
public struct DataFault: Error, Sendable, Hashable, CustomStringConvertible {
    public var path: String
    public var line: Int
    public var problem: String

    public var description: String { "\(path):\(line): \(problem)" }
}

/// Rows as some format reads them, and those that it could not use.
public struct DataRead<Value: Sendable>: Sendable {
    public var values: [Value] = []
    public var faults: [DataFault] = []
    public init() {}

    /// Reads every row of the files with `body`, which throws a ``DataFault`` for one that it cannot use.
    public init(files: [String], _ body: (DataRow) throws(DataFault) -> Value) throws(InputError) {
        for path in files {
            let reader = try RowReader(path: path)
            while let chunk = try reader.next() {
                faults += chunk.faults.map { DataFault(path: path, line: $0.line, problem: $0.reason) }
                for row in chunk.rows {
                    guard let value = chunk.withRow(row, { try? JSONValue.parse($0) }), value.members != nil else {
                        faults.append(DataFault(path: path, line: row.line, problem: "not a JSON object"))
                        continue
                    }
                    do throws(DataFault) {
                        values.append(try body(DataRow(path: path, line: row.line, value: value)))
                    } catch {
                        faults.append(error)
                    }
                }
            }
        }
    }
}
