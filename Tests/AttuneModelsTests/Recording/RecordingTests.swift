import AttuneCore
import AttuneModels
import Foundation
import Testing

@Suite struct RecordingTests {
    private func withFile<T>(_ body: (URL) async throws -> T) async throws -> T {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("attune-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: url) }
        return try await body(url)
    }

    private func read(_ url: URL) throws -> [RecordedExchange] {
        try RecordedExchange.all(in: String(contentsOf: url, encoding: .utf8))
    }

    @Test func `A recorded run replays without the model`() async throws {
        try await withFile { url in
            let fake = FakeModel { request, call in
                if request.messages[0].text == "bad" {
                    throw ModelError(.rateLimited, model: "test/fake", problem: "slow down", status: 429)
                }
                return ModelAnswer(
                    text: "line\n\"\(call)\" é", finish: .length, usage: TokenUsage(input: 3, cached: nil, output: 4),
                    model: "m-1")
            }
            let recorder = RecordingModel(fake, to: try RecordingFile(url))
            let answer = try await recorder.answer(question("a"))
            let streamed = try await collect(recorder.stream(question("b"))).end
            await #expect(throws: ModelError.self) { try await recorder.answer(question("bad")) }

            let replay = ReplayModel(try read(url), of: FakeModel { _, _ in throw CancellationError() })
            #expect(try await replay.answer(question("a")) == answer)
            #expect(try await collect(replay.stream(question("b"))).end == streamed)
            let error = await #expect(throws: ModelError.self) { try await replay.answer(question("bad")) }
            #expect(error?.code == .rateLimited && error?.status == 429)
        }
    }

    @Test func `A request that was not recorded is refused by its hash`() async throws {
        let fake = FakeModel()
        let error = await #expect(throws: ModelError.self) {
            try await ReplayModel([], of: fake).answer(question("SECRET"))
        }
        #expect(error?.code == .notFound)
        #expect(error?.problem.contains(fake.hash(question("SECRET")).hex.prefix(12)) == true)
        #expect(error?.problem.contains("SECRET") == false)
        #expect(fake.calls == 0)
    }

    @Test func `What was recorded several times comes back in order, then the last again`() async throws {
        try await withFile { url in
            let recorder = RecordingModel(FakeModel(), to: try RecordingFile(url))
            for _ in 0..<3 { _ = try await recorder.answer(question("a")) }
            let replay = ReplayModel(try read(url), of: FakeModel())
            var texts: [String] = []
            for _ in 0..<4 { texts.append(try await replay.answer(question("a")).text) }
            #expect(texts == ["answer 1 to a", "answer 2 to a", "answer 3 to a", "answer 3 to a"])
        }
    }

    @Test func `A recording goes on after a process that was killed in the middle of a line`() async throws {
        try await withFile { url in
            let recorder = RecordingModel(FakeModel(), to: try RecordingFile(url))
            _ = try await recorder.answer(question("a"))
            let whole = try Data(contentsOf: url)
            try (whole + whole.prefix(30)).write(to: url)
            #expect(try read(url).count == 1)
            _ = try await RecordingModel(FakeModel(), to: try RecordingFile(url)).answer(question("b"))
            #expect(try read(url).count == 2)
        }
    }

    @Test func `Only its owner may read a recording`() async throws {
        try await withFile { url in
            _ = try RecordingFile(url)
            let mode = try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test func `A line that is no exchange is refused by its number`() {
        #expect(throws: RecordingProblem.self) { try RecordedExchange.all(in: "{}\n{}\n") }
        #expect(throws: Never.self) { try RecordedExchange.all(in: "") }
    }
}
