import Foundation

extension Instruction {
    func isKeptOfLength(_ reply: String) -> Bool {
        switch id {
        case "length_constraints:number_words":
            return holds(TextPattern.matches("\\w+", in: reply).count, number("num_words"))
        case "length_constraints:number_sentences":
            return holds(SentenceCount.count(reply), number("num_sentences"))
        case "length_constraints:number_paragraphs":
            return paragraphs(reply) == number("num_paragraphs")
        default:
            return hasFirstWord(reply)
        }
    }

    /// Parts between `***`; nil where one in the middle is blank.
    private func paragraphs(_ reply: String) -> Int? {
        let parts = TextPattern.split(reply, by: "\\s?\\*\\*\\*\\s?")
        var count = parts.count
        for (index, part) in parts.enumerated() where part.trimmed.isEmpty {
            guard index == 0 || index == parts.count - 1 else { return nil }
            count -= 1
        }
        return count
    }

    /// So many paragraphs apart by blank lines, of which one begins with a word.
    private func hasFirstWord(_ reply: String) -> Bool {
        let parts = reply.components(separatedBy: "\n\n")
        let count = parts.count { !$0.trimmed.isEmpty }
        let wanted = number("nth_paragraph")
        guard wanted >= 1, wanted <= count, wanted <= parts.count else { return false }
        let paragraph = parts[wanted - 1].trimmed
        guard let first = paragraph.split(whereSeparator: \.isWhitespace).first else { return false }
        var rest = first.drop { $0 == "'" }
        rest = rest.drop { $0 == "\"" }
        let word = rest.prefix { !".,?!'\"".contains($0) }.lowercased()
        return count == number("num_paragraphs") && word == text("first_word").lowercased()
    }
}

/// Sentences as the reference's tokenizer (NLTK's Punkt for English) cuts them, nearly: after `.`, `?` or `!` with closing
/// quotes and brackets before white space, where what follows does not begin in lower case and the word before is no
/// abbreviation, initial or list number. Punkt learned its abbreviations; these are common ones.
enum SentenceCount {
    static func count(_ text: String) -> Int {
        var count = 0
        let tokens = text.split(whereSeparator: \.isWhitespace)
        for (index, token) in tokens.enumerated() {
            guard index + 1 < tokens.count else { return count + 1 }
            let core = trimmingClosers(token)
            guard let mark = core.last, ".?!".contains(mark) else { continue }
            if mark == "." {
                let next = tokens[index + 1].drop { "\"'([{“‘*_".contains($0) }
                if next.first?.isLowercase == true { continue }
                let word = core.dropLast().drop { "\"'([{“‘*_".contains($0) }
                if isAbbreviation(word, next: next) { continue }
            }
            count += 1
        }
        return count
    }

    private static func trimmingClosers(_ token: Substring) -> Substring {
        var token = token
        while let last = token.last, "\"')]}”’".contains(last) { token.removeLast() }
        return token
    }

    private static func isAbbreviation(_ word: Substring, next: Substring) -> Bool {
        if word.count == 1, word.first?.isLetter == true, word.first?.isUppercase == true { return true }
        if !word.isEmpty, word.allSatisfy(\.isNumber) { return false }
        return known.contains(word.lowercased())
    }

    private static let known: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "e.g", "i.e", "inc", "ltd", "co", "corp", "gen", "col",
        "sen", "rep", "gov", "lt", "sgt", "capt", "rev", "hon", "u.s", "u.k", "u.n", "no", "fig", "jan", "feb", "aug",
        "sept", "oct", "nov", "dec", "a.m", "p.m", "ph.d", "messrs", "ave", "cf", "al",
    ]
}
