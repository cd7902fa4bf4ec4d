import AttuneCore
import Foundation
import Testing

@testable import AttuneStore

@Suite struct RecordsTests {
    private func filled(_ folder: TemporaryFolder, rows: Int = 30) async throws -> Workspace {
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let input = try folder.write(chatLines(0..<rows), to: "chats.jsonl")
        _ = try await Importer(workspace).run(paths: [input])
        return workspace
    }

    @Test(arguments: [1, 7, 30, 1000])
    func batchesOfAnySizeGiveAllRecordsInOrder(batch: Int) async throws {
        let folder = try TemporaryFolder()
        let workspace = try await filled(folder)
        #expect(try allRecords(workspace, batch: batch).map(\.id) == Array(1...30))
        #expect(try allRecords(workspace, RecordFilter(after: 12), batch: batch).map(\.id) == Array(13...30))
        let mine = try allRecords(workspace, RecordFilter(user: "u3"), batch: batch)
        #expect(mine.map(\.id) == [4, 11, 18, 25])
        #expect(try workspace.count(RecordFilter(user: "u3")) == 4)
        #expect(try allRecords(workspace, RecordFilter(kind: .writing), batch: batch).isEmpty)
    }

    @Test func evidenceOpensToItsTurn() async throws {
        let folder = try TemporaryFolder()
        let workspace = try await filled(folder)
        let found = try #require(try workspace.record(reference: "c5#1"))
        #expect(found.record.record.id == "c4")
        #expect(found.turn == 1)
        #expect(found.record.reference(turn: 1).description == "c5#1")
    }

    @Test(arguments: ["c5#2", "p5#0", "c31#0", "w1#0", "nonsense", "c5"])
    func evidenceThatIsNotThereIsNil(reference: String) async throws {
        let folder = try TemporaryFolder()
        #expect(try await filled(folder).record(reference: reference) == nil)
    }

    @Test func onlyWhatIsNewIsMeasuredAgain() async throws {
        let folder = try TemporaryFolder()
        let workspace = try await filled(folder)
        func open(_ version: Int) throws -> [Int64] {
            var batches = workspace.unanalysed(analyst: "offline", version: version, batch: 4)
            var ids: [Int64] = []
            while let rows = try batches.next() { ids += rows.map(\.id) }
            return ids
        }
        #expect(try open(1) == Array(1...30))
        let some = try open(1).filter { $0 % 3 == 0 }
        try workspace.save(
            some.map { Analysis(record: $0, payload: Data([UInt8($0)])) }, analyst: "offline", version: 1)
        try workspace.save([Analysis(record: 1, payload: Data())], analyst: "other", version: 1)
        #expect(try open(1) == (1...30).filter { $0 % 3 != 0 })
        #expect(try open(2) == Array(1...30), "a new version of the measurement starts over")
        try workspace.save([Analysis(record: 3, payload: Data([9]))], analyst: "offline", version: 2)
        #expect(try !open(2).contains(3))
        #expect(try open(1).contains(3), "the new measurement took the place of the old")
    }

    @Test(arguments: [1, 4, 1000])
    func measurementsComeBackWithTheRecordsFields(batch: Int) async throws {
        let folder = try TemporaryFolder()
        let workspace = try await filled(folder)
        let all = (1...30).map { Analysis(record: Int64($0), payload: Data([UInt8($0), 0, 255])) }
        try workspace.save(all.reversed(), analyst: "offline", version: 1)
        var batches = workspace.analyses(analyst: "offline", version: 1, batch: batch)
        var found: [StoredAnalysis] = []
        while let rows = try batches.next() { found += rows }
        #expect(found.map(\.id) == Array(1...30))
        #expect(found.map(\.payload) == all.map(\.payload))
        #expect(found[9].user == "u2")
        #expect(found[9].time == Date(timeIntervalSince1970: 1_700_000_009))
        #expect(found[9].kind == .conversation)
        var none = workspace.analyses(analyst: "offline", version: 2)
        #expect(try none.next() == nil)
    }

    @Test func aFailedBatchLeavesNoMeasurement() async throws {
        let folder = try TemporaryFolder()
        let workspace = try await filled(folder)
        #expect(throws: WorkspaceError.self) {
            try workspace.save(
                [Analysis(record: 1, payload: Data()), Analysis(record: 999, payload: Data())], analyst: "a", version: 1
            )
        }
        var batches = workspace.analyses(analyst: "a", version: 1)
        #expect(try batches.next() == nil)
    }

    @Test func runsAreWrittenAsJSON() throws {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let started = Date(timeIntervalSince1970: 1_790_000_000)
        var run = RunRecord(
            version: "0.1", started: started, arguments: ["import", "a.jsonl"], seed: .max, models: ["offline"],
            inputs: [RunRecord.Input(path: "a.jsonl", bytes: 3, checksum: "abc")], results: ["stored": 3])
        try workspace.save(run)
        run.finished = started.addingTimeInterval(2)
        let file = try workspace.save(run)
        #expect(file.lastPathComponent == "\(run.id).json")
        #expect(try workspace.runRecords() == [run])
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        for key in ["version", "arguments", "seed", "models", "calls", "tokens", "cost", "inputs"] {
            #expect(object?[key] != nil, "\(key)")
        }
        run.id = "../escape"
        #expect(throws: WorkspaceError.self) { try workspace.save(run) }
    }

    @Test func modelsAreKeptByName() throws {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        #expect(try workspace.model(name: "auto") == nil)
        try workspace.saveModel(Data([1]), name: "auto")
        try workspace.saveModel(Data([2]), name: "auto")
        #expect(try workspace.model(name: "auto") == Data([2]))
        #expect(try workspace.modelNames() == ["auto"])
    }
}
