import AttuneCore
import AttuneLearning
import AttuneStore

/// The preference pairs of a workspace, as personas are learned from them.
struct PreferencePairs {
    var pairs: [PersonaPair] = []
    /// Records of pairs that were left out for an evaluation.
    var heldOut: [Int64] = []

    /// - Parameters:
    ///   - user: whose pairs; nil for all, also those that name nobody.
    ///   - holdOut: what is left out for an evaluation.
    init(
        in workspace: Workspace, user: String? = nil, holdOut: HoldOut = HoldOut(share: 0, unit: .record)
    ) throws {
        var batches = workspace.records(RecordFilter(kind: .preference, user: user))
        while let rows = try batches.next() {
            for row in rows {
                if holdOut.holds(user: row.user, reference: "p\(row.id)") {
                    heldOut.append(row.id)
                } else if let pair = PersonaPair(record: "p\(row.id)", try row.decoded().record) {
                    pairs.append(pair)
                }
            }
        }
    }

    /// The personas as the pool keeps them, each with the prompt of its pair.
    static func pooled(_ inferred: [InferredPersona], of pairs: [PersonaPair]) -> [PooledPersona] {
        let byRecord = Dictionary(pairs.map { ($0.record, $0) }, uniquingKeysWith: { first, _ in first })
        return inferred.compactMap { one in
            guard let pair = byRecord[one.record], let id = pair.recordID else { return nil }
            return PooledPersona(
                persona: one.persona.id, record: id, isChosen: one.side == .chosen, text: one.persona.text,
                prompt: pair.prompt)
        }
    }
}

extension PersonaPair {
    /// The record's id in the workspace.
    var recordID: Int64? { Int64(record.dropFirst()) }
}
