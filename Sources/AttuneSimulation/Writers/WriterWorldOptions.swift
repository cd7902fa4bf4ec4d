/// How simulated writers are drawn.
public struct WriterWorldOptions: Sendable, Codable, Hashable {
    public var writers = 20
    /// Texts of each.
    public var samples = 7
    /// The share of writers who have no habit of their own.
    public var plainShare = 0.3
    /// Habits that each of the others has more or less of.
    public var habits = 3
    /// Sentences in a text, on average; half to one and a half times as many are written.
    public var sentences = 20
    /// What a habit of one's own multiplies the usual chance by; its inverse to the third power for less.
    public var strength = 4.0
    /// Standard deviation of ln(chance) between writers who share nothing, and between texts of one writer.
    public var writerSpread = 0.1
    public var textSpread = 0.25
    public var seed: UInt64 = 1

    public init() {}

    var checked: WriterWorldOptions {
        var options = self
        options.writers = max(options.writers, 0)
        options.samples = max(options.samples, 0)
        options.habits = min(max(options.habits, 0), WriterHabit.all.count)
        options.sentences = max(options.sentences, 2)
        options.strength = max(options.strength, 1)
        return options
    }
}
