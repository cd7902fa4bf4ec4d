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
    /// Sentences that begin with praise and take nothing back: "glad you left out the tables". In them a thing that is
    /// missing is no complaint. They are in neither of the other two.
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
                if Self.isMatter(words, isQuestion: kept.hasSuffix("?"), strangers: count) {
                    // Left out, but what follows may come back to the reply.
                } else if Self.isPraise(words), !kept.hasSuffix("?") {
                    praising.append(kept)
                } else {
                    reacting.append(kept)
                    if !Self.isReport(words, strangers: count) { wishing.append(kept) }
                }
            }
            if changesTopic { break }
        }
        self.reacting = reacting.joined(separator: "\n")
        self.wishing = wishing.joined(separator: "\n")
        self.praising = praising.joined(separator: "\n")
    }

    // MARK: Sentences

    private static func sentences(_ text: String) -> [String] {
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

    // MARK: Matter

    private static let openers: Set<String> = [
        "ok", "okay", "so", "and", "but", "now", "then", "well", "oh", "ah", "hm", "hmm", "alright", "also", "hey",
        "hi", "yes",
        "yeah", "no", "right", "great", "thanks", "cool", "um", "uh", "sorry", "wait", "actually", "just",
    ]
    private static let questions: Set<String> = [
        "what", "what's", "whats", "how", "how's", "hows", "why", "when", "when's", "where", "where's", "who", "which",
        "is",
        "are", "was", "were", "does", "do", "did", "has", "have", "had", "am", "should", "will", "would", "could",
        "can", "may",
        "shall", "must", "if", "suppose", "say", "isn't", "doesn't", "don't",
    ]
    /// After these a question asks the assistant for something.
    private static let politeVerbs: Set<String> = ["can", "could", "would", "will", "may", "might", "should"]
    private static let addressees: Set<String> = ["you", "u", "we", "i", "this", "it", "that", "the"]
    /// Words that point at the reply.
    private static let pointers: Set<String> = [
        "you", "your", "this", "that", "it", "answer", "reply", "response", "explanation", "version", "above",
    ]

    /// A question or a supposition with matter of its own.
    private static func isMatter(_ words: [String], isQuestion: Bool, strangers: Int) -> Bool {
        let content = words.drop(while: openers.contains)
        guard let first = content.first else { return false }
        let second = content.dropFirst().first ?? ""
        if asksOfOneself(content) { return true }
        guard strangers > 0 else { return false }
        if first == "say" || first == "suppose" || first == "what" && second == "if" {
            return ["i", "we", "the", "if", "my", "there"].contains(second)
        }
        guard isQuestion || questions.contains(first) && content.count > 2 else { return false }
        // "… , but could you …": what follows the turn is about the reply.
        let asksAgain = content.indices.dropLast().contains {
            ["but", "though"].contains(content[$0]) && politeVerbs.contains(content[$0 + 1])
        }
        if asksAgain { return false }
        if politeVerbs.contains(first), ["you", "u"].contains(second) { return strangers > 3 }
        if first == "can" || first == "could" || first == "may", second == "i" || second == "we" {
            return !content.dropFirst(2).prefix(2).contains { ["have", "get", "see"].contains($0) } || strangers > 2
        }
        // "why did you make it so dense?" speaks of the reply; "where did you get that figure?" too.
        let pointsAtReply =
            content.contains { pointers.contains($0) } && !content.contains("i") && !content.contains("my")
        return strangers > (pointsAtReply ? 1 : 0)
    }

    private static let steps: Set<String> = ["if", "happens", "when"]
    /// "what happens if I …", "how do I tell when I …": asks about one's own doing, unless it asks for something to read.
    private static func asksOfOneself(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first, ["what", "how", "where", "when", "which", "should", "do"].contains(first),
            let subject = words.prefix(6).firstIndex(where: { $0 == "i" || $0 == "we" }), subject > words.startIndex,
            steps.contains(words[subject - 1])
        else { return false }
        return !words[subject...].contains { pointers.contains($0) && $0 != "it" || askVerbs.contains($0) }
    }
    private static let askVerbs: Set<String> = [
        "get", "have", "see", "know", "read", "ask", "asked", "say", "said", "tell", "told", "trust", "want", "need",
        "understand", "care", "find", "follow",
    ]

    private static let praises: Set<String> = [
        "glad", "happy", "pleased", "relieved", "delighted", "nice", "good", "great", "lovely", "refreshing",
        "brilliant",
        "perfect", "excellent", "like", "liked", "love", "loved", "enjoy", "enjoyed", "appreciate", "appreciated",
        "grateful",
        "thankful", "neat", "awesome", "wonderful", "fantastic", "super", "beautiful", "sweet", "yay", "finally", "wow",
    ]
    /// "no lists, great": said last, they praise what was said first.
    private static let closers: Set<String> = [
        "great", "good", "perfect", "lovely", "nice", "excellent", "brilliant", "awesome", "neat", "fantastic",
        "wonderful",
    ]
    private static let reservations: Set<String> = [
        "but", "however", "though", "although", "except", "too", "only", "still", "yet", "unfortunately", "if", "would",
        "i'd",
        "please", "pls", "can", "could", "make", "need", "want", "wish", "instead", "next", "more", "less", "question",
        "guess",
        "not", "enough", "now", "luck", "try", "attempt", "wrong",
    ]

    /// Begins with praise, soon goes on about the reply, and reserves nothing.
    private static func isPraise(_ words: [String]) -> Bool {
        let content = words.drop(while: {
            openers.contains($0) && $0 != "great" && $0 != "thanks" || $0 == "i" || $0 == "am" || $0 == "i'm"
        })
        guard let first = content.first, let last = content.last, content.count >= 3 else { return false }
        guard praises.contains(first) || closers.contains(last) || content.suffix(2) == ["well", "done"] else {
            return false
        }
        return !words.contains { reservations.contains($0) }
    }

    private static let wishVerbs: Set<String> = [
        "want", "wanted", "need", "needed", "like", "liked", "love", "loved", "prefer", "preferred", "wish", "asked",
        "ask",
        "expected", "hoped", "hate", "hated", "dislike", "miss", "missed", "appreciate", "enjoyed", "enjoy", "mean",
        "meant",
        "said", "would", "could", "can't", "cannot", "don't", "didn't", "find", "found", "get", "got", "lost",
        "understand",
        "follow", "understood", "read", "care", "think", "feel", "struggle", "struggled", "had",
    ]

    /// A sentence in which the user reports something of their own.
    private static func isReport(_ words: [String], strangers: Int) -> Bool {
        let content = words.drop(while: openers.contains)
        guard let first = content.first, strangers > 0 else { return false }
        if first == "my" || first == "our" { return true }
        guard ["i", "i'm", "im", "i've", "ive", "we", "we're", "we've", "there", "there's"].contains(first) else {
            return false
        }
        return !content.dropFirst().prefix(4).contains { wishVerbs.contains($0) } && strangers > 1
            || first.hasPrefix("i") && ["noticed", "have", "saw", "tried"].contains(content.dropFirst().first ?? "")
    }
}
