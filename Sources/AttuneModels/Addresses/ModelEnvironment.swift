import AttuneCore
import Foundation

/// Keys and addresses from the variables that the providers' own tools read: `OPENAI_API_KEY`, `OPENAI_BASE_URL`,
/// `ANTHROPIC_API_KEY`, `ANTHROPIC_BASE_URL`, `OLLAMA_HOST`. Empty ones count as not set.
public struct ModelEnvironment: Sendable {
    public var openaiKey: Secret?
    /// With `/v1`. Default `https://api.openai.com/v1`.
    public var openaiBase: String
    public var anthropicKey: Secret?
    /// Without `/v1`. Default `https://api.anthropic.com`.
    public var anthropicBase: String
    /// Default `http://127.0.0.1:11434`.
    public var ollamaBase: String

    /// Throws `ModelError` for an address or a key that can be none.
    public init(_ variables: [String: String] = [:]) throws {
        func value(_ name: String) -> String? {
            let text = variables[name]?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
            return text.isEmpty ? nil : text
        }
        func key(_ name: String) throws -> Secret? {
            guard let text = value(name) else { return nil }
            guard text.utf8.allSatisfy({ (33...126).contains($0) }) else {
                throw ModelError(
                    .unauthorized, model: "model", problem: "\(name) holds characters that no key has, such as spaces")
            }
            return Secret(text)
        }
        openaiKey = try key("OPENAI_API_KEY")
        anthropicKey = try key("ANTHROPIC_API_KEY")
        openaiBase =
            try value("OPENAI_BASE_URL").map { try BaseAddress.checked($0, of: "OpenAI (OPENAI_BASE_URL)") }
            ?? "https://api.openai.com/v1"
        let anthropic =
            try value("ANTHROPIC_BASE_URL").map { try BaseAddress.checked($0, of: "Anthropic (ANTHROPIC_BASE_URL)") }
            ?? "https://api.anthropic.com"
        anthropicBase = anthropic.hasSuffix("/v1") ? String(anthropic.dropLast(3)) : anthropic
        ollamaBase = try BaseAddress.ollama(value("OLLAMA_HOST") ?? "")
    }
}
