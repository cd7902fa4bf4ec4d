extension Trainee {
    /// A and B of every update, by layer and projection.
    static func collect(_ adapter: LowRankAdapter) -> ([Parameter], GradientSink) {
        var parameters: [Parameter] = []
        var sink = GradientSink(layers: [])
        for (index, updates) in adapter.layers.enumerated() {
            var layer = GradientSink.Layer()
            layer.lowRank = LowRankStack.adjacent(
                updates.mapValues { update in
                    LowRank(
                        down: Matrix(update.down.rows, update.down.columns, zeroed: true),
                        up: Matrix(update.up.rows, update.up.columns, zeroed: true), scale: update.scale)
                })
            for projection in Projection.allCases {
                guard let update = updates[projection], let gradient = layer.lowRank[projection] else { continue }
                let name = "model.layers.\(index).\(projection.path)"
                parameters.append(
                    Parameter(
                        name + ".lora_A.weight", shape: [update.down.rows, update.down.columns], value: update.down,
                        gradient: gradient.down))
                parameters.append(
                    Parameter(
                        name + ".lora_B.weight", shape: [update.up.rows, update.up.columns], value: update.up,
                        gradient: gradient.up))
            }
            sink.layers.append(layer)
        }
        return (parameters, sink)
    }

    /// Every weight, by the name that it has in the model's file.
    static func collect(_ model: TransformerModel) -> ([Parameter], GradientSink) {
        var parameters: [Parameter] = []
        func matrix(_ name: String, _ weight: WeightMatrix) -> Matrix? {
            guard let value = weight.floats else { return nil }
            let gradient = Matrix(value.rows, value.columns, zeroed: true)
            parameters.append(Parameter(name, shape: [value.rows, value.columns], value: value, gradient: gradient))
            return gradient
        }
        func vector(_ name: String, _ buffer: FloatBuffer) -> FloatBuffer {
            let gradient = FloatBuffer(count: buffer.count)
            parameters.append(
                Parameter(
                    name, shape: [buffer.count], value: Matrix(buffer, rows: 1, columns: buffer.count),
                    gradient: Matrix(gradient, rows: 1, columns: buffer.count)))
            return gradient
        }
        var sink = GradientSink(layers: [])
        let weights = model.weights
        sink.embedding = matrix("model.embed_tokens.weight", weights.embedding.table)
        for (index, layer) in weights.layers.enumerated() {
            let prefix = "model.layers.\(index)."
            var gradients = GradientSink.Layer()
            for projection in Projection.allCases {
                let name = prefix + projection.path
                gradients.weights[projection] = matrix(name + ".weight", layer[projection].weight)
                if let bias = layer[projection].bias {
                    gradients.biases[projection] = vector(name + ".bias", bias)
                }
            }
            gradients.norms[.attention] = vector(prefix + "input_layernorm.weight", layer.attentionNorm.weight)
            gradients.norms[.feedForward] = vector(
                prefix + "post_attention_layernorm.weight", layer.feedForwardNorm.weight)
            if let norm = layer.queryNorm {
                gradients.norms[.query] = vector(prefix + "self_attn.q_norm.weight", norm.weight)
            }
            if let norm = layer.keyNorm {
                gradients.norms[.key] = vector(prefix + "self_attn.k_norm.weight", norm.weight)
            }
            sink.layers.append(gradients)
        }
        sink.finalNorm = vector("model.norm.weight", weights.finalNorm.weight)
        let tied = model.configuration.tiesEmbeddings
        sink.head = tied ? sink.embedding : matrix("lm_head.weight", weights.head.weight)
        return (parameters, sink)
    }
}
