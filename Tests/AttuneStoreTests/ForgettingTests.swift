import AttuneCore
import Foundation
import Testing

@testable import AttuneStore

@Suite("Forgetting a user")
struct ForgettingTests {
    private func hash(_ byte: UInt8) -> RequestHash { RequestHash(bytes: Array(repeating: byte, count: 32)) }

    private func answer(_ text: String) -> ModelAnswer { ModelAnswer(text: text, model: "test/m") }

    @Test("answers go with their user, those on several users with anybody, others' stay")
    func answers() async throws {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let store = workspace.answerStore
        try await AnswerScope.$user.withValue("ann") { try await store.store(answer("a"), for: hash(1)) }
        try await AnswerScope.$user.withValue("bob") { try await store.store(answer("b"), for: hash(2)) }
        try await AnswerScope.$user.withValue("") { try await store.store(answer("n"), for: hash(3)) }
        try await store.store(answer("several"), for: hash(4))
        #expect(try workspace.knows(user: "ann"))
        #expect(try !workspace.knows(user: "eve"))
        let forgotten = try workspace.forget(user: "ann")
        #expect(forgotten.answers == 2)
        #expect(try await store.answer(for: hash(1)) == nil)
        #expect(try await store.answer(for: hash(2))?.text == "b")
        #expect(try await store.answer(for: hash(3))?.text == "n")
        #expect(try await store.answer(for: hash(4)) == nil)
        #expect(try !workspace.knows(user: "ann"))
    }

    @Test("runs that name the user go, file and row; others stay")
    func runs() throws {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        try workspace.profileStore.save(
            Profile(audience: .user("ann")), reason: "test")
        for (id, arguments) in [
            ("1", ["tailor", "--user", "ann"]), ("2", ["profiles", "show", "user:ann"]),
            ("3", ["learn", "rubrics", "--group-by", "annotator"]), ("4", ["tailor", "--user=ann"]),
        ] { try workspace.save(RunRecord(id: id, version: "1", arguments: arguments)) }
        let forgotten = try workspace.forget(user: "ann")
        #expect(forgotten.runs == 3 && forgotten.versions == 1)
        #expect(try workspace.runRecords().map(\.id) == ["3"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.runs.path) == ["3.json"])
    }
}
