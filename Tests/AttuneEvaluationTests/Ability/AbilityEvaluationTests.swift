import AttuneCore
import Foundation
import Synchronization
import Testing

@testable import AttuneEvaluation

/// Answers by a function of the messages, and counts its calls.
final class ScriptedModel: LanguageModel {
    let id = "scripted/one"
    private let answers: @Sendable ([Message]) throws -> String
    private let asked = Mutex(0)

    init(_ answers: @escaping @Sendable ([Message]) throws -> String) { self.answers = answers }

    var calls: Int { asked.withLock { $0 } }

    func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        asked.withLock { $0 += 1 }
        return ModelAnswer(text: try answers(request.messages), model: id)
    }
}

/// Adds a system text to requests that hold a word.
func steering(where word: String, text: String = "Be brief.") -> MessageSteering {
    { messages in
        guard messages.contains(where: { $0.text.contains(word) }) else { return (messages, false) }
        return ([Message(.system, text)] + messages, true)
    }
}

@Suite struct AbilityEvaluationTests {
    private func items(_ count: Int) throws -> [AbilityItem] {
        try (0..<count).map { number in
            try AbilityItem(
                row: AbilityItemTests.row(
                    """
                    {"id": "q\(number)", "question": "Which one, \(number % 2 == 0 ? "even" : "odd") \(number)?", \
                    "choices": ["x", "y"], "answer": "B", "subject": "s\(number % 5)"}
                    """))
        }
    }

    @Test func aDifferenceIsCountedQuestionByQuestionAndUnsteeredOnesAreAskedOnce() async throws {
        let model = ScriptedModel { $0.first?.role == .system ? "A" : "B" }
        let (result, samples) = try await AbilityEvaluation.run(
            try items(40), asking: PairedAsking(model, steering: steering(where: "even")), model: model.id, atMost: 4)
        let part = try #require(result.parts.first)
        #expect(result.parts.count == 1 && samples.count == 40)
        #expect(part.accuracy.plain?.value == 1)
        #expect(part.accuracy.steered?.value == 0.5)
        #expect(part.accuracy.difference?.value == -0.5)
        #expect(part.accuracy.lost == 20 && part.accuracy.gained == 0 && part.steered == 20)
        #expect(result.isWorse)
        #expect(model.calls == 60)
        #expect(part.subjects["s0"] == [8, 8, 4])
    }

    @Test func equalArmsDoNotDiffer() async throws {
        let model = ScriptedModel { $0.last?.text.contains("odd") == true ? "B" : "A" }
        let (result, _) = try await AbilityEvaluation.run(
            try items(40), asking: PairedAsking(model, steering: steering(where: "one")), model: model.id, atMost: 4)
        #expect(!result.isWorse)
        #expect(result.parts.first?.accuracy.difference?.value == 0)
    }

    @Test func instructionsAreGradedAtBothLevels() async throws {
        let item = try AbilityItem(
            row: AbilityItemTests.row(
                """
                {"key": 1, "prompt": "No commas, please, in a title.", "instruction_id_list": \
                ["punctuation:no_comma", "detectable_format:title"], "kwargs": [{}, {}]}
                """))
        let model = ScriptedModel { _ in "Sure, here it is:\n<<The mill>>\nA text" }
        let (result, _) = try await AbilityEvaluation.run(
            [item], asking: PairedAsking(model, steering: nil), model: model.id, atMost: 1)
        let part = try #require(result.parts.first)
        #expect(part.accuracy.plain?.value == 0, "the first line holds a comma")
        #expect(part.instructionStrict?.plain?.value == 0.5)
        #expect(part.promptLoose?.plain?.value == 1, "without the first line both are kept")
        #expect(part.steered == 0)
    }

    @Test func anAnswerThatCannotBeUsedIsAnEmptyReplyAndOtherFailuresEndTheRun() async throws {
        let empty = ScriptedModel { _ in throw ModelError(.empty, model: "m", problem: "no text") }
        let (result, _) = try await AbilityEvaluation.run(
            try items(3), asking: PairedAsking(empty, steering: nil), model: "m", atMost: 2)
        #expect(result.parts.first?.accuracy.plain?.value == 0)
        let broken = ScriptedModel { _ in throw ModelError(.unauthorized, model: "m", problem: "no key") }
        let items = try items(3)
        await #expect(throws: ModelError.self) {
            try await AbilityEvaluation.run(
                items, asking: PairedAsking(broken, steering: nil), model: "m", atMost: 2)
        }
    }
}

@Suite("Ability on public data")
struct AbilitySharedDataTests {
    private static let files = ["mmlu/test", "gsm8k/test", "ifeval/prompts"].compactMap { EvaluationData.file($0) }

    @Test("every row of the public sets is read", .enabled(if: !files.isEmpty, "needs shared/data (set ATTUNE_SHARED)"))
    func rows() throws {
        for path in Self.files {
            let read = try DataRead(files: [path]) { (row) throws(DataFault) in try AbilityItem(row: row) }
            #expect(read.faults.isEmpty, "\(read.faults.first?.description ?? "")")
            #expect(read.values.count >= 300)
        }
    }

    @Test(
        "a worked solution is graded right",
        .enabled(if: EvaluationData.file("gsm8k/test") != nil, "needs shared/data/gsm8k (set ATTUNE_SHARED)"))
    func solutions() throws {
        let path = try #require(EvaluationData.file("gsm8k/test"))
        let read = try DataRead(files: [path]) { (row) throws(DataFault) in
            (try AbilityItem(row: row), row.text("solution") ?? "")
        }
        #expect(read.values.allSatisfy { $0.0.grade($0.1).isRight })
    }
}

/// The shared test data, where a checkout has it beside it.
enum EvaluationData {
    static func file(_ name: String) -> String? {
        var candidates: [URL] = []
        if let root = ProcessInfo.processInfo.environment["ATTUNE_SHARED"] {
            candidates.append(URL(fileURLWithPath: root))
        }
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<8 {
            folder.deleteLastPathComponent()
            candidates.append(folder.appendingPathComponent("shared"))
        }
        return candidates.map { $0.appendingPathComponent("data/\(name).jsonl.gz").path }
            .first { FileManager.default.fileExists(atPath: $0) }
    }
}
