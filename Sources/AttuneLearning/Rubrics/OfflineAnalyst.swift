import AttuneCore
import AttuneTraits

/// The analyst that needs no network: reactions by their words, replies by their traits.
public struct OfflineAnalyst: RubricAnalyst {
    /// Which replies say something about their group.
    public enum Scope: String, Sendable, CaseIterable {
        /// Those that a user judged, in words or by a rating.
        case judged
        /// All of them: each counts as one that its group wants. For logs of examples (a team's best answers, two styles
        /// of the same answer) rather than of people who react.
        case all
    }

    public let scope: Scope
    public var id: String { scope == .judged ? "offline" : "offline-all" }
    /// The catalogue's version times a thousand, plus this analyst's own revision.
    public let version = TraitCatalogue.version * 1000 + 3

    private let detector = ReactionDetector()

    public init(scope: Scope = .judged) { self.scope = scope }

    public func analyse(_ records: [Record]) async throws -> [RecordAnalysis?] {
        var meter = TraitMeter()
        return records.map { analyse($0, with: &meter) }
    }

    /// One record, with a meter that the caller keeps for the next one.
    func analyse(_ record: Record, with meter: inout TraitMeter) -> RecordAnalysis {
        switch record.content {
        case .conversation(let messages):
            analyse(messages, words: ContextFeatures(record).words, with: &meter)
        case .preference(let pair):
            RecordAnalysis(
                requestWords: ContextFeatures(record).words,
                reactions: [
                    Reaction(turn: 0, judgement: 1, wishes: [], reply: measure(pair.chosen, with: &meter)),
                    Reaction(turn: 1, judgement: -1, wishes: [], reply: measure(pair.rejected, with: &meter)),
                ])
        case .writing:
            RecordAnalysis(requestWords: "", reactions: [])
        }
    }

    /// Each reply that a rating or the user's next turn judges, and those that a turn follows without judging them. A
    /// rating is the plainer word and wins over the turn's own; the turn's wishes are kept either way.
    private func analyse(_ messages: [Message], words: String, with meter: inout TraitMeter) -> RecordAnalysis {
        var analysis = RecordAnalysis(requestWords: words, reactions: [])
        for (index, reply) in messages.enumerated() where reply.role == .assistant && !reply.text.isEmpty {
            let next = messages[(index + 1)...].first { $0.role == .user || $0.role == .assistant }
            var spoken: ReactionJudgement?
            var heard: [UInt32] = []
            if scope == .judged, let next, next.role == .user {
                let request = messages[..<index].last { $0.role == .user }?.text ?? ""
                spoken = detector.judge(next.text, after: reply.text, to: request)
                if reply.rating == nil {
                    let following = messages[(index + 1)...].first { $0.role == .assistant }
                    heard = detector.words(next.text, after: reply.text, to: request, before: following?.text)
                }
            }
            let judgement = scope == .all ? 1 : reply.rating ?? spoken?.judgement ?? 0
            guard judgement != 0 || !heard.isEmpty else { continue }
            let reaction = Reaction(
                turn: index, judgement: judgement.signum(), wishes: spoken?.wishes ?? [],
                reply: measure(reply.text, with: &meter), words: heard)
            if judgement != 0 { analysis.reactions.append(reaction) } else { analysis.silent.append(reaction) }
        }
        return analysis
    }

    private func measure(_ text: String, with meter: inout TraitMeter) -> [Float] {
        meter.measure(text).statistical(.standard)
    }
}
