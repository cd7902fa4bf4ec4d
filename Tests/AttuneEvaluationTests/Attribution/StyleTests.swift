import AttuneStatistics
import Testing

@testable import AttuneEvaluation

@Suite struct StyleTests {
    @Test func wordsMarksAndRunsAreReadAlikeWhateverTheTypography() {
        let text = "“Don’t,” said Ann\u{2014}and 42 left."
        #expect(
            TextUnit.words.read(text, masksNames: false)
                == ["\"", "don't", ",", "\"", "said", "ann", "—", "and", "0", "left", "."])
        #expect(
            TextUnit.words.read(text, masksNames: true) == ["\"", ",", "\"", "said", "—", "and", "0", "left", "."])
        #expect(TextUnit.characters.read("a  Bc d", masksNames: false) == ["a bc", " bc ", "bc d"])
        #expect(
            TextUnit.characters.read("In Rome", masksNames: true)
                == TextUnit.characters.read("On Oslo", masksNames: true))
        #expect(TextUnit.characters.read("abc", masksNames: false).isEmpty)
        #expect(TextUnit.words.read("", masksNames: false).isEmpty)
    }

    private func corpus(_ texts: [(String, String, String)]) -> StyleCorpus {
        StyleCorpus(
            texts.map { AuthoredText(author: $0, work: $1, text: $2) }, features: [.words], masksNames: false)
    }

    @Test func featuresThatOccurInFewWorksAreNoMarkOfStyle() {
        let corpus = corpus([("a", "1", "the cat the cat the cat"), ("a", "2", "the dog"), ("b", "1", "the end of it")])
        let space = StyleSpace(corpus, rows: [0, 1, 2], view: StyleView(.words, 10), presence: 0.5)
        #expect(space.size == 1)
        #expect(StyleSpace(corpus, rows: [0, 1, 2], view: StyleView(.words, 10), presence: 0).size == 6)
        #expect(StyleSpace(corpus, rows: [0, 1, 2], view: StyleView(.words, 3), presence: 0).size == 3)
        #expect(space.vector([]) == nil)
    }

    @Test func aTextHasTheSameVectorWithinAndOutsideTheCorpus() throws {
        let texts = [("a", "1", "to be or not to be"), ("a", "2", "or so to say"), ("b", "1", "be it so, not to be")]
        let corpus = corpus(texts)
        let space = StyleSpace(corpus, rows: [0, 1, 2], view: StyleView(.words, 6), presence: 0)
        for (row, text) in texts.enumerated() {
            let outside = try #require(space.vector(TextUnit.words.read(text.2, masksNames: false)))
            for (a, b) in zip(space.vector(corpus, row: row), outside) { #expect(abs(a - b) < 1e-12) }
        }
    }

    /// Two works of one author with two texts each, one feature: S = 2 · ½ / 2, B = 2 · 2² / 1 by hand.
    @Test func covarianceIsPooledWithinAndBetweenWorks() throws {
        let corpus = corpus([("a", "1", "x"), ("a", "1", "x"), ("a", "2", "x"), ("a", "2", "x"), ("b", "1", "x")])
        let vectors = [[0.0], [1], [4], [5], [9]]
        let matrix = try #require(
            WithinAuthorCovariance.matrix(vectors, rows: [0, 1, 2, 3, 4], corpus: corpus, betweenWorks: 10))
        let within = (0.25 * 4) / 2
        let between = (4.0 + 4.0) / 1
        #expect(abs(matrix[0] - (within + 10 * between)) < 1e-12)
        #expect(WithinAuthorCovariance.matrix([[1], [2]], rows: [0, 4], corpus: corpus, betweenWorks: 10) == nil)
    }

    @Test func deltaIsTheMeanAbsoluteDifferenceOfStandardScores() {
        let corpus = corpus([
            ("a", "1", "x x x y"), ("a", "2", "x x y y"), ("b", "1", "y y y x"), ("b", "2", "y y x y"),
        ])
        let model = StyleModel(
            corpus, rows: [0, 1, 2, 3], view: StyleView(.words, 2), distance: .delta, options: AttributionOptions())
        let vectors = (0..<4).map { model.space.vector(corpus, row: $0) }
        let centroid = (0..<2).map { (vectors[0][$0] + vectors[1][$0]) / 2 }
        let expected = -(abs(vectors[2][0] - centroid[0]) + abs(vectors[2][1] - centroid[1])) / 2
        #expect(abs(model.scores(vectors[2])[0] - expected) < 1e-12)
    }

    @Test func copyingIsToldFromWhatAnAuthorSharesAnyway() {
        let shown =
            "The old mill stands where the river bends, and nobody has turned its wheel since my father went to sea."
        let copied = DemonstrationCopying(
            of: "As I said, the old mill stands where the river bends, and nobody has turned its wheel since then.",
            from: [shown], others: ["The river bends here, and nobody has said why."])
        #expect(copied.longestRun == 15 && copied.isCopied && copied.share > 0.5)
        #expect(copied.usualLongestRun == 3)
        let own = DemonstrationCopying(of: "A letter about boats and sails and wind.", from: [shown], others: [shown])
        #expect(own.longestRun <= 2 && own.share == 0 && !own.isCopied && own.usualShare == 1)
        let short = DemonstrationCopying(of: "Yes.", from: [])
        #expect(short.share == 0 && short.longestRun == 0 && short.usualShare == nil)
    }
}
