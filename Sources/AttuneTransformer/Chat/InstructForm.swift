import AttuneCore

/// `[INST] question [/INST] answer`: Llama 2 and the versions of Mistral, which differ in their spaces.
struct InstructForm: Sendable, Hashable {
    /// Where the system text goes.
    enum System: Sendable, Hashable {
        /// Between marks before the first question (Llama 2).
        case marked
        /// By this expression, in the first question or in the last.
        case beside(TemplateExpression, isLast: Bool)
        /// The template has no place for it. It is written as the later versions do: before the first question.
        case none
    }

    /// Whether the token that begins a text stands before everything.
    var begins: Bool
    var question: TemplateExpression
    var answer: TemplateExpression
    var system: System

    func write(
        _ messages: [Message], _ options: ChatTemplate.Options, _ tokens: ChatTemplate.Tokens,
        to writer: inout ChatWriter
    ) throws {
        let leading = messages.prefix { $0.role.isSystem }
        let turns = messages[leading.count...]
        for (index, message) in turns.enumerated() {
            let expected: Role = index.isMultiple(of: 2) ? .user : .assistant
            guard message.role == expected else {
                throw ChatError(
                    turn: leading.count + index, problem: "this model's turns go from user to assistant by turns")
            }
        }
        guard !turns.isEmpty else { throw ChatError(turn: 0, problem: "there is no question") }
        let instruction = leading.isEmpty ? nil : leading.map(\.text).joined(separator: "\n\n")
        if begins { writer.control(tokens.begin) }
        for (index, message) in turns.enumerated() {
            var expression = message.role == .user ? question : answer
            var content: [Tokenizer.Part] = [.data(message.text)]
            if let instruction, message.role == .user {
                switch system {
                case .marked where index == 0:
                    content = [
                        .control("<<SYS>>\n"), .data(instruction), .control("\n<</SYS>>\n\n"), .data(message.text),
                    ]
                case .none where index == 0: content = [.data(instruction), .control("\n\n"), .data(message.text)]
                case .beside(let both, let isLast) where index == (isLast ? turns.count - 1 : 0): expression = both
                default: break
                }
            }
            expression.write(content: content, system: instruction ?? "", tokens, to: &writer)
        }
    }
}

extension TemplateExpression {
    /// Prints the pieces.
    func write(
        content: [Tokenizer.Part], system: String, _ tokens: ChatTemplate.Tokens, to writer: inout ChatWriter
    ) {
        for piece in pieces {
            switch piece {
            case .literal(let text): writer.control(text)
            case .beginToken: writer.control(tokens.begin)
            case .endToken: writer.control(tokens.end)
            case .system(let trimmed):
                writer.data(trimmed ? system.trimmingWhiteSpace(left: true, right: true) : system)
            case .content(let trimmed):
                for (index, part) in content.enumerated() {
                    let isFirst = index == 0
                    let isLast = index == content.count - 1
                    switch part {
                    case .control(let text): writer.control(text)
                    case .data(let text):
                        writer.data(trimmed ? text.trimmingWhiteSpace(left: isFirst, right: isLast) : text)
                    }
                }
            }
        }
        if endsLine { writer.control("\n") }
    }
}
