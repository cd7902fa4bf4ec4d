/// How new text is drawn, and when it ends.
public struct GenerationOptions: Sendable, Hashable {
    /// What logits are divided by; 0, the default, takes the likeliest token each time.
    public var temperature: Double = 0
    /// Only so many of the likeliest tokens; nil for all.
    public var topK: Int?
    /// Only the likeliest tokens that together reach this probability; nil for all.
    public var topP: Double?
    /// Only tokens at least this share as likely as the likeliest; nil for all.
    public var minP: Double?
    /// What logits of tokens that occurred are divided by (multiplied, below zero); 1, the default, for nothing.
    public var repetitionPenalty: Double = 1
    /// The longest answer in tokens; nil for as long as the context allows.
    public var maximumTokens: Int? = 256
    /// Texts that end the answer and are not part of it.
    public var stop: [String] = []
    /// Whether the model's own end is passed over, for measurements.
    public var ignoresEnd = false
    /// The same seed and prompt give the same text, whatever else runs at the same time.
    public var seed: UInt64 = 0

    public init() {}

    /// What is wrong with a value; nil where nothing is.
    public var problem: String? {
        if !(temperature >= 0 && temperature < 1e6) { return "the temperature must not be below 0" }
        if let topK, topK < 1 { return "top-k must be at least 1" }
        if let topP, !(topP > 0 && topP <= 1) { return "top-p lies above 0 and up to 1" }
        if let minP, !(minP >= 0 && minP <= 1) { return "min-p lies between 0 and 1" }
        if !(repetitionPenalty > 0 && repetitionPenalty < 1e6) { return "the repetition penalty must be above 0" }
        if let maximumTokens, maximumTokens < 1 { return "an answer has at least one token" }
        if stop.contains("") { return "a stop text is not empty" }
        return nil
    }
}
