/// Text of others (logs, models, people) made harmless where a report shows it.
enum SafeText {
    /// For element content and quoted attributes of HTML, and text of SVG.
    static func html(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: append(scalar, to: &result)
            }
        }
        return result
    }

    /// For running text of GitHub's Markdown: nothing in it can become a link, a mention, a heading, a table cell or a
    /// tag. Line breaks become spaces.
    static func markdown(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\t": result += " "
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            // GitHub looks for mentions in what is rendered, so only a character in between stops one.
            case "@": result += "@\u{200B}"
            case "." where result.suffix(3).lowercased() == "www": result += "\\."
            case "#": result += "&#35;"
            case ":": result += "&#58;"
            case "|": result += "\\|"
            case "\\", "`", "*", "_", "[", "]", "~", "!", "$": result += "\\" + String(scalar)
            default: append(scalar, to: &result)
            }
        }
        return result
    }

    /// A fenced block of Markdown that the text cannot close.
    static func fence(_ text: String, _ language: String = "text") -> String {
        var (run, longest) = (0, 2)
        var plain = ""
        for scalar in text.unicodeScalars {
            run = scalar == "`" ? run + 1 : 0
            longest = max(longest, run)
            append(scalar, to: &plain)
        }
        let fence = String(repeating: "`", count: longest + 1)
        return "\(fence)\(language)\n\(plain)\(plain.hasSuffix("\n") ? "" : "\n")\(fence)"
    }

    /// Characters that nobody sees, but that reorder, hide or break what is seen, become visible.
    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar.value {
        case 0x09, 0x0A: result.unicodeScalars.append(scalar)
        case 0x0D: break
        case 0x00...0x1F: result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
        case 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE007F, 0xFFFE, 0xFFFF:
            result += "⟨U+" + String(scalar.value, radix: 16, uppercase: true) + "⟩"
        default: result.unicodeScalars.append(scalar)
        }
    }

    /// At most so many characters, with a mark where something was cut.
    static func short(_ text: String, _ limit: Int) -> String {
        text.count <= limit ? text : text.prefix(max(limit - 1, 0)) + "…"
    }
}
