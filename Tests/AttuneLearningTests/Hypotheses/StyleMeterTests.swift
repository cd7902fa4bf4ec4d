import Testing

@testable import AttuneLearning

@Suite struct StyleMeterTests {
    @Test func marksAreCountedInPlainAndTypographicForm() {
        for text in [
            "He said, \"Go -- now (at once); or never: so be it...\" Why? Well-made!",
            "He said, “Go — now (at once); or never: so be it…” Why? Well-made!",
        ] {
            let counts = WritingCounts(text)
            #expect(counts.marks == [1, 1, 1, 1, 1, 2, 1, 1, 1, 1], "\(text)")
            #expect(counts.wordCount == 14)
        }
    }

    @Test func titlesEndNoSentenceAndEmptyLinesDo() {
        #expect(WritingCounts("Mr. Hale met Dr. Ames. They spoke.\n\nA heading\n\nMore").sentences.count == 4)
        #expect(WritingCounts("Don't stop; it's fine.").words["don't"] == 1)
    }

    @Test(arguments: ["", " ", "\u{0}", "🙂🙂", "```\ncode only", "日本語の文章です。", "a", "'''---...", "\u{201C}"])
    func anyTextIsMeasured(text: String) {
        var meter = StyleMeter()
        let vector = meter.measure(text)
        #expect(vector.values.count == StyleFeature.ids.count)
        #expect(vector.values.allSatisfy { !$0.isInfinite })
    }

    @Test func idsAreDistinct() { #expect(Set(StyleFeature.ids).count == StyleFeature.ids.count) }

    @Test func aHabitShowsInItsMarker() throws {
        var meter = StyleMeter()
        func value(_ id: String, _ text: String) throws -> Double {
            meter.measure(text).values[try #require(StyleFeature.positions[id])]
        }
        let semicolons = "It rained; we stayed in; nobody minded. The book was long; I read half of it."
        let plain = "It rained. We stayed in. Nobody minded. The book was long. I read half of it."
        #expect(try value("style.semicolons", semicolons) > value("style.semicolons", plain))
        #expect(try value("style.short-sentences", plain) > value("style.short-sentences", semicolons))
        #expect(try value("style.on-upon", "She sat upon it, upon my word.") > 0.5)
        #expect(try value("style.on-upon", "Nothing of either.").isNaN)
    }
}
