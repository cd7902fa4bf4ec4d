import AttuneCore
import Foundation

/// The adapters of a workspace: folders under `adapters/`, at any depth, that hold PEFT's or MLX's weights or a manifest.
struct Adapters {
    let folder: URL

    private static let weights: Set = ["adapter_model.safetensors", "adapters.safetensors", "adapter_model.bin"]

    /// Removes the adapters that rest on a user or on one of these records, and those whose manifest is damaged and
    /// names the user.
    ///
    /// - Returns: paths of folders below `adapters/`: those removed, and those that do not tell what they rest on.
    func remove(restingOn user: String, records: Set<String>) throws -> (removed: [String], unknown: [String]) {
        var removed: [String] = []
        var unknown: [String] = []
        for adapter in folders() {
            let name = String(adapter.path.dropFirst(folder.path.count + 1))
            switch try verdict(adapter, user, records) {
            case true?:
                try FileManager.default.removeItem(at: adapter)
                removed.append(name)
            case false?: continue
            case nil: unknown.append(name)
            }
        }
        return (removed, unknown)
    }

    /// nil where it cannot be told.
    private func verdict(_ adapter: URL, _ user: String, _ records: Set<String>) throws -> Bool? {
        do {
            guard let manifest = try AdapterManifest(in: adapter) else { return nil }
            return manifest.rests(on: user) || manifest.records.contains(where: records.contains)
        } catch is DecodingError {
            let text = try Data(contentsOf: adapter.appendingPathComponent(AdapterManifest.fileName))
            return text.range(of: Data(user.utf8)) != nil ? true : nil
        }
    }

    private func folders() -> [URL] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var found: Set<URL> = []
        while let file = files?.nextObject() as? URL {
            if file.lastPathComponent == AdapterManifest.fileName || Self.weights.contains(file.lastPathComponent) {
                found.insert(file.deletingLastPathComponent().standardizedFileURL)
            }
        }
        return found.filter { $0.path != folder.standardizedFileURL.path }.sorted { $0.path < $1.path }
    }
}
