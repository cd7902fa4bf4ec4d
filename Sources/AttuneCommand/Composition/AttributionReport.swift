import AttuneEvaluation
import AttuneStatistics

/// What `evaluate attribution` says.
struct AttributionReport: Encodable {
    struct Answer: Encodable {
        var id: String
        /// Whose it should be.
        var expected: String?
        var author: String?
        var probability: Double?
        var margin: Double?
        var copying: DemonstrationCopying?
    }

    var authors: [String]
    var texts: Int
    var across: AttributionEvaluation?
    var accuracy: Double? { across?.accuracy?.value }
    /// The method that all texts chose, for the texts to attribute.
    var method: String?
    /// Whether the probabilities were fitted on held-out works.
    var isCalibrated: Bool?
    var answers: [Answer] = []
    /// Answers by author.
    var attributed: [String: Int] = [:]
    /// Of the texts whose author is named, those that went to him.
    var right: Int?
    var expected: Int?
    var interval: IntervalEstimate?
    /// Texts that were copied from their demonstrations.
    var copied: Int?
    var judge: AttributionCrossCheck?

    init(authors: [String], texts: Int) {
        self.authors = authors
        self.texts = texts
    }

    mutating func add(
        _ texts: [QuestionedText], _ found: [Attribution?], by attributor: AuthorshipAttributor, known: [AuthoredText]
    ) {
        method = attributor.method.name
        isCalibrated = attributor.isCalibrated
        let byAuthor = Dictionary(grouping: known, by: \.author).mapValues { $0.map(\.text) }
        for (text, attribution) in zip(texts, found) {
            var answer = Answer(id: text.id, expected: text.author)
            answer.author = attribution?.author
            answer.probability = attribution?.probability
            answer.margin = attribution?.margin
            if !text.demonstrations.isEmpty {
                let others = text.author.flatMap { byAuthor[$0] } ?? []
                let shown = Set(text.demonstrations)
                answer.copying = DemonstrationCopying(
                    of: text.text, from: text.demonstrations,
                    others: Array(others.filter { !shown.contains($0) }.prefix(Self.compared)))
            }
            answers.append(answer)
            if let author = attribution?.author { attributed[author, default: 0] += 1 }
        }
        let named = answers.filter { $0.expected != nil }
        if !named.isEmpty {
            let right = named.count { $0.author == $0.expected }
            self.right = right
            expected = named.count
            interval = Share.wilson(successes: right, of: named.count)
        }
        let shown = answers.compactMap(\.copying)
        if !shown.isEmpty { copied = shown.count(where: \.isCopied) }
    }

    /// Other texts of an author that a reply's copying is compared with, at most.
    private static let compared = 50

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
