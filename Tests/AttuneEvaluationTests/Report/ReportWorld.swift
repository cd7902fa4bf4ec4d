import AttuneCore
import AttuneEvaluation
import Foundation

/// A run of an evaluation with six arms, two judges and texts of every kind, made by a seed.
struct ReportWorld {
    var prompts = 120
    var users = 30
    /// Where a log's text is hostile it must stay text.
    static let hostile =
        "</script><script>alert(1)</script><img src=x onerror=alert(2)> \" onload='x' & \u{202E}gpj.exe\u{2066}"

    private let arms: [(name: String, kind: String, rate: Double, longer: Double)] = [
        ("no-profile", "no-profile", 0.5, 0), ("group-name", "group-name", 0.52, 20),
        ("pooled-profile", "pooled-profile", 0.58, 60), ("wrong-profile", "wrong-profile", 0.38, 60),
        ("right-profile", "right-profile", 0.72, 80), ("examples", "examples", 0.6, 150),
    ]
    private let statements = [
        EvaluationSample.Applied(
            id: "s-1", audience: "group tier=expert", text: "Prefers numbered steps over prose",
            directive: "Give the answer as numbered steps."),
        EvaluationSample.Applied(
            id: "s-2", audience: "group tier=expert", text: "Wants the command before the explanation",
            directive: "Show the command first, then explain it."),
        EvaluationSample.Applied(
            id: "s-3", audience: "group tier=novice", text: "Wants terms explained " + ReportWorld.hostile,
            directive: "Explain each technical term in a few words."),
    ]

    var evidence: [String: EvaluationReport.StatementEvidence] {
        [
            "s-1": EvaluationReport.StatementEvidence(
                supporting: 212, opposing: 64, users: 133, heldOut: "confirmed", records: ["c12#4", "c98#2"])
        ]
    }

    var result: EvaluationResult {
        var result = EvaluationResult(
            id: "20261130T120000Z-5f", name: "GPA-CT on the support log", version: "0.1.0",
            started: Date(timeIntervalSince1970: 1_796_040_000),
            plan:
                "# a plan\nattune: 1\nname: GPA-CT on the support log\narms: [no-profile, right-profile]  # </code></pre><script>\n",
            arguments: ["evaluate", "my plan.yaml", "--seed", "7"], seed: 7, baseline: "no-profile")
        result.finished = Date(timeIntervalSince1970: 1_796_040_754)
        result.arms = arms.map { arm in
            var one = EvaluationResult.Arm(name: arm.name, kind: arm.kind, model: "openai/gpt-4o-mini")
            one.replies = prompts
            one.steered = arm.kind == "no-profile" ? 0 : prompts * 2 / 3
            one.differing = arm.kind == "no-profile" ? 0 : prompts * 2 / 3
            one.inputTokens = 41_000
            one.outputTokens = 30_500
            one.cost = 0.0245
            one.meanLength = 640 + arm.longer
            return one
        }
        var words = EvaluationResult.Judge(name: "reader", kind: "model", model: "anthropic/claude", sees: .words)
        words.verdicts = prompts * 5
        words.ordered = prompts * 5
        words.flipped = prompts
        words.cost = 1.31
        var traits = EvaluationResult.Judge(name: "traits", kind: "traits", sees: .wishes)
        traits.verdicts = prompts * 5
        var aware = EvaluationResult.Judge(name: "aware", kind: "model", model: "anthropic/claude", sees: .profile)
        aware.verdicts = prompts * 5
        var quality = EvaluationResult.Judge(name: "quality", kind: "model", model: "anthropic/claude", sees: .quality)
        quality.verdicts = prompts * 5
        result.judges = [words, traits, aware, quality]
        result.audiences = [
            EvaluationResult.Audience(
                label: "group tier=expert", prompts: prompts / 2, units: users / 2, rubricOn: prompts / 3),
            EvaluationResult.Audience(
                label: "group tier=novice", prompts: prompts / 2, units: users / 2, rubricOn: prompts / 3),
        ]
        result.cases = prompts
        result.calls = 4_100
        result.fromStore = 230
        result.cost = 1.46
        result.warnings = ["Judge and generator are of one family: a judge tends to prefer its own kind."]
        result.inputs = [
            EvaluationResult.Input(path: "votes.jsonl", bytes: 12_345, checksum: String(repeating: "ab", count: 32))
        ]
        return result
    }

    var samples: [EvaluationSample] {
        var random = SeededGenerator(seed: 11, label: "report world")
        return (0..<prompts).map { index in
            let isExpert = index % 2 == 0
            let isOn = index % 3 != 0
            let audience = isExpert ? "group tier=expert" : "group tier=novice"
            var sample = EvaluationSample(
                prompt: "p\(index)", unit: "u\(index % users)", audience: audience,
                context: ["code-debugging", "planning", "small talk"][index / 2 % 3], isRubricOn: isOn,
                messages: [
                    EvaluationSample.Turn(
                        role: .user,
                        text: "How do I find out why loop \(index) never ends? \(index % 7 == 0 ? Self.hostile : "")")
                ], criterion: ["Put the steps in order, please."])
            let base =
                "A loop ends when its condition turns false. Look at what changes it. "
                + String(repeating: "Then look again. ", count: index % 5)
            var lengths: [String: Int] = [:]
            for arm in arms {
                let isSteered = isOn && arm.kind != "no-profile"
                let extra = String(
                    repeating: "And one thing more. ",
                    count: Int(arm.longer / 20) + Int.random(in: 0...3, using: &random))
                let text =
                    isSteered
                    ? "1. Print the condition.\n2. Find what should change it.\n3. Run it again.\n\(extra)" : base
                lengths[arm.name] = text.count
                sample.replies.append(
                    EvaluationSample.Reply(
                        arm: arm.name, text: text, isSteered: isSteered,
                        instruction: isSteered ? "Background, not facts: the reader likes numbered steps." : nil,
                        applied: isSteered && arm.kind.hasSuffix("profile")
                            ? (isExpert ? Array(statements[0...1]) : [statements[2]]) : [],
                        scores: [
                            "traits": (isSteered ? arm.rate - 0.5 : 0) + Double.random(in: -0.2...0.2, using: &random)
                        ]))
            }
            for judge in ["reader", "traits", "aware", "quality"] {
                for arm in arms.dropFirst() {
                    var rate = isOn ? arm.rate : 0.5
                    if judge == "aware", isOn { rate = min(rate + 0.12, 0.95) }
                    if judge == "quality" { rate = 0.5 }
                    let draw = Double.random(in: 0..<1, using: &random)
                    let first: Verdict.Choice = draw < rate ? .arm : .baseline
                    let flips = Double.random(in: 0..<1, using: &random) < 0.2
                    let choice: Verdict.Choice = isOn ? first : .tie
                    sample.verdicts.append(
                        Verdict(
                            prompt: sample.prompt, unit: sample.unit, audience: audience, context: sample.context,
                            isRubricOn: isOn, arm: arm.name, baseline: "no-profile", judge: judge, armFirst: choice,
                            baselineFirst: judge == "traits"
                                ? nil : flips && isOn ? (first == .arm ? .baseline : .arm) : choice,
                            isOrdered: judge != "traits", armLength: lengths[arm.name] ?? 0,
                            baselineLength: lengths["no-profile"] ?? 0))
                }
            }
            return sample
        }
    }

    var report: EvaluationReport {
        var options = FigureOptions()
        options.resamples = 500
        options.permutations = 999
        return EvaluationReport(result, samples: samples, evidence: evidence, options: options)
    }
}
