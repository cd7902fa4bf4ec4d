import AttuneCore
import Testing

@testable import AttuneSteering

@Suite struct GateTests {
    let statements = [statement("structure.steps", context: "cooking")]

    @Test func aKnownContextWithAStatementOpensTheGate() {
        let prompt = tailor.tailor(
            SteeringRequest(prompt: "How do I bake soup?", profiles: [profile(experts, statements)]))
        #expect(prompt.gate == .on)
        #expect(prompt.context?.context == "cooking")
        #expect(prompt.appliedAspects == ["structure.steps"])
    }

    @Test func anOptedOutRequestIsNotEvenRead() {
        let request = SteeringRequest(
            messages: [Message(.user, "bake soup")], profiles: [profile(experts, statements)], optedOut: true)
        let prompt = tailor.tailor(request)
        #expect(prompt.gate == .off(.optedOut))
        #expect(prompt.context == nil)
        #expect(prompt.unused.map(\.reason) == [.gateOff])
    }

    @Test func withoutAProfileNothingSteers() {
        #expect(tailor.tailor(SteeringRequest(prompt: "bake soup", profiles: [])).gate == .off(.noProfile))
    }

    @Test(arguments: [Statement.Status.proposed, .retired])
    func onlyActiveStatementsSteer(status: Statement.Status) {
        let one = statement("structure.steps", context: "cooking", status: status)
        let prompt = tailor.tailor(SteeringRequest(prompt: "bake soup", profiles: [profile(experts, [one])]))
        #expect(prompt.gate == .off(.emptyProfile))
        #expect(prompt.unused.map(\.reason) == [.notActive(status)])
    }

    @Test(arguments: [-0.2, 0, .nan, .infinity, -.infinity])
    func aStatementWithoutAPositiveFiniteStrengthIsNotBelieved(strength: Double) {
        let one = statement("structure.steps", strength: strength)
        let prompt = tailor.tailor(SteeringRequest(prompt: "bake soup", profiles: [profile(experts, [one])]))
        #expect(prompt.unused.map(\.reason) == [.notBelieved])
        #expect(prompt.gate == .off(.emptyProfile))
    }

    @Test func anUnknownContextClosesTheGateEvenForStatementsOfAnyContext() {
        let request = SteeringRequest(
            prompt: "Who won the match yesterday?", profiles: [profile(experts, [statement("emoji.count", .less)])])
        #expect(tailor.tailor(request).gate == .off(.contextUnknown))
        var options = SteeringOptions()
        options.steersOutsideContexts = true
        #expect(Tailor(contexts: cookingAndGardening, options: options).tailor(request).gate == .on)
    }

    @Test func aContextCalledOtherIsNone() {
        let request = SteeringRequest(
            prompt: "Hello", profiles: [profile(experts, [statement("emoji.count", .less)])], context: "other")
        #expect(tailor.tailor(request).gate == .off(.contextUnknown))
    }

    @Test func anUncertainContextClosesTheGate() throws {
        let request = SteeringRequest(prompt: "bake soup, prune roses", profiles: [profile(experts, statements)])
        let prompt = tailor.tailor(request)
        guard case .off(.contextUncertain(_, let confidence, let minimum)) = prompt.gate else {
            Issue.record("gate is \(prompt.gate)")
            return
        }
        #expect(confidence < minimum)
        #expect(minimum == 0.6)
        var options = SteeringOptions()
        options.minimumConfidence = 0.01
        #expect(Tailor(contexts: cookingAndGardening, options: options).tailor(request).gate != prompt.gate)
    }

    @Test func aContextWithoutStatementsSaysWhyInTheProfilesWords() {
        let group = profile(
            experts, statements,
            notes: [ContextNote(context: "gardening", reason: "no difference\u{1B}[31m between groups")])
        let prompt = tailor.tailor(SteeringRequest(prompt: "compost, prune roses", profiles: [group]))
        #expect(
            prompt.gate == .off(.noStatement(context: "gardening", note: "no difference\u{1B}[31m between groups")))
        #expect(prompt.gate.reason?.message.contains("\u{1B}") == false)
        #expect(prompt.unused.map(\.reason) == [.otherContext("cooking")])
    }

    @Test func anExplicitContextIsTakenAtItsWord() {
        let request = SteeringRequest(prompt: "Hm?", profiles: [profile(experts, statements)], context: "cooking")
        let prompt = tailor.tailor(request)
        #expect(prompt.gate == .on)
        #expect(prompt.context == ContextGuess(context: "cooking", confidence: 1))
    }

    @Test func withoutLearnedContextsStatementsForAnyContextSteer() {
        let both = [statement("emoji.count", .less), statement("structure.steps", context: "cooking")]
        let prompt = plainTailor.tailor(SteeringRequest(prompt: "bake soup", profiles: [profile(experts, both)]))
        #expect(prompt.appliedAspects == ["emoji.count"])
        #expect(prompt.unused.map(\.reason) == [.otherContext("cooking")])
    }

    @Test func theHistoryTellsTheContextOfABriefTurn() {
        let messages = [
            Message(.user, "Give me a recipe to bake in the oven"), Message(.assistant, "Here you are."),
            Message(.user, "And without salt?"),
        ]
        let prompt = tailor.tailor(SteeringRequest(messages: messages, profiles: [profile(experts, statements)]))
        #expect(prompt.context?.context == "cooking")
    }

    @Test func withoutAUserTurnNothingSteers() {
        let request = SteeringRequest(
            messages: [Message(.system, "soup")], profiles: [profile(experts, statements)], context: "cooking")
        #expect(tailor.tailor(request).gate == .off(.noRequest))
    }

    @Test(arguments: [
        "What is the capital of France? One word answer.", "Is soup liquid? Just yes or no, please.",
        "Bake time for bread? Only the number.", "Return only the list as JSON.",
    ])
    func aRequestThatFixesTheFormLeavesNothing(turn: String) {
        let request = SteeringRequest(
            prompt: turn, profiles: [profile(experts, [statement("warmth.empathy")])], context: "cooking")
        let prompt = tailor.tailor(request)
        #expect(prompt.gate == .off(.nothingLeft))
        #expect(prompt.unused.map(\.reason) == [.formIsFixed])
    }

    @Test(arguments: [
        "Give me just the answer to the question about ovens, with your reasons.", "Write a word game for children.",
        "What is the single best recipe?", "Explain JSON to me.",
    ])
    func anOrdinaryRequestDoesNotFixTheForm(turn: String) {
        #expect(!ReplyForm.isFixed(by: turn))
    }

    @Test func everyReasonHasItsOwnCodeAndASentence() {
        let reasons: [GateReason] = [
            .optedOut, .noProfile, .emptyProfile, .noRequest, .contextUnknown,
            .contextUncertain(guess: "a", confidence: 0.4, minimum: 0.6), .noStatement(context: "a", note: nil),
            .nothingLeft, .overBudget(tokens: 9),
        ]
        #expect(Set(reasons.map(\.code)).count == reasons.count)
        for reason in reasons { #expect(reason.message.hasSuffix(".")) }
    }
}
