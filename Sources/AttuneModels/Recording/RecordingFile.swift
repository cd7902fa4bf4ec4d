import Foundation
import Synchronization

/// A file to which exchanges are appended, one line each. It holds answers' texts, so only its owner may read it, and
/// it is written only where a user asks for it.
public final class RecordingFile: Sendable {
    private let handle: Mutex<FileHandle>

    /// Appends to the file at `url`, which is made if there is none.
    public init(_ url: URL) throws {
        if !FileManager.default.fileExists(atPath: url.path) {
            guard
                FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
            else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path]) }
        }
        let file = try FileHandle(forUpdating: url)
        // A process that was killed in the middle of a line left half of one.
        try file.truncate(atOffset: try Self.endOfLastLine(file))
        try file.seekToEnd()
        handle = Mutex(file)
    }

    /// Writes one line at once.
    public func append(_ exchange: RecordedExchange) throws {
        let line = Data((exchange.line + "\n").utf8)
        try handle.withLock { try $0.write(contentsOf: line) }
    }

    private static func endOfLastLine(_ file: FileHandle) throws -> UInt64 {
        var end = try file.seekToEnd()
        while end > 0 {
            let start = end > 65_536 ? end - 65_536 : 0
            try file.seek(toOffset: start)
            let block = try file.read(upToCount: Int(end - start)) ?? Data()
            if let last = block.lastIndex(of: 0x0A) { return start + UInt64(last - block.startIndex) + 1 }
            end = start
        }
        return 0
    }
}
