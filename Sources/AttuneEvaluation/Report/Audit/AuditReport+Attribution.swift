import AttuneStatistics

extension AuditReport {
    static func headline(_ found: AttributionFindings) -> Headline {
        let chance = 1 / Double(max(found.authors.count, 1))
        let guess =
            "guessing among \(FigureText.count(found.authors.count)) authors gives \(FigureText.percent(chance))"
        var notes: [String] = []
        if let copied = found.copied {
            notes.append(
                "\(FigureText.counted(copied, "text")) copied from the demonstrations beyond what the author's own texts share with them."
            )
        }
        if let judge = found.judge {
            let kappa = judge.kappa.map { $0.isBounded ? FigureText.plain($0) : FigureText.number($0.value, 2) }
            notes.append(
                "\(judge.judge), which saw texts of each author, agreed on \(FigureText.count(judge.agreed)) of \(FigureText.count(judge.judged)), κ \(kappa ?? "unknown")."
            )
        }
        func finding(_ estimate: IntervalEstimate) -> (WinRate.Finding, String) {
            estimate.lower > chance
                ? (.better, "told apart")
                : estimate.upper < chance ? (.worse, "below chance") : (.undecided, "no better than chance")
        }
        let tested = found.across.flatMap { across in
            across.accuracy.map { accuracy in
                "Of \(FigureText.counted(across.texts, "text")) from works that the attributor had not seen, "
                    + "\(FigureText.percent(accuracy)) went to their author; \(guess)."
            }
        }
        if let right = found.right, let expected = found.expected, let interval = found.interval {
            let (finding, word) = finding(interval)
            return Headline(
                finding: finding, word: word,
                sentence:
                    "\(FigureText.count(right)) of \(FigureText.counted(expected, "text")), \(FigureText.percent(interval)), went to the author they are meant for; \(guess).",
                notes: [tested].compactMap { $0 } + notes)
        }
        if let tested, let accuracy = found.across?.accuracy {
            let (finding, word) = finding(accuracy)
            return Headline(finding: finding, word: word, sentence: tested, notes: notes)
        }
        return Headline(
            finding: .undecided, word: "attributed",
            sentence:
                "\(FigureText.counted(found.answers.count, "text")) went to \(FigureText.counted(found.attributed.count, "author")); how surely was not tested.",
            notes: notes)
    }

    func attributionSections(_ found: AttributionFindings) -> [(id: String, name: String, blocks: [PageBlock])] {
        var sections: [(id: String, name: String, blocks: [PageBlock])] = []
        if !found.answers.isEmpty { sections.append(("texts", "Whose the texts look like", blocks(found))) }
        if found.answers.contains(where: { $0.copying != nil }) {
            let shown = found.answers.filter { $0.copying != nil }.sorted {
                ($0.copying?.longestRun ?? 0) > ($1.copying?.longestRun ?? 0)
            }
            let first = copyingTable(Array(shown.prefix(10)), "The longest shared runs")
            let rest = Array(shown.dropFirst(10))
            sections.append(
                (
                    "copying", "Were they copied?",
                    [.table(first)]
                        + (rest.isEmpty ? [] : [.folded("The rest", [.table(copyingTable(rest, "Shorter ones"))])])
                ))
        }
        if let across = found.across { sections.append(("works", "How surely authors are told apart", blocks(across))) }
        return sections
    }

    private func blocks(_ found: AttributionFindings) -> [PageBlock] {
        var counts = PageTable(
            "Texts by author, by \(found.method ?? "unknown")",
            [
                .init(name: "Author"), .init(name: "Attributed", isNumber: true), .init(name: "Meant", isNumber: true),
                .init(name: "Right", isNumber: true),
            ])
        for author in found.authors {
            let meant = found.answers.filter { $0.expected == author }
            guard found.attributed[author] != nil || !meant.isEmpty else { continue }
            counts.add(
                .text(author), .number(FigureText.count(found.attributed[author] ?? 0)),
                .number(FigureText.count(meant.count)), .number(FigureText.count(meant.count { $0.author == author })))
        }
        var texts = PageTable(
            "Each text"
                + (found.answers.count > Self.mostTexts
                    ? ", the first \(Self.mostTexts); the result file has all" : ""),
            [
                .init(name: "Text"), .init(name: "Looks like"), .init(name: "Meant"),
                .init(name: "Probability", isNumber: true), .init(name: "Ahead of the next by", isNumber: true),
            ])
        for answer in found.answers.prefix(Self.mostTexts) {
            texts.add(
                .text(answer.id), .text(answer.author ?? "no words"), .text(answer.expected ?? "–"),
                .number(answer.probability.map { FigureText.number($0, 2) } ?? "–"),
                .number(answer.margin.map { FigureText.number($0, 2) } ?? "–"))
        }
        var blocks: [PageBlock] = [.table(counts), .folded("Each text", [.table(texts)])]
        if found.isCalibrated == false {
            blocks.append(
                .text("No author has two works, so the probabilities rest on nothing but the distances themselves."))
        }
        return blocks
    }

    private static let mostTexts = 200

    /// The longest runs first.
    private func copyingTable(_ shown: [AttributionFindings.Answer], _ name: String) -> PageTable {
        var table = PageTable(
            "\(name): runs of \(DemonstrationCopying.run) words that stand in the demonstrations, beside what the author's other texts share with them; copied: \(DemonstrationCopying.notable) words in a row and more than all of those",
            [
                .init(name: "Text"), .init(name: "Shared", isNumber: true), .init(name: "Usually", isNumber: true),
                .init(name: "Longest run", isNumber: true), .init(name: "Usually", isNumber: true),
                .init(name: "Copied"),
            ])
        for answer in shown.prefix(Self.mostTexts) {
            guard let copying = answer.copying else { continue }
            table.add(
                .text(answer.id), .number(FigureText.percent(copying.share)),
                .number(copying.usualShare.map(FigureText.percent) ?? "–"), .number("\(copying.longestRun) words"),
                .number(copying.usualLongestRun.map { "\($0)" } ?? "–"), .text(copying.isCopied ? "yes" : "no"))
        }
        return table
    }

    private func blocks(_ across: AttributionEvaluation) -> [PageBlock] {
        let chance = 1 / Double(max(across.authors, 1))
        let byAuthor = Dictionary(grouping: across.works, by: \.author).sorted { $0.key < $1.key }
        let rows = byAuthor.prefix(40).map { author, works in
            let (right, texts) = (works.reduce(0) { $0 + $1.right }, works.reduce(0) { $0 + $1.texts })
            let estimate = Share.wilson(successes: right, of: texts)
            let finding: WinRate.Finding =
                estimate.map { $0.lower > chance ? .better : $0.upper < chance ? .worse : .undecided } ?? .undecided
            return IntervalChart.Row(
                label: author, estimate: estimate, finding: finding, text: FigureText.percent(estimate))
        }
        var table = PageTable(
            "Texts of each held-out work; its method was chosen among the other works",
            [
                .init(name: "Author"), .init(name: "Work"), .init(name: "Right", isNumber: true),
                .init(name: "Of", isNumber: true), .init(name: "Expected", isNumber: true),
                .init(name: "All texts together"), .init(name: "Method"),
            ])
        for work in across.works {
            table.add(
                .text(work.author), .text(work.work), .number(FigureText.count(work.right)),
                .number(FigureText.count(work.texts)), .number(work.expected.map(FigureText.percent) ?? "–"),
                .text(work.together), .text(work.method))
        }
        return [
            .text(
                "\(FigureText.count(across.worksRight)) of \(FigureText.counted(across.works.count, "work")) went to their author by all their texts together. Mean surprise at the true author: \(FigureText.number(across.surprise, 2)) bits a text."
            ),
            .chart(
                IntervalChart(
                    id: "authors", title: "Texts that went to their author, by author",
                    description: rows.map { "\($0.label): \($0.text)" }.joined(separator: "; "), rows: rows,
                    middle: chance),
                "Share of each author's texts, from works that were held out, that went to them, with Wilson's intervals, which take texts of one work for independent. The dashed line is chance."
            ),
            .folded("By work", [.table(table)]),
        ]
    }
}
