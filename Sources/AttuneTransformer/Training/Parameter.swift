/// A weight that is trained: its value, and the gradient that backward passes add to.
package struct Parameter: Sendable {
    /// As the file of a checkpoint names it.
    package let name: String
    package let shape: [Int]
    let value: Matrix
    let gradient: Matrix
    /// Whether weight decay applies: to matrices, not to norms and biases.
    package let decays: Bool

    init(_ name: String, shape: [Int], value: Matrix, gradient: Matrix) {
        self.name = name
        self.shape = shape
        self.value = value
        self.gradient = gradient
        decays = shape.count > 1
    }

    /// The values, row by row.
    package var values: [Float] {
        get { value.values }
        nonmutating set { newValue.withUnsafeBufferPointer { assign($0, to: value) } }
    }

    /// The gradient, row by row.
    package var gradients: [Float] { gradient.values }

    package var count: Int { value.rows * value.columns }

    package func clearGradient() { gradient.fill(0) }

    private func assign(_ values: UnsafeBufferPointer<Float>, to matrix: Matrix) {
        precondition(values.count == count, "as many values as the parameter has")
        guard let base = values.baseAddress else { return }
        for row in 0..<matrix.rows { matrix.row(row).update(from: base + row * matrix.columns, count: matrix.columns) }
    }
}
