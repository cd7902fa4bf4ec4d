/// The linear layers of a transformer layer, by the names that Hugging Face and PEFT give them.
public enum Projection: String, Sendable, Hashable, CaseIterable, Codable {
    case query = "q_proj"
    case key = "k_proj"
    case value = "v_proj"
    case output = "o_proj"
    case gate = "gate_proj"
    case up = "up_proj"
    case down = "down_proj"

    /// The name within its layer, such as `self_attn.q_proj`.
    public var path: String {
        switch self {
        case .query, .key, .value, .output: "self_attn.\(rawValue)"
        case .gate, .up, .down: "mlp.\(rawValue)"
        }
    }

    /// Projections that read the same input, together.
    static let sharingInput: [[Projection]] = [[.query, .key, .value], [.output], [.gate, .up], [.down]]

    /// The place in `allCases`.
    var index: Int {
        switch self {
        case .query: 0
        case .key: 1
        case .value: 2
        case .output: 3
        case .gate: 4
        case .up: 5
        case .down: 6
        }
    }
}

extension ModelConfiguration {
    /// Outputs and inputs of a projection.
    func shape(of projection: Projection) -> (rows: Int, columns: Int) {
        switch projection {
        case .query: (querySize, hiddenSize)
        case .key, .value: (keyValueSize, hiddenSize)
        case .output: (hiddenSize, querySize)
        case .gate, .up: (feedForwardSize, hiddenSize)
        case .down: (hiddenSize, feedForwardSize)
        }
    }
}
