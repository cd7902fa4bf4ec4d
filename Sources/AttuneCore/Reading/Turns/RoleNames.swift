extension Role {
    /// The role that a log's name for a speaker stands for; nil for a name that says nothing.
    init?(loggedAs name: String) {
        switch name {
        case "user", "human", "prompter", "User", "Human": self = .user
        case "assistant", "gpt", "chatgpt", "bing", "bard", "model", "ai", "bot", "Assistant": self = .assistant
        case "system": self = .system
        case "developer": self = .developer
        case "tool", "function", "observation", "ipython", "function_response": self = .tool
        case "function_call", "tool_call": self = .assistant
        default:
            switch name.lowercased() {
            case "user", "human", "prompter", "customer", "visitor", "usr", "question", "instruction", "query", "me":
                self = .user
            case "assistant", "gpt", "gpt4", "gpt-4", "chatgpt", "claude", "gemini", "llama", "bing", "bard", "model",
                "ai", "bot", "chatbot", "agent", "response", "answer", "output", "llm", "copilot":
                self = .assistant
            case "system": self = .system
            case "developer": self = .developer
            case "tool", "function": self = .tool
            default: return nil
            }
        }
    }
}
