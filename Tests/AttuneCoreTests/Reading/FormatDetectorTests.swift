import Testing

@testable import AttuneCore

@Suite struct FormatDetectorTests {
    private func chunk(_ rows: [String]) -> RowChunk {
        var chunk = RowChunk()
        for row in rows {
            let start = chunk.bytes.count
            chunk.bytes += Array(row.utf8)
            chunk.rows.append(RowChunk.Row(range: start..<chunk.bytes.count, line: chunk.rows.count + 1))
        }
        return chunk
    }

    private let chat = #"{"messages":[{"role":"user","content":"Hi"}]}"#
    private let pair = #"{"prompt":"Q","chosen":"A","rejected":"B"}"#

    @Test(
        "each fixture is recognised",
        arguments: [
            ("openai.jsonl", InputFormat.openai, 3), ("sharegpt.json", .sharegpt, 2), ("wildchat.jsonl", .wildchat, 2),
            ("lmsys.jsonl", .lmsys, 2), ("chatgpt.json", .chatgpt, 2), ("hh-rlhf.jsonl", .hhRLHF, 2),
            ("trl.jsonl", .trl, 4),
            ("shp.jsonl", .shp, 2), ("openai-preference.jsonl", .openaiPreference, 2), ("arena.jsonl", .arena, 2),
            ("pairwise.csv", .pairwise, 2), ("langfuse.json", .langfuse, 2), ("opentelemetry.jsonl", .opentelemetry, 2),
            ("writing.csv", .writing, 2), ("writing/ann/letter.txt", .writing, 1), ("writing/bob/note.md", .writing, 1),
        ])
    func fixtures(_ name: String, _ format: InputFormat, _ rows: Int) throws {
        let chunk = try #require(try RowReader(path: fixture(name)).next())
        #expect(chunk.isLast && chunk.faults.isEmpty)
        let found = FormatDetector().detect(chunk)
        #expect(found.format == format)
        #expect(found.usable == rows)
        #expect(found.sampled == rows)
        let parser = found.parser()
        for row in chunk.rows {
            for record in try chunk.withRow(row, { try parser.parse($0) }) {
                #expect(
                    record.user != nil
                        || [.trl, .hhRLHF, .openaiPreference, .chatgpt, .shp, .sharegpt, .lmsys, .pairwise].contains(
                            format)
                )
            }
        }
    }

    @Test("the commonest format wins and the others' rows are read too, whatever comes after the sample")
    func mixed() throws {
        let found = FormatDetector().detect(chunk([chat, pair, chat, "broken", #"{"foo":1}"#]))
        #expect(found.format == .generic || found.format == .openai)
        let parser = found.parser()
        for row in [chat, pair, #"{"text":"T","author":"a"}"#] { #expect(try parser.parse(row).count == 1) }
        #expect(throws: RowReason.self) { try parser.parse(#"{"messages":[{"role":"user"}]}"#) }
    }

    @Test("a forced format wins and reads nothing else")
    func forced() {
        let found = FormatDetector().detect(chunk([chat, chat, pair]), forced: .trl)
        #expect(found.format == .trl)
        #expect(found.usable == 1)
        #expect(throws: RowReason.self) { try found.parser().parse(chat) }
    }

    @Test("when nothing fits, every format says what it misses")
    func hopeless() {
        let found = FormatDetector().detect(chunk([#"{"foo":1}"#, #"{"foo":2}"#, "{"]))
        #expect(found.isHopeless)
        #expect(Set(found.missed.map(\.format)) == Set(InputFormat.allCases).subtracting([.auto]))
        #expect(found.missed.first { $0.format == .openai }?.reason == "missing `messages`")
        #expect(found.missed.first { $0.format == .shp }?.reason == "missing `history`")
        #expect(!FormatDetector().detect(chunk([])).isHopeless)
    }
}
