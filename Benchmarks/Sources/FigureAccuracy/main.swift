import Foundation

// usage: figure-accuracy agreement FILE | coverage [RUNS]
let arguments = CommandLine.arguments
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys]
func emit(_ value: some Encodable) throws {
    FileHandle.standardOutput.write(try encoder.encode(value) + Data("\n".utf8))
}

switch arguments.dropFirst().first {
case "agreement" where arguments.count == 3:
    let peers = try JSONDecoder().decode(
        PeerFigures.self, from: Data(contentsOf: URL(fileURLWithPath: arguments[2])))
    try emit(PeerDistances(peers))
case "coverage":
    let runs = arguments.count > 2 ? Int(arguments[2]) ?? 1_000 : 1_000
    for row in try await Coverage.rows(runs: runs) { try emit(row) }
default:
    FileHandle.standardError.write(Data("usage: figure-accuracy agreement FILE | coverage [RUNS]\n".utf8))
    exit(64)
}
