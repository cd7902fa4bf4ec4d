import Foundation

/// The small public models that tests compare with, where they lie on this machine.
enum SharedModels {
    static let names = ["stories260k", "tinystories_656k"]

    /// The folder of a model below `shared/models`, beside the checkout or in `ATTUNE_SHARED`; nil where it is absent.
    static func folder(_ name: String) -> String? {
        let folder = root.appendingPathComponent("models").appendingPathComponent(name)
        return FileManager.default.fileExists(atPath: folder.path) ? folder.path : nil
    }

    static var arePresent: Bool { names.allSatisfy { folder($0) != nil } }

    static let root: URL =
        if let path = ProcessInfo.processInfo.environment["ATTUNE_SHARED"] {
            URL(fileURLWithPath: path)
        } else {
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("shared")
        }
}
