import AttuneCore
import AttuneLearning
import AttuneTraits
import Testing

@Suite("Ways of comparing groups")
struct RubricModesTests {
    private let traits = TraitCatalogue.standard.traits

    private func reply(_ random: inout SeededGenerator, more trait: String, by shift: Float) -> [Float] {
        var values = traits.map { _ in Float.random(in: 0...1, using: &random) }
        if let index = TraitCatalogue.standard.index(of: trait) { values[index] += shift }
        return values
    }

    /// Pairs whose chosen reply has more of a trait for some users.
    private func pairs(_ count: Int, shift: (Int) -> Float, groups: (Int) -> [String: String]) -> [AnalysedRecord] {
        var random = SeededGenerator(seed: 79)
        return (0..<count).map { number in
            let user = number % 60
            return AnalysedRecord(
                reference: "p\(number + 1)", user: "u\(user)", time: nil, context: nil, groups: groups(user),
                analysis: RecordAnalysis(
                    requestWords: "",
                    reactions: [
                        Reaction(
                            turn: 0, judgement: 1, wishes: [],
                            reply: reply(&random, more: "hedging.words", by: shift(user))),
                        Reaction(
                            turn: 1, judgement: -1, wishes: [], reply: reply(&random, more: "length.words", by: 0)),
                    ]))
        }
    }

    private func learn(_ records: [AnalysedRecord], by group: String, open: [String: OpenAspect] = [:]) async throws
        -> RubricResult
    {
        var options = RubricOptions(groupBy: group)
        options.permutations = 2000
        return try await RubricLearner(options: options, openAspects: open).learn(from: records)
    }

    @Test("chosen against rejected: each side gets its direction, in any context")
    func sides() async throws {
        let result = try await learn(pairs(600, shift: { _ in 0.5 }, groups: { _ in [:] }), by: RubricOptions.side)
        #expect(result.active == ["group side=chosen hedging.words more", "group side=rejected hedging.words less"])
        #expect(result.profiles.flatMap(\.statements).allSatisfy { $0.context == nil })
    }

    @Test("sides that do not differ: an empty rubric with a reason")
    func equalSides() async throws {
        let result = try await learn(pairs(600, shift: { _ in 0 }, groups: { _ in [:] }), by: RubricOptions.side)
        #expect(result.active.isEmpty)
        #expect(result.profiles.map(\.notes.count) == [1, 1])
    }

    @Test("pairs tell groups apart by what each chooses")
    func pairsByGroup() async throws {
        let result = try await learn(
            pairs(1200, shift: { $0 % 2 == 0 ? 0.5 : -0.5 }, groups: { ["tier": $0 % 2 == 0 ? "a" : "b"] }), by: "tier")
        #expect(result.active == ["group tier=a hedging.words more", "group tier=b hedging.words less"])
    }

    @Test("of more than two groups each is compared with the rest")
    func threeGroups() async throws {
        let names = ["a", "b", "c"]
        let result = try await learn(
            pairs(1800, shift: { $0 % 3 == 1 ? 0.6 : 0 }, groups: { ["tier": names[$0 % 3]] }), by: "tier")
        #expect(result.active == ["group tier=b hedging.words more"])
        #expect(result.profiles.count == 3)
    }

    @Test("aspects in open words, as a model analyst finds them, pass through the same selection")
    func openAspects() async throws {
        var random = SeededGenerator(seed: 5)
        let records = (0..<1500).map { number -> AnalysedRecord in
            let user = number % 100
            let wants = user % 2 == 0 && Double.random(in: 0..<1, using: &random) < 0.4
            let wishes = wants ? [Wish(aspect: "cites the statute", direction: .more)] : []
            return AnalysedRecord(
                reference: "c\(number + 1)", user: "u\(user)", time: nil, context: "law",
                groups: ["role": user % 2 == 0 ? "lawyer" : "client"],
                analysis: RecordAnalysis(
                    requestWords: "",
                    reactions: [Reaction(turn: 1, judgement: wants ? -1 : 1, wishes: wishes, reply: [])]))
        }
        let open = OpenAspect(
            moreStatement: "Wants the statute cited", moreDirective: "Cite the statute that applies.",
            lessStatement: "Prefers no statutes", lessDirective: "Leave out statutes.")
        let result = try await learn(records, by: "role", open: ["cites the statute": open])
        #expect(result.active == ["group role=lawyer cites the statute more"])
        let statement = try #require(result.profiles.flatMap(\.statements).first { $0.status == .active })
        #expect(statement.directive == "Cite the statute that applies.")
    }
}

/// Every analyst: one analysis a record, in order, the same each time, and replies as long as the catalogue or empty.
@Suite("Analysts")
struct RubricAnalystTests {
    /// An analyst whose answers are given beforehand.
    struct ScriptedAnalyst: RubricAnalyst {
        let id = "scripted"
        let version = 1
        func analyse(_ records: [Record]) async throws -> [RecordAnalysis?] {
            records.map { record in
                guard case .conversation(let messages) = record.content, messages.count > 1 else {
                    return RecordAnalysis(requestWords: "", reactions: [])
                }
                return RecordAnalysis(
                    requestWords: "word",
                    reactions: [
                        Reaction(
                            turn: 1, judgement: -1, wishes: [Wish(aspect: "cites", direction: .more)], reply: [])
                    ])
            }
        }
    }

    static let analysts: [any RubricAnalyst] = [OfflineAnalyst(), OfflineAnalyst(scope: .all), ScriptedAnalyst()]

    private let records: [Record] = [
        Record(
            content: .conversation([
                Message(.user, "How do I mend a bicycle tyre?"),
                Message(.assistant, "Take the wheel off and patch it."),
                Message(.user, "Too short. Please add numbered steps."),
                Message(.assistant, "1. Take the wheel off.\n2. Patch the tube."),
                Message(.user, "Perfect, thank you!"),
            ])),
        Record(content: .writing("A text by somebody.")),
        Record(
            content: .preference(
                PreferencePair(prompt: [Message(.user, "Hi")], chosen: "Hello there.", rejected: "Yo."))),
        Record(content: .conversation([Message(.user, "Only a question")])),
    ]

    @Test("give one analysis a record, in order, the same each time", arguments: analysts.indices)
    func conformance(index: Int) async throws {
        let analyst = Self.analysts[index]
        let first = try await analyst.analyse(records).compactMap { $0 }
        #expect(first.count == records.count)
        #expect(try await analyst.analyse(records).compactMap { $0?.encoded() } == first.map { $0.encoded() })
        let one = try await analyst.analyse([records[2]])
        #expect(one.map { $0?.encoded() } == [first[2].encoded()])
        for reaction in first.flatMap(\.reactions) {
            #expect(abs(reaction.judgement) == 1)
            #expect(reaction.reply.isEmpty || reaction.reply.count == TraitCatalogue.standard.traits.count)
        }
        #expect(try await analyst.analyse([]).isEmpty)
    }

    @Test("the offline analyst reads a complaint, its wishes and then the praise")
    func offline() async throws {
        let analysis = try #require(try await OfflineAnalyst().analyse(records).first ?? nil)
        #expect(analysis.reactions.map(\.judgement) == [-1, 1])
        #expect(analysis.reactions.map(\.turn) == [1, 3])
        #expect(Set(analysis.reactions[0].wishes.map(\.aspect)).isSuperset(of: ["structure.steps"]))
    }

    @Test("a rating counts without a word, and beats the words")
    func ratings() async throws {
        let rated = Record(
            content: .conversation([
                Message(.user, "A question"), Message(.assistant, "An answer.", rating: -1),
                Message(.user, "thanks"), Message(.assistant, "Another.", rating: 1),
            ]))
        let analysis = try #require(try await OfflineAnalyst().analyse([rated]).first ?? nil)
        #expect(analysis.reactions.map(\.judgement) == [-1, 1])
    }
}
