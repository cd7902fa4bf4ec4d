import Foundation
import Testing

@testable import AttuneCore

/// Damaged rows and files must end in records or faults, never in a crash or a hang. ATTUNE_FUZZ_SECONDS asks for
/// more than the short run.
@Suite struct FuzzTests {
    private static let rows =
        (FormatShapeTests.conversations + FormatShapeTests.preferences + FormatShapeTests.others).map(\.row)
        + BadRowTests.rows.map(\.row).filter { $0.utf8.count < 10_000 }

    private static let seconds = ProcessInfo.processInfo.environment["ATTUNE_FUZZ_SECONDS"].flatMap(Double.init) ?? 0

    private func mutate(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<7, using: &generator) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: at)
            case 2: bytes.insert(Array("{}[]\",:\\\n0n".utf8).randomElement(using: &generator) ?? 0, at: at)
            case 3: bytes.removeSubrange(at...)
            case 4: bytes.insert(contentsOf: bytes[at...].prefix(30), at: at)
            case 5: bytes.replaceSubrange(at..<min(bytes.count, at + 6), with: Array("null".utf8))
            default: bytes.removeSubrange(at..<min(bytes.count, at + 20))
            }
        }
        return bytes
    }

    @Test("mutated rows", arguments: 0..<4)
    func rows(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed, label: "fuzz rows")
        let parsers = InputFormat.allCases.map { RecordParser(format: $0, toleratesOthers: $0 != .generic) }
        let deadline = Date(timeIntervalSinceNow: Self.seconds / 8)
        var round = 0
        while round < 1500 || Date() < deadline {
            round += 1
            guard let row = Self.rows.randomElement(using: &generator) else { return }
            let bytes = mutate(Array(row.utf8), &generator)
            guard let parser = parsers.randomElement(using: &generator) else { return }
            do throws(RowReason) {
                let records = try parser.parseRow(bytes: bytes).records
                #expect(!records.isEmpty, "seed \(seed), round \(round)")
            } catch {
                #expect(!error.message.isEmpty)
            }
        }
    }

    @Test("mutated files are read to their end, the same way twice", arguments: ["jsonl", "json", "csv", "txt", "gz"])
    func files(_ kind: String) throws {
        let scratch = try Scratch()
        var generator = SeededGenerator(seed: 11, label: kind)
        var options = RowReader.Options()
        options.chunkBytes = 512
        options.rowLimit = 4096
        let deadline = Date(timeIntervalSinceNow: Self.seconds / 10)
        var round = 0
        while round < 40 || Date() < deadline {
            round += 1
            let rows = (0..<20).compactMap { _ in Self.rows.randomElement(using: &generator) }
            var bytes: [UInt8] =
                switch kind {
                case "json": Array("[\(rows.joined(separator: ",\n"))]".utf8)
                case "csv":
                    Array(
                        ("a,b\n" + rows.map { "\"\($0.replacing("\"", with: "\"\""))\",x" }.joined(separator: "\n"))
                            .utf8)
                default: Array(rows.joined(separator: "\n").utf8)
                }
            bytes = mutate(bytes, &generator)
            if kind == "gz" { bytes = mutate(try Gzip.compress(bytes), &generator) }
            let file = try scratch.write("f.\(kind)", bytes)
            do {
                let first = try Reading(file, options: options)
                #expect(first == (try Reading(file, options: options)), "\(kind) round \(round)")
                #expect(first.faults.allSatisfy { $0.raw?.count ?? 0 <= RowFault.rawLimit })
                if kind != "gz" { #expect(first.ends.last == Int64(bytes.count), "\(kind) round \(round)") }
            } catch let error as InputError {
                #expect(error.code == .unsupported)
            }
        }
    }
}
