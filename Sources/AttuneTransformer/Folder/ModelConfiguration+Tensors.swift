extension ModelConfiguration {
    /// Every tensor that a model of this shape has, by the name in Hugging Face's layout, with its shape.
    public var tensorShapes: [String: [Int]] {
        var shapes = ["model.embed_tokens.weight": [vocabularySize, hiddenSize], "model.norm.weight": [hiddenSize]]
        if !tiesEmbeddings { shapes["lm_head.weight"] = [vocabularySize, hiddenSize] }
        for layer in 0..<layerCount {
            for (name, shape) in layerShapes { shapes["model.layers.\(layer).\(name)"] = shape }
        }
        return shapes
    }

    /// The tensors of one layer, by the name after `model.layers.N.`.
    private var layerShapes: [String: [Int]] {
        var shapes = [
            "input_layernorm.weight": [hiddenSize], "post_attention_layernorm.weight": [hiddenSize],
        ]
        func linear(_ name: String, _ rows: Int, _ columns: Int, bias: Bool) {
            shapes[name + ".weight"] = [rows, columns]
            if bias { shapes[name + ".bias"] = [rows] }
        }
        linear("self_attn.q_proj", querySize, hiddenSize, bias: hasAttentionInputBias)
        linear("self_attn.k_proj", keyValueSize, hiddenSize, bias: hasAttentionInputBias)
        linear("self_attn.v_proj", keyValueSize, hiddenSize, bias: hasAttentionInputBias)
        linear("self_attn.o_proj", hiddenSize, querySize, bias: hasAttentionOutputBias)
        linear("mlp.gate_proj", feedForwardSize, hiddenSize, bias: hasFeedForwardBias)
        linear("mlp.up_proj", feedForwardSize, hiddenSize, bias: hasFeedForwardBias)
        linear("mlp.down_proj", hiddenSize, feedForwardSize, bias: hasFeedForwardBias)
        if hasQueryKeyNorm {
            shapes["self_attn.q_norm.weight"] = [headSize]
            shapes["self_attn.k_norm.weight"] = [headSize]
        }
        return shapes
    }
}
