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

    @Test("answers that are known to hold nothing of the user stay, unless they are the user's own")
    func keptAnswers() async throws {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        let store = workspace.answerStore
        try await AnswerScope.$user.withValue("ann") { try await store.store(answer("a"), for: hash(1)) }
        for byte in 2...4 as ClosedRange<UInt8> { try await store.store(answer("several"), for: hash(byte)) }
        let forgotten = try workspace.forget(user: "ann", keeping: [hash(1), hash(3), hash(9)])
        #expect(forgotten.answers == 3)
        for byte in 1...4 as ClosedRange<UInt8> {
            #expect(try await (store.answer(for: hash(byte)) != nil) == (byte == 3))
        }
        #expect(try workspace.forget(user: "bob").answers == 1)
    }

    @Test("adapters that rest on the user go with their files, others stay, and those that do not tell are named")
    func adapters() throws {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        try workspace.profileStore.save(Profile(audience: .user("ann")), reason: "test")
        let adapters = workspace.folder.appendingPathComponent("adapters")
        func adapter(_ name: String, _ audience: AdapterManifest.Audience?, users: [String] = []) throws -> URL {
            let place = adapters.appendingPathComponent(name)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try Data("weights".utf8).write(to: place.appendingPathComponent("adapter_model.safetensors"))
            if let audience {
                try AdapterManifest(
                    audience: audience, base: "tiny", method: "dpo", users: users, records: ["p900"],
                    trained: Date(timeIntervalSince1970: 1_700_000_000)
                ).write(into: place)
            }
            return place
        }
        let own = try adapter("ann", .user("ann"))
        let group = try adapter("groups/expert", .group(name: "tier", value: "expert"), users: ["bob", "ann"])
        let other = try adapter("groups/novice", .group(name: "tier", value: "novice"), users: ["bob", "annette"])
        let mute = try adapter("old", nil)
        let damaged = try adapter("damaged", nil)
        try Data("{\"users\": [\"ann\"".utf8).write(to: damaged.appendingPathComponent("attune.json"))
        let read = try #require(try AdapterManifest(in: group))
        #expect(read.users == ["ann", "bob"] && read.audience == .group(name: "tier", value: "expert"))
        let forgotten = try workspace.forget(user: "ann")
        #expect(forgotten.adapters == ["ann", "damaged", "groups/expert"])
        #expect(forgotten.unknownAdapters == ["old"])
        for (place, stays) in [(own, false), (group, false), (damaged, false), (other, true), (mute, true)] {
            #expect(FileManager.default.fileExists(atPath: place.path) == stays, "\(place.lastPathComponent)")
        }
    }

    @Test("scored runs of everybody go, since their rows may hold the user's texts")
    func loops() throws {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.open(at: folder.workspace, for: .writing)
        for user in ["ann", "bob"] {
            try workspace.saveLoop(Data("state of \(user)".utf8), of: user, method: "scored", fingerprint: "1")
        }
        try workspace.saveLoop(Data("later".utf8), of: "bob", method: "scored", fingerprint: "2")
        #expect(try workspace.loop(of: "bob", method: "scored", fingerprint: "1") == nil)
        #expect(try workspace.loop(of: "bob", method: "scored", fingerprint: "2") == Data("later".utf8))
        #expect(try workspace.knows(user: "ann"))
        #expect(try workspace.forget(user: "ann").loops == 2)
        #expect(try workspace.loop(of: "bob", method: "scored", fingerprint: "2") == nil)
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
