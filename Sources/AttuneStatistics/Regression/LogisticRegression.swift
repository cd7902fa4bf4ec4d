import Foundation

/// Logistic regression on few columns with an L1 penalty, for outcomes anywhere in 0…1.
///
/// Minimises Σⱼ |βⱼ| + C Σᵢ sᵢ (log(1 + e^ηᵢ) − yᵢ ηᵢ) with η = Xβ: every column is penalised, a constant one included.
/// This is the problem that liblinear's L1 solver, and so scikit-learn's `penalty="l1", solver="liblinear"`, stops near
/// the solution of; here it is solved to the last digits, by Newton steps whose quadratic model is minimised by
/// coordinate descent (Friedman, Hastie and Tibshirani 2010) and shortened until the target falls.
public struct LogisticRegression: Sendable, Hashable {
    /// C, the weight of the data against the penalty. Default 1, as in scikit-learn; infinite means no penalty.
    public var strength = 1.0
    /// Most Newton steps. Default 200: ten suffice unless the outcomes can be told apart without error, where β grows
    /// until the penalty, or this, stops it.
    public var steps = 200

    /// A regression with the defaults.
    public init(strength: Double = 1) { self.strength = strength }

    /// The coefficients, one a column.
    ///
    /// - Parameter data: rows whose weight is 0 count for nothing.
    /// - Returns: zeros without any row of positive weight.
    public func fit(_ data: LogisticData) -> [Double] {
        let penalty = strength == .infinity ? 0.0 : 1.0
        let scale = strength == .infinity ? 1.0 : strength
        func target(_ beta: [Double]) -> Double {
            scale * data.loss(beta) + penalty * beta.reduce(0) { $0 + abs($1) }
        }
        var beta = [Double](repeating: 0, count: data.columns)
        var value = target(beta)
        for _ in 0..<steps {
            let (gradient, curvature) = data.derivatives(beta)
            let step = Self.minimum(
                of: gradient.map { scale * $0 }, curvature.map { scale * $0 }, around: beta, penalty: penalty)
            var length = 1.0
            var next = beta
            var nextValue = value
            repeat {
                for k in beta.indices { next[k] = beta[k] + length * (step[k] - beta[k]) }
                nextValue = target(next)
                length /= 2
            } while !(nextValue <= value) && length > 1e-12
            guard nextValue <= value else { break }
            let change = zip(next, beta).reduce(0) { max($0, abs($1.0 - $1.1)) }
            let gain = value - nextValue
            beta = next
            value = nextValue
            if change <= 1e-10 * max(1, beta.reduce(0) { max($0, abs($1)) }), gain <= 1e-12 * max(1, value) { break }
        }
        return beta
    }

    /// Minimises the quadratic model of the loss plus the penalty, one coordinate after another.
    private static func minimum(
        of gradient: [Double], _ curvature: [Double], around start: [Double], penalty: Double
    ) -> [Double] {
        let n = start.count
        var beta = start
        for _ in 0..<10_000 {
            var change = 0.0
            for j in 0..<n {
                // A column of zeros has no curvature; its coefficient stays where it is.
                let diagonal = curvature[j * n + j] * (1 + 1e-12)
                guard diagonal > 0 else { continue }
                var slope = gradient[j]
                for k in 0..<n { slope += curvature[j * n + k] * (beta[k] - start[k]) }
                let free = diagonal * beta[j] - slope
                let moved = abs(free) <= penalty ? 0 : (free - (free > 0 ? penalty : -penalty)) / diagonal
                change = max(change, abs(moved - beta[j]))
                beta[j] = moved
            }
            if change <= 1e-13 * max(1, beta.reduce(0) { max($0, abs($1)) }) { break }
        }
        return beta
    }
}

/// The rows of a logistic regression.
public struct LogisticData: Sendable, Hashable {
    /// How many coefficients there are.
    public let columns: Int
    /// One outcome a row, 0…1.
    public private(set) var outcomes: [Double] = []
    /// One weight a row, not negative.
    public private(set) var weights: [Double] = []
    /// rows × columns, row by row.
    private var values: [Double] = []

    /// No rows yet.
    public init(columns: Int) { self.columns = columns }

    /// How many rows there are.
    public var count: Int { outcomes.count }

    /// Adds a row of `columns` values.
    public mutating func add(_ row: [Double], outcome: Double, weight: Double = 1) {
        precondition(row.count == columns, "a row of \(row.count) values where \(columns) are due")
        values += row
        outcomes.append(outcome)
        weights.append(weight)
    }

    /// One row's values.
    public func row(_ index: Int) -> ArraySlice<Double> { values[index * columns..<(index + 1) * columns] }

    /// The rows at which the condition holds.
    public func filter(_ holds: (Int) -> Bool) -> LogisticData {
        var result = LogisticData(columns: columns)
        for index in 0..<count where holds(index) {
            result.add(Array(row(index)), outcome: outcomes[index], weight: weights[index])
        }
        return result
    }

    /// η of one row.
    public func score(_ index: Int, _ beta: [Double]) -> Double {
        var sum = 0.0
        for k in 0..<columns { sum += values[index * columns + k] * beta[k] }
        return sum
    }

    /// Σ weight · log-loss.
    func loss(_ beta: [Double]) -> Double {
        var sum = 0.0
        for index in 0..<count {
            let eta = score(index, beta)
            sum += weights[index] * (max(eta, 0) + log1p(exp(-abs(eta))) - outcomes[index] * eta)
        }
        return sum
    }

    /// The loss's gradient, and its second derivatives row by row.
    func derivatives(_ beta: [Double]) -> (gradient: [Double], curvature: [Double]) {
        derivatives(beta, of: outcomes.indices)
    }

    /// The same of some rows only.
    func derivatives(
        _ beta: [Double], of indices: some Sequence<Int>
    ) -> (gradient: [Double], curvature: [Double]) {
        var gradient = [Double](repeating: 0, count: columns)
        var curvature = [Double](repeating: 0, count: columns * columns)
        for index in indices {
            let p = LogisticRegression.probability(score(index, beta))
            let slope = weights[index] * (p - outcomes[index])
            let bend = weights[index] * p * (1 - p)
            for j in 0..<columns {
                let x = values[index * columns + j]
                gradient[j] += slope * x
                for k in 0..<columns { curvature[j * columns + k] += bend * x * values[index * columns + k] }
            }
        }
        return (gradient, curvature)
    }
}

extension LogisticRegression {
    /// 1 / (1 + e^−η) without overflow.
    public static func probability(_ eta: Double) -> Double {
        eta >= 0 ? 1 / (1 + exp(-eta)) : exp(eta) / (1 + exp(eta))
    }
}
