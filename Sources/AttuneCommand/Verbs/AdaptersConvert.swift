import ArgumentParser
import AttuneTransformer
import Foundation

struct AdaptersConvert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Write an adapter in the other format: PEFT's for CUDA and vLLM, MLX's for Macs.",
        discussion:
            "The base is only looked at for its shape. The format of the adapter that is read is found by itself."
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case peft, mlx
    }

    @Argument(help: ArgumentHelp("The adapter's folder.", valueName: "dir"))
    var adapter: String

    @Option(name: .long, help: ArgumentHelp("The base model's folder.", valueName: "dir"), completion: .directory)
    var base: String

    @Option(name: .long, help: "The format to write.")
    var to: Format

    @Option(name: .long, help: ArgumentHelp("The folder to write.", valueName: "dir"), completion: .directory)
    var output: String

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let configuration = try ModelConfiguration(folder: base)
        let adapter = try LowRankAdapter.read(folder: adapter, configuration: configuration)
        switch to {
        case .peft: try adapter.write(to: output)
        case .mlx: try adapter.writeMLX(to: output, base: configuration)
        }
        if global.json { return try Console.json(["output": output, "format": to.rawValue]) }
        Console.result("written to \(output)")
    }
}
