import AttuneCore
import Foundation
import Testing

@testable import AttuneTransformer

/// Adapters through the files of PEFT and MLX, beside those that the parity fixtures hold.
struct AdapterFormatTests {
    private let folder: TemporaryFolder
    private let model: TransformerModel

    init() throws {
        folder = try TemporaryFolder()
        (model, _) = try ForwardTests.load(.qwen3)
    }

    private func adapter(_ change: (inout AdapterSettings) throws -> Void) throws -> LowRankAdapter {
        var settings = AdapterSettings()
        settings.rank = 3
        settings.alpha = 5
        settings.dropout = 0
        try change(&settings)
        var random = SeededGenerator(seed: 8)
        let adapter = try LowRankAdapter(settings: settings, configuration: model.configuration, generator: &random)
        for (_, update) in adapter.updates {
            for row in 0..<update.up.rows {
                for column in 0..<update.rank { update.up.row(row)[column] = .random(in: -0.3...0.3, using: &random) }
            }
        }
        return adapter
    }

    private func logits(_ adapter: LowRankAdapter?) throws -> [Float] {
        try model.forward([SequenceInput(ForwardTests.texts[0], adapter: adapter)]).values(sequence: 0)
    }

    private func configuration(_ path: String) throws -> JSONValue {
        let data = try Data(contentsOf: URL(fileURLWithPath: path + "/adapter_config.json"))
        return try data.withUnsafeBytes { try JSONValue.parse($0) }
    }

    /// The names within a layer where the top layers are adapted alike, else full names, which MLX matches as well.
    @Test(arguments: [
        ("all", 2, ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj"], 7),
        ("q,lm_head", 2, ["self_attn.q_proj", "lm_head"], 2), ("lm_head", 2, ["lm_head"], 1),
        (#"model\.layers\.1\.mlp\.(up|gate)_proj"#, 1, ["mlp.gate_proj", "mlp.up_proj"], 2),
        (#"model\.layers\.0\.mlp\.up_proj"#, 2, ["model.layers.0.mlp.up_proj"], 1),
        (#".*0.self_attn.q_proj|.*1.mlp.up_proj|lm_head"#, 2, ["model.layers.0.self_attn.q_proj", "lm_head"], 3),
    ])
    func mlxIsToldWhichLayers(_ targets: String, _ layers: Int, _ keys: [String], _ count: Int) throws {
        let adapter = try adapter { $0.targets = try AdapterTargets(targets) }
        try adapter.writeMLX(to: folder.path, base: model.configuration)
        let json = try configuration(folder.path)
        #expect(json["num_layers"]?.int == layers)
        let found = json["lora_parameters"]?["keys"]?.array?.compactMap(\.string) ?? []
        #expect(Set(found).isSuperset(of: keys) && found.count == count)
        let back = try LowRankAdapter(anyFolder: folder.path, configuration: model.configuration)
        #expect(back.updates.map(\.layer) == adapter.updates.map(\.layer))
        #expect(try logits(back) == logits(adapter) && logits(back) != logits(nil))
    }

    /// MLX has one rank and one scale; PEFT's patterns come through both ways.
    @Test func ranksAndAlphasOfSingleLayersAreKept() throws {
        let adapter = try adapter {
            $0.targets = try AdapterTargets("all,lm_head")
            $0.ranks = [LayerPattern("q_proj", 5), LayerPattern("lm_head", 1)]
            $0.alphas = [LayerPattern(#".*\.1\.mlp\..*"#, 2), LayerPattern("lm_head", 7)]
        }
        #expect(adapter.head?.rank == 1 && adapter.head?.scale == 7)
        let (peft, mlx) = (folder.path + "/peft", folder.path + "/mlx")
        try adapter.write(to: peft)
        let back = try LowRankAdapter(folder: peft, configuration: model.configuration)
        #expect(back.settings == adapter.settings)
        #expect(try logits(back) == logits(adapter))
        try adapter.writeMLX(to: mlx, base: model.configuration)
        #expect(try configuration(mlx)["lora_parameters"]?["rank"]?.int == 5)
        let other = try LowRankAdapter(mlxFolder: mlx, configuration: model.configuration)
        #expect(relativeDistance(try logits(other), try logits(adapter).map(Double.init)) < 1e-6)
    }

    /// An adapter that MLX put on the top layers only names them one by one in PEFT's format.
    @Test func layersThatTargetsDoNotSayAreNamed() throws {
        let adapter = try adapter { $0.targets = try AdapterTargets(#"model\.layers\.1\.mlp\.up_proj|lm_head"#) }
        let (peft, mlx) = (folder.path + "/peft", folder.path + "/mlx")
        try adapter.writeMLX(to: mlx, base: model.configuration)
        try LowRankAdapter(mlxFolder: mlx, configuration: model.configuration).write(to: peft)
        let modules = try configuration(peft)["target_modules"]?.array?.compactMap(\.string)
        #expect(modules == ["model.layers.1.mlp.up_proj", "lm_head"])
        let back = try LowRankAdapter(folder: peft, configuration: model.configuration)
        #expect(try back.settings.targets.resolved(layers: 2) == Set(adapter.updates.map(\.layer)))
        #expect(try logits(back) == logits(adapter))
    }

    @Test func aCopyHasMemoryOfItsOwn() throws {
        let adapter = try adapter { $0.targets = try AdapterTargets("q,lm_head") }
        let copy = adapter.copy()
        let before = try logits(copy)
        for (_, update) in adapter.updates { update.up.fill(0) }
        #expect(try logits(copy) == before && before != logits(adapter))
        #expect(copy.parameterCount == adapter.parameterCount)
    }

    static let refused: [(String, JSONValue)] = [
        ("peft_type", "LOHA"), ("use_dora", true), ("use_qalora", true), ("lora_bias", true), ("bias", "all"),
        ("fan_in_fan_out", true), ("modules_to_save", ["lm_head"]), ("alora_invocation_tokens", [1, 2]),
        ("init_lora_weights", "pissa_niter_16"), ("target_modules", ["q_proj", "embed_tokens"]),
        ("rank_pattern", ["q_proj": "x"]), ("rank_pattern", ["q_proj": 0]), ("alpha_pattern", ["q_proj": 0]),
        ("r", 0), ("lora_alpha", 0),
    ]

    @Test(arguments: refused)
    func whatChangesTheArithmeticIsRefusedWithAWayOut(_ name: String, _ value: JSONValue) throws {
        try adapter { _ in }.write(to: folder.path)
        let members = try #require(configuration(folder.path).members).filter { $0.name != name }
        try folder.write(
            JSONValue.object(members + [JSONValue.Member(name, value)]).text(), to: "adapter_config.json")
        let error = #expect(throws: AdapterError.self) {
            try LowRankAdapter(folder: folder.path, configuration: model.configuration)
        }
        #expect(error?.advice.isEmpty == false)
    }

    @Test func tensorsOfTheEmbeddingAreRefused() throws {
        try adapter { _ in }.write(to: folder.path)
        let path = folder.path + "/adapter_model.safetensors"
        let items = try SafetensorsFile(path: path).tensors.values.map(SafetensorsWriter.Item.init)
        let shape = [3, model.configuration.vocabularySize]
        try SafetensorsWriter.write(
            items + [
                SafetensorsWriter.Item(
                    "base_model.model.model.embed_tokens.lora_embedding_A", shape: shape,
                    floats: Array(repeating: 0, count: shape[0] * shape[1]))
            ], to: path)
        let error = #expect(throws: AdapterError.self) {
            try LowRankAdapter(folder: folder.path, configuration: model.configuration)
        }
        #expect(error?.problem.contains("changes the embedding") == true)
    }

    /// The embedding of a model that ties them stays; its merged folder ties them no more, whatever the weights' type.
    @Test(arguments: [ElementType.f32, .bf16])
    func mergingAnUpdateOfATiedHeadUntiesIt(_ type: ElementType) throws {
        let base = try TemporaryFolder()
        let configuration = try TinyModel.write(TinyModel.configuration(.qwen2), to: base, type: type)
        #expect(configuration.tiesEmbeddings)
        let adapter = try randomAdapter(configuration, seed: 3, targets: AdapterTargets("lm_head,v"))
        let from = try ModelFolder(path: base.path)
        try from.merge(adapter, to: folder.path)
        let merged = try ModelFolder(path: folder.path)
        #expect(!merged.configuration.tiesEmbeddings)
        var untied = configuration
        untied.tiesEmbeddings = false
        #expect(merged.configuration == untied)
        let name = "model.embed_tokens.weight"
        #expect(try merged.tensors[name]?.floats() == from.tensors[name]?.floats())
        #expect(merged.tensors["lm_head.weight"]?.type == type)
        let text = ForwardTests.texts[0]
        let expected = try TransformerModel(from).forward([SequenceInput(text, adapter: adapter)])
        let found = try TransformerModel(merged).forward([SequenceInput(text)]).values(sequence: 0)
        let distance = relativeDistance(found, expected.values(sequence: 0).map(Double.init))
        #expect(distance < (type == .f32 ? 1e-5 : 2e-2))
        // Without an update of the head it stays tied.
        try from.merge(randomAdapter(configuration, seed: 3), to: folder.path + "/tied")
        #expect(try ModelFolder(path: folder.path + "/tied").configuration.tiesEmbeddings)
    }
}
