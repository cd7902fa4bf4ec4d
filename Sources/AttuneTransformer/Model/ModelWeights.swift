/// All weights of a model.
struct ModelWeights: Sendable {
    var embedding: Embedding
    var layers: [LayerWeights]
    var finalNorm: RMSNorm
    var head: VocabularyHead

    /// Weights as a folder has them, in memory of their own only where the file's bytes cannot be used as they lie.
    ///
    /// - Parameter copies: whether every weight gets memory of its own, as training them asks.
    init(
        _ configuration: ModelConfiguration, tensors: ModelTensors, precision: WeightPrecision, copies: Bool
    ) throws {
        try tensors.check(against: configuration)
        let loader = TensorLoader(tensors: tensors, precision: precision, copies: copies)
        let epsilon = Float(configuration.normEpsilon)
        func norm(_ name: String) throws -> RMSNorm {
            RMSNorm(weight: try loader.vector(name + ".weight"), epsilon: epsilon)
        }
        embedding = Embedding(table: try loader.matrix("model.embed_tokens.weight"))
        layers = try (0..<configuration.layerCount).map { layer in
            let prefix = "model.layers.\(layer)."
            let normalizesHeads = configuration.hasQueryKeyNorm
            return try LayerWeights(
                attentionNorm: norm(prefix + "input_layernorm"),
                feedForwardNorm: norm(prefix + "post_attention_layernorm"),
                queryNorm: normalizesHeads ? norm(prefix + "self_attn.q_norm") : nil,
                keyNorm: normalizesHeads ? norm(prefix + "self_attn.k_norm") : nil
            ) { projection in
                let name = prefix + projection.path
                let bias = tensors[name + ".bias"] == nil ? nil : try loader.vector(name + ".bias")
                return Linear(weight: try loader.matrix(name + ".weight"), bias: bias)
            }
        }
        finalNorm = try norm("model.norm")
        let table = embedding.table
        head = VocabularyHead(weight: configuration.tiesEmbeddings ? table : try loader.matrix("lm_head.weight"))
    }
}

/// Brings stored tensors into the form in which they are computed with.
struct TensorLoader {
    let tensors: ModelTensors
    let precision: WeightPrecision
    let copies: Bool

    func vector(_ name: String) throws -> FloatBuffer { FloatBuffer(try tensor(name).floats()) }

    func matrix(_ name: String) throws -> WeightMatrix {
        let tensor = try tensor(name)
        let (rows, columns) = (tensor.shape[0], tensor.shape[1])
        switch (precision, tensor.type) {
        case (.full, .f32) where !copies:
            if let matrix = mapped(tensor, rows, columns) { return WeightMatrix(matrix) }
        case (.bfloat16, .bf16):
            if let words = mappedWords(tensor, rows, columns) { return WeightMatrix(words) }
        default: break
        }
        let matrix = Matrix(rows, columns, try tensor.floats())
        return precision == .full ? WeightMatrix(matrix) : WeightMatrix(HalfWords(rounding: matrix))
    }

    private func tensor(_ name: String) throws -> StoredTensor {
        guard let tensor = tensors[name] else {
            throw ModelFolderError(.mismatch, path: tensors.path, part: "tensor \(name)", problem: "it is missing")
        }
        return tensor
    }

    /// Floats where they lie in the file; nil where they are not aligned.
    private func mapped(_ tensor: StoredTensor, _ rows: Int, _ columns: Int) -> Matrix? {
        tensor.withBytes { bytes in
            guard let base = bytes.baseAddress, Int(bitPattern: base) % 4 == 0, rows * columns > 0 else { return nil }
            let pointer = base.bindMemory(to: Float.self, capacity: rows * columns)
            let buffer = FloatBuffer(readOnly: pointer, count: rows * columns, owner: tensor.file)
            return Matrix(buffer, rows: rows, columns: columns)
        }
    }

    private func mappedWords(_ tensor: StoredTensor, _ rows: Int, _ columns: Int) -> HalfWords? {
        tensor.withBytes { bytes in
            guard let base = bytes.baseAddress, Int(bitPattern: base) % 2 == 0, rows * columns > 0 else { return nil }
            let pointer = base.bindMemory(to: UInt16.self, capacity: rows * columns)
            return HalfWords(pointer, owner: tensor.file, rows: rows, columns: columns)
        }
    }
}
