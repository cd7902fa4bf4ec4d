import ArgumentParser
import AttuneCore
import AttuneTransformer
import AttuneTuning

extension LearningRateSchedule: ExpressibleByArgument {}
extension PreferenceLoss.Kind: ExpressibleByArgument {}

/// What both kinds of training take. Defaults stand in ``TrainingOptions`` and ``AdapterSettings``.
struct TrainingArguments: ParsableArguments {
    private static let usual = TrainingOptions.sft
    private static let usualAdapter = AdapterSettings()

    @Option(
        name: .long, help: ArgumentHelp("The base model's folder, in Hugging Face's layout.", valueName: "dir"),
        completion: .directory)
    var base: String

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(
            "Training data: JSON Lines in TRL's shapes, or any file that import reads.", valueName: "file"))
    var data: [String]

    @Option(
        name: .long, help: ArgumentHelp("The folder that receives the adapter and the log.", valueName: "dir"),
        completion: .directory)
    var output: String

    @Option(name: .long, help: "The rank of the adapter's updates.")
    var rank = usualAdapter.rank

    @Option(name: .long, help: "Updates are scaled by alpha / rank.")
    var alpha = usualAdapter.alpha

    @Option(name: .long, help: "The share of an adapter's inputs that is dropped in training.")
    var dropout = usualAdapter.dropout

    @Option(
        name: .long,
        help: "Adapted layers: all (but the head), names such as q,v,lm_head, or a regular expression over full names.")
    var targets = "all"

    @Option(
        name: .long, help: ArgumentHelp("Go on with this adapter; DPO then refers to it as it is.", valueName: "dir"),
        completion: .directory)
    var adapter: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "For whom: NAME=VALUE, user:ID or personas; noted beside the adapter.", valueName: "audience"))
    var audience: String?

    @Flag(name: .long, help: "Train all weights of a small model instead of an adapter.")
    var full = false

    @Option(name: .long, help: "How a frozen base is kept; bf16 takes half the memory and is faster.")
    var precision = PrecisionArgument.f32

    @Option(name: .long, help: "Passes over the data.")
    var epochs = usual.epochs

    @Option(name: .long, help: "Examples of one optimizer step.")
    var batchSize = usual.batchSize

    @Option(name: .long, help: "Tokens in memory at once; a step takes as many parts as it needs.")
    var rowsAtOnce = usual.rowsAtOnce

    @Option(name: .long, help: "The share of all steps over which the learning rate rises.")
    var warmUp = usual.warmUp

    @Option(name: .long, help: "How the learning rate falls then.")
    var schedule = usual.schedule

    @Option(name: .long, help: "Scale gradients down to this norm; 0 for never.")
    var clip = usual.clipNorm ?? 0

    @Option(name: .long, help: "Weight decay of the optimizer.")
    var weightDecay = usual.optimizer.weightDecay

    @Option(name: .long, help: "The longest text in tokens; longer ones are cut at their end.")
    var maximumLength = usual.maximumLength

    @Option(name: .long, help: "The share of examples that is kept for evaluation; 0 for none.")
    var evaluationShare = usual.evaluationShare

    @Option(name: .long, help: ArgumentHelp("Steps between evaluations (default: one an epoch).", valueName: "steps"))
    var evaluateEvery: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Stop after so many evaluations without a lower loss (default: never).", valueName: "times"))
    var patience: Int?

    @Option(name: .long, help: ArgumentHelp("Steps between checkpoints.", valueName: "steps"))
    var checkpointEvery = usual.checkpointEvery

    @Option(name: .long, help: ArgumentHelp("Stop after so many steps (default: all epochs).", valueName: "steps"))
    var maximumSteps: Int?

    /// - Parameters:
    ///   - defaults: of the kind of training.
    ///   - learningRate: as the command was given it.
    func plan(_ defaults: TrainingOptions, learningRate: Double, seed: UInt64) throws -> TrainingPlan {
        var options = defaults
        options.learningRate = learningRate
        options.epochs = epochs
        options.batchSize = batchSize
        options.rowsAtOnce = rowsAtOnce
        options.warmUp = warmUp
        options.schedule = schedule
        options.clipNorm = clip > 0 ? clip : nil
        options.optimizer.weightDecay = weightDecay
        options.maximumLength = maximumLength
        options.evaluationShare = evaluationShare
        options.evaluateEvery = evaluateEvery
        options.patience = patience
        options.checkpointEvery = checkpointEvery
        options.maximumSteps = maximumSteps
        options.seed = seed
        var plan = TrainingPlan(base: base, output: output, options: options)
        plan.adapter.rank = rank
        plan.adapter.alpha = alpha
        plan.adapter.dropout = dropout
        plan.adapter.targets = try AdapterTargets(targets)
        plan.start = adapter
        plan.trainsAllWeights = full
        plan.precision = precision.precision
        plan.audience = try audience.map(Self.audience)
        return plan
    }

    private static func audience(_ text: String) throws -> AdapterManifest.Audience {
        if text == "personas" { return .personas }
        switch try AudienceArgument.parse(text) {
        case .group(let name, let value): return .group(name: name, value: value)
        case .user(let id): return .user(id)
        case .persona: return .personas
        }
    }
}
