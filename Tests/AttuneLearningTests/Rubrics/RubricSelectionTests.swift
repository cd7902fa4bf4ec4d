import AttuneCore
import AttuneLearning
import AttuneTraits
import Testing

@Suite("Selection of rubrics")
struct RubricSelectionTests {
    private func learn(_ records: SyntheticRecords, change: (inout RubricOptions) -> Void = { _ in }) async throws
        -> RubricResult
    {
        var options = RubricOptions(groupBy: "tier")
        options.permutations = 2000
        change(&options)
        return try await RubricLearner(options: options, contexts: .field).learn(from: records.records())
    }

    @Test("finds an opposed wish for both groups", arguments: [1, 2, 3] as [UInt64])
    func opposed(seed: UInt64) async throws {
        let result = try await learn(
            SyntheticRecords(
                weights: ["even": ["structure.steps": 0.25], "odd": ["structure.steps": -0.25]], seed: seed))
        #expect(result.active == ["group tier=even structure.steps more", "group tier=odd structure.steps less"])
    }

    @Test("gives a one-sided wish to the group that has it", arguments: [5, 6, 7] as [UInt64])
    func oneSided(seed: UInt64) async throws {
        let result = try await learn(SyntheticRecords(weights: ["odd": ["examples.count": 0.4]], seed: seed))
        #expect(result.active == ["group tier=odd examples.count more"])
    }

    @Test("says nothing of a wish that both groups share", arguments: [7, 8, 9] as [UInt64])
    func shared(seed: UInt64) async throws {
        let result = try await learn(
            SyntheticRecords(
                weights: ["even": ["hedging.words": -0.4], "odd": ["hedging.words": -0.4]], seed: seed))
        #expect(result.active.isEmpty)
        #expect(result.profiles.allSatisfy { !$0.notes.isEmpty })
    }

    @Test("keeps the cause and drops what moves with it", arguments: [10, 11, 12] as [UInt64])
    func confound(seed: UInt64) async throws {
        var world = SyntheticRecords(weights: ["even": ["examples.count": 0.5]], conversations: 6000, seed: seed)
        world.coupled = [("length.words", "examples.count", 0.5), ("depth.reasons", "length.words", 0.4)]
        world.statedShare = 0
        let result = try await learn(world)
        #expect(result.active == ["group tier=even examples.count more"])
    }

    @Test("finds nothing where groups do not differ, in nearly all worlds")
    func nothing() async throws {
        var falseWorlds = 0
        for seed in 100..<130 {
            let result = try await learn(SyntheticRecords(conversations: 1000, seed: UInt64(seed))) {
                $0.permutations = 1000
            }
            if !result.active.isEmpty { falseWorlds += 1 }
        }
        #expect(falseWorlds <= 3, "\(falseWorlds) of 30 worlds had an active statement")
    }

    @Test("needs enough users in each group")
    func fewUsers() async throws {
        let world = SyntheticRecords(weights: ["even": ["emoji.count": 0.8]], users: 6, seed: 3)
        let result = try await learn(world)
        #expect(result.profiles.isEmpty)
        #expect(result.emptyReason?.contains("5 users") == true)
    }

    @Test("gives the same result whatever the number of sittings and the dictionary order of fields")
    func repeatable() async throws {
        let world = SyntheticRecords(weights: ["even": ["code.blocks": 0.4]], contexts: ["alpha", "beta"], seed: 21)
        let first = try await learn(world)
        let second = try await learn(world)
        #expect(first.profiles == second.profiles)
        #expect(!first.active.isEmpty)
    }

    @Test("names the reason when the field is unknown")
    func unknownField() async throws {
        let result = try await learn(SyntheticRecords(conversations: 50)) { $0.groupBy = "country" }
        #expect(result.emptyReason?.contains("--map group.country=KEY") == true)
    }

    @Test("every statement carries evidence that supports it")
    func evidence() async throws {
        let world = SyntheticRecords(weights: ["even": ["structure.bullets": 0.5]], seed: 31)
        let records = Dictionary(uniqueKeysWithValues: world.records().map { ($0.reference, $0) })
        let result = try await learn(world)
        let profile = try #require(result.profiles.first { $0.audience == .group(name: "tier", value: "even") })
        let statements = profile.statements.filter { $0.status == .active }
        #expect(!statements.isEmpty)
        for statement in statements {
            #expect(statement.evidence.examples.count == RubricOptions(groupBy: "").maximumExamples)
            #expect(statement.evidence.supporting > statement.evidence.opposing)
            for example in statement.evidence.examples {
                let record = try #require(records[String(example.prefix { $0 != "#" })])
                #expect(record.groups["tier"] == "even")
                #expect(example.hasSuffix("#1"))
            }
            #expect(Set(statement.evidence.examples).count == statement.evidence.examples.count)
        }
    }
}
