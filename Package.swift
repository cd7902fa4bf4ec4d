// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Warnings are errors in continuous integration, and nowhere else: a newer compiler must not break a user's build.
let strict: [SwiftSetting] =
    ProcessInfo.processInfo.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
    name: "attune",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "attune", targets: ["AttuneCommand"]),
        .library(name: "AttuneCore", targets: ["AttuneCore"]),
        .library(name: "AttuneStatistics", targets: ["AttuneStatistics"]),
        .library(name: "AttuneTraits", targets: ["AttuneTraits"]),
        .library(name: "AttuneStore", targets: ["AttuneStore"]),
        .library(name: "AttuneModels", targets: ["AttuneModels"]),
        .library(name: "AttuneLearning", targets: ["AttuneLearning"]),
        .library(name: "AttuneSteering", targets: ["AttuneSteering"]),
        .library(name: "AttuneTransformer", targets: ["AttuneTransformer"]),
        .library(name: "AttuneTuning", targets: ["AttuneTuning"]),
        .library(name: "AttuneSimulation", targets: ["AttuneSimulation"]),
        .library(name: "AttuneEvaluation", targets: ["AttuneEvaluation"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        // The path of the data: records in, profiles out, an instruction for one request.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(
            name: "AttuneCore",
            dependencies: ["CZlib", .product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "AttuneStatistics"),
        .target(name: "AttuneTraits", dependencies: ["AttuneCore", "AttuneStatistics"]),
        .target(
            name: "AttuneStore",
            dependencies: [
                "AttuneCore", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
                "Yams",
            ]),
        .target(
            name: "AttuneModels",
            dependencies: [
                "AttuneCore", .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        .target(
            name: "AttuneLearning", dependencies: ["AttuneCore", "AttuneStatistics", "AttuneTraits"],
            resources: [.embedInCode("Prompts")]),
        .target(name: "AttuneSteering", dependencies: ["AttuneCore", "AttuneTraits"]),
        .systemLibrary(name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
        .systemLibrary(name: "COneDNN", providers: [.apt(["libdnnl-dev"])]),
        .target(name: "CVectors"),
        .target(
            name: "AttuneTransformer",
            dependencies: [
                "AttuneCore", "CVectors", .target(name: "COpenBLAS", condition: .when(platforms: [.linux])),
                .target(name: "COneDNN", condition: .when(platforms: [.linux])),
            ]),
        .target(name: "AttuneTuning", dependencies: ["AttuneCore", "AttuneTransformer", "AttuneSteering"]),
        .target(name: "AttuneSimulation", dependencies: ["AttuneCore"]),
        .target(
            name: "AttuneEvaluation", dependencies: ["AttuneCore", "AttuneStatistics", "AttuneTraits"],
            resources: [.embedInCode("Plans"), .embedInCode("Prompts")]),
        .executableTarget(
            name: "AttuneCommand",
            dependencies: [
                "AttuneCore", "AttuneStatistics", "AttuneTraits", "AttuneStore", "AttuneModels", "AttuneLearning",
                "AttuneSteering", "AttuneTransformer", "AttuneTuning", "AttuneSimulation", "AttuneEvaluation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),

        .testTarget(name: "AttuneCoreTests", dependencies: ["AttuneCore"], resources: [.copy("Fixtures")]),
        .testTarget(name: "AttuneStatisticsTests", dependencies: ["AttuneStatistics"], resources: [.copy("Fixtures")]),
        .testTarget(name: "AttuneTraitsTests", dependencies: ["AttuneTraits"]),
        .testTarget(name: "AttuneStoreTests", dependencies: ["AttuneStore"]),
        .testTarget(name: "AttuneModelsTests", dependencies: ["AttuneModels", "ModelServer"]),
        .testTarget(
            name: "AttuneLearningTests", dependencies: ["AttuneLearning", "AttuneSimulation"],
            exclude: ["Rubrics/Model/Golden"]),
        .testTarget(name: "AttuneSteeringTests", dependencies: ["AttuneSteering"], exclude: ["Golden"]),
        .testTarget(
            name: "AttuneTransformerTests", dependencies: ["AttuneCore", "AttuneTransformer", "TinyModels"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "AttuneTuningTests", dependencies: ["AttuneTuning", "TinyModels"], resources: [.copy("Fixtures")]),
        .testTarget(name: "AttuneSimulationTests", dependencies: ["AttuneSimulation", "AttuneTraits"]),
        .testTarget(
            name: "AttuneEvaluationTests",
            dependencies: [
                "AttuneEvaluation", "AttuneLearning", "AttuneSimulation", "AttuneStatistics", "AttuneSteering",
                "AttuneStore", "AttuneTraits",
            ],
            exclude: ["Golden", "Ability/Fixtures"], resources: [.copy("Fixtures")]),
        .testTarget(
            name: "AttuneCommandTests", dependencies: ["AttuneCommand", "ModelServer", "TinyModels"],
            exclude: ["Golden"]),
        // A model server on loopback that follows a script, faults included.
        .target(
            name: "ModelServer",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Tests/ModelServer"),
        // Folders of models with a few thousand random weights.
        .target(name: "TinyModels", dependencies: ["AttuneCore", "AttuneTransformer"], path: "Tests/TinyModels"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + strict
}
