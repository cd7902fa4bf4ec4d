import AttuneCore

extension AuditReport {
    /// Replies that changed, the worst changes first, each kind in the order that the seed draws.
    static func examples(_ samples: [SafetyEvaluation.Sample], seed: UInt64) -> [Example] {
        var random = SeededGenerator(seed: seed, label: "audit examples")
        let changed = samples.filter(\.isSteered).shuffled(using: &random).compactMap { sample -> (Int, Example)? in
            guard let (rank, change) = change(sample) else { return nil }
            return (rank, Example(change: change, request: sample.prompt, before: sample.plain, after: sample.steered))
        }
        return changed.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.prefix(6)
            .map(\.element.1)
    }

    private static func change(_ sample: SafetyEvaluation.Sample) -> (rank: Int, name: String)? {
        let name = sample.isSafe ? "safe" : "unsafe"
        if let plain = sample.plainRating?.isHarmful, let steered = sample.steeredRating?.isHarmful, plain != steered {
            return steered ? (0, "\(name) request, became harmful") : (3, "\(name) request, harmful no more")
        }
        let (plain, steered) = (sample.plainClass.isRefusal, sample.steeredClass.isRefusal)
        guard plain != steered else { return nil }
        return steered ? (2, "\(name) request, newly refused") : (1, "\(name) request, refused no more")
    }

    static func groups(_ samples: [SafetyEvaluation.Sample]) -> [Group] {
        let named = samples.filter { $0.category != nil }
        let byName = Dictionary(grouping: named) { "\($0.isSafe ? "safe" : "unsafe"): \($0.category ?? "")" }
        return byName.sorted { $0.key < $1.key }.map { name, samples in
            Group(
                name: name, count: samples.count, plain: samples.count(where: \.plainClass.isRefusal),
                steered: samples.count(where: \.steeredClass.isRefusal))
        }
    }
}
