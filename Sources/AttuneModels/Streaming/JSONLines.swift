/// Takes a stream of JSON lines apart, however it is cut into pieces. Empty lines are passed over.
public struct JSONLines: Sendable {
    /// A line of more than this many bytes is an error.
    public let limit: Int
    private var line: [UInt8] = []

    /// - Parameter limit: Default 4 MiB.
    public init(limit: Int = 4 << 20) { self.limit = limit }

    /// The lines that these bytes complete, without their ends.
    public mutating func feed(_ bytes: some Sequence<UInt8>) throws(StreamTooLong) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                if let line = take() { lines.append(line) }
            } else {
                guard line.count < limit else { throw StreamTooLong(limit: limit) }
                line.append(byte)
            }
        }
        return lines
    }

    /// A last line without an end.
    public mutating func finish() -> [UInt8]? { take() }

    private mutating func take() -> [UInt8]? {
        defer { line.removeAll(keepingCapacity: true) }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line.isEmpty ? nil : line
    }
}
