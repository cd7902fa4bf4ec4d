import AttuneCore
import Foundation
import Testing

@testable import AttuneLearning

/// Real requests from the shared data folder.
@Suite struct ContextSharedDataTests {
    @Test(.enabled(if: SharedRequests.available, "the shared data folder or gzip is not here"))
    func separatesRealSubjects() throws {
        let maths = try SharedRequests.texts("gsm8k/test.jsonl.gz", field: "question").prefix(400)
        let fiction = try SharedRequests.texts("british_fiction/passages.jsonl.gz", field: "text").prefix(400)
        let safety = try SharedRequests.texts("xstest/prompts.jsonl.gz", field: "prompt")
        let subjects = try SharedRequests.texts("mmlu/test.jsonl.gz", field: "subject")
        let law = zip(try SharedRequests.texts("mmlu/test.jsonl.gz", field: "question"), subjects)
            .filter { $1.contains("law") || $1.contains("juris") }.map(\.0)
        let texts = maths + fiction + safety + law
        let truth =
            maths.map { _ in "maths" } + fiction.map { _ in "fiction" } + safety.map { _ in "safety" }
            + law.map { _ in "law" }
        let found = ContextAssigner().assign(texts.map { ContextFeatures(text: $0) }, labels: [])
        let named = found.contexts.map { $0 ?? "other" }
        let purity = Agreement.purity(named, truth: truth)
        #expect(purity >= 0.75, "purity \(purity)")
        let index = Agreement.adjustedRand(truth, named)
        #expect(index >= 0.5, "adjusted Rand index \(index)")
    }

    @Test(
        .enabled(if: SharedRequests.available, "the shared data folder or gzip is not here"),
        arguments: [("gsm8k/test.jsonl.gz", "question"), ("british_fiction/passages.jsonl.gz", "text")])
    func oneRealSubjectIsOneContext(_ file: String, _ field: String) throws {
        let texts = try SharedRequests.texts(file, field: field)
        let found = ContextAssigner().assign(texts.map { ContextFeatures(text: $0) }, labels: [])
        #expect(Set(found.contexts).count == 1)
    }

    @Test(.enabled(if: SharedRequests.available, "the shared data folder or gzip is not here"))
    func namedTopicsAreRecognisedAndOthersLeftAlone() throws {
        let file = "prefeval/explicit.jsonl.gz"
        let texts = try SharedRequests.texts(file, field: "question")
        let topics = try SharedRequests.texts(file, field: "topic")
        let features = texts.map { ContextFeatures(text: $0) }
        let training = features.indices.filter { $0 % 4 != 0 }
        let model = ContextTrainer().train(training.map { features[$0] }, labels: training.map { topics[$0] })
        let held = features.indices.filter { $0 % 4 == 0 }
        let open = held.filter { model.classify(features[$0]).confidence >= 0.6 }
            .filter { model.classify(features[$0]).context != nil }
        let right = open.count { model.classify(features[$0]).context == topics[$0] }
        #expect(Double(open.count) >= 0.55 * Double(held.count), "\(open.count) of \(held.count)")
        #expect(Double(right) >= 0.85 * Double(open.count), "\(right) of \(open.count)")

        let outside = try SharedRequests.texts("mmlu/test.jsonl.gz", field: "question").map { model.classify($0) }
        let claimed = outside.count { $0.context != nil && $0.confidence >= 0.6 }
        #expect(Double(claimed) <= 0.05 * Double(outside.count), "\(claimed) of \(outside.count)")
    }
}

enum SharedRequests {
    static let folder: URL? = {
        if let path = ProcessInfo.processInfo.environment["ATTUNE_SHARED"] { return URL(fileURLWithPath: path) }
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.deletingLastPathComponent().appendingPathComponent("shared")
            if FileManager.default.fileExists(atPath: candidate.appendingPathComponent("data").path) {
                return candidate
            }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }()

    private static let gzip = ["/usr/bin/gzip", "/bin/gzip"].first { FileManager.default.isExecutableFile(atPath: $0) }

    static var available: Bool { folder != nil && gzip != nil }

    /// One field of every row of a gzip-compressed JSON Lines file under `data`.
    static func texts(_ file: String, field: String) throws -> [String] {
        let folder = try #require(folder)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(gzip))
        process.arguments = ["-dc", folder.appendingPathComponent("data").appendingPathComponent(file).path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try data.split(separator: UInt8(ascii: "\n")).map { line in
            let row = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
            return try #require(row[field] as? String)
        }
    }
}
