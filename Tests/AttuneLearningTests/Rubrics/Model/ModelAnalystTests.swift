import AttuneCore
import Testing

@testable import AttuneLearning

@Suite("The model analyst")
struct ModelAnalystTests {
    private func chat(_ reaction: String) -> Record {
        Record(
            content: .conversation([
                Message(.user, "How do I mend a tyre?"), Message(.assistant, "Patch the tube."),
                Message(.user, reaction),
            ]))
    }

    @Test("judges first, explains only what is judged, and keeps the model's words as explanations")
    func steps() async throws {
        let model = ScriptedReader { shape, data in
            let reaction = data["reaction"]?.string ?? ""
            if shape == "judgement" {
                return ScriptedReader.judgement(reaction.hasPrefix("Thanks") ? nil : "tooLittleDetail")
            }
            return ScriptedReader.explanation(("Numbered Steps", "more"), ("technical depth", "less"))
        }
        let analyst = ModelAnalyst(model)
        let analyses = try await analyst.analyse([chat("Too short, add steps please."), chat("Thanks, great!")])
        #expect(analyses.count == 2)
        let first = try #require(analyses[0])
        #expect(first.reactions.map(\.judgement) == [-1])
        #expect(
            first.reactions[0].explanations == [
                Explanation(property: "numbered steps", direction: .more),
                Explanation(property: "technical depth", direction: .less),
            ])
        #expect(first.reactions[0].reply.count == 53)
        #expect(analyses[1]?.reactions.isEmpty == true)
        #expect(model.requests(for: "judgement").count == 2)
        #expect(model.requests(for: "explanation").count == 1)
        #expect(analyst.counts.asked == [.judge: 2, .explain: 1])
    }

    @Test("signs of both kinds, or of none, are no judgement")
    func mixed() {
        func judgement(_ text: String) throws -> Int { JudgeQuestion.judgement(try JSONValue.parse(Array(text.utf8))) }
        #expect(try! judgement(#"{"signs": ["gratitude", "factualError"]}"#) == 0)
        #expect(try! judgement(#"{"signs": []}"#) == 0)
        #expect(try! judgement(#"{"signs": ["gratitude", "learning"]}"#) == 1)
        #expect(try! judgement(#"{"signs": ["style"]}"#) == -1)
    }

    @Test("a rating needs no judgement call, and a rating without words no call at all")
    func ratings() async throws {
        let model = ScriptedReader { shape, _ in
            shape == "judgement" ? ScriptedReader.judgement("praise") : ScriptedReader.explanation(("brevity", "more"))
        }
        let rated = Record(
            content: .conversation([
                Message(.user, "A question"), Message(.assistant, "An answer.", rating: -1),
                Message(.user, "Too long for me."), Message(.assistant, "Another.", rating: 1),
            ]))
        let analysis = try #require(try await ModelAnalyst(model).analyse([rated]).first ?? nil)
        #expect(analysis.reactions.map(\.judgement) == [-1, 1])
        #expect(analysis.reactions.map(\.explanations.count) == [1, 0])
        #expect(model.requests(for: "judgement").isEmpty)
    }

    @Test("the group and the user's name never reach the model")
    func hidden() async throws {
        let model = ScriptedReader { shape, _ in
            shape == "judgement" ? ScriptedReader.judgement("praise") : ScriptedReader.explanation()
        }
        var record = chat("Perfect, thank you!")
        record.user = "u-secret-4711"
        record.groups = ["tier": "expert-clan"]
        _ = try await ModelAnalyst(model).analyse([record])
        #expect(model.requests.count == 2)
        for message in model.requests.flatMap(\.messages) {
            #expect(!message.text.contains("u-secret") && !message.text.contains("expert-clan"))
        }
    }

    @Test("an answer that is no use is repaired once, then counted and skipped, and the record is done")
    func useless() async throws {
        let model = ScriptedReader { _, _ in "I would say they liked it." }
        let analyst = ModelAnalyst(model)
        let analyses = try await analyst.analyse([chat("Perfect, thank you!")])
        #expect(analyses.map { $0?.reactions.count } == [0])
        #expect(model.requests.count == 2)
        #expect(analyst.counts.failed == [.judge: [.notJSON: 1]])
    }

    @Test(
        "a failure of the service leaves the record for the next run",
        arguments: [ModelError.Code.rateLimited, .server, .timeout, .cut, .connection, .malformed])
    func passing(code: ModelError.Code) async throws {
        let model = ScriptedReader { _, _ in throw ModelError(code, model: "m", problem: "p") }
        let analyst = ModelAnalyst(model)
        #expect(try await analyst.analyse([chat("Perfect, thank you!")]) == [nil])
        #expect(analyst.counts.failed == [.judge: [code: 1]])
    }

    @Test(
        "what cannot get better stops the run",
        arguments: [ModelError.Code.unauthorized, .notFound, .budget, .unpriced, .unsupported])
    func fatal(code: ModelError.Code) async throws {
        let model = ScriptedReader { _, _ in throw ModelError(code, model: "m", problem: "p") }
        await #expect(throws: ModelError.self) { try await ModelAnalyst(model).analyse([chat("Perfect, thank you!")]) }
    }

    @Test("a service that is down stops the run after some tens of failures")
    func down() async throws {
        let model = ScriptedReader { _, _ in throw ModelError(.connection, model: "m", problem: "p") }
        let records = (0..<400).map { chat("Perfect, thank you! \($0)") }
        await #expect(throws: ModelError.self) { try await ModelAnalyst(model).analyse(records) }
        #expect(model.requests.count < 200)
    }

    @Test("of a long text the beginning and the end are sent")
    func cuts() {
        let text = String(repeating: "a", count: 900) + String(repeating: "z", count: 900)
        let cut = ExchangeData.cut(text, to: 1000)
        #expect(cut.count < 1010 && cut.hasPrefix("aaa") && cut.hasSuffix("zzz"))
        #expect(ExchangeData.cut("short", to: 1000) == "short")
    }
}
