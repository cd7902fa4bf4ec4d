import AttuneCore
import AttuneSimulation
import AttuneTraits
import Foundation
import Testing

@Suite("A world of users with weighted tastes")
struct UserWorldTests {
    private func world(_ change: (inout UserWorldOptions) -> Void = { _ in }) -> UserWorld {
        var options = UserWorldOptions()
        options.users = 20
        options.pairsPerUser = 20
        change(&options)
        return UserWorld(options)
    }

    @Test("The same seed gives the same pairs, another seed others", arguments: [1, 7] as [UInt64])
    func seeds(seed: UInt64) {
        let first = world { $0.seed = seed }
        let again = world { $0.seed = seed }
        let other = world { $0.seed = seed + 1 }
        #expect(first.pairs().map(\.record) == again.pairs().map(\.record), "seed \(seed)")
        #expect(first.truth == again.truth, "seed \(seed)")
        #expect(first.pairs().map(\.record) != other.pairs().map(\.record), "seed \(seed)")
    }

    @Test("Tastes add up to one, and most choices are those that the tastes favour")
    func tastes() {
        let truth = world { $0.users = 60 }.truth
        for user in truth.users {
            #expect(abs(user.tastes.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
            #expect(user.tastes.allSatisfy { TraitCatalogue.standard[$0.aspect] != nil })
        }
        let favoured = Double(truth.choices.count { $0.probability > 0.5 }) / Double(truth.choices.count)
        #expect(favoured > 0.75 && favoured < 0.92)
        let conflicts = Double(truth.choices.count(where: \.conflict)) / Double(truth.choices.count)
        #expect(abs(conflicts - 0.2) < 0.05)
    }

    @Test("The replies measure as the tastes say: wanted traits stand out among the chosen")
    func measured() throws {
        let world = world {
            $0.users = 40
            $0.pairsPerUser = 30
            $0.conflictShare = 0
        }
        var meter = TraitMeter()
        var (with, against) = (0.0, 0.0)
        for number in 0..<40 {
            let favourite = try #require(world.users[number].tastes.first)
            let trait = try #require(TraitCatalogue.standard.index(of: favourite.aspect))
            for index in 0..<30 {
                guard case .preference(let pair) = world.pair(index, ofUser: number).record.content else { continue }
                let chosen = meter.measure(pair.chosen).values[trait]
                let rejected = meter.measure(pair.rejected).values[trait]
                let gap = Double(chosen - rejected) * favourite.direction.sign
                if gap > 0 { with += 1 } else if gap < 0 { against += 1 }
            }
        }
        #expect(with > 1.8 * against, "\(with) with, \(against) against")
    }

    @Test("Users who change their mind have another favourite from half-way on, in time's order")
    func changes() throws {
        let world = world { $0.changingShare = 0.5 }
        let changed = world.users.filter { $0.later != nil }
        #expect(changed.count > 3 && changed.count < 17)
        for user in changed {
            #expect(user.changesAt == 10)
            #expect(user.tastes(at: 9) == user.tastes)
            #expect(user.tastes(at: 10).first?.aspect != user.tastes.first?.aspect)
        }
        let times = world.pairs().compactMap(\.record.time)
        #expect(times == times.sorted() && times.count == 400)
    }

    @Test("Groups are written down, and the log reads back line by line")
    func log() throws {
        let world = world { $0.groups = ["north", "south"] }
        let url = FileManager.default.temporaryDirectory.appending(path: "users-\(UUID()).jsonl")
        defer { try? FileManager.default.removeItem(at: url) }
        try world.writePairs(to: url)
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == world.count)
        let first = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
        #expect(first["user"] as? String == "u1" && (first["groups"] as? [String: String]) == ["team": "north"])
        #expect(first["chosen"] is String && first["rejected"] is String && first["prompt"] is String)
    }

    @Test("Options out of range are brought into it")
    func limits() {
        let world = world {
            $0.users = 0
            $0.tastes = 1_000
            $0.concentration = -1
            $0.contexts = 99
            $0.pairsPerUser = 2
        }
        #expect(world.options.users == 1 && world.count == 2)
        #expect(world.options.tastes == world.users[0].tastes.count)
        #expect(world.pairs().map(\.record).count == 2)
    }
}
