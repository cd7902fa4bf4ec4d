import AttuneCore
import Foundation

/// How to import.
public struct ImportOptions: Sendable {
    /// The rows' format. `.auto`, the default, finds it from the first rows of each file.
    public var format: InputFormat = .auto
    /// Where fields lie that are not found by their own name.
    public var mapping: FieldMapping
    /// Stops at the first row that cannot be used. Default false: such rows go to quarantine.
    public var strict = false
    /// Input bytes a transaction, about; the default is 16 MiB. Larger ones write index pages less often, smaller
    /// ones lose less when a run is killed. Memory in use grows with about six times this.
    public var bytesPerTransaction = 16 << 20

    public init(format: InputFormat = .auto, mapping: FieldMapping = FieldMapping(), strict: Bool = false) {
        self.format = format
        self.mapping = mapping
        self.strict = strict
    }
}

/// How far an import is.
public struct ImportProgress: Sendable, Hashable {
    /// The file being read.
    public var path: String
    /// Bytes read of all files, as they lie on disk where that is known.
    public var bytes: Int64
    /// Bytes of all files together; nil when one is standard input.
    public var totalBytes: Int64?
    /// Rows read so far.
    public var rows: Int
}
