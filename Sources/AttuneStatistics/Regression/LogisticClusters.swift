/// What a logistic regression would be without each cluster, by one Newton step from all rows: the influence that a
/// cluster-robust variance is made of, its own curvature taken away too (close to CR3).
///
/// The penalty is left out, so that a coefficient that was pulled to zero keeps its spread.
public struct LogisticClusters: Sendable, Hashable {
    /// The coefficients without each cluster, in order of first appearance.
    public private(set) var coefficients: [[Double]] = []
    /// Rows of each cluster.
    public private(set) var sizes: [Double] = []

    /// - Parameters:
    ///   - beta: the fitted coefficients.
    ///   - clusters: one a row; rows without one are never left out.
    public init<Cluster: Hashable>(_ data: LogisticData, at beta: [Double], clusters: [Cluster?]) {
        let whole = data.derivatives(beta)
        var rows: [Cluster: [Int]] = [:]
        var order: [Cluster] = []
        for (index, cluster) in clusters.enumerated() {
            guard let cluster else { continue }
            if rows[cluster] == nil { order.append(cluster) }
            rows[cluster, default: []].append(index)
        }
        for cluster in order {
            let indices = rows[cluster] ?? []
            let own = data.derivatives(beta, of: indices)
            let system = SymmetricSystem(
                zip(whole.curvature, own.curvature).map { $0 - $1 }, size: data.columns, ridge: 1e-9)
            let step = system.solve(own.gradient)
            coefficients.append(zip(beta, step).map { $0 + $1 })
            sizes.append(Double(indices.count))
        }
    }
}
