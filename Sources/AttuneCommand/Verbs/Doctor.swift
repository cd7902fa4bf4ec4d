import ArgumentParser
import AttuneModels
import AttuneStore
import Foundation

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the workspace, keys, addresses, models and prices, one line each.",
        discussion: """
            Looks at each provider whose key or address is in the environment (OPENAI_API_KEY, OPENAI_BASE_URL, \
            ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL, OLLAMA_HOST), and at Ollama at its usual address. A named model gets \
            two tiny calls at most, one plain and one with a JSON schema; what they cost is said at the end. Keys are \
            never shown. Ends with 0 only if nothing that is named or set fails.

            Prices are built in for a few models. For your own: attune doctor --print-prices > .attune/prices.json, \
            then edit it. The file takes the place of the built-in prices.
            """
    )

    @Argument(
        help: ArgumentHelp("Models to ask, such as openai/gpt-4o-mini, http://127.0.0.1:8000/v1#name or local:DIR."))
    var model: [String] = []

    @Flag(name: .long, help: "Call nothing; look only at what is set here.")
    var offline = false

    @Option(name: .long, help: ArgumentHelp("A file of prices, as other commands take it.", valueName: "file"))
    var prices: String?

    @Flag(name: .long, help: "Print the built-in prices as a file to edit, and stop.")
    var printPrices = false

    @Option(name: .long, help: ArgumentHelp("Seconds until an answer must begin.", valueName: "seconds"))
    var timeout = 30.0

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard timeout > 0, timeout < 1e6 else { throw ValidationError("--timeout must be positive") }
        for model in model { try ModelOptions.check(model) }
    }

    func run() async throws {
        // Never the file in use: a shell has emptied it by now, where the output goes there.
        if printPrices { return Console.part(try PriceTable.builtIn.json()) }
        let checkup = Checkup(
            workspace: global.folder, needsWorkspace: global.workspace != Workspace.defaultFolder, prices: prices,
            models: model, offline: offline, timeout: timeout, variables: ProcessInfo.processInfo.environment)
        let isJSON = global.json
        let report = try await checkup.run { check in
            if !isJSON { Console.result(Console.shown(CheckupReport.line(check))) }
        }
        try isJSON ? Console.json(report) : Console.result(report.spending)
        if !report.isWell { throw ExitCode(69) }
    }
}
