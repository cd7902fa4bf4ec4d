import AttuneStatistics

/// Authors as one view of their training texts shows them, and how near a text is to each.
struct StyleModel: Sendable {
    let space: StyleSpace
    private let distance: StyleDistance
    /// By author; nil for those without a training text.
    private let centroids: [[Double]?]
    /// By author C⁻¹ times the centroid, where texts are whitened.
    private let whitened: [[Double]?]
    private let whitening: SymmetricSystem?

    init(_ corpus: StyleCorpus, rows: [Int], view: StyleView, distance: StyleDistance, options: AttributionOptions) {
        space = StyleSpace(corpus, rows: rows, view: view, presence: options.presence)
        self.distance = distance
        let space = space
        let vectors = rows.map { space.vector(corpus, row: $0) }
        centroids = WorkMeans(vectors, rows: rows, corpus: corpus).authors(corpus.authors.count)
        var system: SymmetricSystem?
        if distance == .whitened, space.size > 0 {
            system = WithinAuthorCovariance.matrix(
                vectors, rows: rows, corpus: corpus, betweenWorks: options.betweenWorks
            ).map { SymmetricSystem($0, size: space.size, ridge: 1e-6) }
        }
        whitening = system
        whitened = centroids.map { centroid in centroid.map { system?.solve($0) ?? $0 } }
    }

    /// By author, higher where nearer; −∞ for those without a training text.
    func scores(_ vector: [Double]) -> [Double] {
        switch distance {
        case .delta:
            centroids.map { centroid in
                guard let centroid, !vector.isEmpty else { return -.infinity }
                var sum = 0.0
                for column in vector.indices { sum += abs(vector[column] - centroid[column]) }
                return -sum / Double(vector.count)
            }
        case .cosine: centroids.map { $0.map { Self.cosine(vector, $0) } ?? -.infinity }
        case .whitened: whitenedScores(vector)
        }
    }

    private func whitenedScores(_ vector: [Double]) -> [Double] {
        let own = Self.dot(vector, whitening?.solve(vector) ?? vector)
        return zip(centroids, whitened).map { centroid, whitened in
            guard let centroid, let whitened else { return -.infinity }
            let norm = (own * Self.dot(centroid, whitened)).squareRoot()
            return norm > 0 ? Self.dot(vector, whitened) / norm : 0
        }
    }

    private static func cosine(_ a: [Double], _ b: [Double]) -> Double {
        let norm = (dot(a, a) * dot(b, b)).squareRoot()
        return norm > 0 ? dot(a, b) / norm : 0
    }

    private static func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for column in a.indices { sum += a[column] * b[column] }
        return sum
    }
}
