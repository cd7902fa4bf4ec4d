import ArgumentParser
import AttuneCore
import AttuneTransformer
import AttuneTuning
import Foundation

struct Generate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Let a model in a folder go on with a text, or with --chat answer it.",
        discussion: """
            Runs in this process: no key, no network. The folder is one of Hugging Face's layout with a model of the \
            Llama, Mistral, Qwen2 or Qwen3 family. Only the new text is printed, as it is made. The same seed gives the \
            same text. To ask such a model wherever a MODEL is named, write local:DIR, with an adapter \
            local:DIR#ADAPTER.

            With --data every row of a file is a prompt, {"prompt"} as text or messages, and many run at once; a row may \
            name an adapter of its own. One JSON object a row comes out, in the file's order. With --score nothing is \
            generated: rows have a "completion", and its log-probability under the model comes out.
            """
    )

    @Argument(help: "The text to go on with, or with --chat the question; '-' reads it from standard input.")
    var prompt: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Prompts instead: JSON Lines, or any file that import reads.", valueName: "file"),
        completion: .file())
    var data: [String] = []

    @Flag(name: .long, help: "With --data, the log-probability of each row's completion instead of a new one.")
    var score = false

    @OptionGroup var local: LocalModelOptions

    @Flag(name: .long, help: "Ask through the model's chat template, as rows with messages always are.")
    var chat = false

    @Option(name: .long, help: ArgumentHelp("With --chat or --data, standing instructions.", valueName: "text"))
    var system: String?

    @Flag(name: .long, help: "With --chat or --data, let a model that can think do so before it answers.")
    var thinking = false

    @OptionGroup var drawing: DrawingOptions

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (prompt == nil) != data.isEmpty else { throw ValidationError("Give a prompt, or --data with a file.") }
        if data.isEmpty, !chat, system != nil || thinking {
            throw ValidationError("--system and --thinking go with --chat")
        }
        if score, data.isEmpty { throw ValidationError("--score goes with --data") }
    }

    func run() async throws {
        let encoder = PromptEncoder(model: try local.model(thinks: thinking), isChat: chat, system: system)
        let options = drawing.options(seed: global.seed)
        guard let prompt else {
            let rows = try PromptRows(TrainingFile(prompts: data), encoder)
            return score ? try await rows.score() : try await rows.generate(options)
        }
        let text =
            prompt == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : prompt
        try encoder.check([.plain(text)])
        let request = GenerationRequest(
            prompt: try encoder.tokens(.plain(text)), options: options, adapter: encoder.model.options.adapter,
            endTokens: encoder.model.endTokens)
        try await generate(request, with: encoder.model)
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
