/// One safetensors file, checked in full and mapped into memory.
public struct SafetensorsFile: Sendable {
    public let path: String
    /// By name.
    public let tensors: [String: StoredTensor]
    /// What the writer noted, such as `format: pt`.
    public let metadata: [String: String]

    /// Throws ``ModelFolderError`` for a file that breaks any rule of the format.
    public init(path: String) throws {
        let file = try MappedFile(path: path)
        let header = try SafetensorsHeader(file)
        self.path = path
        metadata = header.metadata
        var tensors: [String: StoredTensor] = [:]
        tensors.reserveCapacity(header.entries.count)
        for entry in header.entries {
            tensors[entry.name] = StoredTensor(
                name: entry.name, type: entry.type, shape: entry.shape, file: file, range: entry.range)
        }
        self.tensors = tensors
    }
}
