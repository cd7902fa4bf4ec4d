import AttuneCore
import Testing

@testable import AttuneLearning

@Suite("A second reading of a log's turns")
struct TurnReaderTests {
    private static let known = [
        (-1, "that's wrong"), (1, "thanks, that helps"), (-1, "this isn't helpful"), (1, "perfect, thank you"),
    ]

    private static let company = [
        "monday morning and i am ", "my brother says we are ", "tomorrow they will be ", "with the dog ",
        "the whole street is ",
        "after lunch the boys go ", "so uncle fred is ",
    ]

    /// A log whose users say after a complaint that they are "back in the quarry", which no rule knows, and after thanks
    /// that they are "off to the meadow"; one turn in twenty says it without
    /// a word that a rule knows.
    private func log(_ conversations: Int) async throws -> [AnalysedRecord] {
        var records: [Record] = []
        for number in 0..<conversations {
            let (judgement, words) = Self.known[number % 4]
            let own = judgement < 0 ? "back in the quarry again" : "off to the meadow now"
            let said = Self.company[number % 7] + own
            let turn = number % 40 < 2 ? said : words + ". " + said
            records.append(
                Record(
                    id: "c\(number)", user: "u\(number % 60)", groups: ["tier": number % 2 == 0 ? "a" : "b"],
                    content: .conversation([
                        Message(.user, "How do I grow tomatoes on a balcony?"),
                        Message(.assistant, "Use a large pot and water them every day. Give them sun."),
                        Message(.user, turn), Message(.assistant, "Use a larger pot."),
                    ])))
        }
        let analyses = try await OfflineAnalyst().analyse(records)
        return zip(records, analyses).enumerated().map { index, pair in
            AnalysedRecord(
                reference: "c\(index + 1)", user: pair.0.user, time: nil, context: nil, groups: pair.0.groups,
                analysis: pair.1 ?? RecordAnalysis(requestWords: "", reactions: []))
        }
    }

    private func read(_ records: [AnalysedRecord]) async throws -> [[TurnReading]] {
        try await TurnReader(fewestJudged: 100).read(records, contexts: records.map(\.context))
    }

    @Test("learns what the rules do not know from what stands next to it")
    func learns() async throws {
        let records = try await log(260)
        let silent = records.indices.filter { !records[$0].analysis.silent.isEmpty }
        #expect(silent.count >= 10, "the rules read \(260 - silent.count) turns")
        let readings = try await read(records)
        for index in silent {
            let truth: Float = Self.known[index % 4].0 < 0 ? -1 : 1
            #expect(readings[index].count == 1)
            #expect((readings[index].first?.judgement ?? 0) * truth > 0.3, "turn \(index)")
        }
    }

    @Test("a log too small to learn from is left as the rules read it")
    func small() async throws {
        let records = try await log(120)
        let readings = try await read(records)
        for (record, reading) in zip(records, readings) {
            #expect(reading.map(\.judgement) == record.analysis.reactions.map { Float($0.judgement) })
            #expect(reading.map(\.turn) == record.analysis.reactions.map(\.turn))
        }
        #expect(try await read([]).isEmpty)
    }

    @Test("reads the same each time, and from analyses that were stored")
    func repeatable() async throws {
        let records = try await log(260)
        let stored = try records.map { record in
            var copy = record
            copy.analysis = try #require(RecordAnalysis(decoding: record.analysis.encoded()))
            return copy
        }
        let first = try await read(records)
        let second = try await read(stored)
        for (a, b) in zip(first, second) {
            #expect(a.map(\.judgement) == b.map(\.judgement))
            #expect(a.map { $0.wishes.map(\.sign) } == b.map { $0.wishes.map(\.sign) })
        }
    }

    @Test("never looks at groups")
    func groupBlind() async throws {
        let records = try await log(260)
        let other = records.map { record in
            var copy = record
            copy.groups = ["tier": "c"]
            return copy
        }
        let first = try await read(records)
        let second = try await read(other)
        #expect(first.map { $0.map(\.judgement) } == second.map { $0.map(\.judgement) })
    }

    @Test("what cannot be read again stays: ratings and pairs")
    func certain() async throws {
        var records = try await log(260)
        let rated = Reaction(turn: 1, judgement: 1, wishes: [Wish(aspect: "length.words", direction: .less)], reply: [])
        records.append(
            AnalysedRecord(
                reference: "c261", user: "u1", time: nil, context: nil, groups: [:],
                analysis: RecordAnalysis(requestWords: "", reactions: [rated])))
        let readings = try await read(records)
        #expect(readings[260].map(\.judgement) == [1])
        #expect(readings[260].first?.wishes.map(\.sign) == [-1])
    }

    @Test("features are words, pairs and marks, each once")
    func features() {
        let features = TurnWords.features([20, 30, 20, 30, 0x8000_0001])
        #expect(features == Set([20, 30, 21 << 32 | 30, 31 << 32 | 20, 1 << 32 | 20, 0x8000_0001]).sorted())
    }
}
