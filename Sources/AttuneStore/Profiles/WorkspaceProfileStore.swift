import AttuneCore
import Foundation
import GRDB

/// The profiles of a workspace. Each version is kept as the text of its profile file.
public struct WorkspaceProfileStore: ProfileStore {
    private let workspace: Workspace
    private let now: @Sendable () -> Date

    /// `now` is the clock that dates the versions.
    public init(_ workspace: Workspace, now: @escaping @Sendable () -> Date = { Date() }) {
        self.workspace = workspace
        self.now = now
    }

    public func profiles() throws -> [Profile] {
        let texts = try workspace.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT v.body FROM profile_versions v
                    WHERE v.version = (SELECT max(version) FROM profile_versions WHERE profile_id = v.profile_id)
                    """)
        }
        return try texts.map(decode).sorted { $0.audience.label < $1.audience.label }
    }

    public func profile(for audience: Audience) throws -> Profile? {
        try workspace.read { db in try latest(db, audience) }.map(decode)
    }

    @discardableResult
    public func save(_ profile: Profile, reason: String) throws -> Profile {
        var profile = try ProfileFile.normalized(profile)
        let date = now()
        return try workspace.write { db in
            let stored = try latest(db, profile.audience)
            if let stored {
                profile.version = try decode(stored).version
                if ProfileFile.encode(profile) == stored { return profile }
                profile.version += 1
            } else {
                profile.version = 1
            }
            let key = key(of: profile.audience)
            try db.execute(
                sql: "INSERT OR IGNORE INTO profiles (kind, name, value) VALUES (?, ?, ?)", arguments: key)
            try db.execute(
                sql: """
                    INSERT INTO profile_versions (version, saved, reason, body, profile_id) VALUES
                    (?, ?, ?, ?, (SELECT id FROM profiles WHERE kind = ? AND name = ? AND value = ?))
                    """,
                arguments: [profile.version, date.timeIntervalSince1970, reason, ProfileFile.encode(profile)] + key)
            return profile
        }
    }

    /// Removes an audience's profile with its history, where there is one.
    public func remove(_ audience: Audience) throws {
        try workspace.write { db in
            try db.execute(
                sql: "DELETE FROM profiles WHERE kind = ? AND name = ? AND value = ?", arguments: key(of: audience))
        }
    }

    public func history(of audience: Audience) throws -> [ProfileVersion] {
        let rows = try workspace.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT v.saved, v.reason, v.body FROM profile_versions v JOIN profiles p ON p.id = v.profile_id
                    WHERE p.kind = ? AND p.name = ? AND p.value = ? ORDER BY v.version DESC
                    """, arguments: key(of: audience))
        }
        return try rows.map { row in
            ProfileVersion(
                profile: try decode(row[2]), saved: Date(timeIntervalSince1970: row[0]), reason: row[1])
        }
    }

    private func latest(_ db: Database, _ audience: Audience) throws -> String? {
        try String.fetchOne(
            db,
            sql: """
                SELECT v.body FROM profile_versions v JOIN profiles p ON p.id = v.profile_id
                WHERE p.kind = ? AND p.name = ? AND p.value = ? ORDER BY v.version DESC LIMIT 1
                """, arguments: key(of: audience))
    }

    private func key(of audience: Audience) -> StatementArguments {
        switch audience {
        case .group(let name, let value): ["group", name, value]
        case .user(let id): ["user", id, ""]
        case .persona(let id): ["persona", id, ""]
        }
    }

    private func decode(_ text: String) throws -> Profile {
        do {
            return try ProfileFile.decode(stored: text)
        } catch {
            throw WorkspaceError(
                .corrupted, "A stored profile in \(workspace.folder.path) is damaged.", underlying: error)
        }
    }
}

extension Workspace {
    /// The profiles kept in this workspace, with their history.
    public var profileStore: WorkspaceProfileStore { WorkspaceProfileStore(self) }
}
