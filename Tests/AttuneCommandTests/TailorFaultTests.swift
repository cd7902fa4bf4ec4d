import Foundation
import ModelServer
import Testing

@Suite("tailor --model when the server fails")
struct TailorFaultTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var code: Int32
        var says: String
        /// Tries in all.
        var requests: Int
        var reply: ScriptedReply
        var options: [String] = []

        var testDescription: String { name }
    }

    static let prompt = "What does my daughter Clara need?"
    /// What no error may repeat.
    static let echo = "Incorrect key \(ModelWorld.key) for: \(prompt)"
    static let soon = [("retry-after-ms", "10")]

    static let cases: [Case] = [
        Case(name: "401", code: 77, says: "key", requests: 1, reply: Chat.error(401, echo)),
        Case(name: "403", code: 77, says: "key", requests: 1, reply: Chat.error(403, echo)),
        Case(name: "404", code: 69, says: "no such model", requests: 1, reply: Chat.error(404, echo)),
        Case(name: "400", code: 65, says: "refused the request", requests: 1, reply: Chat.error(400, echo)),
        Case(
            name: "429", code: 75, says: "refuses more calls", requests: 3, reply: Chat.error(429, echo, headers: soon)),
        Case(
            name: "500", code: 69, says: "the server failed", requests: 3, reply: Chat.error(500, echo, headers: soon)),
        Case(name: "529", code: 69, says: "overloaded", requests: 3, reply: Chat.error(529, echo, headers: soon)),
        Case(name: "hang-up", code: 69, says: "connection", requests: 3, reply: .hangUp),
        Case(
            name: "stall", code: 69, says: "in time", requests: 3, reply: .stall, options: ["--timeout", "0.5"]),
        Case(
            name: "redirect", code: 65, says: "redirects", requests: 1,
            reply: ScriptedReply(status: 302, headers: [("location", "http://127.0.0.1:1/")])),
        Case(name: "empty", code: 65, says: "without text", requests: 1, reply: .json(Chat.whole(""))),
        Case(name: "prose", code: 65, says: "documented form", requests: 1, reply: .json(echo)),
        Case(name: "other JSON", code: 65, says: "documented form", requests: 1, reply: .json(#"{"ok": true}"#)),
        Case(
            name: "too large", code: 65, says: "longer than", requests: 1,
            reply: .json(Chat.whole(String(repeating: "word ", count: 2_000_000)))),
    ]

    @Test("ends with its own code and words, and repeats neither key nor prompt", arguments: cases)
    func fault(_ one: Case) async throws {
        try await ModelWorld.run { _ in
            one.reply
        } use: { world in
            let output = try await world.attune.run(
                ["tailor", Self.prompt, "--group", "tier=expert", "--model", "openai/tiny"] + one.options)
            #expect(output.code == one.code, "\(output.err)")
            #expect(output.err.contains(one.says), "\(output.err)")
            #expect(output.err.contains("openai/tiny"))
            #expect(output.out.isEmpty)
            #expect(world.server.requests.count == one.requests)
            #expect(world.server.requests.first?.header("authorization") == "Bearer \(ModelWorld.key)")
            let record = try world.lastRun()
            #expect((record.json["results"] as? [String: Double])?.keys.contains { $0.hasPrefix("failed") } == true)
            for text in [output.err, record.text] {
                #expect(!text.contains("Clara") && !text.contains(ModelWorld.key) && !text.contains("4f9a7c21"))
            }
        }
    }

    @Test("waits as Retry-After says, and then has its answer")
    func retryAfter() async throws {
        try await ModelWorld.run { request in
            request.index == 0
                ? Chat.error(429, "slow down", headers: [("Retry-After", "1")]) : Chat.says("Hello.", to: request)
        } use: { world in
            let output = try await world.tailor("Hi")
            #expect(output.code == 0, "\(output.err)")
            #expect(output.out == "Hello.\n")
            #expect(world.server.requests.map { $0.header("x-stainless-retry-count") } == ["0", "1"])
        }
    }

    @Test("a stream that is cut or falls silent leaves what came on standard output, and is not kept")
    func cutStream() async throws {
        let length = ScriptedReply.events(Array(Chat.events("One two three").prefix(2))).steps.reduce(0) { sum, step in
            if case .bytes(let bytes) = step { sum + bytes.count } else { sum }
        }
        try await ModelWorld.run { request in
            let whole = ScriptedReply.events(Chat.events("One two three"))
            switch request.index {
            case 0: return whole.cut(after: length)
            case 1: return whole.stalling(after: length)
            default: return whole
            }
        } use: { world in
            for index in 1...2 {
                let output = try await world.tailor("Count", "--timeout", "1")
                #expect(output.code == 69, "\(output.err)")
                #expect(output.out == "One two\n", "each piece is shown as it comes")
                #expect(world.server.requests.count == index, "a stream is not begun again once it was shown")
            }
            #expect(try await world.tailor("Count").out == "One two three\n")
            #expect(world.server.requests.count == 3)
        }
    }

    @Test("wrong names, missing keys and unreachable servers have their own codes")
    func setup() async throws {
        try await ModelWorld.run {
            Chat.says("Hello.", to: $0)
        } use: { world in
            for model in ["gpt-4o", "nowhere/gpt-4o", "http://127.0.0.1:1/v1", "http://u:p@127.0.0.1/v1#x", ""] {
                #expect(try await world.tailor("Hi", model: model).code == 64, "\(model)")
            }
            #expect(try await world.tailor("Hi", "--no-cache", "--refresh").code == 64)
            #expect(try await world.tailor("Hi", "--timeout", "0").code == 64)
            #expect(try await world.attune.run("tailor", "Hi", "--compare").code == 64)
            let missing = try await world.tailor("Hi", model: "anthropic/claude")
            #expect(missing.code == 78)
            #expect(missing.err.contains("ANTHROPIC_API_KEY"))
            let unreachable = try await world.tailor("Hi", model: "http://127.0.0.1:1/v1#x")
            #expect(unreachable.code == 69)
            #expect(unreachable.err.contains("is the server running?"))
            let prices = try await world.tailor("Hi", "--prices", "absent.json")
            #expect(prices.code == 66)
            try world.attune.write(#"{"currency": "USD", "asOf": "x", "prices": [{"model": "a"}]}"#, to: "bad.json")
            #expect(try await world.tailor("Hi", "--prices", "bad.json").code == 78)
            #expect(world.server.requests.isEmpty)
        }
    }
}
