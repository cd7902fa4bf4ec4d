import ArgumentParser

struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell whether what was learned helps, and how good it is.",
        subcommands: [
            EvaluatePlan.self,
            EvaluateJudge.self,
            EvaluatePersonas.self,
            EvaluateAttribution.self,
            EvaluateSafety.self,
            EvaluateAbility.self,
        ], defaultSubcommand: EvaluatePlan.self)
}
