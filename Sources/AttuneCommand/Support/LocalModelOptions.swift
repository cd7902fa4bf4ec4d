import ArgumentParser
import AttuneTransformer
import Foundation

extension WeightPrecision: ExpressibleByArgument {
    public init?(argument: String) {
        switch argument {
        case "f32": self = .full
        case "bf16": self = .bfloat16
        default: return nil
        }
    }

    public var defaultValueDescription: String { self == .full ? "f32" : "bf16" }
    public static var allValueStrings: [String] { ["f32", "bf16"] }
}

/// A base model's folder and an adapter over it.
struct LocalModelOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("The model's folder, in Hugging Face's layout.", valueName: "dir"),
        completion: .directory)
    var base: String

    @Option(
        name: .long, help: ArgumentHelp("A LoRA adapter over it, in the format of PEFT or MLX.", valueName: "dir"),
        completion: .directory)
    var adapter: String?

    @Option(name: .long, help: "How weights are kept in memory.")
    var precision = WeightPrecision.full

    func model(thinks: Bool = false) throws -> LocalModel {
        var options = LocalModel.Options()
        options.precision = precision
        options.thinks = thinks
        if let adapter {
            let configuration = try ModelConfiguration(folder: base)
            options.adapter = try LowRankAdapter.read(folder: adapter, configuration: configuration)
        }
        return try LocalModel(folder: base, options: options)
    }
}

extension LowRankAdapter {
    /// In whichever of the two formats the folder has.
    static func read(folder: String, configuration: ModelConfiguration) throws -> LowRankAdapter {
        isMLX(folder: folder)
            ? try LowRankAdapter(mlxFolder: folder, configuration: configuration)
            : try LowRankAdapter(folder: folder, configuration: configuration)
    }
}
