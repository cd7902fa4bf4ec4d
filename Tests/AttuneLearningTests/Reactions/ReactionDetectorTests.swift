import AttuneCore
import Testing

@testable import AttuneLearning

@Suite struct ReactionDetectorTests {
    private let detector = ReactionDetector()
    private let conversation = ReactionSamples.conversations["g"] ?? .init(request: "", reply: "")

    private func judge(_ turn: String) -> ReactionJudgement? {
        detector.judge(turn, after: conversation.reply, to: conversation.request)
    }

    /// Floors at 85 % of what was reached. When they were new, the sets scored: first 0.83 accuracy, wishes 0.91
    /// precision and 0.78 recall; second 0.84, 0.91, 0.79; third 0.83, 0.89, 0.77. Precision of a judgement was 0.94
    /// or better each time.
    @Test(arguments: [("first", 266), ("second", 122), ("third", 117)])
    func labelledTurnsAreJudgedWell(name: String, count: Int) {
        let sets = [
            "first": ReactionSamples.first, "second": ReactionSamples.second, "third": ReactionSamples.third,
        ]
        let samples = sets[name] ?? []
        #expect(samples.count == count)
        let score = ReactionScore(samples)
        let report = Comment(rawValue: "\(name): \(score)")
        #expect(score.accuracy >= 0.80, report)
        for judgement in [1, -1] {
            #expect(score.precision(judgement) >= 0.85, report)
            #expect(score.recall(judgement) >= 0.78, report)
        }
        #expect(score.falseReactions <= 0.05, report)
        #expect(score.wishPrecision >= 0.80, report)
        #expect(score.wishRecall >= 0.77, report)
    }

    @Test(arguments: [
        ("thanks a lot", ReactionCategory.gratitude), ("ah i see, makes sense now", .learning),
        ("i'll try that", .compliance), ("perfect answer", .praise), ("haha", .humour), ("okay", .acknowledgement),
        ("that's all, bye", .positiveClosure), ("much better", .gettingCloser), ("this is useless", .negativeFeedback),
        ("try again", .revision), ("that's wrong", .factualError),
        ("you should be able to look it up", .unrealisticExpectation),
        ("never mind", .noEngagement), ("you didn't answer my question", .ignored), ("generic and boring", .lowQuality),
        ("is that all?", .tooLittleDetail), ("the tone is off", .style),
    ])
    func everyClassIsFound(turn: String, category: ReactionCategory) {
        #expect(judge(turn)?.category == category)
        #expect(judge(turn)?.judgement == category.judgement)
    }

    /// Floors at 85 % of what was reached. When they were new, the first 91 lines scored 0.70 recall of satisfaction and
    /// 0.63 of dissatisfaction, the others 0.60 and 0.60; the vocabulary was widened on both.
    @Test func idiomsAreJudgedAndQuestionsAboutTheMatterAreNot() {
        #expect(ReactionSamples.fourth.count == 191)
        let score = ReactionScore(ReactionSamples.fourth)
        let report = Comment(rawValue: "fourth: \(score)")
        for judgement in [1, -1] {
            #expect(score.precision(judgement) >= 0.85, report)
            #expect(score.recall(judgement) >= 0.80, report)
        }
        #expect(score.falseReactions <= 0.05, report)
    }

    @Test func peopleTellOfThemselvesOnlyWhenAsked() {
        let turn = "I'm a nurse in a small town"
        let asked = detector.judge(turn, after: "Happy to help. What do you do for a living?", to: "plan my week")
        #expect(asked?.category == .personalDetails)
        #expect(detector.judge(turn, after: "Here is a plan.", to: "plan my week") == nil)
    }

    @Test func thanksWithAComplaintIsDissatisfaction() {
        let result = judge("thanks, but can you shorten it")
        #expect(result?.category == .revision)
        #expect(result?.wishes == [Wish(aspect: "length.words", direction: .less)])
    }

    @Test func laterAndCriticalWishesWinOverPraise() {
        let result = judge("love how short this is, but could you elaborate on the learning rate?")
        #expect(result?.judgement == -1)
        #expect(result?.wishes == [Wish(aspect: "length.words", direction: .more)])
    }

    @Test func repeatingTheRequestIsDissatisfaction() {
        #expect(judge("Explain how gradient descent works, please")?.category == .ignored)
        #expect(judge("explain how backpropagation works") == nil)
    }

    @Test(arguments: ["", "   \n", "\u{FE0F}", "…", "?", "42"])
    func nothingSaidIsNoReaction(turn: String) {
        #expect(judge(turn) == nil)
    }

    @Test(arguments: [
        "yes", "sure", "no", "yes please", "Yes, go ahead",
    ])
    func anAnswerToTheReplysQuestionIsNoReaction(turn: String) {
        #expect(detector.judge(turn, after: "Shall I go on with the next part?", to: "tell me about Rome") == nil)
    }

    @Test(arguments: [
        "Das ist zu lang, bitte kürzer", "Danke, sehr gut!", "merci beaucoup", "no me gusta, es muy largo",
        "perfecto, gracias", "slecht antwoord, te lang", "太长了", "слишком длинно", "ขอบคุณ", "super, danke",
    ])
    func otherLanguagesAreNotJudged(turn: String) {
        #expect(judge(turn) == nil)
    }

    @Test func codeAndQuotationsAreNotReactions() {
        #expect(judge("```\nprint(\"this is wrong, too long\")\nraise ValueError(\"bad answer\")\n```") == nil)
        #expect(judge("> that is wrong\n> too long\nhow does momentum come in?") == nil)
        #expect(judge("what does the note \"keep it short, no emojis\" do there") == nil)
        #expect(judge("def f(x):\n    return wrong[x];\nif (useless) { return; }") == nil)
    }

    @Test func pastedMaterialIsNotAReaction() {
        let page = (0..<40).map {
            "Paragraph \($0): the committee was wrong about the harbour, and too many ships were lost."
        }
        let turn = "Summarise the following report for me.\n\n" + page.joined(separator: "\n")
        #expect(judge(turn) == nil)
        let praised = "Perfect, thanks. Here is the next report.\n\n" + page.joined(separator: "\n")
        #expect(judge(praised)?.judgement == 1)
    }

    @Test func judgementsNeverContradictThemselves() {
        for sample in ReactionSamples.first + ReactionSamples.second + ReactionSamples.third {
            guard let result = judge(sample.turn) else { continue }
            #expect(result.judgement == result.category.judgement)
            #expect(Set(result.wishes.map(\.aspect)).count == result.wishes.count)
        }
    }

    @Test func thereAreNineClassesOfEither() {
        #expect(ReactionCategory.allCases.filter { $0.judgement == 1 }.count == 9)
        #expect(ReactionCategory.allCases.filter { $0.judgement == -1 }.count == 9)
    }
}
