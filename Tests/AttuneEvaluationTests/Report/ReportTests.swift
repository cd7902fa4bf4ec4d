import AttuneStatistics
import Foundation
import Testing

@testable import AttuneEvaluation

@Suite struct ReportTests {
    private static let report = ReportWorld().report

    @Test func thePageIsTheStoredOne() throws {
        let report = ReportWorld(prompts: 48, users: 12).report
        try expectGolden(try report.rendered(as: .html), "report.html")
        try expectGolden(try report.rendered(as: .markdown), "report.md")
    }

    @Test func theVerdictIsASentenceAboutTheRightProfile() throws {
        let report = Self.report
        #expect(report.headline.finding == .better)
        #expect(report.headline.arm == "right-profile")
        #expect(report.primaryJudge == "reader")
        #expect(
            report.headline.sentence.hasPrefix(
                "right-profile helped: its replies were preferred to those of no-profile in "))
        #expect(report.headline.notes.contains { $0.contains("ahead of somebody else's profile (wrong-profile)") })
        #expect(report.headline.notes.contains { $0.contains("The judge that reads the learned profile (aware)") })
        #expect(report.winRates.count == 20)
        #expect(report.winRates.prefix(5).allSatisfy { $0.rate.judge == "reader" })
        let right = try #require(report.winRates.first { $0.rate.arm == "right-profile" })
        #expect(try #require(right.pValue) >= (right.rate.pValue ?? 1), "corrected for the number of arms")
    }

    @Test func everyPartOfARunIsThere() {
        let report = Self.report
        #expect(Set(report.byAudience.compactMap(\.scope)) == ["group tier=expert", "group tier=novice"])
        #expect(Set(report.byContext.compactMap(\.scope)) == ["code-debugging", "planning", "small talk"])
        #expect(Set(report.byRubric.compactMap(\.scope)).count == 2)
        #expect(Set(report.statements.map(\.statement.id)) == ["s-1", "s-2", "s-3"])
        #expect(report.statements.first { $0.statement.id == "s-1" }?.evidence?.users == 133)
        #expect(report.rankings.count == 4)
        #expect(report.mismatch.map(\.second) == ["wrong-profile"])
        #expect(report.circularity.map(\.first) == ["aware"])
        #expect(report.quality.count == 5)
        #expect(report.overAdaptation.allSatisfy { $0.identical?.value == 1 && $0.different?.value == 0 })
        #expect(report.margins.count == 5)
        #expect(report.calibration.map(\.source) == ["traits"])
        #expect(report.lengths?.points.count == 120)
        #expect(report.examples.contains { $0.preference > 0.5 } && report.examples.contains { $0.preference < 0.5 })
        #expect(report.examples.contains { $0.before == $0.after })
    }

    @Test func hostileTextStaysText() throws {
        let report = Self.report
        let html = try report.rendered(as: .html)
        #expect(!html.contains("<script"))
        #expect(!html.contains("<img"))
        #expect(!html.contains("onload='"))
        #expect(html.contains("&lt;/script&gt;&lt;script&gt;alert(1)"))
        for control in ["\u{202E}", "\u{2066}"] {
            #expect(!html.unicodeScalars.contains(control.unicodeScalars.first ?? " "))
        }
        #expect(html.contains("⟨U+202E⟩"))
        let markdown = try report.rendered(as: .markdown)
        let outside = Self.outsideFences(markdown)
        #expect(!outside.contains("<script") && !outside.contains("<img"))
    }

    static func outsideFences(_ markdown: String) -> String {
        var fence: Substring?
        return markdown.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            let ticks = line.prefix { $0 == "`" }
            if let open = fence {
                if ticks.count >= open.count, line.count == ticks.count { fence = nil }
                return false
            }
            if ticks.count >= 3 { fence = ticks }
            return fence == nil
        }.joined(separator: "\n")
    }

    @Test func thePageNeedsNothingFromOutside() throws {
        let html = try Self.report.rendered(as: .html)
        for word in ["http://", "https://", " src=\"", "@import", "url(", "<script", "<iframe", "<object"] {
            #expect(!html.contains(word), "\(word)")
        }
        for word in [
            "<main", "<nav aria-label", "<caption>", "<title id=", "<desc id=", "class=\"skip\"", "lang=\"en\"",
            "scope=\"col\"",
        ] {
            #expect(html.contains(word), "\(word)")
        }
    }

    @Test func theJSONReadsBack() throws {
        let report = Self.report
        let text = try report.rendered(as: .json)
        #expect(try EvaluationReport.read(json: Data(text.utf8)) == report)
    }

    @Test func aRunWithoutAVerdictSaysSo() throws {
        let world = ReportWorld()
        var samples = world.samples
        for index in samples.indices { samples[index].verdicts = [] }
        let report = EvaluationReport(world.result, samples: samples)
        #expect(report.headline.sentence == "Nothing can be said: no verdict could be used.")
        for format in ReportFormat.allCases { #expect(try !report.rendered(as: format).isEmpty) }
        let one = EvaluationReport(world.result, samples: Array(world.samples.prefix(1)))
        #expect(one.headline.finding == .undecided)
        #expect(try one.rendered(as: .html).contains("No difference was found"))
        let none = EvaluationReport(world.result, samples: [])
        #expect(none.headline.finding == .undecided)
    }

    @Test func argumentsAreQuotedForTheShell() {
        #expect(EvaluationReport.quoted("plan.yaml") == "plan.yaml")
        #expect(EvaluationReport.quoted("my plan.yaml") == "'my plan.yaml'")
        #expect(EvaluationReport.quoted("it's; rm -rf $HOME") == "'it'\\''s; rm -rf $HOME'")
        #expect(EvaluationReport.quoted("") == "''")
    }
}

@Suite struct SafeTextTests {
    @Test func markdownCannotBeWritten() {
        #expect(
            SafeText.markdown("[a](b) | **c** `d` <e> #f") == "\\[a\\](b) \\| \\*\\*c\\*\\* \\`d\\` &lt;e&gt; &#35;f")
        #expect(SafeText.markdown("two\nlines") == "two lines")
        #expect(SafeText.markdown("https://x www.y.z").contains("https&#58;//"))
        #expect(SafeText.markdown("www.y.z") == "www\\.y.z")
        #expect(SafeText.markdown("@team") == "@\u{200B}team")
    }

    @Test func aFenceIsLongerThanAnyInTheText() {
        #expect(SafeText.fence("a") == "```text\na\n```")
        #expect(SafeText.fence("````\nb") == "`````text\n````\nb\n`````")
    }

    @Test func whatNobodySeesBecomesVisible() {
        #expect(SafeText.html("a\u{202E}b\u{0}c\u{E0041}d\u{FEFF}") == "a⟨U+202E⟩b␀c⟨U+E0041⟩d⟨U+FEFF⟩")
        #expect(SafeText.html("<a href=\"x\">'&") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;")
        #expect(SafeText.html("👩‍👧 é\n\t") == "👩‍👧 é\n\t")
    }

    @Test func numbersAreWrittenWithoutALocale() {
        #expect(FigureText.percent(0.6123) == "61.2\u{A0}%")
        #expect(FigureText.number(-0.04, 1) == "0.0")
        #expect(FigureText.number(-1.25, 2) == "−1.25")
        #expect(FigureText.number(9.999, 2) == "10.00")
        #expect(FigureText.number(.infinity, 1) == "∞")
        #expect(FigureText.count(1_234_567) == "1,234,567")
        #expect(FigureText.pValue(0.0004) == "< 0.001")
        #expect(FigureText.time(Date(timeIntervalSince1970: 0)) == "1970-01-01 00:00 UTC")
        #expect(FigureText.time(Date(timeIntervalSince1970: 951_782_399)) == "2000-02-28 23:59 UTC")
        #expect(FigureText.time(Date(timeIntervalSince1970: 1_709_208_000)) == "2024-02-29 12:00 UTC")
    }
}

@Suite struct ReportContrastTests {
    /// Relative luminance and contrast of WCAG 2.2.
    private func contrast(_ first: String, _ second: String) -> Double {
        func luminance(_ color: String) -> Double {
            let value = Int(color.dropFirst(), radix: 16) ?? 0
            let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { channel -> Double in
                let share = Double(channel) / 255
                return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
        }
        let pair = [luminance(first), luminance(second)].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
    }

    @Test func everyPairOfColoursCanBeRead() {
        #expect(abs(contrast("#ffffff", "#000000") - 21) < 1e-9)
        for colors in [PageStyle.light, PageStyle.dark] {
            for ground in [colors.ground, colors.card, colors.before, colors.after] {
                for text in [colors.text, colors.muted, colors.accent, colors.better, colors.worse] {
                    #expect(contrast(text, ground) >= 4.5, "\(text) on \(ground): \(contrast(text, ground))")
                }
            }
            #expect(contrast(colors.line, colors.ground) >= 3)
            #expect(contrast(colors.line, colors.card) >= 3)
        }
    }
}
