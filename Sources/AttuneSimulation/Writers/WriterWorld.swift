import AttuneCore
import Foundation

/// Simulated writers with habits of style, who write about many things: ground truth for learning hypotheses.
///
/// Each habit shows in a sentence with its usual chance, times a factor of the writer's and one of the text's. A writer
/// with a habit of their own has another chance. Sentences are composed from frames that every topic fills with its own
/// words, so texts differ in topic and repeat no sentence soon. The same options give the same texts.
public struct WriterWorld: Sendable {
    public let truth: WriterTruth
    private let languages: [ContextLanguage]
    private let phrases: WriterPhrases

    public init(_ options: WriterWorldOptions = WriterWorldOptions()) {
        self.init(truth: WriterTruth(options: options))
    }

    init(truth: WriterTruth) {
        self.truth = truth
        languages = ContextText.all.map { ContextLanguage($0) }
        phrases = WriterPhrases()
    }

    /// All texts as records, writer by writer.
    public func records() -> some Sequence<Record> {
        let samples = truth.options.samples
        return (0..<truth.writers.count * samples).lazy.map { record(writer: $0 / samples, sample: $0 % samples) }
    }

    /// One text of one writer, from 0; does not depend on any other.
    public func record(writer: Int, sample: Int) -> Record {
        let options = truth.options
        let seed = StableHash.combine(StableHash.combine(options.seed, UInt64(writer)), UInt64(sample))
        var own = SeededGenerator(seed: StableHash.combine(options.seed, UInt64(writer)), label: "writer voice")
        var random = SeededGenerator(seed: seed, label: "writer text")
        let habits = truth.writers[writer].habits
        let chances = WriterHabit.all.map { habit in
            var logarithm = options.writerSpread * own.bell() + options.textSpread * random.bell()
            if let direction = habits[habit.id] {
                let step = log(options.strength)
                logarithm += direction == .more ? step : -3 * step
            }
            return min(habit.base * exp(logarithm), 0.9)
        }
        let language = languages[random.below(languages.count)]
        let count = options.sentences / 2 + random.below(options.sentences + 1)
        var composer = WriterComposer(
            chances: chances, phrases: phrases, pen: Pen(random: random, slots: language.slots))
        let text = composer.compose(sentences: max(count, 1))
        return Record(
            id: "\(truth.writers[writer].user)-\(sample + 1)", user: truth.writers[writer].user,
            time: Date(timeIntervalSince1970: 1_750_000_000 + Double(sample) * 86_400), context: language.name,
            content: .writing(String(decoding: text, as: UTF8.self)))
    }
}
