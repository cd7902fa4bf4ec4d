import Testing

@testable import AttuneStatistics

@Suite("Log-odds of words")
struct WordLogOddsTests {
    @Test("Scores agree with the paper's equations in NumPy")
    func fixture() throws {
        let sample = try Fixture.load().words
        var odds = WordLogOdds()
        odds.priorWeight = sample.weight
        let contrasts = odds.contrast(
            Dictionary(uniqueKeysWithValues: zip(sample.words, sample.first)),
            Dictionary(uniqueKeysWithValues: zip(sample.words, sample.second)))
        #expect(contrasts.count == sample.words.count)
        for (index, word) in sample.words.enumerated() {
            let contrast = try #require(contrasts.first { $0.word == word })
            #expect(agree(contrast.delta, sample.delta[index], within: 1e-12), "\(word)")
            #expect(agree(contrast.variance, sample.variance[index], within: 1e-12), "\(word)")
            #expect(agree(contrast.z, sample.z[index], within: 1e-12), "\(word)")
        }
        #expect(zip(contrasts, contrasts.dropFirst()).allSatisfy { $0.z >= $1.z })
    }

    @Test("A word used once counts less than one used often")
    func rareWords() throws {
        let contrasts = WordLogOdds().contrast(
            ["steps": 80, "once": 1, "the": 900], ["steps": 10, "the": 960, "rare": 1])
        #expect(contrasts.first?.word == "steps")
        let once = try #require(contrasts.first { $0.word == "once" })
        #expect(once.z < 1.96)
    }

    @Test("Swapping the groups turns the sign")
    func symmetry() throws {
        let first = ["a": 12, "b": 3, "c": 40]
        let second = ["a": 2, "b": 9, "d": 33]
        let forward = WordLogOdds().contrast(first, second)
        let backward = WordLogOdds().contrast(second, first)
        for contrast in forward {
            let other = try #require(backward.first { $0.word == contrast.word })
            #expect(agree(contrast.z, -other.z, within: 1e-12))
        }
    }

    @Test("Empty groups and single words are defined")
    func fewWords() throws {
        let odds = WordLogOdds()
        #expect(odds.contrast([:], [:]).isEmpty)
        #expect(odds.contrast([:], ["a": 0, "b": -1]).isEmpty)
        let alone = odds.contrast(["a": 5], ["a": 7])
        #expect(alone.map(\.delta) == [0] && alone.map(\.z) == [0])
        let oneSided = odds.contrast(["a": 5, "b": 5], [:])
        #expect(oneSided.count == 2)
        #expect(oneSided.allSatisfy { $0.z.isFinite && abs($0.z) < 0.1 })
    }

    @Test("A background of other texts moves the prior and lends no words")
    func background() throws {
        let odds = WordLogOdds()
        let background = ["common": 5_000, "other": 5_000]
        let contrasts = odds.contrast(["common": 10, "new": 10], ["common": 10, "new": 2], background: background)
        #expect(contrasts.map(\.word).sorted() == ["common", "new"])
        let new = try #require(contrasts.first { $0.word == "new" })
        // Its prior is the least one, so its counts speak almost alone.
        #expect(agree(new.variance, 1 / 10.01 + 1 / 2.01, within: 1e-12))
    }
}
