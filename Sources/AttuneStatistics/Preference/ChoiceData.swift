/// One person's choices between two things: for each, by how much the chosen one exceeds the rejected one on every
/// score.
public struct ChoiceData: Sendable, Hashable {
    /// Scores a choice.
    public let size: Int
    /// choices × size, row by row: chosen − rejected.
    public private(set) var differences: [Double]
    /// How much each choice counts: 1 by default, less for a stale one.
    public private(set) var weights: [Double]

    public var count: Int { weights.count }

    /// No choices yet.
    public init(size: Int) {
        self.size = size
        differences = []
        weights = []
    }

    public init(size: Int, rows: some Sequence<[Double]>) {
        self.init(size: size)
        for row in rows { append(row) }
    }

    /// Adds a choice. A difference that is not a finite number counts as none; a weight is at least 0.
    public mutating func append(_ difference: [Double], weight: Double = 1) {
        precondition(difference.count == size, "\(difference.count) differences where \(size) are due")
        for value in difference { differences.append(value.isFinite ? value : 0) }
        weights.append(weight.isFinite ? max(weight, 0) : 0)
    }

    /// The choices of a range, in their order.
    public func slice(_ range: Range<Int>) -> ChoiceData {
        var part = ChoiceData(size: size)
        part.differences = Array(differences[(range.lowerBound * size)..<(range.upperBound * size)])
        part.weights = Array(weights[range])
        return part
    }

    /// The same choices seen along the columns of `factor` (size × rank): choices × rank.
    func projected(on factor: [Double], rank: Int) -> [Double] {
        var result = [Double](repeating: 0, count: count * rank)
        for row in 0..<count {
            for column in 0..<size {
                let value = differences[row * size + column]
                guard value != 0 else { continue }
                for k in 0..<rank { result[row * rank + k] += value * factor[column * rank + k] }
            }
        }
        return result
    }

    /// Each choice's difference weighted by `vector` (size): one number a choice.
    func times(_ vector: [Double]) -> [Double] {
        (0..<count).map { row in
            var sum = 0.0
            for column in 0..<size { sum += differences[row * size + column] * vector[column] }
            return sum
        }
    }
}

extension ChoiceData {
    /// The same choices, each weighted by a function of its place.
    public func reweighted(_ weight: (Int) -> Double) -> ChoiceData {
        var result = self
        for index in weights.indices { result.weights[index] = max(weights[index] * weight(index), 0) }
        return result
    }
}

extension ChoiceData {
    /// The differences of one choice; `size` entries.
    public func row(_ index: Int) -> [Double] { Array(differences[(index * size)..<((index + 1) * size)]) }
}
