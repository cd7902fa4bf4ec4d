import AttuneCore
import Foundation

/// All tensors of a model's folder, from `model.safetensors` or from the shards that its index names.
public struct ModelTensors: Sendable {
    /// The file that was read first: the whole one or the index.
    public let path: String
    /// By name.
    public let tensors: [String: StoredTensor]

    public subscript(name: String) -> StoredTensor? { tensors[name] }

    /// Throws ``ModelFolderError``: no weights, a shard that is missing or lies outside the folder, a tensor that is
    /// missing from its shard or stands in two, or a damaged file.
    public init(folder: String) throws {
        let whole = folder + "/model.safetensors"
        let index = folder + "/model.safetensors.index.json"
        if FileManager.default.fileExists(atPath: whole) {
            path = whole
            tensors = try SafetensorsFile(path: whole).tensors
        } else if FileManager.default.fileExists(atPath: index) {
            path = index
            tensors = try Self.shards(index: index, folder: folder)
        } else {
            let pickled = FileManager.default.fileExists(atPath: folder + "/pytorch_model.bin")
            throw ModelFolderError(
                .missing, path: folder,
                problem: "there is neither model.safetensors nor model.safetensors.index.json",
                advice: pickled ? "Convert pytorch_model.bin to safetensors: pickled weights are not read." : nil)
        }
    }

    private static func shards(index: String, folder: String) throws -> [String: StoredTensor] {
        let fields = try ConfigurationFields(path: index)
        guard let map = fields.json["weight_map"]?.members else { throw fields.bad("weight_map", "it is missing") }
        var wanted: [String: Set<String>] = [:]
        for member in map {
            guard let file = member.value.string else { throw fields.bad("weight_map", "a file's name is not text") }
            guard Self.staysInside(file) else {
                throw ModelFolderError(
                    .damaged, path: index, part: "tensor \(member.name)",
                    problem: "the index points outside the model's folder", advice: "Do not use this folder.")
            }
            wanted[file, default: []].insert(member.name)
        }
        var tensors: [String: StoredTensor] = [:]
        for (file, names) in wanted.sorted(by: { $0.key < $1.key }) {
            let path = folder + "/" + file
            guard FileManager.default.fileExists(atPath: path) else {
                throw ModelFolderError(.missing, path: path, problem: "the index names this file, but it is not there")
            }
            let shard = try SafetensorsFile(path: path)
            for name in names.sorted() where shard.tensors[name] == nil {
                throw ModelFolderError(
                    .mismatch, path: path, part: "tensor \(name)",
                    problem: "the index says that it is here, but it is not")
            }
            for (name, tensor) in shard.tensors {
                guard tensors.updateValue(tensor, forKey: name) == nil else {
                    throw ModelFolderError(
                        .mismatch, path: path, part: "tensor \(name)", problem: "another shard has it, too")
                }
            }
        }
        return tensors
    }

    /// A plain file name, or one in folders below.
    private static func staysInside(_ file: String) -> Bool {
        guard !file.isEmpty, !file.hasPrefix("/"), !file.contains("\\"), !file.utf8.contains(0) else { return false }
        return !file.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0.isEmpty }
    }
}

extension ModelTensors {
    /// Refuses a model that lacks a tensor, has one of another shape or type than the configuration says, or has one
    /// that the configuration has no place for.
    ///
    /// What older files hold beside weights (`rotary_emb.inv_freq`), and the head of a model that ties its embeddings,
    /// is passed over.
    public func check(against configuration: ModelConfiguration) throws {
        let shapes = configuration.tensorShapes
        for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) {
            guard let tensor = tensors[name] else {
                throw ModelFolderError(
                    .mismatch, path: path, part: "tensor \(name)",
                    problem: "the configuration needs it, but it is missing")
            }
            guard tensor.shape == shape else {
                throw ModelFolderError(
                    .mismatch, path: tensor.file.path, part: "tensor \(name)",
                    problem: "its shape is \(tensor.shape), but the configuration says \(shape)")
            }
            guard tensor.type.isWeight else {
                throw ModelFolderError(
                    .unsupported, path: tensor.file.path, part: "tensor \(name)",
                    problem: "its type \(tensor.type.rawValue) cannot be run")
            }
        }
        for (name, tensor) in tensors.sorted(by: { $0.key < $1.key }) where shapes[name] == nil {
            if name.hasSuffix("rotary_emb.inv_freq") || (configuration.tiesEmbeddings && name == "lm_head.weight") {
                continue
            }
            throw ModelFolderError(
                .mismatch, path: tensor.file.path, part: "tensor \(name)",
                problem: "a \(configuration.family.rawValue) model of this configuration has no such tensor")
        }
    }
}
