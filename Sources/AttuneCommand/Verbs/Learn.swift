import ArgumentParser

struct Learn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turn records into profiles.",
        subcommands: [LearnRubrics.self, LearnHypotheses.self, LearnPersonas.self]
    )
}
