/// Finds the end of one JSON value by its brackets and quotes alone, at any block boundary.
struct ValueScanner: Sendable {
    private var depth = 0
    private var inString = false
    private var afterBackslash = false
    /// The value is a number or a word, which ends where something else begins.
    private var isBare = false
    private var hasBegun = false

    /// The index after the value, or nil when `bytes` ends before it does.
    mutating func advance(_ bytes: UnsafeRawBufferPointer, from: Int) -> Int? {
        guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return nil }
        let count = bytes.count
        var i = from
        while i < count {
            if inString {
                if afterBackslash {
                    afterBackslash = false
                    i += 1
                    continue
                }
                i = JSONText.plainEnd(base, from: i, to: count)
                guard i < count else { return nil }
                if base[i] == UInt8(ascii: "\\") {
                    afterBackslash = true
                } else if base[i] == UInt8(ascii: "\"") {
                    inString = false
                    if depth == 0 { return i + 1 }
                }
                i += 1
                continue
            }
            let byte = base[i]
            if isBare {
                if byte.isJSONSpace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")
                    || byte == UInt8(ascii: "}")
                {
                    return i
                }
                i += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): inString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth <= 0 { return i + 1 }
            default:
                if !hasBegun, !byte.isJSONSpace { isBare = true }
            }
            hasBegun = true
            i += 1
        }
        return nil
    }
}
