/// Lloyd's k-means from k-means++ starts: points grouped around as many centres.
public struct KMeans: Sendable, Hashable {
    /// At most as many as asked for: as many as there are different points.
    public let centers: [[Double]]
    /// By point, its centre's index.
    public let clusters: [Int]

    /// - Parameters:
    ///   - points: all of the same length.
    ///   - count: centres to find.
    ///   - rounds: at most. Default 50.
    public init(
        _ points: [[Double]], count: Int, rounds: Int = 50, using random: inout some RandomNumberGenerator
    ) {
        var centers = SeededCenters.choose(count, of: points, using: &random).map { points[$0] }
        var clusters = points.map { Self.nearest($0, centers) }
        for _ in 0..<rounds where !centers.isEmpty {
            for index in centers.indices {
                let members = points.indices.filter { clusters[$0] == index }
                // A centre that lost its points stays where it is.
                guard !members.isEmpty else { continue }
                centers[index] = centers[index].indices.map { k in
                    members.reduce(0) { $0 + points[$1][k] } / Double(members.count)
                }
            }
            let next = points.map { Self.nearest($0, centers) }
            if next == clusters { break }
            clusters = next
        }
        self.centers = centers
        self.clusters = clusters
    }

    /// The index of the nearest centre, the first of equals; 0 without centres.
    public static func nearest(_ point: [Double], _ centers: [[Double]]) -> Int {
        var best = (index: 0, distance: Double.infinity)
        for (index, center) in centers.enumerated() {
            let distance = SeededCenters.squaredDistance(point, center)
            if distance < best.distance { best = (index, distance) }
        }
        return best.index
    }
}
