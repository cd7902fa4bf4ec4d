import AttuneCore
import Foundation

/// Fits the three numbers that turn scores into probabilities, on requests whose answer is known and that the
/// weights were not made from.
///
/// Multinomial logistic regression (maximum likelihood by Newton's method; the loss is convex) of the right answer on
/// the scores: Platt scaling with one slope for all contexts, and two numbers for `other`.
struct ContextCalibration {
    struct Case {
        var evidence: ContextEvidence
        /// Log priors of the contexts, natural.
        var priors: [Double]
        /// Index of the right context, or the number of contexts for `other`.
        var answer: Int
        var weight: Double
    }

    private(set) var cases: [Case] = []

    mutating func add(_ evidence: ContextEvidence, model: ContextModel, answer: Int?, weight: Double) {
        cases.append(
            Case(
                evidence: evidence, priors: model.entries.map { Double($0.prior) / 100 },
                answer: answer ?? model.entries.count, weight: weight))
    }

    /// The fit; drawn towards the standard values by as much as two cases would.
    func fit() -> ContextModel.Calibration {
        let standard = ContextModel.Calibration.standard
        let centre = [standard.slope, standard.other, standard.unknown]
        let pull = [4.0, 0.5, 0.25]
        var at = centre
        for _ in 0..<40 {
            var gradient = (0..<3).map { pull[$0] * (at[$0] - centre[$0]) }
            var curvature = (0..<9).map { $0 % 4 == 0 ? pull[$0 / 4] : 0 }
            for item in cases { accumulate(item, at: at, &gradient, &curvature) }
            guard let step = Self.solve(curvature, gradient) else { break }
            var moved = 0.0
            for index in 0..<3 {
                let change = max(-1, min(1, step[index]))
                at[index] -= change
                moved = max(moved, abs(change))
            }
            at[0] = max(0.05, at[0])
            at[2] = max(0, at[2])
            if moved < 1e-6 { break }
        }
        // Rounded so that the stored text stays short and the last bits of libm do not matter.
        let rounded = at.map { ($0 * 1000).rounded() / 1000 }
        return ContextModel.Calibration(slope: rounded[0], other: rounded[1], unknown: rounded[2])
    }

    private func accumulate(_ item: Case, at: [Double], _ gradient: inout [Double], _ curvature: inout [Double]) {
        let scores = item.evidence.scores
        let unknown = Double(item.evidence.unknown)
        let other = at[1] + at[2] * unknown
        var top = other
        for index in scores.indices { top = max(top, item.priors[index] + at[0] * Double(scores[index])) }
        let otherShare = exp(other - top)
        var (sum, first, second) = (otherShare, 0.0, 0.0)
        for index in scores.indices {
            let share = exp(item.priors[index] + at[0] * Double(scores[index]) - top)
            sum += share
            first += share * Double(scores[index])
            second += share * Double(scores[index]) * Double(scores[index])
        }
        let p = otherShare / sum
        // Features of a context: (score, 0, 0); of other: (0, 1, unknown).
        let mean = [first / sum, p, p * unknown]
        let isOther = item.answer == scores.count
        let actual = isOther ? [0, 1, unknown] : [Double(scores[item.answer]), 0, 0]
        let product = [second / sum, 0, 0, 0, p, p * unknown, 0, p * unknown, p * unknown * unknown]
        for row in 0..<3 {
            gradient[row] += item.weight * (mean[row] - actual[row])
            for column in 0..<3 {
                curvature[3 * row + column] += item.weight * (product[3 * row + column] - mean[row] * mean[column])
            }
        }
    }

    /// Solves a 3 × 3 system by Cramer's rule.
    private static func solve(_ m: [Double], _ v: [Double]) -> [Double]? {
        func determinant(_ a: [Double]) -> Double {
            a[0] * (a[4] * a[8] - a[5] * a[7]) - a[1] * (a[3] * a[8] - a[5] * a[6]) + a[2] * (a[3] * a[7] - a[4] * a[6])
        }
        let whole = determinant(m)
        guard whole > 1e-12 else { return nil }
        return (0..<3).map { column in
            var replaced = m
            for row in 0..<3 { replaced[3 * row + column] = v[row] }
            return determinant(replaced) / whole
        }
    }
}
