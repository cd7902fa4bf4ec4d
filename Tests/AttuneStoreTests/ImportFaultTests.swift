import AttuneCore
import Foundation
import Testing

@testable import AttuneStore

/// Files that break off or are packed: a small gzip writer with stored blocks stands in for the tool.
@Suite struct ImportFaultTests {
    /// Gzip data without compression (RFC 1951 §3.2.4, RFC 1952).
    static func gzip(_ text: String) -> Data {
        let bytes = Array(text.utf8)
        var data = Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
        var start = 0
        repeat {
            let count = min(bytes.count - start, 65_535)
            data.append(start + count == bytes.count ? 1 : 0)
            for value in [UInt16(count), ~UInt16(count)] {
                withUnsafeBytes(of: value.littleEndian) { data.append(contentsOf: $0) }
            }
            data.append(contentsOf: bytes[start..<start + count])
            start += count
        } while start < bytes.count
        for value in [checksum(bytes), UInt32(bytes.count)] {
            withUnsafeBytes(of: value.littleEndian) { data.append(contentsOf: $0) }
        }
        return data
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }

    @Test func gzipImportsLikeThePlainFile() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(Self.gzip(chatLines(0..<500)), to: "chats.jsonl.gz")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let summary = try await Importer(workspace).run(paths: [input])
        #expect(summary.exitCode == 0)
        #expect(summary.total.stored == 500)
        let plain = try folder.write(chatLines(0..<500), to: "chats.jsonl")
        #expect(try await Importer(workspace).run(paths: [plain]).total.duplicates == 500)
    }

    @Test(arguments: [0.2, 0.5, 0.9, 0.9999])
    func aTruncatedGzipKeepsTheRowsBeforeTheCutAndCanBeRepaired(share: Double) async throws {
        let folder = try TemporaryFolder()
        let whole = Self.gzip(chatLines(0..<2000))
        let cut = whole.prefix(Int(Double(whole.count) * share))
        let input = try folder.write(Data(cut), to: "chats.jsonl.gz")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        var kept: Int?
        for _ in 0..<2 {
            let summary = try await Importer(workspace).run(paths: [input])
            #expect(summary.exitCode == 65)
            let failure = try #require(summary.failures.first?.failure)
            #expect(failure.contains("chats.jsonl.gz") && failure.contains("bytes in"))
            let counts = summary.total
            #expect(counts.read == counts.stored + counts.duplicates + counts.quarantined)
            let count = try workspace.count()
            #expect(count >= Int(2000 * share) - 20 && count <= 2000)
            #expect(kept ?? count == count, "the same file again adds nothing")
            kept = count
        }
        _ = try folder.write(whole, to: "chats.jsonl.gz")
        let summary = try await Importer(workspace).run(paths: [input])
        #expect(summary.exitCode == 0)
        #expect(summary.total.read == 2000)
        #expect(summary.total.duplicates == kept)
        #expect(try allRecords(workspace).map(\.record.id) == (0..<2000).map { "c\($0)" })
    }

    @Test func aRowThatIsNoUTF8IsKeptAsBase64() async throws {
        let folder = try TemporaryFolder()
        var data = Data((chatLine(0) + "\n").utf8)
        let bad = Data("{\"messages\":\"".utf8) + Data([0xFF, 0xFE, 0x80]) + Data("\"}".utf8)
        data += bad + Data("\n".utf8)
        let input = try folder.write(data, to: "chats.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let summary = try await Importer(workspace).run(paths: [input])
        #expect(summary.total.quarantined == 1)
        let file = try #require(summary.files.first?.quarantineFile)
        let lines = try Data(contentsOf: URL(fileURLWithPath: file)).split(separator: 0x0A)
        let line = Data(try #require(lines.first))
        let row = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
        #expect(Data(base64Encoded: row["base64"] as? String ?? "") == bad)
        #expect(row["raw"] == nil)
    }

    @Test func aMissingFileStopsBeforeAnythingIsRead() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(chatLines(0..<5), to: "chats.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        await #expect(throws: InputError.self) {
            try await Importer(workspace).run(paths: [input, folder.url.appendingPathComponent("none.jsonl").path])
        }
        #expect(try workspace.count() == 0)
    }

    @Test func theSameFileNamedTwiceIsReadOnce() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(chatLines(0..<5), to: "chats.jsonl")
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let summary = try await Importer(workspace).run(paths: [input, folder.url.path + "/./chats.jsonl"])
        #expect(summary.total.read == 5)
    }
}
