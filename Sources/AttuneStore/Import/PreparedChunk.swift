import AttuneCore
import Foundation

/// A chunk of rows parsed and encoded, ready to be written: made on any thread, written in the order of the file.
struct PreparedChunk: Sendable {
    struct Entry: Sendable {
        var external: String?
        var user: String?
        var time: Double?
        var context: String?
        var groups: [String: String]
        /// The same as stored.
        var groupsText: String?
        var kind: Record.Kind
        /// Where the body lies in `bodies`.
        var body: Range<Int>
    }

    struct Row: Sendable {
        var line: Int
        var digest: RowDigest
        var entries: Range<Int>
    }

    var rows: [Row] = []
    var entries: [Entry] = []
    var bodies: [UInt8] = []
    /// Rows that cannot be used, in the order of their lines.
    var faults: [RowFault] = []
    /// How many entries have which field.
    var fields: [String: Int] = [:]
    /// The entries of the mapping that some row had, a bit each.
    var found: UInt64 = 0
    /// Bytes of the rows, and where the chunk ends in the input.
    var bytes = 0
    var endOffset: Int64 = 0
    var endLine = 0

    init(_ chunk: RowChunk, parser: RecordParser) {
        var writer = BodyWriter()
        writer.reserve(chunk.bytes.count)
        rows.reserveCapacity(chunk.rows.count)
        entries.reserveCapacity(chunk.rows.count)
        faults = chunk.faults
        chunk.bytes.withUnsafeBytes { bytes in
            for row in chunk.rows {
                let raw = UnsafeRawBufferPointer(rebasing: bytes[row.range])
                do throws(RowReason) {
                    let parsed = try parser.parseRow(raw)
                    guard !parsed.records.isEmpty else { throw RowReason(.empty) }
                    found |= parsed.found
                    let first = entries.count
                    for record in parsed.records { append(record, to: &writer) }
                    rows.append(Row(line: row.line, digest: RowDigest(raw), entries: first..<entries.count))
                } catch {
                    faults.append(RowFault(line: row.line, reason: error, raw: raw))
                }
            }
        }
        faults.sort { ($0.isTerminal ? 1 : 0, $0.line) < ($1.isTerminal ? 1 : 0, $1.line) }
        fields = Self.fields(of: entries[...])
        bodies = writer.bytes
        bytes = chunk.bytes.count
        endOffset = chunk.endOffset
        endLine = chunk.endLine
    }

    private mutating func append(_ record: Record, to writer: inout BodyWriter) {
        let start = writer.count
        writer.append(record.content)
        entries.append(
            Entry(
                external: record.id, user: record.user, time: record.time?.timeIntervalSince1970,
                context: record.context, groups: record.groups,
                groupsText: GroupFields.encode(record.groups), kind: record.content.kind,
                body: start..<writer.count))
    }

    private static func fields(of entries: ArraySlice<Entry>) -> [String: Int] {
        var (ids, users, times, contexts) = (0, 0, 0, 0)
        var fields: [String: Int] = [:]
        for entry in entries {
            if entry.external != nil { ids += 1 }
            if entry.user != nil { users += 1 }
            if entry.time != nil { times += 1 }
            if entry.context != nil { contexts += 1 }
            for name in entry.groups.keys { fields["group.\(name)", default: 0] += 1 }
        }
        for (name, count) in [("id", ids), ("user", users), ("time", times), ("context", contexts)] where count > 0 {
            fields[name] = count
        }
        return fields
    }

    /// The chunk up to a line, for a run that stops there.
    func cut(before line: Int) -> PreparedChunk {
        var chunk = self
        chunk.rows = rows.filter { $0.line < line }
        chunk.fields = Self.fields(of: entries[..<(chunk.rows.last?.entries.upperBound ?? 0)])
        return chunk
    }
}
