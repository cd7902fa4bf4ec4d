import AttuneCore
import AttuneSimulation
import Testing

@testable import AttuneLearning

/// Simulated logs, whose true contexts are known.
@Suite struct ContextSimulationTests {
    private static func world(
        _ seed: UInt64, contexts: Int, conversations: Int = 5000
    ) -> (features: [ContextFeatures], contexts: [String], records: [Record]) {
        var options = GroupWorldOptions()
        options.seed = seed
        options.contexts = contexts
        options.conversations = conversations
        let records = Array(GroupWorld(options).conversations())
        return (records.map { ContextFeatures($0) }, records.map { $0.context ?? "" }, records)
    }

    @Test(arguments: [1, 2, 3, 4])
    func findsTheContextsOfAWorld(_ seed: UInt64) {
        let (features, truth, _) = Self.world(seed, contexts: 5)
        let found = ContextAssigner().assign(features, labels: [])
        let named = found.contexts.map { $0 ?? "other" }
        let index = Agreement.adjustedRand(truth, named)
        #expect(index >= 0.8, "seed \(seed): adjusted Rand index \(index), \(found.model.contexts)")
        let purity = Agreement.purity(named, truth: truth)
        #expect(purity >= 0.9, "seed \(seed): purity \(purity)")
    }

    @Test(arguments: [1, 2])
    func followsConversationsToTheirLastTurn(_ seed: UInt64) {
        let (features, truth, _) = Self.world(seed, contexts: 5, conversations: 3000)
        let model = ContextTrainer().train(features, labels: truth)
        let (_, answers, records) = Self.world(seed, contexts: 5, conversations: 3600)
        var (open, right, all) = (0, 0, 0)
        for (record, answer) in zip(records, answers).dropFirst(3000) {
            guard case .conversation(let messages) = record.content,
                let last = messages.lastIndex(where: { $0.role == .user })
            else { continue }
            let guess = model.classify(Array(messages[...last]))
            all += 1
            guard guess.context != nil, guess.confidence >= 0.6 else { continue }
            open += 1
            if guess.context == answer { right += 1 }
        }
        #expect(open >= all * 8 / 10, "seed \(seed): open for \(open) of \(all)")
        #expect(right >= open * 95 / 100, "seed \(seed): right for \(right) of \(open)")
    }
}
