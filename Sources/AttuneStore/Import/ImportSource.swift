import AttuneCore
import Foundation

/// One thing to read.
struct ImportInput: Sendable {
    /// As it was named.
    var path: String
    /// What it is known by in the ledger and the quarantine: the full path.
    var key: String
    /// Bytes on disk; nil for standard input.
    var size: Int64?
    /// Bytes of the inputs before it.
    var bytesBefore: Int64

    var isStandardInput: Bool { path == "-" }
}

/// An open input with the format that its rows have.
final class ImportSource {
    let format: InputFormat
    let parser: RecordParser
    private let reader: RowReader
    private var first: RowChunk?

    init(_ input: ImportInput, options: ImportOptions, resuming entry: InputLedger.Entry) throws {
        reader = try RowReader(path: input.path, startingAt: entry.offset, line: entry.line)
        if let known = entry.summary.format.flatMap(InputFormat.init(rawValue:)) {
            format = known
            parser = RecordParser(
                format: known, mapping: options.mapping, toleratesOthers: options.format == .auto)
        } else {
            let first = try reader.next()
            self.first = first
            let detection = FormatDetector().detect(
                first ?? RowChunk(), mapping: options.mapping, forced: options.format)
            format = detection.format
            parser = detection.parser(mapping: options.mapping)
            if detection.isHopeless { missed = detection.missed.map { "\($0.format.rawValue): \($0.reason)" } }
        }
    }

    /// What each format misses in the first rows, when none reads any of them.
    private(set) var missed: [String] = []

    /// Stands for an input without a name: a hash of its first rows.
    var mark: String {
        let digest = (first?.bytes ?? []).withUnsafeBytes { RowDigest($0) }
        return digest.bytes.prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Bytes read from the file as it lies on disk.
    var bytesRead: Int64 { reader.position.read }

    func next() throws -> RowChunk? {
        if let chunk = first {
            first = nil
            return chunk
        }
        return try reader.next()
    }

    static func expand(_ paths: [String], options: ImportOptions) throws -> [ImportInput] {
        var seen: Set<String> = []
        var before: Int64 = 0
        return try InputPaths(paths).files.compactMap { path in
            let key = path == "-" ? "-" : URL(fileURLWithPath: path).standardizedFileURL.path
            guard seen.insert(key).inserted else { return nil }
            let attributes = try? FileManager.default.attributesOfItem(atPath: key)
            let size = path == "-" ? nil : (attributes?[.size] as? NSNumber)?.int64Value
            defer { before += size ?? 0 }
            return ImportInput(path: path, key: key, size: size, bytesBefore: before)
        }
    }
}
