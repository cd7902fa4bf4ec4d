import AttuneCore
import AttuneEvaluation
import AttuneLearning
import AttuneTraits

/// What held-out records say of each audience's wishes: its own words, wishes on traits, and texts.
struct HeldOutCriteria: Sendable {
    /// One thing that somebody said of a reply.
    private struct Remark: Sendable {
        var reference: String
        var user: String?
        var text: String
        var wishes: [Wish]
    }

    private struct Place: Hashable {
        var audience: Audience
        var context: String?
    }

    private var remarks: [Place: [Remark]] = [:]
    private var remarksOfRecord: [String: [Remark]] = [:]
    /// By audience: chosen − rejected of its pairs, in usual differences, one a trait.
    private var differences: [Audience: [[Double]]] = [:]
    private var texts: [Audience: [(reference: String, user: String?, text: String)]] = [:]

    /// Words shown to a judge, at most; the case's own come first.
    static let mostWords = 8
    static let mostTexts = 3
    /// A wish of an audience needs so many more voices for it than against it.
    static let leastNet = 2.0
    /// A difference between chosen and rejected replies counts from so many standard errors on.
    static let leastRatio = 2.0

    /// - Parameters:
    ///   - records: held out, with the audience that each speaks for.
    init(_ records: [(record: EvaluatedRecord, audience: Audience, context: String?)]) async throws {
        let analyses = try await OfflineAnalyst().analyse(records.map(\.record.record))
        var meter = TraitMeter()
        let scales = TraitCatalogue.standard.traits.map { UsualDifferences.byTrait[$0.id] ?? 1 }
        for (entry, analysis) in zip(records, analyses) {
            let record = entry.record.record
            switch record.content {
            case .conversation(let messages):
                for reaction in analysis?.reactions ?? [] where !reaction.wishes.isEmpty {
                    guard let turn = messages[(reaction.turn + 1)...].first(where: { $0.role == .user }) else {
                        continue
                    }
                    let remark = Remark(
                        reference: entry.record.reference, user: record.user, text: turn.text, wishes: reaction.wishes)
                    remarks[Place(audience: entry.audience, context: entry.context), default: []].append(remark)
                    remarksOfRecord[entry.record.reference, default: []].append(remark)
                }
            case .preference(let pair):
                let chosen = meter.measure(pair.chosen).statistical()
                let rejected = meter.measure(pair.rejected).statistical()
                differences[entry.audience, default: []].append(
                    scales.indices.map { Double(chosen[$0] - rejected[$0]) / scales[$0] })
                texts[entry.audience, default: []].append((entry.record.reference, record.user, pair.chosen))
            case .writing(let text):
                texts[entry.audience, default: []].append((entry.record.reference, record.user, text))
            }
        }
    }

    /// What a case is held against. The order of the records decides which words and texts are shown.
    func criterion(_ reference: String, audience: Audience, context: String?) -> Criterion {
        let own = remarksOfRecord[reference] ?? []
        let all = remarks[Place(audience: audience, context: context)] ?? []
        // Another's words on the same matter, spread over the audience by where the case stands.
        let others = all.filter { $0.reference != reference }
        let start = others.isEmpty ? 0 : Int(StableHash.of(reference) % UInt64(others.count))
        let shown = (own + others[start...] + others[..<start]).prefix(Self.mostWords)
        let samples = texts[audience] ?? []
        let place = samples.firstIndex { $0.reference == reference } ?? 0
        let exemplars = (samples[place...] + samples[..<place]).prefix(Self.mostTexts)
        let people = Set(shown.compactMap(\.user) + exemplars.compactMap(\.user)).sorted()
        return Criterion(
            words: shown.map(\.text), wishes: wishes(all) + wishes(differences[audience] ?? []),
            exemplars: exemplars.map(\.text), people: people)
    }

    /// Each voice counts once for each wish; what has hardly more voices for it than against it is left out.
    private func wishes(_ remarks: [Remark]) -> [WeightedWish] {
        let all = remarks.flatMap(\.wishes).map { WeightedWish(aspect: $0.aspect, direction: $0.direction, weight: 1) }
        return WeightedWish.sum(all).filter { $0.weight >= Self.leastNet }
    }

    /// Traits in which the chosen replies clearly differ from the rejected ones, by their mean difference.
    private func wishes(_ differences: [[Double]]) -> [WeightedWish] {
        guard differences.count >= 3 else { return [] }
        let wishes = TraitCatalogue.standard.traits.indices.compactMap { trait -> WeightedWish? in
            let values = differences.map { min(max($0[trait], -4), 4) }.filter(\.isFinite)
            guard values.count >= 3 else { return nil }
            let mean = values.reduce(0, +) / Double(values.count)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
            let error = (variance / Double(values.count)).squareRoot()
            guard error > 0, abs(mean) >= Self.leastRatio * error else { return nil }
            return WeightedWish(
                aspect: TraitCatalogue.standard.traits[trait].id, direction: Direction(sign: mean), weight: abs(mean))
        }
        return WeightedWish.sum(wishes)
    }
}
