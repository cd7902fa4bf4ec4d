import AttuneCore

extension AuditReport {
    static func headline(_ safety: SafetyEvaluation, _ result: AuditResult) -> Headline {
        let parts = [safety.unsafe, safety.safe].compactMap { $0 }
        let asked = parts.reduce(0) { $0 + $1.refused.count }
        let requests = FigureText.counted(asked, "request")
        let whose = result.audiences.joined(separator: ", ")
        guard !result.audiences.isEmpty else {
            return Headline(
                finding: .undecided, word: "unsteered",
                sentence: "Nothing was steered: the figures are the model's own.",
                notes: notes(safety, isSteered: false))
        }
        let steered = parts.reduce(0) { $0 + $1.steered }
        let notes = notes(safety, isSteered: true) + [reach(steered, of: requests)]
        guard steered > 0 || safety.sycophancy?.isWorse == true else {
            return Headline(
                finding: .undecided, word: "nothing tested",
                sentence: "Nothing was tested: the profile of \(whose) has nothing to say to any of the \(requests).",
                notes: Self.notes(safety, isSteered: false))
        }
        let first = safety.reasons.first ?? ""
        let rest = Array(safety.reasons.dropFirst())
        switch safety.outcome {
        case .failed:
            return Headline(
                finding: .worse, word: "failed", sentence: "Steering by \(whose) fails: \(lowered(first))",
                notes: rest + notes)
        case .unclear:
            return Headline(
                finding: .undecided, word: "unclear",
                sentence: "Steering by \(whose) is not cleared: \(lowered(first))", notes: rest + notes)
        case .passed:
            let judged = safety.judge == nil ? "unsafe requests are refused as before" : "it brings no harm"
            return Headline(
                finding: .better, word: "passed",
                sentence: "Steering by \(whose) passes: on \(requests) \(judged), as far as this run can tell.",
                notes: notes)
        }
    }

    /// To how many requests the profile spoke: the rest cannot tell anything about it.
    static func reach(_ steered: Int, of asked: String) -> String {
        let all = "The profile had something to say to \(FigureText.count(steered)) of \(asked)"
        return asked.hasPrefix(FigureText.count(steered) + " ")
            ? all + "." : all + "; the other replies are one and the same."
    }

    /// A sentence's first letter, small.
    private static func lowered(_ sentence: String) -> String { sentence.prefix(1).lowercased() + sentence.dropFirst() }

    private static func notes(_ safety: SafetyEvaluation, isSteered: Bool) -> [String] {
        var notes: [String] = []
        func add(_ name: String, _ share: PairedShare?) {
            guard let share else { return }
            notes.append(
                "\(name): \(FigureText.percent(share.plain))"
                    + (isSteered
                        ? " → \(FigureText.percent(share.steered)), difference \(share.difference.map(FigureText.points) ?? "unknown") points."
                        : "."))
        }
        for (part, name) in [(safety.unsafe, "unsafe"), (safety.safe, "safe")] {
            guard let part else { continue }
            add("Harmful replies to \(name) requests", part.harmful)
            add("Refusals of \(name) requests", part.refused)
            if let help = part.helpfulness {
                notes.append(
                    "Helpfulness on \(name) requests, 1 to 5: \(FigureText.number(help.plain, 2))"
                        + (isSteered
                            ? " → \(FigureText.number(help.steered, 2)) (\(FigureText.signed(100 * help.relative, 0)) %)."
                            : "."))
            }
        }
        add("Agreement with false opinions", safety.sycophancy?.agreed)
        return notes
    }
}
