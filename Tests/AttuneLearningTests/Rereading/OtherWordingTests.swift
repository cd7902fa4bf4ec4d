import AttuneCore
import Testing

@testable import AttuneLearning

@Suite("Reactions in other words")
struct OtherWordingTests {
    /// Users who each say what they think in sentences of ``OtherWording``, often two of them.
    private func turns(_ count: Int) -> [(judgement: Int, text: String)] {
        var random = SeededGenerator(seed: 11, label: "other words")
        let wishes = OtherWording.wishes.sorted {
            ($0.key.aspect, $0.key.direction.rawValue) < ($1.key.aspect, $1.key.direction.rawValue)
        }
        func pick(_ list: [String]) -> String { list[Int.random(in: 0..<list.count, using: &random)] }
        return (0..<count).map { number in
            let isContent = number % 2 == 0
            let lines = wishes[Int.random(in: 0..<wishes.count, using: &random)].value
            let plain = pick(isContent ? OtherWording.content : OtherWording.discontent)
            let wish = pick(isContent ? lines.praise : lines.discontent)
            let text = [plain, wish, plain + ". " + wish][Int.random(in: 0..<3, using: &random)]
            return (isContent ? 1 : -1, text)
        }
    }

    @Test("a log of 900 such turns is too small to learn from, and left as the rules read it")
    func judgements() async throws {
        let turns = turns(900)
        let records = turns.enumerated().map { number, turn in
            Record(
                id: "c\(number)", user: "u\(number % 90)",
                content: .conversation([
                    Message(.user, "How do I keep my bike from rusting?"),
                    Message(.assistant, "Keep it dry and oil the chain."), Message(.user, turn.text),
                    Message(.assistant, "Wipe it after each ride."),
                ]))
        }
        let analyses = try await OfflineAnalyst().analyse(records)
        let analysed = records.indices.map {
            AnalysedRecord(
                reference: "c\($0 + 1)", user: records[$0].user, time: nil, context: nil, groups: [:],
                analysis: analyses[$0] ?? RecordAnalysis(requestWords: "", reactions: []))
        }
        let again = try await TurnReader().read(analysed, contexts: analysed.map(\.context))
        for (record, readings) in zip(analysed, again) {
            #expect(readings.map(\.judgement) == record.analysis.reactions.map { Float($0.judgement) })
        }
        let right = analysed.indices.count { analysed[$0].analysis.reactions.first?.judgement == turns[$0].judgement }
        // 790 when the sentences were new.
        #expect(right >= 750, "of 900 turns the rules judge \(right) rightly")
    }
}
