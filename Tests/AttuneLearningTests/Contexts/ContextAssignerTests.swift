import AttuneCore
import Foundation
import Testing

@testable import AttuneLearning

@Suite struct ContextAssignerTests {
    private static func generated(_ count: Int, topics: Int, seed: UInt64) -> (
        features: [ContextFeatures], topics: [String]
    ) {
        var generator = RequestGenerator(seed: seed)
        let requests = generator.requests(count, topics: topics)
        return (requests.map { ContextFeatures(text: $0.text) }, requests.map(\.topic))
    }

    @Test(arguments: [(2, 2000, 1), (3, 2000, 2), (5, 3000, 3), (6, 4000, 4), (7, 5000, 5)])
    func findsTheTopics(_ topics: Int, _ count: Int, _ seed: Int) {
        let (features, truth) = Self.generated(count, topics: topics, seed: UInt64(seed))
        let found = ContextAssigner().assign(features, labels: [])
        let index = Agreement.adjustedRand(truth, found.contexts.map { $0 ?? "other" })
        #expect(index >= 0.8, "seed \(seed): adjusted Rand index \(index)")
        #expect(found.contexts.count { $0 == nil } < count / 20, "seed \(seed)")
        #expect(found.model.contexts.count == topics, "seed \(seed)")
    }

    @Test(arguments: [1, 2, 3])
    func oneTopicIsOneContext(_ seed: UInt64) {
        let (features, _) = Self.generated(3000, topics: 1, seed: seed)
        let found = ContextAssigner().assign(features, labels: [])
        #expect(Set(found.contexts).count == 1)
        #expect(found.contexts.first != .some(nil))
    }

    @Test(arguments: [1, 2, 3])
    func wordsAtRandomAreOneContext(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed, label: "noise")
        let features = (0..<3000).map { _ in
            ContextFeatures(
                words: Set((0..<8).map { _ in "w\(Int.random(in: 0..<300, using: &generator))" }).sorted()
                    .joined(separator: " "))
        }
        #expect(Set(ContextAssigner().assign(features, labels: []).contexts).count == 1, "seed \(seed)")
    }

    @Test func namesAreDifferentShortAndMadeOfTheContextsWords() {
        let (features, _) = Self.generated(3000, topics: 6, seed: 8)
        let found = ContextAssigner().assign(features, labels: [])
        #expect(Set(found.model.contexts).count == found.model.contexts.count)
        for name in found.model.contexts {
            let words = name.split(separator: "-").map(String.init)
            #expect((1...3).contains(words.count))
            let own = features.indices.filter { found.contexts[$0] == name }
            for word in words { #expect(own.contains { features[$0].words.contains(word) }, "\(name)") }
        }
    }

    @Test func dependsOnTheSetOfRequestsOnly() throws {
        let (features, _) = Self.generated(1500, topics: 5, seed: 6)
        let expected = ContextAssigner().assign(features, labels: [])
        for seed in 0..<3 {
            var generator = SeededGenerator(seed: UInt64(seed), label: "order")
            let order = features.indices.shuffled(using: &generator)
            let found = ContextAssigner().assign(order.map { features[$0] }, labels: [])
            #expect(found.model == expected.model, "seed \(seed)")
            for (position, index) in order.enumerated() {
                try #require(found.contexts[position] == expected.contexts[index], "seed \(seed)")
            }
        }
    }

    @Test func nothingGivesNothing() {
        let none = ContextAssigner().assign([], labels: [])
        #expect(none.model == .empty)
        #expect(none.contexts.isEmpty)
        let wordless = ContextAssigner().assign([ContextFeatures(text: "hi!"), ContextFeatures(text: "")], labels: [])
        #expect(wordless.contexts == [nil, nil])
        #expect(wordless.model == .empty)
    }

    @Test(arguments: [1, 2, 40, 500])
    func identicalRequestsAreOneContext(_ count: Int) {
        let request = ContextFeatures(text: "How do I proof sourdough in winter?")
        let found = ContextAssigner().assign(Array(repeating: request, count: count), labels: [])
        #expect(Set(found.contexts) == ["proof-sourdough-winter"])
        #expect(found.model.contexts == ["proof-sourdough-winter"])
    }

    @Test func findsTopicsInOtherLanguages() {
        let topics = [
            ["修复代码错误", "编译程序失败", "函数返回错误", "调试代码程序", "代码编译错误"],
            ["烤面包的温度", "做蛋糕的面粉", "面包面粉发酵", "蛋糕温度时间", "发酵面团时间"],
            [
                "viaje barato playa isla", "vuelo directo hotel céntrico", "hotel barato vuelo nocturno",
                "maleta viaje avión equipaje", "playa tranquila verano avión",
            ],
        ]
        var generator = SeededGenerator(seed: 3, label: "languages")
        var features: [ContextFeatures] = []
        var truth: [String] = []
        for _ in 0..<900 {
            let topic = Int.random(in: 0..<3, using: &generator)
            let parts = (0..<2).map { _ in topics[topic][Int.random(in: 0..<5, using: &generator)] }
            features.append(
                ContextFeatures(
                    text: parts.joined(separator: "，")
                        + " \("abcdefgh".randomElement(using: &generator).map(String.init) ?? "")x"))
            truth.append("\(topic)")
        }
        let found = ContextAssigner().assign(features, labels: [])
        let index = Agreement.adjustedRand(truth, found.contexts.map { $0 ?? "other" })
        #expect(index >= 0.8, "adjusted Rand index \(index)")
    }

    @Test func fieldContextsAreKeptAndTheMissingOnesFilledWhereSure() {
        let (features, truth) = Self.generated(1000, topics: 4, seed: 12)
        var labels: [String?] = truth.map { $0 }
        for index in stride(from: 0, to: 1000, by: 4) { labels[index] = nil }
        labels[1] = "rare"
        let found = ContextAssigner(options: .init(source: .field)).assign(features, labels: labels)
        for index in labels.indices where labels[index] != nil { #expect(found.contexts[index] == labels[index]) }
        let filled = stride(from: 0, to: 1000, by: 4).filter { found.contexts[$0] != nil }
        #expect(filled.count >= 225)
        #expect(filled.count { found.contexts[$0] == truth[$0] } >= filled.count * 97 / 100)
        #expect(!found.model.contexts.contains("rare"))
    }

    @Test func featuresSurviveTheirJSON() throws {
        let features = ContextFeatures(text: "How do I proof sourdough in winter?")
        #expect(try JSONDecoder().decode(ContextFeatures.self, from: JSONEncoder().encode(features)) == features)
    }
}
