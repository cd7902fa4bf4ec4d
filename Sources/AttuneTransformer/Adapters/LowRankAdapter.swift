import AttuneCore

/// A LoRA adapter in memory: the low-rank updates of a model's linear layers.
///
/// It knows nothing of its base but the shapes, and any number of adapters can run over one base in one batch.
public final class LowRankAdapter: Sendable {
    public let settings: AdapterSettings
    /// By layer.
    let layers: [[Projection: LowRank]]

    init(settings: AdapterSettings, layers: [[Projection: LowRank]]) {
        self.settings = settings
        self.layers = layers.map(LowRankStack.adjacent)
    }

    /// A fresh adapter, which changes nothing yet: A is uniform within ±1/√in, B is zero, as PEFT begins.
    ///
    /// Throws ``AdapterError`` for settings that make no sense, and targets that match nothing.
    public convenience init(
        settings: AdapterSettings, configuration: ModelConfiguration, generator: inout some RandomNumberGenerator
    ) throws {
        try settings.validate()
        let targets = try settings.targets.resolved(configuration)
        var layers: [[Projection: LowRank]] = []
        for projections in targets {
            var updates: [Projection: LowRank] = [:]
            for projection in Projection.allCases where projections.contains(projection) {
                let (rows, columns) = configuration.shape(of: projection)
                let bound = 1 / Float(columns).squareRoot()
                let values = (0..<settings.rank * columns).map { _ in
                    Float.random(in: -bound...bound, using: &generator)
                }
                updates[projection] = LowRank(
                    down: Matrix(settings.rank, columns, values), up: Matrix(rows, settings.rank, zeroed: true),
                    scale: Float(settings.scale))
            }
            layers.append(updates)
        }
        self.init(settings: settings, layers: layers)
    }

    /// Weights in all updates together.
    public var parameterCount: Int {
        layers.joined().reduce(0) { $0 + $1.value.rank * ($1.value.down.columns + $1.value.up.rows) }
    }

    /// A copy in memory of its own, such as a frozen reference beside the one in training.
    public func copy() -> LowRankAdapter {
        LowRankAdapter(
            settings: settings,
            layers: layers.map { updates in
                updates.mapValues { update in
                    LowRank(
                        down: Matrix(update.down.rows, update.down.columns, update.down.values),
                        up: Matrix(update.up.rows, update.up.columns, update.up.values), scale: update.scale)
                }
            })
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
        for (layer, updates) in layers.enumerated() {
            for (projection, update) in updates {
                let (rows, columns) = configuration.shape(of: projection)
                guard update.down.columns == columns, update.up.rows == rows else {
                    throw refuse(
                        "layer \(layer)'s \(projection.rawValue) is \(update.up.rows) × \(update.down.columns), the model's "
                            + "\(rows) × \(columns)")
                }
            }
        }
    }
}
