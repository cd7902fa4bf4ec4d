/// Learns the kinds of people: a mixture of normal distributions over the coordinates v in which people differ, by
/// expectation and maximisation, with a shift for each group.
struct KindLearning {
    /// One person in the coordinates v.
    struct Person: Sendable {
        var design: [Double]
        var offsets: [Double]
        var weights: [Double]
        var group: Int?
    }

    struct Result: Sendable {
        var kinds: [PreferencePrior.Kind]
        /// One a group; rank entries.
        var shifts: [[Double]]
        var logEvidence: Double
    }

    let people: [Person]
    let rank: Int
    let groups: Int
    let rounds: Int

    /// The covariance of a kind counts the average of all kinds as so many people.
    private var covariancePrior: Double { Double(rank + 2) }
    /// The mean of a kind counts the overall mean as so many people.
    private static let meanPrior = 0.5

    func learn(kinds count: Int, using random: inout some RandomNumberGenerator) -> Result {
        var shifts = [[Double]](repeating: [Double](repeating: 0, count: rank), count: groups)
        var variances = [Double](repeating: groups > 1 ? 0.1 : 0, count: rank)
        var kinds = start(count, using: &random)
        var coordinates: [[[Double]?]] = people.map { _ in [[Double]?](repeating: nil, count: kinds.count) }
        var before = -Double.infinity
        for _ in 0..<rounds {
            var responsibilities: [[Double]] = []
            var evidence = 0.0
            var fits: [[KindFit]] = []
            for (index, person) in people.enumerated() {
                let shift = person.group.map { shifts[$0] } ?? [Double](repeating: 0, count: rank)
                let each = kinds.indices.map { kind in
                    KindFit(
                        kinds[kind], shift: shift, design: person.design, offsets: person.offsets,
                        weights: person.weights, rank: rank, start: coordinates[index][kind])
                }
                let (shares, total) = KindFit.shares(of: each, kinds: kinds)
                responsibilities.append(shares)
                evidence += total
                coordinates[index] = each.map(\.coordinates)
                fits.append(each)
            }
            let pooled = maximise(&kinds, fits, responsibilities, shifts)
            if groups > 1 { updateShifts(&shifts, &variances, kinds, fits, responsibilities, pooled) }
            if evidence >= before, evidence - before < 0.002 * Double(people.count) { break }
            before = evidence
        }
        return Result(kinds: kinds, shifts: shifts, logEvidence: before)
    }

    /// Two kinds begin around the same middle, one narrow and one wide: people who care little and people who care
    /// much. More begin around people far apart (k-means++, Arthur and Vassilvitskii 2007), half as wide as everyone.
    private func start(_ count: Int, using random: inout some RandomNumberGenerator) -> [PreferencePrior.Kind] {
        let zero = [Double](repeating: 0, count: rank)
        var root = [Double](repeating: 0, count: rank * rank)
        for k in 0..<rank { root[k * rank + k] = 1 }
        let one = PreferencePrior.Kind(share: 1, mean: zero, root: root)
        guard count > 1, people.count > count else { return [one] }
        if count == 2 {
            return [0.5, 1.6].map { width in
                PreferencePrior.Kind(share: 0.5, mean: zero, root: root.map { $0 * width })
            }
        }
        let points = people.map {
            KindFit(one, shift: zero, design: $0.design, offsets: $0.offsets, weights: $0.weights, rank: rank)
                .coordinates
        }
        let narrow = root.map { $0 * 0.7 }
        return SeededCenters.choose(count, of: points, using: &random).map {
            PreferencePrior.Kind(share: 1 / Double(count), mean: points[$0], root: narrow)
        }
    }

    /// New shares, means and covariances. Returns the diagonal of the covariance within kinds.
    private func maximise(
        _ kinds: inout [PreferencePrior.Kind], _ fits: [[KindFit]], _ shares: [[Double]], _ shifts: [[Double]]
    ) -> [Double] {
        let total = Double(people.count)
        var sizes = [Double](repeating: 0, count: kinds.count)
        var scatters: [[Double]] = []
        var pooled = [Double](repeating: 0, count: rank * rank)
        for kind in kinds.indices {
            var sum = [Double](repeating: 0, count: rank)
            for index in people.indices {
                sizes[kind] += shares[index][kind]
                for k in 0..<rank { sum[k] += shares[index][kind] * own(index, kind, k, fits, shifts) }
            }
            let mean = sum.map { $0 / (sizes[kind] + Self.meanPrior) }
            var scatter = [Double](repeating: 0, count: rank * rank)
            for index in people.indices where shares[index][kind] > 1e-9 {
                let share = shares[index][kind]
                let gap = (0..<rank).map { own(index, kind, $0, fits, shifts) - mean[$0] }
                for row in 0..<rank {
                    for column in 0..<rank {
                        scatter[row * rank + column] +=
                            share * (gap[row] * gap[column] + fits[index][kind].covariance[row * rank + column])
                    }
                }
            }
            kinds[kind].mean = mean
            kinds[kind].share = (sizes[kind] + 1) / (total + Double(kinds.count))
            for entry in scatter.indices { pooled[entry] += scatter[entry] / total }
            scatters.append(scatter)
        }
        for kind in kinds.indices {
            var covariance = scatters[kind]
            for entry in covariance.indices {
                covariance[entry] =
                    (covariance[entry] + covariancePrior * pooled[entry]) / (sizes[kind] + covariancePrior)
            }
            for k in 0..<rank { covariance[k * rank + k] += 1e-4 }
            kinds[kind].root = ChoicePosterior.root(of: covariance, rank)
        }
        return (0..<rank).map { pooled[$0 * rank + $0] }
    }

    /// A person's coordinate without the group's shift.
    private func own(_ index: Int, _ kind: Int, _ k: Int, _ fits: [[KindFit]], _ shifts: [[Double]]) -> Double {
        fits[index][kind].coordinates[k] - (people[index].group.map { shifts[$0][k] } ?? 0)
    }

    /// Each group's mean distance from its people's kinds, shrunk by how much groups differ at all.
    private func updateShifts(
        _ shifts: inout [[Double]], _ variances: inout [Double], _ kinds: [PreferencePrior.Kind], _ fits: [[KindFit]],
        _ shares: [[Double]], _ within: [Double]
    ) {
        var sums = [[Double]](repeating: [Double](repeating: 0, count: rank), count: groups)
        var counts = [Double](repeating: 0, count: groups)
        for (index, person) in people.enumerated() {
            guard let group = person.group else { continue }
            counts[group] += 1
            for kind in kinds.indices {
                for k in 0..<rank {
                    sums[group][k] += shares[index][kind] * (fits[index][kind].coordinates[k] - kinds[kind].mean[k])
                }
            }
        }
        for k in 0..<rank {
            var spread = 0.02
            for group in 0..<groups where counts[group] > 0 {
                let noise = within[k] / counts[group]
                let trust = variances[k] / (variances[k] + noise)
                shifts[group][k] = trust * sums[group][k] / counts[group]
                spread += shifts[group][k] * shifts[group][k] + trust * noise
            }
            variances[k] = spread / Double(groups + 1)
        }
    }
}
