import AttuneCore
import Foundation

extension UserWorld {
    /// One line of TRL's preference format with who chose, when and in what group.
    private struct Line: Encodable {
        var id: String?
        var user: String?
        var created: Int?
        var context: String?
        var groups: [String: String]?
        var prompt: String
        var chosen: String
        var rejected: String
    }

    /// Writes all pairs to a file in time's order, one JSON line each, replacing what was there. Holds about 1 MiB at a
    /// time.
    public func writePairs(to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try Data().write(to: url)
        let file = try FileHandle(forWritingTo: url)
        defer { try? file.close() }  // Every write has been checked by then.
        var lines = Data()
        for (record, _) in pairs() {
            guard case .preference(let pair) = record.content else { continue }
            lines += try encoder.encode(
                Line(
                    id: record.id, user: record.user, created: record.time.map { Int($0.timeIntervalSince1970) },
                    context: record.context, groups: record.groups.isEmpty ? nil : record.groups,
                    prompt: pair.prompt.last?.text ?? "", chosen: pair.chosen, rejected: pair.rejected))
            lines.append(UInt8(ascii: "\n"))
            if lines.count >= 1 << 20 {
                try file.write(contentsOf: lines)
                lines.removeAll(keepingCapacity: true)
            }
        }
        try file.write(contentsOf: lines)
    }
}
