import AttuneCore
import Foundation
import GRDB
import Testing

@testable import AttuneStore

@Suite struct ImporterTests {
    @Test func storesEveryRowOnceWithItsFields() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(chatLines(0..<100) + chatLines(0..<10), to: "chats.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let summary = try await Importer(workspace).run(paths: [input])
        #expect(summary.total.read == 110)
        #expect(summary.total.stored == 100)
        #expect(summary.total.duplicates == 10)
        #expect(summary.total.quarantined == 0)
        #expect(summary.total.kinds == ["conversation": 100])
        #expect(summary.users == 7)
        #expect(summary.files.first?.format == "openai")
        #expect(summary.exitCode == 0)
        let records = try allRecords(workspace, batch: 7)
        #expect(records.map(\.id) == Array(1...100))
        let third = try #require(records.dropFirst(3).first?.record)
        #expect(third.id == "c3")
        #expect(third.user == "u3")
        #expect(third.time == Date(timeIntervalSince1970: 1_700_000_003))
        #expect(
            third.content
                == .conversation([
                    Message(.user, "How do I sort a list? 3"), Message(.assistant, "Use sort().\nIt \"works\"."),
                ]))
    }

    @Test func aFileImportedAgainStoresNothing() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(chatLines(0..<50) + "{broken\n", to: "chats.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        for round in 0..<3 {
            let total = try await Importer(workspace).run(paths: [input]).total
            #expect(total.read == 51)
            #expect(total.stored == (round == 0 ? 50 : 0))
            #expect(total.duplicates == (round == 0 ? 0 : 50))
            #expect(total.quarantined == 1)
            #expect(total.updated == 0)
            #expect(try workspace.quarantinedRows().count == 1)
        }
    }

    @Test func badRowsAreKeptAsideWithTheirLine() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(
            chatLine(0) + "\n{\"messages\": 3}\n" + chatLine(1) + "\nnot json\n" + chatLine(2) + "\n", to: "chats.jsonl"
        )
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let summary = try await Importer(workspace).run(paths: [input])
        #expect(summary.total.read == 5)
        #expect(summary.total.stored == 3)
        #expect(summary.total.quarantined == 2)
        let file = try #require(summary.files.first?.quarantineFile)
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        let rows = try lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(rows.compactMap { $0["line"] as? Int } == [2, 4])
        #expect(rows.compactMap { $0["raw"] as? String } == ["{\"messages\": 3}", "not json"])
        #expect(rows.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
        #expect(rows.allSatisfy { $0["file"] as? String == input })
    }

    @Test func aRepairedFileClearsItsQuarantine() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(chatLine(0) + "\nbad\n", to: "chats.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let file = try #require(try await Importer(workspace).run(paths: [input]).files.first?.quarantineFile)
        _ = try folder.write(chatLines(0..<2), to: "chats.jsonl")
        let total = try await Importer(workspace).run(paths: [input]).total
        #expect(total.stored == 1)
        #expect(total.duplicates == 1)
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test func strictStopsAtTheFirstBadRowAndKeepsTheRowsBefore() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(chatLines(0..<3) + "bad\n" + chatLines(3..<9), to: "chats.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let summary = try await Importer(workspace, options: ImportOptions(strict: true)).run(paths: [input])
        #expect(summary.exitCode == 65)
        #expect(summary.failures.first?.failure?.contains("chats.jsonl:4") == true)
        #expect(try workspace.count() == 3)
        let total = try await Importer(workspace).run(paths: [input]).total
        #expect(total.stored == 6)
        #expect(total.duplicates == 3)
    }

    @Test func aNewMappingUpdatesKnownRows() async throws {
        let folder = try TemporaryFolder()
        let lines = (0..<4).map { chatLine($0, more: ",\"country\":\"c\($0 % 2)\"") + "\n" }.joined()
        let input = try folder.write(lines, to: "chats.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        _ = try await Importer(workspace).run(paths: [input])
        let mapping = try FieldMapping(["group.country=country", "group.city=city"])
        for round in 0..<2 {
            let summary = try await Importer(workspace, options: ImportOptions(mapping: mapping)).run(paths: [input])
            #expect(summary.total.duplicates == 4)
            #expect(summary.total.updated == (round == 0 ? 4 : 0))
            #expect(summary.total.groupFields == ["country"])
            #expect(summary.files.first?.missingFields == ["group.city=city"])
        }
        #expect(try allRecords(workspace).map { $0.record.groups["country"] } == ["c0", "c1", "c0", "c1"])
        // Without the mapping nothing is forgotten.
        #expect(try await Importer(workspace).run(paths: [input]).total.updated == 0)
        #expect(try allRecords(workspace).first?.record.groups["country"] == "c0")
    }

    @Test(arguments: ["", "\n\n", "just some words\nand more\n", "{}\n{}\n", "[]"])
    func aFileWithNothingUsableIsBadData(content: String) async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(content, to: "notes.jsonl")
        let good = try folder.write(chatLines(0..<2), to: "good.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let summary = try await Importer(workspace).run(paths: [input, good])
        #expect(summary.exitCode == 65)
        #expect(summary.failures.map(\.path) == [input])
        #expect(summary.total.stored == 2, "the other file is imported all the same")
        for file in summary.files {
            let counts = file.counts
            #expect(counts.read == counts.stored + counts.duplicates + counts.quarantined)
        }
    }

    @Test func cancellationStopsBetweenTransactions() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(chatLines(0..<5000), to: "chats.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let task = Task { () -> ImportSummary in
            withUnsafeCurrentTask { $0?.cancel() }
            return try await Importer(workspace).run(paths: [input])
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try workspace.count() == 0)
    }

    @Test func progressEndsAtTheWholeFile() async throws {
        let folder = try TemporaryFolder()
        let text = chatLines(0..<3000)
        let input = try folder.write(text, to: "chats.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let (reports, continuation) = AsyncStream.makeStream(of: ImportProgress.self)
        _ = try await Importer(workspace).run(paths: [input]) { continuation.yield($0) }
        continuation.finish()
        var last: ImportProgress?
        for await report in reports { last = report }
        #expect(
            last
                == ImportProgress(
                    path: input, bytes: Int64(text.utf8.count), totalBytes: Int64(text.utf8.count), rows: 3000))
    }
}
