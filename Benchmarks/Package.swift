// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "trait-throughput", targets: ["TraitThroughput"])],
    dependencies: [.package(name: "attune", path: "..")],
    targets: [
        .executableTarget(name: "TraitThroughput", dependencies: [.product(name: "AttuneTraits", package: "attune")])
    ],
    swiftLanguageModes: [.v6]
)
