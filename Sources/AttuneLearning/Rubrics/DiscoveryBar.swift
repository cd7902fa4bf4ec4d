import AttuneStatistics

/// The q-value that an aspect must reach, by how many of its channels speak.
///
/// Chance seldom moves what users say and what they like together, but it often moves one of them: of the false
/// differences in simulated logs most are of traits that hardly anybody names. Two channels that agree are worth a
/// replication.
enum DiscoveryBar {
    /// Times the false discovery rate, where both channels lean the same way by at least a standard deviation.
    private static let agreeing = 1.6
    /// Times the false discovery rate, where only one of two does.
    private static let single = 0.4
    /// Standard deviations that count as speaking.
    private static let voice = 1.0

    /// The largest bar that any aspect can have.
    static func widest(_ options: RubricOptions) -> Double { agreeing * options.falseDiscoveryRate }

    static func bar(
        for choice: AspectSelection.Choice, in comparison: GroupComparison, options: RubricOptions
    ) -> Double {
        // With one channel only, as in pairs or for an aspect that no trait measures, there is nothing to agree.
        guard !comparison.statedColumn.isEmpty, comparison.revealedColumn[choice.aspect] != nil else {
            return options.falseDiscoveryRate
        }
        let (stated, revealed) = (choice.test.stated, choice.test.revealed)
        let agrees = stated * revealed > 0 && min(abs(stated), abs(revealed)) >= voice
        return options.falseDiscoveryRate * (agrees ? agreeing : single)
    }
}
