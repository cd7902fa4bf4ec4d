import AttuneCore
import Foundation

/// PEFT's folder: `adapter_config.json` with the settings and `adapter_model.safetensors` with, for each adapted layer,
/// `base_model.model.<layer>.lora_A.weight` of shape r × in and `….lora_B.weight` of shape out × r.
///
/// What trainers built on PEFT write is read, and what is written they load.
extension LowRankAdapter {
    static let configurationFile = "adapter_config.json"
    static let weightsFile = "adapter_model.safetensors"
    /// The file of PEFT's folder that holds an adapter's weights.
    public static var weightsFileName: String { weightsFile }

    /// Reads a folder in whichever of the formats of PEFT and MLX it has.
    public convenience init(anyFolder folder: String, configuration: ModelConfiguration) throws {
        if Self.isMLX(folder: folder) {
            try self.init(mlxFolder: folder, configuration: configuration)
        } else {
            try self.init(folder: folder, configuration: configuration)
        }
    }

    /// Reads a PEFT folder and checks it against the base. Throws ``AdapterError`` and ``ModelFolderError``.
    public convenience init(folder: String, configuration: ModelConfiguration) throws {
        let settings = try AdapterSettings(folder: folder)
        let file = try SafetensorsFile(path: folder + "/" + Self.weightsFile)
        var halves: [Place: (down: StoredTensor?, up: StoredTensor?)] = [:]
        for (name, tensor) in file.tensors.sorted(by: { $0.key < $1.key }) {
            guard let (place, isDown) = Self.place(name) else {
                throw AdapterError(
                    "the tensor \(name.prefix(120)) is no update of a linear layer", path: file.path,
                    advice: "Only LoRA on attention and feed-forward layers can be used; train or export it that way.")
            }
            if isDown {
                halves[place, default: (nil, nil)].down = tensor
            } else {
                halves[place, default: (nil, nil)].up = tensor
            }
        }
        guard !halves.isEmpty else {
            throw AdapterError("there are no tensors", path: file.path, advice: "Export the adapter again.")
        }
        var layers: [[Projection: LowRank]] = Array(repeating: [:], count: configuration.layerCount)
        for (place, (down, up)) in halves {
            let name = "layer \(place.layer)'s \(place.projection.rawValue)"
            guard let down, let up else {
                throw AdapterError(
                    "\(name) has only one of lora_A and lora_B", path: file.path, advice: "Export it again.")
            }
            guard layers.indices.contains(place.layer) else {
                throw AdapterError(
                    "it has a layer \(place.layer), but the model has \(configuration.layerCount)", path: file.path,
                    advice: "Use the adapter with the base that it was trained on.")
            }
            guard down.shape.count == 2, up.shape.count == 2, down.shape[0] == settings.rank,
                up.shape[1] == settings.rank
            else {
                throw AdapterError(
                    "\(name) has shapes \(down.shape) and \(up.shape), but the rank is \(settings.rank)",
                    path: file.path,
                    advice: "Take \(Self.configurationFile) and \(Self.weightsFile) from the same export.")
            }
            layers[place.layer][place.projection] = LowRank(
                down: Matrix(down.shape[0], down.shape[1], try down.floats()),
                up: Matrix(up.shape[0], up.shape[1], try up.floats()), scale: Float(settings.scale))
        }
        self.init(settings: settings, layers: layers)
        try check(against: configuration)
    }

    /// Writes a PEFT folder, which is made where it is missing. Throws ``ModelFolderError`` where the disk refuses.
    public func write(to folder: String) throws {
        try makeFolder(folder)
        var items: [SafetensorsWriter.Item] = []
        for (place, update) in places {
            let name = "base_model.model.model.layers.\(place.layer).\(place.projection.path)"
            items.append(
                SafetensorsWriter.Item(
                    name + ".lora_A.weight", shape: [update.rank, update.down.columns], floats: update.down.values))
            items.append(
                SafetensorsWriter.Item(
                    name + ".lora_B.weight", shape: [update.up.rows, update.rank], floats: update.up.values))
        }
        try SafetensorsWriter.write(items, to: folder + "/" + Self.weightsFile)
        try writeJSON(settings.json, to: folder + "/" + Self.configurationFile)
    }

    /// One adapted linear layer.
    struct Place: Hashable {
        var layer: Int
        var projection: Projection
    }

    /// All updates, by layer and projection.
    var places: [(Place, LowRank)] {
        layers.indices.flatMap { layer in
            Projection.allCases.compactMap { projection in
                layers[layer][projection].map { (Place(layer: layer, projection: projection), $0) }
            }
        }
    }

    /// What a tensor's name says: the layer, and whether it is A. Adapters' own names (`lora_A.default.weight`) pass.
    static func place(_ name: String) -> (Place, isDown: Bool)? {
        let parts = name.split(separator: ".")
        guard let layers = parts.firstIndex(of: "layers"), parts.count >= layers + 5, parts.last == "weight",
            let layer = Int(parts[layers + 1]), layer >= 0,
            let projection = Projection(rawValue: String(parts[layers + 3])),
            "\(parts[layers + 2]).\(parts[layers + 3])" == projection.path
        else { return nil }
        switch parts[layers + 4] {
        case "lora_A": return (Place(layer: layer, projection: projection), true)
        case "lora_B": return (Place(layer: layer, projection: projection), false)
        default: return nil
        }
    }
}

/// Makes a folder and those above it. Throws ``ModelFolderError``.
func makeFolder(_ folder: String) throws {
    do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
        throw ModelFolderError(.unwritable, path: folder, problem: "the folder cannot be made")
    }
}

/// Writes JSON for people and programs, in one move. Throws ``ModelFolderError``.
func writeJSON(_ value: JSONValue, to path: String) throws {
    do {
        try Data((value.text() + "\n").utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
        throw ModelFolderError(.unwritable, path: path, problem: "the file cannot be written")
    }
}
