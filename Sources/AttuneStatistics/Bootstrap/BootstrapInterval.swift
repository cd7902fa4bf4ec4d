/// The arithmetic from replicates to an interval.
enum BootstrapInterval {
    /// The interval of an estimate from its replicates.
    ///
    /// - Parameters:
    ///   - replicates: the statistic of each resample, sorted or not; not empty.
    ///   - jackknife: for each sample, the statistic without each of its units; used by BCa only.
    static func interval(
        estimate: Double, replicates: [Double], jackknife: [[Double]], method: Bootstrap.Method, confidence: Double
    ) -> (lower: Double, upper: Double) {
        let sorted = replicates.sorted()
        let outside = 0.5 * (1 - confidence)
        var levels = (lower: outside, upper: 1 - outside)
        if method == .biasCorrected {
            levels = biasCorrected(levels, estimate: estimate, sorted: sorted, jackknife: jackknife)
        }
        return (quantile(levels.lower, of: sorted), quantile(levels.upper, of: sorted))
    }

    /// Moves the two levels for bias and acceleration (Efron 1987; Efron and Tibshirani 1993, eq. 14.9 to 14.15).
    ///
    /// When all replicates lie on one side of the estimate the bias is not finite; the levels then stay as they are.
    private static func biasCorrected(
        _ levels: (lower: Double, upper: Double), estimate: Double, sorted: [Double], jackknife: [[Double]]
    ) -> (lower: Double, upper: Double) {
        let below = sorted.partitioningIndex { $0 >= estimate }
        let upTo = sorted.partitioningIndex { $0 > estimate }
        let bias = NormalDistribution.quantile(Double(below + upTo) / Double(2 * sorted.count))
        guard bias.isFinite else { return levels }
        let acceleration = acceleration(jackknife)
        func moved(_ level: Double) -> Double {
            let z = bias + NormalDistribution.quantile(level)
            return NormalDistribution.cumulative(bias + z / (1 - acceleration * z))
        }
        let result = (lower: moved(levels.lower), upper: moved(levels.upper))
        return result.lower < result.upper ? result : levels
    }

    /// One sixth of the skewness of the jackknife influences over all samples; 0 where they are all equal.
    private static func acceleration(_ jackknife: [[Double]]) -> Double {
        var cubes = 0.0
        var squares = 0.0
        for sample in jackknife {
            let n = Double(sample.count)
            let mean = sample.reduce(0, +) / n
            for value in sample {
                let influence = (n - 1) * (mean - value) / n
                squares += influence * influence
                cubes += influence * influence * influence
            }
        }
        // The sizes cancel to: Σ (U³ / n³) / (6 (Σ U² / n²)^1.5) with U = (n − 1) · distance.
        let divisor = 6 * squares * squares.squareRoot()
        return divisor > 0 && (cubes / divisor).isFinite ? cubes / divisor : 0
    }

    /// The quantile with linear interpolation between order statistics (Hyndman and Fan's type 7, NumPy's default).
    static func quantile(_ level: Double, of sorted: [Double]) -> Double {
        guard let last = sorted.last else { return .nan }
        let position = level * Double(sorted.count - 1)
        let index = Int(position.rounded(.down))
        guard index < sorted.count - 1 else { return last }
        return sorted[index] + (position - Double(index)) * (sorted[index + 1] - sorted[index])
    }
}

extension Array {
    /// The first index whose element satisfies the condition, in an array where all such elements come last.
    fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
