import AttuneCore
import AttuneTraits
import Testing

@testable import AttuneLearning

@Suite struct HypothesisWordingTests {
    private static func statement(_ aspect: String, _ direction: Direction) -> Statement {
        let words = HypothesisWording.words(of: aspect, direction)
        return Statement(
            id: "s", text: words.text, directive: words.directive, context: nil, aspect: aspect, direction: direction,
            strength: 0.5, evidence: Evidence(), source: .hypotheses, analyst: "offline", status: .active)
    }

    @Test(arguments: StyleFeature.ids, Direction.allCases)
    func everyFeatureHasWordsInBothDirections(id: String, direction: Direction) throws {
        let statement = Self.statement(id, direction)
        #expect(!statement.text.isEmpty && statement.text != id)
        _ = try DirectiveGuard.pass(statement.directive)
        let writing = HypothesisWording.writingDirective(for: statement)
        _ = try DirectiveGuard.pass(writing)
        #expect(writing.hasSuffix(".") && writing.count > 8)
        let claim = HypothesisWording.claim(for: statement)
        #expect(claim.first?.isUppercase == true && !claim.hasSuffix("."))
        let opposite = Self.statement(id, direction.opposite)
        #expect(writing != HypothesisWording.writingDirective(for: opposite))
        #expect(statement.text != opposite.text)
        if TraitCatalogue.standard[id] != nil { #expect(writing != statement.directive) }
    }

    @Test func claimsAreInTheThirdPerson() {
        #expect(HypothesisWording.claim(for: Self.statement("readability.sentence", .more)) == "Writes long sentences")
        #expect(HypothesisWording.thirdPerson("Address people") == "Addresses people")
        #expect(HypothesisWording.thirdPerson("Finish early") == "Finishes early")
    }

    @Test func marksAndLengthBelongIntoDraftsOnly() {
        #expect(!HypothesisWording.speaksOfReplies(Self.statement("style.semicolons", .more)))
        #expect(!HypothesisWording.speaksOfReplies(Self.statement("length.words", .more)))
        #expect(HypothesisWording.speaksOfReplies(Self.statement("formality.formal", .more)))
        var edited = Self.statement("length.words", .more)
        edited.source = .edited
        #expect(HypothesisWording.speaksOfReplies(edited))
    }
}
