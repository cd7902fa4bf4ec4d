/// Finds the format of an input from its first rows.
public struct FormatDetector: Sendable {
    /// Rows to look at: enough to see mixed files, few enough to cost nothing.
    public static let sampleRows = 50

    /// What was found.
    public struct Detection: Sendable {
        /// The format that reads most rows; `generic` when none reads any.
        public var format: InputFormat
        /// Rows looked at.
        public var sampled: Int
        /// How many of them the format reads.
        public var usable: Int
        /// For every format, what it misses in the rows, the commonest first.
        public var missed: [Missed]
        var isForced = false

        /// No format reads any of the rows.
        public var isHopeless: Bool { sampled > 0 && usable == 0 }

        /// The parser for all rows of the input. Rows of other known formats among them are read too, unless the
        /// format was forced.
        public func parser(mapping: FieldMapping = FieldMapping()) -> RecordParser {
            RecordParser(format: format, mapping: mapping, toleratesOthers: !isForced)
        }
    }

    /// What one format misses.
    public struct Missed: Sendable, Hashable {
        /// The format.
        public var format: InputFormat
        /// Rows of the sample that the format reads.
        public var usable: Int
        /// The commonest reason why not, for people; it holds no text of the rows.
        public var reason: String
    }

    public init() {}

    /// - Parameters:
    ///   - forced: a format that the user named, which wins; `auto` to find out.
    public func detect(
        _ chunk: RowChunk, mapping: FieldMapping = FieldMapping(), forced: InputFormat = .auto
    ) -> Detection {
        let rows = chunk.rows.prefix(Self.sampleRows)
        var best = (format: InputFormat.generic, usable: 0)
        var missed: [Missed] = []
        let candidates = forced == .auto ? InputFormat.byPrecedence + [.generic] : [forced]
        for format in candidates {
            let parser = RecordParser(format: format, mapping: mapping)
            var usable = 0
            var reasons: [RowReason: Int] = [:]
            for row in rows {
                do throws(RowReason) {
                    _ = try chunk.withRow(row) { (bytes) throws(RowReason) in try parser.parseRow(bytes) }
                    usable += 1
                } catch {
                    // Rows break at different bytes for the same reason.
                    var reason = error
                    reason.position = nil
                    reasons[reason, default: 0] += 1
                }
            }
            if usable > best.usable { best = (format, usable) }
            if let commonest = reasons.max(by: { ($0.value, $1.key.message) < ($1.value, $0.key.message) }) {
                missed.append(Missed(format: format, usable: usable, reason: commonest.key.message))
            }
        }
        let format = forced == .auto ? best.format : forced
        return Detection(
            format: format, sampled: rows.count, usable: best.usable, missed: missed, isForced: forced != .auto)
    }
}
