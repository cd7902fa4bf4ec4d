import AttuneCore
import AttuneModels
import Testing

@Suite struct RedactingModelTests {
    private let request = ModelRequest(messages: [
        Message(.system, "The user is ann@example.com."),
        Message(.user, "Is 212-555-0187 the number of ann@example.com?"),
    ])

    private func echo() -> FakeModel {
        FakeModel { _, _ in ModelAnswer(text: "No, ⟨email-1⟩ has ⟨phone-1⟩ and ⟨phone-2⟩.", model: "m") }
    }

    @Test func `Nothing private is sent, and the same part looks the same in every message`() async throws {
        let fake = echo()
        _ = try await RedactingModel(fake, restoresAnswers: true).answer(request)
        #expect(
            fake.requests.first?.messages.map(\.text) == [
                "The user is ⟨email-1⟩.", "Is ⟨phone-1⟩ the number of ⟨email-1⟩?",
            ])
    }

    @Test func `For the user's eyes, private parts are put back; for learning, they are not`() async throws {
        let forUser = try await RedactingModel(echo(), restoresAnswers: true).answer(request)
        #expect(forUser.text == "No, ann@example.com has 212-555-0187 and ⟨phone-2⟩.")
        let forLearning = try await RedactingModel(echo(), restoresAnswers: false).answer(request)
        #expect(forLearning.text == "No, ⟨email-1⟩ has ⟨phone-1⟩ and ⟨phone-2⟩.")
    }

    @Test func `A stream is put back, too`() async throws {
        let pieces = try await collect(RedactingModel(echo(), restoresAnswers: true).stream(request))
        #expect(pieces.texts.joined() == "No, ann@example.com has 212-555-0187 and ⟨phone-2⟩.")
        #expect(pieces.end?.text == pieces.texts.joined())
        #expect(pieces.texts.count > 1)
    }

    @Test func `What is stored is redacted`() async throws {
        let store = InMemoryAnswerStore()
        let fake = echo()
        let model = RedactingModel(StoredModel(fake, store: store), restoresAnswers: true)
        let first = try await model.answer(request)
        #expect(try await model.answer(request) == first)
        #expect(fake.calls == 1)
        let redacted = try #require(fake.requests.first)
        #expect(store.answer(for: fake.hash(redacted))?.text.contains("ann@") == false)
    }
}
