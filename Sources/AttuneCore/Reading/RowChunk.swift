/// Some consecutive rows of an input, to be parsed independently of all others.
public struct RowChunk: Sendable {
    /// A row's place: in the bytes of its chunk and in the file.
    public struct Row: Sendable, Hashable {
        /// Where the row lies in ``RowChunk/bytes``, without surrounding white space.
        public var range: Range<Int>
        /// The line on which it starts, from 1.
        public var line: Int

        public init(range: Range<Int>, line: Int) {
            self.range = range
            self.line = line
        }
    }

    /// JSON of all rows. Rows of CSV and plain text are rewritten as JSON objects.
    public var bytes: [UInt8] = []
    /// The rows that were split off, in file order.
    public var rows: [Row] = []
    /// Rows that could not even be split off, in file order.
    public var faults: [RowFault] = []
    /// Uncompressed bytes of the input up to the end of this chunk: where reading can start again.
    public var endOffset: Int64 = 0
    /// The line at `endOffset`, from 1.
    public var endLine: Int = 1
    /// Nothing follows this chunk.
    public var isLast = false

    public init() {}

    /// Calls `body` with the bytes of one row.
    public func withRow<R, E: Error>(_ row: Row, _ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        let result: Result<R, E> = bytes.withUnsafeBytes { buffer in
            do throws(E) {
                return .success(try body(UnsafeRawBufferPointer(rebasing: buffer[row.range])))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}

/// A row that could not be read, for the quarantine.
public struct RowFault: Error, Sendable, Hashable {
    /// At most this much of a bad row is kept.
    public static let rawLimit = 64 << 10

    /// The line on which the row starts, from 1.
    public var line: Int
    /// The kind of reason.
    public var code: RowReason.Code
    /// The reason for people; it holds no text of the row.
    public var reason: String
    /// The start of the row as it was, at most ``rawLimit`` bytes.
    public var raw: [UInt8]?
    /// Nothing after this could be read: the file is cut short or damaged.
    public var isTerminal: Bool

    public init(line: Int, code: RowReason.Code, reason: String, raw: [UInt8]? = nil, isTerminal: Bool = false) {
        self.line = line
        self.code = code
        self.reason = reason
        self.raw = raw
        self.isTerminal = isTerminal
    }

    /// A fault for a row whose bytes are at hand.
    public init(line: Int, reason: RowReason, raw: UnsafeRawBufferPointer) {
        self.init(line: line, code: reason.code, reason: reason.message, raw: Array(raw.prefix(Self.rawLimit)))
    }
}
