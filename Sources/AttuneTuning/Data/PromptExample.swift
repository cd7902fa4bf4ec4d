import AttuneCore

/// A text to be continued, or one to be judged with what stands behind it.
public struct PromptExample: Sendable, Hashable {
    public var prompt: TrainingText
    /// What was written after the prompt, where the row has that.
    public var completion: String?
    /// The folder of the adapter that the row goes through, where it names one.
    public var adapter: String?

    public init(prompt: TrainingText, completion: String? = nil, adapter: String? = nil) {
        self.prompt = prompt
        self.completion = completion
        self.adapter = adapter
    }
}

extension TrainingFile<PromptExample> {
    /// Prompts: `{prompt}` as text or messages, `{messages}`, with `completion` (or an assistant's last turn) where there is
    /// one, and `adapter`; of the rows that `attune import` reads, the last question and its answer.
    public init(prompts paths: [String]) throws {
        try self.init(paths: paths) { row in
            let adapter = row["adapter"]?.string
            if let prompt = TrainingText(row["prompt"]) {
                let completion = TrainingText(row["completion"])?.answer
                return PromptExample(prompt: prompt, completion: completion, adapter: adapter)
            }
            guard case .messages(let turns) = TrainingText(row["messages"]) else { return nil }
            return Self.conversation(turns, adapter: adapter)
        } fallback: { record in
            switch record.content {
            case .conversation(let turns): Self.conversation(turns.map { Message($0.role, $0.text) }, adapter: nil)
            case .preference(let pair): PromptExample(prompt: .messages(pair.prompt), completion: pair.chosen)
            case .writing: nil
            }
        }
    }

    private static func conversation(_ turns: [Message], adapter: String?) -> PromptExample? {
        guard let last = turns.last else { return nil }
        guard last.role == .assistant else { return PromptExample(prompt: .messages(turns), adapter: adapter) }
        guard turns.count > 1 else { return nil }
        return PromptExample(prompt: .messages(turns.dropLast()), completion: last.text, adapter: adapter)
    }
}

extension TrainingText {
    /// The text itself, or that of the one message.
    fileprivate var answer: String? {
        switch self {
        case .plain(let text): text
        case .messages(let turns): turns.count == 1 ? turns[0].text : nil
        }
    }
}
