import AttuneTraits

/// Tells the part of a turn that reacts to the reply from the part that goes on to other matters.
///
/// People thank or complain and ask the next thing in one breath. The words of that next thing ("what do I do about a
/// missing valve?") would read as complaints or wishes; so what follows a change of topic is left out, and so is a
/// question, a supposition or a report that brings matter of its own.
struct TopicCut: Sendable {
    /// What may judge the reply.
    let reacting: String
    /// What may ask for another form of it: the same without the user's own reports.
    let wishing: String
    /// Sentences that begin or end with praise and take nothing back: "glad you left out the tables". In them a thing
    /// that is missing is no complaint. They are in neither of the other two.
    let praising: String

    /// Whether nothing in the turn is about the reply.
    var isEmpty: Bool { reacting.isEmpty && praising.isEmpty }

    /// - Parameter strangers: counts the words of a sentence that no vocabulary of reactions or wishes knows.
    init(_ text: String, strangers: (String) -> Int) {
        var reacting: [String] = []
        var wishing: [String] = []
        var praising: [String] = []
        for sentence in Self.sentences(text) {
            let (kept, changesTopic) = Self.beforeTopicChange(sentence)
            let words = Self.words(kept)
            if !words.isEmpty {
                let count = strangers(kept)
                if SentenceMatter.isOwn(words, isQuestion: kept.hasSuffix("?"), strangers: count) {
                    // Left out, but what follows may come back to the reply.
                } else if SentenceMatter.isPraise(words), !kept.hasSuffix("?") {
                    praising.append(kept)
                } else {
                    reacting.append(kept)
                    if !SentenceMatter.isReport(words, strangers: count), !SentenceMatter.isUnderstanding(words) {
                        wishing.append(kept)
                    }
                }
            }
            if changesTopic { break }
        }
        self.reacting = reacting.joined(separator: "\n")
        self.wishing = wishing.joined(separator: "\n")
        self.praising = praising.joined(separator: "\n")
    }

    // MARK: Sentences

    static func sentences(_ text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            if character == "\n" {
                sentences.append(current)
                current = ""
                continue
            }
            current.append(character)
            let ends = character == "." || character == "!" || character == "?"
            if ends, index + 1 == characters.count || characters[index + 1].isWhitespace {
                sentences.append(current)
                current = ""
            }
        }
        sentences.append(current)
        return sentences.map { String($0.drop(while: \.isWhitespace)) }.filter { !$0.isEmpty }
    }

    /// Lower-case words with plain apostrophes; marks are left out.
    private static func words(_ sentence: String) -> [String] {
        sentence.lowercased().replacing("’", with: "'").split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(
            String.init)
    }

    // MARK: Changes of topic

    /// Phrases that leave the matter, each as words.
    private static let changes: [[String]] = [
        "moving on", "move on", "on to the next", "on to something", "onto the next", "next question", "next topic",
        "next thing", "next one", "next up", "another question", "another thing", "another topic", "one more question",
        "one more thing", "last question", "final question", "new question", "new topic", "new task",
        "different question", "different topic", "separate question", "unrelated question", "quick question",
        "follow up question", "further question", "second question", "while i'm at it", "while im at it",
        "while we're at it", "while i have you", "by the way", "btw", "changing the subject", "change of topic",
        "change of subject", "changing topic", "completely different", "in that case", "on another note",
        "on a different note", "speaking of", "also i have", "i also have", "what else about",
    ].map { $0.split(separator: " ").map(String.init) }

    /// The part of a sentence before it leaves the matter, and whether it does.
    private static func beforeTopicChange(_ sentence: String) -> (kept: String, changes: Bool) {
        let lower = sentence.lowercased().replacing("’", with: "'")
        // "one more: …"
        if let colon = lower.firstIndex(of: ":") {
            let before = words(String(lower[..<colon]))
            if before.count <= 4, before.suffix(2) == ["one", "more"] || before.suffix(1) == ["next"] {
                return ("", true)
            }
        }
        let all = words(lower)
        for start in all.indices {
            guard changes.contains(where: { all[start...].starts(with: $0) }) else { continue }
            if start == 0 { return ("", true) }
            // Cut the text where the phrase begins: drop the words from there on.
            return (prefix(of: sentence, words: start), true)
        }
        return (sentence, false)
    }

    private static func prefix(of sentence: String, words count: Int) -> String {
        var seen = 0
        var inWord = false
        var end = sentence.startIndex
        for index in sentence.indices {
            let character = sentence[index]
            let isWord = character.isLetter || character.isNumber || character == "'" || character == "’"
            if isWord, !inWord {
                if seen == count { break }
                seen += 1
            }
            inWord = isWord
            end = sentence.index(after: index)
        }
        return String(sentence[..<end])
    }
}
