import AttuneCore
import AttuneEvaluation
import Foundation

/// Measures a judge against labelled pairs.
struct JudgeMeasurement {
    /// What came out, over all pairs and by subset.
    struct Result: Encodable {
        var judge: String
        var report: JudgeReport
        var subsets: [String: JudgeReport] = [:]
        /// Of the pairs of annotators' votes, those that agree: how well people agree among themselves.
        var annotatorAgreement: Double?
        /// Rows that hold no labelled pair.
        var unread = 0
        /// Pairs on which the annotators do not agree: nobody can be right on them.
        var undecided = 0
        /// Answers without an opinion, by why.
        var missing: [String: Int] = [:]
    }

    var pairs: [LabelledPair] = []
    var unread = 0
    var undecided = 0

    init(_ paths: [String], limit: Int?) throws {
        for path in paths {
            let reader = try RowReader(path: path)
            while let chunk = try reader.next() {
                unread += chunk.faults.count
                for row in chunk.rows {
                    let value = chunk.withRow(row) { try? JSONValue.parse($0) }
                    guard let pair = value.flatMap({ LabelledPair($0, id: "\(path):\(row.line)") }) else {
                        unread += 1
                        continue
                    }
                    pairs.append(pair)
                }
            }
        }
        if let limit { pairs = Array(pairs.prefix(limit)) }
    }

    /// Shows each pair in both orders. The first reply is the arm, the second the baseline, whatever the label.
    func run(
        _ judge: any EvaluationJudge, atMost width: Int, progress: @escaping (Int, Int) -> Void
    ) async throws -> Result {
        let opinions = try await pairs.concurrentMap(atMost: width, progress: progress) { pair in
            try await Self.ask(judge, pair)
        }
        var rows: [(pair: LabelledPair, row: JudgeReport.Row)] = []
        var result = Result(judge: judge.model ?? judge.plan.name, report: JudgeReport([]))
        for (pair, opinion) in zip(pairs, opinions) {
            for missing in [opinion.forward.missing, opinion.backward.missing].compactMap({ $0 }) {
                result.missing[missing, default: 0] += 1
            }
            guard let label = pair.label else {
                result.undecided += 1
                continue
            }
            rows.append(
                (
                    pair,
                    JudgeReport.Row(
                        unit: pair.prompt.map(\.text).joined(separator: "\n"), label: label,
                        forward: opinion.forward.winner, backward: opinion.backward.winner?.swapped)
                ))
        }
        result.report = JudgeReport(rows.map(\.row))
        let subsets = Dictionary(grouping: rows.filter { $0.pair.subset != nil }) { $0.pair.subset ?? "" }
        if subsets.count > 1 { result.subsets = subsets.mapValues { JudgeReport($0.map(\.row)) } }
        result.unread = unread
        let votes = pairs.flatMap { pair in
            pair.votes.indices.flatMap { first in
                pair.votes[..<first].map { $0 == pair.votes[first] }
            }
        }
        result.annotatorAgreement = votes.isEmpty ? nil : Double(votes.count { $0 }) / Double(votes.count)
        return result
    }

    private static func ask(
        _ judge: any EvaluationJudge, _ pair: LabelledPair
    ) async throws -> (forward: JudgeOpinion, backward: JudgeOpinion) {
        let question = question(pair)
        async let forward = judge.judge(question)
        async let backward = judge.judge(question.swapped)
        return (try await forward, try await backward)
    }

    static func question(_ pair: LabelledPair) -> JudgeQuestion {
        let item = EvaluationCase(
            prompt: pair.id, unit: pair.id, audience: .group(name: "all", value: "people"), messages: pair.prompt,
            scope: "")
        return JudgeQuestion(
            item: item, messages: pair.prompt, first: pair.first, second: pair.second, firstArm: "first",
            secondArm: "second")
    }
}
