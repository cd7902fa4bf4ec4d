import AttuneCore
import Foundation

extension Instruction {
    func isKeptOfFormat(_ reply: String) -> Bool {
        switch id {
        case "detectable_content:number_placeholders":
            return TextPattern.matches("\\[.*?\\]", in: reply).count >= number("num_placeholders")
        case "detectable_content:postscript": return hasPostscript(reply)
        case "detectable_format:number_bullet_lists":
            let stars = TextPattern.matches("^\\s*\\*[^\\*].*$", in: reply, .anchorsMatchLines)
            let dashes = TextPattern.matches("^\\s*-.*$", in: reply, .anchorsMatchLines)
            return stars.count + dashes.count == number("num_bullets")
        case "detectable_format:constrained_response":
            return ["yes", "no", "maybe"].contains { reply.contains("My answer is \($0).") }
        case "detectable_format:number_highlighted_sections":
            return highlights(reply) >= number("num_highlights")
        case "detectable_format:multiple_sections":
            let splitter = "\\s?" + text("section_spliter") + "\\s?\\d+\\s?"
            return TextPattern.split(reply, by: splitter).count - 1 >= number("num_sections")
        case "detectable_format:title":
            return TextPattern.matches("<<[^\\n]+>>", in: reply).contains { title in
                var inner = Substring(title)
                while inner.first == "<" { inner.removeFirst() }
                while inner.last == ">" { inner.removeLast() }
                return !String(inner).trimmed.isEmpty
            }
        default:
            return isJSON(reply)
        }
    }

    private func hasPostscript(_ reply: String) -> Bool {
        let reply = reply.lowercased()
        let marker = text("postscript_marker")
        let pattern =
            switch marker {
            case "P.P.S": "\\s*p\\.\\s?p\\.\\s?s.*$"
            case "P.S.": "\\s*p\\.\\s?s\\..*$"
            default: "\\s*" + marker.lowercased() + ".*$"
            }
        return TextPattern.occurs(pattern, in: reply, .anchorsMatchLines)
    }

    /// `*text*` and `**text**`, each that holds something. The second are found by the first pattern, too, as empty
    /// ones or as what stands between two of them, which the reference counts as well.
    private func highlights(_ reply: String) -> Int {
        let single = TextPattern.matches("\\*[^\\n\\*]*\\*", in: reply).count { match in
            !String(match.filter { $0 != "*" }).trimmed.isEmpty
        }
        let double = TextPattern.matches("\\*\\*[^\\n\\*]*\\*\\*", in: reply).count { match in
            !String(match.dropFirst(2).dropLast(2)).trimmed.isEmpty
        }
        return single + double
    }

    private func isJSON(_ reply: String) -> Bool {
        var text = Substring(reply.trimmed)
        for fence in ["```json", "```Json", "```JSON", "```"] where text.hasPrefix(fence) {
            text = text.dropFirst(fence.count)
        }
        if text.hasSuffix("```") { text = text.dropLast(3) }
        return (try? JSONValue.parse(String(text).trimmed)) != nil
    }
}
