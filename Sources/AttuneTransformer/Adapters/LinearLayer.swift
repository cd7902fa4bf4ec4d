/// A linear layer that an adapter can change: a projection of a transformer layer, or the output head.
enum LinearLayer: Sendable, Hashable {
    case projection(layer: Int, Projection)
    case head

    /// The output head, as Hugging Face and PEFT call it.
    static let headName = "lm_head"

    /// The full name, such as `model.layers.3.self_attn.q_proj`.
    var name: String {
        switch self {
        case .projection(let layer, let projection): "model.layers.\(layer).\(projection.path)"
        case .head: Self.headName
        }
    }

    /// For people.
    var description: String {
        switch self {
        case .projection(let layer, let projection): "layer \(layer)'s \(projection.rawValue)"
        case .head: "the output head"
        }
    }

    /// Reads a full name, with or without what wrappers put before it (`base_model.model.`).
    init?(_ name: String) {
        let parts = name.split(separator: ".")
        if parts.last ?? "" == Self.headName {
            self = .head
            return
        }
        guard parts.count >= 4, parts[parts.count - 4] == "layers", let layer = Int(parts[parts.count - 3]), layer >= 0,
            let projection = Projection(rawValue: String(parts[parts.count - 1])),
            parts.suffix(2).joined(separator: ".") == projection.path
        else { return nil }
        self = .projection(layer: layer, projection)
    }

    /// All of a model, in the order of its layers.
    static func all(layers: Int) -> [LinearLayer] {
        (0..<layers).flatMap { layer in Projection.allCases.map { .projection(layer: layer, $0) } } + [.head]
    }
}

extension ModelConfiguration {
    /// Outputs and inputs of a linear layer.
    func shape(of layer: LinearLayer) -> (rows: Int, columns: Int) {
        switch layer {
        case .projection(_, let projection): shape(of: projection)
        case .head: (vocabularySize, hiddenSize)
        }
    }
}
