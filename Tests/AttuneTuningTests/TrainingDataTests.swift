import AttuneCore
import AttuneTransformer
import Foundation
import Testing
import TinyModels

@testable import AttuneTuning

struct TrainingDataTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try TinyChat.write(to: folder)
    }

    private func encoder(_ limit: Int = 200) throws -> ExampleEncoder {
        try ExampleEncoder(ModelFolder(path: folder.path), maximumLength: limit)
    }

    private func preferences(_ rows: String...) throws -> TrainingFile<PreferenceExample> {
        try folder.write(rows.joined(separator: "\n"), to: "rows.jsonl")
        return try TrainingFile(preferences: [folder.path + "/rows.jsonl"])
    }

    private func completions(_ rows: String...) throws -> TrainingFile<CompletionExample> {
        try folder.write(rows.joined(separator: "\n"), to: "rows.jsonl")
        return try TrainingFile(completions: [folder.path + "/rows.jsonl"])
    }

    @Test func pairsOfTextAndOfMessagesAreRead() throws {
        let file = try preferences(
            #"{"prompt": "a", "chosen": " b", "rejected": " c", "user": "u2"}"#,
            #"{"prompt": [{"role": "user", "content": "a"}], "chosen": [{"role": "assistant", "content": "b"}], "#
                + #""rejected": [{"role": "assistant", "content": [{"type": "text", "text": "c"}]}], "users": ["u1"]}"#,
            #"{"chosen": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}], "#
                + #""rejected": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "c"}]}"#)
        #expect(file.faults.isEmpty)
        let turns = PreferenceExample(
            prompt: .messages([Message(.user, "a")]), chosen: .messages([Message(.assistant, "b")]),
            rejected: .messages([Message(.assistant, "c")]))
        let plain = PreferenceExample(prompt: .plain("a"), chosen: .plain(" b"), rejected: .plain(" c"))
        #expect(file.examples == [plain, turns, turns])
        #expect(file.users == ["u1", "u2"])
    }

    @Test func otherPreferenceFormatsAreReadAsMessages() throws {
        let file = try preferences(
            #"{"chosen": "\n\nHuman: a\n\nAssistant: b", "rejected": "\n\nHuman: a\n\nAssistant: c"}"#)
        #expect(
            file.examples == [
                PreferenceExample(
                    prompt: .messages([Message(.user, "a")]), chosen: .messages([Message(.assistant, "b")]),
                    rejected: .messages([Message(.assistant, "c")]))
            ])
    }

    @Test func promptsAreReadWithWhatStandsBehindThem() throws {
        try folder.write(
            """
            {"prompt": "a"}
            {"prompt": "a", "completion": " b", "adapter": "dir"}
            {"prompt": [{"role": "user", "content": "a"}], "completion": [{"role": "assistant", "content": "b"}]}
            {"messages": [{"role": "user", "content": "a"}]}
            {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}], "adapter": "dir"}
            {"chosen": "\\n\\nHuman: a\\n\\nAssistant: b", "rejected": "\\n\\nHuman: a\\n\\nAssistant: c"}
            {"messages": [{"role": "assistant", "content": "b"}]}
            """, to: "rows.jsonl")
        let file = try TrainingFile(prompts: [folder.path + "/rows.jsonl"])
        let question = TrainingText.messages([Message(.user, "a")])
        #expect(
            file.examples == [
                PromptExample(prompt: .plain("a")),
                PromptExample(prompt: .plain("a"), completion: " b", adapter: "dir"),
                PromptExample(prompt: question, completion: "b"), PromptExample(prompt: question),
                PromptExample(prompt: question, completion: "b", adapter: "dir"),
                PromptExample(prompt: question, completion: "b"),
            ])
        #expect(file.faults.map(\.line) == [7])
    }

    @Test func badRowsAreNamedByLineWithoutTheirText() throws {
        let file = try preferences(
            #"{"prompt": "a", "chosen": " b", "rejected": " c"}"#, "secret {", #"{"prompt": "secret"}"#)
        #expect(file.examples.count == 1)
        #expect(file.faults.map(\.line) == [2, 3])
        #expect(!file.faults.contains { $0.description.contains("secret") })
    }

    @Test func completionsOfEveryShapeAreRead() throws {
        let file = try completions(
            #"{"prompt": "a", "completion": " b"}"#, #"{"text": "abc"}"#,
            #"{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}"#,
            #"{"prompt": "a", "chosen": " b", "rejected": " c"}"#)
        #expect(
            file.examples == [
                CompletionExample(prompt: .plain("a"), completion: .plain(" b")),
                CompletionExample(prompt: nil, completion: .plain("abc")),
                CompletionExample(
                    prompt: .messages([Message(.user, "a")]), completion: .messages([Message(.assistant, "b")])),
                CompletionExample(prompt: .plain("a"), completion: .plain(" b")),
            ])
    }

    /// The tiny tokenizer's words are bytes, and 257 ends a turn.
    @Test func textBecomesTokensWithTheEndBehindIt() throws {
        let plain = PreferenceExample(prompt: .plain("ab"), chosen: .plain("c"), rejected: .plain("de"))
        #expect(
            try encoder().encode(plain)
                == EncodedPair(prompt: [97, 98], chosen: [99, 257], rejected: [100, 101, 257]))
        #expect(try encoder(3).encode(plain) == EncodedPair(prompt: [97, 98], chosen: [99], rejected: [100]))
        #expect(try encoder(2).encode(plain) == nil)
        let same = PreferenceExample(prompt: .plain("ab"), chosen: .plain("c"), rejected: .plain("c"))
        #expect(try encoder().encode(same) == nil)
        let text = CompletionExample(prompt: .plain("ab"), completion: .plain("c"))
        #expect(
            try encoder().encode(text, masksPrompt: true) == EncodedText(tokens: [97, 98, 99, 257], targetsFrom: 2))
        #expect(
            try encoder().encode(text, masksPrompt: false) == EncodedText(tokens: [97, 98, 99, 257], targetsFrom: 0))
    }

    @Test func conversationsGoThroughTheTemplate() throws {
        let pair = PreferenceExample(
            prompt: .messages([Message(.user, "a")]), chosen: .messages([Message(.assistant, "b")]),
            rejected: .messages([Message(.assistant, "c")]))
        let encoded = try #require(try encoder().encode(pair))
        #expect(encoded.chosen == [98, 257, 10] && encoded.rejected == [99, 257, 10])
        #expect(encoded.prompt.first == 256 && encoded.prompt.last == 10)
        try TinyChat.write(to: folder, hasTemplate: false)
        #expect(throws: TrainingError.self) { try encoder().encode(pair) }
    }

    @Test func lossesAreThoseOfTheirFormulas() {
        var loss = PreferenceLoss()
        loss.labelSmoothing = 0.2
        loss.chosenWeight = 0.5
        for kind in PreferenceLoss.Kind.allCases {
            loss.kind = kind
            func value(_ c: Double, _ r: Double) -> PreferenceLoss.Value {
                loss.value(
                    chosen: c, rejected: r, referenceChosen: -9, referenceRejected: -7, chosenCount: 4, rejectedCount: 3
                )
            }
            let (c, r, step) = (-8.0, -9.5, 1e-5)
            let found = value(c, r)
            let chosen = (value(c + step, r).loss - value(c - step, r).loss) / (2 * step)
            let rejected = (value(c, r + step).loss - value(c, r - step).loss) / (2 * step)
            #expect(abs(found.chosenToken - chosen) < 1e-7)
            #expect(abs(found.rejectedToken - rejected) < 1e-7)
            #expect(abs(found.margin - 0.35) < 1e-12)
        }
        #expect(PreferenceLoss.softplus(1000) == 1000 && PreferenceLoss.softplus(-1000) == 0)
        #expect(PreferenceLoss.sigmoid(-1000) == 0 && PreferenceLoss.sigmoid(1000) == 1)
    }
}
