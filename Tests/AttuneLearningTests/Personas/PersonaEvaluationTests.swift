import AttuneCore
import Foundation
import Testing

@testable import AttuneLearning

@Suite("Evaluation of personas")
struct PersonaEvaluationTests {
    private static let pairs = (1...6).map {
        PersonaLearnerTests.pair(PersonaLearnerTests.short, PersonaLearnerTests.long, record: "p\($0)")
    }

    private func evaluate(_ judge: any PersonaJudge) async throws -> PersonaEvaluation {
        try await PersonaEvaluation.run(PersonaLearner().infer(Self.pairs), pairs: Self.pairs, judge: judge, floor: 3)
    }

    @Test("the offline judge finds the reply that a persona describes, in both orders")
    func offline() async throws {
        let result = try await evaluate(OfflinePersonaJudge())
        for side in ["chosen", "rejected"] {
            let accuracy = try #require(result.accuracy[side])
            #expect(accuracy.answers == 12)
            #expect(accuracy.mean == 1)
            #expect(accuracy.error == 0)
        }
        #expect(result.preference == nil)
        #expect(result.pairs == 6)
    }

    @Test("a persona of the other side is wrong in both orders")
    func swapped() async throws {
        let turned = PersonaLearner().infer(Self.pairs).map { one in
            var one = one
            one.side = one.side.opposite
            return one
        }
        let result = try await PersonaEvaluation.run(turned, pairs: Self.pairs, judge: OfflinePersonaJudge())
        #expect(result.accuracy["chosen"]?.mean == 0)
        #expect(result.accuracy["rejected"]?.mean == 0)
    }

    @Test("a judge that always names the first reply is right half of the time: orders are scored separately")
    func alwaysFirst() async throws {
        let judge = ModelPersonaJudge(ScriptedPersonas { _, _ in "{\"answer\":\"1\"}" })
        let result = try await evaluate(judge)
        #expect(result.accuracy["chosen"]?.mean == 0.5)
        let error = try #require(result.accuracy["chosen"]?.error)
        #expect(abs(error - (0.25 / 11).squareRoot()) < 1e-12)
        // Each pair's two personas: first named in both orders, so a tie.
        #expect(result.preference?.ties == 6)
        #expect(result.preference?.difference == 0)
    }

    @Test(
        "only the exact digit counts; anything else is wrong, not dropped",
        arguments: ["{\"answer\":\"1 or 2\"}", "{\"answer\":\"12\"}", "{\"answer\":\"Response 1\"}", "", "2", "{}"])
    func wrongAnswers(answer: String) async throws {
        let result = try await evaluate(ModelPersonaJudge(ScriptedPersonas { _, _ in answer }))
        let accuracy = try #require(result.accuracy["chosen"])
        #expect(accuracy.mean == 0)
        #expect(accuracy.unusable == 12)
        #expect(accuracy.dropped == 0)
        #expect(result.preference?.dropped == 6)
        #expect(result.preference?.difference == nil)
    }

    @Test("failures of the service are dropped, not wrong")
    func dropped() async throws {
        let judge = ModelPersonaJudge(
            ScriptedPersonas { _, data in
                // The service fails whenever the long reply comes first.
                if (data["response1"]?.string?.count ?? 0) > 200 {
                    throw ModelError(.server, model: "script", problem: "down")
                }
                return "{\"answer\":\"1\"}"
            })
        let result = try await evaluate(judge)
        #expect(result.accuracy["chosen"]?.mean == 1)
        #expect(result.accuracy["chosen"]?.answers == 6)
        #expect(result.accuracy["chosen"]?.dropped == 6)
    }

    @Test("the judge sees prompt, both replies and the persona, and not which was chosen")
    func prompt() async throws {
        let model = ScriptedPersonas { _, _ in "{\"answer\":\"1\"}" }
        _ = try await evaluate(ModelPersonaJudge(model))
        for request in model.requests where request.shape?.name == "choice" {
            let text = request.messages.last?.text ?? ""
            #expect(!text.contains("\"chosen\"") && !text.contains("\"rejected\""))
        }
        let first = try JSONValue.parse(Array((model.requests.first?.messages.last?.text ?? "").utf8))
        #expect(first.members?.map(\.name) == ["conversation", "response1", "response2", "persona"])
    }

    @Test("without personas there is no figure, and nothing fails")
    func empty() async throws {
        let result = try await PersonaEvaluation.run([], pairs: [], judge: OfflinePersonaJudge())
        #expect(result.accuracy["chosen"]?.mean == nil)
        #expect(result.accuracy["chosen"]?.error == nil)
        let data = try JSONEncoder().encode(result)
        #expect(try JSONDecoder().decode(PersonaEvaluation.self, from: data) == result)
    }
}

@Suite("Salient words")
struct PersonaSaliencyTests {
    @Test(
        "a sentence is cut where it turns to what is not wanted, at whole words only",
        arguments: [
            ("The user prefers short answers over long ones.", ["the", "user", "prefer", "short", "answer"]),
            ("The user wants an overview rather than details", ["the", "user", "want", "an", "overview"]),
            ("The user is moreover a coverage fan", ["the", "user", "is", "moreover", "a", "coverage", "fan"]),
            ("The user likes steps instead of prose", ["the", "user", "like", "step"]),
            ("The user likes steps compared to prose", ["the", "user", "like", "step"]),
            ("Likes step-by-step replies. Hates emoji.", ["like", "step-by-step", "reply"]),
            ("Over", []),
            ("", []),
        ])
    func words(text: String, expected: [String]) {
        #expect(PersonaSaliency.words(text) == expected)
    }

    @Test(
        "endings of plural and third person go",
        arguments: [
            ("boxes", "box"), ("stories", "story"), ("glasses", "glass"), ("class", "class"), ("focus", "focus"),
            ("concise", "concise"), ("analysis", "analysis"), ("is", "is"), ("tables", "table"), ("wishes", "wish"),
        ])
    func lemmas(word: String, lemma: String) { #expect(PersonaSaliency.lemma(word) == lemma) }

    @Test("words are ranked by their share of a side, above the floor")
    func ranking() {
        var personas: [(PairSide, String)] = []
        for _ in 0..<10 { personas.append((.chosen, "The user is meticulous")) }
        for _ in 0..<10 { personas.append((.rejected, "The user is concise")) }
        for _ in 0..<9 { personas.append((.chosen, "rare")) }
        let saliency = PersonaSaliency(personas.map { (side: $0.0, text: $0.1) })
        #expect(saliency.words(of: .chosen).first?.word == "meticulous")
        #expect(saliency.words(of: .chosen).first?.share == 1)
        #expect(saliency.words(of: .rejected).first?.word == "concise")
        #expect(!saliency.words(of: .chosen).contains { $0.word == "rare" })
        #expect(saliency.words(of: .chosen, floor: 3).contains { $0.word == "rare" })
        #expect(saliency.words(of: .chosen, limit: 1).count == 1)
    }
}
