import AttuneCore
import AttuneStore
import Foundation
import Testing

/// The rules of `AnswerStore`, for every implementation.
@Suite struct AnswerStoreTests {
    enum Kind: String, CaseIterable { case memory, workspace }

    /// A store, and what has to live as long as it.
    private func make(_ kind: Kind) throws -> (store: any AnswerStore, folder: TemporaryFolder) {
        let folder = try TemporaryFolder()
        switch kind {
        case .memory: return (InMemoryAnswerStore(), folder)
        case .workspace: return (try Workspace.open(at: folder.workspace, for: .writing).answerStore, folder)
        }
    }

    private func hash(_ number: Int) -> RequestHash {
        var generator = SeededGenerator(seed: UInt64(number), label: "request")
        return RequestHash(bytes: (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    private func answer(_ number: Int) -> ModelAnswer {
        ModelAnswer(
            text: "Answer \(number): \"naïve\"\n\u{0} 👩‍👩‍👧 ⟨email-1⟩", finish: number.isMultiple(of: 2) ? .stop : .length,
            usage: TokenUsage(input: number, cached: number.isMultiple(of: 3) ? nil : 1, output: 2 * number),
            model: "maker/model-\(number % 3)")
    }

    @Test(arguments: Kind.allCases) func `What is stored comes back equal`(kind: Kind) async throws {
        let (store, folder) = try make(kind)
        for number in 0..<5 { try await store.store(answer(number), for: hash(number)) }
        for number in 0..<5 { #expect(try await store.answer(for: hash(number)) == answer(number)) }
        withExtendedLifetime(folder) {}
    }

    @Test(arguments: Kind.allCases) func `A request without an answer has none`(kind: Kind) async throws {
        let (store, folder) = try make(kind)
        #expect(try await store.answer(for: hash(1)) == nil)
        try await store.store(answer(1), for: hash(1))
        #expect(try await store.answer(for: hash(2)) == nil)
        withExtendedLifetime(folder) {}
    }

    @Test(arguments: Kind.allCases) func `Storing again replaces the answer`(kind: Kind) async throws {
        let (store, folder) = try make(kind)
        try await store.store(answer(1), for: hash(1))
        try await store.store(answer(2), for: hash(1))
        #expect(try await store.answer(for: hash(1)) == answer(2))
        withExtendedLifetime(folder) {}
    }

    @Test(arguments: Kind.allCases) func `Of many tasks each finds its own answer as soon as it is stored`(kind: Kind)
        async throws
    {
        let (store, folder) = try make(kind)
        let wrong = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<500 {
                group.addTask {
                    try await store.store(answer(number), for: hash(number))
                    return try await store.answer(for: hash(number)) != answer(number)
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wrong == 0)
        withExtendedLifetime(folder) {}
    }

    @Test func `Answers outlive the process's hold on the workspace`() async throws {
        let folder = try TemporaryFolder()
        try await Workspace.open(at: folder.workspace, for: .writing).answerStore.store(answer(7), for: hash(7))
        let reader = try Workspace.open(at: folder.workspace, for: .reading).answerStore
        #expect(try await reader.answer(for: hash(7)) == answer(7))
        #expect(try await reader.count() == 1)
    }

    @Test func `Another store of the same workspace sees what was stored`() async throws {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let (first, second) = (workspace.answerStore, workspace.answerStore)
        #expect(try await second.answer(for: hash(1)) == nil)
        try await first.store(answer(1), for: hash(1))
        #expect(try await second.answer(for: hash(1)) == answer(1))
    }

    @Test func `A workspace that was opened for reading takes no answers`() async throws {
        let folder = try TemporaryFolder()
        _ = try Workspace.open(at: folder.workspace, for: .writing)
        let store = try Workspace.open(at: folder.workspace, for: .reading).answerStore
        let error = await #expect(throws: WorkspaceError.self) { try await store.store(answer(1), for: hash(1)) }
        #expect(error?.code == .readOnly)
    }

    @Test func `An answer of a cancelled task is stored all the same`() async throws {
        let folder = try TemporaryFolder()
        let store = try Workspace.open(at: folder.workspace, for: .writing).answerStore
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await store.store(answer(1), for: hash(1))
        }
        try await task.value
        #expect(try await store.answer(for: hash(1)) == answer(1))
    }
}
