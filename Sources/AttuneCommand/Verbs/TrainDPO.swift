import ArgumentParser
import AttuneTuning

struct TrainDPO: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dpo",
        abstract: "Learn preferences between completions: direct preference optimization.",
        discussion: """
            Rows are {"prompt", "chosen", "rejected"}, as text or as messages; the other preference formats that import \
            reads are taken, too. The reference is the base, or with --adapter that adapter as it is; what it says of \
            each pair is computed once.
            """
    )

    private static let usual = PreferenceLoss()

    @OptionGroup var training: TrainingArguments

    @Option(name: .long, help: "The highest learning rate.")
    var learningRate = TrainingOptions.dpo.learningRate

    @Option(name: .long, help: "The loss of a pair.")
    var loss = usual.kind

    @Option(name: .long, help: "How closely the model is held to the reference.")
    var beta = usual.beta

    @Option(name: .long, help: "The share of pairs believed to be the wrong way round.")
    var labelSmoothing = usual.labelSmoothing

    @Option(name: .long, help: "The weight of the chosen side's likelihood beside the loss.")
    var chosenWeight = usual.chosenWeight

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard beta > 0 else { throw ValidationError("--beta must be positive") }
        guard (0..<0.5).contains(labelSmoothing) else { throw ValidationError("--label-smoothing lies in 0..<0.5") }
        guard chosenWeight >= 0 else { throw ValidationError("--chosen-weight must not be negative") }
    }

    func run() async throws {
        let job = try TrainingJob(training.plan(.dpo, learningRate: learningRate, seed: global.seed))
        let data = try TrainingFile(preferences: training.data)
        var preference = PreferenceLoss()
        preference.kind = loss
        preference.beta = beta
        preference.labelSmoothing = labelSmoothing
        preference.chosenWeight = chosenWeight
        let console = TrainingConsole()
        DataFaults.tell(data.faults)
        let report = try job.prefer(
            data, loss: preference, isStopping: { StopSignal.isWished }, progress: console.show)
        try console.finish(report, output: training.output, json: global.json)
    }
}
