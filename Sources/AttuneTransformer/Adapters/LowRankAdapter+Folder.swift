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
        var halves = AdapterHalves(path: file.path, layerCount: configuration.layerCount)
        for (name, tensor) in file.tensors.sorted(by: { $0.key < $1.key }) {
            // Where the head is adapted, PEFT stores a copy of the base's own beside.
            if name.hasSuffix(".\(LinearLayer.headName).base_layer.weight"),
                tensor.shape == [configuration.vocabularySize, configuration.hiddenSize]
            {
                continue
            }
            try halves.add(tensor, downSuffix: "lora_A", upSuffix: "lora_B") {
                Matrix($0.shape[0], $0.shape[1], try $0.floats())
            }
        }
        let pairs = try halves.pairs()
        let shapes = try settings.shapes(of: pairs.keys)
        var updates: [LinearLayer: LowRank] = [:]
        for (layer, (down, up)) in pairs {
            guard let (rank, scale) = shapes[layer], down.rows == rank, up.columns == rank else {
                throw AdapterError(
                    "\(layer.description) has updates of \(up.rows) × \(up.columns) and \(down.rows) × \(down.columns), "
                        + "but the rank is \(shapes[layer]?.rank ?? settings.rank)",
                    path: file.path,
                    advice: "Take \(Self.configurationFile) and \(Self.weightsFile) from the same export.")
            }
            updates[layer] = LowRank(down: down, up: up, scale: Float(scale))
        }
        self.init(settings: settings, updates: updates, layerCount: configuration.layerCount)
        try check(against: configuration)
    }

    /// Writes a PEFT folder, which is made where it is missing. Throws ``ModelFolderError`` where the disk refuses.
    public func write(to folder: String) throws {
        try makeFolder(folder)
        var items: [SafetensorsWriter.Item] = []
        for (layer, update) in updates {
            let name = "base_model.model.\(layer.name)"
            items.append(
                SafetensorsWriter.Item(
                    name + ".lora_A.weight", shape: [update.rank, update.down.columns], floats: update.down.values))
            items.append(
                SafetensorsWriter.Item(
                    name + ".lora_B.weight", shape: [update.up.rows, update.rank], floats: update.up.values))
        }
        try SafetensorsWriter.write(items, to: folder + "/" + Self.weightsFile)
        let modules = settings.targets.modules(updates.map(\.layer), layers: layers.count)
        try writeJSON(settings.json(modules: modules), to: folder + "/" + Self.configurationFile)
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
