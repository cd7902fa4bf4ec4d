import AttuneTransformer
import Foundation
import Testing
import TinyModels

@Suite("training from the command line")
struct TrainCommandTests {
    private let base: TemporaryFolder

    init() throws {
        base = try TemporaryFolder()
        try TinyChat.write(to: base)
    }

    private static let rows = (0..<12).map { index in
        #"{"prompt": "q\#(index)", "chosen": " short", "rejected": " much longer \#(index)", "user": "u\#(index % 2)"}"#
    }.joined(separator: "\n")

    private func dpo(_ output: String) -> [String] {
        [
            "train", "dpo", "--base", base.path, "--data", "pairs.jsonl", "--output", output, "--rank", "2",
            "--batch-size", "2", "--epochs", "4", "--learning-rate", "0.01", "--checkpoint-every", "1",
        ]
    }

    @Test("an adapter comes out that generate takes, with a log and whom it is for")
    func adapter() async throws {
        try await withCommand { attune in
            try attune.write(Self.rows, to: "pairs.jsonl")
            let output = try await attune.run(dpo("a") + ["--audience", "tier=expert", "--json"])
            #expect(output.code == 0, "\(output.err)")
            let report = try output.json()
            #expect(report["finished"] as? Bool == true && report["steps"] as? Int == 24)
            let log = try String(contentsOf: attune.file("a/training_log.jsonl"), encoding: .utf8).split(
                separator: "\n")
            #expect(log.count == 24 && log.allSatisfy { $0.contains("rewards/margins") && !$0.contains("short") })
            let manifest = try String(contentsOf: attune.file("a/attune.json"), encoding: .utf8)
            #expect(manifest.contains("tier=expert") && manifest.contains("\"u0\"") && manifest.contains("\"u1\""))
            #expect(!FileManager.default.fileExists(atPath: attune.file("a/checkpoint.safetensors").path))
            let text = try await attune.run("generate", "q", "--base", base.path, "--adapter", "a", "--max-tokens", "3")
            #expect(text.code == 0, "\(text.err)")
            #expect(try await attune.run(dpo("a")).code == 64)
        }
    }

    /// Stopped after its first checkpoint, then run to its end.
    @Test("an adapter of the output head is trained, resumed, listed, merged and converted")
    func head() async throws {
        try await withCommand { attune in
            try attune.write(Self.rows, to: "pairs.jsonl")
            let targets = ["--targets", "q,lm_head", "--dropout", "0.2"]
            #expect(try await attune.run(dpo("whole") + targets).code == 0)
            let (exits, exit) = AsyncStream<Never>.makeStream()
            let (process, _, _) = try attune.start(dpo("parts") + targets) { exit.finish() }
            while process.isRunning,
                !FileManager.default.fileExists(atPath: attune.file("parts/checkpoint.safetensors").path)
            {
                try await Task.sleep(for: .milliseconds(5))
            }
            kill(process.processIdentifier, SIGKILL)
            for await _ in exits {}
            let last = try await attune.run(dpo("parts") + targets)
            #expect(last.code == 0 || last.err.contains("is there already"), "\(last.err)")
            let file = "adapter_model.safetensors"
            #expect(
                try Data(contentsOf: attune.file("parts/" + file)) == Data(contentsOf: attune.file("whole/" + file)))
            let names = try SafetensorsFile(path: attune.file("whole/" + file).path).tensors.keys
            #expect(names.contains("base_model.model.lm_head.lora_B.weight") && names.count == 2 * (2 + 1))
            #expect(try await attune.run("adapters", "list", "whole").out.contains("alpha 32, lm_head q_proj"))

            func text(_ more: String...) async throws -> String {
                let output = try await attune.run(["generate", "q", "--max-tokens", "12", "--seed", "2"] + more)
                #expect(output.code == 0, "\(output.err)")
                return output.out
            }
            let adapted = try await text("--base", base.path, "--adapter", "whole")
            #expect(try await adapted != text("--base", base.path))
            let merged = try await attune.run("adapters", "merge", "whole", "--base", base.path, "--output", "merged")
            #expect(merged.code == 0, "\(merged.err)")
            #expect(try await text("--base", "merged") == adapted)
            let mlx = try await attune.run(
                "adapters", "convert", "whole", "--base", base.path, "--to", "mlx", "--output", "mlx")
            #expect(mlx.code == 0, "\(mlx.err)")
            #expect(try await text("--base", base.path, "--adapter", "mlx") == adapted)
        }
    }

    /// Killed wherever it happens to be, then stopped in order, then run to its end.
    @Test("a training that was killed and stopped ends with the same bytes")
    func killed() async throws {
        try await withCommand { attune in
            try attune.write(Self.rows, to: "pairs.jsonl")
            #expect(try await attune.run(dpo("whole")).code == 0)
            for signal in [SIGKILL, SIGINT] {
                let (exits, exit) = AsyncStream<Never>.makeStream()
                let (process, _, _) = try attune.start(dpo("parts")) { exit.finish() }
                while process.isRunning,
                    !FileManager.default.fileExists(atPath: attune.file("parts/checkpoint.safetensors").path)
                {
                    try await Task.sleep(for: .milliseconds(5))
                }
                kill(process.processIdentifier, signal)
                for await _ in exits {}
            }
            let last = try await attune.run(dpo("parts"))
            #expect(last.code == 0 || last.err.contains("is there already"), "\(last.err)")
            let name = "adapter_model.safetensors"
            #expect(
                try Data(contentsOf: attune.file("parts/" + name)) == Data(contentsOf: attune.file("whole/" + name)))
        }
    }

    @Test("completions and all weights are trained, and bad input is told")
    func variants() async throws {
        try await withCommand { attune in
            try attune.write(Self.rows + "\nsecret", to: "pairs.jsonl")
            let sft = [
                "train", "sft", "--base", base.path, "--data", "pairs.jsonl", "--epochs", "1", "--batch-size", "6",
            ]
            let full = try await attune.run(sft + ["--output", "full", "--full", "--json"])
            #expect(
                full.code == 0 && full.err.contains("pairs.jsonl:13") && !full.err.contains("secret"), "\(full.err)")
            #expect(try full.json()["badRows"] as? Int == 1)
            let text = try await attune.run("generate", "q", "--base", "full", "--max-tokens", "3")
            #expect(text.code == 0, "\(text.err)")
            #expect(try await attune.run(sft + ["--output", "x", "--targets", "nothing"]).code == 65)
            #expect(try await attune.run(sft + ["--output", "x", "--rank", "0"]).code == 65)
            #expect(try await attune.run(sft + ["--output", "x", "--learning-rate", "-1"]).code == 64)
            #expect(try await attune.run(dpo("x") + ["--label-smoothing", "0.7"]).code == 64)
            try attune.write("{\"text\": \"abc\"}", to: "pairs.jsonl")
            let none = try await attune.run(dpo("x"))
            #expect(none.code == 65 && none.err.contains("nothing to train on"), "\(none.err)")
        }
    }
}
