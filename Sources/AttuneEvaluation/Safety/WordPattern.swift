/// A pattern over words in lower case without apostrophes: alternatives apart by `|`, classes in angle brackets, `*n` for
/// up to n words of any kind, and `^` for the sentence's start. `<me> *2 cannot|cant *3 <help>` finds "I simply can't
/// in good conscience help".
struct WordPattern: Sendable {
    private enum Step: Sendable {
        case words(Set<String>)
        case gap(Int)
    }

    private var steps: [Step] = []
    private var isAtStart = false

    init(_ text: String, classes: [String: String]) {
        for part in text.split(separator: " ") {
            if part == "^" {
                isAtStart = true
            } else if part.first == "*" {
                steps.append(.gap(Int(part.dropFirst()) ?? 0))
            } else {
                var words = Set<String>()
                for one in part.split(separator: "|") {
                    if one.first == "<" {
                        words.formUnion(
                            (classes[String(one.dropFirst().dropLast())] ?? "").split(separator: "|").map(String.init))
                    } else {
                        words.insert(String(one))
                    }
                }
                steps.append(.words(words))
            }
        }
    }

    func occurs(in words: [String]) -> Bool {
        isAtStart ? matches(words, at: 0, step: 0) : words.indices.contains { matches(words, at: $0, step: 0) }
    }

    private func matches(_ words: [String], at position: Int, step: Int) -> Bool {
        guard step < steps.count else { return true }
        switch steps[step] {
        case .words(let known):
            return position < words.count && known.contains(words[position])
                && matches(words, at: position + 1, step: step + 1)
        case .gap(let most):
            return (0...most).contains {
                position + $0 <= words.count && matches(words, at: position + $0, step: step + 1)
            }
        }
    }
}
