import ArgumentParser
import AttuneCore
import AttuneTransformer
import Foundation

struct Generate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Let a model in a folder go on with a text, or with --chat answer it.",
        discussion: """
            Runs in this process: no key, no network. The folder is one of Hugging Face's layout with a model of the \
            Llama, Mistral, Qwen2 or Qwen3 family. Only the new text is printed, as it is made. The same seed gives the \
            same text. To ask such a model wherever a MODEL is named, write local:DIR, with an adapter \
            local:DIR#ADAPTER.
            """
    )

    @Argument(help: "The text to go on with, or with --chat the question; '-' reads it from standard input.")
    var prompt: String

    @OptionGroup var local: LocalModelOptions

    @Flag(name: .long, help: "Ask through the model's chat template.")
    var chat = false

    @Option(name: .long, help: ArgumentHelp("With --chat, standing instructions.", valueName: "text"))
    var system: String?

    @Flag(name: .long, help: "With --chat, let a model that can think do so before it answers.")
    var thinking = false

    @OptionGroup var drawing: DrawingOptions

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if !chat, system != nil || thinking { throw ValidationError("--system and --thinking go with --chat") }
    }

    func run() async throws {
        let model = try local.model(thinks: thinking)
        let text =
            prompt == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : prompt
        var request = GenerationRequest(prompt: [], options: drawing.options(seed: global.seed))
        request.adapter = model.options.adapter
        request.endTokens = model.endTokens
        if chat {
            guard model.template != nil else {
                throw ModelFolderError(
                    .unsupported, path: local.base, problem: "the model has no chat template",
                    advice: "Leave --chat out: the model only completes texts.")
            }
            let messages = (system.map { [Message(.system, $0)] } ?? []) + [Message(.user, text)]
            request.prompt = try model.prompt(messages)
        } else {
            request.prompt = model.tokenizer.encode(text)
        }
        try await generate(request, with: model)
    }

    private func generate(_ request: GenerationRequest, with model: LocalModel) async throws {
        let generator = try await model.generator()
        let printer = AnswerPrinter()
        let clock = ContinuousClock()
        let start = clock.now
        var generated = GeneratedText()
        for try await event in generator.stream(request) {
            switch event {
            case .text(let text): if !global.json { printer.part(text) }
            case .end(let text): generated = text
            }
        }
        try Task.checkCancellation()
        let seconds = (clock.now - start) / .seconds(1)
        if global.json {
            try Console.json(
                Report(
                    text: generated.text, finish: generated.finish.rawValue, promptTokens: request.prompt.count,
                    tokens: generated.tokens.count, seconds: seconds,
                    tokensPerSecond: Double(generated.tokens.count) / max(seconds, 1e-9)))
        } else {
            printer.endLine()
        }
    }

    private struct Report: Encodable {
        var text: String
        var finish: String
        var promptTokens: Int
        var tokens: Int
        var seconds: Double
        var tokensPerSecond: Double
    }
}
