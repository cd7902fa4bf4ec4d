import AttuneCore
import AttuneTransformer
import Foundation

/// Folders of models with a few thousand random weights, one of each family.
package enum TinyModel {
    package static let families = ModelConfiguration.Family.allCases

    /// The fields of `config.json`, with those given replaced; a null removes one.
    package static func configuration(
        _ family: ModelConfiguration.Family, _ changes: [String: JSONValue] = [:]
    ) -> JSONValue {
        var fields: [String: JSONValue] = [
            "model_type": .string(family.rawValue), "vocab_size": 61, "hidden_size": 24, "intermediate_size": 40,
            "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 8,
            "rms_norm_eps": 1e-5, "rope_theta": 10_000, "max_position_embeddings": 128, "hidden_act": "silu",
            "tie_word_embeddings": .bool(family == .qwen2), "bos_token_id": 1, "eos_token_id": 2,
        ]
        for (name, value) in changes { fields[name] = value == .null ? nil : value }
        return .object(fields.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value) })
    }

    /// Writes `config.json` and `model.safetensors` with normal-ish weights that the seed decides.
    @discardableResult
    package static func write(
        _ configuration: JSONValue, to folder: TemporaryFolder, seed: UInt64 = 1, type: ElementType = .f32
    ) throws -> ModelConfiguration {
        try folder.write(configuration.text(), to: "config.json")
        let read = try ModelConfiguration(folder: folder.path)
        try SafetensorsWriter.write(
            items(read, seed: seed, type: type), to: folder.path + "/model.safetensors")
        return read
    }

    /// All tensors of a model: norms near 1, the rest near 0.
    package static func items(
        _ configuration: ModelConfiguration, seed: UInt64 = 1, type: ElementType = .f32
    ) -> [SafetensorsWriter.Item] {
        configuration.tensorShapes.map { name, shape in
            var random = SeededGenerator(seed: seed, label: name)
            let isNorm = name.contains("norm")
            let values = (0..<shape.reduce(1, *)).map { _ -> Float in
                let spread = Float.random(in: -1...1, using: &random) + Float.random(in: -1...1, using: &random)
                return isNorm ? 1 + 0.1 * spread : 0.3 * spread
            }
            guard type == .bf16 else { return SafetensorsWriter.Item(name, shape: shape, floats: values) }
            let halves = values.map { UInt16($0.bitPattern >> 16).littleEndian }
            return SafetensorsWriter.Item(name, type: .bf16, shape: shape) { halves.withUnsafeBytes { Data($0) } }
        }
    }
}
