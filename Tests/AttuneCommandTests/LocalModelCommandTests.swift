import AttuneTransformer
import Foundation
import Testing
import TinyModels

@Suite("a model in a folder")
struct LocalModelCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try TinyChat.write(to: folder, positions: 4096)
    }

    @Test("generate prints only the new text, the same for the same seed")
    func generate() async throws {
        try await withCommand { attune in
            func text(_ more: String...) async throws -> String {
                let output = try await attune.run(
                    ["generate", "Once", "--base", folder.path, "--max-tokens", "12"] + more)
                #expect(output.code == 0, "\(output.err)")
                return output.out
            }
            let first = try await text("--temperature", "1", "--seed", "3")
            #expect(!first.isEmpty && !first.hasPrefix("Once"))
            #expect(try await text("--temperature", "1", "--seed", "3") == first)
            #expect(try await text("--temperature", "1", "--seed", "4") != first)
            #expect(try await text("--chat") != text())
            #expect(try await text("--precision", "bf16").isEmpty == false)
            let json = try await attune.run(
                "generate", "-", "--base", folder.path, "--max-tokens", "5", "--json", input: "Once"
            ).json()
            #expect(json["tokens"] as? Int == 5 && json["promptTokens"] as? Int == 4)
            #expect(json["finish"] as? String == "length")
        }
    }

    @Test("a model elsewhere, a bad option and a bad adapter are told apart")
    func failures() async throws {
        try await withCommand { attune in
            let absent = try await attune.run("generate", "x", "--base", "/nowhere")
            #expect(absent.code == 66 && absent.err.contains("/nowhere"))
            #expect(try await attune.run("generate", "x", "--base", folder.path, "--top-p", "7").code == 64)
            #expect(try await attune.run("generate", "x", "--base", folder.path, "--system", "y").code == 64)
            let long = try await attune.run("generate", String(repeating: "secret", count: 800), "--base", folder.path)
            #expect(long.code == 65 && long.err.contains("context ends at 4096") && !long.err.contains("secret"))
            let adapter = try await attune.run("generate", "x", "--base", folder.path, "--adapter", "/nowhere")
            #expect(adapter.code != 0 && adapter.err.contains("/nowhere"))
            let plain = try TemporaryFolder()
            try TinyChat.write(to: plain, hasTemplate: false)
            let chat = try await attune.run("generate", "x", "--base", plain.path, "--chat")
            #expect(chat.code == 65 && chat.err.contains("no chat template"))
            try folder.write("x", to: "model.safetensors")
            #expect(try await attune.run("generate", "x", "--base", folder.path).code == 65)
        }
    }

    @Test("local:DIR is asked wherever a model is named, keeps its answers, and costs nothing")
    func tailor() async throws {
        try await withCommand { attune in
            try attune.write(
                #"{"user": "u", "messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}"#,
                to: "chats.jsonl")
            try await attune.run("import", "chats.jsonl")
            let ask = [
                "tailor", "Why?", "--model", "local:\(folder.path)", "--max-tokens", "6", "--temperature", "1",
                "--json",
            ]
            let first = try await attune.run(ask)
            #expect(first.code == 0, "\(first.err)")
            let again = try await attune.run(ask)
            #expect(first.out.contains("answer") && !first.out.isEmpty && again.code == 0)
            let plan = try await attune.run(
                ["tailor", "Why?", "--model", "local:\(folder.path)", "--max-tokens", "6", "--temperature", "1"]
                    + ["--dry-run", "--json"]
            ).json()
            #expect(plan["fromStore"] as? Int == 1 && plan["calls"] as? Int == 0 && plan["cost"] as? Double == 0)
            // Another model at the same place is not answered for by the old one.
            try TinyChat.write(to: folder, positions: 4096, seed: 2)
            let changed = try await attune.run(
                ["tailor", "Why?", "--model", "local:\(folder.path)", "--max-tokens", "6", "--temperature", "1"]
                    + ["--dry-run", "--json"]
            ).json()
            #expect(changed["calls"] as? Int == 1)
            let absent = try await attune.run("tailor", "Why?", "--model", "local:/nowhere")
            #expect(absent.code == 66, "\(absent.err)")
        }
    }

    @Test("doctor looks at the files, generates a little, and says how fast")
    func doctor() async throws {
        try await withCommand { attune in
            let output = try await attune.run("doctor", "local:\(folder.path)")
            #expect(output.code == 0, "\(output.out)")
            #expect(output.out.contains("files: llama, "))
            #expect(output.out.contains("chat: its chat template is known"))
            #expect(output.out.contains("16 tokens, "))
            #expect(output.out.contains("price: free"))
            let offline = try await attune.run("doctor", "local:\(folder.path)", "--offline")
            #expect(offline.out.contains("answer: not asked (--offline)"))
            let absent = try await attune.run("doctor", "local:/nowhere")
            #expect(
                absent.code == 69 && absent.out.contains("✗ local:/nowhere files: /nowhere: there is no such folder"))
        }
    }

    @Test("adapters are listed, converted both ways and merged")
    func adapters() async throws {
        try await withCommand { attune in
            var random = SystemRandomNumberGenerator()
            var settings = AdapterSettings()
            settings.rank = 2
            let configuration = try ModelConfiguration(folder: folder.path)
            let adapter = try LowRankAdapter(settings: settings, configuration: configuration, generator: &random)
            let root = attune.folder.appendingPathComponent(".attune/adapters")
            try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
            let peft = root.appendingPathComponent("a").path
            try adapter.write(to: peft)

            let mlx = root.appendingPathComponent("b").path
            let converted = try await attune.run(
                "adapters", "convert", peft, "--base", folder.path, "--to", "mlx", "--output", mlx)
            #expect(converted.code == 0, "\(converted.err)")
            let back = root.appendingPathComponent("c").path
            #expect(
                try await attune.run(
                    "adapters", "convert", mlx, "--base", folder.path, "--to", "peft", "--output", back
                ).code == 0)
            #expect(
                try SafetensorsFile(path: back + "/adapter_model.safetensors").tensors.mapValues { try $0.floats() }
                    == SafetensorsFile(path: peft + "/adapter_model.safetensors").tensors.mapValues { try $0.floats() })
            // As MLX writes it where nobody names layers.
            try attune.write(
                #"{"lora_parameters": {"rank": 2, "scale": 16.0}, "num_layers": -1}"#,
                to: ".attune/adapters/b/adapter_config.json")
            let list = try await attune.run("adapters", "list").out.split(separator: "\n")
            #expect(list.count == 3 && list[0].contains("PEFT, rank 2, alpha 32") && list[1].contains("MLX, rank 2"))
            #expect(list.allSatisfy { $0.contains("down_proj gate_proj k_proj o_proj q_proj up_proj v_proj") })

            let merged = attune.folder.appendingPathComponent("merged").path
            let output = try await attune.run("adapters", "merge", mlx, "--base", folder.path, "--output", merged)
            #expect(output.code == 0, "\(output.err)")
            // A fresh adapter changes nothing, so the merged model writes the same.
            let plain = try await attune.run("generate", "x", "--base", folder.path, "--max-tokens", "6")
            #expect(try await attune.run("generate", "x", "--base", merged, "--max-tokens", "6").out == plain.out)
            #expect(try await attune.run("adapters", "list", "/nowhere").code == 66)
        }
    }
}
