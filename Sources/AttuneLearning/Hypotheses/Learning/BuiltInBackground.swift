import Foundation

/// What is usual in English prose, for workspaces with too few other users: mean, spread between writers, spread within
/// and the length-dependent part of it, for each feature.
public struct BuiltInBackground: Sendable {
    /// Mean, variance between writers, variance within at 100 words, share of it that falls as 1/length.
    let table: [String: (mean: Double, between: Double, within: Double, share: Double)]

    public static let standard = BuiltInBackground(builtInTable)

    init(_ text: String) {
        var table: [String: (mean: Double, between: Double, within: Double, share: Double)] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 5 else { continue }
            let numbers = parts.dropFirst().compactMap { Double($0) }
            guard numbers.count == 4 else { continue }
            table[String(parts[0])] = (numbers[0], numbers[1], numbers[2], numbers[3])
        }
        self.table = table
    }

    func norm(_ feature: Int, reference: Double) -> StyleNorm? {
        guard let row = table[StyleFeature.ids[feature]] else { return nil }
        let within = row.within * (1 - row.share + row.share * 100 / reference)
        let share = row.within * row.share * 100 / reference / max(within, 1e-12)
        return StyleNorm(
            mean: row.mean, meanVariance: row.between / 5, ordinary: row.between, between: row.between,
            within: max(within, 1e-6), countShare: share, freedom: 20)
    }
}
