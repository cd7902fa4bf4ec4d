import AttuneStatistics

extension EvaluationReport {
    /// One arm's conversation with a played user.
    public struct Conversation: Sendable, Hashable, Codable {
        public struct Turn: Sendable, Hashable, Codable {
            public var isUser: Bool
            public var text: String
            /// Of a reply: what was known, and the score; nil without one.
            public var known: [String]
            public var score: Double?
        }

        public var prompt: String
        public var arm: String
        public var audience: String
        /// What the user is made of, by id.
        public var facts: [PersonaFact]
        public var turns: [Turn]
    }

    /// Scores by round, what was known, and one conversation.
    var dialogueSection: String {
        guard let dialogue else { return "" }
        var body =
            "<p>\(SafeText.html(dialogue.explanation))</p>\n"
            + "<div class=\"pair\">" + dialogueCharts(dialogue) + "</div>\n"
        body += dialogue.armTable(baseline).markup
        body += PageBlock.folded("Scores by round", [.table(dialogue.roundTable)]).html
        for conversation in conversations { body += markup(of: conversation) }
        return body
    }

    private func dialogueCharts(_ dialogue: DialogueFigures) -> String {
        let base = dialogue.arms.first { $0.arm == baseline }?.scores
        return dialogue.arms.enumerated().compactMap { index, arm -> String? in
            guard let curve = arm.scores else { return nil }
            let isBase = arm.arm == baseline
            let chart = RoundChart(
                id: "rounds-\(index)", title: "Score by round of \(arm.arm)", curve: curve,
                baseline: isBase ? nil : base)
            let slope =
                curve.slope.map {
                    " \(FigureText.signed($0.value, 2)) a round (\(FigureText.number($0.lower, 2)) to \(FigureText.number($0.upper, 2)))."
                } ?? ""
            return
                "<figure class=\"square\">\(chart.markup)<figcaption><bdi>\(SafeText.html(arm.arm))</bdi>\(isBase || base == nil ? "" : ", broken line <bdi>\(SafeText.html(baseline))</bdi>").\(SafeText.html(slope))</figcaption></figure>"
        }.joined()
    }

    private func markup(of conversation: Conversation) -> String {
        var body =
            "<details><summary>A conversation with <bdi>\(SafeText.html(conversation.arm))</bdi>, drawn by the seed</summary>\n"
            + "<p class=\"meta\"><bdi>\(SafeText.html(conversation.audience))</bdi>, prompt <code>\(SafeText.html(conversation.prompt))</code></p>\n<ol>"
        for fact in conversation.facts {
            body +=
                "<li><bdi>\(SafeText.html(fact.text))</bdi> <span class=\"muted\">\(SafeText.html(fact.id))</span></li>"
        }
        body += "</ol>\n"
        for turn in conversation.turns {
            let name =
                turn.isUser
                ? "User"
                : "Reply; known: \(turn.known.isEmpty ? "nothing" : turn.known.joined(separator: ", "))"
                    + (turn.score.map { "; score \(FigureText.number($0, 1))" } ?? "; no score")
            body +=
                "<div class=\"side \(turn.isUser ? "before" : "after")\"><p class=\"who\">\(SafeText.html(name))</p>\(PageFrame.said(turn.text))</div>\n"
        }
        return body + "</details>\n"
    }

    /// The same for a pull request, without the conversation.
    var dialogueMarkdown: [String] {
        guard let dialogue else { return [] }
        return [SafeText.markdown(dialogue.explanation), ""] + dialogue.armTable(baseline).markdown
            + PageBlock.folded("Scores by round", [.table(dialogue.roundTable)]).markdown
    }
}

extension DialogueFigures {
    var explanation: String {
        let isOffline = user == UserPlan.simulated
        let player = isOffline ? "the offline user of simulated worlds" : user
        let listener = isOffline ? "A reader without a model" : judge
        return
            "Each arm held \(FigureText.counted(conversations, "conversation")) with users played by \(player), made of "
            + "\(FigureText.number(facts, 1)) facts on average. \(listener) told from the users' messages what was let known, and "
            + "scored each reply from 1 to 5 by that alone; nobody is credited for what was not told."
    }

    /// A row an arm: mean, slope, difference from the baseline, what has no score.
    func armTable(_ baseline: String) -> PageTable {
        var table = PageTable(
            "AL(k), the score at round k, by arm: in the first round with a score and the last, its slope a round; differences from \(baseline) in the same round of the same prompt's conversation; replies without a score, and conversations that ended early",
            [
                .init(name: "Arm"), .init(name: "First scored", isNumber: true),
                .init(name: "Last", isNumber: true), .init(name: "Slope", isNumber: true),
                .init(name: "Difference", isNumber: true), .init(name: "No score / ended", isNumber: true),
                .init(name: "Finding"),
            ])
        for arm in arms {
            table.add(
                .text(arm.arm), .number(arm.scores?.rounds.first.map { FigureText.plain($0.mean) } ?? "–"),
                .number(arm.scores?.rounds.last.map { FigureText.plain($0.mean) } ?? "–"),
                .number(arm.scores?.slope.map { FigureText.plain($0) } ?? "–"),
                .number(arm.difference.map { FigureText.plain($0) } ?? "–"),
                .number(
                    FigureText.count(arm.missing.values.reduce(0, +)) + " / "
                        + FigureText.count(arm.ended.values.reduce(0, +))),
                .finding(arm.finding))
        }
        return table
    }

    var roundTable: PageTable {
        var table = PageTable(
            "Scores and what was known when the reply was given, by round",
            [
                .init(name: "Arm"), .init(name: "Round", isNumber: true), .init(name: "Score", isNumber: true),
                .init(name: "Scored", isNumber: true), .init(name: "Known of the persona", isNumber: true),
            ])
        for arm in arms {
            let scores = Dictionary(
                (arm.scores?.rounds ?? []).map { ($0.round, $0) }, uniquingKeysWith: { first, _ in first })
            for round in arm.known?.rounds ?? [] {
                let score = scores[round.round]
                table.add(
                    .text(arm.arm), .number("\(round.round)"),
                    .number(score.map { FigureText.plain($0.mean) } ?? "–"),
                    .number(FigureText.count(score?.scores ?? 0)), .number(FigureText.percent(round.mean)))
            }
        }
        return table
    }
}

extension DialogueFigures.Arm {
    /// By the difference from the baseline.
    var finding: WinRate.Finding {
        guard let difference, difference.excludes(0) else { return .undecided }
        return difference.value > 0 ? .better : .worse
    }
}
