import AttuneCore
import AttuneSimulation
import Foundation
import Testing

@testable import AttuneLearning

@Suite("Hypotheses that are tested on labelled rows")
struct ScoredHypothesisTests {
    private static func world(_ samples: Int = 30) -> [WritingSample] {
        HypothesisLearnerTests.world(seed: 21, samples: samples, writers: 5, plain: 0).1
    }

    @Test("every third row of each label is kept back, and others are drawn from as many writers as there are")
    func rows() throws {
        let samples = Self.world()
        let rows = try #require(ScoredRows.texts(of: ["w2"], among: samples.shuffled()).first)
        #expect(rows == ScoredRows.texts(of: nil, among: samples)[1], "the order of the samples plays no part")
        let all = rows.training + rows.heldOut
        #expect(all.count == 60 && rows.heldOut.count == 20 && all.count { $0.label == "user" } == 30)
        #expect(rows.heldOut.count { $0.label == "user" } == 10)
        #expect(Set(all.compactMap(\.author)).count == 5)
        #expect(Set(all.map(\.id)).count == 60)
        #expect(rows.shortage(least: 9) == nil)
        #expect(rows.shortage(least: 31) == "30 texts of the user where 31 are due")
    }

    @Test("who has too few rows learns nothing, and says why")
    func few() async throws {
        let rows = try #require(ScoredRows.texts(of: ["w1"], among: Self.world(6)).first)
        let user = try await ScoredHypothesisLearner().learn(rows)
        #expect(user.shortage == "6 texts of the user where 9 are due" && user.hypotheses.hypotheses.isEmpty)
        #expect(ScoredHypothesisLearner().expected(for: rows).laterCalls == 0)
    }

    @Test("a stored state goes on to the same end, and is another's where rows or options differ")
    func resumes() async throws {
        let rows = try #require(ScoredRows.texts(of: ["w3"], among: Self.world()).first)
        let learner = ScoredHypothesisLearner()
        var states: [HypothesisLoopState] = []
        let whole = try await learner.learn(rows) { states.append($0) }
        #expect(states.count == 21, "the beginning on half of 40 rows, then a row a step")
        for state in [states[0], states[11], states[20]] {
            let stored = try JSONDecoder().decode(HypothesisLoopState.self, from: JSONEncoder().encode(state))
            let resumed = try await learner.learn(rows, from: stored)
            #expect(resumed.hypotheses == whole.hypotheses && resumed.accuracies == whole.accuracies)
        }
        var options = ScoredOptions()
        options.loop.bank = 3
        let other = try #require(ScoredRows.texts(of: ["w4"], among: Self.world()).first)
        let prints = [
            learner.fingerprint(of: rows), learner.fingerprint(of: other),
            ScoredHypothesisLearner(options: options).fingerprint(of: rows),
        ]
        #expect(Set(prints).count == 3)
    }

    @Test("accuracy on rows kept back decides what is active, and every way of using the bank is measured")
    func accuracy() async throws {
        let rows = ScoredRows.texts(of: nil, among: Self.world())
        for one in rows {
            let user = try await ScoredHypothesisLearner().learn(one)
            #expect(Set(user.accuracies.keys) == Set(InferenceStrategy.allCases))
            for statement in user.hypotheses.profile.statements {
                let (right, wrong) = (statement.evidence.supporting, statement.evidence.opposing)
                #expect(right + wrong == one.heldOut.count && 2 * right > right + wrong)
                #expect((statement.status == .active) == ((statement.evidence.q ?? 1) <= 0.05))
                #expect(abs(statement.strength - (2 * Double(right) / Double(right + wrong) - 1)) < 1e-3)
                #expect(statement.source == .hypotheses)
            }
            for hypothesis in user.hypotheses.hypotheses {
                #expect(one.own.contains { $0.text.contains(hypothesis.quote) } && !hypothesis.quote.isEmpty)
            }
            let aspects = user.hypotheses.profile.statements.map(\.aspect)
            for (index, aspect) in aspects.enumerated() {
                #expect(!aspects[..<index].contains { DeviationSelection.areTwins($0, aspect) })
            }
        }
    }

    @Test("choices give wishes about replies, which learning weights leaves alone")
    func choices() async throws {
        let pairs = (0..<45).map { number in
            let long = String(
                repeating: "The pump then moves water through the pipe, as it should. ", count: 3 + number % 4)
            return (
                id: "p\(number)",
                pair: PreferencePair(
                    prompt: [Message(.user, "How does pump \(number) work?")], chosen: "It moves water through it.",
                    rejected: long)
            )
        }
        let rows = ScoredRows(choicesOf: "ann", pairs)
        #expect(rows.training.count == 31 || rows.training.count == 30)
        let user = try await ScoredHypothesisLearner().learn(rows)
        let statements = user.hypotheses.profile.statements
        let length = try #require(statements.first { $0.aspect.hasPrefix("length.") })
        #expect(length.direction == .less && length.status == .active && length.source == .personas)
        #expect(statements.allSatisfy { $0.isScoredChoice(of: "ann") && !$0.isScoredChoice(of: "bo") })
        #expect(statements.allSatisfy { !$0.aspect.hasPrefix("style.") })
        #expect(user.hypotheses.hypotheses.allSatisfy { $0.quote.isEmpty && $0.claim == $0.statement.text })
    }
}
