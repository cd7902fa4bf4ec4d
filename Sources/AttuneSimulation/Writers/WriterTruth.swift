import AttuneCore
import Foundation

/// What was planted in simulated writers.
public struct WriterTruth: Sendable, Codable, Hashable {
    public struct Writer: Sendable, Codable, Hashable {
        public var user: String
        /// The planted habits. Empty for those who write as all do.
        public var habits: [String: Direction]
        /// Every measure that the habits move, and which way.
        public var moved: [String: Direction]
    }

    public var options: WriterWorldOptions
    public var writers: [Writer]

    public subscript(user user: String) -> Writer? { writers.first { $0.user == user } }

    public func write(to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: url, options: .atomic)
    }
}

extension WriterTruth {
    init(options: WriterWorldOptions) {
        let options = options.checked
        writers = (0..<options.writers).map { number in
            var random = SeededGenerator(
                seed: StableHash.combine(options.seed, UInt64(number)), label: "writer truth")
            var habits: [String: Direction] = [:]
            if !random.chance(options.plainShare) {
                var free = WriterHabit.all
                random.shuffle(&free)
                for habit in free.prefix(options.habits) { habits[habit.id] = random.chance(0.65) ? .more : .less }
            }
            var moved = habits
            for habit in WriterHabit.all {
                guard let direction = habits[habit.id] else { continue }
                for (other, way) in habit.moves where moved[other] == nil {
                    moved[other] = direction == .more ? way : way.opposite
                }
            }
            return Writer(user: "w\(number + 1)", habits: habits, moved: moved)
        }
        self.options = options
    }
}

extension WriterWorld {
    /// A world whose writers all have just these habits: for measuring what a habit moves.
    public static func planted(_ habits: [String: Direction], options: WriterWorldOptions) -> WriterWorld {
        WriterWorld(truth: WriterTruth(options: options).with(habits))
    }
}

extension WriterTruth {
    fileprivate func with(_ habits: [String: Direction]) -> WriterTruth {
        var truth = self
        for index in truth.writers.indices {
            truth.writers[index].habits = habits
            truth.writers[index].moved = habits
        }
        return truth
    }
}
