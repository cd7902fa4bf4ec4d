/// Where a backward pass adds gradients, for exactly those weights that are trained. All others cost nothing.
struct GradientSink: Sendable {
    /// The norms of a layer.
    enum Norm: Int, CaseIterable, Sendable {
        case attention, feedForward, query, key
    }

    struct Layer: Sendable {
        var weights: [Projection: Matrix] = [:]
        var biases: [Projection: FloatBuffer] = [:]
        var norms: [Norm: FloatBuffer] = [:]
        /// The gradients of A and B.
        var lowRank: [Projection: LowRank] = [:]

        var isEmpty: Bool { weights.isEmpty && norms.isEmpty && lowRank.isEmpty }
    }

    var layers: [Layer]
    var embedding: Matrix?
    var finalNorm: FloatBuffer?
    /// Of the output head; the embedding's where the model ties them.
    var head: Matrix?
    /// The gradients of A and B of the output head's update.
    var headLowRank: LowRank?

    func weight(_ layer: Int, _ projection: Projection) -> Matrix? { layers[layer].weights[projection] }
    func bias(_ layer: Int, _ projection: Projection) -> FloatBuffer? { layers[layer].biases[projection] }
    func norm(_ layer: Int, _ norm: Norm) -> FloatBuffer? { layers[layer].norms[norm] }
    func lowRank(_ layer: Int, _ projection: Projection) -> LowRank? { layers[layer].lowRank[projection] }

    /// Whether a projection's gradients ask for what went into it.
    func wantsInput(_ layer: Int, _ projection: Projection) -> Bool {
        layers[layer].weights[projection] != nil || layers[layer].lowRank[projection] != nil
    }

    /// Whether nothing below the output head is trained, so that no gradient has to leave it.
    var endsAtHead: Bool { embedding == nil && finalNorm == nil && layers.allSatisfy(\.isEmpty) }

    /// The lowest layer that a backward pass has to reach: 0 where the embedding is trained.
    var lowestLayer: Int { embedding != nil ? 0 : layers.firstIndex { !$0.isEmpty } ?? layers.count }
}
