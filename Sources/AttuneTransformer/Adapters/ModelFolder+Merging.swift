import AttuneCore
import Foundation

extension ModelFolder {
    /// Writes the base with an adapter's updates added to its weights, W + s B A, as a full folder: weights in the types
    /// that they were stored in, and the configuration, tokenizer and template files copied.
    ///
    /// Sharded weights become one file. One weight is in memory at a time. An update of the head of a model that ties it to
    /// the embedding makes a model that ties them no more: the head is written beside the embedding, which stays, and
    /// `config.json` says so, as PEFT does.
    ///
    /// Throws ``AdapterError`` for an adapter of another model, and ``ModelFolderError`` where the disk refuses.
    public func merge(_ adapter: LowRankAdapter, to folder: String) throws {
        try adapter.check(against: configuration)
        try makeFolder(folder)
        guard URL(fileURLWithPath: folder).standardized != URL(fileURLWithPath: path).standardized else {
            throw ModelFolderError(
                .unwritable, path: folder, problem: "it is the base's own folder", advice: "Name another folder.")
        }
        let unties = configuration.tiesEmbeddings && adapter.head != nil
        let head = LinearLayer.head.name + ".weight"
        let updates = Dictionary(uniqueKeysWithValues: adapter.updates.map { ($0.layer.name + ".weight", $0.update) })
        // What a model with tied embeddings holds under the head's name is never read.
        var items = tensors.tensors.values.filter { !(unties && $0.name == head) }.map { tensor in
            updates[tensor.name].map { item(tensor.name, tensor, $0) } ?? SafetensorsWriter.Item(tensor)
        }
        if unties, let embedding = tensors["model.embed_tokens.weight"], let update = adapter.head {
            items.append(item(head, embedding, update))
        }
        try SafetensorsWriter.write(items, to: folder + "/model.safetensors")
        try copyCompanions(to: folder)
        if unties { try untie(folder + "/config.json") }
    }

    /// A weight with its update, computed when it is written.
    private func item(_ name: String, _ tensor: StoredTensor, _ update: LowRank) -> SafetensorsWriter.Item {
        SafetensorsWriter.Item(name, type: tensor.type, shape: tensor.shape) {
            let weight = Matrix(tensor.shape[0], tensor.shape[1], try tensor.floats())
            Products.multiply(.plain, update.up, update.down, into: weight, alpha: update.scale, beta: 1)
            return weight.data(as: tensor.type)
        }
    }

    private func untie(_ path: String) throws {
        let json = try ConfigurationFields(path: path).json
        let members = (json.members ?? []).filter { $0.name != "tie_word_embeddings" }
        try writeJSON(.object(members + [JSONValue.Member("tie_word_embeddings", false)]), to: path)
    }

    /// Copies what a model's folder holds beside weights.
    package func copyCompanions(to folder: String) throws {
        let manager = FileManager.default
        for name in try manager.contentsOfDirectory(atPath: path).sorted() {
            let isWeights = [".safetensors", ".bin", ".pt", ".pth", ".gguf", ".index.json"].contains(
                where: name.hasSuffix)
            guard !isWeights, [".json", ".txt", ".model", ".jinja", ".md"].contains(where: name.hasSuffix) else {
                continue
            }
            let target = folder + "/" + name
            do {
                if manager.fileExists(atPath: target) { try manager.removeItem(atPath: target) }
                let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
                try data.write(to: URL(fileURLWithPath: target))
            } catch {
                throw ModelFolderError(.unwritable, path: target, problem: "the file cannot be copied")
            }
        }
    }
}

extension Matrix {
    /// Row-major, little-endian, rounded to the nearest where the type is narrower.
    func data(as type: ElementType) -> Data {
        let floats = values
        switch type {
        case .bf16: return floats.map { HalfWords.round($0).littleEndian }.withUnsafeBytes { Data($0) }
        case .f16: return floats.map { HalfPrecision.bits($0).littleEndian }.withUnsafeBytes { Data($0) }
        default: return floats.withUnsafeBytes { Data($0) }
        }
    }
}

extension HalfPrecision {
    /// The nearest binary16, ties to even; infinite beyond its range.
    static func bits(_ value: Float) -> UInt16 {
        let sign = UInt16(truncatingIfNeeded: value.bitPattern >> 16) & 0x8000
        if value.isNaN { return sign | 0x7E00 }
        let size = abs(value)
        if size >= 65_520 { return sign | 0x7C00 }
        // Below 2⁻¹⁴ halves are whole multiples of 2⁻²⁴, and rounding up may reach the first normal one.
        if size < 0x1p-14 { return sign | UInt16((size * 0x1p24).rounded(.toNearestOrEven)) }
        let bits = size.bitPattern
        let rounded = bits &+ 0xFFF &+ (bits >> 13 & 1)
        return sign | UInt16(truncatingIfNeeded: (rounded &- 112 << 23) >> 13)
    }
}
