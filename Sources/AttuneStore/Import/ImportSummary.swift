import AttuneCore
import Foundation

/// What was found in one file, or in all. `read = stored + duplicates + quarantined` always holds.
public struct ImportCounts: Sendable, Hashable, Codable {
    /// Rows met, good and bad.
    public var read = 0
    /// Rows that were new.
    public var stored = 0
    /// Rows that the workspace already had.
    public var duplicates = 0
    /// Rows that could not be used and are kept aside.
    public var quarantined = 0
    /// Duplicates whose user, time, context or group fields this import changed.
    public var updated = 0
    /// Records stored. More than `stored` where a row holds several, such as a chat with regenerated replies.
    public var records = 0
    /// Records stored by kind (`conversation`, `preference`, `writing`).
    public var kinds: [String: Int] = [:]
    /// Records, new or known, that carry a field: `id`, `user`, `time`, `context`, `group.NAME`.
    public var fields: [String: Int] = [:]
    /// Bytes of the rows, after decompression.
    public var bytes: Int64 = 0

    public init() {}

    /// The names of the group fields that were seen, sorted.
    public var groupFields: [String] {
        fields.keys.filter { $0.hasPrefix("group.") }.map { String($0.dropFirst(6)) }.sorted()
    }

    mutating func add(_ other: ImportCounts) {
        read += other.read
        stored += other.stored
        duplicates += other.duplicates
        quarantined += other.quarantined
        updated += other.updated
        records += other.records
        kinds.merge(other.kinds, uniquingKeysWith: +)
        fields.merge(other.fields, uniquingKeysWith: +)
        bytes += other.bytes
    }
}

/// What became of one file.
public struct FileSummary: Sendable, Codable {
    public var path: String
    /// The format that was found or forced; nil when none fits.
    public var format: String?
    public var counts = ImportCounts()
    /// Fields named in the mapping whose key no row had.
    public var missingFields: [String] = []
    /// For a file with nothing usable: each format that was tried and what it misses.
    public var missed: [String] = []
    /// The file with the rows that could not be used, when there are any.
    public var quarantineFile: String?
    /// Why reading the file ended before its end, or gave nothing.
    public var failure: String?

    public init(path: String) { self.path = path }
}

/// What an import did.
public struct ImportSummary: Sendable {
    public var files: [FileSummary] = []
    /// Distinct users in the workspace after the import.
    public var users = 0
    public var seconds = 0.0

    /// All files together.
    public var total: ImportCounts {
        files.reduce(into: ImportCounts()) { $0.add($1.counts) }
    }

    /// The files that could not be read to their end, or held nothing usable.
    public var failures: [FileSummary] { files.filter { $0.failure != nil } }

    /// 0, or 65 (bad data) when a file failed.
    public var exitCode: Int32 { failures.isEmpty ? 0 : 65 }

    public init() {}
}
