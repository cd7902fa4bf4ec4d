import AttuneCore
import AttuneSteering
import AttuneTraits
import Foundation
import Testing

@Suite("Reranking candidates by a user's weights")
struct RerankerTests {
    private let short = "Use a sharp knife."
    private let long = """
        Use a sharp knife and cut slowly along the grain, because that keeps the slices even. Then rest the meat for \
        ten minutes before you serve it, and keep the juice for the sauce. A cutting board with a groove helps.
        """

    private func weights(_ values: [(String, Double)]) -> PreferenceWeights {
        PreferenceWeights(
            user: "u1", pairs: 20,
            scores: values.map { PreferenceWeights.Score(name: $0.0, weight: $0.1, low: -9, high: 9, scale: 1) })
    }

    @Test("A user who likes length gets the long reply first, one who does not the short one")
    func length() {
        let liked = Reranker(weights: weights([("length.words", 1)])).rank([short, long])
        #expect(liked.order == [1, 0] && liked.best == 1)
        #expect(liked.scores[1] > 0 && abs(liked.scores[0] + liked.scores[1]) < 1e-9)
        let disliked = Reranker(weights: weights([("length.words", -1)])).rank([short, long])
        #expect(disliked.order == [0, 1])
        let pole = TraitCatalogue.standard["length.words"]?.more.name ?? ""
        #expect(liked.explanation(of: 1).contains(pole))
        #expect(liked.explanation(of: 1).hasPrefix("+") && liked.explanation(of: 0).hasPrefix("-"))
    }

    @Test("Without weights, or with none that applies, the order stays as given", arguments: [0, 1, 2])
    func none(kind: Int) {
        let given = [
            PreferenceWeights(), weights([("length.words", 0)]), weights([("no.trait", 3), ("length.words", .nan)]),
        ][kind]
        let ranked = Reranker(weights: given).rank([long, short, long])
        #expect(ranked.order == [0, 1, 2] && ranked.scores == [0, 0, 0])
        #expect(ranked.explanation(of: 0).contains("nothing"))
    }

    @Test("Equal candidates keep their places; none and one candidate rank themselves")
    func ties() {
        let reranker = Reranker(weights: weights([("length.words", 2)]))
        #expect(reranker.rank([short, long, short, long]).order == [1, 3, 0, 2])
        #expect(reranker.rank([]).best == nil)
        #expect(reranker.rank([short]).order == [0])
        #expect(reranker.rank(["", short]).order == [1, 0])
    }

    @Test("The scores of statements come from outside, and one that is missing adds nothing")
    func statements() {
        let reranker = Reranker(weights: weights([("statement:s-1", 1)]))
        let ranked = reranker.rank([short, short, short], scores: [["statement:s-1": 0], [:], ["statement:s-1": 1]])
        #expect(ranked.order == [2, 1, 0])
        #expect(ranked.contributions[1].isEmpty)
    }

    @Test("Weights survive JSON")
    func coding() throws {
        let value = weights([("length.words", 0.5), ("statement:s-1", -0.25)])
        #expect(try JSONDecoder().decode(PreferenceWeights.self, from: JSONEncoder().encode(value)) == value)
    }
}
