import AttuneCore
import Foundation

/// Writes writing samples as lines of the writing format: `{"id":…,"user":…,"created":…,"context":…,"text":…}`.
public enum WritingLine {
    private struct Row: Encodable {
        var id: String?
        var user: String?
        var created: Int?
        var context: String?
        var text: String
    }

    /// One line with its newline; nil for a record that is no writing sample.
    public static func line(_ record: Record) throws -> Data? {
        guard case .writing(let text) = record.content else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var data = try encoder.encode(
            Row(
                id: record.id, user: record.user, created: record.time.map { Int($0.timeIntervalSince1970) },
                context: record.context, text: text))
        data.append(10)
        return data
    }
}

extension WriterWorld {
    /// Writes all texts to a file, one line each, replacing what was there; returns their number.
    @discardableResult public func writeLines(to url: URL) throws -> Int {
        var lines = Data()
        var count = 0
        for record in records() {
            guard let line = try WritingLine.line(record) else { continue }
            lines += line
            count += 1
        }
        try lines.write(to: url, options: .atomic)
        return count
    }
}
