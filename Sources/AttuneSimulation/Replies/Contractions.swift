/// Shortens the full forms in a text: "do not" becomes "don't".
enum Contractions {
    private static let table: [(full: [UInt8], short: [UInt8])] = [
        ("do not", "don't"), ("does not", "doesn't"), ("is not", "isn't"), ("are not", "aren't"),
        ("will not", "won't"), ("cannot", "can't"), ("it is", "it's"), ("It is", "It's"), ("that is", "that's"),
        ("That is", "That's"), ("you will", "you'll"), ("You will", "You'll"), ("you are", "you're"),
        ("You are", "You're"), ("there is", "there's"), ("There is", "There's"), ("they are", "they're"),
        ("They are", "They're"), ("you have", "you've"), ("it will", "it'll"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    static func apply(to text: inout [UInt8]) {
        var i = 0
        while i < text.count {
            let startsWord = i == 0 || text[i - 1] == UInt8(ascii: " ")
            if startsWord, let match = table.first(where: { matches($0.full, in: text, at: i) }) {
                text.replaceSubrange(i..<(i + match.full.count), with: match.short)
                i += match.short.count
            } else {
                i += 1
            }
        }
    }

    private static func matches(_ word: [UInt8], in text: [UInt8], at start: Int) -> Bool {
        let end = start + word.count
        guard end < text.count, text[end] == UInt8(ascii: " ") else { return false }
        for k in 0..<word.count where text[start + k] != word[k] { return false }
        return true
    }
}
