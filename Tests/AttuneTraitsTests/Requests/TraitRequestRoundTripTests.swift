import AttuneCore
import Testing

@testable import AttuneTraits

/// The vocabulary and the grammar agree: what we list as ways to ask is read as that request.
@Suite struct TraitRequestRoundTripTests {
    private static let ids = TraitWords.all.map(\.trait)

    @Test(arguments: ids, Direction.allCases)
    func everyListedPhraseIsReadAsItsTrait(id: String, direction: Direction) {
        let phrases = TraitRequestReader.phrases(trait: id, direction)
        #expect(phrases.count >= 3, "\(id) \(direction)")
        let reader = TraitRequestReader()
        for phrase in phrases {
            let found = reader.read(phrase)
            #expect(
                found.contains { $0.trait == id && $0.direction == direction },
                "\(id) \(direction): \(phrase) was read as \(found)")
        }
    }

    @Test func vocabularyAndCatalogueHoldTheSameTraits() {
        #expect(Set(Self.ids) == Set(TraitCatalogue.standard.traits.map(\.id)))
        #expect(Set(Self.ids).count == Self.ids.count)
    }

    @Test func catalogueTraitsListTheirPhrases() throws {
        let length = try #require(TraitCatalogue.standard["length.words"])
        #expect(length.requests(.less).contains("be brief"))
        #expect(length.requests(.less).contains { $0.hasPrefix("keep it short") || $0.contains("short") })
        #expect(length.requests(.more) != length.requests(.less))
    }

    @Test(arguments: TraitWords.all.map(\.trait))
    func patternsAreWellFormed(id: String) throws {
        let words = try #require(TraitWords.all.first { $0.trait == id })
        var patterns = words.nouns + words.clutter
        for direction in Direction.allCases {
            let side = words.side(direction)
            patterns += side.plain + side.faults + side.merits + side.verbs + side.asks + side.manners
            patterns += side.complaints + side.praises
        }
        #expect(!patterns.isEmpty)
        for pattern in patterns {
            let expanded = PhrasePattern.expand(pattern)
            #expect(!expanded.isEmpty && expanded.count <= 2_000, "\(pattern)")
            for word in expanded.joined() {
                #expect(!word.contains("(") && !word.contains(")") && !word.isEmpty, "\(pattern)")
            }
        }
    }

    @Test func patternsExpandToEveryReading() {
        #expect(PhrasePattern.expand("make it|this (much) short_and_sweet|brief").count == 8)
        #expect(PhrasePattern.expand("(so) good") == [["good"], ["so", "good"]])
        #expect(PhrasePattern.plain("(so) make it|this a_bit shorter") == "make it a bit shorter")
    }
}
