/// Which models are kin: a judge favours replies by its own kind.
public enum ModelFamily {
    private static let families: [(family: String, marks: [String])] = [
        ("GPT", ["gpt", "chatgpt", "openai/o1", "openai/o3", "openai/o4", "davinci"]),
        ("Claude", ["claude", "anthropic/"]),
        ("Llama", ["llama"]), ("Gemini and Gemma", ["gemini", "gemma"]), ("Qwen", ["qwen", "qwq"]),
        ("Mistral", ["mistral", "mixtral", "ministral", "codestral"]), ("DeepSeek", ["deepseek"]),
        ("Phi", ["phi-", "phi3", "phi4"]),
        ("Command", ["command-r", "command-a", "cohere/"]), ("SmolLM", ["smollm"]), ("GLM", ["glm"]),
        ("Grok", ["grok"]), ("OLMo", ["olmo"]), ("Granite", ["granite"]), ("Yi", ["yi-"]), ("Nova", ["nova-"]),
    ]

    /// The family that a model's name tells; nil where it tells none.
    ///
    /// `ollama` is a program, and `llama.cpp` another; a model that they serve is told by its own name.
    public static func of(_ model: String) -> String? {
        var name = model.lowercased()
        if name.hasPrefix("ollama/") { name.removeFirst("ollama/".count) }
        // An adapter is of its base's family, whatever it is called; a server's model stands after the mark.
        if name.hasPrefix("local:") {
            let base = name.lastIndex(of: "#").map { String(name[..<$0]) } ?? name
            name = base.split(separator: "/").last.map(String.init) ?? base
        } else if let mark = name.lastIndex(of: "#") {
            name = String(name[name.index(after: mark)...])
        }
        return families.first { $0.marks.contains { name.contains($0) } }?.family
    }

    /// What to say of a judge and a generator that are kin; nil where they are not, or nobody can tell.
    public static func warning(judge: String, generator: String) -> String? {
        if judge == generator {
            return "\(judge) judges its own replies: models favour those. Let another family judge."
        }
        guard let family = of(judge), family == of(generator) else { return nil }
        return "\(judge) judges replies by \(generator), both of the family \(family): models favour their own kind. "
            + "Let another family judge."
    }
}
