import ArgumentParser
import AttuneTransformer

/// How a local model draws its text. The defaults are those of ``GenerationOptions``.
struct DrawingOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The longest text, in tokens.", valueName: "n"))
    var maxTokens = GenerationOptions().maximumTokens ?? 256

    @Option(name: .long, help: ArgumentHelp("0 takes the likeliest token each time.", valueName: "t"))
    var temperature = GenerationOptions().temperature

    @Option(
        name: .long, help: ArgumentHelp("Draw among so many of the likeliest tokens (default: all).", valueName: "n"))
    var topK: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Draw among the likeliest tokens that together reach this (default: all).", valueName: "p"))
    var topP: Double?

    @Option(
        name: .long,
        help: ArgumentHelp("Draw among tokens at least this share as likely as the likeliest.", valueName: "p"))
    var minP: Double?

    @Option(name: .long, help: ArgumentHelp("Above 1, tokens that occurred come less often.", valueName: "x"))
    var repetitionPenalty = GenerationOptions().repetitionPenalty

    @Option(name: .long, help: ArgumentHelp("End before this text; may be given several times.", valueName: "text"))
    var stop: [String] = []

    func validate() throws {
        if let problem = options(seed: 0).problem { throw ValidationError(problem) }
    }

    func options(seed: UInt64) -> GenerationOptions {
        var options = GenerationOptions()
        options.maximumTokens = maxTokens
        options.temperature = temperature
        options.topK = topK
        options.topP = topP
        options.minP = minP
        options.repetitionPenalty = repetitionPenalty
        options.stop = stop
        options.seed = seed
        return options
    }
}
