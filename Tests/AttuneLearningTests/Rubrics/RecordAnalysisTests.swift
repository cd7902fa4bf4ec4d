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
                reply: [0.5, -.infinity, 1e-20, 7], words: [17, 0x8000_0001]),
            Reaction(turn: 5, judgement: 1, wishes: [], reply: []),
        ], silent: [Reaction(turn: 7, judgement: 0, wishes: [], reply: [1], words: [99])])

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

    @Test("the layout without words is still read: a model's reading was paid for")
    func layoutWithoutWords() {
        // No request words; one reaction at turn 2, judgement 1, no wishes, no explanations, one value.
        let bytes: [UInt8] = [
            2, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 128, 63,
        ]
        let expected = RecordAnalysis(
            requestWords: "", reactions: [Reaction(turn: 2, judgement: 1, wishes: [], reply: [1])])
        #expect(RecordAnalysis(decoding: bytes) == expected)
        for count in 0..<bytes.count { #expect(RecordAnalysis(decoding: bytes.prefix(count)) == nil, "\(count) bytes") }
    }

    @Test("bytes of another layout are refused")
    func otherLayout() {
        var bytes = analysis.encoded()
        bytes[0] = 99
        #expect(RecordAnalysis(decoding: bytes) == nil)
    }
}
