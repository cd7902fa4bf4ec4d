import AttuneCore
import AttuneLearning
import AttuneTraits
import Foundation
import Testing

@Suite("Statements from a user's weights")
struct WeightProfileTests {
    private func estimate(
        _ name: String, _ weight: Double, _ interval: ClosedRange<Double>, q: Double = 0.01, supporting: Int = 12,
        opposing: Int = 3, heldOut: Evidence.HeldOut = .confirmed, varies: Bool = true
    ) -> UserWeights.Estimate {
        UserWeights.Estimate(
            name: name, weight: weight, interval: interval, varies: varies, p: q, q: q, supporting: supporting,
            opposing: opposing, heldOut: heldOut, lastSeen: Date(timeIntervalSince1970: 1_750_000_000),
            examples: ["p1", "p2"], scale: 1)
    }

    private func weights(_ estimates: [UserWeights.Estimate], pairs: Int = 20) -> UserWeights {
        UserWeights(
            user: "u1", group: nil, estimates: estimates, pairs: pairs, currentPairs: pairs, changeProbability: 0)
    }

    @Test("A clear weight becomes an active statement in the catalogue's words")
    func active() throws {
        let profile = WeightProfileWriter().profile(
            of: weights([estimate("length.words", -1.2, -2 ... -0.4), estimate("emoji.count", 0.3, -0.2...0.8)]))
        #expect(profile.audience == .user("u1") && profile.statements.count == 1 && profile.notes.isEmpty)
        let statement = try #require(profile.statements.first)
        let trait = try #require(TraitCatalogue.standard["length.words"])
        #expect(statement.status == .active && statement.direction == .less && statement.source == .personas)
        #expect(statement.text == trait.less.statement && statement.directive == trait.less.directive)
        #expect(statement.strength > 0.5 && statement.strength < 0.6)
        let interval = try #require(statement.evidence.interval)
        #expect(interval.lowerBound > 0 && interval.contains(statement.strength))
        #expect(WeightProfileWriter().wrote(statement, for: "u1") && !WeightProfileWriter().wrote(statement, for: "u2"))
        #expect(statement.evidence.supporting == 12 && statement.evidence.opposing == 3)
    }

    @Test("What misses a bar is proposed, and the profile says why", arguments: 0..<6)
    func proposed(kind: Int) throws {
        let missed = [
            estimate("length.words", 1, 0.2...2, q: 0.2),
            estimate("length.words", 1, 0.2...2, supporting: 2, opposing: 1),
            estimate("length.words", 0.1, 0.05...0.2),
            estimate("length.words", 1, 0.2...2, supporting: 5, opposing: 7),
            estimate("length.words", 1, 0.2...2, heldOut: .contradicted),
            estimate("length.words", 1, 0.2...2, heldOut: .untested),
        ][kind]
        let profile = WeightProfileWriter().profile(of: weights([missed]))
        #expect(profile.statements.map(\.status) == [.proposed])
        #expect(profile.notes.count == 1)
    }

    @Test("A weight that all people share says nothing of a user")
    func shared() {
        let profile = WeightProfileWriter().profile(
            of: weights([estimate("length.words", 1, 0.9...1.1, varies: false)]))
        #expect(profile.statements.isEmpty && profile.notes.count == 1)
    }

    @Test("Ids depend on user, score and direction alone")
    func ids() {
        func id(_ user: String, _ weight: Double, supporting: Int) -> String? {
            var made = weights([
                estimate(
                    "length.words", weight, min(weight, 0.5 * weight)...max(weight, 0.5 * weight),
                    supporting: supporting)
            ])
            made.user = user
            return WeightProfileWriter().profile(of: made).statements.first?.id
        }
        #expect(id("u1", 1, supporting: 9) == id("u1", 2, supporting: 20))
        #expect(id("u1", 1, supporting: 9) != id("u1", -1, supporting: 9))
        #expect(id("u1", 1, supporting: 9) != id("u2", 1, supporting: 9))
    }

    @Test("A weight on a statement speaks in the statement's words, and only for it")
    func statements() {
        let own = Statement(
            id: "s-9", text: "Wants a joke", directive: "End the reply with a short joke.", context: nil,
            aspect: "open.joke", direction: .more, strength: 0.2, evidence: Evidence(), source: .hypotheses,
            analyst: "offline", status: .active)
        let writer = WeightProfileWriter(statements: [own])
        let profile = writer.profile(of: weights([estimate("statement:s-9", 1, 0.2...2)]))
        #expect(profile.statements.map(\.text) == ["Wants a joke"] && profile.statements.map(\.aspect) == ["open.joke"])
        #expect(writer.profile(of: weights([estimate("statement:s-9", -1, -2 ... -0.2)])).statements.isEmpty)
        #expect(writer.profile(of: weights([estimate("statement:unknown", 1, 0.2...2)])).statements.isEmpty)
    }
}
