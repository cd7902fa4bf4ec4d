import AttuneCore
import AttuneLearning
import AttuneTraits
import Foundation
import Testing

@Suite("A user's weights")
struct UserWeightsTests {
    @Test(
        "Unseen users: one pair is no worse than none, more are better, and the truth is near",
        arguments: [1, 2] as [UInt64])
    func unseen(seed: UInt64) {
        let users = AxisUsers(seed: seed)
        let learner = WeightLearner(options: users.options)
        let population = learner.learnPopulation(from: users.users(0..<100, count: 20), basis: users.basis)
        let reached = [0, 1, 5, 30].map { count in
            users.mean(100..<180) { number in
                users.accuracy(learner.weights(of: users.user(number, count: count), in: population), ofUser: number)
            }
        }
        #expect(reached[1] > reached[0] - 0.005, "seed \(seed): \(reached)")
        #expect(reached[2] > reached[0] + 0.03, "seed \(seed): \(reached)")
        #expect(reached[3] > 0.79, "seed \(seed): \(reached)")
        let some = learner.weights(of: users.user(101, count: 30), in: population)
        for estimate in some.estimates {
            #expect(estimate.interval.contains(estimate.weight))
            #expect(abs(estimate.strength) <= 1 && (0...1).contains(estimate.q))
        }
        #expect(some.preferenceWeights.scores.map(\.name) == users.basis.names)
        #expect(some.preferenceWeights.pairs == 30)
    }

    @Test(
        "Parts of a user's choices merged in any order give the same weights, bit by bit",
        arguments: [1, 2, 3] as [UInt64])
    func merging(seed: UInt64) throws {
        let users = AxisUsers(seed: seed)
        let learner = WeightLearner(options: users.options)
        let all = users.users(0..<30, count: 12)
        var random = SeededGenerator(seed: seed)
        var parts = all.flatMap { user in
            stride(from: 0, to: 12, by: 4).map {
                UserChoices(user: user.user, choices: Array(user.choices[$0..<($0 + 4)]))
            }
        }
        parts.shuffle(using: &random)
        let whole = learner.learnPopulation(from: all, basis: users.basis)
        let merged = learner.learnPopulation(from: parts + parts.prefix(5), basis: users.basis)
        #expect(whole == merged, "seed \(seed)")
        var pieces = UserChoices(user: all[3].user)
        for part in parts where part.user == all[3].user { pieces.merge(part) }
        #expect(pieces == all[3], "seed \(seed)")
        #expect(learner.weights(of: pieces, in: merged) == learner.weights(of: all[3], in: whole), "seed \(seed)")
        let coded = try JSONDecoder().decode(WeightPopulation.self, from: JSONEncoder().encode(whole))
        #expect(coded == whole, "seed \(seed)")
    }

    @Test("Forgetting a user leaves the population and the groups as if that user had never been")
    func forgetting() {
        let users = AxisUsers(seed: 4)
        let learner = WeightLearner(options: users.options)
        var all = users.users(0..<44, count: 10)
        for index in all.indices { all[index].group = index % 2 == 0 ? "even" : "odd" }
        let without = learner.learnPopulation(from: all.filter { $0.user != "u7" }, basis: users.basis)
        let with = learner.learnPopulation(from: all, basis: users.basis)
        #expect(with != without)
        all.removeAll { $0.user == "u7" }
        #expect(learner.learnPopulation(from: all.reversed(), basis: users.basis) == without)
        for group in ["even", "odd", nil] {
            #expect(
                learner.learnPopulation(from: all, basis: users.basis).weights(group: group)
                    == without.weights(group: group))
        }
    }

    @Test("A user who changes tastes is followed within 25 choices; a steady one is left alone")
    func changing() {
        let users = AxisUsers(seed: 5)
        let learner = WeightLearner(options: users.options)
        let population = learner.learnPopulation(from: users.users(0..<100, count: 20), basis: users.basis)
        var followed: [Double] = []
        var alarms = 0
        for number in 100..<130 {
            let before = users.world.weights(ofUser: number)
            let turned = Array(before[1...] + before[..<1])
            var choices = users.user(number, count: 30)
            choices.merge(users.user(number, count: 25, from: 30, part: "later", weights: turned))
            let weights = learner.weights(of: choices, in: population)
            followed.append(users.accuracy(weights, ofUser: number, tastes: turned))
            let steady = learner.weights(of: users.user(number, count: 55), in: population)
            if steady.changeProbability > 0.5 { alarms += 1 }
            #expect(steady.pairs == 55)
        }
        #expect(followed.reduce(0, +) / 30 > 0.77)
        #expect(alarms <= 3)
    }

    @Test("New choices of one user change nobody else, and the order of learning changes nothing")
    func others() {
        let users = AxisUsers(seed: 6)
        let learner = WeightLearner(options: users.options)
        let all = users.users(0..<40, count: 15)
        let population = learner.learnPopulation(from: all, basis: users.basis)
        let before = all.map { learner.weights(of: $0, in: population) }
        var moved = all
        moved[0].merge(users.user(0, count: 10, from: 15, part: "later", weights: [0, 0, 0, 1]))
        let after = moved.map { learner.weights(of: $0, in: population) }
        #expect(after[0] != before[0])
        #expect(Array(after.dropFirst()) == Array(before.dropFirst()))
    }

    @Test("With a half-life old choices count less")
    func fading() {
        let users = AxisUsers(seed: 7)
        var options = users.options
        options.changeProbability = 0
        options.halfLife = 3
        let fading = WeightLearner(options: options)
        options.halfLife = nil
        let constant = WeightLearner(options: options)
        let population = constant.learnPopulation(from: users.users(0..<30, count: 10), basis: users.basis)
        func choice(_ number: Int, _ sign: Float) -> ScoredChoice {
            ScoredChoice(reference: "p\(number)", time: Double(number), differences: [2 * sign, 0, 0, 0])
        }
        let turned = UserChoices(user: "x", choices: (0..<24).map { choice($0, $0 < 12 ? 1 : -1) })
        let recent = fading.weights(of: turned, in: population).estimates[0].weight
        let average = constant.weights(of: turned, in: population).estimates[0].weight
        #expect(recent < average)
    }

    @Test("Nobody, no choices, missing and absurd differences")
    func edges() {
        let learner = WeightLearner()
        let basis = ScoreBasis(names: ["a", "b"])
        let empty = learner.learnPopulation(from: [], basis: basis)
        #expect(empty.scores.isEmpty)
        let nobody = learner.weights(of: UserChoices(user: "x"), in: empty)
        #expect(nobody.estimates.isEmpty && nobody.pairs == 0)
        let odd = (0..<6).map {
            ScoredChoice(reference: "p\($0)", differences: $0 % 2 == 0 ? [.nan, 1] : [.infinity, -1e30])
        }
        let user = UserChoices(user: "x", choices: odd)
        let population = learner.learnPopulation(from: [user], basis: basis)
        let weights = learner.weights(of: user, in: population)
        #expect(weights.pairs == 6 && weights.estimates.allSatisfy { $0.weight.isFinite })
        #expect(WeightProfileWriter().profile(of: weights).statements.allSatisfy { $0.status != .active })
    }
}

@Suite("A user's own choices")
struct OwnWeightsTests {
    /// Choices over traits: of the tastes' traits the differences have a sign that the user mostly likes.
    private static func choices(
        _ user: String, likes tastes: [String: Double], count: Int, from first: Int = 0, seed: UInt64
    ) -> UserChoices {
        var random = SeededGenerator(seed: seed, label: "own \(user) \(first)")
        let traits = TraitCatalogue.standard.traits
        let varied = ["length.words", "structure.bullets", "emoji.count", "hedging.words", "examples.count"]
        return UserChoices(
            user: user,
            choices: (first..<(first + count)).map { number in
                var differences = [Float](repeating: 0, count: traits.count)
                var margin = 0.0
                for (index, trait) in traits.enumerated() where varied.contains(trait.id) {
                    let value = 2 * Double.random(in: 0..<1, using: &random) - 1
                    differences[index] = Float(2 * value)
                    margin += 3 * (tastes[trait.id] ?? 0) * value
                }
                let errs = Double.random(in: 0..<1, using: &random) > 1 / (1 + exp(-margin))
                if errs { differences = differences.map { -$0 } }
                return ScoredChoice(reference: "\(user)-\(number)", time: Double(number), differences: differences)
            })
    }

    private static func profile(_ user: UserChoices) -> Profile {
        WeightProfileWriter().profile(of: WeightLearner().ownWeights(of: user))
    }

    @Test("A clear taste is found, and what the user does not care about is not", arguments: [1, 2, 3] as [UInt64])
    func clear(seed: UInt64) {
        let user = Self.choices("u", likes: ["length.words": -1], count: 40, seed: seed)
        let active = Self.profile(user).statements.filter { $0.status == .active }
        #expect(active.map(\.aspect) == ["length.words"], "seed \(seed)")
        #expect(active.allSatisfy { $0.direction == .less }, "seed \(seed)")
    }

    @Test("Choices by a coin make a statement that steers as seldom as the rate says")
    func coin() {
        let users = (1...50).count { seed in
            let user = Self.choices("u", likes: [:], count: 24, seed: UInt64(seed))
            return Self.profile(user).statements.contains { $0.status == .active }
        }
        #expect(users <= 7, "\(users) of 50")  // 2.5 are expected.
    }

    @Test("After a change of mind the new taste is mostly in the profile and the old one mostly not")
    func changed() {
        var (new, old) = (0, 0)
        for seed in 1...10 as ClosedRange<UInt64> {
            var user = Self.choices("u", likes: ["length.words": -1], count: 30, seed: seed)
            user.merge(Self.choices("u", likes: ["emoji.count": 1], count: 30, from: 30, seed: seed))
            let active = Self.profile(user).statements.filter { $0.status == .active }.map(\.aspect)
            if active.contains("emoji.count") { new += 1 }
            if active.contains("length.words") { old += 1 }
        }
        #expect(new >= 6 && old <= 3, "new \(new), old \(old) of 10")
    }

    @Test("It depends on neither the order nor the parts in which the choices came", arguments: [4, 5] as [UInt64])
    func parts(seed: UInt64) {
        let user = Self.choices("u", likes: ["structure.bullets": 1], count: 24, seed: seed)
        var random = SeededGenerator(seed: seed)
        var pieces = UserChoices(user: "u")
        for choice in user.choices.shuffled(using: &random) { pieces.add([choice]) }
        #expect(Self.profile(pieces) == Self.profile(user), "seed \(seed)")
    }

    @Test("A score that is no trait's is scaled by the user's own differences; empty and absurd choices say nothing")
    func edges() {
        let basis = ScoreBasis(names: ["statement:s-1"])
        let user = UserChoices(
            user: "u",
            choices: (0..<20).map {
                ScoredChoice(reference: "p\($0)", time: Double($0), differences: [$0 % 10 == 0 ? -200 : 300])
            })
        let weights = WeightLearner().ownWeights(of: user, basis: basis)
        #expect(weights.estimates.count == 1 && (weights.estimates.first?.weight ?? 0) > 0.5)
        let learner = WeightLearner()
        #expect(learner.ownWeights(of: UserChoices(user: "u")).estimates.isEmpty)
        let odd = UserChoices(
            user: "u",
            choices: [
                ScoredChoice(reference: "p", differences: [.nan]), ScoredChoice(reference: "q", differences: []),
            ])
        #expect(learner.ownWeights(of: odd, basis: basis).estimates.isEmpty)
    }
}
