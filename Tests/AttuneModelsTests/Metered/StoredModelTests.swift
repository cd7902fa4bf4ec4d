import AttuneCore
import AttuneModels
import Synchronization
import Testing

@Suite struct StoredModelTests {
    @Test func `A question that has been answered is not sent again`() async throws {
        let fake = FakeModel()
        let store = InMemoryAnswerStore()
        let model = StoredModel(fake, store: store)
        let first = try await model.answer(question("a"))
        #expect(try await model.answer(question("a")) == first)
        #expect(try await StoredModel(fake, store: store).answer(question("a")) == first)
        #expect(fake.calls == 1)
        #expect(model.budget.spent.calls == 1)
        #expect(model.budget.spent.fromStore == 1)
    }

    @Test func `With stored answers only, nothing is sent, and what was handed out is known`() async throws {
        let fake = FakeModel()
        let store = InMemoryAnswerStore()
        let first = try await StoredModel(fake, store: store).answer(question("a"))
        let model = StoredAnswersOnly(of: fake, store: store)
        #expect(try await model.answer(question("a")) == first)
        let error = await #expect(throws: ModelError.self) { try await model.answer(question("b")) }
        #expect(error?.code == .notStored)
        #expect(fake.calls == 1)
        #expect(model.used == [fake.hash(question("a"))])
    }

    @Test func `An answer is stored before anyone has it`() async throws {
        let store = InMemoryAnswerStore()
        let model = StoredModel(FakeModel(), store: store)
        let answer = try await model.answer(question("a"))
        #expect(store.answer(for: try model.hash(question("a"))) == answer)
        for try await piece in model.stream(question("b")) {
            if case .end(let answer) = piece { #expect(store.answer(for: try model.hash(question("b"))) == answer) }
        }
        #expect(store.count == 2)
    }

    @Test func `An answer that cannot be stored is not handed out`() async throws {
        struct Full: Error {}
        struct FullStore: AnswerStore {
            func answer(for request: RequestHash) -> ModelAnswer? { nil }
            func store(_ answer: ModelAnswer, for request: RequestHash) throws { throw Full() }
        }
        let model = StoredModel(FakeModel(), store: FullStore())
        await #expect(throws: Full.self) { try await model.answer(question("a")) }
        let stream = model.stream(question("a"))
        await #expect(throws: Full.self) { try await collect(stream) }
    }

    @Test func `To refresh is to ask once more in a run, and to keep the new answer`() async throws {
        let fake = FakeModel()
        let store = InMemoryAnswerStore()
        let old = try await StoredModel(fake, store: store).answer(question("a"))
        let model = StoredModel(fake, store: store, policy: .refresh)
        let new = try await model.answer(question("a"))
        #expect(new != old)
        #expect(try await model.answer(question("a")) == new)
        #expect(fake.calls == 2)
        #expect(try await StoredModel(fake, store: store).answer(question("a")) == new)
    }

    @Test func `Without the store every question is sent and none is kept`() async throws {
        let fake = FakeModel()
        let store = InMemoryAnswerStore()
        let model = StoredModel(fake, store: store, policy: .none)
        _ = try await model.answer(question("a"))
        _ = try await model.answer(question("a"))
        _ = try await collect(model.stream(question("a")))
        #expect(fake.calls == 3)
        #expect(store.count == 0)
    }

    @Test func `The same question in flight twice is sent once`() async throws {
        let gate = Gate()
        let fake = FakeModel { _, call in
            try await gate.pass()
            return ModelAnswer(text: "only \(call)", model: "m")
        }
        let model = StoredModel(fake, store: InMemoryAnswerStore())
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<40 {
                group.addTask {
                    number.isMultiple(of: 2)
                        ? try await model.answer(question("a")).text
                        : try await collect(model.stream(question("a"))).texts.joined()
                }
            }
            try await until { gate.waiting == 1 }
            gate.open()
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(answers == ["only 1"])
        #expect(fake.calls == 1)
    }

    @Test func `Whoever is cancelled leaves, and the others still get the answer`() async throws {
        let gate = Gate()
        let fake = FakeModel { _, _ in
            try await gate.pass()
            return ModelAnswer(text: "done", model: "m")
        }
        let model = StoredModel(fake, store: InMemoryAnswerStore())
        let first = Task { try await model.answer(question("a")) }
        try await until { gate.waiting == 1 }
        let second = Task { try await model.answer(question("a")) }
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        gate.open()
        #expect(try await second.value.text == "done")
        #expect(fake.calls <= 2)
    }

    @Test func `When everyone has left, the call is cancelled and counted as an estimate`() async throws {
        let gate = Gate()
        let fake = FakeModel { _, _ in
            try await gate.pass()
            return ModelAnswer(text: "never", model: "m")
        }
        let model = StoredModel(fake, store: InMemoryAnswerStore())
        let task = Task { try await model.answer(question("a")) }
        try await until { gate.waiting == 1 }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        try await until { model.budget.spent.estimated == 1 }
        #expect(gate.waiting == 0)
        #expect(model.budget.spent.estimated == 1)
        #expect(model.budget.spent.calls == 0)
        #expect(model.budget.spent.failures.isEmpty)
    }

    @Test func `A failure goes to everyone who waits, is counted once, and is not stored`() async throws {
        let fake = FakeModel { _, call in
            if call == 1 { throw ModelError(.server, model: "m", problem: "down", status: 500) }
            return ModelAnswer(text: "up again", model: "m")
        }
        let store = InMemoryAnswerStore()
        let model = StoredModel(fake, store: store)
        await #expect(throws: ModelError.self) { try await model.answer(question("a")) }
        #expect(store.count == 0)
        #expect(model.budget.spent.failures == [.server: 1])
        #expect(try await model.answer(question("a")).text == "up again")
    }

    @Test func `A stream comes in pieces the first time, and as one piece from the store`() async throws {
        let model = StoredModel(FakeModel(), store: InMemoryAnswerStore())
        let first = try await collect(model.stream(question("a")))
        let second = try await collect(model.stream(question("a")))
        #expect(first.texts == ["answer", " 1", " to", " a"])
        #expect(second.texts == ["answer 1 to a"])
        #expect(first.end == second.end)
    }

    @Test func `A stream that ends before its end is a failure`() async throws {
        struct Cut: HashingModel {
            let id = "test/cut"
            func hash(_ request: ModelRequest) -> RequestHash { RequestHash(bytes: [1]) }
            func answer(_ request: ModelRequest) async throws -> ModelAnswer { ModelAnswer(text: "", model: "m") }
            func stream(_ request: ModelRequest) -> AsyncThrowingStream<ModelPiece, any Error> {
                AsyncThrowingStream {
                    $0.yield(.text("half of"))
                    $0.finish()
                }
            }
        }
        let model = StoredModel(Cut(), store: InMemoryAnswerStore())
        let error = await #expect(throws: ModelError.self) { try await collect(model.stream(question("a"))) }
        #expect(error?.code == .cut)
        #expect(model.budget.spent.failures == [.cut: 1])
        #expect(model.budget.spent.output == 2)
    }

    @Test func `Many different questions at once all get their own answers`() async throws {
        let fake = FakeModel { request, _ in ModelAnswer(text: request.messages[0].text, model: "m") }
        let model = StoredModel(fake, store: InMemoryAnswerStore())
        let wrong = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<2000 {
                group.addTask { try await model.answer(question("q\(number % 500)")).text != "q\(number % 500)" }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wrong == 0)
        #expect(fake.calls == 500)
    }
}
