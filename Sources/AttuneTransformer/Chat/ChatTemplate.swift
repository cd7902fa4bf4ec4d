import AttuneCore

/// How a model wants a conversation written: recognized by the text of its template, and then written by this type.
///
/// What the template writes and what people wrote stay apart (``Tokenizer/Part``), so that no message can end its turn and
/// speak as another.
public struct ChatTemplate: Sendable, Hashable {
    /// The forms of the families.
    enum Form: Sendable, Hashable {
        case chatML(ChatMLForm)
        case llama3(Llama3Form)
        case instruct(InstructForm)
        case tagged(TaggedForm)
    }

    let form: Form
    /// The text of the tokens that begin a text and end one, as the template inserts them.
    let tokens: Tokens

    struct Tokens: Sendable, Hashable {
        var begin: String
        var end: String
    }

    /// What a conversation is written with beside its messages.
    public struct Options: Sendable, Hashable {
        /// Ends with the beginning of the assistant's turn.
        public var beginsAnswer = true
        /// Lets a model that can think do so before it answers (Qwen3).
        public var thinks = true
        /// What Llama 3.1's template says is today, as `26 Jul 2024`; nil for the date that its text has. Never taken from
        /// the clock: the same conversation gives the same prompt.
        public var date: String?

        public init(beginsAnswer: Bool = true, thinks: Bool = true, date: String? = nil) {
            self.beginsAnswer = beginsAnswer
            self.thinks = thinks
            self.date = date
        }
    }

    /// The tokens that end an answer in this form, by their text.
    public var endOfTurn: [String] {
        switch form {
        case .chatML: ["<|im_end|>"]
        case .llama3: ["<|eot_id|>", "<|eom_id|>"]
        case .instruct, .tagged: [tokens.end]
        }
    }

    /// The conversation as the model expects it, for ``Tokenizer/encode(parts:)``.
    ///
    /// Throws ``ChatError`` where the template has no place for a turn.
    public func parts(_ messages: [Message], options: Options = Options()) throws -> [Tokenizer.Part] {
        guard !messages.isEmpty else { throw ChatError(turn: 0, problem: "there are no messages") }
        if let turn = messages.firstIndex(where: { $0.role == .tool }) {
            throw ChatError(turn: turn, problem: "answers of tools are not supported")
        }
        var writer = ChatWriter()
        switch form {
        case .chatML(let form): form.write(messages, options, to: &writer)
        case .llama3(let form): form.write(messages, options, begin: tokens.begin, to: &writer)
        case .instruct(let form): try form.write(messages, options, tokens, to: &writer)
        case .tagged(let form): form.write(messages, options, tokens, to: &writer)
        }
        return writer.parts
    }

    /// The same as one text, as the template itself would print it.
    public func text(_ messages: [Message], options: Options = Options()) throws -> String {
        try parts(messages, options: options).reduce(into: "") { text, part in
            switch part {
            case .control(let piece), .data(let piece): text += piece
            }
        }
    }
}

/// A conversation that a template has no place for.
public struct ChatError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The message, counted from 0.
    public var turn: Int
    public var problem: String

    public var description: String { "message \(turn + 1): \(problem)" }
}

/// Gathers the parts of a prompt.
struct ChatWriter {
    private(set) var parts: [Tokenizer.Part] = []

    mutating func control(_ text: String) {
        if text.isEmpty { return }
        if case .control(let last) = parts.last {
            parts[parts.count - 1] = .control(last + text)
        } else {
            parts.append(.control(text))
        }
    }

    mutating func data(_ text: String) { if !text.isEmpty { parts.append(.data(text)) } }
}

extension Role {
    /// As templates name it.
    var templateName: String { self == .developer ? "system" : rawValue }
    var isSystem: Bool { self == .system || self == .developer }
}
