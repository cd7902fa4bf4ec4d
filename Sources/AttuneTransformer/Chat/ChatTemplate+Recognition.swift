import AttuneCore
import Foundation

extension ChatTemplate {
    /// The template of a model's folder, from `chat_template.jinja` or `tokenizer_config.json`; nil where the model has
    /// none, as models that only complete texts.
    ///
    /// Throws ``ModelFolderError`` for a template of another form than those known.
    public static func read(folder: String) throws -> ChatTemplate? {
        let path = folder + "/tokenizer_config.json"
        let file = folder + "/chat_template.jinja"
        let hasConfiguration = FileManager.default.fileExists(atPath: path)
        let fields =
            hasConfiguration ? try ConfigurationFields(path: path) : ConfigurationFields(path: path, json: [:])
        var text: String?
        if let data = FileManager.default.contents(atPath: file) {
            text = String(decoding: data, as: UTF8.self)
        } else if let value = fields.value("chat_template") {
            // One template, or several by name.
            let named = value.array?.first { $0["name"]?.string == "default" } ?? value[0]
            text = value.string ?? named?["template"]?.string
        }
        guard let text else { return nil }
        func token(_ name: String) -> String {
            fields.value(name).flatMap { $0.string ?? $0["content"]?.string } ?? ""
        }
        let tokens = Tokens(begin: token("bos_token"), end: token("eos_token"))
        guard let form = form(of: text) else {
            let start = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(60)
            throw ModelFolderError(
                .unsupported, path: FileManager.default.fileExists(atPath: file) ? file : path, part: "chat_template",
                problem: "the template that begins '\(start)' is of no form that is known",
                advice:
                    "Known are ChatML, Qwen, Llama 2 and 3, Mistral and Zephyr. Without chat, the model completes texts."
            )
        }
        return ChatTemplate(form: form, tokens: tokens)
    }

    /// nil where the text's features are those of no known form, or where it does what the form does not.
    static func form(of text: String) -> Form? {
        if text.contains("<|im_start|>"), text.contains("<|im_end|>") { return chatML(text).map(Form.chatML) }
        if text.contains("<|start_header_id|>"), text.contains("<|eot_id|>") { return llama3(text).map(Form.llama3) }
        if text.contains("[INST]"), text.contains("[/INST]") { return instruct(text).map(Form.instruct) }
        if text.contains("<|user|>"), text.contains("<|assistant|>") { return tagged(text).map(Form.tagged) }
        return nil
    }

    private static func chatML(_ text: String) -> ChatMLForm? {
        guard !text.contains("strftime_now"), !text.contains("bos_token") else { return nil }
        var form = ChatMLForm()
        if text.contains("last_query_index") {
            form.thinking = text.contains("enable_thinking") ? .optional : .always
            return form
        }
        guard !text.contains("<think>") else { return nil }
        form.defaultSystem = defaultSystem(text)
        let dense = text.filter { $0 != " " }
        form.trimsContent = ["content']|trim", "content\"]|trim", "content|trim", "content'].strip()"].contains {
            dense.contains($0)
        }
        form.omitsLastLineEnd = dense.contains("(loop.lastandadd_generation_prompt)ornotloop.last")
        return form
    }

    /// `<|im_start|>system\n…<|im_end|>` as one literal: what the template says where nobody else does.
    private static func defaultSystem(_ text: String) -> String? {
        for mark in ["<|im_start|>system\\n", "<|im_start|>system\n"] {
            var rest = Substring(text)
            while let start = rest.firstRange(of: mark) {
                rest = rest[start.upperBound...]
                guard let end = rest.firstRange(of: "<|im_end|>") else { break }
                let literal = rest[..<end.lowerBound]
                if !literal.isEmpty, !literal.contains(where: { "'\"{".contains($0) }) {
                    return String(literal).replacing("\\n", with: "\n")
                }
            }
        }
        return nil
    }

    private static func llama3(_ text: String) -> Llama3Form? {
        guard text.contains("Cutting Knowledge Date") else {
            return text.contains("strftime_now") || text.contains("Today Date") ? nil : Llama3Form()
        }
        guard text.contains("Cutting Knowledge Date: December 2023"), text.contains("Today Date: ") else { return nil }
        // set date_string = "26 Jul 2024"
        let dense = text.replacing("\"", with: "'")
        var rest = Substring(dense)
        while let found = rest.firstRange(of: "date_string = '") {
            rest = rest[found.upperBound...]
            if let end = rest.firstIndex(of: "'") { return Llama3Form(defaultDate: String(rest[..<end])) }
        }
        return Llama3Form(defaultDate: "26 Jul 2024")
    }

    private static func instruct(_ text: String) -> InstructForm? {
        let expressions = TemplateExpression.all(in: text)
        guard
            let question = expressions.first(where: { $0.literal.contains("[INST]") && $0.hasContent && !$0.hasSystem }
            ),
            question.literal.contains("[/INST]"),
            let answer = expressions.first(where: { $0.hasContent && $0.pieces.contains(.endToken) })
        else { return nil }
        var system = InstructForm.System.none
        if text.contains("<<SYS>>") {
            // A template that brings a system text of its own is another one.
            guard !text.contains("not '<<SYS>>' in"),
                text.contains("'<<SYS>>\\n' + system_message + '\\n<</SYS>>\\n\\n'")
            else { return nil }
            system = .marked
        } else if let both = expressions.first(where: { $0.hasContent && $0.hasSystem }) {
            system = .beside(both, isLast: text.contains("loop.last and system_message"))
        }
        let begins = expressions.contains { $0.pieces == [.beginToken] }
        return InstructForm(begins: begins, question: question, answer: answer, system: system)
    }

    private static func tagged(_ text: String) -> TaggedForm? {
        let expressions = TemplateExpression.all(in: text)
        func turn(_ tag: String) -> TemplateExpression? {
            expressions.first { $0.literal.contains(tag) && $0.hasContent && $0.pieces.contains(.endToken) }
        }
        guard let system = turn("<|system|>"), let user = turn("<|user|>"), let assistant = turn("<|assistant|>"),
            let beginning = expressions.first(where: { $0.literal.contains("<|assistant|>") && !$0.hasContent })
        else { return nil }
        return TaggedForm(system: system, user: user, assistant: assistant, beginning: beginning)
    }
}
