import AttuneCore
import Testing

@testable import AttuneLearning

@Suite struct ContextTrainerTests {
    static func labelled(_ count: Int, topics: Int, seed: UInt64) -> (features: [ContextFeatures], labels: [String?]) {
        var generator = RequestGenerator(seed: seed)
        let requests = generator.requests(count, topics: topics)
        return (requests.map { ContextFeatures(text: $0.text) }, requests.map(\.topic))
    }

    @Test(arguments: [1, 2, 3])
    func recognisesNewRequests(_ seed: UInt64) {
        let (features, labels) = Self.labelled(700, topics: 7, seed: seed)
        let (fresh, answers) = Self.labelled(1000, topics: 7, seed: seed + 100)
        let model = ContextTrainer().train(features, labels: labels)
        let guesses = fresh.map { model.classify($0) }
        let right = zip(guesses, answers).count { $0.context == $1 }
        #expect(right >= 980, "seed \(seed): \(right) of 1000")
        let open = zip(guesses, answers).filter { $0.0.context != nil && $0.0.confidence >= 0.6 }
        #expect(open.count >= 950, "seed \(seed)")
        #expect(open.count { $0.0.context == $0.1 } >= open.count * 99 / 100, "seed \(seed)")
    }

    /// Topics that share half their words, so that there is something to be unsure of.
    private static func blurred(_ count: Int, seed: UInt64) -> (features: [ContextFeatures], labels: [String?]) {
        var generator = SeededGenerator(seed: seed, label: "blurred")
        var features: [ContextFeatures] = []
        var labels: [String?] = []
        for _ in 0..<count {
            let topic = Int.random(in: 0..<4, using: &generator)
            let words = (0..<4).map { _ -> String in
                let other = Int.random(in: 0..<10, using: &generator) < 5
                let from = other ? Int.random(in: 0..<4, using: &generator) : topic
                return "t\(from)w\(Int.random(in: 0..<40, using: &generator))"
            }
            features.append(ContextFeatures(words: words.joined(separator: " ")))
            labels.append("topic-\(topic)")
        }
        return (features, labels)
    }

    @Test(arguments: [5, 6, 7])
    func confidenceMeansAccuracy(_ seed: UInt64) {
        let (features, labels) = Self.blurred(4000, seed: seed)
        let model = ContextTrainer().train(features, labels: labels)
        let (fresh, answers) = Self.blurred(4000, seed: seed + 50)
        var error = 0.0
        for bin in 0..<10 {
            let inside = zip(fresh.map { model.classify($0) }, answers).filter { guess, _ in
                guess.context != nil && Int(min(9, guess.confidence * 10)) == bin
            }
            let confidence = inside.reduce(0) { $0 + $1.0.confidence }
            error += abs(confidence - Double(inside.count { $0.0.context == $0.1 }))
        }
        #expect(error / 4000 < 0.2, "seed \(seed): expected calibration error \(error / 4000)")
        // The fit saw requests from outside, too, of which there are none here: confidence errs on the careful side.
        let named = zip(fresh.map { model.classify($0) }, answers).filter { $0.0.context != nil }
        let confidence = named.reduce(0) { $0 + $1.0.confidence } / Double(named.count)
        let accuracy = Double(named.count { $0.0.context == $0.1 }) / Double(named.count)
        #expect(confidence <= accuracy + 0.03, "seed \(seed): \(confidence) against \(accuracy)")
        let sure = zip(fresh.map { model.classify($0) }, answers).filter {
            $0.0.context != nil && $0.0.confidence >= 0.8
        }
        #expect(sure.count > 200, "seed \(seed)")
        #expect(sure.count { $0.0.context == $0.1 } >= sure.count * 8 / 10, "seed \(seed)")
    }

    @Test(arguments: [1, 2])
    func keepsOutOfRequestsAboutSomethingElse(_ seed: UInt64) {
        let (features, labels) = Self.labelled(1500, topics: 5, seed: seed)
        let model = ContextTrainer().train(features, labels: labels)
        var generator = RequestGenerator(seed: seed + 9)
        let outside = (0..<500).map { generator.request(RequestGenerator.topics[5 + $0 % 2]) }
        let claimed = outside.map { model.classify($0) }.count { $0.context != nil && $0.confidence >= 0.6 }
        #expect(claimed <= 25, "seed \(seed): \(claimed) of 500")
    }

    @Test func dependsOnTheSetOfRequestsOnly() {
        let (features, labels) = Self.labelled(600, topics: 4, seed: 3)
        let expected = ContextTrainer().train(features, labels: labels)
        for seed in 0..<3 {
            var generator = SeededGenerator(seed: UInt64(seed), label: "order")
            let order = features.indices.shuffled(using: &generator)
            let model = ContextTrainer().train(order.map { features[$0] }, labels: order.map { labels[$0] })
            #expect(model == expected, "seed \(seed)")
        }
    }

    @Test func needsAFewRequestsAContext() {
        let features = (0..<9).map { ContextFeatures(text: "knead dough number \($0) twice") }
        let labels: [String?] = ["a", "a", "a", "a", "a", "b", "b", "b", nil]
        #expect(ContextTrainer().train(features, labels: labels).contexts == ["a"])
        #expect(ContextTrainer().train([], labels: []) == .empty)
        #expect(ContextTrainer().train(features, labels: features.map { _ in nil }) == .empty)
    }

    @Test func learnsOneContextAndStillKeepsOutOfOthers() {
        let (features, labels) = Self.labelled(500, topics: 1, seed: 4)
        let model = ContextTrainer().train(features, labels: labels)
        #expect(model.contexts == ["bread"])
        let inside = model.classify("my sourdough loaf has a gummy crumb")
        #expect(inside.context == "bread")
        #expect(inside.confidence >= 0.6)
        let outside = model.classify("negotiate salary before signing the employment offer")
        #expect(outside.context == nil || outside.confidence < 0.6)
    }
}
