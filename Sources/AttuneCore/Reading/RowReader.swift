import Foundation

/// Reads the rows of one input, chunk by chunk, in memory that does not grow with the input.
///
/// Plain or gzip; JSON Lines, a JSON array, JSON objects over several lines, CSV, or plain text: found out from the
/// file's first bytes and its name. The same input gives the same chunks every time, and reading can start again
/// after any of them.
public final class RowReader {
    /// How to read.
    public struct Options: Sendable, Hashable {
        /// Longest row in bytes; a longer one becomes a fault and is never held in memory. 32 MiB: far above any chat,
        /// small against a machine's memory.
        public var rowLimit = 32 << 20
        /// Size of a chunk in bytes. 2 MiB: enough work for one task, little to lose when a run is stopped.
        public var chunkBytes = 2 << 20
        /// The author of plain-text files. By default the name of the folder that a file lies in.
        public var author: String?

        public init() {}
    }

    /// How far reading has come, in bytes as stored (compressed ones for gzip).
    public struct Position: Sendable, Hashable {
        /// Bytes read so far.
        public var read: Int64
        /// Bytes in the file; nil for standard input.
        public var total: Int64?
    }

    /// Bytes looked at to find out what a file is.
    static let headBytes = 1 << 20

    /// The path as given; `-` for standard input.
    public let path: String
    private let options: Options
    private let file: FileSource
    private let source: any ByteSource
    private var splitter: any RowSplitter
    /// Bytes read but not yet split, from `offset` on.
    private var pending: [UInt8]
    private var offset: Int64
    private var line: Int
    private var sourceEnded = false
    private var isFinished = false

    /// Opens an input.
    /// - Parameters:
    ///   - path: a file; `-` for standard input.
    ///   - offset: where to start, an ``RowChunk/endOffset`` of an earlier reading with the same options.
    ///   - line: the ``RowChunk/endLine`` that belongs to it.
    public init(
        path: String, startingAt offset: Int64 = 0, line: Int = 1, options: Options = Options()
    ) throws(InputError) {
        self.path = path
        self.options = options
        let file = try FileSource(path: path)
        self.file = file
        let magic = try Self.fill(file, count: 4)
        try Self.refuse(magic, path)
        if magic.starts(with: [0x1F, 0x8B]) {
            source = try GzipSource(file, head: magic)
            pending = try Self.fill(source, count: Self.headBytes)
        } else {
            source = file
            pending = magic
            if magic.count == 4 { pending += try Self.fill(file, count: Self.headBytes - 4) }
        }
        try Self.refuse(pending, path)
        sourceEnded = pending.count < Self.headBytes
        self.offset = 0
        self.line = max(1, line)
        if pending.starts(with: [0xEF, 0xBB, 0xBF]) {
            pending.removeFirst(3)
            self.offset = 3
        }
        let name = path == "-" ? "" : Self.name(path)
        let isWhole = sourceEnded
        let isResumed = offset > self.offset
        let author = options.author ?? Self.author(path)
        splitter = pending.withUnsafeBytes { head in
            let container = Container(name: name, head: head, isWhole: isWhole)
            return Self.splitter(container, head, isResumed: isResumed, author: author, limit: options.rowLimit)
        }
        if isResumed { try skip(to: offset) }
    }

    /// How far reading has come.
    public var position: Position { Position(read: file.position, total: file.size) }

    /// The next chunk; nil after the last one. A chunk may hold faults only.
    public func next() throws(InputError) -> RowChunk? {
        guard !isFinished else { return nil }
        var chunk = RowChunk()
        var wanted = options.chunkBytes
        while true {
            try fill(to: wanted)
            let atEnd = sourceEnded && source.damage == nil
            let startLine = line
            let used = pending.withUnsafeBytes { bytes in
                // No more than wanted is looked at, so that a long head does not move the borders of chunks.
                let part = bytes.slice(0..<min(bytes.count, wanted))
                let isAll = atEnd && part.count == bytes.count
                return splitter.split(part, line: startLine, atEnd: isAll, into: &chunk)
            }
            let isSpent = sourceEnded && (used.bytes == pending.count || wanted >= pending.count)
            if chunk.rows.isEmpty, chunk.faults.isEmpty, !isSpent {
                if used.bytes > 0 {
                    advance(used)
                } else if min(wanted, pending.count) > options.rowLimit {
                    try skipRow(into: &chunk)
                    return finish(chunk, isLast: sourceEnded && pending.isEmpty && source.damage == nil)
                } else {
                    wanted = min(wanted * 2, options.rowLimit + 1)
                }
                continue
            }
            if splitter.keepsBytes { chunk.bytes = take(used.bytes) } else { pending.removeFirst(used.bytes) }
            offset += Int64(used.bytes)
            line += used.lines
            if isSpent, source.damage != nil || !pending.isEmpty {
                let damage = source.damage ?? RowReason(.truncated)
                chunk.faults.append(
                    RowFault(
                        line: line, code: damage.code, reason: damage.message,
                        raw: Array(pending.prefix(RowFault.rawLimit)), isTerminal: true))
                pending = []
            }
            let isLast = sourceEnded && pending.isEmpty
            return finish(chunk, isLast: isLast)
        }
    }

    private func finish(_ chunk: RowChunk, isLast: Bool) -> RowChunk? {
        var chunk = chunk
        chunk.endOffset = offset
        chunk.endLine = line
        chunk.isLast = isLast
        isFinished = isLast
        return chunk
    }

    private func advance(_ used: Progress) {
        pending.removeFirst(used.bytes)
        offset += Int64(used.bytes)
        line += used.lines
    }

    /// The first bytes of what is pending; the rest stays.
    private func take(_ count: Int) -> [UInt8] {
        let rest = Array(pending[count...])
        var taken = pending
        pending = rest
        taken.removeLast(taken.count - count)
        return taken
    }

    private func fill(to wanted: Int) throws(InputError) {
        guard !sourceEnded, pending.count < wanted else { return }
        let more = try Self.fill(source, count: wanted - pending.count, onto: &pending)
        if !more { sourceEnded = true }
    }

    /// Passes over a row longer than allowed, keeping its beginning for the quarantine.
    private func skipRow(into chunk: inout RowChunk) throws(InputError) {
        var isFirst = true
        while true {
            let skip = pending.withUnsafeBytes { splitter.skip($0) }
            if isFirst {
                let start = line + pending.withUnsafeBytes { $0.lineFeeds(0..<skip.start) }
                pending.withUnsafeBytes { bytes in
                    let raw = bytes.slice(skip.start..<bytes.count)
                    chunk.faults.append(RowFault(line: start, reason: RowReason(.tooLong), raw: raw))
                }
                isFirst = false
            }
            let lines = pending.withUnsafeBytes { $0.lineFeeds(0..<skip.bytes) }
            advance(Progress(bytes: skip.bytes, lines: lines))
            if skip.isDone || sourceEnded { return }
            try fill(to: 1 << 20)
        }
    }

    private func skip(to target: Int64) throws(InputError) {
        if target - offset <= Int64(pending.count) {
            pending.removeFirst(Int(target - offset))
            offset = target
            return
        }
        if source.seek(to: target) {
            pending = []
            sourceEnded = false
            offset = target
            return
        }
        while offset < target, !(sourceEnded && pending.isEmpty) {
            let step = Int(min(Int64(pending.count), target - offset))
            pending.removeFirst(step)
            offset += Int64(step)
            try fill(to: 1 << 20)
        }
    }
}
