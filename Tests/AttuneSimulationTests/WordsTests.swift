import AttuneCore
import Testing

@testable import AttuneSimulation

@Suite struct WordsTests {
    @Test func thousandsOfDistinctReactionsInFiveThousandConversations() {
        let reactions = GroupWorld(smallWorld(seed: 1, conversations: 5_000)).simulated()
            .flatMap { $0.turns.compactMap(\.reaction) }
        let stated = reactions.filter { $0.wish != nil }
        #expect(Set(reactions.map(\.words)).count >= 3_300)
        // Nearly no stated wish is worded twice alike.
        #expect(Double(Set(stated.map(\.words)).count) > 0.7 * Double(stated.count))
    }

    @Test func everyAspectIsSpokenAboutInBothDirections() {
        let shared = SharedLanguage.standard
        let atLeast: [(SharedLanguage.Tone, Int)] = [(.ask, 12), (.complaint, 8), (.praise, 8)]
        for (index, aspect) in SimulatedAspect.all.enumerated() {
            for direction in Direction.allCases {
                for (tone, count) in atLeast {
                    #expect(
                        shared.phrases(index, direction, tone).count >= count, "\(aspect.id) \(direction) \(tone)")
                }
            }
        }
    }

    @Test func everyAspectHasPatternsThatShowIt() {
        let shared = SharedLanguage.standard
        for style in Style.allCases where ![.length, .code, .exclamations, .emoji].contains(style) {
            #expect(shared.features[style.rawValue].count >= 12, "\(style)")
        }
        for style in [Style.hedging, .formal, .exclamations] {
            #expect(shared.sentences[style.rawValue].count >= 12, "\(style)")
        }
        #expect(shared.emoji.count >= 12)
    }

    @Test func plainWordsAreMany() {
        let shared = SharedLanguage.standard
        #expect(shared.satisfied.count >= 60)
        #expect(shared.dissatisfied.count >= 60)
        #expect(shared.followUps.count >= 80)
    }

    @Test(arguments: ContextText.all.map(\.name))
    func everyContextFillsEverySlot(name: String) throws {
        let text = try #require(ContextText.all.first { $0.name == name })
        let context = ContextLanguage(text)
        #expect(context.requests.count >= 20)
        #expect(context.content.count >= 60)
        // The walk through the sentences steps by 37.
        #expect(context.content.count % 37 != 0)
        #expect(context.code.isEmpty == !context.hasCode)
        for slot in Slot.allCases {
            #expect(context.slots[slot.rawValue].count >= 6, "\(slot)")
        }
        #expect(Set(text.text.split(separator: "\n")).count > 180)
    }

    @Test func contextsAreThereInPlenty() {
        #expect(GroupWorld.availableContexts.count >= 10)
        #expect(Set(GroupWorld.availableContexts).count == GroupWorld.availableContexts.count)
    }

    @Test func noSlotOrChoiceIsLeftOver() {
        var options = smallWorld(seed: 2, conversations: 1_500)
        options.contexts = 10
        for record in GroupWorld(options).conversations() {
            guard case .conversation(let messages) = record.content else { continue }
            for message in messages {
                #expect(!message.text.contains("{") && !message.text.contains("|"), "\(record.id ?? "")")
                #expect(!message.text.isEmpty)
            }
        }
    }

    @Test func stylesAreInTheOrderOfTheAspects() {
        #expect(Style.allCases.count == SimulatedAspect.all.count)
        #expect(SimulatedAspect.all[Style.steps.rawValue].id == "structure.steps")
        #expect(SimulatedAspect.all[Style.hedging.rawValue].id == "hedging.words")
        #expect(SimulatedAspect.all[Style.questions.rawValue].id == "questions.back")
        #expect(SimulatedAspect.all[Style.figures.rawValue].id == "numbers.figures")
    }

    @Test func contractionsShortenWholeWordsOnly() {
        var text = Array("It is fine and you will see that it is not done; split isolation cannot wait.".utf8)
        Contractions.apply(to: &text)
        let short = "It's fine and you'll see that it's not done; split isolation can't wait."
        #expect(String(decoding: text, as: UTF8.self) == short)
    }

    @Test func phrasesKeepBracketsWithoutABar() {
        var pen = Pen(random: SeededGenerator(seed: 1), slots: Slot.allCases.map { _ in [Phrase("the pan")] })
        #expect(
            pen.text(oneOf: [Phrase("[a|a] {thing} [3] {Thing} {odd}")]) == Array("a the pan [3] The pan {odd}".utf8))
    }
}
