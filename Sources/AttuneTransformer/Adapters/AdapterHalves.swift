/// The tensors of an adapter's file as they come: A and B of each linear layer.
struct AdapterHalves {
    /// The file, for errors.
    let path: String
    /// Layers of the base.
    let layerCount: Int
    private var halves: [LinearLayer: (down: Matrix?, up: Matrix?)] = [:]

    init(path: String, layerCount: Int) {
        self.path = path
        self.layerCount = layerCount
    }

    /// Takes in a tensor by its name, `<layer>.<suffix>…`; adapters' own names (`lora_A.default.weight`) pass.
    ///
    /// - Parameter matrix: A as r × in, B as out × r, however the file has them.
    ///
    /// Throws ``AdapterError`` for a tensor that is no update of a linear layer of the base.
    mutating func add(
        _ tensor: StoredTensor, downSuffix: String, upSuffix: String, _ matrix: (StoredTensor) throws -> Matrix
    ) throws {
        let parts = tensor.name.split(separator: ".")
        guard let half = parts.lastIndex(where: { $0 == downSuffix || $0 == upSuffix }), tensor.shape.count == 2,
            let layer = LinearLayer(parts[..<half].joined(separator: "."))
        else {
            let isEmbedding = parts.contains { $0 == "embed_tokens" || $0.hasPrefix("lora_embedding") }
            throw AdapterError(
                "the tensor \(tensor.name.prefix(120)) is no update of a linear layer"
                    + (isEmbedding ? ": it changes the embedding, which is not supported" : ""),
                path: path,
                advice:
                    "Merge the adapter where it was trained and name the merged folder, or train LoRA on attention and "
                    + "feed-forward layers and the output head only.")
        }
        if case .projection(let index, _) = layer, index >= layerCount {
            throw AdapterError(
                "it has a layer \(index), but the model has \(layerCount)", path: path,
                advice: "Use the adapter with the base that it was trained on.")
        }
        if parts[half] == downSuffix {
            halves[layer, default: (nil, nil)].down = try matrix(tensor)
        } else {
            halves[layer, default: (nil, nil)].up = try matrix(tensor)
        }
    }

    /// A and B of each layer. Throws ``AdapterError`` where one has only one of them, and where there are none.
    func pairs() throws -> [LinearLayer: (down: Matrix, up: Matrix)] {
        guard !halves.isEmpty else {
            throw AdapterError("there are no tensors", path: path, advice: "Export the adapter again.")
        }
        var pairs: [LinearLayer: (down: Matrix, up: Matrix)] = [:]
        for (layer, (down, up)) in halves {
            guard let down, let up else {
                throw AdapterError(
                    "\(layer.description) has only one of A and B", path: path, advice: "Export the adapter again.")
            }
            pairs[layer] = (down, up)
        }
        return pairs
    }
}
