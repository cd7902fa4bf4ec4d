import AttuneCore

/// ChatML: `<|im_start|>role`, the text, `<|im_end|>`. Qwen 2, 2.5 and 3, SmolLM2 and many others.
struct ChatMLForm: Sendable, Hashable {
    /// Written where the conversation does not begin with a system turn.
    var defaultSystem: String?
    var trimsContent = false
    /// Whether no line's end follows the last turn unless an answer begins.
    var omitsLastLineEnd = false
    /// Qwen3: thoughts of earlier turns are left out, an answer may begin with empty ones.
    var thinking: Thinking?

    enum Thinking: Sendable, Hashable {
        /// On request.
        case optional
        /// Every answer begins in thought.
        case always
    }

    func write(_ messages: [Message], _ options: ChatTemplate.Options, to writer: inout ChatWriter) {
        if let defaultSystem, messages[0].role.isSystem == false {
            writer.control("<|im_start|>system\n\(defaultSystem)<|im_end|>\n")
        }
        let lastQuery = messages.lastIndex { $0.role == .user } ?? messages.count - 1
        for (index, message) in messages.enumerated() {
            writer.control("<|im_start|>\(message.role.templateName)\n")
            if thinking != nil, message.role == .assistant {
                writeAnswer(message.text, isLast: index == messages.count - 1, isNew: index > lastQuery, to: &writer)
            } else {
                writer.data(trimsContent ? message.text.trimmingWhiteSpace(left: true, right: true) : message.text)
            }
            writer.control("<|im_end|>")
            if !omitsLastLineEnd || index < messages.count - 1 || options.beginsAnswer { writer.control("\n") }
        }
        guard options.beginsAnswer else { return }
        writer.control("<|im_start|>assistant\n")
        switch thinking {
        case .optional where !options.thinks: writer.control("<think>\n\n</think>\n\n")
        case .always: writer.control("<think>\n")
        default: break
        }
    }

    /// An answer without its thoughts, which are kept only behind the last question.
    private func writeAnswer(_ text: String, isLast: Bool, isNew: Bool, to writer: inout ChatWriter) {
        var thoughts = ""
        var answer = text
        let end = "</think>"
        if let first = text.firstRange(of: end) {
            let before = text[..<first.lowerBound].trimmingLineEnds(left: false)
            thoughts = Self.last(of: before, behind: "<think>").trimmingLineEnds(right: false)
            answer = Self.last(of: text, behind: end).trimmingLineEnds(right: false)
        }
        if isNew, isLast || !thoughts.isEmpty {
            writer.control("<think>\n")
            writer.data(thoughts.trimmingLineEnds())
            writer.control("\n</think>\n\n")
            writer.data(answer.trimmingLineEnds(right: false))
        } else {
            writer.data(answer)
        }
    }

    /// What follows the last occurrence; all where there is none.
    private static func last(of text: String, behind mark: String) -> String {
        var rest = Substring(text)
        while let range = rest.firstRange(of: mark) { rest = rest[range.upperBound...] }
        return String(rest)
    }
}

extension StringProtocol {
    func trimmingLineEnds(left: Bool = true, right: Bool = true) -> String {
        var rest = Substring(self).unicodeScalars
        while left, rest.first == "\n" { rest.removeFirst() }
        while right, rest.last == "\n" { rest.removeLast() }
        return String(rest)
    }
}
