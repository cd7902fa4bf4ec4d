import AttuneCore

/// Llama 3: a header with the role, the trimmed text, `<|eot_id|>`. From 3.1 on every conversation begins with a system
/// turn that names two dates.
struct Llama3Form: Sendable, Hashable {
    /// The date that the template has where none is given; nil for Llama 3.0, which names none.
    var defaultDate: String?

    func write(
        _ messages: [Message], _ options: ChatTemplate.Options, begin: String, to writer: inout ChatWriter
    ) {
        func header(_ role: String) { writer.control("<|start_header_id|>\(role)<|end_header_id|>\n\n") }
        func trimmed(_ text: String) -> String { text.trimmingWhiteSpace(left: true, right: true) }
        var messages = messages[...]
        writer.control(begin)
        if let defaultDate {
            header("system")
            writer.control("Cutting Knowledge Date: December 2023\nToday Date: \(options.date ?? defaultDate)\n\n")
            if let first = messages.first, first.role.isSystem {
                writer.data(trimmed(first.text))
                messages.removeFirst()
            }
            writer.control("<|eot_id|>")
        }
        for message in messages {
            header(message.role.templateName)
            writer.data(trimmed(message.text))
            writer.control("<|eot_id|>")
        }
        if options.beginsAnswer { header("assistant") }
    }
}
