/// How rotary positions are stretched beyond the length that a model was first trained on.
///
/// The unscaled inverse frequency of pair i of a head of size d is `base^(−2i/d)`; each case says what becomes of it.
/// Names and defaults are those of Hugging Face configurations.
public enum RopeScaling: Sendable, Hashable {
    case none
    /// Frequencies ÷ factor (Chen et al. 2023, arXiv 2306.15595).
    case linear(factor: Double)
    /// The base grows with the length beyond `originalPositions` (dynamic NTK).
    case dynamic(factor: Double, originalPositions: Int)
    /// Llama 3.1: low frequencies ÷ factor, high ones kept, those between blended.
    case llama3(factor: Double, lowFrequencyFactor: Double, highFrequencyFactor: Double, originalPositions: Int)
    /// YaRN (Peng et al. 2023, arXiv 2309.00071).
    case yarn(YarnScaling)
    /// LongRoPE (Ding et al. 2024, arXiv 2402.13753): one factor a frequency, another list beyond `originalPositions`.
    case longRope(LongRopeScaling)
}

/// The values of YaRN.
public struct YarnScaling: Sendable, Hashable {
    public var factor: Double
    /// The length of first training.
    public var originalPositions: Int
    /// What cosines and sines are multiplied with: stated, or `0.1 ln(factor) + 1`.
    public var attentionFactor: Double
    /// Rotations over the original length above which a frequency is kept; 32 in the paper.
    public var betaFast: Double = 32
    /// Rotations below which a frequency is divided by the factor; 1 in the paper.
    public var betaSlow: Double = 1
    /// Whether the ends of the ramp are rounded to whole pairs.
    public var truncates = true
}

/// The values of LongRoPE.
public struct LongRopeScaling: Sendable, Hashable {
    /// One a pair, for sequences up to `originalPositions`.
    public var shortFactors: [Double]
    /// One a pair, for longer ones.
    public var longFactors: [Double]
    public var originalPositions: Int
    /// What cosines and sines are multiplied with.
    public var attentionFactor: Double
}
