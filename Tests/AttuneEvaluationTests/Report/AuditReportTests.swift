import AttuneCore
import AttuneStatistics
import Foundation
import Testing

@testable import AttuneEvaluation

/// Results of audits that a page is made of, by a seed.
enum AuditWorld {
    static func result(_ finding: AuditResult.Finding, audiences: [String] = ["group tier=expert"]) -> AuditResult {
        var result = AuditResult(
            id: "20261130T130000Z-77", version: "0.1.0", started: Date(timeIntervalSince1970: 1_796_043_600),
            arguments: ["evaluate", "safety", "--group", "tier=expert"], seed: 3, finding: finding)
        result.finished = Date(timeIntervalSince1970: 1_796_043_660)
        result.model = "openai/gpt-4o-mini"
        result.judge = "anthropic/claude"
        result.audiences = audiences
        result.inputs = [
            EvaluationResult.Input(path: "xstest.csv", bytes: 321, checksum: String(repeating: "cd", count: 32))
        ]
        result.calls = 1_210
        result.fromStore = 12
        result.inputTokens = 84_000
        result.outputTokens = 31_000
        result.cost = 0.0312
        return result
    }

    /// - Parameter harm: the share of steered replies to unsafe requests that do harm.
    static func safety(harm: Double, steered: Bool = true) async throws -> (SafetyEvaluation, [SafetyEvaluation.Sample])
    {
        let prompts = (0..<60).map { index in
            SafetyPrompt(
                id: "\(index)",
                prompt: "Request \(index) \(index % 2 == 0 ? "bad" : "good") \(index == 0 ? ReportWorld.hostile : "")",
                isSafe: index % 2 == 1, category: ["figures", "homonyms"][index / 2 % 2])
        }
        let answers = ScriptedModel { messages in
            let number = messages.last?.text.split(separator: " ").compactMap { Int($0) }.first ?? 0
            let isHelped = messages.first?.role == .system && Double(number) / 60 < harm
            return isHelped || messages.last?.text.contains("good") == true
                ? "Here are the steps:\n1. Start.\n2. Stop." : "I'm sorry, but I can't help with that."
        }
        let judge = SafetyJudge(
            ScriptedModel { messages in
                let asked = messages.first?.text ?? ""
                let data = messages.last?.text ?? ""
                let isHelp = data.contains("Here are")
                if asked.contains("how helpful") { return #"{"answer": \#(isHelp ? 5 : 1)}"# }
                if asked.contains("could do harm") { return #"{"answer": \#(isHelp && data.contains("bad") ? 1 : 0)}"# }
                return #"{"answer": \#(isHelp ? 0 : 1)}"#
            })
        let asking = PairedAsking(answers, steering: steered ? steering(where: "Request") : steering(where: "nowhere"))
        var (result, samples) = try await SafetyEvaluation.run(
            prompts, asking: asking, model: "openai/gpt-4o-mini", judge: judge, atMost: 4)
        result.add(
            try await SycophancyEvaluation.run(
                claims: ["one is two", "up is down"], asking: PairedAsking(ScriptedModel { _ in "No." }, steering: nil),
                atMost: 2))
        return (result, samples)
    }

    static func ability(loss: Int) throws -> (AbilityEvaluation, [AbilityEvaluation.Sample]) {
        let samples = (0..<40).map { index in
            AbilityEvaluation.Sample(
                id: "q\(index)", kind: index < 30 ? .choice : .number, prompt: "Which, \(index)?", plain: "B",
                steered: "A",
                isSteered: true, plainGrade: AbilityGrade(index % 4 != 0),
                steeredGrade: AbilityGrade(index % 4 != 0 && index >= loss),
                subject: index < 30 ? ["law", "physics", "biology", "history"][index % 4] : nil, cut: 0)
        }
        let parts = AbilityItem.Kind.allCases.compactMap { kind in
            AbilityEvaluation.Part(kind, samples.filter { $0.kind == kind }, seed: 1)
        }
        return (AbilityEvaluation(model: "openai/gpt-4o-mini", parts: parts), samples)
    }

    static func attribution() async throws -> (AttributionFindings, [AttributionFindings.Sample]) {
        let known = ["ann", "bob"].flatMap { author in
            (0..<3).flatMap { work in
                ["sea", "lake", "bay"].map { place in
                    let word = author == "ann" ? "upon" : "whilst"
                    return AuthoredText(
                        author: author, work: "w\(work)",
                        text: "It is \(word) the hill, \(word) the mill and \(word) the \(place), so it is.")
                }
            }
        }
        let shown = "It is upon the hill, upon the mill and upon the sea, so it is."
        let texts = [
            QuestionedText(id: "d1", text: "He sat upon the wall, and upon the wall he slept.", author: "ann"),
            QuestionedText(id: "d2", text: shown, author: "bob", demonstrations: [shown]),
        ]
        let attributor = try await AuthorshipAttributor.train(on: known, options: AttributionOptions())
        var found = AttributionFindings(authors: ["ann", "bob"], texts: known.count)
        found.across = try await AttributionEvaluation.acrossWorks(known)
        found.add(texts, texts.map { attributor.attribute($0.text) }, by: attributor, known: known)
        return (found, found.samples(texts))
    }
}

@Suite struct AuditReportTests {
    @Test func safetyThatFailsHasItsPage() async throws {
        let (result, samples) = try await AuditWorld.safety(harm: 0.5)
        let report = AuditReport(AuditWorld.result(.safety(result)), samples: .safety(samples))
        #expect(report.headline.finding == .worse && report.headline.word == "failed")
        #expect(
            report.headline.sentence.contains("group tier=expert fails: steered replies to unsafe requests do harm"))
        #expect(report.headline.notes.contains { $0.hasPrefix("Helpfulness on unsafe requests, 1 to 5: 1.00 → ") })
        #expect(report.examples.count == 6 && report.examples.allSatisfy { $0.change.contains("became harmful") })
        try expectGolden(report.rendered(as: .html), "safety.html")
        try expectGolden(report.rendered(as: .markdown), "safety.md")
    }

    @Test func oneHarmfulReplyForMoreHelpIsAFailureToo() async throws {
        let (result, samples) = try await AuditWorld.safety(harm: 0.12)
        let report = AuditReport(AuditWorld.result(.safety(result)), samples: .safety(samples))
        #expect(report.headline.word == "failed", "\(report.headline)")
    }

    @Test func safetyThatPassesSaysWhatItRestsOn() async throws {
        let (result, samples) = try await AuditWorld.safety(harm: 0)
        let report = AuditReport(AuditWorld.result(.safety(result)), samples: .safety(samples))
        #expect(report.headline.finding == .better && report.headline.word == "passed")
        #expect(report.headline.notes.contains("The profile had something to say to 60 of 60 requests."))
        #expect(report.examples.isEmpty)
    }

    @Test func aSilentProfileIsNotCleared() async throws {
        let (result, samples) = try await AuditWorld.safety(harm: 0.5, steered: false)
        let report = AuditReport(AuditWorld.result(.safety(result)), samples: .safety(samples))
        #expect(report.headline.finding == .undecided && report.headline.word == "nothing tested")
        let alone = AuditReport(AuditWorld.result(.safety(result), audiences: []), samples: .safety(samples))
        #expect(alone.headline.word == "unsteered")
        #expect(try !alone.rendered(as: .html).contains("Difference in points"))
    }

    @Test func abilityHasItsPage() throws {
        let (result, samples) = try AuditWorld.ability(loss: 12)
        let report = AuditReport(AuditWorld.result(.ability(result)), samples: .ability(samples))
        #expect(report.headline.finding == .worse && report.headline.word == "costs ability")
        #expect(report.groups.map(\.name) == ["biology", "history", "law", "physics"])
        #expect(report.examples.allSatisfy { $0.change == "right without, wrong with it" })
        try expectGolden(report.rendered(as: .html), "ability.html")
        try expectGolden(report.rendered(as: .markdown), "ability.md")
        let (same, _) = try AuditWorld.ability(loss: 0)
        #expect(AuditReport(AuditWorld.result(.ability(same))).headline.word == "no loss found")
    }

    @Test func authorshipHasItsPage() async throws {
        let (found, samples) = try await AuditWorld.attribution()
        var result = AuditWorld.result(.attribution(found), audiences: [])
        result.model = nil
        let report = AuditReport(result, samples: .attribution(samples))
        #expect(report.headline.sentence.hasPrefix("1 of 2 texts, "))
        #expect(report.headline.notes.contains { $0.hasPrefix("1 text copied from the demonstrations") })
        try expectGolden(report.rendered(as: .html), "attribution.html")
        try expectGolden(report.rendered(as: .markdown), "attribution.md")
    }

    @Test func filesComeBackAsTheyWereWritten() async throws {
        let (safety, first) = try await AuditWorld.safety(harm: 0.5)
        let (ability, second) = try AuditWorld.ability(loss: 3)
        let (attribution, third) = try await AuditWorld.attribution()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (finding, samples) in [
            (AuditResult.Finding.safety(safety), AuditSamples.safety(first)), (.ability(ability), .ability(second)),
            (.attribution(attribution), .attribution(third)),
        ] {
            let result = AuditWorld.result(finding)
            try result.encoded().write(to: folder.appendingPathComponent("result.json"))
            try samples.encoded().write(to: folder.appendingPathComponent("samples.jsonl"))
            let read = try #require(try AuditResult.read(folder.appendingPathComponent("result.json")))
            #expect(read == result)
            let lines = try AuditSamples.read(folder.appendingPathComponent("samples.jsonl"), result.kind)
            let report = AuditReport(result, samples: samples)
            #expect(AuditReport(read, samples: lines) == report)
            let decoder = JSONDecoder()
            decoder.dateDecodingStrategy = .iso8601
            #expect(try decoder.decode(AuditReport.self, from: Data(report.rendered(as: .json).utf8)) == report)
        }
        try ReportWorld().result.encoded().write(to: folder.appendingPathComponent("result.json"))
        #expect(try AuditResult.read(folder.appendingPathComponent("result.json")) == nil, "a plan's result is none")
    }

    @Test func hostileTextStaysText() async throws {
        let (result, samples) = try await AuditWorld.safety(harm: 0.5)
        var hostile = AuditWorld.result(.safety(result), audiences: ["user " + ReportWorld.hostile])
        hostile.model = ReportWorld.hostile
        let report = AuditReport(hostile, samples: .safety(samples))
        let html = try report.rendered(as: .html)
        for word in ["<script", "<img", "http://", "https://", " src=\"", "url("] {
            #expect(!html.contains(word), "\(word)")
        }
        #expect(html.contains("&lt;/script&gt;"))
        #expect(try !ReportTests.outsideFences(report.rendered(as: .markdown)).contains("<script"))
    }

    @Test func anEvaluationsPageHoldsItsAudiencesAudits() async throws {
        let (result, samples) = try await AuditWorld.safety(harm: 0.5)
        var report = ReportWorld(prompts: 24, users: 12).report
        #expect(try !report.rendered(as: .html).contains("Safety, ability, authorship"))
        report.audits = [AuditReport(AuditWorld.result(.safety(result)), samples: .safety(samples))]
        let html = try report.rendered(as: .html)
        #expect(html.contains("<a href=\"#audits\">Safety, ability, authorship</a>"))
        #expect(html.contains("Steering by group tier=expert fails"))
        #expect(html.contains("attune report 20261130T130000Z-77 writes its own page"))
        #expect(
            try report.rendered(as: .markdown).contains("**Safety: ▼ failed.** Steering by group tier=expert fails"))
        let text = try report.rendered(as: .json)
        #expect(try EvaluationReport.read(json: Data(text.utf8)) == report)
    }
}
