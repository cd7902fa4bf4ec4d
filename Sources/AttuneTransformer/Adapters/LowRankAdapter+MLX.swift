import AttuneCore
import Foundation

/// MLX's folder: `adapter_config.json` with `lora_parameters {rank, scale, dropout, keys}` and `num_layers`, and
/// `adapters.safetensors` with `model.layers.N.….lora_a` of shape in × r and `….lora_b` of shape r × out, PEFT's
/// matrices transposed. `scale` is α / r itself.
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
        guard kind == "lora", let parameters = json["lora_parameters"], let rank = parameters["rank"]?.int,
            let scale = parameters["scale"]?.double
        else {
            throw AdapterError(
                "it is no plain LoRA adapter with a rank and a scale", path: path, advice: "Train it with MLX's LoRA.")
        }
        var settings = AdapterSettings()
        settings.rank = rank
        settings.alpha = scale * Double(rank)
        settings.dropout = parameters["dropout"]?.double ?? 0
        settings.baseModel = json["model"]?.string
        try settings.validate()

        let file = try SafetensorsFile(path: folder + "/" + Self.mlxWeightsFile)
        var halves: [Place: (down: Matrix?, up: Matrix?)] = [:]
        for (name, tensor) in file.tensors.sorted(by: { $0.key < $1.key }) {
            let renamed = name.replacingOccurrences(of: ".lora_a", with: ".lora_A.weight")
                .replacingOccurrences(of: ".lora_b", with: ".lora_B.weight")
            guard let (place, isDown) = Self.place(renamed), tensor.shape.count == 2 else {
                throw AdapterError(
                    "the tensor \(name.prefix(120)) is no update of a linear layer", path: file.path,
                    advice: "Only LoRA on attention and feed-forward layers can be used.")
            }
            let matrix = Matrix(tensor.shape[0], tensor.shape[1], try tensor.floats()).transposed()
            if isDown {
                halves[place, default: (nil, nil)].down = matrix
            } else {
                halves[place, default: (nil, nil)].up = matrix
            }
        }
        var layers: [[Projection: LowRank]] = Array(repeating: [:], count: configuration.layerCount)
        for (place, (down, up)) in halves {
            guard let down, let up, layers.indices.contains(place.layer), down.rows == rank, up.columns == rank else {
                throw AdapterError(
                    "layer \(place.layer)'s \(place.projection.rawValue) does not fit rank and model", path: file.path,
                    advice: "Use the adapter with the base that it was trained on.")
            }
            layers[place.layer][place.projection] = LowRank(down: down, up: up, scale: Float(scale))
        }
        guard !halves.isEmpty else {
            throw AdapterError("there are no tensors", path: file.path, advice: "Export the adapter again.")
        }
        settings.targets = .projections(Set(halves.keys.map(\.projection)))
        self.init(settings: settings, layers: layers)
        try check(against: configuration)
    }

    /// Writes an MLX folder. Throws ``AdapterError`` for an adapter that skips layers from the top, which MLX cannot say,
    /// and ``ModelFolderError`` where the disk refuses.
    public func writeMLX(to folder: String) throws {
        guard let lowest = layers.firstIndex(where: { !$0.isEmpty }) else {
            throw AdapterError("the adapter has no updates", advice: "Train it first.")
        }
        let adapted = layers[lowest...].map { Set($0.keys) }
        guard let keys = adapted.first, adapted.allSatisfy({ $0 == keys }) else {
            throw AdapterError(
                "the adapter changes different projections in different layers, which MLX's format cannot say",
                advice: "Merge it into a full model instead.")
        }
        try makeFolder(folder)
        var items: [SafetensorsWriter.Item] = []
        for (place, update) in places {
            let name = "model.layers.\(place.layer).\(place.projection.path)"
            let (down, up) = (update.down.transposed(), update.up.transposed())
            items.append(
                SafetensorsWriter.Item(name + ".lora_a", shape: [down.rows, down.columns], floats: down.values))
            items.append(SafetensorsWriter.Item(name + ".lora_b", shape: [up.rows, up.columns], floats: up.values))
        }
        try SafetensorsWriter.write(items, metadata: ["format": "mlx"], to: folder + "/" + Self.mlxWeightsFile)
        let names = Projection.allCases.filter(keys.contains).map { JSONValue.string($0.path) }
        let json: JSONValue = [
            "fine_tune_type": "lora", "model": settings.baseModel.map { .string($0) } ?? .null,
            "num_layers": .number(Double(layers.count - lowest)),
            "lora_parameters": [
                "rank": .number(Double(settings.rank)), "scale": .number(settings.scale),
                "dropout": .number(settings.dropout), "keys": .array(names),
            ],
        ]
        try writeJSON(json, to: folder + "/" + Self.configurationFile)
    }
}

extension Matrix {
    /// columns × rows, in memory of its own.
    func transposed() -> Matrix {
        let out = Matrix(columns, rows)
        for row in 0..<rows {
            let source = self.row(row)
            for column in 0..<columns { out.row(column)[row] = source[column] }
        }
        return out
    }
}
