import AttuneCore
import AttuneSimulation
import Testing

@Suite struct PlantedWeightTests {
    /// A world small enough to count in, with every later turn a reaction and no spread among users.
    static func world(seed: UInt64) -> GroupWorld {
        var options = smallWorld(seed: seed, conversations: 6_000)
        options.contexts = 2
        options.nullContexts = 1
        options.differences = 3
        options.userSpread = 0
        options.reactionShare = 1
        return GroupWorld(options)
    }

    /// Verdicts counted by what the reply shows.
    struct Counts {
        var shown = (n: 0, satisfied: 0)
        var hidden = (n: 0, satisfied: 0)

        mutating func add(shown isShown: Bool, satisfied: Bool) {
            let one = satisfied ? 1 : 0
            if isShown { shown = (shown.n + 1, shown.satisfied + one) }
            if !isShown { hidden = (hidden.n + 1, hidden.satisfied + one) }
        }

        /// P(satisfied | shown) − P(satisfied | not shown) = ½w − (−½w) = w.
        var weight: Double {
            Double(shown.satisfied) / Double(shown.n) - Double(hidden.satisfied) / Double(hidden.n)
        }
        var error: Double { (0.25 / Double(shown.n) + 0.25 / Double(hidden.n)).squareRoot() }
    }

    @Test(arguments: [31, 32] as [UInt64])
    func weightsAreRecoveredByCountingAndNullContextsHoldNoDifference(seed: UInt64) throws {
        let world = Self.world(seed: seed)
        var counts: [String: Counts] = [:]
        for conversation in world.simulated() {
            for turn in conversation.turns {
                guard let reaction = turn.reaction, !reaction.random else { continue }
                for aspect in SimulatedAspect.all {
                    let key = "\(conversation.context) \(conversation.group) \(aspect.id)"
                    counts[key, default: Counts()]
                        .add(shown: turn.features.shows(aspect.id), satisfied: reaction.satisfied)
                }
            }
        }
        for context in world.truth.contexts {
            for aspect in SimulatedAspect.all.map(\.id) {
                let expert = try #require(counts["\(context.name) expert \(aspect)"])
                let novice = try #require(counts["\(context.name) novice \(aspect)"])
                guard expert.shown.n > 0, novice.shown.n > 0 else { continue }
                let planted = context.differences.first { $0.aspect == aspect }
                let gap = (planted?.weights["expert"] ?? 0) - (planted?.weights["novice"] ?? 0)
                let error = (expert.error * expert.error + novice.error * novice.error).squareRoot()
                // Redone replies lean to what was asked for, and so other aspects a little: hence the 0.05.
                let off = abs(expert.weight - novice.weight - gap)
                #expect(off < 4.5 * error + 0.05, "seed \(seed), \(context.name), \(aspect)")
                #expect(4.5 * error + 0.05 < 0.3, "the bound tells 0.4 from 0")
            }
        }
    }

    @Test(arguments: [41, 42] as [UInt64])
    func namedWishesLeanAsPlanted(seed: UInt64) throws {
        let world = Self.world(seed: seed)
        var leaning: [String: (sum: Double, n: Double)] = [:]
        for conversation in world.simulated() {
            for reaction in conversation.turns.compactMap(\.reaction) {
                guard let wish = reaction.wish else { continue }
                let key = "\(conversation.context) \(conversation.group) \(wish.aspect)"
                let old = leaning[key] ?? (0, 0)
                leaning[key] = (old.sum + wish.direction.sign, old.n + 1)
            }
        }
        for context in world.truth.contexts {
            for difference in context.differences {
                for (group, weight) in difference.weights where weight != 0 {
                    let found = try #require(leaning["\(context.name) \(group) \(difference.aspect)"])
                    #expect(found.sum * weight > 0, "seed \(seed), \(group), \(difference.aspect)")
                    #expect(found.n > 50)
                }
            }
            for wish in context.shared {
                for group in world.options.groups {
                    let found = try #require(leaning["\(context.name) \(group) \(wish.aspect)"])
                    #expect(found.sum * wish.weight > 0, "seed \(seed), \(group), \(wish.aspect)")
                }
            }
        }
    }
}
