import AttuneCore
import Testing

@Suite struct ContextWordsTests {
    @Test(arguments: [
        ("Could you please help me sort the Queries?", ["sort", "query"]),
        ("boxes, errors; class status analysis buses", ["box", "error", "class", "status", "analysis", "buse"]),
        ("I don't think the user's cat won't eat", ["user", "cat", "eat"]),
        ("see https://example.org/a/b?c=d and www.example.org now", []),
        ("call `map(x)` on the list", ["call", "list"]),
        ("why does this fail?\n```swift\nlet secret = 1\n```\nin swift", ["fail", "swift", "code"]),
        ("an unclosed ` tick and 42 apples 3rd", ["unclosed", "tick", "apple"]),
        ("python python Python", ["python"]),
        ("", []), ("   \n\t", []), ("!!! ??? 123", []),
    ])
    func keepsTheTellingWords(_ text: String, _ expected: [String]) {
        let words = ContextWords.words(in: text)
        #expect(words == expected)
    }

    @Test(arguments: [
        ("如何修复代码", ["如何", "何修", "修复", "复代", "代码"]),
        ("猫", ["猫"]),
        ("データを分析する", ["データ", "分析"]),
        ("Как приготовить БОРЩ быстро?", ["приготовить", "борщ", "быстро"]),
        ("¿Cómo puedo cocinar la paella?", ["cocinar", "paella"]),
        ("ภาษา", ["ภาษ", "าษา"]),
        ("Größe ÄNDERN", ["größe", "ändern"]),
    ])
    func readsOtherScripts(_ text: String, _ expected: [String]) {
        #expect(ContextWords.words(in: text) == expected)
    }

    @Test func boundsLongTextsToBothEnds() {
        let text = "summarise " + (0..<5000).map { "filler\($0)x" }.joined(separator: " ") + " conclusion"
        let words = ContextWords.words(in: text)
        #expect(words.count == ContextWords.limit)
        #expect(words.first == "summarise")
        #expect(words.last == "conclusion")
    }

    @Test(arguments: 0..<20)
    func survivesAnyBytes(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed), label: "bytes")
        let bytes = (0..<3000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let words = ContextWords.words(in: String(decoding: bytes, as: UTF8.self))
        #expect(words.count <= ContextWords.limit, "seed \(seed)")
        #expect(words.allSatisfy { !$0.contains(" ") && !$0.isEmpty }, "seed \(seed)")
        #expect(Set(words).count == words.count, "seed \(seed)")
    }

    @Test func theRequestIsTheFirstMessageUnlessItSaysNothing() {
        let short = ContextFeatures(conversation: [
            Message(.system, "You bake."), Message(.user, "hi there!"), Message(.assistant, "Hello"),
            Message(.user, "my sourdough loaf stays flat"), Message(.user, "oven temperature?"),
        ])
        #expect(short.words == "sourdough loaf stay flat")
        let long = ContextFeatures(conversation: [
            Message(.user, "sourdough loaf stays flat"), Message(.user, "shorter answer please"),
        ])
        #expect(long.words == "sourdough loaf stay flat")
        let pair = PreferencePair(
            prompt: [Message(.user, "plan a trip to Vienna"), Message(.assistant, "Sure"), Message(.user, "by train")],
            chosen: "a", rejected: "b")
        #expect(ContextFeatures(Record(content: .preference(pair))).words == "train plan trip vienna")
        #expect(ContextFeatures(Record(content: .writing("a long essay about bread"))).words.isEmpty)
        #expect(ContextFeatures(conversation: []).words.isEmpty)
    }
}
