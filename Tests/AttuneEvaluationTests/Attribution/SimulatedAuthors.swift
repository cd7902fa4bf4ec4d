import AttuneCore

@testable import AttuneEvaluation

/// Texts by authors with small-word habits of their own. Every work has names and topic words; those of a work of one
/// author return in a work of another, so that going by names leads astray.
struct SimulatedAuthors {
    var texts: [AuthoredText] = []

    private static let small = [
        "the", "and", "but", "upon", "while", "so", "that", "which", "then", "yet", "of", "to", "in", "with", "for",
        "as", "at", "by", "on", "from",
    ]

    /// - Parameters:
    ///   - sharpness: how far authors differ; 0 for not at all.
    init(authors: Int, works: Int, texts count: Int, words: Int = 300, sharpness: Double = 0.8, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let habits = (0..<authors).map { _ in
            Self.small.map { _ in 1 + sharpness * (2 * Double.random(in: 0..<1, using: &generator) - 1) }
        }
        for author in 0..<authors {
            for work in 0..<works {
                let topic = (author + work) % authors
                for _ in 0..<count {
                    let text = (0..<words).map { _ -> String in
                        guard Double.random(in: 0..<1, using: &generator) < 0.5 else {
                            return "Name\(topic)x\(work)\(Int.random(in: 0..<4, using: &generator))"
                        }
                        return Self.draw(habits[author], &generator)
                    }
                    texts.append(
                        AuthoredText(
                            author: "a\(author)", work: "w\(work)", text: text.joined(separator: " ") + "."))
                }
            }
        }
    }

    private static func draw(_ weights: [Double], _ generator: inout SeededGenerator) -> String {
        var left = Double.random(in: 0..<weights.reduce(0, +), using: &generator)
        for (word, weight) in zip(small, weights) {
            left -= weight
            if left < 0 { return word }
        }
        return "the"
    }
}
