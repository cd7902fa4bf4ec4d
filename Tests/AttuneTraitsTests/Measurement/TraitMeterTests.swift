import Foundation
import Testing

@testable import AttuneTraits

/// The value of one trait.
func measured(_ trait: String, _ text: String) -> Double {
    var meter = TraitMeter()
    guard let index = TraitCatalogue.standard.index(of: trait) else { return .nan }
    return Double(meter.measure(text).values[index])
}

@Suite struct TraitMeterTests {
    @Test(arguments: PoleTexts.all)
    func ordersATextOfEachPole(_ texts: PoleTexts) {
        let (more, less) = (measured(texts.trait, texts.more), measured(texts.trait, texts.less))
        #expect(more > less, "\(more) against \(less)")
    }

    @Test func hasTextsForEveryTrait() {
        #expect(PoleTexts.all.map(\.trait) == TraitCatalogue.standard.traits.map(\.id))
    }

    @Test(arguments: [
        "Use a fruit, e.g. an apple.", "Use a fruit such as an apple.", "Example: an apple falls.",
        "Take a fruit, say, an apple.", "Suppose you have two apples.", "Consider a jar of apples.",
        "To illustrate, two apples cost more.", "Take the apple as an example.", "Here's a sample of the text.",
        "A case in point is the apple.", "Picture this: an apple falls.", "**For example:** an apple.",
        "Let's say you own an apple.", "An example would be the apple.", "For instance, apples fall.",
    ])
    func noticesAnExample(_ text: String) { #expect(measured("examples.count", text) == 1) }

    @Test(arguments: [
        ("examples.count", "She set a good example."),
        ("examples.analogies", "I would like a cup of tea."),
        ("examples.analogies", "Would you like a receipt with it"),
        ("depth.definitions", "It grew by means of a loan."),
        ("depth.reasons", "It has been open since 1990 and since then grew."),
        ("certainty.words", "That must be frustrating."),
        ("hedging.words", "We met in May, rather than in June."),
        ("structure.steps", "In 1990. that was."),
        ("structure.emphasis", "The product 2*3*4 is even, and a * b is not."),
        ("structure.bullets", "-5 degrees it was.\n---\n"),
        ("numbers.figures", "1. One\n2. Two\n3) Three"),
        ("numbers.figures", "```\nx = 12\n```"),
        ("punctuation.asides", "1) one\n- term - what it is\n* f(x) and step-by-step"),
        ("numbers.math", "It costs $5 and then $10 more."),
        ("questions.back", "See https://example.org/?q=1 for it."),
        ("questions.back", "# What is it?\n\nA word such as \"why?\" is short."),
        ("enthusiasm.exclamations", "Here a != b and ![image](x.png) holds."),
        ("address.we", "The US economy grew and the US dollar fell."),
        ("address.assistant", "Queen Elizabeth I and the end of World War I. Let me know."),
        ("terminology.acronyms", "PLEASE DO NOT TOUCH the wet paint."),
        ("warmth.apology", "I am sorry to hear that."),
        ("directness.imperatives", "Use of force is rare. Test is over. Research: a list."),
        ("structure.headings", "#hashtag and **bold** words in a line."),
        ("sources.citations", "According to your needs, tick [x] or [ ]."),
        ("code.blocks", "Inline ```code``` is no block."),
        ("directness.preamble", "Surely the answer is four. Great questions are rare."),
    ])
    func isNotFooled(_ trait: String, _ text: String) { #expect(measured(trait, text) == 0) }

    @Test(arguments: [
        ("Sure! Paris.", 1), ("Sure, use a hammer.", 1), ("Great question! It is four.", 2),
        ("Certainly! Here are some tips:\n\n- Sleep.", 5), ("Of course. I'd be happy to help you. Four.", 8),
        ("Paris is the capital. Great question!", 0), ("", 0),
    ])
    func countsTheWordsOfFillerBeforeTheAnswer(_ text: String, _ words: Double) {
        #expect(measured("directness.preamble", text) == words)
    }

    @Test(arguments: [
        ("👨‍👩‍👧‍👦", 1), ("👋🏽👋🏿", 2), ("🇩🇪🇫🇷", 2), ("❤️", 1), ("1️⃣ one", 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1), ("✅ done ❌", 2), ("© ™ → ✓", 0),
    ])
    func countsAnEmojiOnce(_ text: String, _ count: Double) { #expect(measured("emoji.count", text) == count) }

    @Test func treatsLineEndingsAlike() {
        let text = "# Title\n\nSome words here.\n\n1. One\n2. Two\n\n```\ncode\n```\nEnd?\n"
        var meter = TraitMeter()
        #expect(meter.measure(text) == meter.measure(text.replacingOccurrences(of: "\n", with: "\r\n")))
    }

    @Test func takesAnUnclosedFenceAsCodeToTheEnd() {
        #expect(measured("code.blocks", "Run:\n```\na\nb\n\nc") == 3)
        #expect(measured("length.words", "Run:\n```\na\nb\n\nc") == 1)
    }

    @Test func takesRatesOfShortTextsOverAtLeastTwentyWords() {
        #expect(measured("hedging.words", "Perhaps.") == 5)
        #expect(measured("enthusiasm.exclamations", "Yes!") < 0.34)
        #expect(measured("readability.grade", "Photosynthesis.") < 12)
    }

    @Test func definesTheEmptyText() {
        var meter = TraitMeter()
        let empty = meter.measure("")
        #expect(empty.language == .undetermined)
        let undefined = zip(TraitCatalogue.standard.traits, empty.values).filter { $1.isNaN }.map(\.0.id)
        let expected = [
            "length.paragraph", "code.comments", "readability.grade", "readability.sentence", "vocabulary.variety",
        ]
        #expect(undefined == expected)
        #expect(empty.values.allSatisfy { $0.isNaN || $0 == 0 })
    }

    @Test func measuresTheSameWhateverCameBefore() {
        var used = TraitMeter()
        let texts = PoleTexts.all.flatMap { [$0.more, $0.less] }
        for text in texts { _ = used.measure(text) }
        for text in texts.reversed() {
            var fresh = TraitMeter()
            let (a, b) = (used.measure(text).values, fresh.measure(text).values)
            #expect(zip(a, b).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) })
        }
    }
}
