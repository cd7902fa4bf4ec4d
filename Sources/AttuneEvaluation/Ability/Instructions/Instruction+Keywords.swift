import Foundation

extension Instruction {
    func isKeptOfKeywords(_ reply: String) -> Bool {
        switch id {
        case "keywords:existence":
            return texts("keywords").allSatisfy { TextPattern.occurs($0, in: reply, .caseInsensitive) }
        case "keywords:forbidden_words":
            return !texts("forbidden_words").contains {
                TextPattern.occurs("\\b" + $0 + "\\b", in: reply, .caseInsensitive)
            }
        case "keywords:frequency":
            return holds(
                TextPattern.matches(text("keyword"), in: reply, .caseInsensitive).count, number("frequency"))
        default:
            let letter = text("letter").lowercased()
            let count = reply.lowercased().count { String($0) == letter }
            return holds(count, number("let_frequency"), relation: "let_relation")
        }
    }
}
