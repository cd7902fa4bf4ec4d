import AttuneCore
import Foundation

/// Writes safetensors files, one tensor after the other, so that a large model never lies in memory as a whole.
///
/// Tensors are laid out by type, widest first, then by name, as the format's own writer does, and the header is padded
/// to eight bytes: every tensor is aligned to its elements.
public struct SafetensorsWriter {
    /// A tensor to be written.
    public struct Item {
        public var name: String
        public var type: ElementType
        public var shape: [Int]
        /// The elements, row-major and little-endian; asked for once, when it is written.
        public var bytes: () throws -> Data

        public init(_ name: String, type: ElementType, shape: [Int], bytes: @escaping () throws -> Data) {
            self.name = name
            self.type = type
            self.shape = shape
            self.bytes = bytes
        }

        /// A tensor of 32-bit floats.
        public init(_ name: String, shape: [Int], floats: [Float]) {
            self.init(name, type: .f32, shape: shape) { floats.withUnsafeBytes { Data($0) } }
        }

        /// A tensor as another file has it.
        public init(_ tensor: StoredTensor) {
            self.init(tensor.name, type: tensor.type, shape: tensor.shape) { tensor.withBytes { Data($0) } }
        }

        var byteCount: Int { shape.reduce(type.byteCount, *) }
    }

    /// Writes all at once: readers see the old file or the whole new one.
    ///
    /// Throws ``ModelFolderError`` where the disk refuses, and what an item's `bytes` throws.
    public static func write(_ items: [Item], metadata: [String: String] = ["format": "pt"], to path: String) throws {
        let items = items.sorted {
            if $0.type.byteCount != $1.type.byteCount { return $0.type.byteCount > $1.type.byteCount }
            return $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
        }
        let partial = path + ".partial-\(ProcessInfo.processInfo.processIdentifier)"
        func refuse(_ error: any Error) -> any Error {
            try? FileManager.default.removeItem(atPath: partial)
            if error is ModelFolderError || error is CancellationError { return error }
            return ModelFolderError(.unwritable, path: path, problem: "the file cannot be written")
        }
        do {
            try header(items, metadata).write(to: URL(fileURLWithPath: partial))
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: partial))
            defer { try? handle.close() }
            try handle.seekToEnd()
            for item in items {
                let bytes = try item.bytes()
                guard bytes.count == item.byteCount else {
                    throw ModelFolderError(
                        .mismatch, path: path, part: "tensor \(item.name)",
                        problem: "shape \(item.shape) takes \(item.byteCount) bytes, but \(bytes.count) were given")
                }
                try handle.write(contentsOf: bytes)
            }
            try handle.synchronize()
        } catch {
            throw refuse(error)
        }
        guard rename(partial, path) == 0 else { throw refuse(CocoaError(.fileWriteUnknown)) }
    }

    private static func header(_ items: [Item], _ metadata: [String: String]) -> Data {
        var members: [JSONValue.Member] = []
        if !metadata.isEmpty {
            let notes = metadata.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) }
            members.append(JSONValue.Member("__metadata__", .object(notes)))
        }
        var start = 0
        for item in items {
            let end = start + item.byteCount
            members.append(
                JSONValue.Member(
                    item.name,
                    [
                        "dtype": .string(item.type.rawValue), "shape": .array(item.shape.map { .number(Double($0)) }),
                        "data_offsets": [.number(Double(start)), .number(Double(end))],
                    ]))
            start = end
        }
        var json = JSONValue.object(members).bytes()
        while json.count % 8 != 0 { json.append(UInt8(ascii: " ")) }
        var header = Data()
        withUnsafeBytes(of: UInt64(json.count).littleEndian) { header.append(contentsOf: $0) }
        header.append(contentsOf: json)
        return header
    }
}
