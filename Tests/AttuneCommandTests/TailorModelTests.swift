import Foundation
import ModelServer
import Testing

@Suite("tailor --model")
struct TailorModelTests {
    @Test("answers with the instruction as system text, and keeps the answer")
    func answers() async throws {
        try await ModelWorld.run {
            Chat.says("1. Boil water. 2. Wait.", to: $0)
        } use: { world in
            let first = try await world.tailor("How do I boil an egg?")
            #expect(first.code == 0, "\(first.err)")
            #expect(first.out == "1. Boil water. 2. Wait.\n")
            let sent = try #require(world.bodies.first)
            #expect(sent["model"] as? String == "tiny")
            #expect(sent["stream"] as? Bool == true)
            let turns = messages(sent)
            #expect(turns.map(\.first) == ["system", "user"])
            #expect(turns[0][1].contains(ModelWorld.directive))
            #expect(turns[1][1] == "How do I boil an egg?")
            let plain = try await world.attune.run("tailor", "How do I boil an egg?", "--group", "tier=expert")
            #expect(plain.out == turns[0][1] + "\n", "the instruction is the one that is printed without a model")

            let second = try await world.tailor("How do I boil an egg?")
            #expect(second.out == first.out)
            #expect(second.err.contains("from the store"))
            #expect(world.server.requests.count == 1, "the same request is not paid for twice")
            #expect(try await world.tailor("How do I boil an egg?", "--refresh").code == 0)
            #expect(world.server.requests.count == 2)
            #expect(try await world.tailor("How do I boil an egg?", "--no-cache").code == 0)
            #expect(world.server.requests.count == 3)
        }
    }

    @Test(
        "off the gate the prompt goes out as it is, alone",
        arguments: [
            "How do I boil an egg?", "  spaces, \"quotes\", \\ and a tab:\t ",
            "e\u{301} é 世界 👩‍👩‍👧 \u{200B}\r\nsecond line\n\n",
        ])
    func offGate(prompt: String) async throws {
        try await ModelWorld.run {
            Chat.says("Hello.", to: $0)
        } use: { world in
            let output = try await world.tailor(prompt, group: "tier=novice")
            #expect(output.code == 0, "\(output.err)")
            #expect(output.err.contains("not steered"))
            let turns = messages(try #require(world.bodies.first))
            #expect(turns.count == 1)
            #expect(turns.first?.first == "user")
            #expect(turns.first.map { Array($0[1].utf8) } == Array(prompt.utf8))
            #expect(
                try #require(world.bodies.first).keys.sorted() == ["messages", "model", "stream", "stream_options"])

            let piped = try await world.attune.run(
                "tailor", "-", "--model", world.model, "--group", "tier=novice", "--refresh", input: prompt)
            #expect(piped.code == 0)
            #expect(world.bodies.count == 2)
            #expect(messages(world.bodies[1]) == turns)
        }
    }

    @Test("--json tells the answer, what it took, and the explanation as without a model")
    func json() async throws {
        try await ModelWorld.run {
            Chat.says("Done.", to: $0)
        } use: { world in
            try world.attune.write(
                #"{"currency": "EUR", "asOf": "2026-01-01", "prices": [{"model": "http://127.0.0.1:*", "input": 100, "output": 1000}]}"#,
                to: ".attune/prices.json")
            let output = try await world.tailor("How do I boil an egg?", "--json")
            #expect(output.code == 0, "\(output.err)")
            let reply = try output.json()
            #expect(reply["answer"] as? String == "Done.")
            #expect(reply["model"] as? String == world.model)
            #expect(reply["servedBy"] as? String == "tiny-1")
            #expect((reply["usage"] as? [String: Int]) == ["input": 30, "output": 7])
            #expect(abs((reply["cost"] as? Double ?? 0) - 0.01) < 1e-9)
            #expect(reply["currency"] as? String == "EUR")
            #expect(reply["calls"] as? Int == 1)
            let explained = try await world.attune.run(
                "tailor", "How do I boil an egg?", "--group", "tier=expert", "--json")
            let explanation = try explained.json()
            #expect(try canonical(reply.filter { explanation[$0.key] != nil }) == canonical(explanation))

            let run = try world.lastRun()
            #expect(run.json["models"] as? [String] == [world.model])
            #expect(run.json["calls"] as? Int == 1)
            #expect(run.json["tokens"] as? Int == 37)
            #expect(abs((run.json["cost"] as? Double ?? 0) - 0.01) < 1e-9)
            #expect(!run.text.contains("boil an egg"), "the run's record holds no text of the user's")

            let again = try await world.tailor("How do I boil an egg?", "--json").json()
            #expect(again["calls"] as? Int == 0 && again["fromStore"] as? Int == 1)
            #expect(again["cost"] as? Double == 0)
        }
    }

    @Test("--compare asks for both replies at once and shows both, with what applies below")
    func compare() async throws {
        let arrived = Shared(0)
        try await ModelWorld.run { request in
            arrived.change { $0 += 1 }
            // Long enough for the other to come, and no longer where it does not.
            for _ in 0..<500 where arrived.value < 2 { try? await Task.sleep(for: .milliseconds(10)) }
            let isSteered = messages(request.json).count == 2
            return Chat.says(isSteered ? "1. Boil." : "You boil it.", to: request)
        } use: { world in
            let output = try await world.tailor("How do I boil an egg?", "--compare")
            #expect(output.code == 0, "\(output.err)")
            #expect(world.server.mostInFlight == 2)
            #expect(world.bodies.map { messages($0).count }.sorted() == [1, 2])
            let lines = output.out.split(separator: "\n").map(String.init)
            let order = ["── Plain", "You boil it.", "── Steered", "1. Boil.", "Applies, strongest first:"]
            #expect(order.compactMap { lines.firstIndex(of: $0) }.count == order.count, "\(output.out)")
            #expect(
                order.compactMap { lines.firstIndex(of: $0) } == order.compactMap { lines.firstIndex(of: $0) }.sorted())
            #expect(output.out.contains("s-0001"))

            let json = try await world.tailor("How do I boil an egg?", "--compare", "--json").json()
            #expect(json["answer"] as? String == "1. Boil.")
            #expect((json["plain"] as? [String: Any])?["answer"] as? String == "You boil it.")
            #expect(world.bodies.count == 2, "both come from the store")
        }
    }

    @Test("off the gate --compare asks once, as both replies would be the same")
    func compareOffGate() async throws {
        try await ModelWorld.run {
            Chat.says("Hello.", to: $0)
        } use: { world in
            let output = try await world.tailor("Hi", "--compare", group: nil)
            #expect(output.out == "Hello.\n")
            #expect(output.err.contains("not steered"))
            #expect(world.bodies.count == 1)
        }
    }

    @Test("--system stands ahead of the instruction, and alone off the gate")
    func system() async throws {
        try await ModelWorld.run {
            Chat.says("Hello.", to: $0)
        } use: { world in
            _ = try await world.tailor("Hi", "--system", "You are a cook.")
            _ = try await world.tailor("Hi", "--system", "You are a cook.", group: nil)
            try #require(world.bodies.count == 2)
            #expect(messages(world.bodies[0])[0][1].hasPrefix("You are a cook.\n\n"))
            #expect(messages(world.bodies[1]) == [["system", "You are a cook."], ["user", "Hi"]])
        }
    }

    @Test("private parts are sent as placeholders and shown as they are; --no-redaction sends them")
    func redaction() async throws {
        try await ModelWorld.run { request in
            let prompt = messages(request.json).last?.last ?? ""
            return Chat.says("You wrote: \(prompt)", to: request)
        } use: { world in
            let prompt = "Write to ada@example.org please"
            let output = try await world.tailor(prompt)
            #expect(world.server.requests.allSatisfy { !$0.text.contains("ada@example.org") })
            #expect(output.out == "You wrote: \(prompt)\n")
            _ = try await world.tailor(prompt, "--no-redaction")
            #expect(world.server.requests.last?.text.contains("ada@example.org") == true)
        }
    }

    @Test("--dry-run says calls, tokens and cost, and sends nothing")
    func dryRun() async throws {
        try await ModelWorld.run {
            Chat.says("Hello.", to: $0)
        } use: { world in
            let prices =
                #"{"asOf": "2026-01-01", "currency": "USD", "prices": [{"model": "http*", "input": 1, "output": 2}]}"#
            try world.attune.write(prices, to: "p.json")
            let options = ["--compare", "--max-tokens", "100", "--dry-run", "--prices", "p.json"]
            let arguments = ["tailor", "Hi", "--group", "tier=expert", "--model", world.model]
            let plan = try await world.attune.run(arguments + options)
            #expect(plan.code == 0, "\(plan.err)")
            #expect(plan.out.contains("2 calls") && plan.out.contains("at most 200 out") && plan.out.contains("USD"))
            #expect(world.bodies.isEmpty)
            let keyless = try await world.tailor("Hi", "--dry-run", model: "anthropic/claude-sonnet-4-5")
            #expect(keyless.code == 0 && keyless.out.contains("USD"), "what it would cost needs no key")
            #expect(keyless.err.contains("ANTHROPIC_API_KEY"))
            let unpriced = try await world.tailor("Hi", "--dry-run")
            #expect(unpriced.out.contains("cost unknown"))
            _ = try await world.tailor("Hi", "--max-tokens", "100")
            let json = try await world.attune.run(arguments + options + ["--json"]).json()
            #expect(json["calls"] as? Int == 1 && json["fromStore"] as? Int == 1)
            #expect(json["outputTokens"] as? Int == 100)
            #expect((json["cost"] as? Double ?? 0) > 0)
        }
    }

    @Test("--max-tokens limits the answer with a model, and without one the instruction")
    func maximumTokens() async throws {
        try await ModelWorld.run {
            Chat.says("Hello.", to: $0)
        } use: { world in
            _ = try await world.tailor("Hi", "--max-tokens", "7", "--temperature", "0")
            #expect(world.bodies.first?["max_tokens"] as? Int == 7)
            #expect(world.bodies.first?["temperature"] as? Double == 0)
            #expect(world.bodies.first.map { messages($0).count } == 2, "the instruction is not limited by it")
            for option in ["--max-tokens", "--instruction-tokens"] {
                let output = try await world.attune.run("tailor", "Hi", "--group", "tier=expert", option, "7")
                #expect(output.code == 0 && output.out.isEmpty)
                #expect(output.err.contains("not steered"))
            }
        }
    }

    @Test("a budget that leaves no room stops ahead of the first call")
    func budget() async throws {
        try await ModelWorld.run {
            Chat.says("Hello.", to: $0)
        } use: { world in
            let tokens = try await world.tailor("Hi", "--budget-tokens", "20")
            #expect(tokens.code == 75)
            #expect(tokens.err.contains("20 tokens"))
            let money = try await world.tailor("Hi", "--budget-cost", "1")
            #expect(money.code == 78, "a model without a price is refused, not taken as free")
            #expect(money.err.contains("price"))
            #expect(world.server.requests.isEmpty)
            #expect(try world.lastRun().json["calls"] as? Int == 0)
        }
    }

    private func canonical(_ object: [String: Any]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys), as: UTF8.self)
    }
}
