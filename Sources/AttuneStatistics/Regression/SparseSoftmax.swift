import Foundation

/// Multinomial logistic regression on sparse binary features with soft targets: p(k | x) = softmax(Σ_{f ∈ x} W_fk).
///
/// Minimises Σ_i −Σ_k t_ik log p(k | x_i) + λ/2 ‖W‖² by AdaGrad (Duchi, Hazan, Singer 2011) over the examples in a fixed
/// order, with one step size a feature. The same examples in the same order give the same weights.
public struct SparseSoftmax: Sendable {
    public struct Options: Sendable {
        /// λ: how many examples of a feature it takes until its weights are about half believed.
        public var penalty: Float
        /// Passes over the examples.
        public var passes = 12
        /// The first step of a feature.
        public var rate: Float = 0.5

        public init(penalty: Float) { self.penalty = penalty }
    }

    /// Examples in compressed rows: example i holds the features `features[starts[i]..<starts[i + 1]]`, each once.
    public struct Examples: Sendable {
        public private(set) var starts: [Int] = [0]
        public private(set) var features: [Int32] = []

        public init() {}

        public var count: Int { starts.count - 1 }

        public mutating func append(_ row: some Sequence<Int32>) {
            features.append(contentsOf: row)
            starts.append(features.count)
        }

        public subscript(index: Int) -> ArraySlice<Int32> { features[starts[index]..<starts[index + 1]] }
    }

    public let classes: Int
    /// features × classes, row by row.
    public private(set) var weights: [Float]

    /// - Parameters:
    ///   - examples: n rows of features in 0..<`featureCount`.
    ///   - targets: n × classes, each row non-negative; its sum is the example's weight.
    ///   - included: examples to learn from.
    public init(
        _ examples: Examples, featureCount: Int, targets: [Float], classes: Int, included: [Int], options: Options
    ) {
        precondition(targets.count == examples.count * classes, "one row of targets an example")
        self.classes = classes
        var counts = [Float](repeating: 0, count: featureCount)
        for index in included { for feature in examples[index] { counts[Int(feature)] += 1 } }
        // Each time a feature is seen it pays its share of the penalty of one pass.
        let shares = counts.map { options.penalty / max($0, 1) }
        var squares = [Float](repeating: 1e-6, count: featureCount)
        var scores = [Float](repeating: 0, count: classes)
        weights = [Float](repeating: 0, count: featureCount * classes)
        let stride = Self.stride(included.count)
        weights.withUnsafeMutableBufferPointer { weights in
            scores.withUnsafeMutableBufferPointer { scores in
                var place = 0
                for _ in 0..<(options.passes * included.count) {
                    place += stride
                    if place >= included.count { place -= included.count }
                    let index = included[place]
                    var total: Float = 0
                    for k in 0..<classes { total += targets[index * classes + k] }
                    guard total > 0 else { continue }
                    let row = examples[index]
                    Self.predict(row, weights: UnsafeBufferPointer(weights), into: scores)
                    var norm: Float = 0
                    for k in 0..<classes {
                        scores[k] = scores[k] * total - targets[index * classes + k]
                        norm += scores[k] * scores[k]
                    }
                    for feature in row {
                        squares[Int(feature)] += norm
                        let step = options.rate / squares[Int(feature)].squareRoot()
                        // The penalty's own pull must not overshoot zero.
                        let decay = max(1 - step * shares[Int(feature)], 0)
                        let base = Int(feature) * classes
                        for k in 0..<classes { weights[base + k] = weights[base + k] * decay - step * scores[k] }
                    }
                }
            }
        }
    }

    /// Probabilities of the classes, which sum to 1, of a row of features.
    public func probabilities(of row: ArraySlice<Int32>) -> [Float] {
        [Float](unsafeUninitializedCapacity: classes) { scores, count in
            count = classes
            weights.withUnsafeBufferPointer {
                Self.predict(row, weights: $0, into: UnsafeMutableBufferPointer(rebasing: scores[..<classes]))
            }
        }
    }

    private static func predict(
        _ row: ArraySlice<Int32>, weights: UnsafeBufferPointer<Float>, into scores: UnsafeMutableBufferPointer<Float>
    ) {
        let classes = scores.count
        scores.update(repeating: 0)
        for feature in row {
            let base = Int(feature) * classes
            for k in 0..<classes { scores[k] += weights[base + k] }
        }
        let top = scores.max() ?? 0
        var total: Float = 0
        for k in 0..<classes {
            scores[k] = exp(scores[k] - top)
            total += scores[k]
        }
        for k in 0..<classes { scores[k] /= total }
    }

    /// A step through so many examples that visits all of them, neighbours far apart.
    private static func stride(_ count: Int) -> Int {
        guard count > 1 else { return 0 }
        func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
        var stride = max(1, Int(Double(count) * 0.618_033_988_7))
        while divisor(stride, count) != 1 { stride += 1 }
        return stride % count
    }
}
