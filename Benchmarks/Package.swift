// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "trait-throughput", targets: ["TraitThroughput"]),
        .executable(name: "model-throughput", targets: ["ModelThroughput"]),
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
    ],
    swiftLanguageModes: [.v6]
)
