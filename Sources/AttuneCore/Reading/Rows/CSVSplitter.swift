/// CSV by RFC 4180: quoted cells, doubled quotes, line breaks inside quotes, a header row. Each row becomes a JSON
/// object from header names to texts. The delimiter may be a comma, a semicolon or a tab.
struct CSVSplitter: RowSplitter {
    let rowLimit: Int
    let delimiter: UInt8
    /// Header names as JSON keys, quotes included.
    private var header: [[UInt8]] = []
    private var skippingQuoted: Bool?
    var keepsBytes: Bool { false }

    /// - Parameter header: the header row, when reading starts after it.
    init(rowLimit: Int, delimiter: UInt8, header: UnsafeRawBufferPointer? = nil) {
        self.rowLimit = rowLimit
        self.delimiter = delimiter
        if let header, let cells = CSVRow(header, from: 0, delimiter: delimiter, atEnd: true) {
            self.header = Self.keys(cells, header)
        }
    }

    private static func keys(_ row: CSVRow, _ bytes: UnsafeRawBufferPointer) -> [[UInt8]] {
        row.cells.map { cell in
            var key: [UInt8] = []
            cell.writeJSON(bytes, into: &key)
            return key
        }
    }

    mutating func split(
        _ bytes: UnsafeRawBufferPointer, line start: Int, atEnd: Bool, into chunk: inout RowChunk
    ) -> Progress {
        var at = 0
        var line = start
        while at < bytes.count {
            guard let row = CSVRow(bytes, from: at, delimiter: delimiter, atEnd: atEnd) else { break }
            let raw = bytes.slice(at..<row.end)
            defer {
                at = row.end
                line += row.lines
            }
            if row.isBlank { continue }
            if row.isUnclosed {
                var fault = RowFault(line: line, reason: RowReason(.truncated), raw: raw)
                fault.isTerminal = true
                chunk.faults.append(fault)
            } else if raw.count > rowLimit {
                chunk.faults.append(RowFault(line: line, reason: RowReason(.tooLong), raw: raw))
            } else if header.isEmpty {
                header = Self.keys(row, bytes)
            } else if row.cells.count != header.count {
                chunk.faults.append(RowFault(line: line, reason: RowReason(.badCSV), raw: raw))
            } else {
                chunk.rows.append(RowChunk.Row(range: write(row, bytes, into: &chunk.bytes), line: line))
            }
        }
        return Progress(bytes: at, lines: line - start)
    }

    private func write(_ row: CSVRow, _ bytes: UnsafeRawBufferPointer, into out: inout [UInt8]) -> Range<Int> {
        let start = out.count
        out.append(UInt8(ascii: "{"))
        for (key, cell) in zip(header, row.cells) {
            if out.count > start + 1 { out.append(UInt8(ascii: ",")) }
            out.append(contentsOf: key)
            out.append(UInt8(ascii: ":"))
            cell.writeJSON(bytes, into: &out)
        }
        out.append(UInt8(ascii: "}"))
        out.append(0x0A)
        return start..<(out.count - 1)
    }

    mutating func skip(_ bytes: UnsafeRawBufferPointer) -> Skip {
        var quoted = skippingQuoted ?? false
        for i in 0..<bytes.count {
            if bytes[i] == UInt8(ascii: "\"") { quoted.toggle() }
            if bytes[i] == 0x0A, !quoted {
                skippingQuoted = nil
                return Skip(bytes: i + 1, isDone: true)
            }
        }
        skippingQuoted = quoted
        return Skip(bytes: bytes.count, isDone: false)
    }
}

/// One row of CSV as ranges of the bytes.
struct CSVRow {
    struct Cell {
        var range: Range<Int>
        /// Quotes inside are doubled.
        var hasQuotes = false

        /// Appends the cell as a JSON string.
        func writeJSON(_ bytes: UnsafeRawBufferPointer, into out: inout [UInt8]) {
            out.append(UInt8(ascii: "\""))
            var i = range.lowerBound
            while i < range.upperBound {
                let byte = bytes[i]
                if hasQuotes, byte == UInt8(ascii: "\""), i + 1 < range.upperBound { i += 1 }
                out.appendJSON(byte)
                i += 1
            }
            out.append(UInt8(ascii: "\""))
        }
    }

    var cells: [Cell] = []
    /// After the line break.
    var end: Int
    /// Line breaks used.
    var lines = 0
    /// The bytes end inside quotes.
    var isUnclosed = false
    var isBlank: Bool { cells.count == 1 && cells[0].range.isEmpty }

    /// Reads the row at `from`; nil when it does not end within the bytes.
    init?(_ bytes: UnsafeRawBufferPointer, from: Int, delimiter: UInt8, atEnd: Bool) {
        var i = from
        end = bytes.count
        while true {
            var cell = Cell(range: i..<i)
            if i < bytes.count, bytes[i] == UInt8(ascii: "\"") {
                let start = i + 1
                var search = start
                while true {
                    guard let quote = bytes.next(UInt8(ascii: "\""), from: search) else {
                        guard atEnd else { return nil }
                        isUnclosed = true
                        lines += bytes.lineFeeds(start..<bytes.count)
                        return
                    }
                    if quote + 1 < bytes.count, bytes[quote + 1] == UInt8(ascii: "\"") {
                        cell.hasQuotes = true
                        search = quote + 2
                        continue
                    }
                    if quote + 1 == bytes.count, !atEnd { return nil }
                    cell.range = start..<quote
                    i = quote + 1
                    break
                }
                lines += bytes.lineFeeds(cell.range)
                // Anything between the closing quote and the delimiter is not CSV; it is left out.
                while i < bytes.count, bytes[i] != delimiter, bytes[i] != 0x0A { i += 1 }
            } else {
                while i < bytes.count, bytes[i] != delimiter, bytes[i] != 0x0A { i += 1 }
                var upper = i
                if upper > cell.range.lowerBound, bytes[upper - 1] == 0x0D, i == bytes.count || bytes[i] == 0x0A {
                    upper -= 1
                }
                cell.range = cell.range.lowerBound..<upper
            }
            guard i < bytes.count || atEnd else { return nil }
            cells.append(cell)
            guard i < bytes.count else { return }
            i += 1
            if bytes[i - 1] == 0x0A {
                lines += 1
                end = i
                return
            }
        }
    }
}

extension [UInt8] {
    /// Appends one byte of a text as it stands inside a JSON string.
    mutating func appendJSON(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            append(UInt8(ascii: "\\"))
            append(byte)
        case 0x0A: append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
        case 0x0D: append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
        case 0x09: append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            append(contentsOf: Array("\\u00".utf8))
            append(digits[Int(byte >> 4)])
            append(digits[Int(byte & 15)])
        default: append(byte)
        }
    }
}
