import Foundation
import ModelServer
import Testing

@Suite("tailor --persona auto with an embedding model")
struct PersonaSearchTests {
    /// Two directions: what is about pumps and water, and the rest.
    private static let script: ScriptedServer.Script = { request in
        guard request.path.hasSuffix("/embeddings") else { return Chat.error(404, "no such route") }
        let texts = request.json["input"] as? [String] ?? []
        let rows = texts.enumerated().map { index, text in
            let isWet = ["pump", "well", "aquifer"].contains { text.lowercased().contains($0) }
            return #"{"object": "embedding", "index": \#(index), "embedding": [\#(isWet ? "1, 0.1" : "0.1, 1"), 0]}"#
        }
        return .json(
            #"{"object": "list", "data": [\#(rows.joined(separator: ", "))], "model": "e", "usage": {"prompt_tokens": 4, "total_tokens": 4}}"#
        )
    }

    @Test("prompts are placed once, found by meaning, and forgotten with their user; words serve without a model")
    func search() async throws {
        try await ModelWorld.users(pairs: UserModel.pairs(3), Self.script) { world in
            #expect(try await world.attune.run("learn", "personas", "--workspace", "w").code == 0)
            let question = "Is an aquifer like my neighbour's well, b0@mail.example?"
            let byWords = try await world.attune.run("tailor", question, "--persona", "auto", "--workspace", "w")
            #expect(byWords.code == 0 && byWords.err.contains("no persona"), "\(byWords.err)")
            #expect(world.server.requests.isEmpty)

            let command = [
                "tailor", question, "--persona", "auto", "--embeddings", world.model, "--user", "b9", "--workspace",
                "w",
            ]
            let found = try await world.attune.run(command)
            #expect(found.code == 0 && found.err.contains("persona p-") && !found.out.isEmpty, "\(found.err)")
            let calls = world.server.requests.count
            #expect(world.server.requests.allSatisfy { !$0.text.contains("b0@mail.example") }, "redacted")
            #expect(try await world.attune.run(command).out == found.out)
            #expect(world.server.requests.count == calls, "nothing is placed or asked twice")
            let off = try await world.attune.run(
                "tailor", "Tell me a joke", "--persona", "auto", "--embeddings", world.model, "--workspace", "w")
            #expect(off.code == 0 && off.err.contains("no persona"), "\(off.err)")

            _ = try await world.attune.run("profiles", "forget", "--user", "b9", "--workspace", "w")
            _ = try await world.attune.run(command)
            #expect(world.server.requests.count == calls + 2, "the joke's, and the forgotten user's question again")
            let misplaced = try await world.attune.run(
                "tailor", "Hello", "--embeddings", world.model, "--workspace", "w")
            #expect(misplaced.code == 64)
        }
    }

    @Test("a server without embeddings is an error that says so, and the pool stays as it was")
    func refused() async throws {
        try await ModelWorld.users(pairs: UserModel.pairs(2), { _ in Chat.error(404, "no such route") }) { world in
            #expect(try await world.attune.run("learn", "personas", "--workspace", "w").code == 0)
            let output = try await world.attune.run(
                "tailor", "How does pump 1 work?", "--persona", "auto", "--embeddings", world.model, "--workspace", "w")
            #expect(output.code != 0 && !output.err.isEmpty && output.out.isEmpty)
            #expect(!output.err.contains(UserModel.secret))
        }
    }
}
