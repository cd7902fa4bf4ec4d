import AttuneCore
import Foundation

/// MLX's folder: `adapter_config.json` with `lora_parameters {rank, scale, dropout, keys}` and `num_layers`, and
/// `adapters.safetensors` with `model.layers.N.….lora_a` of shape in × r and `….lora_b` of shape r × out, PEFT's
/// matrices transposed. `scale` is α / r itself, and rank and scale are the same in all layers.
///
/// `keys` are names within a layer, of which the top `num_layers` are adapted, or full names, `lm_head` among them.
extension LowRankAdapter {
    static let mlxWeightsFile = "adapters.safetensors"

    /// Whether a folder holds an adapter in MLX's format.
    public static func isMLX(folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + mlxWeightsFile)
    }

    /// Reads an MLX folder. Throws ``AdapterError`` and ``ModelFolderError``.
    public convenience init(mlxFolder folder: String, configuration: ModelConfiguration) throws {
        let path = folder + "/" + Self.configurationFile
        guard let data = FileManager.default.contents(atPath: path),
            let json = try? data.withUnsafeBytes({ try JSONValue.parse($0) })
        else {
            throw AdapterError(
                "there is no readable \(Self.configurationFile)", path: folder,
                advice: "Name the folder that MLX saved.")
        }
        let kind = json["fine_tune_type"]?.string ?? "lora"
        guard kind == "lora" else {
            throw AdapterError(
                "its fine_tune_type is \(kind.prefix(20)), and only lora is supported", path: path,
                advice: "Fuse it with mlx_lm.fuse and name the fused folder, or train with --fine-tune-type lora.")
        }
        guard let parameters = json["lora_parameters"], let rank = parameters["rank"]?.int,
            let scale = parameters["scale"]?.double
        else {
            throw AdapterError(
                "lora_parameters lacks rank or scale", path: path, advice: "Save the adapter again with MLX.")
        }
        var settings = AdapterSettings()
        settings.rank = rank
        settings.alpha = scale * Double(rank)
        settings.dropout = parameters["dropout"]?.double ?? 0
        settings.baseModel = json["model"]?.string
        try settings.checkStored(path: path)

        let file = try SafetensorsFile(path: folder + "/" + Self.mlxWeightsFile)
        var halves = AdapterHalves(path: file.path, layerCount: configuration.layerCount)
        for (_, tensor) in file.tensors.sorted(by: { $0.key < $1.key }) {
            try halves.add(tensor, downSuffix: "lora_a", upSuffix: "lora_b") {
                Matrix($0.shape[0], $0.shape[1], try $0.floats()).transposed()
            }
        }
        var updates: [LinearLayer: LowRank] = [:]
        for (layer, (down, up)) in try halves.pairs() {
            guard down.rows == rank, up.columns == rank else {
                throw AdapterError(
                    "\(layer.description) has not rank \(rank)", path: file.path,
                    advice: "Take \(Self.configurationFile) and \(Self.mlxWeightsFile) from the same export.")
            }
            updates[layer] = LowRank(down: down, up: up, scale: Float(scale))
        }
        settings.targets = .projections(
            Set(
                updates.keys.compactMap { layer in
                    if case .projection(_, let projection) = layer { projection } else { nil }
                }), head: updates[.head] != nil)
        self.init(settings: settings, updates: updates, layerCount: configuration.layerCount)
        try check(against: configuration)
    }

    /// Writes an MLX folder. Where ranks or scales differ, matrices are filled up with zeros to the largest rank, and B
    /// takes what its scale has more or less than the adapter's.
    ///
    /// - Parameter base: the model that the adapter is for.
    ///
    /// Throws ``AdapterError`` for an update of the head of a model that ties it to the embedding, which MLX has no layer
    /// for, and ``ModelFolderError`` where the disk refuses.
    public func writeMLX(to folder: String, base: ModelConfiguration) throws {
        try check(against: base)
        guard !(base.tiesEmbeddings && head != nil) else {
            throw AdapterError(
                "the adapter changes the output head of a model that ties it to the embedding, which MLX's format cannot say",
                advice: "Merge it into a full model (attune adapters merge), which MLX loads: its head is then its own."
            )
        }
        guard let rank = updates.map(\.update.rank).max() else {
            throw AdapterError("the adapter has no updates", advice: "Train it first.")
        }
        try makeFolder(folder)
        var items: [SafetensorsWriter.Item] = []
        for (layer, update) in updates {
            let down = update.down.transposed(columns: rank)
            let up = update.up.transposed(rows: rank, scale: update.scale / Float(settings.scale))
            items.append(
                SafetensorsWriter.Item(
                    layer.name + ".lora_a", shape: [down.rows, down.columns], floats: down.values))
            items.append(
                SafetensorsWriter.Item(layer.name + ".lora_b", shape: [up.rows, up.columns], floats: up.values))
        }
        try SafetensorsWriter.write(items, metadata: ["format": "mlx"], to: folder + "/" + Self.mlxWeightsFile)
        let (keys, layerCount) = mlxKeys
        let json: JSONValue = [
            "fine_tune_type": "lora", "model": settings.baseModel.map { .string($0) } ?? .null,
            "num_layers": .number(Double(layerCount)),
            "lora_parameters": [
                "rank": .number(Double(rank)), "scale": .number(settings.scale),
                "dropout": .number(settings.dropout), "keys": .array(keys.map { .string($0) }),
            ],
        ]
        try writeJSON(json, to: folder + "/" + Self.configurationFile)
    }

    /// `keys` and `num_layers`: names within a layer where all adapted layers are the top ones and adapted alike, since
    /// every version of MLX reads those, else full names.
    private var mlxKeys: (keys: [String], layers: Int) {
        let head = head == nil ? [] : [LinearLayer.headName]
        guard let lowest = layers.firstIndex(where: { !$0.isEmpty }) else { return (head, layers.count) }
        let adapted = layers[lowest...].map { Set($0.keys) }
        guard adapted.allSatisfy({ $0 == adapted[0] }) else { return (updates.map(\.layer.name), layers.count) }
        return (Projection.allCases.filter(adapted[0].contains).map(\.path) + head, layers.count - lowest)
    }
}

extension Matrix {
    /// The transpose times `scale`, in memory of its own, filled up with zeros where it is to be larger.
    func transposed(rows: Int? = nil, columns: Int? = nil, scale: Float = 1) -> Matrix {
        let out = Matrix(rows ?? self.columns, columns ?? self.rows, zeroed: true)
        for row in 0..<self.rows {
            let source = self.row(row)
            for column in 0..<self.columns { out.row(column)[row] = source[column] * scale }
        }
        return out
    }
}
