import AttuneCore
import AttuneTransformer
import Foundation

/// Turns examples into tokens as TRL does: messages through the model's chat template, raw text as it is with the token
/// that ends a text behind it.
///
/// A completion starts where the tokens of prompt and completion together leave those of the prompt alone. Examples
/// longer than the limit are cut at their end; those whose prompt alone reaches it are left out.
public struct ExampleEncoder: Sendable {
    let tokenizer: Tokenizer
    let template: ChatTemplate?
    /// Put behind raw completions; nil for a model without one.
    let endToken: Int?
    let maximumLength: Int

    public init(tokenizer: Tokenizer, template: ChatTemplate?, endToken: Int?, maximumLength: Int) {
        self.tokenizer = tokenizer
        self.template = template
        self.endToken = endToken
        self.maximumLength = maximumLength
    }

    /// What a model's folder says of its tokens.
    ///
    /// Throws ``ModelFolderError`` for a tokenizer that cannot be used, or that has more tokens than the model.
    public init(_ folder: ModelFolder, maximumLength: Int) throws {
        let tokenizer = try Tokenizer(folder: folder.path)
        guard tokenizer.vocabularySize <= folder.configuration.vocabularySize else {
            throw ModelFolderError(
                .mismatch, path: folder.path + "/tokenizer.json", problem: "it has more tokens than the model")
        }
        let named = Self.endTokenName(folder.path).flatMap { tokenizer.id(of: $0) }
        self.init(
            tokenizer: tokenizer, template: try ChatTemplate.read(folder: folder.path),
            endToken: named ?? folder.configuration.endTokens.min(),
            maximumLength: min(maximumLength, folder.configuration.maximumPositions))
    }

    /// `eos_token` of `tokenizer_config.json`, as text or as an object with the text.
    private static func endTokenName(_ folder: String) -> String? {
        guard let data = FileManager.default.contents(atPath: folder + "/tokenizer_config.json"),
            let json = try? data.withUnsafeBytes({ try JSONValue.parse($0) })
        else { return nil }
        return json["eos_token"]?.string ?? json["eos_token"]?["content"]?.string
    }

    /// Nil for a pair that cannot be used within the limit. Throws ``TrainingError`` where the model has no chat template,
    /// and ``ChatError`` where the template has no place for a turn.
    public func encode(_ example: PreferenceExample) throws -> EncodedPair? {
        let prompt = try tokens(prompt: example.prompt)
        let chosen = try tokens(example.prompt, example.chosen)
        let rejected = try tokens(example.prompt, example.rejected)
        let shared = min(Self.sharedPrefix(prompt, chosen), Self.sharedPrefix(prompt, rejected))
        guard shared > 0, shared < maximumLength else { return nil }
        let pair = EncodedPair(
            prompt: Array(prompt[..<shared]), chosen: Array(chosen.prefix(maximumLength)[shared...]),
            rejected: Array(rejected.prefix(maximumLength)[shared...]))
        return pair.chosen.isEmpty || pair.rejected.isEmpty || pair.chosen == pair.rejected ? nil : pair
    }

    /// Nil for a text that cannot be used within the limit; throws like the encoding of pairs.
    ///
    /// - Parameter masksPrompt: whether only the completion is learned, not the prompt too.
    public func encode(_ example: CompletionExample, masksPrompt: Bool) throws -> EncodedText? {
        guard let prompt = example.prompt else {
            let all = try tokens(nil, example.completion)
            let text = EncodedText(tokens: Array(all.prefix(maximumLength)), targetsFrom: 0)
            return text.tokens.count < 2 ? nil : text
        }
        let all = try tokens(prompt, example.completion)
        let shared = Self.sharedPrefix(try tokens(prompt: prompt), all)
        let text = EncodedText(tokens: Array(all.prefix(maximumLength)), targetsFrom: masksPrompt ? shared : 0)
        return text.tokens.count < 2 || text.targetsFrom >= text.tokens.count ? nil : text
    }

    private func tokens(prompt: TrainingText) throws -> [Int] {
        switch prompt {
        case .plain(let text): tokenizer.encode(text)
        case .messages(let turns):
            tokenizer.encode(parts: try chatTemplate().parts(turns, options: .init(beginsAnswer: true)))
        }
    }

    private func tokens(_ prompt: TrainingText?, _ completion: TrainingText) throws -> [Int] {
        switch (prompt, completion) {
        case (nil, .plain(let text)): return ended(tokenizer.encode(text))
        case (.plain(let start), .plain(let text)): return ended(tokenizer.encode(start + text))
        case (nil, .messages(let turns)): return try chat(turns)
        case (.messages(let start), .messages(let turns)): return try chat(start + turns)
        case (.messages(let start), .plain(let text)): return try chat(start + [Message(.assistant, text)])
        case (.plain(let start), .messages(let turns)): return try chat([Message(.user, start)] + turns)
        }
    }

    private func chat(_ turns: [Message]) throws -> [Int] {
        tokenizer.encode(parts: try chatTemplate().parts(turns, options: .init(beginsAnswer: false)))
    }

    private func chatTemplate() throws -> ChatTemplate {
        guard let template else {
            throw TrainingError(
                .data, "the data are conversations, but the base model has no chat template",
                advice: "Use a chat model as the base, or rows of plain text.")
        }
        return template
    }

    private func ended(_ tokens: [Int]) -> [Int] {
        guard let endToken, tokens.last != endToken else { return tokens }
        return tokens + [endToken]
    }

    static func sharedPrefix(_ a: [Int], _ b: [Int]) -> Int { zip(a, b).prefix { $0 == $1 }.count }
}
