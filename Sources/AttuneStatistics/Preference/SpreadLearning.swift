/// Learns the mean and the full covariance of people's weights by expectation and maximisation: the weights of each
/// person are found under the prior so far (Laplace), then the prior is the spread of those weights plus what is still
/// uncertain about them. A full covariance finds the few directions in which people differ even where the scores are
/// many and none of them is such a direction; a diagonal one, with far fewer numbers to learn, finds the few scores
/// that anyone cares about.
struct SpreadLearning {
    let people: [PersonChoices]
    let size: Int
    let diagonal: Bool
    let options: PriorLearningOptions

    /// - Parameter people: those with at least one choice.
    func learn() -> (mean: [Double], covariance: [Double]) {
        let start = PriorLearningOptions.uninformedVariance / Double(max(size, 1))
        var mean = [Double](repeating: 0, count: size)
        var covariance = [Double](repeating: 0, count: size * size)
        for k in 0..<size { covariance[k * size + k] = start }
        guard !people.isEmpty, size > 0 else { return (mean, covariance) }
        mean = pooledWeights()
        var deviations = [[Double]](repeating: [Double](repeating: 0, count: size), count: people.count)
        var before = -Double.infinity
        for _ in 0..<options.rounds {
            let evidence = step(&mean, &covariance, &deviations, start: start)
            if evidence - before < 0.001 * Double(people.count), evidence >= before { break }
            before = evidence
        }
        return (mean, covariance)
    }

    /// The weights of one person who made all choices, with a wide prior.
    private func pooledWeights() -> [Double] {
        var differences: [Double] = []
        var weights: [Double] = []
        for person in people {
            differences += person.choices.differences
            weights += person.choices.weights
        }
        let offsets = [Double](repeating: 0, count: weights.count)
        return ChoicePosterior(design: differences, offsets: offsets, weights: weights, rank: size).mean
    }

    /// One round. `deviations` are the people's weights less the mean.
    private func step(
        _ mean: inout [Double], _ covariance: inout [Double], _ deviations: inout [[Double]], start: Double
    ) -> Double {
        let root = ChoicePosterior.root(of: covariance, size)
        let count = Double(people.count)
        var evidence = 0.0
        var sum = [Double](repeating: 0, count: size)
        var second = [Double](repeating: 0, count: size * size)
        for (index, person) in people.enumerated() {
            var first = deviations[index]
            for row in 0..<size {
                for k in 0..<row { first[row] -= root[row * size + k] * first[k] }
                first[row] /= root[row * size + row]
            }
            let fit = ChoicePosterior(
                design: person.choices.projected(on: root, rank: size), offsets: person.choices.times(mean),
                weights: person.choices.weights, rank: size, start: first)
            evidence += fit.logEvidence
            let spread = fit.covariance()
            second.withUnsafeMutableBufferPointer { s in
                for row in 0..<size {
                    sum[row] += fit.mean[row]
                    for column in 0..<size {
                        s[row * size + column] += spread[row * size + column] + fit.mean[row] * fit.mean[column]
                    }
                }
            }
            deviations[index] = Self.product(root, fit.mean, size)
        }
        // The mean is shrunk toward nothing as if one more person had no taste.
        let shift = Self.product(root, sum.map { $0 / count }, size)
        let next = (0..<size).map { (mean[$0] + shift[$0]) * count / (count + 1) }
        let moved = (0..<size).map { next[$0] - mean[$0] }
        for index in deviations.indices {
            for k in 0..<size { deviations[index][k] -= moved[k] }
        }
        // What the people's spread is to the prior's, around their mean. It is applied twice: rounds of plain
        // expectation and maximisation creep where each person has made few choices.
        var relative = second.map { $0 / count }
        for row in 0..<size {
            for column in 0..<size {
                relative[row * size + column] -= sum[row] * sum[column] / (count * count)
            }
        }
        if diagonal {
            for entry in relative.indices where entry / size != entry % size { relative[entry] = 0 }
        }
        let around = Self.sandwich(root, Self.squared(relative, size), size)
        var trace = 0.0
        for k in 0..<size { trace += around[k * size + k] }
        // Scores that nobody cares about must be free to fall to nothing where each is judged by itself.
        let level = (count * trace / Double(size) + 5 * start) / (count + 5) * (diagonal ? 0.1 : 1)
        for row in 0..<size {
            for column in 0..<size {
                if diagonal, row != column { continue }
                let prior = row == column ? options.spreadPrior * level : 0
                covariance[row * size + column] =
                    (count * around[row * size + column] + prior) / (count + options.spreadPrior)
            }
        }
        mean = next
        return evidence
    }

    private static func product(_ lower: [Double], _ vector: [Double], _ n: Int) -> [Double] {
        (0..<n).map { row in (0...row).reduce(0.0) { $0 + lower[row * n + $1] * vector[$1] } }
    }

    /// S S for a symmetric S.
    private static func squared(_ s: [Double], _ n: Int) -> [Double] {
        var result = [Double](repeating: 0, count: n * n)
        for row in 0..<n {
            for k in 0..<n {
                let value = s[row * n + k]
                guard value != 0 else { continue }
                for column in 0..<n { result[row * n + column] += value * s[k * n + column] }
            }
        }
        return result
    }

    /// L C Lᵀ for a lower triangular L.
    static func sandwich(_ lower: [Double], _ c: [Double], _ n: Int) -> [Double] {
        var half = [Double](repeating: 0, count: n * n)
        for row in 0..<n {
            for k in 0...row {
                let value = lower[row * n + k]
                for column in 0..<n { half[row * n + column] += value * c[k * n + column] }
            }
        }
        var result = [Double](repeating: 0, count: n * n)
        for row in 0..<n {
            for column in 0...row {
                var sum = 0.0
                for k in 0...column { sum += half[row * n + k] * lower[column * n + k] }
                result[row * n + column] = sum
                result[column * n + row] = sum
            }
        }
        return result
    }
}
