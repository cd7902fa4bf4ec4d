import ArgumentParser
import AttuneTransformer
import Foundation

struct AdaptersList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Print the adapters in a folder, one a line: format, rank, alpha, targets, base.",
        discussion: "Without a folder, those in the workspace's own: adapters/ below it."
    )

    @Argument(help: ArgumentHelp("An adapter's folder, or one with adapters in it.", valueName: "dir"))
    var folder: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let root = folder ?? global.folder.appendingPathComponent("adapters").path
        let found = try AdapterSummary.all(in: root)
        if global.json { return try Console.json(["adapters": found]) }
        if found.isEmpty { Console.remark("no adapters in \(root)") }
        for adapter in found { Console.result(Console.shown(adapter.line)) }
    }
}

/// What an adapter's files say of it, without its base.
struct AdapterSummary: Encodable, Sendable {
    var path: String
    var format: String
    var rank: Int?
    var alpha: Double?
    var targets: [String]
    var base: String?
    var bytes: Int

    var line: String {
        let shape = "rank \(rank.map { "\($0)" } ?? "?"), alpha \(alpha.map { $0.formatted() } ?? "?")"
        let layers = targets.isEmpty ? "" : ", " + targets.joined(separator: " ")
        return "\(path): \(format), \(shape)\(layers)" + (base.map { ", for \($0)" } ?? "")
    }

    /// The folder itself where it is an adapter, else those one level below it, by name.
    static func all(in root: String) throws -> [AdapterSummary] {
        if let one = summary(root) { return [one] }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: root) else {
            throw ModelFolderError(
                .missing, path: root, problem: "there is no such folder",
                advice: "'attune train' makes adapters; name the folder that holds them.")
        }
        return names.sorted().compactMap { summary(root + "/" + $0) }
    }

    /// nil for a folder without an adapter.
    private static func summary(_ folder: String) -> AdapterSummary? {
        guard let data = FileManager.default.contents(atPath: folder + "/adapter_config.json"),
            let fields = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
        else { return nil }
        let isMLX = LowRankAdapter.isMLX(folder: folder)
        let weights = isMLX ? "adapters.safetensors" : "adapter_model.safetensors"
        let size = try? FileManager.default.attributesOfItem(atPath: folder + "/" + weights)[.size] as? Int
        let parameters = fields["lora_parameters"] as? [String: Any]
        let rank = (fields["r"] ?? parameters?["rank"]) as? Int
        let scale = parameters?["scale"] as? Double
        let alpha = (fields["lora_alpha"] as? NSNumber)?.doubleValue ?? scale.map { $0 * Double(rank ?? 1) }
        let named = fields["target_modules"] ?? parameters?["keys"]
        let targets =
            (named as? [String])?.sorted() ?? (named as? String).map { [$0] } ?? adapted(folder + "/" + weights)
        return AdapterSummary(
            path: folder, format: isMLX ? "MLX" : "PEFT", rank: rank, alpha: alpha, targets: targets,
            base: (fields["base_model_name_or_path"] ?? fields["model"]) as? String, bytes: size ?? 0)
    }

    /// The last parts of the names of a file's layers, for a configuration that does not name them, as MLX writes it where
    /// it chose itself.
    private static func adapted(_ file: String) -> [String] {
        let names = (try? SafetensorsFile(path: file))?.tensors.keys.compactMap { name -> String? in
            let parts = name.split(separator: ".")
            return parts.firstIndex { $0.hasPrefix("lora_") }.flatMap { $0 > 0 ? String(parts[$0 - 1]) : nil }
        }
        return Set(names ?? []).sorted()
    }
}
