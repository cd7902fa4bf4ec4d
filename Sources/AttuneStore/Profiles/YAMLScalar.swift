/// Writes one string as YAML: bare where that reads back as the same string, else in double quotes.
enum YAMLScalar {
    static func encode(_ text: String, forceQuotes: Bool = false) -> String {
        if !forceQuotes && isPlain(text) { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case let scalar where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
            case let scalar: quoted += escape(scalar.value)
            }
        }
        return quoted + "\""
    }

    /// A double that reads back as the same double.
    static func encode(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    }

    /// Strict on purpose: a letter first, then letters, digits and marks that mean nothing to YAML anywhere, also not
    /// inside `{…}`, and no word that YAML 1.1 takes for something else.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first), let last = text.utf8.last, last != UInt8(ascii: " "),
            last != UInt8(ascii: ":")
        else { return false }
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "#") where previous == UInt8(ascii: " "): return false
            case UInt8(ascii: " ") where previous == UInt8(ascii: ":"): return false
            case _ where isLetter(byte) || (0x30...0x39).contains(byte): break
            case _ where marks.contains(byte): break
            default: return false
            }
            previous = byte
        }
        return !words.contains(text.lowercased())
    }

    private static let marks = Set(" ._-+/=#;()'!?%*&@~|<>$^".utf8)
    private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "any"]

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// What libyaml reads as it stands; line breaks of YAML 1.1 and invisible marks are escaped.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x200A, 0x2010...0x2027, 0x202F...0x205F, 0x2070...0xD7FF, 0xE000...0xFEFE,
            0xFF00...0xFFFD, 0x10000...0x10FFFF:
            true
        default: false
        }
    }

    private static func escape(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        func padded(_ width: Int) -> String { String(repeating: "0", count: width - digits.count) + digits }
        if value <= 0xFF { return "\\x" + padded(2) }
        return value <= 0xFFFF ? "\\u" + padded(4) : "\\U" + padded(8)
    }
}
