import AttuneCore
import Foundation
import GRDB
import Testing

@testable import AttuneStore

@Suite struct WorkspaceTests {
    @Test func createsItsFoldersAndOpensAgain() throws {
        let folder = try TemporaryFolder()
        for _ in 0..<2 {
            let workspace = try Workspace.open(at: folder.workspace, for: .writing)
            #expect(try workspace.count() == 0)
            #expect(try workspace.check().sound)
            for made in [workspace.adapters, workspace.runs, workspace.quarantine] {
                #expect(FileManager.default.fileExists(atPath: made.path))
            }
        }
    }

    @Test func readingWhereNothingIsSaysSo() throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: WorkspaceError.self) { try Workspace.open(at: folder.workspace, for: .reading) }
        #expect(error?.code == .missing)
        #expect(!FileManager.default.fileExists(atPath: folder.workspace.path), "reading creates nothing")
    }

    @Test func everyMigrationLeadsToTheSameSchema() throws {
        let whole = try DatabaseQueue()
        try WorkspaceSchema.migrator.migrate(whole)
        let steps = try DatabaseQueue()
        for name in WorkspaceSchema.migrator.migrations {
            try WorkspaceSchema.migrator.migrate(steps, upTo: name)
            try WorkspaceSchema.migrator.migrate(steps, upTo: name)
        }
        let sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        let schemas = try [whole, steps].map { try $0.read { try String.fetchAll($0, sql: sql) } }
        #expect(schemas[0] == schemas[1])
        #expect(schemas[0].contains { $0.contains("CREATE TABLE records") })
    }

    @Test func anOlderDatabaseIsBroughtUpToDateByAReader() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(at: folder.workspace, withIntermediateDirectories: true)
        let file = folder.workspace.appendingPathComponent("attune.sqlite")
        let first = try #require(WorkspaceSchema.migrator.migrations.first)
        try WorkspaceSchema.migrator.migrate(DatabaseQueue(path: file.path), upTo: first)
        let workspace = try Workspace.open(at: folder.workspace, for: .reading)
        #expect(try workspace.profileStore.profiles().isEmpty)
    }

    @Test func twoWritersAtOnceAreRefusedAndReadersAreNot() throws {
        let folder = try TemporaryFolder()
        do {
            let writer = try Workspace.open(at: folder.workspace, for: .writing)
            let error = #expect(throws: WorkspaceError.self) { try Workspace.open(at: folder.workspace, for: .writing) }
            #expect(error?.code == .locked)
            #expect(error?.exitCode == 75)
            let reader = try Workspace.open(at: folder.workspace, for: .reading)
            try writer.saveModel(Data([1]), name: "m")
            #expect(try reader.model(name: "m") == Data([1]))
            #expect(throws: WorkspaceError.self) { try reader.saveModel(Data(), name: "m") }
        }
        #expect(throws: Never.self) { try Workspace.open(at: folder.workspace, for: .writing) }
    }

    @Test(arguments: [
        "", "x", "SQLite format 3\0 and then something else entirely", String(repeating: "z", count: 9000),
    ])
    func aFileThatIsNoDatabaseIsLeftAlone(content: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(at: folder.workspace, withIntermediateDirectories: true)
        let file = folder.workspace.appendingPathComponent("attune.sqlite")
        try Data(content.utf8).write(to: file)
        guard !content.isEmpty else {
            #expect(throws: Never.self, "an empty file is a new database") {
                try Workspace.open(at: folder.workspace, for: .writing)
            }
            return
        }
        for access in [Workspace.Access.writing, .reading] {
            let error = #expect(throws: WorkspaceError.self) { try Workspace.open(at: folder.workspace, for: access) }
            #expect(error?.code == .foreign || error?.code == .corrupted)
            #expect(error?.exitCode == 65)
            #expect(try Data(contentsOf: file) == Data(content.utf8))
        }
    }

    @Test func anotherProgramsDatabaseIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(at: folder.workspace, withIntermediateDirectories: true)
        let file = folder.workspace.appendingPathComponent("attune.sqlite")
        try DatabaseQueue(path: file.path).write { try $0.execute(sql: "CREATE TABLE theirs (x)") }
        let before = try Data(contentsOf: file)
        let error = #expect(throws: WorkspaceError.self) { try Workspace.open(at: folder.workspace, for: .writing) }
        #expect(error?.code == .foreign)
        #expect(try Data(contentsOf: file) == before)
    }

    @Test func aNewerDatabaseIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        do {
            let workspace = try Workspace.open(at: folder.workspace, for: .writing)
            try workspace.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 from the future')") }
        }
        for access in [Workspace.Access.writing, .reading] {
            let error = #expect(throws: WorkspaceError.self) { try Workspace.open(at: folder.workspace, for: access) }
            #expect(error?.code == .newer)
        }
    }

    @Test func aDamagedDatabaseIsReported() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(chatLines(0..<3000), to: "chats.jsonl")
        do {
            let workspace = try Workspace.open(at: folder.workspace, for: .writing)
            _ = try await Importer(workspace).run(paths: [input])
        }
        let file = folder.workspace.appendingPathComponent("attune.sqlite")
        var bytes = try Data(contentsOf: file)
        #expect(bytes.count > 200_000)
        for index in 20_000..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
        try bytes.write(to: file)
        let error = #expect(throws: WorkspaceError.self) {
            let workspace = try Workspace.open(at: folder.workspace, for: .reading)
            _ = try allRecords(workspace)
        }
        #expect(error?.code == .corrupted)
        #expect(try Data(contentsOf: file) == bytes)
    }

    @Test func aFileInTheFoldersPlaceIsReported() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("mine", to: "workspace")
        let error = #expect(throws: WorkspaceError.self) { try Workspace.open(at: folder.workspace, for: .writing) }
        #expect(error?.code == .readOnly)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "needs /proc"))
    func aFolderThatCannotBeMadeIsReported() {
        // Nobody, not even root, creates folders there.
        let error = #expect(throws: WorkspaceError.self) {
            try Workspace.open(at: URL(fileURLWithPath: "/proc/attune"), for: .writing)
        }
        #expect(error?.code == .readOnly || error?.code == .failed)
    }

    @Test(.enabled(if: getuid() != 0, "root may write to read-only folders"))
    func aReadOnlyFolderIsReported() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: folder.workspace, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o555])
        let error = #expect(throws: WorkspaceError.self) { try Workspace.open(at: folder.workspace, for: .writing) }
        #expect(error?.code == .readOnly)
    }

    @Test func aFullDiskKeepsWhatWasCommitted() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(chatLines(0..<20_000), to: "chats.jsonl")
        do {
            let workspace = try Workspace.open(at: folder.workspace, for: .writing, maximumPages: 60)
            var options = ImportOptions()
            options.bytesPerTransaction = 1 << 16
            let importer = Importer(workspace, options: options)
            let error = await #expect(throws: WorkspaceError.self) { try await importer.run(paths: [input]) }
            #expect(error?.code == .diskFull)
            #expect(error?.exitCode == 74)
            #expect(try workspace.check().sound)
        }
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let kept = try workspace.count()
        #expect(kept < 20_000)
        let summary = try await Importer(workspace).run(paths: [input])
        #expect(try workspace.count() == 20_000)
        #expect(summary.total.stored == 20_000, "counts go on from before")
    }
}
