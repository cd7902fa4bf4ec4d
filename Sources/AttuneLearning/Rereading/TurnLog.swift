import AttuneCore
import AttuneStatistics

/// All turns of a log that can be read a second time, with their words numbered.
struct TurnLog: Sendable {
    struct Turn: Sendable {
        /// Position of the record.
        var record: Int
        /// What the talk is about, where that is known.
        var context: String?
        /// As the analyst read it; judgement 0 where it read nothing.
        var reaction: Reaction
        /// The next reply as measured, where a turn follows that too; else empty.
        var following: [Float]
        /// Which part of the users it comes from.
        var fold: Int
    }

    private(set) var turns: [Turn] = []
    private(set) var examples = SparseSoftmax.Examples()
    /// Features that occur often enough, and the constant.
    private(set) var featureCount = 1

    /// Parts of the users. Each part is read with what the others taught, so that nobody's words vouch for themselves.
    static let folds = 3
    /// Turns in which a word or a pair of words must occur to count.
    private static let fewest = 3
    /// Examples that all passes together go through; a large log needs fewer passes.
    private static let visits = 150_000

    /// - Parameter contexts: by record.
    init(_ records: [AnalysedRecord], contexts: [String?]) {
        for (index, record) in records.enumerated() {
            let fold = Int(StableHash.of(record.unit) % UInt64(Self.folds))
            let readable = (record.analysis.reactions + record.analysis.silent).filter { !$0.words.isEmpty }
                .sorted { $0.turn < $1.turn }
            for (place, reaction) in readable.enumerated() {
                let next = place + 1 < readable.count ? readable[place + 1] : nil
                let following = next.map { $0.turn == reaction.turn + 2 ? $0.reply : [] } ?? []
                turns.append(
                    Turn(
                        record: index, context: contexts[index], reaction: reaction, following: following,
                        fold: fold))
            }
        }
        var counts: [UInt64: Int32] = [:]
        for turn in turns {
            for feature in TurnWords.features(turn.reaction.words) { counts[feature, default: 0] += 1 }
        }
        // Number 0 is the constant.
        var numbers: [UInt64: Int32] = [:]
        for feature in counts.filter({ $0.value >= Self.fewest }).keys.sorted() {
            numbers[feature] = Int32(numbers.count + 1)
        }
        featureCount = numbers.count + 1
        for turn in turns {
            examples.append([0] + TurnWords.features(turn.reaction.words).compactMap { numbers[$0] })
        }
    }

    private init() {}

    /// The same log with these turns only, in order; features keep their numbers.
    func part(_ indices: [Int]) -> TurnLog {
        var part = TurnLog()
        part.featureCount = featureCount
        part.turns = indices.map { turns[$0] }
        for index in indices { part.examples.append(examples[index]) }
        return part
    }

    /// Each turn's probabilities by a regression that was fitted to the other parts of the users.
    ///
    /// - Parameters:
    ///   - targets: turns × classes.
    ///   - penalty: see ``SparseSoftmax/Options/penalty``.
    /// - Returns: turns × classes.
    func crossFitted(targets: [Float], classes: Int, penalty: Float) async throws -> [Float] {
        var options = SparseSoftmax.Options(penalty: penalty)
        options.passes = min(options.passes, max(3, Self.visits / max(turns.count, 1)))
        let parts: [[Float]] = try await Array(0..<Self.folds).concurrentMap(atMost: Self.folds) {
            [examples, turns, featureCount, options] fold in
            try Task.checkCancellation()
            let model = SparseSoftmax(
                examples, featureCount: featureCount, targets: targets, classes: classes,
                included: turns.indices.filter { turns[$0].fold != fold }, options: options)
            return turns.indices.filter { turns[$0].fold == fold }
                .flatMap { model.probabilities(of: examples[$0]) }
        }
        var result = [Float](repeating: 0, count: turns.count * classes)
        var read = [Int](repeating: 0, count: Self.folds)
        for (index, turn) in turns.enumerated() {
            let base = read[turn.fold]
            for k in 0..<classes { result[index * classes + k] = parts[turn.fold][base + k] }
            read[turn.fold] += classes
        }
        return result
    }
}
