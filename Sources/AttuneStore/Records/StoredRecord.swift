import AttuneCore
import Foundation
import GRDB

import struct AttuneCore.Record

/// A record and its id in the workspace.
public struct StoredRecord: Sendable, Hashable, Identifiable {
    public var id: Int64
    public var record: Record

    public init(id: Int64, record: Record) {
        self.id = id
        self.record = record
    }

    /// The reference to one of its turns, for evidence.
    public func reference(turn: Int) -> RecordReference {
        RecordReference(kind: record.content.kind, record: id, turn: turn)
    }
}

/// A record as it lies in the database, its body not yet decoded: cheap to read in order, and decodable on any
/// thread.
public struct RecordRow: Sendable, Identifiable {
    public var id: Int64
    public var kind: Record.Kind
    /// The id that the imported row carried.
    public var external: String?
    public var user: String?
    public var time: Date?
    public var context: String?
    /// The group fields as a JSON object with sorted keys; nil when there are none. Equal fields give equal texts.
    public var groups: String?
    /// The content as JSON.
    public var body: Data

    /// The whole record. Throws a ``WorkspaceError`` when the stored body is damaged.
    public func decoded() throws -> StoredRecord {
        do {
            let content = try body.withUnsafeBytes { bytes in
                try BodyReader.content(of: kind, in: bytes.bindMemory(to: UInt8.self))
            }
            let record = Record(
                id: external, user: user, time: time, context: context, groups: try GroupFields.decode(groups),
                content: content)
            return StoredRecord(id: id, record: record)
        } catch {
            throw WorkspaceError(.corrupted, "The body of record \(id) is damaged.", underlying: error)
        }
    }

    init(_ row: Row) throws {
        id = row[0]
        guard let kind = Record.Kind(letter: row[1]) else {
            throw WorkspaceError(.corrupted, "Record \(id) has an unknown kind.")
        }
        self.kind = kind
        external = row[2]
        user = row[3]
        time = (row[4] as Double?).map(Date.init(timeIntervalSince1970:))
        context = row[5]
        groups = row[6]
        body = row[7]
    }

    static let columns = "r.id, r.kind, r.external, r.user, r.time, r.context, r.groups, r.body"
}

/// Group fields as the database keeps them: a JSON object with sorted keys, or nil when there are none.
public enum GroupFields {
    public static func encode(_ fields: [String: String]) -> String? {
        guard !fields.isEmpty else { return nil }
        var writer = BodyWriter()
        writer.append(fields: fields)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    public static func decode(_ text: String?) throws -> [String: String] {
        guard var text else { return [:] }
        return try text.withUTF8 { try BodyReader.fields(in: $0) }
    }
}
