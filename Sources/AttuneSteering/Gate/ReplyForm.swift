import AttuneCore

/// Tells whether a request fixes the form of its reply so tightly ("one word", "yes or no", "only the JSON") that no
/// preference about style has anything left to shape.
enum ReplyForm {
    /// Whether the user's turn leaves no room for style. English phrases; others leave the statements in place.
    static func isFixed(by turn: String) -> Bool { isFixed(by: Words.of(turn)) }

    static func isFixed(by words: [String]) -> Bool { phrases.occur(in: words) || restricts(words) }

    private static let phrases = PhraseSet([
        "one word answer", "one word reply", "one word response", "single word", "in one word", "in a word",
        "with one word", "just one word", "only one word", "yes or no only", "just yes or no", "only yes or no",
        "answer yes or no", "reply yes or no", "say yes or no", "yes no answer", "with yes or no",
        "true or false only", "answer true or false", "and nothing else", "nothing but the", "no explanation",
        "no explanations", "without explanation", "without any explanation", "without explanations", "no other text",
        "no extra text", "no additional text", "no commentary", "without commentary", "valid json", "as json",
        "in json", "json only", "code only", "only code", "just code", "only output the", "just output the",
        "output only", "return only", "reply only with", "respond only with", "answer only with", "respond with only",
        "reply with only", "answer with only", "reply with just", "respond with just", "answer with just",
        "print only", "word for word", "repeat after me",
    ])

    private static let restrictions: Set<String> = ["just", "only"]
    private static let products: Set<String> = [
        "answer", "number", "result", "value", "name", "names", "code", "command", "json", "csv", "yaml", "xml",
        "sql", "query", "regex", "word", "date", "url", "formula", "letter", "translation",
    ]

    /// "just the answer", "only the number": but not "just the answer to …", which says which answer is meant.
    private static func restricts(_ words: [String]) -> Bool {
        for index in words.indices.dropLast(2)
        where restrictions.contains(words[index]) && words[index + 1] == "the" && products.contains(words[index + 2]) {
            let next = index + 3
            if next >= words.count || !["to", "that", "which", "from"].contains(words[next]) { return true }
        }
        return false
    }
}
