import Foundation

/// How a file holds its rows.
enum Container: Sendable, Hashable {
    /// One JSON value a line.
    case lines
    /// The elements of an array that begins after `prefix` bytes.
    case array(prefix: Int)
    /// JSON objects one after the other, each over any number of lines.
    case objects
    /// A table; `header` bytes of header row.
    case csv(delimiter: UInt8, header: Int)
    /// One text.
    case text

    /// Members that hold the rows of a file that is one object.
    private static let wrappers: [StaticString] = [
        "data", "rows", "conversations", "observations", "items", "records", "examples", "results", "instances",
    ]

    /// Decides by the file's name and its first bytes.
    /// - Parameters:
    ///   - name: the file name without `.gz`; empty for standard input.
    ///   - isWhole: `head` is the whole file.
    init(name: String, head: UnsafeRawBufferPointer, isWhole: Bool) {
        let suffix = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
        let start = head.trimmed(0..<head.count).lowerBound
        let first = start < head.count ? head[start] : 0
        let isText = ["txt", "md", "text", "markdown"].contains(suffix)
        switch suffix {
        case "csv", "tsv", "tab": self = Self.table(head, suffix: suffix)
        case _ where first == UInt8(ascii: "{") || first == UInt8(ascii: "["):
            let json = Self.json(head, start: start, isWhole: isWhole)
            self = isText && !Self.holdsJSON(head, start: start, json) ? .text : json
        case _ where isText: self = .text
        case "" where Self.looksLikeTable(head): self = Self.table(head, suffix: "")
        default: self = .lines
        }
    }

    /// The header row's bytes, for reading that starts after it.
    func header(_ head: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard case .csv(_, let size) = self, size > 0 else { return nil }
        return head.slice(0..<size)
    }

    // MARK: - JSON

    private static func json(_ head: UnsafeRawBufferPointer, start: Int, isWhole: Bool) -> Container {
        let lineEnd = head.next(0x0A, from: start)
        var scanner = ValueScanner()
        let end = scanner.advance(head, from: start)
        if let end, lineEnd ?? head.count >= end {
            // The first value ends on its line. Several arrays, a line each, are rows; one alone holds the rows.
            let rest = head.trimmed(end..<head.count)
            let isAlone = rest.isEmpty && isWhole
            if head[start] == UInt8(ascii: "[") {
                return isAlone || !Self.isLineBreak(head, end..<rest.lowerBound) ? .array(prefix: start) : .lines
            }
            if isAlone, let prefix = wrapped(head, start) { return .array(prefix: prefix) }
            if !rest.isEmpty, !Self.isLineBreak(head, end..<rest.lowerBound) { return .objects }
            return .lines
        }
        if head[start] == UInt8(ascii: "[") { return .array(prefix: start) }
        guard let lineEnd else {
            // One line longer than the head: a row, or a whole file without line breaks.
            if isWhole { return .lines }
            return wrapped(head, start).map { .array(prefix: $0) } ?? .lines
        }
        // The first line breaks off. In a file laid out for people the next line goes on; in JSON Lines with a
        // damaged first row it starts a new object.
        let firstLine = head.trimmed(start..<lineEnd)
        let last = head[firstLine.upperBound - 1]
        let goesOn = [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ":")].contains(last)
        let next = lineEnd + 1
        guard goesOn, next >= head.count || head[next] != UInt8(ascii: "{") else { return .lines }
        return wrapped(head, start).map { .array(prefix: $0) } ?? .objects
    }

    private static func isLineBreak(_ head: UnsafeRawBufferPointer, _ gap: Range<Int>) -> Bool {
        gap.isEmpty || head.lineFeeds(gap) > 0
    }

    /// For an object that holds rows in a member: where the array begins. The elements must be objects that hold
    /// more than one turn, or else the object is itself a row.
    private static func wrapped(_ head: UnsafeRawBufferPointer, _ start: Int) -> Int? {
        var at = start + 1
        while true {
            at = head.trimmed(at..<head.count).lowerBound
            if at < head.count, head[at] == UInt8(ascii: ",") { at = head.trimmed((at + 1)..<head.count).lowerBound }
            guard at < head.count, head[at] == UInt8(ascii: "\"") else { return nil }
            var key = ValueScanner()
            guard let keyEnd = key.advance(head, from: at), let colon = head.next(UInt8(ascii: ":"), from: keyEnd)
            else { return nil }
            let name = head.slice((at + 1)..<(keyEnd - 1))
            let value = head.trimmed((colon + 1)..<head.count).lowerBound
            if wrappers.contains(where: { $0.utf8CodeUnitCount == name.count && name.elementsEqual($0.bytes) }),
                holdsRows(head, value)
            {
                return value
            }
            var scanner = ValueScanner()
            guard let end = scanner.advance(head, from: value) else { return nil }
            at = end
        }
    }

    private static func holdsRows(_ head: UnsafeRawBufferPointer, _ array: Int) -> Bool {
        guard array < head.count, head[array] == UInt8(ascii: "[") else { return false }
        let element = head.trimmed((array + 1)..<head.count).lowerBound
        guard element < head.count, head[element] == UInt8(ascii: "{") else { return false }
        var scanner = ValueScanner()
        guard let end = scanner.advance(head, from: element) else { return true }  // longer than any turn
        guard let tape = try? JSONTape(head.slice(element..<end)) else { return true }
        defer { withExtendedLifetime(tape) {} }
        let isTurn =
            tape.root.first(["role", "from", "speaker", "sender"]) != nil
            && tape.root.first(["content", "value", "text", "message"]) != nil
        return !isTurn
    }

    private static func holdsJSON(_ head: UnsafeRawBufferPointer, start: Int, _ container: Container) -> Bool {
        if case .array = container, head[start] == UInt8(ascii: "[") {
            let next = head.trimmed((start + 1)..<head.count).lowerBound
            return next < head.count && (head[next] == UInt8(ascii: "{") || head[next] == UInt8(ascii: "["))
        }
        var scanner = ValueScanner()
        guard let end = scanner.advance(head, from: start) else { return false }
        return (try? JSONTape(head.slice(start..<end))) != nil
    }

    // MARK: - Tables

    private static func table(_ head: UnsafeRawBufferPointer, suffix: String) -> Container {
        var best = suffix == "csv" || suffix.isEmpty ? UInt8(ascii: ",") : 0x09
        var most = CSVRow(head, from: 0, delimiter: best, atEnd: true)
        for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
            let row = CSVRow(head, from: 0, delimiter: candidate, atEnd: true)
            if row?.cells.count ?? 0 > most?.cells.count ?? 0 {
                best = candidate
                most = row
            }
        }
        return .csv(delimiter: best, header: most?.end ?? 0)
    }

    /// A first line of short names with a delimiter between them.
    private static func looksLikeTable(_ head: UnsafeRawBufferPointer) -> Bool {
        guard case .csv(let delimiter, _) = table(head, suffix: ""),
            let row = CSVRow(head, from: 0, delimiter: delimiter, atEnd: true), row.cells.count > 1
        else { return false }
        return row.cells.allSatisfy { cell in
            !cell.range.isEmpty && cell.range.count <= 40
                && head.slice(cell.range).allSatisfy { byte in
                    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
                        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "_")
                        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                }
        }
    }
}

extension StaticString {
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
