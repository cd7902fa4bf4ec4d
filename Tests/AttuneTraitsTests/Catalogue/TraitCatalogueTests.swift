import Testing

@testable import AttuneTraits

@Suite struct TraitCatalogueTests {
    let catalogue = TraitCatalogue.standard

    @Test func holdsFiftyThreeTraitsGroupedByFamily() {
        #expect(catalogue.traits.count == 53)
        #expect(Set(catalogue.traits.map(\.id)).count == 53)
        var families: [String] = []
        for trait in catalogue.traits where families.last != trait.family { families.append(trait.family) }
        #expect(Set(families).count == families.count)
    }

    @Test func findsTraitsByID() {
        #expect(catalogue.index(of: "length.words") == 0)
        #expect(catalogue["structure.steps"]?.more.directive == "Give the answer as numbered steps.")
        #expect(catalogue["structure.steps"]?.more.statement == "Prefers numbered steps over prose")
        #expect(catalogue["no.such"] == nil)
    }

    @Test func measuresInTheCataloguesOrder() {
        let measured = MeasuredValues(counts: TextCounts(), marks: MarkCounts(), language: .english).all
        #expect(measured.map(\.id) == catalogue.traits.map(\.id))
    }

    @Test(arguments: TraitCatalogue.standard.traits)
    func isWordedAsPromised(_ trait: AttuneTraits.Trait) {
        for pole in [trait.more, trait.less] {
            let words = pole.directive.split(separator: " ").count
            #expect((5...25).contains(words), "\(pole.directive)")
            #expect(pole.directive.hasSuffix("."))
            #expect(pole.directive.first?.isUppercase == true)
            #expect(!pole.statement.hasSuffix("."))
            #expect(!pole.name.isEmpty && pole.name.first?.isUppercase == false)
            let begins = ["Prefers ", "Wants ", "Likes ", "Dislikes ", "Is at ease "].contains {
                pole.statement.hasPrefix($0)
            }
            #expect(begins, "\(pole.statement)")
        }
        #expect(trait.more != trait.less)
        #expect(!trait.definition.isEmpty && !trait.unit.isEmpty)
    }

    @Test func directivesAndStatementsAreAllDifferent() {
        let poles = catalogue.traits.flatMap { [$0.more, $0.less] }
        #expect(Set(poles.map(\.directive)).count == poles.count)
        #expect(Set(poles.map(\.statement)).count == poles.count)
    }

    @Test(arguments: TraitCatalogue.standard.traits)
    func scalesKeepOrderAndZero(_ trait: AttuneTraits.Trait) {
        #expect(trait.statistical(0) == 0)
        #expect(trait.statistical(2) < trait.statistical(5))
        #expect(trait.statistical(.nan).isNaN)
    }
}
