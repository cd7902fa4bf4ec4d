extension JSONValue {
    /// The value as one line of JSON, without any space that is not in a string. Equal values give equal texts.
    ///
    /// - Parameter sortedKeys: Orders the members of objects by their names' UTF-8 bytes, for hashes that must not
    ///   depend on who built the value.
    public func text(sortedKeys: Bool = false) -> String {
        String(decoding: bytes(sortedKeys: sortedKeys), as: UTF8.self)
    }

    /// ``text(sortedKeys:)`` in UTF-8.
    public func bytes(sortedKeys: Bool = false) -> [UInt8] {
        var out: [UInt8] = []
        write(to: &out, sortedKeys: sortedKeys)
        return out
    }

    /// Appends ``text(sortedKeys:)``.
    public func write(to out: inout [UInt8], sortedKeys: Bool = false) {
        switch self {
        case .null: out.append(contentsOf: "null".utf8)
        case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let value): Self.write(value, to: &out)
        case .string(let value): Self.write(value, to: &out)
        case .array(let elements):
            out.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                element.write(to: &out, sortedKeys: sortedKeys)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(UInt8(ascii: "{"))
            let ordered = sortedKeys ? members.sorted { Self.precedes($0.name, $1.name) } : members
            for (index, member) in ordered.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                Self.write(member.name, to: &out)
                out.append(UInt8(ascii: ":"))
                member.value.write(to: &out, sortedKeys: sortedKeys)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    /// By bytes: the order of `String` may change with the version of Unicode.
    private static func precedes(_ first: String, _ second: String) -> Bool {
        first.utf8.lexicographicallyPrecedes(second.utf8)
    }

    /// Whole numbers without a fraction, others as the shortest text that reads back the same. JSON has no text for
    /// what is not finite: that becomes null.
    public static func write(_ value: Double, to out: inout [UInt8]) {
        guard value.isFinite else { return out.append(contentsOf: "null".utf8) }
        if let whole = Int64(exactly: value), abs(whole) < 1 << 53 {
            out.append(contentsOf: String(whole).utf8)
        } else {
            out.append(contentsOf: value.description.utf8)
        }
    }

    /// In quotes, with the escapes that JSON demands and no others.
    public static func write(_ value: String, to out: inout [UInt8]) {
        var value = value
        value.withUTF8 { bytes in
            out.reserveCapacity(out.count + bytes.count + 2)
            out.append(UInt8(ascii: "\""))
            guard let base = bytes.baseAddress else { return out.append(UInt8(ascii: "\"")) }
            var at = 0
            while at < bytes.count {
                let end = JSONText.plainEnd(base, from: at, to: bytes.count)
                out.append(contentsOf: bytes[at..<end])
                if end < bytes.count { escape(bytes[end], to: &out) }
                at = end + 1
            }
            out.append(UInt8(ascii: "\""))
        }
    }

    private static func escape(_ byte: UInt8, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x22, 0x5C: out.append(byte)
        case 0x0A: out.append(UInt8(ascii: "n"))
        case 0x0D: out.append(UInt8(ascii: "r"))
        case 0x09: out.append(UInt8(ascii: "t"))
        default:
            let digits = Array("0123456789abcdef".utf8)
            out.append(contentsOf: [UInt8(ascii: "u"), 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }
    }
}
