import AttuneCore
import AttuneTransformer
import AttuneTuning

/// Turns prompts into the tokens of a model in this process: raw text as it is, messages through the chat template.
struct PromptEncoder {
    let model: LocalModel
    /// Whether raw text goes through the chat template, too, as a question.
    let isChat: Bool
    /// Standing instructions for conversations that have none.
    let system: String?

    /// Throws ``ModelFolderError`` where a prompt asks for the chat template of a model that has none.
    func check(_ prompts: some Sequence<TrainingText>) throws {
        guard model.template == nil else { return }
        let hasChat = isChat || prompts.contains { if case .messages = $0 { true } else { false } }
        guard hasChat else { return }
        throw ModelFolderError(
            .unsupported, path: model.folder.path, problem: "the model has no chat template",
            advice: "Give it plain text, without --chat: it only completes texts.")
    }

    /// The tokens of a prompt, and of its answer behind where one is given. Throws ``ChatError``.
    func tokens(_ prompt: TrainingText, answer: String? = nil) throws -> [Int] {
        switch prompt {
        case .plain(let text) where !isChat: return model.tokenizer.encode(text + (answer ?? ""))
        case .plain(let text): return try chat([Message(.user, text)], answer)
        case .messages(let messages): return try chat(messages, answer)
        }
    }

    private func chat(_ messages: [Message], _ answer: String?) throws -> [Int] {
        let hasSystem = messages.first?.role == .system || messages.first?.role == .developer
        let standing = hasSystem ? nil : system.map { Message(.system, $0) }
        return try model.prompt([standing].compactMap { $0 } + messages, answer: answer)
    }
}
