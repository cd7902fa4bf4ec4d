/// What some verdicts count up to.
public struct VerdictTally: Sendable, Hashable, Codable {
    /// The arm's reply was found better.
    public var wins = 0
    public var losses = 0
    /// No preference, the judge's change of mind with the order included.
    public var ties = 0
    /// An answer is missing or could not be read.
    public var unusable = 0
    /// Judged in both orders, both answers usable.
    public var ordered = 0
    /// Of those, the two orders named different replies.
    public var flipped = 0

    public init(_ verdicts: some Sequence<Verdict>) {
        for verdict in verdicts {
            switch verdict.preference {
            case nil: unusable += 1
            case .some(let score) where score > 0.5: wins += 1
            case .some(let score) where score < 0.5: losses += 1
            default: ties += 1
            }
            guard let flipped = verdict.isFlipped else { continue }
            ordered += 1
            if flipped { self.flipped += 1 }
        }
    }

    /// Verdicts that count.
    public var usable: Int { wins + losses + ties }
    /// The share of the verdicts in two orders that named different replies; nil where none was judged in both.
    public var flipRate: Double? { ordered > 0 ? Double(flipped) / Double(ordered) : nil }
    /// W / (W + L), ties left out; nil where nothing was decided.
    public var decidedRate: Double? { wins + losses > 0 ? Double(wins) / Double(wins + losses) : nil }
}
