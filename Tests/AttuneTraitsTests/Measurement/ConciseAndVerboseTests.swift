import Foundation
import Testing

@testable import AttuneTraits

/// The shared test data, where a checkout has it beside it.
enum SharedData {
    static func file(_ path: String) -> URL? {
        var candidates: [URL] = []
        if let root = ProcessInfo.processInfo.environment["ATTUNE_SHARED"] {
            candidates.append(URL(fileURLWithPath: root))
        }
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<8 {
            folder.deleteLastPathComponent()
            candidates.append(folder.appendingPathComponent("shared"))
        }
        return candidates.map { $0.appendingPathComponent("data").appendingPathComponent(path) }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }
}

@Suite struct ConciseAndVerboseTests {
    private struct Row: Decodable {
        struct Answers: Decodable {
            let concise: String
            let verbose: String
        }
        let outputs: [String: Answers]
    }

    static let pairs = SharedData.file("alpaca_eval_styles/pairs.jsonl.gz")

    @Test(.enabled(if: pairs != nil, "needs shared/data/alpaca_eval_styles (set ATTUNE_SHARED)"))
    func findsConciseAnswersShorter() throws {
        let file = try #require(Self.pairs)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()

        var meter = TraitMeter()
        var shorter = 0
        var pairs = 0
        for line in data.split(separator: 0x0A) {
            let row = try JSONDecoder().decode(Row.self, from: Data(line))
            for (model, answers) in row.outputs where model != "alpaca-7b" {
                let (concise, verbose) = (meter.measure(answers.concise), meter.measure(answers.verbose))
                pairs += 1
                if concise.values[0] < verbose.values[0] { shorter += 1 }
            }
        }
        #expect(pairs > 1000)
        #expect(Double(shorter) / Double(pairs) > 0.9, "\(shorter) of \(pairs)")
    }
}
