import ArgumentParser

struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell how good what was learned is.",
        subcommands: [
            EvaluatePersonas.self,
            EvaluateAttribution.self,
            EvaluateSafety.self,
            EvaluateAbility.self,
        ])
}
