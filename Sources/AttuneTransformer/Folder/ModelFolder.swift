import Foundation

/// A model as it is published: configuration and weights, checked against each other before anything is computed.
public struct ModelFolder: Sendable {
    public let path: String
    public let configuration: ModelConfiguration
    public let tensors: ModelTensors

    /// Reads a few kilobytes; weights are mapped, not read. Throws ``ModelFolderError``.
    public init(path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw ModelFolderError(.missing, path: path, problem: "there is no such folder")
        }
        self.path = path
        configuration = try ModelConfiguration(folder: path)
        tensors = try ModelTensors(folder: path)
        try tensors.check(against: configuration)
    }
}
