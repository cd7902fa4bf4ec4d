import ArgumentParser
import AttuneCore
import AttuneSteering
import AttuneStore
import Foundation

struct TailorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tailor",
        abstract: "Print the instruction that steers one request, or say why none does.",
        discussion: """
            Off the gate (no profile, an unknown context, no active statement, or the request itself asks otherwise) \
            nothing is printed on standard output and the request should go to the model unchanged.
            """
    )

    @Argument(help: "The request, as the user wrote it; '-' reads it from standard input.")
    var prompt: String

    @Option(name: .long, help: ArgumentHelp("The user's group.", valueName: "name=value"))
    var group: [String] = []

    @Option(name: .long, help: "The request's context, where it is known; otherwise it is told by the words.")
    var context: String?

    @Option(name: .long, help: "Most tokens that the instruction may take.")
    var maxTokens = SteeringOptions().tokenBudget

    @Flag(name: .long, help: "Show which statements apply, which do not, why, and the exact instruction.")
    var explain = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard maxTokens > 0 else { throw ValidationError("--max-tokens must be positive") }
        _ = try group.map(AudienceArgument.group)
    }

    func run() async throws {
        let workspace = try global.openForReading()
        let profiles = try group.compactMap { argument in
            try workspace.profileStore.profile(for: AudienceArgument.group(argument))
        }
        let model = try workspace.model(name: RubricPipeline.contextModelName).map {
            try JSONDecoder().decode(ContextModel.self, from: $0)
        }
        var options = SteeringOptions()
        options.tokenBudget = maxTokens
        let text =
            prompt == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : prompt
        let tailored = Tailor(contexts: model, options: options)
            .tailor(SteeringRequest(prompt: text, profiles: profiles, context: context))
        if global.json { return try Console.json(tailored.explanation) }
        if explain {
            Console.result(tailored.explanation.lines.joined(separator: "\n"))
        } else if let instruction = tailored.instruction {
            Console.result(instruction)
        } else {
            Console.remark("not steered: \(tailored.gate.reason?.message ?? "nothing applies")")
        }
    }
}
