import ArgumentParser
import AttuneTransformer
import Foundation

struct AdaptersMerge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Write a base with an adapter's updates in its weights, as a folder of its own.",
        discussion: "The folder holds everything that a model needs, and loads wherever the base does."
    )

    @Argument(help: ArgumentHelp("The adapter, in the format of PEFT or MLX.", valueName: "dir"))
    var adapter: String

    @Option(name: .long, help: ArgumentHelp("The base model's folder.", valueName: "dir"), completion: .directory)
    var base: String

    @Option(name: .long, help: ArgumentHelp("The folder to write.", valueName: "dir"), completion: .directory)
    var output: String

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let model = try ModelFolder(path: base)
        let adapter = try LowRankAdapter.read(folder: adapter, configuration: model.configuration)
        try model.merge(adapter, to: output)
        if global.json { return try Console.json(["output": output]) }
        Console.result("merged into \(output)")
    }
}
