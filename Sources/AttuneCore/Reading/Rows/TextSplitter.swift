/// Plain text: the whole file is one row, with the author where the folder names one.
struct TextSplitter: RowSplitter {
    let rowLimit: Int
    let author: String?
    var keepsBytes: Bool { false }

    mutating func split(
        _ bytes: UnsafeRawBufferPointer, line: Int, atEnd: Bool, into chunk: inout RowChunk
    ) -> Progress {
        guard atEnd else { return Progress(bytes: 0, lines: 0) }
        let all = Progress(bytes: bytes.count, lines: bytes.lineFeeds(0..<bytes.count))
        let text = bytes.trimmed(0..<bytes.count)
        guard !text.isEmpty else { return all }
        guard text.count <= rowLimit else {
            chunk.faults.append(RowFault(line: line, reason: RowReason(.tooLong), raw: bytes.slice(text)))
            return all
        }
        // Leading line breaks tell a transcript from prose, so the text is kept as it is.
        chunk.bytes.reserveCapacity(bytes.count + bytes.count / 16 + 64)
        chunk.bytes.append(contentsOf: Array("{".utf8))
        if let author {
            chunk.bytes.append(contentsOf: Array("\"author\":\"".utf8))
            for byte in author.utf8 { chunk.bytes.appendJSON(byte) }
            chunk.bytes.append(contentsOf: Array("\",".utf8))
        }
        chunk.bytes.append(contentsOf: Array("\"text\":\"".utf8))
        for byte in bytes { chunk.bytes.appendJSON(byte) }
        chunk.bytes.append(contentsOf: Array("\"}".utf8))
        chunk.rows.append(RowChunk.Row(range: 0..<chunk.bytes.count, line: line + bytes.lineFeeds(0..<text.lowerBound)))
        return all
    }

    mutating func skip(_ bytes: UnsafeRawBufferPointer) -> Skip { Skip(bytes: bytes.count, isDone: false) }
}
