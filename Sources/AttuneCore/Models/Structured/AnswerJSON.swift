/// Finds the one JSON object that an answer consists of.
///
/// Models put their JSON between words or into a code fence even where they are told not to. What is accepted: the
/// object alone; one fenced object; one object with words around it. What is not: no object, an object that is cut
/// off or broken, and more than one, since nothing says which of them is meant (a quoted text may hold one that looks
/// right). A leading `<think>` block is passed over.
public enum AnswerJSON {
    /// Why there is no object to be had. Says nothing of what the answer holds.
    public enum Problem: Error, Sendable, Hashable, CustomStringConvertible {
        case empty
        case none
        case broken
        case cut
        case several

        public var description: String {
            switch self {
            case .empty: "the answer was empty"
            case .none: "the answer held no JSON object"
            case .broken: "the answer's JSON object was not valid JSON"
            case .cut: "the answer's JSON object was cut off before its end"
            case .several: "the answer held more than one JSON object"
            }
        }
    }

    /// Objects after which the search ends: by then it is known that there are several.
    private static let mostObjects = 2

    /// The object in `text`. Linear in the text's length.
    public static func object(in text: String) throws(Problem) -> JSONValue {
        var bytes = Array(text.utf8)
        if let end = endOfThinking(bytes) { bytes.removeFirst(end) }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }) else { throw .empty }
        if bytes[first] == UInt8(ascii: "{"), let value = parsed(bytes[...]) { return value }
        let fenced = fences(bytes).compactMap { parsed(bytes[$0]) }
        if fenced.count == 1 { return fenced[0] }
        if fenced.count > 1 { throw .several }
        return try scan(bytes)
    }

    /// One object among words. What a broken or unfinished object holds is never taken for the answer.
    private static func scan(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
        var found: [JSONValue] = []
        var broken = false
        var at = 0
        while let open = bytes[at...].firstIndex(of: UInt8(ascii: "{")), found.count < mostObjects {
            guard startsObject(bytes, open) else {
                at = open + 1
                continue
            }
            guard let end = closing(bytes, open) else { throw .cut }
            if let value = parsed(bytes[open..<end]) { found.append(value) } else { broken = true }
            at = end
        }
        if found.count > 1 { throw .several }
        guard let value = found.first else { throw broken ? .broken : .none }
        return value
    }

    private static func parsed(_ bytes: ArraySlice<UInt8>) -> JSONValue? {
        let value = bytes.withUnsafeBytes { try? JSONValue.parse($0) }
        guard case .object? = value else { return nil }
        return value
    }

    /// After the brace comes a quote or the end of an object: a brace in prose or code rarely has either.
    private static func startsObject(_ bytes: [UInt8], _ open: Int) -> Bool {
        guard let next = bytes[(open + 1)...].first(where: { !isSpace($0) }) else { return true }
        return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
    }

    /// One past the brace that closes the one at `open`; nil where none does. Braces in strings do not count.
    private static func closing(_ bytes: [UInt8], _ open: Int) -> Int? {
        var depth = 0
        var inString = false
        var at = open
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\\") where inString: at += 1
            case UInt8(ascii: "\""): inString.toggle()
            case UInt8(ascii: "{") where !inString: depth += 1
            case UInt8(ascii: "}") where !inString:
                depth -= 1
                if depth == 0 { return at + 1 }
            default: break
            }
            at += 1
        }
        return nil
    }

    /// The insides of closed fences of three backticks, each from the line after the opening one.
    private static func fences(_ bytes: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var inside: Int?
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            guard line.drop(while: isSpace).starts(with: [0x60, 0x60, 0x60]) else { continue }
            if let start = inside {
                if start <= line.startIndex { result.append(start..<line.startIndex) }
                inside = nil
            } else {
                inside = min(line.endIndex + 1, bytes.count)
            }
        }
        return result
    }

    private static func endOfThinking(_ bytes: [UInt8]) -> Int? {
        let start = bytes.drop(while: isSpace)
        guard start.starts(with: "<think>".utf8) else { return nil }
        let mark = Array("</think>".utf8)
        var at = start.startIndex
        while let next = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[next...].starts(with: mark) { return next + mark.count }
            at = next + 1
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
