/// English inflection of vocabulary words, light: the forms that people type, regular or listed.
package enum Inflection {
    private static let irregular: [String: [(String, WordForm)]] = [
        "give": [("gave", .past), ("given", .past)], "show": [("showed", .past), ("shown", .past)],
        "make": [("made", .past)], "keep": [("kept", .past)], "write": [("wrote", .past), ("written", .past)],
        "tell": [("told", .past)], "get": [("got", .past), ("getting", .gerund)], "go": [("went", .past)],
        "speak": [("spoke", .past)], "break": [("broke", .past)], "cut": [("cutting", .gerund)],
        "put": [("putting", .gerund)], "take": [("took", .past)], "say": [("said", .past)],
        "lose": [("lost", .past)], "drop": [("dropped", .past), ("dropping", .gerund)],
        "skip": [("skipped", .past), ("skipping", .gerund)], "stop": [("stopped", .past), ("stopping", .gerund)],
        "omit": [("omitted", .past), ("omitting", .gerund)], "trim": [("trimmed", .past), ("trimming", .gerund)],
        "quit": [("quitting", .gerund)], "chat": [("chatting", .gerund)], "be": [("being", .gerund)],
        "do": [("did", .past), ("done", .past)], "bring": [("brought", .past)], "throw": [("threw", .past)],
        "leave": [("left", .past)], "think": [("thought", .past)], "begin": [("began", .past)],
        "prefer": [("preferred", .past)], "spell": [("spelt", .past)], "teach": [("taught", .past)],
        "good": [("better", .comparative)], "mean": [("meant", .past)], "find": [("found", .past)],
        "lay": [("laid", .past)], "forget": [("forgot", .past), ("forgetting", .gerund)],
        "analysis": [("analyses", .plural)],
        "emoji": [("emojis", .plural), ("emojies", .plural)],
        "formula": [("formulas", .plural), ("formulae", .plural)],
    ]

    /// Forms of a noun: its plural.
    package static func noun(_ word: String) -> [(String, WordForm)] {
        if let listed = irregular[word] { return listed }
        if word.hasSuffix("s") && !word.hasSuffix("ss") { return [] }
        return [(third(word), .plural)]
    }

    /// Forms of a verb: "-s", "-ed", "-ing".
    package static func verb(_ word: String) -> [(String, WordForm)] {
        var forms: [(String, WordForm)] = [(third(word), .plural)]
        let listed = irregular[word] ?? []
        forms += listed
        let stem = word.hasSuffix("e") && !word.hasSuffix("ee") ? String(word.dropLast()) : word
        let consonantY = word.hasSuffix("y") && !"aeiou".contains(word.dropLast().last ?? "a")
        if !listed.contains(where: { $0.1 == .past }) {
            forms.append((consonantY ? String(word.dropLast()) + "ied" : stem + "ed", .past))
        }
        if !listed.contains(where: { $0.1 == .gerund }) { forms.append((stem + "ing", .gerund)) }
        return forms
    }

    /// Forms of an adjective: the comparative, and the superlative read as one.
    package static func adjective(_ word: String) -> [(String, WordForm)] {
        guard word.utf8.count <= 8 else { return [] }
        var stem = word
        if word.hasSuffix("y") {
            stem = String(word.dropLast()) + "i"
        } else if word.hasSuffix("e") {
            stem = String(word.dropLast())
        }
        return [(stem + "er", .comparative), (stem + "est", .comparative)]
    }

    /// What fingers make of a longer word: a letter left out, two swapped, one doubled. The first letter is kept.
    package static func slips(_ word: String) -> [String] {
        let letters = Array(word)
        guard letters.count >= 6, letters.allSatisfy({ $0.isASCII && $0.isLetter }) else { return [] }
        var slips: [String] = []
        for index in 1..<letters.count {
            var copy = letters
            copy.remove(at: index)
            // A last letter left out is mostly another form of the word, or another word.
            if index < letters.count - 1 { slips.append(String(copy)) }
            var doubled = letters
            doubled.insert(letters[index], at: index)
            slips.append(String(doubled))
            if index + 1 < letters.count, letters[index] != letters[index + 1] {
                var swapped = letters
                swapped.swapAt(index, index + 1)
                slips.append(String(swapped))
            }
        }
        return slips
    }

    private static func third(_ word: String) -> String {
        if word.hasSuffix("y"), !"aeiou".contains(word.dropLast().last ?? "a") {
            return String(word.dropLast()) + "ies"
        }
        if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("ch") || word.hasSuffix("sh") {
            return word + "es"
        }
        return word + "s"
    }
}
