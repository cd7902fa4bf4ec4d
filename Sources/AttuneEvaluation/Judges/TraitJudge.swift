import AttuneCore
import AttuneTraits

/// Which reply lies further in the direction of the audience's wishes. Exact, offline, and blind to everything that
/// traits do not measure: whether the reply is true, for one.
///
/// A reply's score is Σ weight · sign · value / scale ÷ Σ weight over the audience's wishes, with values on each trait's
/// statistical scale. In a comparison a trait counts only where both replies have it, and a difference of more than
/// four scales counts as four.
public struct TraitJudge: EvaluationJudge {
    public let plan: JudgePlan
    public var isOrdered: Bool { false }
    private let scales: [Double]
    private let margin: Double
    private let catalogue = TraitCatalogue.standard

    private static let limit = 4.0

    /// - Parameters:
    ///   - scales: by trait, what two replies to one prompt usually differ by on its statistical scale. 1 for others.
    ///   - margin: weighted scales; a smaller difference is a tie. Default .05: a twentieth of a usual difference in
    ///     everything that the audience wishes for.
    public init(_ plan: JudgePlan, scales: [String: Double], margin: Double = 0.05) {
        self.plan = plan
        self.scales = TraitCatalogue.standard.traits.map { trait in
            scales[trait.id].flatMap { $0 > 0 && $0.isFinite ? $0 : nil } ?? 1
        }
        self.margin = margin
    }

    private func wishes(_ item: EvaluationCase) -> [WeightedWish] {
        plan.sees == .truth ? item.criterion.planted : item.criterion.wishes
    }

    public func judge(_ question: JudgeQuestion) async throws -> JudgeOpinion {
        let wishes = wishes(question.item).filter { catalogue.index(of: $0.aspect) != nil }
        guard !wishes.isEmpty else { return JudgeOpinion(nil, missing: "no-criterion") }
        var meter = TraitMeter()
        let first = meter.measure(question.first).statistical()
        let second = meter.measure(question.second).statistical()
        var sum = 0.0
        var total = 0.0
        for wish in wishes {
            guard let index = catalogue.index(of: wish.aspect) else { continue }
            let difference = Double(first[index] - second[index]) / scales[index]
            total += wish.weight
            guard difference.isFinite else { continue }
            sum += wish.weight * wish.direction.sign * min(max(difference, -Self.limit), Self.limit)
        }
        return JudgeOpinion(first: total > 0 ? sum / total : 0, second: 0, margin: margin)
    }

    public func score(_ reply: String, for item: EvaluationCase) -> Double? {
        var meter = TraitMeter()
        let values = meter.measure(reply).statistical()
        var sum = 0.0
        var total = 0.0
        for wish in wishes(item) {
            guard let index = catalogue.index(of: wish.aspect), values[index].isFinite else { continue }
            sum += wish.weight * wish.direction.sign * Double(values[index]) / scales[index]
            total += wish.weight
        }
        return total > 0 ? sum / total : nil
    }
}

/// The reply that has more utility for whoever was simulated: the truth itself, where there is one.
public struct UtilityJudge: EvaluationJudge {
    public let plan: JudgePlan
    public var isOrdered: Bool { false }
    private let margin: Double
    private let utility: @Sendable (String, EvaluationCase) -> Double?

    /// - Parameters:
    ///   - margin: a smaller difference is a tie. Default 0.
    ///   - utility: of a text for the case's audience; nil where none is known.
    public init(
        _ plan: JudgePlan, margin: Double = 0, utility: @escaping @Sendable (String, EvaluationCase) -> Double?
    ) {
        self.plan = plan
        self.margin = margin
        self.utility = utility
    }

    public func judge(_ question: JudgeQuestion) async throws -> JudgeOpinion {
        guard let first = utility(question.first, question.item), let second = utility(question.second, question.item)
        else { return JudgeOpinion(nil, missing: "no-criterion") }
        return JudgeOpinion(first: first, second: second, margin: margin)
    }

    public func score(_ reply: String, for item: EvaluationCase) -> Double? { utility(reply, item) }
}
