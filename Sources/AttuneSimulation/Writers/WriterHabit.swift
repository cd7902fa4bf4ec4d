import AttuneCore

/// A habit that a simulated writer can have more or less of than others.
public struct WriterHabit: Sendable, Hashable {
    /// The trait or style marker that measures it.
    public let id: String
    /// Other measures that it moves by its nature, with the direction when there is more of the habit.
    public let moves: [String: Direction]
    /// Chance a sentence, for the usual writer.
    let base: Double

    init(_ id: String, base: Double = 0.08, moves: [String: Direction] = [:]) {
        self.id = id
        self.base = base
        self.moves = moves
    }

    static let indices: [String: Int] = Dictionary(
        all.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
}
