import AttuneCore
import AttuneStatistics

/// One group against the rest in one context: the randomization distribution of every aspect's contrast, from which
/// an aspect is tested alone or with others held fixed.
///
/// An aspect is seen through two channels, each a mean over reactions. *Stated*: what users asked for in words, one tag a
/// conversation (−1, 0 or +1; GPA §3.1.2). *Revealed*: which measured replies they liked, the judgement × the
/// standardised trait. The revealed channel confounds traits that move together; as it is linear in the
/// reactions, holding the aspects S fixed is a projection, Δₐ|S = Δₐ − Kₐₛ Kₛₛ⁻¹ Δₛ with K the traits' second moments
/// (the score form of a regression of judgement on group × trait), and the same projection of the replicates gives
/// its null distribution. The stated channel has its own rivalry: who complains about one thing rarely names a second,
/// so a group with more wishes names each less often. Held aspects are therefore taken out of it as well, by a
/// regression of the tag on whether a held aspect was named.
///
/// The two are added with weights that are fixed before groups are looked at: a channel counts for as much as it can be
/// expected to tell. A stated channel tells by √(share of reactions that name the aspect), a revealed one by the
/// correlation of a wish with a judgement, for which 0.3 stands.
struct GroupComparison: Sendable {
    /// What one test says.
    struct Test: Sendable {
        /// |stated and revealed together|, in units of its null standard deviation.
        var statistic: Double
        /// Each channel alone, signed, in units of its null standard deviation.
        var stated: Double
        var revealed: Double
        var p: Double
    }

    let sample: ContextSample
    /// Positions of all aspects that can be tested here, ascending.
    let aspects: [Int]
    let distribution: ContrastDistribution
    /// Column of an aspect's stated channel.
    let statedColumn: [Int: Int]
    /// Column of an aspect's mentions, whichever way.
    private let mentionColumn: [Int: Int]
    /// Column of an aspect's revealed channel.
    let revealedColumn: [Int: Int]
    private let rivalry: TagRivalry
    /// Position of an aspect among the sample's traits.
    private let traitColumn: [Int: Int]

    /// An aspect's words are counted from this many conversations on.
    static let fewestMentions = 3

    /// - Parameters:
    ///   - isMember: for each row of the sample, whether it belongs to the group; nil leaves a row out.
    init(
        sample: ContextSample, table: ReactionTable, isMember: [Bool], randomization: Randomization,
        replicates: Int, seed: UInt64
    ) {
        self.sample = sample
        let tags = ConversationTags(sample: sample, table: table)
        let stated = tags.aspects(mentionedIn: Self.fewestMentions)
        let traits = sample.traits
        traitColumn = Dictionary(uniqueKeysWithValues: traits.enumerated().map { ($1, $0) })
        statedColumn = Dictionary(uniqueKeysWithValues: stated.enumerated().map { ($1, $0) })
        mentionColumn = Dictionary(uniqueKeysWithValues: stated.enumerated().map { ($1, stated.count + $0) })
        revealedColumn = Dictionary(uniqueKeysWithValues: traits.enumerated().map { ($1, 2 * stated.count + $0) })
        aspects = Set(stated).union(traits).sorted()
        rivalry = TagRivalry(tags: tags, conversations: sample.conversations.count)

        let columns = 2 * stated.count + traits.count
        var rowsOfUnit: [String: (sum: [Float], weight: Double, isMember: Bool)] = [:]
        var last = -1
        for index in sample.rows.indices {
            let conversation = sample.conversationOf[index]
            let isFirst = conversation != last
            last = conversation
            let key = table.units[sample.conversations[conversation]] + (isMember[index] ? "\u{1}g" : "\u{1}r")
            var entry = rowsOfUnit[key] ?? ([Float](repeating: 0, count: columns), 0, isMember[index])
            entry.weight += 1
            if isFirst {
                for (aspect, sign) in tags.tags(of: conversation) {
                    if let column = statedColumn[aspect] { entry.sum[column] += sign }
                    if let column = mentionColumn[aspect] { entry.sum[column] += abs(sign) }
                }
            }
            let factor = sample.residual[index]
            for column in 0..<traits.count {
                entry.sum[2 * stated.count + column] += factor * sample.standardised[index * traits.count + column]
            }
            rowsOfUnit[key] = entry
        }
        var units = ContrastUnits(columns: columns)
        for (_, entry) in rowsOfUnit.sorted(by: { $0.key < $1.key }) {
            units.append(entry.sum, weight: entry.weight, inGroup: entry.isMember)
        }
        var generator = SeededGenerator(seed: seed)
        distribution = ContrastDistribution(
            units, randomization: randomization, replicates: replicates, using: &generator)
    }

    /// Tests an aspect with the aspects `held` fixed.
    func test(_ aspect: Int, holding held: [Int] = []) -> Test {
        let stated = channel(statedCombination(aspect, holding: held))
        let revealed = channel(revealedCombination(aspect, holding: held))
        let statedWeight = Float(stated.isLive ? rivalry.share(naming: aspect).squareRoot() : 0)
        let revealedWeight = Float(revealed.isLive ? Self.expectedCorrelation : 0)
        let together = zip(stated.replicates, revealed.replicates).map { statedWeight * $0 + revealedWeight * $1 }
        let scale = Float(max(Self.deviation(together), 1e-9))
        let observed = abs(statedWeight * Float(stated.observed) + revealedWeight * Float(revealed.observed)) / scale
        let exceedances = together.count { abs($0) / scale >= observed }
        return Test(
            statistic: Double(observed), stated: stated.observed, revealed: revealed.observed,
            p: Self.tail(exceedances: exceedances, replicates: distribution.replicates, statistic: Double(observed)))
    }

    /// What a wish of ordinary strength correlates with judgements.
    private static let expectedCorrelation = 0.3

    /// The combination of columns that is an aspect's stated contrast with the naming of others held fixed.
    private func statedCombination(_ aspect: Int, holding held: [Int]) -> [(column: Int, factor: Double)] {
        guard let column = statedColumn[aspect] else { return [] }
        let rivals = held.filter { $0 != aspect && mentionColumn[$0] != nil }
        var combination = [(column: column, factor: 1.0)]
        for (rival, factor) in zip(rivals, rivalry.factors(of: aspect, on: rivals)) {
            if let column = mentionColumn[rival] { combination.append((column, -factor)) }
        }
        return combination
    }

    /// The combination of columns that is an aspect's revealed contrast with others held fixed, in units of the
    /// aspect's own remaining spread (a semi-partial correlation).
    func revealedCombination(_ aspect: Int, holding held: [Int]) -> [(column: Int, factor: Double)] {
        guard let column = revealedColumn[aspect], let projection = projection(of: aspect, holding: held) else {
            return []
        }
        var combination = [(column: column, factor: 1 / projection.spread)]
        for (other, factor) in projection.factors {
            if let column = revealedColumn[other] { combination.append((column, -factor / projection.spread)) }
        }
        return combination
    }

    /// How much of a trait the held ones explain: factors of each, and the standard deviation that is left. nil where
    /// nothing is left (the held traits say it all) or the aspect is not measured.
    func projection(of aspect: Int, holding held: [Int]) -> (factors: [(Int, Double)], spread: Double)? {
        guard let own = traitColumn[aspect] else { return nil }
        let size = sample.traits.count
        let others = held.filter { $0 != aspect && traitColumn[$0] != nil }
        let columns = others.compactMap { traitColumn[$0] }
        let variance = sample.gram[own * size + own]
        guard !columns.isEmpty else { return variance > 1e-9 ? ([], variance.squareRoot()) : nil }
        var matrix: [Double] = []
        for row in columns { for column in columns { matrix.append(sample.gram[row * size + column]) } }
        let right = columns.map { sample.gram[own * size + $0] }
        let factors = SymmetricSystem(matrix, size: columns.count).solve(right)
        let left = variance - zip(factors, right).reduce(0) { $0 + $1.0 * $1.1 }
        // Below a twentieth of its variance a trait has no life of its own.
        guard left > 0.05 * variance, left > 1e-9 else { return nil }
        return (Array(zip(others, factors)), left.squareRoot())
    }

    private struct Channel {
        var observed: Double
        var replicates: [Float]
        var isLive: Bool
    }

    /// A combination in units of its null standard deviation.
    private func channel(_ combination: [(column: Int, factor: Double)]) -> Channel {
        let silent = Channel(
            observed: 0, replicates: [Float](repeating: 0, count: distribution.replicates), isLive: false)
        guard !combination.isEmpty, distribution.replicates > 1 else { return silent }
        var replicates = distribution.replicates(of: combination)
        let deviation = Self.deviation(replicates)
        guard deviation > 1e-9 else { return silent }
        for index in replicates.indices { replicates[index] /= Float(deviation) }
        return Channel(
            observed: distribution.value(of: combination) / deviation, replicates: replicates, isLive: true)
    }

    private static func deviation(_ values: [Float]) -> Double {
        guard values.count > 1 else { return 0 }
        var sum = 0.0
        var squares = 0.0
        for value in values {
            sum += Double(value)
            squares += Double(value) * Double(value)
        }
        let mean = sum / Double(values.count)
        return max(squares / Double(values.count) - mean * mean, 0).squareRoot()
    }

    /// (1 + exceedances) / (1 + replicates). Where fewer than ten replicates reach the statistic, the count is too
    /// coarse to rank hundreds of tests by; twice the normal tail then refines it, but never below a hundredth of the
    /// count's own answer.
    static func tail(exceedances: Int, replicates: Int, statistic: Double) -> Double {
        guard replicates > 0 else { return 1 }
        let counted = Double(exceedances + 1) / Double(replicates + 1)
        guard exceedances < 10 else { return counted }
        let normal = min(1, 2 * NormalDistribution.twoSided(statistic))
        return max(counted / 100, min(counted, normal))
    }
}
