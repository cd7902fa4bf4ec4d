import AttuneCore
import Foundation

/// A model's folder as a language model: no key, no network, nothing leaves the process.
///
/// Configuration, weights' headers, tokenizer and chat template are checked when it is made; weights are loaded at the
/// first question. Questions that are asked at the same time run in one batch.
public final class LocalModel: LanguageModel {
    /// What does not stand in a request.
    public struct Options: Sendable {
        /// How weights are kept.
        public var precision = WeightPrecision.full
        /// Nil for the base alone.
        public var adapter: LowRankAdapter?
        /// The longest answer where the request does not say, in tokens.
        public var maximumTokens = 1024
        /// Lets a model that can think do so before it answers. The thoughts are then part of the answer.
        public var thinks = false
        public var limits = TextGenerator.Limits()

        public init() {}
    }

    public let folder: ModelFolder
    public let tokenizer: Tokenizer
    /// Nil for a model that only completes texts: messages then become one text, with blank lines between them.
    public let template: ChatTemplate?
    public let options: Options
    /// `local:` and the folder's name.
    public let id: String
    private let loaded: LoadedGenerator

    /// Throws ``ModelFolderError`` for a folder that cannot be used, and ``AdapterError`` for an adapter that does not fit.
    public init(folder path: String, options: Options = Options()) throws {
        folder = try ModelFolder(path: path)
        tokenizer = try Tokenizer(folder: path)
        template = try ChatTemplate.read(folder: path)
        self.options = options
        try options.adapter?.check(against: folder.configuration)
        guard tokenizer.vocabularySize <= folder.configuration.vocabularySize else {
            throw ModelFolderError(
                .mismatch, path: path + "/tokenizer.json",
                problem: "it has ids up to \(tokenizer.vocabularySize - 1), but the model only "
                    + "\(folder.configuration.vocabularySize) tokens")
        }
        id = "local:" + URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
        loaded = LoadedGenerator(folder, tokenizer, options)
    }

    /// The same model with another adapter, or none: both share their weights, and questions to both one batch.
    ///
    /// Throws ``AdapterError`` for an adapter that does not fit.
    public init(_ base: LocalModel, adapter: LowRankAdapter?) throws {
        try adapter?.check(against: base.folder.configuration)
        (folder, tokenizer, template, id, loaded) = (base.folder, base.tokenizer, base.template, base.id, base.loaded)
        var options = base.options
        options.adapter = adapter
        self.options = options
    }

    /// What generates; loads the weights at the first call.
    public func generator() async throws -> TextGenerator { try await loaded.generator() }

    /// The tokens that end an answer: the model's own, and those of its chat template.
    public var endTokens: Set<Int> {
        let turns = (template?.endOfTurn ?? []).compactMap { tokenizer.id(of: $0) }
        return folder.configuration.endTokens.union(turns)
    }

    /// The tokens of a conversation, ready for the answer, and where one is given those of its text behind.
    public func prompt(_ messages: [Message], answer: String? = nil) throws -> [Int] {
        let answer = answer ?? ""
        guard let template else {
            return tokenizer.encode(messages.map(\.text).joined(separator: "\n\n") + "\n\n" + answer)
        }
        let parts = try template.parts(messages, options: .init(thinks: options.thinks))
        return tokenizer.encode(parts: answer.isEmpty ? parts : parts + [.data(answer)])
    }

    public func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        for try await piece in stream(request) {
            if case .end(let answer) = piece { return answer }
        }
        throw CancellationError()
    }

    public func stream(_ request: ModelRequest) -> AsyncThrowingStream<ModelPiece, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    let generation = try generation(for: request)
                    for try await event in try await generator().stream(generation) {
                        switch event {
                        case .text(let text): continuation.yield(.text(text))
                        case .end(let text):
                            continuation.yield(.end(try answer(text, promptTokens: generation.prompt.count)))
                        }
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: modelError(error))
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func generation(for request: ModelRequest) throws -> GenerationRequest {
        var messages = request.messages
        if let shape = request.shape {
            if let last = messages.lastIndex(where: { $0.role.isSystem }) {
                messages[last].text += "\n\n" + shape.instructions
            } else {
                messages.insert(Message(.system, shape.instructions), at: 0)
            }
        }
        var drawing = GenerationOptions()
        drawing.temperature = request.sampling.temperature ?? 0
        drawing.topP = request.sampling.topP
        drawing.maximumTokens = request.sampling.maximumTokens ?? options.maximumTokens
        drawing.stop = request.sampling.stop.filter { !$0.isEmpty }
        drawing.seed = request.sampling.seed ?? 0
        return GenerationRequest(
            prompt: try prompt(messages), options: drawing, adapter: options.adapter, endTokens: endTokens)
    }

    private func answer(_ text: GeneratedText, promptTokens: Int) throws -> ModelAnswer {
        let answer = template == nil ? text.text : text.text.trimmingWhiteSpace(left: true, right: true)
        guard !answer.isEmpty else {
            throw ModelError(.empty, model: id, problem: "the model ended its answer before it began")
        }
        return ModelAnswer(
            text: answer, finish: text.finish == .stop ? .stop : .length,
            usage: TokenUsage(input: promptTokens, output: text.tokens.count), model: id)
    }

    /// Errors of generation in the words of models.
    private func modelError(_ error: any Error) -> any Error {
        switch error {
        case let error as GenerationError: ModelError(.rejected, model: id, problem: error.problem)
        case let error as ChatError: ModelError(.unsupported, model: id, problem: error.description)
        default: error
        }
    }
}

/// Weights that are loaded once, when they are first needed.
private actor LoadedGenerator {
    private let folder: ModelFolder
    private let tokenizer: Tokenizer
    private let options: LocalModel.Options
    private var made: TextGenerator?

    init(_ folder: ModelFolder, _ tokenizer: Tokenizer, _ options: LocalModel.Options) {
        self.folder = folder
        self.tokenizer = tokenizer
        self.options = options
    }

    func generator() throws -> TextGenerator {
        if let made { return made }
        let model = try TransformerModel(folder, precision: options.precision)
        let generator = TextGenerator(model: model, tokenizer: tokenizer, limits: options.limits)
        made = generator
        return generator
    }
}
