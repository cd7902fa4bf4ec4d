import AttuneCore
import AttuneSimulation
import Testing

@Suite struct GroupTruthTests {
    @Test(arguments: 1...30)
    func whatIsPlantedFollowsTheOptions(seed: UInt64) {
        var options = GroupWorldOptions()
        options.seed = seed
        let truth = GroupWorld(options).truth
        #expect(truth.contexts.count == 5)
        #expect(truth.contexts.count { $0.null } == 2)
        #expect(truth.contexts.allSatisfy { $0.null == $0.differences.isEmpty })
        let planted = truth.contexts.flatMap(\.differences)
        #expect(planted.count == 6)
        for difference in planted {
            let expert = difference.weights["expert"] ?? .nan
            let novice = difference.weights["novice"] ?? .nan
            #expect(abs(abs(expert - novice) - 0.4) < 1e-12)
            #expect((difference.kind == .opposed) == (expert == -novice))
            #expect(difference.directions["expert"] == Direction(sign: expert - novice))
            #expect(difference.directions["novice"] == Direction(sign: novice - expert))
        }
        for context in truth.contexts {
            let aspects = context.differences.map(\.aspect) + context.shared.map(\.aspect)
            #expect(Set(aspects).count == aspects.count, "an aspect is planted once in a context")
            #expect(context.shared.count == 1)
        }
    }

    @Test(arguments: 1...30)
    func oneWishForExamplesIsConfoundedWithLength(seed: UInt64) throws {
        var options = GroupWorldOptions()
        options.seed = seed
        let truth = GroupWorld(options).truth
        let context = try #require(truth.contexts.first { $0.differences.contains { $0.aspect == "examples.count" } })
        let cared = context.differences.map(\.aspect) + context.shared.map(\.aspect)
        #expect(!cared.contains("length.words"))
        #expect(context.confounds.contains { $0.aspect == "examples.count" && $0.moves.contains("length.words") })
    }

    @Test func aWorldWithoutDifferencesKeepsSharedWishes() {
        var options = GroupWorldOptions()
        options.differences = 0
        let truth = GroupWorld(options).truth
        #expect(truth.contexts.allSatisfy { $0.null && $0.differences.isEmpty && !$0.shared.isEmpty })
    }

    @Test(arguments: 1...10)
    func withThreeGroupsOneStandsAgainstTheRest(seed: UInt64) {
        var options = GroupWorldOptions()
        options.groups = ["a", "b", "c"]
        options.seed = seed
        for difference in GroupWorld(options).truth.contexts.flatMap(\.differences) {
            #expect(Set(difference.weights.keys) == ["a", "b", "c"])
            #expect(Set(difference.weights.values).count == 2)
            #expect([1, 2].contains(difference.directions.values.count { $0 == .more }))
        }
    }

    @Test func numbersOutOfRangeAreBroughtIntoIt() {
        var options = GroupWorldOptions()
        options.groups = ["same", "same"]
        options.users = 0
        options.conversations = -5
        options.contexts = 1_000
        options.nullContexts = 2_000
        options.strength = 7
        let world = GroupWorld(options)
        #expect(world.options.groups == ["expert", "novice"])
        #expect(world.options.users == 2)
        #expect(world.options.contexts == GroupWorld.availableContexts.count)
        #expect(world.options.strength == 1)
        #expect(world.truth.contexts.allSatisfy { $0.null })
        #expect(Array(world.conversations()).isEmpty)
    }
}
