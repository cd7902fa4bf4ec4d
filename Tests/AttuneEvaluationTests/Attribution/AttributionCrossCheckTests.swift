import AttuneCore
import Synchronization
import Testing

@testable import AttuneEvaluation

@Suite struct AttributionCrossCheckTests {
    /// Knows authors by a word that their texts hold.
    private func model(alwaysFirst: Bool = false) -> ScriptedModel {
        ScriptedModel { messages in
            guard !alwaysFirst else { return #"{"author": "A"}"# }
            let data = try JSONValue.parse(messages.last?.text ?? "")
            let text = data["text"]?.string ?? ""
            let word = ["upon", "whilst"].first(where: text.contains) ?? "none"
            let found = data["authors"]?.members?.first { member in
                (member.value.array ?? []).contains { $0.string?.contains(word) == true }
            }
            return #"{"author": "\#(found?.name ?? "A")"}"#
        }
    }

    private let exemplars = [["It rests upon us."], ["We wait whilst it rains."]]

    @Test func aJudgeIsAskedInBothOrdersAndMustHoldToItsAnswer() async throws {
        let judge = ExemplarAuthorJudge(model())
        #expect(try await judge.author(of: "Nothing depends upon it.", exemplars: exemplars) == 0)
        #expect(try await judge.author(of: "Sing whilst you work.", exemplars: exemplars) == 1)
        let biased = ExemplarAuthorJudge(model(alwaysFirst: true))
        #expect(try await biased.author(of: "Sing whilst you work.", exemplars: exemplars) == nil)
    }

    @Test func agreementIsCountedAndChanceTakenOff() async throws {
        let texts = ["upon a", "upon b", "whilst c", "whilst d"]
        let found = [0, 0, 1, 0].compactMap {
            Attribution(["h", "m"], scores: $0 == 0 ? [1, 0] : [0, 1], sharpness: 3)
        }
        let check = try await AttributionCrossCheck.run(
            texts, found: found, exemplars: exemplars, authors: ["h", "m"], judge: ExemplarAuthorJudge(model()),
            atMost: 2)
        #expect(check.judged == 4 && check.agreed == 3 && check.undecided == 0)
        // Observed 3/4; by chance ½ · ¾ + ½ · ¼.
        let kappa = try #require(check.kappa)
        #expect(abs(kappa.value - 0.5) < 1e-12 && kappa.lower < 0.5 && kappa.upper > 0.5 && kappa.lower >= -1)
        let agreement = try #require(check.agreement)
        #expect(agreement.value == 0.75 && agreement.lower > 0 && agreement.upper < 1)
        #expect(check.units == 4)
    }

    @Test func exemplarsComeFromDifferentWorksFirst() {
        let texts = [("a", "1"), ("a", "1"), ("a", "2"), ("b", "1")].enumerated().map {
            AuthoredText(author: $1.0, work: $1.1, text: "t\($0)")
        }
        #expect(AttributionCrossCheck.exemplars(texts, authors: ["a", "b"], count: 2) == [["t0", "t2"], ["t3"]])
        #expect(AttributionCrossCheck.exemplars(texts, authors: ["a"], count: 3) == [["t0", "t2", "t1"]])
    }
}
