import AttuneTransformer

/// How a run goes through its data. Defaults are those of GPA-FT's recipe where it names one.
public struct TrainingOptions: Sendable, Hashable {
    /// The highest learning rate. ``sft`` and ``dpo`` differ.
    public var learningRate: Double
    /// Passes over the data: 1 in GPA-FT, 10 in Persona Tailoring, where the best evaluation wins.
    public var epochs = 1
    /// Examples of one optimizer step: 64 in GPA-FT. Smaller data sets are worth smaller steps.
    public var batchSize = 64
    /// Rows (tokens, a shared prompt once) that are in memory at once: a step's gradients are accumulated over as many
    /// parts as that takes. 2,048 rows of a model with 576 columns and 30 layers take about 1.5 GB.
    public var rowsAtOnce = 2048
    /// The share of all steps over which the rate rises from 0. 0.1 in GPA-FT.
    public var warmUp = 0.1
    public var schedule = LearningRateSchedule.cosine
    /// Gradients with a larger norm over all weights are scaled down to it; nil for never. 1 is every trainer's default.
    public var clipNorm: Double? = 1
    public var optimizer = AdamWOptions()
    /// Texts longer than this are cut at the end, and pairs whose prompt alone is longer left out. 4,096 in GPA-FT.
    public var maximumLength = 4096
    /// The share of examples that is kept for evaluation, picked by seed; 0 for none.
    public var evaluationShare = 0.05
    /// Optimizer steps between evaluations; nil for one at the end of each epoch.
    public var evaluateEvery: Int?
    /// Evaluations without an improvement after which a run stops; nil for never.
    public var patience: Int?
    /// Optimizer steps between checkpoints; one is also written on a stop.
    public var checkpointEvery = 20
    /// Stops after so many optimizer steps; nil for all epochs.
    public var maximumSteps: Int?
    /// Decides order, split, dropout and an adapter's first weights.
    public var seed: UInt64 = 1

    public init(learningRate: Double) { self.learningRate = learningRate }

    /// 1e-4, GPA-FT's rate for supervised LoRA.
    public static let sft = TrainingOptions(learningRate: 1e-4)
    /// 5e-6, the rate for DPO of an adapter in both papers.
    public static let dpo = TrainingOptions(learningRate: 5e-6)

    /// Throws ``TrainingError`` for values that make no sense.
    public func validate() throws {
        func refuse(_ problem: String) -> TrainingError {
            TrainingError(.usage, problem, advice: "Correct the option.")
        }
        guard learningRate > 0, learningRate.isFinite else { throw refuse("the learning rate is \(learningRate)") }
        guard epochs >= 1 else { throw refuse("there are \(epochs) epochs") }
        guard batchSize >= 1, rowsAtOnce >= 1 else { throw refuse("a batch is empty") }
        guard (0...1).contains(warmUp) else { throw refuse("the warm-up's share is \(warmUp)") }
        guard (0..<1).contains(evaluationShare) else { throw refuse("the evaluation's share is \(evaluationShare)") }
        guard maximumLength >= 2 else { throw refuse("texts are cut to \(maximumLength) tokens") }
        guard clipNorm.map({ $0 > 0 }) ?? true else { throw refuse("gradients are clipped to nothing") }
        guard evaluateEvery.map({ $0 >= 1 }) ?? true, checkpointEvery >= 1, patience.map({ $0 >= 1 }) ?? true else {
            throw refuse("a number of steps is not positive")
        }
    }
}

/// The optimizer's constants.
public typealias AdamWOptions = AdamW.Options

/// How the learning rate falls after the warm-up, as transformers computes it.
public enum LearningRateSchedule: String, Sendable, Hashable, CaseIterable {
    case constant, linear, cosine
}
