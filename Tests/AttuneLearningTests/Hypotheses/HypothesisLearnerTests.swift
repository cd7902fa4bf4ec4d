import AttuneCore
import AttuneSimulation
import Foundation
import Testing

@testable import AttuneLearning

@Suite struct HypothesisLearnerTests {
    static func world(
        seed: UInt64, samples: Int = 7, writers: Int = 20, plain: Double = 0.3
    ) -> (world: WriterWorld, samples: [WritingSample]) {
        var options = WriterWorldOptions()
        options.seed = seed
        options.samples = samples
        options.writers = writers
        options.plainShare = plain
        let world = WriterWorld(options)
        return (world, world.records().compactMap { WritingSample($0, reference: $0.id ?? "") })
    }

    @Test func plantedFingerprintsAreFoundFromSevenSamples() {
        var claims = 0
        var right = 0
        var planted = 0
        var found = 0
        for seed in 901...904 as ClosedRange<UInt64> {
            let (world, samples) = Self.world(seed: seed)
            for user in HypothesisLearner().learn(from: samples).users {
                guard let truth = world.truth[user: user.user] else { continue }
                let active = user.profile.statements.filter { $0.status == .active }
                claims += active.count
                right += active.count { truth.moved[$0.aspect] == $0.direction }
                for (habit, direction) in truth.habits {
                    planted += 1
                    let moves = WriterHabit.all.first { $0.id == habit }?.moves ?? [:]
                    let isFound = active.contains { statement in
                        if statement.aspect == habit { return statement.direction == direction }
                        guard let way = moves[statement.aspect] else { return false }
                        return statement.direction == (direction == .more ? way : way.opposite)
                    }
                    if isFound { found += 1 }
                }
            }
        }
        #expect(Double(right) >= 0.9 * Double(claims), "\(right) of \(claims)")
        #expect(Double(found) >= 0.45 * Double(planted), "\(found) of \(planted)")
    }

    @Test func writersLikeAllOthersGetEmptyProfiles() {
        let (_, samples) = Self.world(seed: 77, plain: 1)
        let result = HypothesisLearner().learn(from: samples)
        #expect(result.users.count == 20)
        func isActive(_ user: UserHypotheses) -> Bool { user.profile.statements.contains { $0.status == .active } }
        #expect(result.users.count { !isActive($0) } >= 18)
        #expect(result.users.allSatisfy { isActive($0) || $0.profile.notes.count == 1 })
    }

    @Test func quotesStandInTheSamplesByteForByte() throws {
        let (_, samples) = Self.world(seed: 3, plain: 0)
        let result = HypothesisLearner().learn(from: samples)
        let hypotheses = result.users.flatMap(\.hypotheses)
        try #require(!hypotheses.isEmpty)
        for user in result.users {
            #expect(user.hypotheses.count <= 10)
            for hypothesis in user.hypotheses {
                let parts = hypothesis.quoted.split(separator: "#")
                let sample = try #require(samples.first { $0.reference == parts[0] && $0.user == user.user })
                let text = sample.pieces.first { String($0.turn) == parts[1] }?.text ?? ""
                #expect(Data(text.utf8).range(of: Data(hypothesis.quote.utf8)) != nil)
                #expect(!hypothesis.quote.isEmpty && hypothesis.quote.count <= 160)
                #expect(hypothesis.statement.evidence.examples.first == hypothesis.quoted)
                #expect(hypothesis.statement.source == .hypotheses && hypothesis.statement.strength > 0)
            }
        }
    }

    @Test(arguments: [1, 2] as [UInt64])
    func theOrderOfSamplesChangesNothing(seed: UInt64) {
        let (_, samples) = Self.world(seed: 5, writers: 8)
        var generator = SeededGenerator(seed: seed)
        let learner = HypothesisLearner()
        #expect(
            learner.learn(from: samples) == learner.learn(from: samples.shuffled(using: &generator)), "seed \(seed)")
    }

    @Test func moreSamplesMakeNarrowerIntervals() throws {
        let (_, samples) = Self.world(seed: 8, samples: 40, writers: 12, plain: 0)
        let background = StyleBackground(
            Dictionary(grouping: samples.filter { $0.user != "w1" }, by: \.user).sorted { $0.key < $1.key }.map {
                StyleSamples(user: $0.key, texts: $0.value.map(\.text))
            })
        var meter = StyleMeter()
        let vectors = samples.filter { $0.user == "w1" }.map { meter.measure($0.text) }
        let few = StyleDeviation.all(of: Array(vectors.prefix(4)), against: background)
        let many = StyleDeviation.all(of: vectors, against: background)
        let pairs = few.compactMap { a in many.first { $0.feature == a.feature }.map { (a, $0) } }
        try #require(pairs.count > 50)
        #expect(pairs.count { $0.deviation > $1.deviation } >= pairs.count * 9 / 10)
    }

    @Test func oneUserAloneIsComparedWithTheBuiltInBackground() {
        let samples = (1...6).map {
            WritingSample(
                reference: "w\($0)", user: "ann",
                text: String(
                    repeating: "Wow!!! This is so amazing!!! I love it so much!!! You will love it too!!! ", count: 3))
        }
        let result = HypothesisLearner().learn(from: samples)
        #expect(result.isBuiltIn && result.users.count == 1)
        #expect(
            result.users[0].profile.statements.contains {
                ["enthusiasm.exclamations", "style.exclamations"].contains($0.aspect) && $0.direction == .more
            })
    }

    @Test func chatsCountByTheUsersOwnTurns() throws {
        let record = Record(
            user: "bo", groups: ["tier": "expert"],
            content: .conversation([
                Message(.user, "First words of mine."), Message(.assistant, "Not mine at all."),
                Message(.user, "Second words of mine."),
            ]))
        let sample = try #require(WritingSample(record, reference: "c4"))
        #expect(sample.pieces.map(\.turn) == [0, 2])
        #expect(!sample.text.contains("Not mine"))
        #expect(HypothesisLearner.attributes([sample]) == ["tier": "expert"])
    }

    @Test func nothingToLearnFromIsSaid() {
        #expect(HypothesisLearner().learn(from: []).emptyReason != nil)
        let short = [WritingSample(reference: "w1", user: "ann", text: "Hi.")]
        #expect(HypothesisLearner().learn(from: short).emptyReason?.contains("no user") == true)
    }

    @Test func whatMissesTheBarIsProposedBehindWhatPassesAndNeverBothWays() {
        let (_, samples) = Self.world(seed: 905)
        let users = HypothesisLearner().learn(from: samples).users
        var options = HypothesisOptions()
        options.proposedRate = 0
        let strict = HypothesisLearner(options: options).learn(from: samples).users
        for (user, active) in zip(users, strict) {
            let statements = user.profile.statements
            #expect(statements.count <= 10)
            #expect(statements.filter { $0.status == .active } == active.profile.statements)
            #expect(statements.drop { $0.status == .active }.allSatisfy { $0.status == .proposed })
            #expect(Set(statements.map(\.aspect)).count == statements.count)
        }
        #expect(users.contains { $0.profile.statements.contains { $0.status == .proposed } })
    }
}
