import AttuneCore

/// A LoRA adapter in memory: the low-rank updates of a model's linear layers.
///
/// It knows nothing of its base but the shapes, and any number of adapters can run over one base in one batch.
public final class LowRankAdapter: Sendable {
    public let settings: AdapterSettings
    /// By layer.
    let layers: [[Projection: LowRank]]
    /// Of the output head; the embedding of a model that ties them stays as it is.
    let head: LowRank?

    init(settings: AdapterSettings, layers: [[Projection: LowRank]], head: LowRank? = nil) {
        self.settings = settings
        self.layers = layers.map(LowRankStack.adjacent)
        self.head = head
    }

    /// - Parameter layerCount: above the layer of every update.
    convenience init(settings: AdapterSettings, updates: [LinearLayer: LowRank], layerCount: Int) {
        var layers: [[Projection: LowRank]] = Array(repeating: [:], count: layerCount)
        for case (.projection(let layer, let projection), let update) in updates { layers[layer][projection] = update }
        self.init(settings: settings, layers: layers, head: updates[.head])
    }

    /// A fresh adapter, which changes nothing yet: A is uniform within ±1/√in, B is zero, as PEFT begins.
    ///
    /// Throws ``AdapterError`` for settings that make no sense, and targets that match nothing.
    public convenience init(
        settings: AdapterSettings, configuration: ModelConfiguration, generator: inout some RandomNumberGenerator
    ) throws {
        try settings.validate()
        let targets = try settings.targets.resolved(layers: configuration.layerCount)
        let shapes = try settings.shapes(of: targets)
        var updates: [LinearLayer: LowRank] = [:]
        for layer in LinearLayer.all(layers: configuration.layerCount) {
            guard let (rank, scale) = shapes[layer] else { continue }
            let (rows, columns) = configuration.shape(of: layer)
            let bound = 1 / Float(columns).squareRoot()
            let values = (0..<rank * columns).map { _ in Float.random(in: -bound...bound, using: &generator) }
            updates[layer] = LowRank(
                down: Matrix(rank, columns, values), up: Matrix(rows, rank, zeroed: true), scale: Float(scale))
        }
        self.init(settings: settings, updates: updates, layerCount: configuration.layerCount)
    }

    /// All updates, by layer and projection, the output head's last.
    var updates: [(layer: LinearLayer, update: LowRank)] {
        LinearLayer.all(layers: layers.count).compactMap { layer in self[layer].map { (layer, $0) } }
    }

    subscript(layer: LinearLayer) -> LowRank? {
        switch layer {
        case .projection(let index, let projection): layers[index][projection]
        case .head: head
        }
    }

    /// Weights in all updates together.
    public var parameterCount: Int {
        updates.reduce(0) { $0 + $1.update.rank * ($1.update.down.columns + $1.update.up.rows) }
    }

    /// A copy in memory of its own, such as a frozen reference beside the one in training.
    public func copy() -> LowRankAdapter {
        func copy(_ update: LowRank) -> LowRank {
            LowRank(
                down: Matrix(update.down.rows, update.down.columns, update.down.values),
                up: Matrix(update.up.rows, update.up.columns, update.up.values), scale: update.scale)
        }
        return LowRankAdapter(
            settings: settings, layers: layers.map { $0.mapValues(copy) }, head: head.map(copy))
    }

    /// Throws ``AdapterError`` for an adapter of another model's shape.
    public func check(against configuration: ModelConfiguration) throws {
        func refuse(_ problem: String) -> AdapterError {
            AdapterError(
                "the adapter does not fit this model: \(problem)",
                advice: "Use it with the base that it was trained on\(settings.baseModel.map { " (\($0))" } ?? "").")
        }
        guard layers.count == configuration.layerCount else {
            throw refuse("it has \(layers.count) layers, the model \(configuration.layerCount)")
        }
        for (layer, update) in updates {
            let (rows, columns) = configuration.shape(of: layer)
            guard update.down.columns == columns, update.up.rows == rows else {
                throw refuse(
                    "\(layer.description) is \(update.up.rows) × \(update.down.columns), the model's \(rows) × \(columns)"
                )
            }
        }
    }
}
