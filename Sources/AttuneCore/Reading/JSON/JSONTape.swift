/// What a node of a tape stands for.
enum JSONKind: UInt8 {
    case object, array, string, number, `true`, `false`, null
}

/// One value, or one key of an object, as a range of the row's bytes.
struct JSONNode {
    var kind: JSONKind
    /// A string holds a backslash escape, so its bytes are not yet its text.
    var escaped: Bool
    /// First byte: inside the quotes of a string, on the bracket of a container.
    var start: UInt32
    /// One past the last byte of a scalar; the number of elements (or members) of a container.
    var end: UInt32
    /// The node after this value and all that it holds. While a container is open: the container around it.
    var next: UInt32
}

/// A row of JSON parsed into a flat list of nodes, without copying text: strings are made only for the fields that a
/// format reads. An object's nodes are key, value, key, value, in the order of the row.
///
/// Stricter than it may look: the grammar is checked in full and nesting is bounded. Looser in one point, as Python's
/// writer is: `NaN`, `Infinity` and `-Infinity` are read as null.
final class JSONTape {
    /// Containers within containers, at most. Real rows stay below 30.
    static let deepest = 512

    private let bytes: UnsafePointer<UInt8>
    private var nodes: UnsafeMutablePointer<JSONNode>
    private var count = 0
    private var capacity: Int

    /// Parses `row`, which must stay in place for as long as the tape and its views are used.
    init(_ row: UnsafeRawBufferPointer) throws(RowReason) {
        guard row.count < Int(Int32.max) else { throw RowReason(.tooLong) }  // positions are kept in 32 bits
        guard let base = row.baseAddress else { throw RowReason(.notJSON, position: 0) }
        bytes = base.assumingMemoryBound(to: UInt8.self)
        capacity = max(32, row.count / 96)
        nodes = .allocate(capacity: capacity)
        try parse(row.count)
    }

    deinit { nodes.deallocate() }

    /// The whole row.
    var root: JSON { JSON(bytes: bytes, nodes: UnsafePointer(nodes), index: 0) }

    private func append(_ kind: JSONKind, _ start: Int, _ end: Int, escaped: Bool = false) -> Int {
        if count == capacity { grow() }
        let index = count
        (nodes + index).initialize(
            to: JSONNode(
                kind: kind, escaped: escaped, start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: end), next: UInt32(truncatingIfNeeded: index + 1)))
        count = index + 1
        return index
    }

    private func grow() {
        let larger = UnsafeMutablePointer<JSONNode>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: nodes, count: count)
        nodes.deallocate()
        nodes = larger
        capacity *= 2
    }

    private func parse(_ length: Int) throws(RowReason) {
        var at = 0
        var open = -1  // the innermost open container
        var depth = 0
        value: while true {
            skipSpace(&at, length)
            guard at < length else { throw RowReason(.notJSON, position: at) }
            switch bytes[at] {
            case UInt8(ascii: "\""):
                try string(&at, length)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isObject = bytes[at] == UInt8(ascii: "{")
                depth += 1
                guard depth <= Self.deepest else { throw RowReason(.tooDeep, position: at) }
                let index = append(isObject ? .object : .array, at, 0)
                at += 1
                skipSpace(&at, length)
                if at < length, bytes[at] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    at += 1
                    depth -= 1
                } else {
                    nodes[index].next = UInt32(bitPattern: Int32(truncatingIfNeeded: open))
                    open = index
                    if isObject { try key(&at, length) }
                    continue value
                }
            default:
                try scalar(&at, length)
            }
            // A value has ended: close what ends with it.
            while true {
                skipSpace(&at, length)
                guard open >= 0 else {
                    guard at == length else { throw RowReason(.notJSON, position: at) }
                    return
                }
                nodes[open].end += 1
                guard at < length else { throw RowReason(.notJSON, position: at) }
                let isObject = nodes[open].kind == .object
                let byte = bytes[at]
                if byte == UInt8(ascii: ",") {
                    at += 1
                    if isObject {
                        skipSpace(&at, length)
                        try key(&at, length)
                    }
                    continue value
                }
                guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw RowReason(.notJSON, position: at)
                }
                at += 1
                depth -= 1
                let outer = Int(Int32(bitPattern: nodes[open].next))
                nodes[open].next = UInt32(truncatingIfNeeded: count)
                open = outer
            }
        }
    }

    @inline(__always)
    private func skipSpace(_ at: inout Int, _ length: Int) {
        while at < length {
            let byte = bytes[at]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            at += 1
        }
    }

    private func key(_ at: inout Int, _ length: Int) throws(RowReason) {
        guard at < length, bytes[at] == UInt8(ascii: "\"") else { throw RowReason(.notJSON, position: at) }
        try string(&at, length)
        skipSpace(&at, length)
        guard at < length, bytes[at] == UInt8(ascii: ":") else { throw RowReason(.notJSON, position: at) }
        at += 1
    }

    private func string(_ at: inout Int, _ length: Int) throws(RowReason) {
        let start = at + 1
        var i = start
        var escaped = false
        while true {
            i = JSONText.plainEnd(bytes, from: i, to: length)
            guard i < length else { throw RowReason(.notJSON, position: length) }
            if bytes[i] == UInt8(ascii: "\"") { break }
            guard bytes[i] == UInt8(ascii: "\\"), let after = JSONText.escapeEnd(bytes, at: i, to: length) else {
                throw RowReason(.notJSON, position: i)
            }
            escaped = true
            i = after
        }
        _ = append(.string, start, i, escaped: escaped)
        at = i + 1
    }

    private func scalar(_ at: inout Int, _ length: Int) throws(RowReason) {
        let start = at
        func word(_ text: StaticString, _ kind: JSONKind) -> Bool {
            let size = text.utf8CodeUnitCount
            guard start + size <= length else { return false }
            for i in 0..<size where bytes[start + i] != text.utf8Start[i] { return false }
            _ = append(kind, start, start + size)
            at = start + size
            return true
        }
        switch bytes[start] {
        case UInt8(ascii: "t"): if word("true", .true) { return }
        case UInt8(ascii: "f"): if word("false", .false) { return }
        case UInt8(ascii: "n"): if word("null", .null) { return }
        case UInt8(ascii: "N"): if word("NaN", .null) { return }
        case UInt8(ascii: "I"): if word("Infinity", .null) { return }
        default:
            if word("-Infinity", .null) { return }
            if let end = JSONText.numberEnd(bytes, from: start, to: length) {
                _ = append(.number, start, end)
                at = end
                return
            }
        }
        throw RowReason(.notJSON, position: start)
    }
}
