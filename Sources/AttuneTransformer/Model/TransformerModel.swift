/// A model of the Llama family in memory, ready to compute with.
///
/// Weights are shared and never written, so one model serves any number of callers at once; each sequence has its own
/// ``KeyValueCache``.
public final class TransformerModel: Sendable {
    public let configuration: ModelConfiguration
    public let precision: WeightPrecision
    let weights: ModelWeights
    let rotary: Rotary
    let pool = BufferPool()

    /// Loads weights: 32-bit and bfloat16 ones that are kept as they are stay mapped from the file.
    ///
    /// - Parameters:
    ///   - precision: how weights are kept; the arithmetic is in 32-bit floats.
    ///   - copies: whether weights get memory of their own, which full training writes to.
    ///
    /// Throws ``ModelFolderError`` for tensors that do not fit the configuration.
    public init(
        configuration: ModelConfiguration, tensors: ModelTensors, precision: WeightPrecision = .full,
        copies: Bool = false
    ) throws {
        self.configuration = configuration
        self.precision = precision
        weights = try ModelWeights(configuration, tensors: tensors, precision: precision, copies: copies)
        rotary = Rotary(frequencies: RotaryFrequencies(configuration))
    }

    public convenience init(_ folder: ModelFolder, precision: WeightPrecision = .full) throws {
        try self.init(configuration: folder.configuration, tensors: folder.tensors, precision: precision)
    }

    init(configuration: ModelConfiguration, weights: ModelWeights) {
        self.configuration = configuration
        self.weights = weights
        precision = .full
        rotary = Rotary(frequencies: RotaryFrequencies(configuration))
    }

    /// An empty cache for one sequence.
    ///
    /// - Parameter capacity: tokens that it holds before it first grows.
    public func makeCache(capacity: Int = 256) -> KeyValueCache {
        KeyValueCache(configuration, capacity: capacity)
    }
}
