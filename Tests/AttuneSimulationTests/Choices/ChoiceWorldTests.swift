import AttuneCore
import AttuneTraits
import Foundation
import Testing

@testable import AttuneSimulation

@Suite("Simulated choices")
struct ChoiceWorldTests {
    private static func options(_ seed: UInt64) -> ChoiceWorldOptions {
        var options = ChoiceWorldOptions()
        options.users = 12
        options.pairsPerUser = 8
        options.seed = seed
        return options
    }

    @Test("the same seed gives the same pairs, another seed others", arguments: [1, 2, 99] as [UInt64])
    func repeatable(seed: UInt64) {
        let first = ChoiceWorld(Self.options(seed))
        let second = ChoiceWorld(Self.options(seed))
        let other = ChoiceWorld(Self.options(seed + 1))
        #expect(first.pairs().map(\.record) == second.pairs().map(\.record))
        #expect(first.truth == second.truth)
        #expect(first.pairs().map(\.record) != other.pairs().map(\.record))
    }

    @Test("each user has one to three reasons that differ", arguments: [3, 4] as [UInt64])
    func reasons(seed: UInt64) {
        for user in ChoiceWorld(Self.options(seed)).users {
            #expect((1...3).contains(user.reasons.count))
            #expect(Set(user.reasons.map(\.aspect)).count == user.reasons.count)
            for reason in user.reasons { #expect(TraitCatalogue.standard[reason.aspect] != nil) }
        }
    }

    @Test("the chosen reply shows the user's reasons more often than the rejected one, by the trait meter")
    func truthShows() {
        var meter = TraitMeter()
        var right = 0
        var wrong = 0
        for (record, choice) in ChoiceWorld(Self.options(7)).pairs() where !choice.random {
            guard case .preference(let pair) = record.content else { continue }
            let chosen = meter.measure(pair.chosen)
            let rejected = meter.measure(pair.rejected)
            for reason in choice.reasons {
                guard let index = TraitCatalogue.standard.index(of: reason.aspect) else { continue }
                let gap = Double(chosen.values[index] - rejected.values[index]) * reason.direction.sign
                if gap > 0 { right += 1 }
                if gap < 0 { wrong += 1 }
            }
        }
        #expect(right > 100)
        #expect(wrong * 10 < right)
    }

    @Test("the share of pairs that a coin decides is as asked for", arguments: [0, 0.3, 1] as [Double])
    func noise(share: Double) {
        var options = Self.options(5)
        options.users = 50
        options.noise = share
        let pairs = ChoiceWorld(options).truth.choices
        let found = Double(pairs.count { $0.random }) / Double(pairs.count)
        #expect(abs(found - share) < 0.1)
    }

    @Test("every pair is a preference of its user, and names nobody where it should not")
    func records() {
        var options = Self.options(6)
        for (record, choice) in ChoiceWorld(options).pairs() {
            #expect(record.user == choice.user)
            #expect(record.content.kind == .preference)
        }
        options.writesUsers = false
        for (record, _) in ChoiceWorld(options).pairs() { #expect(record.user == nil) }
    }

    @Test("numbers out of range are brought into it")
    func checked() {
        var options = ChoiceWorldOptions()
        options.users = -3
        options.pairsPerUser = 2
        options.fewestReasons = 9
        options.mostReasons = -1
        options.incidental = 500
        options.noise = 7
        options.contexts = 0
        let world = ChoiceWorld(options)
        #expect(world.count == 2)
        #expect(world.users.allSatisfy { $0.reasons.count == 3 })
        #expect(world.truth.choices.allSatisfy { $0.random })
    }

    @Test("pairs are written as lines of TRL's format, the truth beside them")
    func files() throws {
        let world = ChoiceWorld(Self.options(8))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "attune-choices-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("pairs.jsonl")
        try world.writePairs(to: file)
        let lines = try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == world.count)
        let line = try #require(lines.first)
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        let first = try #require(object as? [String: Any])
        #expect(Set(first.keys) == ["id", "user", "created", "prompt", "chosen", "rejected"])
        let truth = folder.appendingPathComponent("truth.json")
        try world.truth.write(to: truth)
        #expect(try ChoiceTruth.read(from: truth) == world.truth)
    }
}
