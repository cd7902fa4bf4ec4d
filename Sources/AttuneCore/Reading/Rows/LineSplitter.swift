/// One row a line: JSON Lines. Blank lines are no rows.
struct LineSplitter: RowSplitter {
    let rowLimit: Int
    var keepsBytes: Bool { true }

    mutating func split(
        _ bytes: UnsafeRawBufferPointer, line start: Int, atEnd: Bool, into chunk: inout RowChunk
    ) -> Progress {
        var at = 0
        var line = start
        while at < bytes.count {
            let feed = bytes.next(0x0A, from: at)
            guard let end = feed ?? (atEnd ? bytes.count : nil) else { break }
            let row = bytes.trimmed(at..<end)
            if row.count > rowLimit {
                chunk.faults.append(RowFault(line: line, reason: RowReason(.tooLong), raw: bytes.slice(row)))
            } else if !row.isEmpty {
                chunk.rows.append(RowChunk.Row(range: row, line: line))
            }
            at = feed == nil ? end : end + 1
            line += feed == nil ? 0 : 1
        }
        return Progress(bytes: at, lines: line - start)
    }

    mutating func skip(_ bytes: UnsafeRawBufferPointer) -> Skip {
        guard let feed = bytes.next(0x0A, from: 0) else { return Skip(bytes: bytes.count, isDone: false) }
        return Skip(bytes: feed + 1, isDone: true)
    }
}
