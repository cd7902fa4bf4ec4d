import ArgumentParser
import AttuneTuning

struct TrainSFT: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sft",
        abstract: "Learn completions: supervised fine-tuning.",
        discussion: """
            Rows are {"prompt", "completion"}, {"messages"} or {"text"}, as text or as messages; of preference pairs the \
            chosen side is learned.
            """
    )

    @OptionGroup var training: TrainingArguments

    @Option(name: .long, help: "The highest learning rate.")
    var learningRate = TrainingOptions.sft.learningRate

    @Flag(name: .long, help: "Learn prompts too, not only completions.")
    var wholeText = false

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let job = try TrainingJob(training.plan(.sft, learningRate: learningRate, seed: global.seed))
        let data = try TrainingFile(completions: training.data)
        let console = TrainingConsole()
        DataFaults.tell(data.faults)
        let report = try job.learn(
            data, masksPrompt: !wholeText, isStopping: { StopSignal.isWished }, progress: console.show)
        try console.finish(report, output: training.output, json: global.json)
    }
}
