import AttuneCore
import Foundation

extension ChoiceWorld {
    /// One line of TRL's preference format with who chose:
    /// `{"id":…,"user":…,"created":…,"prompt":…,"chosen":…,"rejected":…}`.
    private struct Line: Encodable {
        var id: String?
        var user: String?
        var created: Int?
        var prompt: String
        var chosen: String
        var rejected: String
    }

    /// Writes all pairs to a file, one JSON line each, replacing what was there.
    public func writePairs(to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var lines = Data()
        for (record, _) in pairs() {
            guard case .preference(let pair) = record.content else { continue }
            lines += try encoder.encode(
                Line(
                    id: record.id, user: record.user, created: record.time.map { Int($0.timeIntervalSince1970) },
                    prompt: pair.prompt.last?.text ?? "", chosen: pair.chosen, rejected: pair.rejected))
            lines.append(UInt8(ascii: "\n"))
        }
        try lines.write(to: url, options: .atomic)
    }
}
