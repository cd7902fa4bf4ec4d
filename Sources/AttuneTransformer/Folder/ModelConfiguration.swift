/// The shape of a model and what else `config.json` says of it: all that the arithmetic needs to know.
public struct ModelConfiguration: Sendable, Hashable {
    /// The families, by `model_type`.
    public enum Family: String, Sendable, CaseIterable {
        case llama, mistral, qwen2, qwen3
    }

    /// What a layer multiplies its gate with. SiLU is what all four families use.
    public enum Activation: String, Sendable {
        case silu
    }

    public var family: Family
    /// Rows of the embedding; ids are below it.
    public var vocabularySize: Int
    /// Width of the residual stream.
    public var hiddenSize: Int
    /// Width inside the feed-forward part.
    public var feedForwardSize: Int
    public var layerCount: Int
    /// Query heads.
    public var headCount: Int
    /// Key and value heads; divides `headCount`.
    public var keyValueHeadCount: Int
    /// Width of a head; even. `headCount × headSize` need not be `hiddenSize`.
    public var headSize: Int
    /// Added to the mean square in RMS norms.
    public var normEpsilon: Double
    /// θ of rotary positions.
    public var ropeBase: Double
    public var ropeScaling: RopeScaling = .none
    /// The longest sequence, prompt and answer together.
    public var maximumPositions: Int
    /// How many of the latest positions, its own included, a token of a sliding layer sees; nil where all layers see all.
    public var slidingWindow: Int?
    /// The layers that see only the window; empty without one.
    public var slidingLayers: Set<Int> = []
    /// Whether the head shares the embedding's weights.
    public var tiesEmbeddings: Bool
    /// Whether the projections to queries, keys and values add a bias.
    public var hasAttentionInputBias: Bool
    /// Whether the projection out of attention adds a bias.
    public var hasAttentionOutputBias: Bool
    /// Whether the feed-forward projections add a bias.
    public var hasFeedForwardBias: Bool
    /// Whether queries and keys are normalized a head (Qwen3).
    public var hasQueryKeyNorm: Bool
    public var activation: Activation = .silu
    /// The token that begins a text; nil where there is none.
    public var beginToken: Int?
    /// The tokens that end an answer.
    public var endTokens: Set<Int>
    public var paddingToken: Int?

    /// Rows of the query projection.
    public var querySize: Int { headCount * headSize }
    /// Rows of the key projection, and of the value projection.
    public var keyValueSize: Int { keyValueHeadCount * headSize }

    /// How many positions back a token of the layer sees, itself included; nil for all.
    public func window(ofLayer layer: Int) -> Int? { slidingLayers.contains(layer) ? slidingWindow : nil }
}
