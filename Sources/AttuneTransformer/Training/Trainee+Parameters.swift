extension Trainee {
    /// A and B of every update, by layer and projection, and then the output head's.
    static func collect(_ adapter: LowRankAdapter) -> ([Parameter], GradientSink) {
        var parameters: [Parameter] = []
        var sink = GradientSink(
            layers: adapter.layers.map { updates in
                var layer = GradientSink.Layer()
                layer.lowRank = LowRankStack.adjacent(updates.mapValues { $0.zeros() })
                return layer
            })
        sink.headLowRank = adapter.head?.zeros()
        for (layer, update) in adapter.updates {
            let found =
                switch layer {
                case .projection(let index, let projection): sink.lowRank(index, projection)
                case .head: sink.headLowRank
                }
            guard let gradient = found else { continue }
            for (half, value, gradient) in [("A", update.down, gradient.down), ("B", update.up, gradient.up)] {
                parameters.append(
                    Parameter(
                        "\(layer.name).lora_\(half).weight", shape: [value.rows, value.columns], value: value,
                        gradient: gradient))
            }
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
