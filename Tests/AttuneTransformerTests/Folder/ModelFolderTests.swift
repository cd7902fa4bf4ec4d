import AttuneCore
import AttuneTransformer
import Foundation
import Testing

@Suite struct ModelFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func problem() -> String {
        let error = #expect(throws: ModelFolderError.self) { try ModelFolder(path: folder.path) }
        return error?.description ?? ""
    }

    /// Two shards and their index.
    private func writeShards(_ change: (inout [String: String]) -> Void = { _ in }) throws {
        try TinyModel.write(TinyModel.configuration(.llama), to: folder)
        let items = TinyModel.items(try ModelConfiguration(folder: folder.path)).sorted { $0.name < $1.name }
        try FileManager.default.removeItem(atPath: folder.path + "/model.safetensors")
        var map: [String: String] = [:]
        for (index, part) in [items.prefix(7), items.dropFirst(7)].enumerated() {
            let name = "model-0000\(index + 1)-of-00002.safetensors"
            try SafetensorsWriter.write(Array(part), to: folder.path + "/" + name)
            for item in part { map[item.name] = name }
        }
        change(&map)
        let members = map.map { JSONValue.Member($0.key, .string($0.value)) }
        try folder.write(
            JSONValue.object([.init("weight_map", .object(members))]).text(), to: "model.safetensors.index.json")
    }

    @Test(arguments: ModelConfiguration.Family.allCases)
    func everyFamilyIsRead(_ family: ModelConfiguration.Family) throws {
        try TinyModel.write(TinyModel.configuration(family), to: folder)
        let model = try ModelFolder(path: folder.path)
        #expect(model.configuration.family == family)
        #expect(model.tensors.tensors.count == model.configuration.tensorShapes.count)
    }

    @Test func shardsGiveTheSameTensorsAsOneFile() throws {
        try TinyModel.write(TinyModel.configuration(.llama), to: folder)
        let whole = try ModelFolder(path: folder.path)
        try writeShards()
        let sharded = try ModelFolder(path: folder.path)
        #expect(Set(whole.tensors.tensors.keys) == Set(sharded.tensors.tensors.keys))
        for (name, tensor) in whole.tensors.tensors {
            #expect(try tensor.floats() == sharded.tensors[name]?.floats())
        }
    }

    @Test func anIndexThatLiesIsRefused() throws {
        for outside in ["../model.safetensors", "/etc/passwd", "a/../../b", "", "a\\..\\b"] {
            try writeShards { $0["model.norm.weight"] = outside }
            #expect(problem().contains("points outside"), "\(outside)")
        }
        try writeShards { $0["model.norm.weight"] = "absent.safetensors" }
        #expect(problem().contains("absent.safetensors: the index names this file, but it is not there"))
        try writeShards { $0["model.norm.weight"] = $0["lm_head.weight"] }
        #expect(problem().contains("tensor model.norm.weight: the index says that it is here"))
        try folder.write("{}", to: "model.safetensors.index.json")
        #expect(problem().contains("weight_map: it is missing"))
    }

    @Test func aTensorInTwoShardsIsRefused() throws {
        try writeShards()
        let all = TinyModel.items(try ModelConfiguration(folder: folder.path))
        try SafetensorsWriter.write(all, to: folder.path + "/model-00001-of-00002.safetensors")
        #expect(problem().contains("another shard has it, too"))
    }

    @Test func tensorsMustFitTheConfiguration() throws {
        let configuration = try TinyModel.write(TinyModel.configuration(.llama), to: folder)
        func write(_ change: (inout [SafetensorsWriter.Item]) -> Void) throws {
            var items = TinyModel.items(configuration)
            change(&items)
            try SafetensorsWriter.write(items, to: folder.path + "/model.safetensors")
        }
        try write { $0.removeAll { $0.name == "model.layers.1.mlp.up_proj.weight" } }
        #expect(problem().contains("tensor model.layers.1.mlp.up_proj.weight: the configuration needs it"))
        try write { items in
            items.removeAll { $0.name == "model.norm.weight" }
            items.append(.init("model.norm.weight", shape: [23], floats: [Float](repeating: 1, count: 23)))
        }
        #expect(problem().contains("tensor model.norm.weight: its shape is [23], but the configuration says [24]"))
        try write { $0.append(.init("model.layers.0.self_attn.q_proj.bias", shape: [1], floats: [0])) }
        #expect(problem().contains("has no such tensor"))
        try write { items in
            items.removeAll { $0.name == "model.norm.weight" }
            items.append(.init("model.norm.weight", type: .i32, shape: [24]) { Data(count: 96) })
        }
        #expect(problem().contains("type I32 cannot be run"))
        try write { $0.append(.init("model.layers.0.self_attn.rotary_emb.inv_freq", shape: [1], floats: [0])) }
        #expect(throws: Never.self) { try ModelFolder(path: folder.path) }
    }

    @Test func whatIsAbsentIsNamed() throws {
        #expect(problem().contains("config.json: the file is missing"))
        try folder.write(TinyModel.configuration(.llama).text(), to: "config.json")
        #expect(problem().contains("neither model.safetensors nor"))
        try folder.write("", to: "pytorch_model.bin")
        #expect(problem().contains("Convert pytorch_model.bin"))
        try folder.write("{\"a\": ", to: "config.json")
        #expect(problem().contains("config.json: not JSON"))
        #expect(throws: ModelFolderError.self) { try ModelFolder(path: folder.path + "/config.json") }
    }

    @Test(
        .enabled(if: SharedModels.arePresent, "needs shared/models (set ATTUNE_SHARED)"), arguments: SharedModels.names)
    func publishedModelsAreRead(_ name: String) throws {
        let model = try ModelFolder(path: #require(SharedModels.folder(name)))
        #expect(model.configuration.tiesEmbeddings && model.configuration.endTokens == [2])
    }
}
