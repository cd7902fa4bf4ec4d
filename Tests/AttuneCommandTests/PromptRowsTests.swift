import AttuneCore
import AttuneTransformer
import Foundation
import Testing
import TinyModels

@Suite("generate with rows of a file")
struct PromptRowsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try TinyChat.write(to: folder)
    }

    private func rows(_ text: String) throws -> [JSONValue] {
        try text.split(separator: "\n").map { line in
            var line = String(line)
            return try line.withUTF8 { try JSONValue.parse(UnsafeRawBufferPointer($0)) }
        }
    }

    /// An adapter that changes what is written.
    private func adapter(_ name: String, seed: UInt64) throws -> String {
        var random = SeededGenerator(seed: seed)
        var settings = AdapterSettings()
        settings.alpha = 4000
        let configuration = try ModelConfiguration(folder: folder.path)
        let fresh = try LowRankAdapter(settings: settings, configuration: configuration, generator: &random)
        let path = folder.path + "/" + name
        try fresh.write(to: path)
        // B begins as zeros, with which an adapter changes nothing.
        let file = path + "/adapter_model.safetensors"
        let tensors = try SafetensorsFile(path: file).tensors.values.map { tensor in
            let values = (0..<tensor.shape.reduce(1, *)).map { _ in Float.random(in: -1...1, using: &random) }
            return SafetensorsWriter.Item(tensor.name, shape: tensor.shape, floats: values)
        }
        try SafetensorsWriter.write(tensors, to: file)
        return path
    }

    @Test("each row gives what it gives alone, in the file's order, whatever its length, form and adapter")
    func rowsGiveWhatTheyGiveAlone() async throws {
        let (first, second) = (try adapter("a", seed: 1), try adapter("b", seed: 2))
        let long = String(repeating: "once upon a time ", count: 9)
        try await withCommand { attune in
            try attune.write(
                """
                {"prompt": "\(long)"}
                {"prompt": "Once", "adapter": "\(first)"}
                {"prompt": [{"role": "user", "content": "Why?"}], "completion": "no"}
                {"prompt": "Once"}
                {"prompt": "Once", "adapter": "\(second)"}
                """, to: "prompts.jsonl")
            let output = try await attune.run(
                "generate", "--data", "prompts.jsonl", "--base", folder.path, "--max-tokens", "12")
            #expect(output.code == 0, "\(output.err)")
            let found = try rows(output.out)
            func alone(_ more: String...) async throws -> String {
                try await attune.run(["generate", "--base", folder.path, "--max-tokens", "12", "--json"] + more).json()[
                    "text"] as? String ?? "none"
            }
            let plain = try await alone("Once")
            let expected = [
                try await alone(long), try await alone("Once", "--adapter", first), try await alone("Why?", "--chat"),
                plain, try await alone("Once", "--adapter", second),
            ]
            #expect(found.compactMap { $0["completion"]?.string } == expected)
            #expect(Set(expected).count == 5)
            #expect(found[0]["prompt"]?.string == long && found[1]["adapter"]?.string == first)
            #expect(found[2]["prompt"]?.array?.first?["content"]?.string == "Why?")
            #expect(found.allSatisfy { $0["finish"]?.string == "length" ? $0["tokens"]?.int == 12 : true })
        }
    }

    @Test("a completion's log-probability is the sum over its tokens, with the row's adapter")
    func scores() async throws {
        let path = try adapter("a", seed: 1)
        try await withCommand { attune in
            try attune.write(
                """
                {"prompt": "Once", "completion": " upon"}
                {"prompt": "Once", "completion": " upon", "adapter": "\(path)"}
                {"prompt": "Once"}
                {"messages": [{"role": "user", "content": "Why?"}, {"role": "assistant", "content": "Because."}]}
                """, to: "pairs.jsonl")
            let output = try await attune.run("generate", "--data", "pairs.jsonl", "--score", "--base", folder.path)
            #expect(output.code == 0 && output.err.contains("1 of 4 rows could not be used"), "\(output.err)")
            let found = try rows(output.out)
            let model = try TransformerModel(ModelFolder(path: folder.path))
            func total(_ whole: [Int], after prompt: Int, adapter: LowRankAdapter? = nil) throws -> Double {
                try model.logProbabilities(of: [whole], adapter: adapter)[0].dropFirst(prompt - 1)
                    .reduce(0) { $0 + Double($1) }
            }
            let tokens = try Tokenizer(folder: folder.path)
            let once = tokens.encode("Once upon")
            let adapter = try LowRankAdapter(folder: path, configuration: model.configuration)
            let chat = try LocalModel(folder: folder.path).prompt([Message(.user, "Why?")])
            let expected = [
                try total(once, after: 4), try total(once, after: 4, adapter: adapter), nil,
                try total(chat + tokens.encode("Because."), after: chat.count),
            ]
            for (row, expected) in zip(found, expected) {
                guard let expected else {
                    #expect(row["error"]?.string == "the row has no completion")
                    continue
                }
                let logprob = try #require(row["logprob"]?.double)
                #expect(abs(logprob - expected) < 1e-4 * abs(expected))
            }
            #expect(found.map { $0["tokens"]?.int } == [5, 5, nil, 8])
        }
    }

    @Test("rows that cannot be used stop no other, and none is an error")
    func badRows() async throws {
        try await withCommand { attune in
            let long = String(repeating: "secret ", count: 60)
            try attune.write(
                """
                {"prompt": "Once"}
                {"secret": 1}
                {"prompt": "\(long)"}
                """, to: "prompts.jsonl")
            let output = try await attune.run(
                "generate", "--data", "prompts.jsonl", "--base", folder.path, "--max-tokens", "3")
            #expect(output.code == 0, "\(output.err)")
            #expect(output.err.contains("prompts.jsonl:2: "))
            #expect(output.err.contains("1 of 2 rows could not be used"))
            #expect(!output.err.contains("secret"))
            let found = try rows(output.out)
            #expect(found[0]["tokens"]?.int == 3)
            #expect(found[1]["error"]?.string?.contains("context ends at 256") == true)

            try attune.write(#"{"x": 1}"#, to: "none.jsonl")
            let none = try await attune.run("generate", "--data", "none.jsonl", "--base", folder.path)
            #expect(none.code == 65 && none.err.contains("no row has a prompt"))
            #expect(try await attune.run("generate", "--data", "absent.jsonl", "--base", folder.path).code == 66)
            #expect(try await attune.run("generate", "--base", folder.path).code == 64)
            #expect(try await attune.run("generate", "x", "--data", "none.jsonl", "--base", folder.path).code == 64)
            #expect(try await attune.run("generate", "x", "--score", "--base", folder.path).code == 64)

            let plain = try TemporaryFolder()
            try TinyChat.write(to: plain, hasTemplate: false)
            try attune.write(#"{"messages": [{"role": "user", "content": "a"}]}"#, to: "chat.jsonl")
            let chat = try await attune.run("generate", "--data", "chat.jsonl", "--base", plain.path)
            #expect(chat.code == 65 && chat.err.contains("no chat template"))
        }
    }
}
