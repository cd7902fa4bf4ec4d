import AttuneCore
import Foundation

extension ModelConfiguration {
    /// Reads `config.json`, and the tokens that end an answer from `generation_config.json` where that names them.
    ///
    /// Throws ``ModelFolderError`` for other families, quantized weights, and values that no model can have.
    public init(folder: String) throws {
        try self.init(ConfigurationFields(path: folder + "/config.json"))
        let generation = folder + "/generation_config.json"
        if FileManager.default.fileExists(atPath: generation) {
            let fields = try ConfigurationFields(path: generation)
            if let ends = try fields.tokens("eos_token_id"), !ends.isEmpty { endTokens = Set(ends) }
            if let begin = try fields.tokens("bos_token_id")?.first { beginToken = begin }
        }
    }

    /// Absent values are those of the family's configuration class in transformers.
    init(_ fields: ConfigurationFields) throws {
        func unsupported(_ part: String, _ problem: String) -> ModelFolderError {
            ModelFolderError(.unsupported, path: fields.path, part: part, problem: problem)
        }
        let name = try (fields.value("model_type")?.string).orThrow(fields.bad("model_type", "it is missing"))
        family = try Family(rawValue: name).orThrow(
            unsupported("model_type", "models of the family '\(name.prefix(40))' cannot be run"))
        if fields.value("quantization_config") != nil {
            throw unsupported("quantization_config", "quantized weights cannot be run")
        }
        let act = fields.value("hidden_act", "hidden_activation")?.string ?? "silu"
        guard act == "silu" || act == "swish" else {
            throw unsupported("hidden_act", "the activation '\(act.prefix(40))' cannot be run, only silu")
        }
        vocabularySize = try fields.size("vocab_size")
        hiddenSize = try fields.size("hidden_size")
        feedForwardSize = try fields.size("intermediate_size")
        layerCount = try fields.size("num_hidden_layers")
        headCount = try fields.size("num_attention_heads")
        keyValueHeadCount = try fields.optionalSize("num_key_value_heads") ?? headCount
        if let size = try fields.optionalSize("head_dim") {
            headSize = size
        } else if family == .qwen3 {
            headSize = 128
        } else {
            guard hiddenSize.isMultiple(of: headCount) else {
                throw fields.bad("hidden_size", "\(hiddenSize) does not divide among \(headCount) heads")
            }
            headSize = hiddenSize / headCount
        }
        guard headSize.isMultiple(of: 2) else { throw fields.bad("head_dim", "\(headSize) is not even") }
        guard headCount.isMultiple(of: keyValueHeadCount) else {
            throw fields.bad("num_key_value_heads", "\(headCount) heads do not divide among \(keyValueHeadCount)")
        }
        normEpsilon = try fields.positive("rms_norm_eps") ?? 1e-6
        maximumPositions = try fields.optionalSize("max_position_embeddings") ?? (family == .llama ? 2048 : 32768)

        let attention = try fields.flag("attention_bias") ?? false
        hasAttentionInputBias = family == .qwen2 || (attention && family != .mistral)
        hasAttentionOutputBias = attention && (family == .llama || family == .qwen3)
        hasFeedForwardBias = try family == .llama && fields.flag("mlp_bias") ?? false
        hasQueryKeyNorm = family == .qwen3
        tiesEmbeddings = try fields.flag("tie_word_embeddings") ?? false
        beginToken = try fields.tokens("bos_token_id")?.first
        endTokens = Set(try fields.tokens("eos_token_id") ?? [])
        paddingToken = try fields.tokens("pad_token_id")?.first

        // Before transformers 5 θ stands beside the scaling, since then within it.
        let rope = fields.value("rope_parameters", "rope_scaling").map {
            ConfigurationFields(path: fields.path, json: $0)
        }
        if rope?.value("partial_rotary_factor")?.double ?? fields.value("partial_rotary_factor")?.double ?? 1 != 1 {
            throw unsupported("partial_rotary_factor", "heads that are rotated in part cannot be run")
        }
        ropeBase = try rope?.positive("rope_theta") ?? fields.positive("rope_theta") ?? 10_000
        ropeScaling = try RopeScaling.read(
            rope, positions: maximumPositions, original: fields.optionalSize("original_max_position_embeddings"),
            pairs: headSize / 2)
        try readWindow(fields)
        try checkProducts(fields)
    }

    /// Mistral's window holds for all layers; Qwen's, where it is on, from `max_window_layers` upward; `layer_types`
    /// of newer files says it a layer.
    private mutating func readWindow(_ fields: ConfigurationFields) throws {
        let isOn =
            switch family {
            case .llama: false
            case .mistral: true
            case .qwen2, .qwen3: try fields.flag("use_sliding_window") ?? false
            }
        guard isOn, let window = try fields.optionalSize("sliding_window") else { return }
        if let types = fields.value("layer_types")?.array {
            guard types.count == layerCount else {
                throw fields.bad("layer_types", "it has \(types.count) entries for \(layerCount) layers")
            }
            slidingLayers = Set(types.indices.filter { types[$0].string == "sliding_attention" })
        } else {
            let first = family == .mistral ? 0 : fields.value("max_window_layers")?.int ?? 28
            slidingLayers = Set((0..<layerCount).filter { $0 >= first })
        }
        slidingWindow = slidingLayers.isEmpty ? nil : window
    }

    /// Refuses sizes whose matrices no address space holds, so that nothing below can overflow.
    private func checkProducts(_ fields: ConfigurationFields) throws {
        let width = max(hiddenSize, feedForwardSize, vocabularySize)
        guard layerCount < 1 << 20, headCount < 1 << 20, headSize < 1 << 20,
            width.multipliedReportingOverflow(by: max(hiddenSize, querySize)).partialValue < 1 << 46
        else { throw fields.bad("hidden_size", "the sizes make no model that fits a machine") }
    }
}
