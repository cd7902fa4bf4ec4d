import AttuneCore
import AttuneTraits
import Testing

@testable import AttuneSteering

@Suite struct CompositionTests {
    let five = [
        statement("structure.steps", .more, "Give the answer as numbered steps.", strength: 0.5),
        statement("depth.verification", .more, "Say how to check that each step worked.", strength: 0.4),
        statement("emoji.count", .less, "Use no emoji.", strength: 0.3),
    ]

    func prompt(_ messages: [Message]) -> TailoredPrompt {
        plainTailor.tailor(SteeringRequest(messages: messages, profiles: [profile(experts, version: 3, five)]))
    }

    @Test func theInstructionReadsAsRecorded() throws {
        let result = prompt([Message(.user, "Why is the sky blue?")])
        try expectGolden((result.instruction ?? "") + "\n", "instruction.txt")
    }

    @Test func theCallersSystemTextComesFirstUntouched() throws {
        let system = "  You are Ada.\r\n\tCafe\u{301} \u{0}"
        let messages = [Message(.system, system), Message(.user, "Why is the sky blue?")]
        let result = prompt(messages)
        let instruction = try #require(result.instruction)
        #expect(result.messages.count == 2)
        #expect(
            Array(result.messages[0].text.utf8) == Array(system.utf8) + Array("\n\n".utf8) + Array(instruction.utf8))
        #expect(bytes([result.messages[1]]) == bytes([messages[1]]))
    }

    @Test func theLastOpeningSystemMessageTakesTheInstruction() throws {
        let messages = [
            Message(.system, "A"), Message(.developer, "B"), Message(.user, "Why?"),
            Message(.assistant, "So.", rating: 1),
            Message(.system, "C"), Message(.user, "Why is the sky blue?"),
        ]
        let result = prompt(messages)
        let instruction = try #require(result.instruction)
        var expected = messages
        expected[1].text = "B\n\n" + instruction
        #expect(result.messages == expected)
    }

    @Test func withoutSystemTextTheInstructionIsASystemMessageOfItsOwn() throws {
        let messages = [Message(.user, "Why is the sky blue?")]
        let result = prompt(messages)
        #expect(result.messages == [Message(.system, try #require(result.instruction))] + messages)
        let empty = prompt([Message(.system, "")] + messages)
        #expect(empty.messages == result.messages)
    }

    @Test func atMostFiveDirectivesTheStrongestFirst() throws {
        let aspects = [
            "structure.steps", "emoji.count", "depth.reasons", "sources.links", "summary.closing", "address.you",
            "numbers.figures",
        ]
        let statements = aspects.enumerated().map { statement($1, strength: 0.2 + 0.1 * Double($0)) }
        var options = SteeringOptions()
        options.tokenBudget = 10_000
        let result = Tailor(contexts: nil, options: options)
            .tailor(SteeringRequest(prompt: "Why?", profiles: [profile(experts, statements)]))
        #expect(result.appliedAspects == Array(aspects.reversed().prefix(5)))
        #expect(Set(result.unused.map(\.statement.aspect)) == ["structure.steps", "emoji.count"])
        #expect(result.unused.allSatisfy { $0.reason == .overLimit(5) })
    }

    @Test func theWeakestGoesFirstWhenTheBudgetIsTight() throws {
        var options = SteeringOptions()
        let all = prompt([Message(.user, "Why?")])
        options.tokenBudget = all.tokens - 1
        let result = Tailor(contexts: nil, options: options)
            .tailor(SteeringRequest(prompt: "Why?", profiles: [profile(experts, five)]))
        #expect(result.appliedAspects == ["structure.steps", "depth.verification"])
        #expect(result.reason(aspect: "emoji.count") == .overBudget(tokens: all.tokens - 1))
    }

    @Test func aDirectiveTooLongEvenAloneMakesRoomForTheNext() {
        let long = statement(
            "open.a", .more, String(repeating: "Tell 1234567890 of it ", count: 10), strength: 0.9, id: "long")
        var options = SteeringOptions()
        options.tokenBudget = 150
        let result = Tailor(contexts: nil, options: options)
            .tailor(SteeringRequest(prompt: "Why?", profiles: [profile(experts, [long] + five)]))
        #expect(result.applied.first?.statement.aspect == "structure.steps")
        #expect(result.reason(for: "long")?.code == "over-budget")
    }

    @Test func aBudgetTooSmallForAnythingClosesTheGate() {
        var options = SteeringOptions()
        options.tokenBudget = 20
        let result = Tailor(contexts: nil, options: options)
            .tailor(SteeringRequest(prompt: "Why?", profiles: [profile(experts, five)]))
        #expect(result.gate == .off(.overBudget(tokens: 20)))
        #expect(result.instruction == nil)
    }

    @Test func theInstructionNamesNeitherAudienceNorRequest() throws {
        let profiles = [
            profile(.group(name: "qqtier", value: "qqexpert"), five),
            profile(.user("qquser"), [statement("address.you", context: nil)]),
            profile(.persona("qqpersona"), [statement("numbers.figures")]),
        ]
        let result = plainTailor.tailor(SteeringRequest(prompt: "qqprompt, why?", profiles: profiles))
        #expect(!(try #require(result.instruction)).contains("qq"))
    }

    @Test func theFiveLongestDirectivesOfTheCatalogueFitTheDefaultBudget() {
        let directives = TraitCatalogue.standard.traits.flatMap { [$0.more.directive, $0.less.directive] }
        let longest = directives.sorted { TokenEstimate.tokens(in: $0) < TokenEstimate.tokens(in: $1) }.suffix(5)
        #expect(TokenEstimate.tokens(in: Composer.instruction(Array(longest))) <= SteeringOptions().tokenBudget)
    }
}

@Suite struct TokenEstimateTests {
    @Test(arguments: [
        ("", 0), ("a", 1), ("word", 1), ("words", 2), ("two words", 3), ("a  b", 3), ("a\n\nb", 4), ("1234", 4),
        ("a, b.", 4),
        ("é", 2), ("日本", 6), ("🙂", 4), (" ", 0),
    ])
    func countsWordsMarksAndBytes(text: String, tokens: Int) {
        #expect(TokenEstimate.tokens(in: text) == tokens)
    }

    @Test func linesAddUp() {
        let (a, b) = ("Use numbered steps.", "- Say why, 2 times: é")
        #expect(TokenEstimate.tokens(in: a + "\n" + b) == TokenEstimate.tokens(in: a) + 1 + TokenEstimate.tokens(in: b))
    }
}

@Suite struct WordsTests {
    @Test(arguments: [
        ("", []), ("Don't STOP-now, 2x!", ["dont", "stop", "now", "2x"]), ("Grüße’s  Ende", ["grüßes", "ende"]),
        ("日本 語", ["日本", "語"]), ("…", []),
    ])
    func splitsTextIntoLowerCaseWords(text: String, words: [String]) {
        #expect(Words.of(text) == words)
    }

    @Test func aPhraseIsFoundOnlyWhole() {
        let phrases = PhraseSet(["chest pain", "bleach", "want to die"])
        #expect(phrases.occur(in: ["his", "chest", "pain"]))
        #expect(phrases.occur(in: ["bleach"]))
        #expect(!phrases.occur(in: ["want", "to"]))
        #expect(!phrases.occur(in: ["pain", "chest"]))
        #expect(!phrases.occur(in: []))
    }
}
