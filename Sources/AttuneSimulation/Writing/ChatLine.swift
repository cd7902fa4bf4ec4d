import AttuneCore
import Foundation

/// Writes records as lines of the OpenAI chat format:
/// `{"id":…,"created":…,"user":…,"groups":{…},"context":…,"messages":[{"role":…,"content":…}]}`.
public enum ChatLine {
    /// Appends one line with its newline. Fields that the record lacks are left out; a record that is no conversation
    /// appends nothing.
    public static func append(_ record: Record, to out: inout [UInt8]) {
        guard case .conversation(let messages) = record.content else { return }
        out.append(UInt8(ascii: "{"))
        if let id = record.id { field("id", id, to: &out) }
        if let time = record.time {
            out += "\"created\":\(Int(time.timeIntervalSince1970.rounded())),".utf8
        }
        if let user = record.user { field("user", user, to: &out) }
        if !record.groups.isEmpty {
            out += "\"groups\":{".utf8
            for (name, value) in record.groups.sorted(by: { $0.key < $1.key }) { field(name, value, to: &out) }
            out[out.count - 1] = UInt8(ascii: "}")
            out.append(UInt8(ascii: ","))
        }
        if let context = record.context { field("context", context, to: &out) }
        out += "\"messages\":[".utf8
        for (index, message) in messages.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            out += "{\"role\":\"".utf8
            out += message.role.rawValue.utf8
            out += "\",\"content\":".utf8
            string(message.text, to: &out)
            out.append(UInt8(ascii: "}"))
        }
        out += "]}\n".utf8
    }

    private static func field(_ name: String, _ value: String, to out: inout [UInt8]) {
        string(name, to: &out)
        out.append(UInt8(ascii: ":"))
        string(value, to: &out)
        out.append(UInt8(ascii: ","))
    }

    /// A JSON string, quotes included (RFC 8259 §7).
    private static func string(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): out += [92, 34]
            case UInt8(ascii: "\\"): out += [92, 92]
            case 10: out += [92, UInt8(ascii: "n")]
            case 0..<32:
                let digits = Array("0123456789abcdef".utf8)
                out += [92, UInt8(ascii: "u"), 48, 48, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
