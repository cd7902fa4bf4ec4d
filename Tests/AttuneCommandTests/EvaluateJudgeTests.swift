import Foundation
import ModelServer
import Testing

@Suite("attune evaluate judge")
struct EvaluateJudgeTests {
    /// Rows with labels; the reply with `good` in it is the better one, where there is one.
    private static let rows =
        (0..<20).map { index in
            index % 5 == 4
                ? #"{"id": "r\#(index)", "prompt": "q\#(index)", "output_1": "fine \#(index)", "output_2": "fine too", "label": 0}"#
                : #"{"id": "r\#(index)", "prompt": "q\#(index)", "output_1": "\#(index % 2 == 0 ? "good" : "poor") \#(index)", "output_2": "\#(index % 2 == 0 ? "poor" : "good") \#(index)", "label": \#(index % 2 == 0 ? 1 : 2)}"#
        }.joined(separator: "\n") + "\n"

    private static func data(_ request: ScriptedRequest) -> [String: Any] {
        let text = messages(request.json).last?[1] ?? ""
        return (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
    }

    private static func judge(_ request: ScriptedRequest) -> String {
        let data = data(request)
        let good = ["A", "B"].filter { (data[$0] as? String ?? "").hasPrefix("good") }
        return #"{"reason": "", "better": "\#(good.count == 1 ? good[0] : "tie")"}"#
    }

    private static func value(_ report: [String: Any], _ key: String) -> Double? {
        (report[key] as? [String: Any])?["value"] as? Double
    }

    private func measure(
        _ script: @escaping ScriptedServer.Script, _ options: String...
    ) async throws -> BuiltCommand.Output {
        try await withCommand { plain in
            try await ScriptedServer.run(script) { server in
                var attune = plain
                attune.environment = ["OPENAI_API_KEY": ModelWorld.key]
                try attune.write(Self.rows, to: "pairs.jsonl")
                return try await attune.run(
                    ["evaluate", "judge", "--data", "pairs.jsonl", "--judge", "\(server.url)/v1#tiny"] + options)
            }
        }
    }

    @Test("a perfect judge is right, consistent and unbiased; one that always says A is a tie and flips")
    func extremes() async throws {
        let perfect = try await measure({ .json(Chat.whole(Self.judge($0))) }, "--json")
        let right = try #require(try perfect.json()["report"] as? [String: Any])
        for key in ["accuracy", "answerAccuracy", "combinedAccuracy", "consistency", "kappa", "macroF1"] {
            #expect(Self.value(right, key) == 1, "\(key)")
        }
        #expect(Self.value(right, "firstShare") == 0.5 && Self.value(right, "flipRate") == 0)

        let stuck = try await measure({ _ in .json(Chat.whole(#"{"reason": "", "better": "A"}"#)) }, "--json")
        let report = try #require(try stuck.json()["report"] as? [String: Any])
        #expect(Self.value(report, "flipRate") == 1 && Self.value(report, "firstShare") == 1)
        #expect(Self.value(report, "accuracy") == 0.2, "right only where people see a tie")
        #expect(Self.value(report, "answerAccuracy") == 0.4 && Self.value(report, "combinedAccuracy") == 0)
        #expect(Self.value(report, "kappa") == 0)
    }

    @Test("answers that cannot be used are counted, and the table reads")
    func missing() async throws {
        let output = try await measure({ request in
            request.text.contains("q3") ? .json(Chat.whole("A it is")) : .json(Chat.whole(Self.judge(request)))
        })
        #expect(output.code == 0, "\(output.err)")
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/judge-table.txt")
        let table = output.out.replacing(#/http:\/\/[0-9.:]+\/v1/#, with: "SERVER")
        if ProcessInfo.processInfo.environment["ATTUNE_RECORD"] == "1" {
            try Data(table.utf8).write(to: golden)
        }
        #expect(table == (try String(contentsOf: golden, encoding: .utf8)), "\(table)")
        let plan = try await measure({ _ in .json("{}") }, "--dry-run", "--json")
        #expect(try plan.json()["calls"] as? Int == 40)
    }

    /// The folder of public data beside the checkout.
    private static let shared: URL? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let places = [
            ProcessInfo.processInfo.environment["ATTUNE_SHARED"].map { URL(fileURLWithPath: $0) },
            root.deletingLastPathComponent().appendingPathComponent("shared"),
        ].compactMap { $0 }
        return places.first { FileManager.default.fileExists(atPath: $0.appendingPathComponent("data").path) }
    }()

    /// A server that knows the recorded human choices and answers with them in either order: the plumbing may neither
    /// lose nor turn one.
    @Test(
        "recorded human votes come back with full agreement, in both orders, on three public sets",
        .enabled(if: EvaluateJudgeTests.shared != nil, "needs the folder shared beside the checkout, or ATTUNE_SHARED"),
        arguments: [
            ("llmbar/pairs.jsonl.gz", 60, 0), ("judgebench/pairs.jsonl.gz", 40, 0),
            ("pandalm_human/votes.jsonl.gz", 60, 1),
        ])
    func publicVotes(file: String, limit: Int, ties: Int) async throws {
        let path = try #require(Self.shared).appendingPathComponent("data/\(file)").path
        let votes = try RecordedHumanVotes(path)
        try await withCommand { plain in
            try await ScriptedServer.run({ request in
                let data = Self.data(request)
                let better = votes.better(data["A"] as? String ?? "", data["B"] as? String ?? "")
                return .json(Chat.whole(#"{"reason": "", "better": "\#(better)"}"#))
            }) { server in
                var attune = plain
                attune.environment = ["OPENAI_API_KEY": ModelWorld.key]
                let output = try await attune.run(
                    "evaluate", "judge", "--data", path, "--judge", "\(server.url)/v1#tiny", "--limit", "\(limit)",
                    "--json", "--no-redaction")
                #expect(output.code == 0, "\(output.err)")
                let result = try output.json()
                let report = try #require(result["report"] as? [String: Any])
                #expect(report["judged"] as? Int == limit - (result["undecided"] as? Int ?? 0))
                for key in ["accuracy", "answerAccuracy", "combinedAccuracy", "consistency", "kappa", "macroF1"] {
                    #expect(Self.value(report, key) == 1, "\(key) \(report[key] ?? "")")
                }
                #expect(Self.value(report, "flipRate") == 0)
                #expect(result["unread"] as? Int == 0)
            }
        }
    }

    /// One annotator answers where a pair is shown as it stands, another where it is swapped, and a third is the label: what
    /// comes out is scikit-learn's accuracy, κ and F1 of those votes, and the share on which the two agree.
    @Test(
        "the agreement of PandaLM's annotators with each other comes out as scikit-learn has it",
        .enabled(if: EvaluateJudgeTests.shared != nil, "needs the folder shared beside the checkout, or ATTUNE_SHARED"))
    func annotators() async throws {
        let path = try #require(Self.shared).appendingPathComponent("data/pandalm_human/votes.jsonl.gz").path
        let votes = try AnnotatorVotes(path, count: 80)
        try await withCommand { plain in
            try await ScriptedServer.run({ request in
                let data = Self.data(request)
                let turns = data["request"] as? [[String: Any]] ?? []
                let better = votes.better(
                    turns.first?["text"] as? String ?? "", data["A"] as? String ?? "", data["B"] as? String ?? "")
                return .json(Chat.whole(#"{"reason": "", "better": "\#(better)"}"#))
            }) { server in
                var attune = plain
                attune.environment = ["OPENAI_API_KEY": ModelWorld.key]
                try attune.write(votes.rows, to: "pairs.jsonl")
                let output = try await attune.run(
                    "evaluate", "judge", "--data", "pairs.jsonl", "--judge", "\(server.url)/v1#tiny", "--json",
                    "--no-redaction")
                #expect(output.code == 0, "\(output.err)")
                let report = try #require(try output.json()["report"] as? [String: Any])
                #expect(report["judged"] as? Int == 80)
                // accuracy_score, cohen_kappa_score and f1_score(average="macro") of scikit-learn 1.9.1.
                let known: [(key: String, value: Double)] = [
                    ("accuracy", 0.925), ("kappa", 0.8786653185035389), ("macroF1", 0.8927944372012169),
                    ("consistency", 0.95), ("answerAccuracy", 0.95), ("flipRate", 0.0375),
                ]
                for (key, value) in known {
                    #expect(abs((Self.value(report, key) ?? .nan) - value) < 1e-12, "\(key) \(report[key] ?? "")")
                    let ends = report[key] as? [String: Any]
                    #expect(
                        (ends?["lower"] as? Double ?? 9) < value && value < ends?["upper"] as? Double ?? -9, "\(key)")
                }
            }
        }
    }
}

/// Three annotators' votes on pairs that are all different.
struct AnnotatorVotes: Sendable {
    /// With the second annotator's vote as the label.
    private(set) var rows = ""
    /// By request and replies as shown: 1 for the first shown, 2 for the second, 0 for a tie.
    private var choices: [[String]: Int] = [:]

    init(_ path: String, count: Int) throws {
        for row in try RecordedHumanVotes.rows(path) where choices.count < 2 * count {
            let texts = ["instruction", "input", "response1", "response2"].map { row[$0] as? String ?? "" }
            let request = texts[1].isEmpty ? texts[0] : texts[0] + "\n\n" + texts[1]
            guard texts[2] != texts[3], choices[[request, texts[2], texts[3]]] == nil else { continue }
            let votes = try (1...3).map { try #require(row["annotator\($0)"] as? Int) }
            choices[[request, texts[2], texts[3]]] = votes[0]
            choices[[request, texts[3], texts[2]]] = [0, 2, 1][votes[2]]
            let pair: [String: Any] = [
                "prompt": request, "response1": texts[2], "response2": texts[3], "label": votes[1],
            ]
            rows += String(decoding: try JSONSerialization.data(withJSONObject: pair), as: UTF8.self) + "\n"
        }
    }

    func better(_ request: String, _ first: String, _ second: String) -> String {
        choices[[request, first, second]].map { ["tie", "A", "B"][$0] } ?? "unknown"
    }
}

/// What people chose, by the two replies.
struct RecordedHumanVotes: Sendable {
    private var choices: [[String]: Int] = [:]

    /// The rows of a compressed file.
    static func rows(_ path: String) throws -> [[String: Any]] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try data.split(separator: 0x0A).map {
            try #require(JSONSerialization.jsonObject(with: $0) as? [String: Any])
        }
    }

    init(_ path: String) throws {
        for row in try Self.rows(path) {
            let pairs = [("output_1", "output_2"), ("response_A", "response_B"), ("response1", "response2")]
            let names = try #require(pairs.first { row[$0.0] != nil })
            let label: Int
            if let number = row["label"] as? Int ?? row["majority"] as? Int {
                label = number
            } else if let text = row["label"] as? String {
                label = text == "A>B" ? 1 : 2
            } else {
                label = 0
            }
            choices[["\(row[names.0] ?? "")", "\(row[names.1] ?? "")"].map { String($0.prefix(12_000)) }] = label
        }
    }

    func better(_ first: String, _ second: String) -> String {
        let pair = [first, second].map { String($0.prefix(12_000)) }
        if let choice = choices[pair] { return ["tie", "A", "B"][choice] }
        return choices[[pair[1], pair[0]]].map { ["tie", "B", "A"][$0] } ?? "tie"
    }
}
