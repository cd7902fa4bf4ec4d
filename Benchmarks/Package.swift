// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "trait-throughput", targets: ["TraitThroughput"]),
        .executable(name: "model-throughput", targets: ["ModelThroughput"]),
        .executable(name: "hypothesis-attribution", targets: ["HypothesisAttribution"]),
        .executable(name: "persona-reasons", targets: ["PersonaReasons"]),
        .executable(name: "weight-accuracy", targets: ["WeightAccuracy"]),
        .executable(name: "figure-accuracy", targets: ["FigureAccuracy"]),
        .executable(name: "dpo-throughput", targets: ["DPOThroughput"]),
        .executable(name: "tokenizer-throughput", targets: ["TokenizerThroughput"]),
        .executable(name: "generation-throughput", targets: ["GenerationThroughput"]),
    ],
    dependencies: [.package(name: "attune", path: "..")],
    targets: [
        .executableTarget(name: "TraitThroughput", dependencies: [.product(name: "AttuneTraits", package: "attune")]),
        .executableTarget(
            name: "ModelThroughput",
            dependencies: [
                .product(name: "AttuneCore", package: "attune"), .product(name: "AttuneModels", package: "attune"),
                .product(name: "AttuneStore", package: "attune"),
            ]),
        .executableTarget(
            name: "HypothesisAttribution",
            dependencies: [
                .product(name: "AttuneCore", package: "attune"), .product(name: "AttuneLearning", package: "attune"),
            ]),
        .executableTarget(
            name: "PersonaReasons",
            dependencies: [
                .product(name: "AttuneCore", package: "attune"), .product(name: "AttuneLearning", package: "attune"),
                .product(name: "AttuneSimulation", package: "attune"),
            ]),
        .executableTarget(
            name: "WeightAccuracy",
            dependencies: [
                .product(name: "AttuneCore", package: "attune"), .product(name: "AttuneLearning", package: "attune"),
                .product(name: "AttuneSimulation", package: "attune"),
                .product(name: "AttuneStatistics", package: "attune"),
                .product(name: "AttuneTraits", package: "attune"),
            ]),
        .executableTarget(
            name: "FigureAccuracy",
            dependencies: [
                .product(name: "AttuneCore", package: "attune"), .product(name: "AttuneEvaluation", package: "attune"),
                .product(name: "AttuneStatistics", package: "attune"),
            ]),
        .executableTarget(
            name: "DPOThroughput",
            dependencies: [
                .product(name: "AttuneCore", package: "attune"), .product(name: "AttuneTransformer", package: "attune"),
                .product(name: "AttuneTuning", package: "attune"),
            ]),
        .executableTarget(
            name: "TokenizerThroughput", dependencies: [.product(name: "AttuneTransformer", package: "attune")]),
        .executableTarget(
            name: "GenerationThroughput",
            dependencies: [
                .product(name: "AttuneCore", package: "attune"), .product(name: "AttuneTransformer", package: "attune"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
