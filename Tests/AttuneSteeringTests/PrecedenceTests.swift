import AttuneCore
import AttuneTraits
import Testing

@testable import AttuneSteering

@Suite struct PrecedenceTests {
    func applied(_ prompt: String, _ statements: [Statement]) -> TailoredPrompt {
        plainTailor.tailor(SteeringRequest(prompt: prompt, profiles: [profile(experts, statements)]))
    }

    @Test func briefnessAskedForBeatsWhatLengthens() {
        let prompt = applied(
            "How does rain form? Keep it short.",
            [
                statement("length.words"), statement("structure.steps"), statement("examples.count"),
                statement("emoji.count", .less),
            ])
        #expect(prompt.appliedAspects == ["emoji.count"])
        for aspect in ["length.words", "structure.steps", "examples.count"] {
            #expect(prompt.reason(aspect: aspect)?.code == "user-asks-otherwise")
        }
    }

    @Test(arguments: [
        ("How does rain form? No lists. Be nice", [" No lists", " Be nice"]), ("How does rain form?", []),
        ("Be brief", []), ("One two three four five six seven. Why?", []),
        ("Be brief\nWhy?\r\nNow!", ["Be brief", "Now"]),
        ("", []),
    ])
    func shortSentencesBesideTheQuestionAreAsides(turn: String, asides: [String]) {
        #expect(ExplicitAsks.asides(of: turn) == asides)
    }

    @Test func theSubjectOfARequestIsNoAsk() {
        let prompt = applied("Write a short story about a formal dinner.", [statement("formality.formal", .less)])
        #expect(prompt.gate == .on)
    }

    @Test func whatTheUserAsksAnywayIsLeftToTheirWords() {
        let prompt = applied("How does rain form? Keep it short.", [statement("length.words", .less)])
        #expect(prompt.gate == .off(.nothingLeft))
        #expect(prompt.unused.map(\.reason.code) == ["user-asks-already"])
    }

    @Test func anEarlierAskHoldsUntilALaterOneReplacesIt() {
        func conversation(_ last: String) -> TailoredPrompt {
            let messages = [
                Message(.user, "How does rain form? Keep it short."), Message(.assistant, "Vapour condenses."),
                Message(.user, last),
            ]
            return plainTailor.tailor(
                SteeringRequest(messages: messages, profiles: [profile(experts, [statement("length.words")])]))
        }
        let kept = conversation("And snow?")
        #expect(kept.gate == .off(.nothingLeft))
        guard case .userAsksOtherwise(_, let inThisMessage) = kept.unused.first?.reason else {
            Issue.record("\(kept.unused)")
            return
        }
        #expect(!inThisMessage)
        #expect(
            conversation("And snow? Explain in detail.").reason(aspect: "length.words")?.code == "user-asks-already")
    }

    @Test func anEarlierAskThatAgreesLeavesTheStatementIn() {
        let messages = [
            Message(.user, "How does rain form? Keep it short."), Message(.assistant, "Vapour condenses."),
            Message(.user, "And snow?"),
        ]
        let prompt = plainTailor.tailor(
            SteeringRequest(messages: messages, profiles: [profile(experts, [statement("length.words", .less)])]))
        #expect(prompt.appliedAspects == ["length.words"])
    }

    @Test func theAssistantsWordsAreNoAsk() {
        let messages = [
            Message(.user, "How does rain form?"), Message(.assistant, "Keep it short."), Message(.user, "And snow?"),
        ]
        let prompt = plainTailor.tailor(
            SteeringRequest(messages: messages, profiles: [profile(experts, [statement("length.words")])]))
        #expect(prompt.gate == .on)
    }

    @Test func theUsersProfileBeatsThePersonasAndThatTheGroups() {
        let group = profile(experts, [statement("length.words", .more, strength: 0.9, id: "g")])
        let persona = profile(.persona("p7"), [statement("length.words", .less, strength: 0.5, id: "p")])
        let user = profile(.user("u42"), [statement("length.words", .more, strength: 0.1, id: "u")])
        func run(_ profiles: [Profile]) -> TailoredPrompt {
            plainTailor.tailor(SteeringRequest(prompt: "How does rain form?", profiles: profiles))
        }
        let two = run([group, persona])
        #expect(two.applied.map(\.statement.id) == ["p"])
        #expect(two.reason(for: "g") == .overruled(by: "p", of: .persona("p7")))
        let three = run([group, persona, user])
        #expect(three.applied.map(\.statement.id) == ["u"])
        #expect(three.reason(for: "p") == .overruled(by: "u", of: .user("u42")))
        #expect(three.reason(for: "g") == .duplicate(of: "u"))
    }

    @Test func insideAProfileStrengthTimesEvidenceDecides() {
        let loud = statement("length.words", .more, strength: 0.6, supporting: 2, opposing: 1, id: "loud")
        let sure = statement("length.words", .less, strength: 0.4, supporting: 300, opposing: 60, id: "sure")
        let prompt = applied("How does rain form?", [loud, sure])
        #expect(prompt.applied.map(\.statement.id) == ["sure"])
        #expect(prompt.reason(for: "loud") == .overruled(by: "sure", of: experts))
    }

    @Test func aContextsOwnStatementBeatsOneForAnyContext() {
        let any = statement("length.words", .more, strength: 0.8, id: "any")
        let own = statement("length.words", .less, context: "cooking", strength: 0.2, id: "own")
        let prompt = tailor.tailor(SteeringRequest(prompt: "bake soup", profiles: [profile(experts, [any, own])]))
        #expect(prompt.applied.map(\.statement.id) == ["own"])
    }

    @Test func whatAPersonEditedBeatsWhatWasLearned() {
        let learned = statement("length.words", .more, strength: 0.9, supporting: 900, id: "learned")
        let edited = statement(
            "length.words", .less, strength: 0.1, supporting: 0, opposing: 0, source: .edited, id: "edited")
        #expect(applied("How does rain form?", [learned, edited]).applied.map(\.statement.id) == ["edited"])
    }

    @Test func statementsThatOneReplyCannotMeetAreSettled() {
        let prompt = applied(
            "How does rain form?",
            [
                statement("formality.formal", strength: 0.5, id: "formal"),
                statement("formality.slang", strength: 0.3, id: "slang"),
            ])
        #expect(prompt.applied.map(\.statement.id) == ["formal"])
        #expect(prompt.reason(for: "slang") == .overruled(by: "formal", of: experts))
    }

    @Test func anOpenAspectInTwoDirectionsIsSettledToo() {
        let more = statement("open.a", .more, "Quote the question back.", strength: 0.5, id: "more")
        let less = statement("open.a", .less, "Answer without repeating anything.", strength: 0.4, id: "less")
        #expect(
            applied("How does rain form?", [less, more]).reason(for: "less") == .overruled(by: "more", of: experts))
    }

    @Test func nearlyTheSameDirectiveCountsOnce() {
        let first = statement(
            "open.a", .more, "Show the arithmetic behind each number in the reply", strength: 0.5, id: "first")
        let second = statement(
            "open.b", .more, "Show the arithmetic behind each number in the reply!", strength: 0.4, id: "second")
        let prompt = applied("How does rain form?", [second, first])
        #expect(prompt.applied.map(\.statement.id) == ["first"])
        #expect(prompt.reason(for: "second") == .duplicate(of: "first"))
    }

    @Test func anOpenWordedStatementIsReadForTheTraitsItNames() {
        let open = statement("reply.size", .less, "Whatever the question, be brief.", id: "open")
        #expect(
            applied("How does rain form? Explain in detail.", [open]).reason(for: "open")?.code == "user-asks-otherwise"
        )
    }

    @Test func noStatementTeachesNotToDecline() {
        let prompt = applied("How does rain form?", [statement("caveats.refusal", .less, strength: 1)])
        #expect(prompt.unused.map(\.reason) == [.safety])
    }

    @Test func inDangerStyleStepsBack() {
        let statements = [
            statement("caveats.warnings", .less), statement("humour.markers"), statement("structure.steps"),
        ]
        let calm = applied("How do I fix a bike?", statements)
        #expect(Set(calm.appliedAspects) == ["caveats.warnings", "humour.markers", "structure.steps"])
        let danger = applied("My father has chest pain, what now?", statements)
        #expect(danger.appliedAspects == ["structure.steps"])
        #expect(danger.reason(aspect: "humour.markers") == .safety)
    }

    @Test func weightGrowsWithStrengthAgreementAndNumber() {
        func weight(_ strength: Double, _ supporting: Int, _ opposing: Int) -> Double {
            Candidate.weight(statement("length.words", strength: strength, supporting: supporting, opposing: opposing))
        }
        #expect(weight(0.5, 80, 20) > weight(0.4, 80, 20))
        #expect(weight(0.5, 80, 20) > weight(0.5, 60, 40))
        #expect(weight(0.5, 80, 20) > weight(0.5, 8, 2))
        #expect(weight(0.5, 0, 0) == 0)
        #expect(abs(weight(0.5, 80, 20) - 0.5 * (81.0 / 102) * (100.0 / 110)) < 1e-12)
        #expect(weight(7, 80, 20) <= 1)
    }

    @Test func contradictionsNameOnlyTraitsOfTheCatalogue() {
        for trait in Contradictions.traits { #expect(TraitCatalogue.standard[trait] != nil, "\(trait)") }
        for claim in SafetyTopic.never.union(SafetyTopic.notInDanger) {
            #expect(TraitCatalogue.standard[claim.trait] != nil, "\(claim.trait)")
        }
    }

    @Test func contradictionHoldsBothWaysAndNeverWithOneself() {
        let claims = TraitCatalogue.standard.traits.flatMap { [TraitClaim($0.id, .more), TraitClaim($0.id, .less)] }
        for a in claims {
            #expect(!Contradictions.rulesOut(a, a))
            #expect(Contradictions.exclude(a, a.opposite))
            for b in claims { #expect(Contradictions.exclude(a, b) == Contradictions.exclude(b, a)) }
        }
    }
}
