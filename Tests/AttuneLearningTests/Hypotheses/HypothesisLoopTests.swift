import AttuneCore
import AttuneSimulation
import Foundation
import Synchronization
import Testing

@testable import AttuneLearning

@Suite struct HypothesisLoopTests {
    private static func rows() -> [LoopRow] {
        let (_, samples) = HypothesisLearnerTests.world(seed: 12, samples: 20, writers: 4, plain: 0)
        let own = samples.filter { $0.user == "w1" }
        let others = samples.filter { $0.user != "w1" }.prefix(20)
        return LoopRow.authorship(of: "w1", own + others, seed: 4)
    }

    private static func loop(_ change: (inout HypothesisLoopOptions) -> Void = { _ in }) -> HypothesisLoop {
        var options = HypothesisLoopOptions()
        options.updateBatch = 3
        options.bank = 8
        change(&options)
        let rows = rows()
        let offline = ThresholdHypotheses(rows)
        return HypothesisLoop(rows, options: options, generator: offline, predictor: offline)
    }

    @Test func aRunStoppedAfterEveryStepEndsAsAnUnbrokenOne() async throws {
        let unbroken = try await Self.loop().run()
        var state = HypothesisLoopState()
        while true {
            let loop = Self.loop()
            guard !loop.isDone(state) else { break }
            let stepped = try await loop.step(state)
            state = try JSONDecoder().decode(HypothesisLoopState.self, from: JSONEncoder().encode(stepped))
        }
        #expect(state == unbroken)
        #expect(unbroken.raised > 0 && !unbroken.bank.entries.isEmpty)
    }

    @Test func theBankLearnsToTellTheWriter() async throws {
        let loop = Self.loop()
        let state = try await loop.run()
        let inference = HypothesisInference(state.bank, rows: loop.rows, predictor: ThresholdHypotheses(loop.rows))
        var figures: [InferenceStrategy: Double] = [:]
        for strategy in InferenceStrategy.allCases {
            figures[strategy] = try await inference.accuracy(on: loop.rows, by: strategy)
        }
        for (strategy, accuracy) in figures { #expect(accuracy >= 0.6, "\(strategy): \(accuracy)") }
        let upper = try #require(figures[.upperBound])
        #expect(upper >= (figures[.best] ?? 1))
    }

    /// Predicts by a table of right rows; makes one hypothesis a call, called by what it is made of.
    private final class Table: HypothesisGenerating, HypothesisPredicting {
        let seeds = Mutex<[UInt64]>([])
        let asked = Mutex<[String: [String]]>([:])
        let isRight: @Sendable (String, String) -> Bool

        init(_ isRight: @escaping @Sendable (String, String) -> Bool) { self.isRight = isRight }

        func hypotheses(
            from rows: [LoopRow], count: Int, known: [LoopHypothesis], seed: UInt64
        ) async throws -> [LoopHypothesis] {
            seeds.withLock { $0.append(seed) }
            return (0..<count).map { LoopHypothesis(text: "h\(known.count + $0)") }
        }

        func label(of row: LoopRow, by hypotheses: [LoopHypothesis]) async throws -> String? {
            asked.withLock { $0[hypotheses[0].text, default: []].append(row.id) }
            return isRight(hypotheses[0].text, row.id) ? row.label : nil
        }

        func isRelevant(_ hypothesis: LoopHypothesis, to row: LoopRow) async throws -> Bool { true }
        func choice(for row: LoopRow, among hypotheses: [LoopHypothesis], examples: [[LoopRow]]) async throws -> Int? {
            nil
        }
    }

    private static let plain = (0..<30).map { LoopRow(id: "r\($0)", text: "t", label: $0 % 2 == 0 ? "user" : "other") }

    @Test func newHypothesesAreScoredOnRowsSeenAndNotOnThoseThatFailed() async throws {
        let table = Table { name, _ in name != "h0" }
        var options = HypothesisLoopOptions()
        options.initialPerBatch = 1
        options.updateBatch = 4
        options.updatePerBatch = 1
        options.fairSample = 8
        let loop = HypothesisLoop(Self.plain, options: options, generator: table, predictor: table)
        var state = HypothesisLoopState()
        while state.raised == 0 { state = try await loop.step(state) }
        let scored = Set(table.asked.withLock { $0["h1"] ?? [] })
        #expect(scored.count == 8)
        #expect(scored.contains { Int($0.dropFirst()) ?? 99 < 10 })
        #expect(state.bank.entries.last?.visits == 8 && state.hard.isEmpty)
    }

    @Test func repeatsVaryAndAreToldWhatIsKnown() async throws {
        let table = Table { _, _ in false }
        var options = HypothesisLoopOptions()
        options.updates = 3
        options.updateBatch = 2
        options.updatePerBatch = 1
        options.initialPerBatch = 1
        let state = try await HypothesisLoop(
            Self.plain, options: options, generator: table, predictor: table
        ).run()
        let seeds = table.seeds.withLock { $0 }
        #expect(Set(seeds).count == seeds.count && seeds.count == 1 + 3 * state.raised)
        #expect(Set(state.bank.entries.map(\.hypothesis.text)).count == state.bank.entries.count)
        #expect(state.bank.entries.count == 1 + 3 * state.raised)
    }

    @Test func noTopMeansAllOfThem() async throws {
        let table = Table { _, _ in true }
        var options = HypothesisLoopOptions()
        options.top = nil
        options.initialPerBatch = 7
        let state = try await HypothesisLoop(
            Self.plain, options: options, generator: table, predictor: table
        ).run()
        #expect(state.bank.entries.map(\.visits) == Array(repeating: 30, count: 7))
    }

    @Test func withoutABarOneWrongAnswerMakesARowHardAndNoneDoesNot() async throws {
        for isRight in [true, false] {
            let table = Table { name, _ in isRight || name != "h0" }
            var options = HypothesisLoopOptions()
            options.hardShare = 0
            options.updateBatch = 100
            options.top = nil
            let state = try await HypothesisLoop(
                Self.plain, options: options, generator: table, predictor: table
            ).run()
            #expect(state.hard.count == (isRight ? 0 : 20))
        }
    }

    @Test func everyRewardIsOfTheSameStep() {
        var old = HypothesisBank.Entry(hypothesis: LoopHypothesis(text: "old"))
        for row in 0..<4 { old.record(row, isRight: true) }
        var tried = HypothesisBank.Entry(hypothesis: LoopHypothesis(text: "tried"))
        for row in 0..<40 { tried.record(row, isRight: row % 20 != 0) }
        var bank = HypothesisBank()
        bank.entries = [tried, old]
        #expect(abs(old.reward(at: 100, exploration: 0.5) - (1 + 0.5 * (log(100.0) / 4).squareRoot())) < 1e-12)
        #expect(bank.ranked(at: 100, exploration: 0.5) == [1, 0])
        #expect(bank.byAccuracy == [1, 0])
    }

    @Test func anEmptyListOfRowsIsDone() async throws {
        let offline = ThresholdHypotheses([])
        let state = try await HypothesisLoop([], generator: offline, predictor: offline).run()
        #expect(state == HypothesisLoopState())
    }

    @Test(arguments: 1...40)
    func adaptiveSelectionIsTheBestOfAllSets(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let entries = (0..<7).map { number in
            var entry = HypothesisBank.Entry(hypothesis: LoopHypothesis(text: "h\(number)"))
            for row in 0..<10 { entry.record(row, isRight: Int.random(in: 0..<100, using: &generator) < 65) }
            return entry
        }
        let most = Int.random(in: 1...5, using: &generator)
        func value(_ set: [Int]) -> Double { set.reduce(0) { $0 + entries[$1].accuracy } }
        func isAllowed(_ set: [Int]) -> Bool {
            set.allSatisfy { a in
                set.allSatisfy {
                    a == $0 || AdaptiveSelection.cosine(Set(entries[a].right), Set(entries[$0].right)) < 0.7
                }
            }
        }
        let sets = (0..<128).map { mask in (0..<7).filter { mask >> $0 & 1 == 1 } }
        let best = sets.filter { $0.count <= most && isAllowed($0) }.map(value).max() ?? 0
        let chosen = AdaptiveSelection.choose(entries, most: most)
        #expect(isAllowed(chosen) && chosen.count <= most, "seed \(seed)")
        #expect(abs(value(chosen) - best) < 1e-9, "seed \(seed)")
    }

    @Test func sidesOfChoicesAreDrawnAndLabelled() {
        let pairs = (0..<40).map {
            (id: "p\($0)", pair: PreferencePair(prompt: [], chosen: "good \($0)", rejected: "bad \($0)"))
        }
        let rows = LoopRow.choices(pairs, seed: 9)
        #expect(Set(rows.map(\.label)) == ["first", "second"])
        #expect(rows.allSatisfy { ($0.label == "first" ? $0.text : $0.other ?? "").hasPrefix("good") })
        #expect(rows == LoopRow.choices(pairs.reversed(), seed: 9))
    }
}
