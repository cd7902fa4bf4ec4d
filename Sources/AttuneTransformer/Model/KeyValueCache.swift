/// Keys and values of the tokens that a sequence has so far, so that each is computed once.
///
/// One cache belongs to one sequence and to one adapter. It takes `2 · layers · K · D` floats a token and grows by half
/// when it is full.
public final class KeyValueCache {
    /// Tokens whose keys and values are kept.
    public private(set) var count = 0
    private var capacity: Int
    /// One a layer, capacity × (K · D).
    private var keys: [Matrix]
    private var values: [Matrix]

    init(_ configuration: ModelConfiguration, capacity: Int) {
        let tokens = max(capacity, 16)
        self.capacity = tokens
        keys = (0..<configuration.layerCount).map { _ in Matrix(tokens, configuration.keyValueSize) }
        values = (0..<configuration.layerCount).map { _ in Matrix(tokens, configuration.keyValueSize) }
    }

    private init(copying other: KeyValueCache) {
        (count, capacity) = (other.count, other.capacity)
        keys = other.keys.map { Self.moved($0, count: other.count, capacity: other.capacity) }
        values = other.values.map { Self.moved($0, count: other.count, capacity: other.capacity) }
    }

    /// A cache of its own with the same tokens: one prompt, several answers.
    public func copy() -> KeyValueCache { KeyValueCache(copying: self) }

    /// Forgets all tokens from position `count` on.
    public func truncate(to count: Int) { self.count = min(max(count, 0), self.count) }

    /// Makes room for `added` more tokens.
    func reserve(_ added: Int) {
        guard count + added > capacity else { return }
        capacity = max(count + added, capacity + capacity / 2)
        for layer in keys.indices {
            keys[layer] = Self.moved(keys[layer], count: count, capacity: capacity)
            values[layer] = Self.moved(values[layer], count: count, capacity: capacity)
        }
    }

    /// Stores the keys and values of new tokens in one layer, and returns all that the layer then has.
    func store(keys newKeys: Matrix, values newValues: Matrix, layer: Int) -> KeysAndValues {
        let range = count..<count + newKeys.rows
        for (row, position) in range.enumerated() {
            keys[layer].row(position).update(from: newKeys.row(row), count: newKeys.columns)
            values[layer].row(position).update(from: newValues.row(row), count: newValues.columns)
        }
        let all = 0..<range.upperBound
        return KeysAndValues(firstPosition: 0, keys: keys[layer].rows(all), values: values[layer].rows(all))
    }

    /// Counts new tokens once every layer has stored them.
    func advance(_ added: Int) { count += added }

    private static func moved(_ matrix: Matrix, count: Int, capacity: Int) -> Matrix {
        let larger = Matrix(capacity, matrix.columns)
        larger.rows(0..<count).copy(from: matrix.rows(0..<count))
        return larger
    }
}
