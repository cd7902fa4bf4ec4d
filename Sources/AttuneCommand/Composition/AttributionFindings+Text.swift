import AttuneEvaluation
import AttuneStatistics

extension AttributionFindings {
    /// What `evaluate attribution` says.
    var lines: [String] {
        var lines = ["\(authors.count) authors, \(texts) texts by them"]
        if let across {
            let interval = across.accuracy.map { " (95 % over works: \($0.lower.short)–\($0.upper.short))" } ?? ""
            lines.append(
                "of held-out works \(across.right) of \(across.texts) texts went to their author: "
                    + "\((across.accuracy?.value ?? 0).short)\(interval), chance \((1 / Double(across.authors)).short)")
            lines.append("all texts of a work together: \(across.worksRight) of \(across.works.count) works right")
            if across.works.count <= 40 {
                for work in across.works {
                    lines.append("  \(work.author), \(work.work): \(work.right) of \(work.texts), by \(work.method)")
                }
            }
        }
        if let method { lines.append("texts to attribute: by \(method)") }
        for answer in answers where answers.count <= 40 {
            var line = "  \(answer.id): \(answer.author ?? "no words")"
            if let probability = answer.probability { line += " \(probability.short)" }
            if let expected = answer.expected, expected != answer.author { line += ", not \(expected)" }
            if let copying = answer.copying, copying.isCopied {
                line += "; copied: \(copying.longestRun) words in a row"
            }
            lines.append(line)
        }
        if !attributed.isEmpty {
            lines.append(
                "attributed: "
                    + attributed.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map { "\($0.key) \($0.value)" }
                    .joined(separator: ", "))
        }
        if let right, let expected, let interval {
            lines.append(
                "\(right) of \(expected) went to the author they are meant for "
                    + "(95 %: \(interval.lower.short)–\(interval.upper.short))")
        }
        if let copied { lines.append("\(copied) replies copied from their demonstrations") }
        if let judge {
            lines.append(
                "\(judge.judge), which saw texts of each author, agreed on \(judge.agreed) of \(judge.judged)"
                    + "\(Self.interval(judge.agreement)), κ \(judge.kappa?.value.short ?? "unknown")"
                    + "\(Self.interval(judge.kappa)); undecided on \(judge.undecided)")
        }
        return lines
    }

    private static func interval(_ estimate: IntervalEstimate?) -> String {
        guard let estimate, estimate.isBounded else { return "" }
        return " (95 %: \(estimate.lower.short)–\(estimate.upper.short))"
    }
}
