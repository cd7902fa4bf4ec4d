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
    ],
    swiftLanguageModes: [.v6]
)
