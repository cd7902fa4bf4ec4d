/// A value for those linear layers that a pattern picks out, as in PEFT's `rank_pattern` and `alpha_pattern`.
public struct LayerPattern<Value: Sendable & Hashable>: Sendable, Hashable {
    /// A regular expression that a layer's full name matches as a whole, or from one of its dots on: `q_proj`,
    /// `layers.0.self_attn.q_proj`, `.*[13].mlp.up_proj`, `lm_head`.
    public var pattern: String
    public var value: Value

    public init(_ pattern: String, _ value: Value) {
        self.pattern = pattern
        self.value = value
    }
}

/// Patterns that were read once, for all layers of a model.
struct LayerPatternTable<Value: Sendable & Hashable> {
    private let rules: [(expression: Regex<AnyRegexOutput>, value: Value)]

    /// Throws ``AdapterError`` for a pattern that is no regular expression.
    init(_ patterns: [LayerPattern<Value>]) throws {
        rules = try patterns.map { rule in
            guard let expression = try? Regex("(?:.*\\.)?(?:\(rule.pattern))") else {
                throw AdapterError(
                    "the pattern '\(rule.pattern.prefix(80))' of rank_pattern or alpha_pattern cannot be read",
                    advice: "Write it as a regular expression over the layers' full names.")
            }
            return (expression, rule.value)
        }
    }

    /// The value of the first pattern that matches.
    subscript(layer: LinearLayer) -> Value? {
        let name = layer.name
        return rules.first { name.wholeMatch(of: $0.expression) != nil }?.value
    }
}
