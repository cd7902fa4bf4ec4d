import AttuneCore
import AttuneLearning
import Testing

@Suite("Stored analyses")
struct RecordAnalysisTests {
    private let analysis = RecordAnalysis(
        requestWords: "café error trace",
        reactions: [
            Reaction(
                turn: 3, judgement: -1,
                wishes: [Wish(aspect: "length.words", direction: .less), Wish(aspect: "open: tone", direction: .more)],
                reply: [0.5, -.infinity, 1e-20, 7]),
            Reaction(turn: 5, judgement: 1, wishes: [], reply: []),
        ])

    @Test("read back as written")
    func roundTrip() {
        #expect(RecordAnalysis(decoding: analysis.encoded()) == analysis)
        let empty = RecordAnalysis(requestWords: "", reactions: [])
        #expect(RecordAnalysis(decoding: empty.encoded()) == empty)
    }

    @Test("a value that does not apply stays so")
    func notANumber() throws {
        let written = RecordAnalysis(
            requestWords: "", reactions: [Reaction(turn: 0, judgement: 1, wishes: [], reply: [.nan, 1])])
        let read = try #require(RecordAnalysis(decoding: written.encoded()))
        #expect(read.reactions[0].reply[0].isNaN)
        #expect(read.reactions[0].reply[1] == 1)
    }

    @Test("cut anywhere, they are refused instead of misread")
    func truncated() {
        let bytes = analysis.encoded()
        for count in 0..<bytes.count { #expect(RecordAnalysis(decoding: bytes.prefix(count)) == nil, "\(count) bytes") }
    }

    @Test("bytes of another layout are refused")
    func otherLayout() {
        var bytes = analysis.encoded()
        bytes[0] = 99
        #expect(RecordAnalysis(decoding: bytes) == nil)
    }
}
