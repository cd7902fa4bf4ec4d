import AttuneCore
import Foundation
import Testing

@testable import AttuneEvaluation

@Suite struct AuthorshipAttributorTests {
    private static func options(_ distances: [StyleDistance] = StyleDistance.allCases) -> AttributionOptions {
        var options = AttributionOptions()
        options.candidates = distances.map { AttributionMethod([StyleView(.words, 20)], $0) }
        return options
    }

    @Test func worksThatWereNotSeenGoToTheirAuthorsByHabitNotByNames() async throws {
        let world = SimulatedAuthors(authors: 4, works: 3, texts: 6, seed: 11)
        let result = try await AttributionEvaluation.acrossWorks(world.texts, options: Self.options())
        #expect(result.texts == 72 && result.works.count == 12)
        #expect(result.right >= 58, "\(result.right) of 72, seed 11")
        #expect(result.worksRight >= 11)
        #expect(result.surprise < 1.2, "guessing gives 2 bits: \(result.surprise)")
        let interval = try #require(result.accuracy)
        #expect(interval.lower <= interval.value && interval.value <= interval.upper)
    }

    @Test func authorsWhoDoNotDifferAreGuessed() async throws {
        let world = SimulatedAuthors(authors: 4, works: 3, texts: 6, sharpness: 0, seed: 5)
        let result = try await AttributionEvaluation.acrossWorks(world.texts, options: Self.options())
        #expect(result.right <= 36, "\(result.right) of 72, seed 5")
        #expect(result.surprise < 2.6, "probabilities do not pretend to know")
    }

    @Test func theSameTextsGiveTheSameAnswerInAnyOrder() async throws {
        let world = SimulatedAuthors(authors: 3, works: 2, texts: 4, seed: 3)
        let first = try await AuthorshipAttributor.train(on: world.texts, options: Self.options())
        var generator = SeededGenerator(seed: 9)
        let second = try await AuthorshipAttributor.train(
            on: world.texts.shuffled(using: &generator), options: Self.options())
        #expect(first.method == second.method && first.isCalibrated)
        for text in world.texts.prefix(6) {
            let (a, b) = (try #require(first.attribute(text.text)), try #require(second.attribute(text.text)))
            #expect(a.author == b.author && abs(a.probability - b.probability) < 1e-9)
            #expect(abs(a.candidates.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
            #expect(a.margin >= 0)
        }
        #expect(first.attribute("  ") == nil)
    }

    @Test func withoutASecondWorkNothingIsTestedAndTheLeastAssumingMethodIsTaken() async throws {
        let world = SimulatedAuthors(authors: 3, works: 1, texts: 6, seed: 4)
        let attributor = try await AuthorshipAttributor.train(on: world.texts, options: Self.options())
        #expect(!attributor.isCalibrated && attributor.method == AttributionOptions.untested)
        await #expect(throws: AttributionError.self) {
            try await AttributionEvaluation.acrossWorks(world.texts, options: Self.options())
        }
        await #expect(throws: AttributionError.self) {
            try await AuthorshipAttributor.train(on: world.texts.filter { $0.author == "a0" })
        }
        let blank = [AuthoredText(author: "a", work: "1", text: " "), AuthoredText(author: "b", work: "1", text: "x")]
        await #expect(throws: AttributionError.self) { try await AuthorshipAttributor.train(on: blank) }
    }

    @Test func worksOfSingleTextsCanBeWhitenedToo() async throws {
        let texts = SimulatedAuthors(authors: 2, works: 12, texts: 1, words: 600, seed: 8).texts
        let result = try await AttributionEvaluation.acrossWorks(texts, options: Self.options([.whitened]), folds: 6)
        #expect(result.right >= 21, "\(result.right) of 24, seed 8")
    }

    @Test func everyWorkIsHeldOutOnceAndItsAuthorKeepsAnother() {
        let texts = SimulatedAuthors(authors: 3, works: 7, texts: 1, words: 5, seed: 1).texts
        let corpus = StyleCorpus(texts, features: [.words], masksNames: false)
        let rows = Array(texts.indices)
        for most in 2...30 {
            let folds = WorkFolds.make(corpus, rows: rows, most: most)
            #expect(folds.joined().sorted() == Array(0..<21))
            #expect(folds.count <= max(most, 2) || folds.allSatisfy { $0.count == 1 })
            for fold in folds {
                for (_, own) in Dictionary(grouping: fold, by: { corpus.authorOfWork[$0] }) { #expect(own.count < 7) }
            }
        }
    }

    @Test(
        "the disputed Federalist papers go to Madison",
        .enabled(
            if: EvaluationData.file("federalist/papers") != nil, "needs shared/data/federalist (set ATTUNE_SHARED)"))
    func federalist() async throws {
        let path = try #require(EvaluationData.file("federalist/papers"))
        let papers = try DataRead(files: [path]) { (row) throws(DataFault) in
            AuthoredText(
                author: row.text("author") ?? "", work: row.text("number") ?? "",
                text: String((row.text("text") ?? "").prefix(9_000)))
        }.values
        let hamilton = papers.filter { $0.author == "HAMILTON" }.prefix(20)
        let known = hamilton + papers.filter { $0.author == "MADISON" }
        let attributor = try await AuthorshipAttributor.train(
            on: Array(known), options: Self.federalistOptions())
        let disputed = papers.filter { $0.author == "HAMILTON OR MADISON" }
        let found = disputed.compactMap { attributor.attribute($0.text)?.author }
        #expect(found.count == 12 && found.count { $0 == "MADISON" } >= 11, "\(found)")
    }

    private static func federalistOptions() -> AttributionOptions {
        var options = AttributionOptions()
        options.candidates = [AttributionMethod([StyleView(.words, 150)], .cosine)]
        options.folds = 3
        return options
    }
}
