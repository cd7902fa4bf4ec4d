import AttuneCore
import AttuneTransformer

/// What a training job is given beside its data.
public struct TrainingPlan: Sendable {
    /// The base model's folder.
    public var base: String
    /// The folder that receives the adapter, or the model where all weights are trained, and the log.
    public var output: String
    public var adapter = AdapterSettings()
    /// An adapter over the base that training starts from, and that is the reference of preference losses; its settings
    /// count then. Nil for a fresh one, with the base alone as the reference.
    public var start: String?
    /// Trains every weight of a small model instead of an adapter.
    public var trainsAllWeights = false
    /// How a frozen base is kept.
    public var precision = WeightPrecision.full
    public var options: TrainingOptions
    /// For whom the adapter answers; written beside it, with the users of the data. Nil where nobody says.
    public var audience: AdapterManifest.Audience?

    public init(base: String, output: String, options: TrainingOptions) {
        self.base = base
        self.output = output
        self.options = options
    }
}

/// What a job did.
public struct TrainingReport: Sendable {
    public var summary: TrainingSummary
    /// Weights that were trained.
    public var trainedWeights: Int
    /// Rows of the data that could not be read.
    public var faults: Int
    /// Examples that were read but not used: too long, or with nothing to learn.
    public var leftOut: Int
    /// Tokens in all used examples, each text with its prompt.
    public var tokens: Int
}

/// What a job tells while it works.
public enum TrainingEvent: Sendable {
    /// Before the first step.
    case prepared(examples: Int, leftOut: Int, trainedWeights: Int)
    /// Of the reference's log-probabilities.
    case reference(done: Int, of: Int)
    case step(TrainingProgress)
}
