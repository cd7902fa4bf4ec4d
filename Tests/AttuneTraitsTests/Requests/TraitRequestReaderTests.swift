import AttuneCore
import Testing

@testable import AttuneTraits

@Suite struct TraitRequestReaderTests {
    private let reader = TraitRequestReader()

    private func names(_ requests: [TraitRequest]) -> [String] {
        requests.map { $0.trait + ($0.direction == .more ? "+" : "-") + " " + $0.tone.rawValue }
    }

    @Test(arguments: [
        ("be brief", ["length.words- ask"]), ("keep it short", ["length.words- ask"]),
        ("that was way too wordy for me", ["length.words- complaint"]),
        ("could you walk me through it one step at a time?", ["structure.steps+ ask"]),
        ("skip the preamble", ["directness.preamble- ask"]), ("a worked example would help", ["examples.count+ ask"]),
        ("no emojis please", ["emoji.count- ask"]), ("there were no examples", ["examples.count+ complaint"]),
        ("less jargon", ["terminology.technical- ask"]), ("the jargon lost me", ["terminology.technical- complaint"]),
        ("explain like I’m five", ["terminology.technical- ask"]),
        ("loved the bullet points", ["structure.bullets+ praise"]),
        ("not detailed enough", ["length.words+ complaint"]),
        ("can you cite where that comes from", ["sources.citations+ ask"]),
        ("just give me the code", ["code.blocks+ ask"]), ("why does that work?", ["depth.reasons+ ask"]),
        ("stop hedging", ["hedging.words- ask"]), ("be more direct", ["directness.preamble- ask"]),
        ("sound less like a robot", ["formality.formal- ask"]),
        ("you don't need to apologise", ["warmth.apology- ask"]),
        ("love how short this is", ["length.words- praise"]), ("don't be so formal", ["formality.formal- ask"]),
    ])
    func theUsualPhrasesAreRead(text: String, expected: [String]) {
        #expect(names(reader.read(text)) == expected)
    }

    @Test(arguments: [
        ("don't skip the examples", ["examples.count+ ask"]),
        ("you skipped the examples", ["examples.count+ complaint"]),
        ("thanks for skipping the preamble", ["directness.preamble- praise"]),
        ("not too long please", ["length.words- ask"]), ("I don't want more examples", ["examples.count- ask"]),
        ("you never explain why", ["depth.reasons+ complaint"]),
        ("stop being so formal", ["formality.formal- ask"]),
        ("the smileys are unprofessional", ["emoji.count- complaint"]),
        ("such long sentences", ["readability.sentence- complaint"]),
        ("the paragraphs are too long", ["length.paragraph- complaint"]),
        (
            "no headings, bullets or tables",
            ["structure.headings- ask", "structure.bullets- ask", "structure.tables- ask"]
        ),
        ("great but way too long", ["length.words- complaint"]),
    ])
    func negationAndScopeAreFollowed(text: String, expected: [String]) {
        #expect(names(reader.read(text)) == expected)
    }

    @Test(arguments: [
        "shroten it", "simplfy this", "more exmaples plz", "too techincal", "DON’T USE EMOJIS",
        "make it shorter!!!",
    ])
    func spellingAndCaseDoNotMatter(text: String) {
        #expect(!reader.read(text).isEmpty)
    }

    @Test(arguments: [
        "write a short story about a formal dinner", "give me an example sentence in French",
        "how do I sort a list in Python", "fix the bullet points in my document", "what does 'formal' mean",
        "how do I make a table without headings?", "I need to be more direct with my boss", "make my email more formal",
        "what are some examples of metaphors", "write python code to sort a list", "my essay is too long",
        "how can I be more concise", "What's the difference between a summary and a conclusion?",
        "create a table of planets", "remove the comments from this code", "translate \"be brief\" into French",
        "Tell me a joke", "what is a verbose mode in ssh", "summarize this article", "why is the sky blue",
    ])
    func aTaskIsNoWish(text: String) {
        #expect(reader.read(text, mode: .request).isEmpty, "\(names(reader.read(text, mode: .request)))")
    }

    @Test(arguments: [
        ("how does tcp work? keep it short", "length.words-"), ("answer in bullet points", "structure.bullets+"),
        ("Describe the water cycle in simple terms", "terminology.technical-"), ("please be concise", "length.words-"),
        ("explain photosynthesis with examples", "examples.count+"), ("write a poem with no emojis", "emoji.count-"),
        ("Use a formal tone.", "formality.formal+"), ("keep the answer under 100 words", "length.words-"),
    ])
    func theFormOfTheReplyIsReadInAFirstRequest(text: String, expected: String) {
        #expect(names(reader.read(text, mode: .request)).contains(expected + " ask"))
    }

    @Test func codeQuotationsAndLinksAreNotRead() {
        #expect(reader.read("run `keep it short` and ```be brief```").isEmpty)
        #expect(reader.read("he wrote \"too long\" and “no emojis” there").isEmpty)
        #expect(reader.read("see https://example.com/be-brief").isEmpty)
        #expect(reader.read("> be brief\n").isEmpty)
    }

    @Test func oneWishIsReadOnce() {
        #expect(reader.read("shorter. shorter! make it shorter").count == 1)
    }

    @Test func readingBytesAndTextAgree() {
        let text = "thanks for the table, but less jargon — and don’t apologise 🙏"
        let bytes = Array(text.utf8)
        for mode in TraitRequestReader.Mode.allCases {
            #expect(bytes.withUnsafeBufferPointer { reader.read($0, mode: mode) } == reader.read(text, mode: mode))
        }
    }

    /// Random bytes and glued phrases with broken quotation marks: no crash, no trait outside the catalogue.
    @Test(arguments: [11, 12, 13] as [UInt64])
    func anyTextIsRead(seed: UInt64) {
        var random = SeededGenerator(seed: seed, label: "requests")
        let phrases = [
            "too long", "no emojis", "`", "```", "“", "\"", "'", "don’t", "\n>", "e.g.", "3.5", "tl;dr", "http://x",
            "…",
        ]
        let ids = Set(TraitWords.all.map(\.trait))
        for _ in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                if Bool.random(using: &random) {
                    bytes += Array((phrases.randomElement(using: &random) ?? "").utf8)
                } else {
                    let count = Int.random(in: 0...9, using: &random)
                    bytes += (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
                }
            }
            for mode in TraitRequestReader.Mode.allCases {
                let found = bytes.withUnsafeBufferPointer { reader.read($0, mode: mode) }
                #expect(found.allSatisfy { ids.contains($0.trait) }, "seed \(seed)")
                #expect(Set(found).count == found.count, "seed \(seed)")
            }
        }
    }
}
