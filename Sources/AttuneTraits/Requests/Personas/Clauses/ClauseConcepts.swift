import AttuneCore

/// Words that speak of a property of replies, by what is wanted of the trait where they are wanted.
enum ClauseConcepts {
    typealias Meaning = (trait: String, direction: Direction)

    /// Hardly said of anything but texts.
    static let plain = PhraseIndex<[Meaning]>(entries(plainText))
    /// Said of much else; they count where the sentence speaks of replies or to whoever replies.
    static let ofReplies = PhraseIndex<[Meaning]>(entries(replyText))

    static func speaksOfReplies(_ word: String) -> Bool { replies.contains(word) }

    private static let replies = PersonaObjects.set(
        """
        answer answers reply replies response responses explain explains explaining explanation explanations write writing
        written text texts sentence sentences paragraph paragraphs read reading wording prose tell telling you your youre
        youve assistant machine bot chatbot page pages summary summaries reader ask asking say saying talk speak spell
        spelled spell speaks describe assertion assertions claim claims render renders screen
        """)

    /// `trait±: a|b|c`, one family a line; the last word may also stand in the plural.
    private static func entries(_ text: String) -> [(String, [Meaning])] {
        var table: [String: [Meaning]] = [:]
        for line in text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].trimmingPrefix(" ")
            let direction: Direction = name.hasSuffix("+") ? .more : .less
            for phrase in line[line.index(after: colon)...].split(separator: "|") {
                let phrase = String(phrase.trimmingPrefix(" "))
                let meaning = (trait: String(name.dropLast()), direction: direction)
                for form in phrase.hasSuffix("s") ? [phrase] : [phrase, phrase + "s"] {
                    table[form, default: []].append(meaning)
                }
            }
        }
        return table.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
