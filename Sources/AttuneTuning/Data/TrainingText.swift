import AttuneCore

/// Text as a row has it: raw, or turns that go through the model's chat template.
public enum TrainingText: Sendable, Hashable {
    case plain(String)
    case messages([Message])

    /// A JSON string, or a list of messages whose content is text or parts of text. Nil for anything else.
    init?(_ value: JSONValue?) {
        if let text = value?.string {
            self = .plain(text)
            return
        }
        guard let turns = value?.array, !turns.isEmpty else { return nil }
        var messages: [Message] = []
        for turn in turns {
            guard let role = turn["role"]?.string.flatMap(Role.init(rawValue:)),
                let text = Self.content(turn["content"])
            else { return nil }
            messages.append(Message(role, text))
        }
        self = .messages(messages)
    }

    private static func content(_ value: JSONValue?) -> String? {
        if let text = value?.string { return text }
        guard let parts = value?.array else { return nil }
        var text = ""
        for part in parts {
            guard let piece = part["text"]?.string else { return nil }
            text += piece
        }
        return text
    }
}

/// A prompt and two completions of it.
public struct PreferenceExample: Sendable, Hashable {
    public var prompt: TrainingText
    public var chosen: TrainingText
    public var rejected: TrainingText

    public init(prompt: TrainingText, chosen: TrainingText, rejected: TrainingText) {
        self.prompt = prompt
        self.chosen = chosen
        self.rejected = rejected
    }
}

/// A completion to be learned, mostly with its prompt.
public struct CompletionExample: Sendable, Hashable {
    /// Nil for a text without one.
    public var prompt: TrainingText?
    public var completion: TrainingText

    public init(prompt: TrainingText?, completion: TrainingText) {
        self.prompt = prompt
        self.completion = completion
    }
}
