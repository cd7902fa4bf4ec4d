import Foundation
import Testing

@testable import AttuneCore

@Suite struct GzipTests {
    private let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private let text = (0..<5000).map { "{\"id\":\($0),\"t\":\"\($0 &* 2_654_435_761 % 1_000_003)\"}\n" }.joined()

    @Test("gzip is recognised by its bytes, whatever its name")
    func plain() throws {
        let file = try scratch.write("a.jsonl", try Gzip.compress(Array(text.utf8)))
        let read = try Reading(file)
        #expect(read.rows.count == 5000)
        #expect(read.faults.isEmpty)
    }

    @Test("members one after the other are one input, with or without padding")
    func members() throws {
        let bytes = Array(text.utf8)
        let parts = [bytes[..<1000], bytes[1000..<1001], bytes[1001...]]
        let packed = try parts.flatMap { try Gzip.compress(Array($0)) }
        #expect(try Reading(try scratch.write("a.jsonl.gz", packed)).rows.count == 5000)
        let padded = try Reading(try scratch.write("b.jsonl.gz", packed + [UInt8](repeating: 0, count: 512)))
        #expect(padded.rows.count == 5000)
        #expect(padded.faults.isEmpty)
    }

    @Test("cut short at any point: the complete rows, then one terminal fault", arguments: [11, 100, 5000, -9, -1])
    func truncated(_ cut: Int) throws {
        let packed = try Gzip.compress(Array(text.utf8))
        let file = try scratch.write("a.jsonl.gz", packed.prefix(cut < 0 ? packed.count + cut : cut))
        let read = try Reading(file)
        #expect(read.faults.map(\.code) == [.truncated])
        #expect(read.faults.first?.isTerminal == true)
        #expect(read.faults.first?.reason.contains("\(cut < 0 ? packed.count + cut : cut)") == true)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(read.rows.map(\.text) == Array(lines.prefix(read.rows.count)))
        #expect(read.rows.map(\.text).count < lines.count || cut < 0)
    }

    @Test("damaged inside: a terminal fault with its place")
    func corrupt() throws {
        var packed = try Gzip.compress(Array(text.utf8))
        for i in 20_000..<20_040 { packed[i] = 0xFF }
        let read = try Reading(try scratch.write("a.jsonl.gz", packed))
        #expect(read.faults.map(\.code) == [.badGzip])
        #expect(read.rows.count < 5000)
        let garbage = try Reading(
            try scratch.write("b.jsonl.gz", try Gzip.compress(Array(text.utf8)) + Array("junk".utf8)))
        #expect(garbage.rows.count == 5000)
        #expect(garbage.faults.map(\.code) == [.badGzip])
    }
}
