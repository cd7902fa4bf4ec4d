import AttuneCore

/// Reads a log's turns a second time, with what the log itself teaches about its wording.
///
/// The analyst's rules know many phrases and miss or mistake the rest. But people repeat themselves: what the rules do
/// not know stands next to what they know, in other turns of the same log. So the rules' readings become the first
/// labels of a text classifier, its readings the next ones (self-training; Scudder 1965), each user's turns read with
/// what other users' turns taught. Which turns are of which group is never looked at, so the test of a difference stays
/// exact.
///
/// A function of the analyses and their order alone. A log with too few reactions to learn from is left as it is.
struct TurnReader: Sendable {
    /// Turns of each judgement, satisfied and dissatisfied, that the rules must have read before anything is learned. In
    /// a log of 900 turns in 300 different sentences the classifier knew less than the rules (674 judged rightly, not
    /// 790); in logs of 10,000 turns it knew more, also in those words.
    var fewestJudged = 1_000
    /// A turn less likely to be a reaction is none.
    static let leastReaction: Float = 0.4

    /// - Parameter contexts: by record, what it is about; a reply is long or short for its context.
    /// - Returns: by record, what its turns say, in order.
    func read(_ records: [AnalysedRecord], contexts: [String?]) async throws -> [[TurnReading]] {
        let judged = records.reduce(into: (satisfied: 0, dissatisfied: 0)) { counts, record in
            for reaction in record.analysis.reactions where !reaction.words.isEmpty {
                if reaction.judgement > 0 { counts.satisfied += 1 } else { counts.dissatisfied += 1 }
            }
        }
        guard min(judged.satisfied, judged.dissatisfied) >= fewestJudged else {
            return records.map { $0.analysis.reactions.map(TurnReading.init) }
        }
        let log = TurnLog(records, contexts: contexts)
        let judgements = try await JudgementReading(log)
        let reacting = log.turns.indices.filter { judgements.reaction($0) >= Self.leastReaction }
        let part = log.part(reacting)
        let wishes = try await WishReading(part, judgements: reacting.map { judgements.judgement($0) })
        var readings = records.map { $0.analysis.reactions.filter(\.words.isEmpty).map(TurnReading.init) }
        for (index, turn) in part.turns.enumerated() {
            readings[turn.record].append(
                TurnReading(
                    turn: turn.reaction.turn, judgement: judgements.judgement(reacting[index]),
                    wishes: wishes[index], reply: turn.reaction.reply))
        }
        for index in readings.indices { readings[index].sort { $0.turn < $1.turn } }
        return readings
    }
}
