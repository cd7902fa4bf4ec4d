import ArgumentParser
import AttuneTransformer
import Foundation

/// How weights are kept, by the names that other programs use.
enum PrecisionArgument: String, CaseIterable, ExpressibleByArgument {
    case f32, bf16

    var precision: WeightPrecision { self == .f32 ? .full : .bfloat16 }
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

    @Option(name: .long, help: "How weights are kept; bf16 takes half the memory and is faster.")
    var precision = PrecisionArgument.f32

    func model(thinks: Bool = false) throws -> LocalModel {
        var options = LocalModel.Options()
        options.precision = precision.precision
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
