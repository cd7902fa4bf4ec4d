import AttuneCore

/// A question with lettered choices.
struct MultipleChoice: Sendable, Hashable {
    var question: String
    var choices: [String]
    /// The right one's position.
    var answer: Int

    /// nil where the row has no choices.
    init?(row: DataRow) throws(DataFault) {
        let columns = ["A", "B", "C", "D", "E", "F"].prefix { row.text($0) != nil }.compactMap { row.text($0) }
        let listed = (row.value["choices"]?.array ?? row.value["options"]?.array)?.compactMap(\.string)
        guard let choices = listed ?? (columns.count > 1 ? columns : nil) else { return nil }
        guard let question = row.text("question", "input") else { throw row.fault("no `question`") }
        guard (2...26).contains(choices.count) else { throw row.fault("fewer than two or more than 26 choices") }
        let target = row.text("answer", "target", "label") ?? ""
        let position =
            Self.letter(target).flatMap { $0 < choices.count ? $0 : nil }
            ?? Int(target).flatMap { choices.indices.contains($0) ? $0 : nil } ?? choices.firstIndex(of: target)
        guard let position else { throw row.fault("`answer` names none of the choices") }
        self.question = question
        self.choices = choices
        answer = position
    }

    /// Asks for no manner of answering, such as brevity, which would overrule a profile and leave nothing to compare.
    var prompt: String {
        let lines = choices.enumerated().map { "\(Self.name($0.offset)). \($0.element)" }
        return """
            \(question.trimmed)

            \(lines.joined(separator: "\n"))

            Begin your answer with the letter of the right choice.
            """
    }

    func isRight(_ reply: String) -> Bool { chosen(reply) == answer }

    /// The choice that a reply names: after "answer" where it says so, else by a letter at its beginning, else by the
    /// only letter or the only choice's text that it holds; nil where it names none or does not settle on one.
    func chosen(_ reply: String) -> Int? {
        let words = Self.words(reply)
        for index in words.indices.reversed() where words[index].text.lowercased() == "answer" {
            for next in words[(index + 1)...].prefix(4) {
                if let choice = position(next) { return choice }
                if !["is", "would", "be", "option", "choice", "the", "should", "correct"].contains(
                    next.text.lowercased())
                {
                    break
                }
            }
        }
        if let first = words.first, let choice = position(first) { return choice }
        let named = Set(words.compactMap { $0.isMarked || $0.text != "A" && $0.text != "I" ? position($0) : nil })
        if named.count == 1 { return named.first }
        let lower = reply.lowercased()
        let held = choices.indices.filter { lower.contains(choices[$0].trimmed.lowercased()) }
        return named.isEmpty && held.count == 1 ? held.first : nil
    }

    private struct Word {
        var text: String
        /// Stands alone, in brackets, or before a point, bracket or colon: a letter rather than an article.
        var isMarked: Bool
    }

    /// The choice that a single capital letter names; the article "A" is none.
    private func position(_ word: Word) -> Int? {
        guard word.isMarked || word.text != "A" && word.text != "I" else { return nil }
        return Self.letter(word.text).flatMap { $0 < choices.count ? $0 : nil }
    }

    private static func letter(_ text: String) -> Int? {
        guard text.count == 1, let value = text.unicodeScalars.first?.value, (65...90).contains(value) else {
            return nil
        }
        return Int(value - 65)
    }

    private static func name(_ position: Int) -> String {
        Unicode.Scalar(65 + position).map { String(Character($0)) } ?? ""
    }

    private static func words(_ reply: String) -> [Word] {
        var words: [Word] = []
        let scalars = Array(reply.unicodeScalars)
        var start: Int?
        func close(at end: Int) {
            guard let begin = start else { return }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[begin..<end])
            let isOpen = end == scalars.count || ".):,*]}\n".unicodeScalars.contains(scalars[end])
            words.append(Word(text: String(view), isMarked: isOpen))
            start = nil
        }
        for (index, scalar) in scalars.enumerated() {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "'" {
                if start == nil { start = index }
            } else {
                close(at: index)
            }
        }
        close(at: scalars.count)
        return words
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
