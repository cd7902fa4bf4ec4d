import Foundation

/// Hypotheses with what they got right.
public struct HypothesisBank: Sendable, Hashable, Codable {
    public struct Entry: Sendable, Hashable, Codable {
        public var hypothesis: LoopHypothesis
        /// Positions of rows that it labelled right, and wrong, ascending. Hard rows that raised it are not among them,
        /// unless the fair sample met them.
        public var right: [Int] = []
        public var wrong: [Int] = []

        public var visits: Int { right.count + wrong.count }
        /// 0 without a visit.
        public var accuracy: Double { visits == 0 ? 0 : Double(right.count) / Double(visits) }

        /// Accuracy and the exploration bonus of upper confidence bounds, at step t. Without a visit infinite.
        public func reward(at t: Int, exploration: Double) -> Double {
            guard visits > 0 else { return .infinity }
            return accuracy + exploration * (log(Double(max(t, 1))) / Double(visits)).squareRoot()
        }

        mutating func record(_ row: Int, isRight: Bool) {
            guard !right.contains(row), !wrong.contains(row) else { return }
            if isRight { right.append(row) } else { wrong.append(row) }
            right.sort()
            wrong.sort()
        }
    }

    public var entries: [Entry] = []

    public init() {}

    /// Positions by reward, best first; of equal ones the older first. Every reward is of this step: none is stale.
    func ranked(at t: Int, exploration: Double) -> [Int] {
        let rewards = entries.map { $0.reward(at: t, exploration: exploration) }
        return entries.indices.sorted { rewards[$0] == rewards[$1] ? $0 < $1 : rewards[$0] > rewards[$1] }
    }

    /// Positions by accuracy, best first; of equal ones the one with more visits.
    public var byAccuracy: [Int] {
        entries.indices.sorted {
            let (a, b) = (entries[$0], entries[$1])
            return (a.accuracy, a.visits, -$0) > (b.accuracy, b.visits, -$1)
        }
    }

    mutating func add(_ hypotheses: [LoopHypothesis]) {
        for hypothesis in hypotheses where !entries.contains(where: { $0.hypothesis.text == hypothesis.text }) {
            entries.append(Entry(hypothesis: hypothesis))
        }
    }

    mutating func keep(best count: Int, at t: Int, exploration: Double) {
        guard entries.count > count else { return }
        let kept = Set(ranked(at: t, exploration: exploration).prefix(max(count, 0)))
        entries = entries.indices.filter(kept.contains).map { entries[$0] }
    }
}

/// Where a run of the loop stands. A run that goes on from a stored state ends as one that was never stopped.
public struct HypothesisLoopState: Sendable, Hashable, Codable {
    public var bank = HypothesisBank()
    /// Rows that the bank has seen; 0 before the beginning.
    public var seen = 0
    /// Hard rows that wait for enough others.
    public var hard: [Int] = []
    /// How often new hypotheses were raised.
    public var raised = 0

    public init() {}
}
