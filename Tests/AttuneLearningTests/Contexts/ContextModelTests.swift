import AttuneCore
import Foundation
import Testing

@testable import AttuneLearning

@Suite struct ContextModelTests {
    private static let model: ContextModel = {
        var generator = RequestGenerator(seed: 11)
        let requests = generator.requests(800, topics: 5)
        return ContextTrainer().train(
            requests.map { ContextFeatures(text: $0.text) }, labels: requests.map(\.topic))
    }()

    @Test func survivesItsJSON() throws {
        let data = try JSONEncoder().encode(Self.model)
        let read = try JSONDecoder().decode(ContextModel.self, from: data)
        #expect(read == Self.model)
        #expect(read.hashValue == Self.model.hashValue)
        let text = "my tubeless tyre has slow punctures"
        #expect(read.classify(text) == Self.model.classify(text))
        #expect(data.count < 50_000)
        #expect(Self.model.entries.allSatisfy { $0.words.count <= 400 })
    }

    @Test(arguments: ["", "hi", "thanks a lot!", "qwzx plugh xyzzy", "今天天气怎么样", "42"])
    func requestsWithoutKnownWordsAreOther(_ text: String) {
        #expect(Self.model.classify(text) == .other)
    }

    @Test func theEmptyModelKnowsNothing() {
        #expect(ContextModel.empty.classify("my tubeless tyre") == .other)
        #expect(ContextModel.empty.contexts.isEmpty)
    }

    @Test func probabilitiesSumToOne() {
        for text in ["overhaul the rear derailleur", "audit letter", "knead", "unrelated", ""] {
            let evidence = Self.model.evidence(ContextFeatures(text: text))
            let probabilities = Self.model.probabilities(evidence)
            #expect(probabilities.count == Self.model.contexts.count + 1)
            #expect(abs(probabilities.reduce(0, +) - 1) < 1e-9)
        }
    }

    @Test func aFollowUpStaysInTheContextOfTheConversation() {
        let start = Message(.user, "How do I bleed the disc brake and index the rear derailleur?")
        let alone = Self.model.classify([start])
        #expect(alone == Self.model.classify(start.text))
        #expect(alone.context == "bicycle")
        let reacted = Self.model.classify([start, Message(.assistant, "Like so."), Message(.user, "Too long, shorter")])
        #expect(reacted.context == "bicycle")
        #expect(reacted.confidence >= 0.6)
    }

    @Test func aNewSubjectWinsOverTheEarlierOne() {
        let guess = Self.model.classify([
            Message(.user, "How do I bleed the disc brake?"), Message(.assistant, "Like so."),
            Message(.user, "Now my sourdough loaf has a gummy crumb and a burnt crust after I bake it"),
        ])
        #expect(guess.context == "bread")
    }

    @Test func onlyUserMessagesCount() {
        let guess = Self.model.classify([
            Message(.system, "disc brake derailleur"), Message(.assistant, "rear derailleur chainring"),
            Message(.user, "thanks"),
        ])
        #expect(guess == .other)
    }
}
