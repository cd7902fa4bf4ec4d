import AttuneCore
import Foundation

/// Where a model is, as users write it: `openai/gpt-4o-mini`, `anthropic/claude-sonnet-4-5`, `ollama/llama3.2`,
/// `http://host:8000/v1#name`, or `local:DIR`, with an adapter `local:DIR#ADAPTER`.
public struct ModelAddress: Sendable, Hashable, CustomStringConvertible {
    public enum Place: Sendable, Hashable {
        case openai
        case anthropic
        case ollama
        /// An OpenAI-compatible server, by the address that stands before `/chat/completions`.
        case server(String)
        /// A folder with a model that runs in this process, and the folder of an adapter over it.
        case local(String, adapter: String? = nil)
    }

    public var place: Place
    /// The model's name as its provider has it; the folder for a local one.
    public var name: String

    /// Throws `ModelError` with what is wrong and what the forms are.
    public init(_ text: String) throws {
        func refuse(_ problem: String) -> ModelError {
            ModelError(.rejected, model: "model", problem: problem + "; " + Self.forms)
        }
        guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0.value < 33 || $0.value == 127 }) else {
            throw refuse("a model's address is one word")
        }
        if let folder = text.dropping("local:") {
            guard !folder.isEmpty else { throw refuse("no folder after 'local:'") }
            // A folder's own name may hold the mark: what follows the last one is the adapter.
            let mark = folder.lastIndex(of: "#")
            let base = mark.map { String(folder[..<$0]) } ?? folder
            let adapter = mark.map { String(folder[folder.index(after: $0)...]) }
            guard !base.isEmpty, adapter?.isEmpty != true else {
                throw refuse("a model's folder and an adapter's stand on the two sides of '#'")
            }
            self.init(.local(base, adapter: adapter), name: folder)
        } else if text.hasPrefix("http://") || text.hasPrefix("https://") {
            guard let hash = text.firstIndex(of: "#"), text.index(after: hash) < text.endIndex else {
                throw refuse("the address of a server needs the model's name after '#'")
            }
            let base = try BaseAddress.checked(String(text[..<hash]), of: "the model")
            self.init(.server(base), name: String(text[text.index(after: hash)...]))
        } else {
            let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[1].isEmpty else { throw refuse("no name of a model after a provider") }
            switch parts[0] {
            case "openai": self.init(.openai, name: String(parts[1]))
            case "anthropic": self.init(.anthropic, name: String(parts[1]))
            case "ollama": self.init(.ollama, name: String(parts[1]))
            default: throw refuse("unknown provider")
            }
        }
    }

    public init(_ place: Place, name: String) {
        self.place = place
        self.name = name
    }

    /// As it is written, and as statements and run files name the model.
    public var description: String {
        switch place {
        case .openai: "openai/" + name
        case .anthropic: "anthropic/" + name
        case .ollama: "ollama/" + name
        case .server(let base): base + "#" + name
        case .local(let folder, let adapter): "local:" + folder + (adapter.map { "#" + $0 } ?? "")
        }
    }

    private static let forms =
        "write openai/NAME, anthropic/NAME, ollama/NAME, http://HOST:PORT/v1#NAME, local:DIR or local:DIR#ADAPTER"
}

extension String {
    /// What follows a prefix; nil where it is not there.
    func dropping(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}
