import Foundation

extension StyleNorm {
    /// Fits one feature to the texts of several writers.
    ///
    /// Within writers, squared residuals are fitted by v·(1 − ρ + ρ·reference/words), ρ on a grid with a pull toward .7:
    /// rates of words are mostly counting noise. Between writers, the moment estimate of Paule and Mandel (1982) is
    /// taken twice: on all means, and on means pulled in to two robust deviations from their median (Huber 1981), which
    /// gives the spread of ordinary writers.
    ///
    /// - Parameters:
    ///   - reference: words of the text that `within` is quoted for.
    ///   - smallest: the least variance within writers: one occurrence among all texts.
    init?(feature: Int, writers: [[StyleVector]], reference: Double, smallest: Double, countShare fixed: Double?) {
        var residuals: [(square: Double, words: Int)] = []
        var groups = 0
        for vectors in writers {
            let valid = vectors.filter { $0.values[feature].isFinite }
            guard valid.count > 1 else { continue }
            let mean = valid.reduce(0) { $0 + $1.values[feature] } / Double(valid.count)
            let correction = Double(valid.count) / Double(valid.count - 1)
            residuals += valid.map { (pow($0.values[feature] - mean, 2) * correction, $0.words) }
            groups += 1
        }
        let freedom = Double(residuals.count - groups)
        let share = fixed ?? Self.countShare(residuals, reference: reference)
        var scale = 0.0
        for residual in residuals {
            scale += residual.square / (1 - share + share * reference / Double(max(residual.words, 20)))
        }
        let within = max(residuals.isEmpty ? 0 : scale / Double(residuals.count), smallest)
        var norm = StyleNorm(
            mean: 0, meanVariance: 0, ordinary: 0, between: 0, within: within, countShare: share,
            freedom: max(freedom, 0))
        let means = writers.compactMap { norm.mean(of: feature, $0, reference: reference) }
        guard means.count > 1 else { return nil }
        let variances = means.map { 1 / $0.precision }
        let all = Self.spread(means.map(\.value), variances)
        let inner = Self.pulledIn(means.map(\.value), variances)
        let ordinary = Self.spread(inner, variances)
        norm.mean = ordinary.mean
        norm.meanVariance = ordinary.variance
        norm.ordinary = ordinary.between
        norm.between = max(all.between, ordinary.between)
        self = norm
    }

    private static func countShare(_ residuals: [(square: Double, words: Int)], reference: Double) -> Double {
        guard residuals.count > 10 else { return 0.7 }
        let mean = residuals.reduce(0) { $0 + $1.square } / Double(residuals.count)
        guard mean > 0 else { return 0.7 }
        var best = (loss: Double.infinity, share: 0.7)
        for step in 0...10 {
            let share = Double(step) / 10
            let shapes = residuals.map { 1 - share + share * reference / Double(max($0.words, 20)) }
            let level = zip(residuals, shapes).reduce(0) { $0 + $1.0.square / $1.1 } / Double(residuals.count)
            // The likelihood of normal residuals, −2 log, and the pull.
            var loss = 4 * (share - 0.7) * (share - 0.7)
            for (residual, shape) in zip(residuals, shapes) {
                let variance = max(level * shape, 1e-12)
                loss += log(variance) + residual.square / variance
            }
            if loss < best.loss { best = (loss, share) }
        }
        return best.share
    }

    /// Mean, its variance and the variance between, by Paule and Mandel's equation.
    private static func spread(_ values: [Double], _ variances: [Double]) -> (
        mean: Double, variance: Double, between: Double
    ) {
        func weighted(_ between: Double) -> (mean: Double, variance: Double, excess: Double) {
            var sum = 0.0
            var precision = 0.0
            for (value, variance) in zip(values, variances) {
                sum += value / (variance + between)
                precision += 1 / (variance + between)
            }
            let mean = sum / precision
            let square = zip(values, variances).reduce(0) { $0 + pow($1.0 - mean, 2) / ($1.1 + between) }
            return (mean, 1 / precision, square - Double(values.count - 1))
        }
        var low = 0.0
        var high = values.map { abs($0) }.max().map { $0 * $0 + 1 } ?? 1
        if weighted(0).excess > 0 {
            for _ in 0..<60 {
                let middle = (low + high) / 2
                if weighted(middle).excess > 0 { low = middle } else { high = middle }
            }
        } else {
            high = 0
        }
        let result = weighted(high)
        return (result.mean, result.variance, high)
    }

    private static func pulledIn(_ values: [Double], _ variances: [Double]) -> [Double] {
        func median(_ list: [Double]) -> Double {
            let sorted = list.sorted()
            let half = sorted.count / 2
            return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
        }
        let centre = median(values)
        let deviation = 1.4826 * median(values.map { abs($0 - centre) })
        return zip(values, variances).map { value, variance in
            let limit = max(2 * deviation, 2 * variance.squareRoot())
            return min(max(value, centre - limit), centre + limit)
        }
    }
}
