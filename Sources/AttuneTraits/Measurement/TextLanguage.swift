/// The language of a text as far as measuring needs it.
public enum TextLanguage: String, Sendable, Codable, Hashable, CaseIterable {
    /// English: every trait is measured.
    case english
    /// Any other language: only the language-neutral traits are measured, the rest are NaN.
    case other
    /// Too short, or too little running text, to tell. Measured as English.
    case undetermined
}

extension TextLanguage {
    /// Judges by the script of the letters and by the shares of English and of other languages' function words
    /// (articles, prepositions, pronouns), which make up a third or more of running text in any language.
    init(_ counts: TextCounts) {
        let latin = counts.asciiLetters + counts.latinLetters
        let letters = latin + counts.otherLetters
        guard letters > 0 else {
            self = .undetermined
            return
        }
        if counts.otherLetters * 10 >= letters * 3 {
            self = .other
            return
        }
        let words = Double(max(counts.letterWords, 1))
        let english = Double(counts.englishWords) / words
        let foreign = Double(counts.foreignWords) / words
        let accented = Double(counts.latinLetters) / Double(letters)
        if counts.foreignWords >= 2, foreign > english, foreign >= 0.1 {
            self = .other
        } else if counts.englishWords >= 2, english >= 0.12 {
            self = .english
        } else if words < 5 {
            self = .undetermined
        } else if accented >= 0.04, english < 0.06 {
            self = .other
        } else if words >= 40, english < 0.03, Double(counts.knownWords) / words < 0.06 {
            self = .other
        } else {
            self = english >= 0.06 && words >= 12 ? .english : .undetermined
        }
    }
}
