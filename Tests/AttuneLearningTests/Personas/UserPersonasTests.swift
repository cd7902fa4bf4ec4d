import AttuneCore
import AttuneSimulation
import Testing

@testable import AttuneLearning

@Suite("What a user's choices have in common")
struct UserPersonasTests {
    private func user(_ name: String, prefersShort: Bool, pairs: Int, from first: Int = 0) -> [PersonaPair] {
        (first..<(first + pairs)).map { number in
            let extra = Array(repeating: " The soil needs attention too in this case.", count: number % 5).joined()
            let short = PersonaLearnerTests.short
            let long = PersonaLearnerTests.long + extra
            return PersonaLearnerTests.pair(
                prefersShort ? short : long, prefersShort ? long : short, record: "p\(number)", user: name)
        }
    }

    @Test("a user who always chooses the shorter reply prefers shorter replies, one who never does longer ones")
    func bothWays() throws {
        let pairs =
            user("brief", prefersShort: true, pairs: 12) + user("full", prefersShort: false, pairs: 12, from: 50)
        let profiles = PersonaLearner().userProfiles(pairs)
        #expect(profiles.map(\.audience) == [.user("brief"), .user("full")])
        let brief = try #require(profiles[0].statements.first { $0.aspect == "length.words" })
        #expect(brief.direction == .less && brief.status == .active && brief.source == .personas)
        #expect(brief.evidence.heldOut == .confirmed)
        #expect(brief.evidence.supporting == 12 && brief.evidence.opposing == 0)
        #expect(brief.evidence.examples.allSatisfy { $0.hasSuffix("#0") })
        let full = try #require(profiles[1].statements.first { $0.aspect == "length.words" })
        #expect(full.direction == .more && full.status == .active)
        #expect(brief.id != full.id)
    }

    @Test("few pairs propose and steer nothing", arguments: [1, 2, 7])
    func few(pairs: Int) {
        let profiles = PersonaLearner().userProfiles(user("u", prefersShort: true, pairs: pairs))
        #expect(profiles.count == 1)
        #expect(profiles[0].statements.allSatisfy { $0.status == .proposed })
        #expect(profiles[0].notes.count == 1)
    }

    @Test("a user without a taste gets an empty profile, or none that steers")
    func noTaste() {
        let pairs = (0..<20).flatMap { user("coin", prefersShort: $0 % 2 == 0, pairs: 1, from: $0) }
        let profiles = PersonaLearner().userProfiles(pairs)
        #expect(profiles[0].statements.allSatisfy { $0.status != .active })
    }

    @Test("pairs without a user make no profile")
    func nobody() {
        var pairs = user("u", prefersShort: true, pairs: 10)
        for index in pairs.indices { pairs[index].user = nil }
        #expect(PersonaLearner().userProfiles(pairs).isEmpty)
        #expect(PersonaLearner().userProfiles([]).isEmpty)
    }

    @Test("the order of the pairs changes nothing", arguments: [1, 2] as [UInt64])
    func order(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pairs = user("a", prefersShort: true, pairs: 12) + user("b", prefersShort: false, pairs: 9, from: 20)
        let one = PersonaLearner().userProfiles(pairs)
        let other = PersonaLearner().userProfiles(pairs.shuffled(using: &random))
        #expect(one.map { $0.statements.map(\.id) } == other.map { $0.statements.map(\.id) }, "seed \(seed)")
        #expect(one.map { $0.statements.map(\.status) } == other.map { $0.statements.map(\.status) })
    }

    @Test("active statements about simulated users are mostly planted ones", arguments: [201, 202] as [UInt64])
    func simulated(seed: UInt64) {
        var options = ChoiceWorldOptions()
        options.seed = seed
        let world = ChoiceWorld(options)
        let pairs = world.pairs().compactMap { PersonaPair(record: $0.choice.id, $0.record) }
        let profiles = Dictionary(
            uniqueKeysWithValues: PersonaLearner().userProfiles(pairs).map { ($0.audience, $0.statements) })
        var right = 0
        var wrong = 0
        for user in world.users {
            for statement in profiles[.user(user.id)] ?? [] where statement.status == .active {
                let planted = user.reasons.contains {
                    $0.aspect == statement.aspect && $0.direction == statement.direction
                }
                if planted { right += 1 } else { wrong += 1 }
            }
        }
        #expect(right >= 30, "seed \(seed)")
        #expect(Double(wrong) <= 0.2 * Double(right + wrong), "seed \(seed): \(wrong) of \(right + wrong)")
    }
}
