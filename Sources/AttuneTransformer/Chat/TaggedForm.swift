import AttuneCore

/// `<|user|>`, the text, the token that ends a text: Zephyr and TinyLlama.
struct TaggedForm: Sendable, Hashable {
    var system: TemplateExpression
    var user: TemplateExpression
    var assistant: TemplateExpression
    var beginning: TemplateExpression

    func write(
        _ messages: [Message], _ options: ChatTemplate.Options, _ tokens: ChatTemplate.Tokens,
        to writer: inout ChatWriter
    ) {
        for message in messages {
            let expression =
                switch message.role {
                case .system, .developer: system
                case .user, .tool: user
                case .assistant: assistant
                }
            expression.write(content: [.data(message.text)], system: "", tokens, to: &writer)
        }
        if options.beginsAnswer { beginning.write(content: [], system: "", tokens, to: &writer) }
    }
}
