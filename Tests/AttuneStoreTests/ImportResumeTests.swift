import AttuneCore
import Foundation
import GRDB
import Synchronization
import Testing

@testable import AttuneStore

@Suite struct ImportResumeTests {
    struct Killed: Error {}

    /// Everything an import leaves behind, as text.
    private func state(_ workspace: Workspace, _ summary: ImportSummary) throws -> [String] {
        let rows = try workspace.read { db in
            try Row.fetchAll(db, sql: "SELECT id, hex(digest), external, user, groups, body FROM records ORDER BY id")
                .map { "\($0)" }
        }
        let files = summary.files.map { "\($0.path) \($0.format ?? "-") \($0.failure ?? "-")" }
        let counts = try summary.files.map { file in
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(file.counts), as: UTF8.self)
        }
        let kept = try workspace.quarantinedRows().map { "\($0.path) \($0.line) \($0.reason)" }
        let mirrors = try FileManager.default.contentsOfDirectory(atPath: workspace.quarantine.path).sorted().map {
            try String(contentsOf: workspace.quarantine.appendingPathComponent($0), encoding: .utf8)
        }
        return rows + files + counts + kept + mirrors + ["\(summary.users)"]
    }

    private func options() -> ImportOptions {
        var options = ImportOptions()
        options.bytesPerTransaction = 1  // a transaction a chunk
        return options
    }

    @Test func killedBeforeAnyTransactionItEndsTheSame() async throws {
        let folder = try TemporaryFolder()
        // Larger than a few chunks, with bad rows and repeats all over, in two files that share rows.
        let filler = String(repeating: "word ", count: 400)
        func lines(_ range: Range<Int>) -> String {
            range.map { number in
                number % 97 == 5 ? "broken \(number)\n" : chatLine(number % 1900, text: filler) + "\n"
            }.joined()
        }
        let inputs = [
            try folder.write(lines(0..<2500), to: "a.jsonl"), try folder.write(lines(1500..<3000), to: "b.jsonl"),
        ]
        let undisturbed = try Workspace.open(at: folder.url.appendingPathComponent("whole"), for: .writing)
        let expected = try state(undisturbed, try await Importer(undisturbed, options: options()).run(paths: inputs))
        #expect(expected.count > 1800)

        var kills = 0
        for boundary in 0..<100 {
            let place = folder.url.appendingPathComponent("killed-\(boundary)")
            var ended = false
            var attempts = 0
            while !ended {
                // Opened anew each time, as a new process would. Each run gets one transaction further.
                let workspace = try Workspace.open(at: place, for: .writing)
                var importer = Importer(workspace, options: options())
                let limit = attempts == 0 ? boundary : Int.max
                let count = Counter()
                importer.beforeCommit = { _ in if count.next() >= limit { throw Killed() } }
                do {
                    let summary = try await importer.run(paths: inputs)
                    #expect(try state(workspace, summary) == expected, "killed before transaction \(boundary)")
                    ended = true
                } catch is Killed {
                    kills += 1
                }
                attempts += 1
            }
            try FileManager.default.removeItem(at: place)
            if attempts == 1 { break }
        }
        #expect(kills > 4)
    }

    @Test func killedAgainAndAgainItEndsTheSame() async throws {
        let folder = try TemporaryFolder()
        let filler = String(repeating: "word ", count: 1000)
        let input = try folder.write((0..<1500).map { chatLine($0, text: filler) + "\n" }.joined(), to: "a.jsonl")
        let whole = try Workspace.open(at: folder.url.appendingPathComponent("whole"), for: .writing)
        let expected = try state(whole, try await Importer(whole, options: options()).run(paths: [input]))
        var runs = 0
        while runs < 1000 {
            runs += 1
            let workspace = try Workspace.open(at: folder.workspace, for: .writing)
            var importer = Importer(workspace, options: options())
            let count = Counter()
            importer.beforeCommit = { _ in if count.next() >= 1 { throw Killed() } }
            do {
                let summary = try await importer.run(paths: [input])
                #expect(try state(workspace, summary) == expected)
                break
            } catch is Killed {}
        }
        #expect((3..<1000).contains(runs))
    }

    @Test func aFileChangedAfterTheKillIsReadFromTheStart() async throws {
        let folder = try TemporaryFolder()
        let filler = String(repeating: "word ", count: 1000)
        func lines(_ range: Range<Int>) -> String { range.map { chatLine($0, text: filler) + "\n" }.joined() }
        let input = try folder.write(lines(0..<1500), to: "a.jsonl")
        do {
            let workspace = try Workspace.open(at: folder.workspace, for: .writing)
            var importer = Importer(workspace, options: options())
            importer.beforeCommit = { if $0 == 1 { throw Killed() } }
            await #expect(throws: Killed.self) { try await importer.run(paths: [input]) }
        }
        _ = try folder.write(lines(1490..<1600) + lines(0..<1490), to: "a.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let total = try await Importer(workspace, options: options()).run(paths: [input]).total
        #expect(total.read == 1600)
        #expect(total.duplicates > 0)
        #expect(try workspace.count() == 1600)
    }
}

/// Counts calls from any thread.
final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
        value.withLock { value in
            defer { value += 1 }
            return value
        }
    }
}
