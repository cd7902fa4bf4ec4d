import AttuneCore
import AttuneLearning
import Foundation

/// Users who always choose the concise, or always the verbose, of two answers by one model: how often their personas say
/// so, over all pairs and over those in which the verbose answer really is the longer one by a third or more.
struct StylePairs {
    private struct Row: Decodable {
        struct Answers: Decodable {
            var concise: String
            var verbose: String
        }
        var instruction: String
        var outputs: [String: Answers]
    }

    private let rows: [Row]

    static func read() throws -> StylePairs {
        let data = FileHandle.standardInput.readDataToEndOfFile()
        let decoder = JSONDecoder()
        return StylePairs(rows: try data.split(separator: 10).map { try decoder.decode(Row.self, from: Data($0)) })
    }

    func measure() {
        for model in Set(rows.flatMap(\.outputs.keys)).sorted() {
            for wanted in [Direction.less, .more] {
                let pairs = rows.enumerated().compactMap { number, row in
                    row.outputs[model].map { pair($0, row.instruction, number, wanted) }
                }
                let chosen = PersonaLearner().infer(pairs).filter { $0.side == .chosen }
                let personas = Dictionary(
                    chosen.map { ($0.record, $0.persona) }, uniquingKeysWith: { first, _ in first })
                let differing = pairs.filter { lengthens($0, wanted) }
                func named(_ part: [PersonaPair], _ direction: Direction) -> Double {
                    share(
                        part.count { personas[$0.record]?.wants("length.words", direction) == true }, part.count)
                }
                print(
                    "{\"model\": \"\(model)\", \"always\": \"\(wanted == .less ? "concise" : "verbose")\", "
                        + "\"pairs\": \(pairs.count), \"named\": \(named(pairs, wanted)), "
                        + "\"opposite\": \(named(pairs, wanted.opposite)), "
                        + "\"pairs_that_differ_in_length\": \(differing.count), "
                        + "\"named_in_those\": \(named(differing, wanted)), "
                        + "\"opposite_in_those\": \(named(differing, wanted.opposite))}")
            }
        }
    }

    private func pair(_ answers: Row.Answers, _ prompt: String, _ number: Int, _ wanted: Direction) -> PersonaPair {
        let isConcise = wanted == .less
        return PersonaPair(
            record: "p\(number)", user: "u\(number / 20)",
            pair: PreferencePair(
                prompt: [Message(.user, prompt)], chosen: isConcise ? answers.concise : answers.verbose,
                rejected: isConcise ? answers.verbose : answers.concise))
    }

    /// Whether the verbose answer has a third more words than the concise one.
    private func lengthens(_ pair: PersonaPair, _ wanted: Direction) -> Bool {
        func words(_ text: String) -> Double { Double(text.split(whereSeparator: \.isWhitespace).count) }
        let (chosen, rejected) = (words(pair.pair.chosen), words(pair.pair.rejected))
        return wanted == .less ? rejected >= chosen * 4 / 3 && rejected > 0 : chosen >= rejected * 4 / 3 && chosen > 0
    }
}
