extension EvaluationReport {
    /// Arms, judges and audiences.
    var comparedSection: String {
        var arms = PageTable(
            "Ways to answer; all are compared with \(baseline)",
            [
                .init(name: "Arm"), .init(name: "Kind"), .init(name: "Model"), .init(name: "Replies", isNumber: true),
                .init(name: "Steered", isNumber: true), .init(name: "Differ from baseline", isNumber: true),
                .init(name: "Mean length", isNumber: true), .init(name: "Failed", isNumber: true),
            ])
        for arm in self.arms {
            arms.add(
                .text(arm.name), .text(arm.kind), .text(arm.model), .number(FigureText.count(arm.replies)),
                .number(FigureText.count(arm.steered)),
                .number(arm.name == baseline ? "–" : FigureText.count(arm.differing)),
                .number(arm.meanLength.map { FigureText.number($0, 0) } ?? "–"),
                .number(FigureText.count(arm.failures.values.reduce(0, +))))
        }
        var judges = PageTable(
            "Who judged, and by what",
            [
                .init(name: "Judge"), .init(name: "Kind"), .init(name: "Judges by"),
                .init(name: "Verdicts", isNumber: true), .init(name: "Without an opinion", isNumber: true),
                .init(name: "Flips with the order", isNumber: true),
            ])
        for judge in self.judges {
            judges.add(
                .text(judge.name), .text(judge.kind + (judge.model.map { " (\($0))" } ?? "")),
                .text(judge.sees.explanation), .number(FigureText.count(judge.verdicts)),
                .number(FigureText.count(judge.missing.values.reduce(0, +))),
                .number(judge.flipRate.map(FigureText.percent) ?? "asked once"))
        }
        var audiences = PageTable(
            "Whose profiles were tried",
            [
                .init(name: "Audience"), .init(name: "Prompts", isNumber: true), .init(name: "Users", isNumber: true),
                .init(name: "Profile has something to say", isNumber: true),
            ])
        for audience in self.audiences {
            audiences.add(
                .text(audience.label), .number(FigureText.count(audience.prompts)),
                .number(FigureText.count(audience.units)),
                .number(audience.rubricOn.map { FigureText.count($0) } ?? "–"))
        }
        return arms.markup + judges.markup + audiences.markup
    }

    var costSection: String {
        var table = PageTable(
            "Tokens and cost of all calls behind the replies and verdicts",
            [
                .init(name: "For"), .init(name: "Input tokens", isNumber: true), .init(name: "Output tokens", isNumber: true),
                .init(name: "Cost", isNumber: true),
            ])
        for arm in arms {
            table.add(
                .text("arm \(arm.name)"), .number(FigureText.count(arm.inputTokens)),
                .number(FigureText.count(arm.outputTokens)), .number(FigureText.cost(arm.cost, cost.currency)))
        }
        for judge in judges where judge.model != nil {
            table.add(
                .text("judge \(judge.name)"), .number(FigureText.count(judge.inputTokens)),
                .number(FigureText.count(judge.outputTokens)), .number(FigureText.cost(judge.cost, cost.currency)))
        }
        let paid =
            "\(FigureText.counted(cost.calls, "call")) sent in this run, \(FigureText.counted(cost.fromStore, "answer")) taken from the store"
            + (cost.total.map { "; paid \(FigureText.cost($0, cost.currency))." } ?? ".")
        return "<p>\(SafeText.html(paid))</p>\n" + table.markup
    }

    var againSection: String {
        var body = "<h3>Command</h3>\n<pre class=\"wrap\"><code>\(SafeText.html(run.command.map(Self.quoted).joined(separator: " ")))</code></pre>\n"
        body += "<dl><dt>Version</dt><dd>Attune \(SafeText.html(run.version))</dd><dt>Seed</dt><dd>\(run.seed)</dd>"
        body += "<dt>Run</dt><dd><code>\(SafeText.html(run.id))</code>, started \(FigureText.time(run.started))"
        body += run.finished.map { ", finished \(FigureText.time($0))" } ?? ""
        body += "</dd><dt>Models</dt><dd>\(SafeText.html(Set(arms.map(\.model) + judges.compactMap(\.model)).sorted().joined(separator: ", ")))</dd></dl>\n"
        var inputs = PageTable(
            "Files that were read",
            [.init(name: "File"), .init(name: "Bytes", isNumber: true), .init(name: "SHA-256")])
        for input in run.inputs {
            inputs.add(.text(input.path), .number(FigureText.count(input.bytes)), .text(input.checksum))
        }
        body += inputs.markup
        body += "<details><summary>The plan</summary><pre class=\"wrap\" tabindex=\"0\" aria-label=\"Plan\"><code>\(SafeText.html(run.plan))</code></pre></details>\n"
        return body
    }

    /// An argument as a shell takes it.
    static func quoted(_ argument: String) -> String {
        let plain = argument.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./=:@%+,#".unicodeScalars.contains($0))
        }
        return plain && !argument.isEmpty ? argument : "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

extension JudgeSight {
    /// What a judge goes by, in words.
    var explanation: String {
        switch self {
        case .words: "the audience's own words that learning did not see"
        case .wishes: "wishes that learning did not see"
        case .exemplars: "texts by the author that learning did not see"
        case .profile: "the learned profile (circular)"
        case .quality: "the reply alone"
        case .truth: "the planted utility of simulated users"
        case .votes: "people's votes"
        }
    }
}
