import Foundation

extension Instruction {
    func isKeptOfLetters(_ reply: String) -> Bool {
        switch id {
        case "punctuation:no_comma": return !reply.contains(",")
        case "language:response_language":
            let found = LanguageGuess.language(of: reply)
            return found == nil || found == text("language")
        case "change_case:english_capital": return Self.isCased(reply, upper: true) && Self.isEnglish(reply)
        case "change_case:english_lowercase": return Self.isCased(reply, upper: false) && Self.isEnglish(reply)
        default:
            return holds(
                Self.capitalWords(reply), number("capital_frequency"), relation: "capital_relation")
        }
    }

    private static func isEnglish(_ reply: String) -> Bool {
        let found = LanguageGuess.language(of: reply.lowercased())
        return found == nil || found == "en"
    }

    /// At least one letter with a case, and all of that case.
    private static func isCased(_ text: String, upper: Bool) -> Bool {
        var isAny = false
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            if upper ? properties.isLowercase : properties.isUppercase { return false }
            if properties.generalCategory == .titlecaseLetter { return false }
            if upper ? properties.isUppercase : properties.isLowercase { isAny = true }
        }
        return isAny
    }

    /// Words all of whose letters are capitals, cut nearly as the reference's tokenizer does: hyphens, inner points and
    /// apostrophes join, `n't` and `'s` stand apart, other marks part.
    private static func capitalWords(_ text: String) -> Int {
        TextPattern.matches("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[-./](?=[\\p{L}\\p{N}_]))*|['’][\\p{L}]+", in: text)
            .count { isCased($0, upper: true) }
    }
}
