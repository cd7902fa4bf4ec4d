import Foundation

extension GroupWorld {
    /// What ``writeLogs(to:progress:)`` wrote.
    public struct LogSummary: Sendable, Hashable {
        public var conversations: Int
        public var bytes: Int
    }

    /// Writes all conversations to a file, one JSON line each, replacing what was there. Holds about 1 MiB at a time.
    ///
    /// `progress` is told the number of conversations written, about once per MiB.
    @discardableResult
    public func writeLogs(to url: URL, progress: ((Int) -> Void)? = nil) throws -> LogSummary {
        try Data().write(to: url)
        let file = try FileHandle(forWritingTo: url)
        var summary = LogSummary(conversations: 0, bytes: 0)
        do {
            try writeLines { chunk in
                try file.write(contentsOf: chunk)
                summary.bytes += chunk.count
            } progress: { count in
                summary.conversations = count
                progress?(count)
            }
            try file.close()
        } catch {
            try? file.close()  // The first error is the one to report.
            throw error
        }
        return summary
    }

    /// Hands out all conversations as chunks of whole JSON lines, about 1 MiB each.
    public func writeLines(to sink: (Data) throws -> Void, progress: ((Int) -> Void)? = nil) throws {
        let limit = 1 << 20
        var buffer: [UInt8] = []
        buffer.reserveCapacity(limit + limit / 8)
        for number in 0..<options.conversations {
            ChatLine.append(conversation(number).record, to: &buffer)
            if buffer.count >= limit || number == options.conversations - 1 {
                try sink(Data(buffer))
                buffer.removeAll(keepingCapacity: true)
                progress?(number + 1)
            }
        }
    }
}
