import Foundation

/// What happens to a text before it is cut into words.
enum Normalizer: Sendable, Hashable {
    case nfc, nfd, nfkc, nfkd
    /// Puts a text before every text that is not empty.
    case prepend(String)
    /// Replaces every occurrence of a text.
    case replace(String, with: String)
    case strip(left: Bool, right: Bool)
    case lowercase
    case sequence([Normalizer])

    func normalize(_ text: String) -> String {
        switch self {
        case .nfc: text.isASCII ? text : text.precomposedStringWithCanonicalMapping
        case .nfd: text.isASCII ? text : text.decomposedStringWithCanonicalMapping
        case .nfkc: text.isASCII ? text : text.precomposedStringWithCompatibilityMapping
        case .nfkd: text.isASCII ? text : text.decomposedStringWithCompatibilityMapping
        case .prepend(let prefix): text.isEmpty ? text : prefix + text
        case .replace(let old, let new): text.replacingBytes(of: old, with: new)
        case .strip(let left, let right): text.trimmingWhiteSpace(left: left, right: right)
        case .lowercase: text.lowercased()
        case .sequence(let steps): steps.reduce(text) { $1.normalize($0) }
        }
    }
}

extension String {
    var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

    /// By bytes, so that an accent behind an occurrence does not hide it.
    func replacingBytes(of old: String, with new: String) -> String {
        let pattern = Array(old.utf8)
        guard let first = pattern.first else { return self }
        var text = self
        return text.withUTF8 { bytes in
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count + bytes.count / 4)
            var at = 0
            while at < bytes.count {
                if bytes[at] == first, at + pattern.count <= bytes.count,
                    pattern.indices.allSatisfy({ bytes[at + $0] == pattern[$0] })
                {
                    out.append(contentsOf: new.utf8)
                    at += pattern.count
                } else {
                    out.append(bytes[at])
                    at += 1
                }
            }
            return String(decoding: out, as: UTF8.self)
        }
    }

    func trimmingWhiteSpace(left: Bool, right: Bool) -> String {
        var rest = Substring(self).unicodeScalars
        while left, let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while right, let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
