/// Points that lie far apart, as centres to begin from.
public enum SeededCenters {
    /// k-means++ (Arthur and Vassilvitskii 2007): the first at random, each further one with a probability that grows
    /// with the square of its distance from the nearest so far.
    ///
    /// - Returns: indices into the points; fewer than `count` where fewer points differ.
    public static func choose(
        _ count: Int, of points: [[Double]], using random: inout some RandomNumberGenerator
    ) -> [Int] {
        guard !points.isEmpty, count > 0 else { return [] }
        var chosen = [Int(truncatingIfNeeded: UInt64(points.count).multipliedFullWidth(by: random.next()).high)]
        var nearest = points.map { squaredDistance($0, points[chosen[0]]) }
        while chosen.count < count {
            let total = nearest.reduce(0, +)
            guard total > 0 else { break }
            var target = Double(random.next() >> 11) * 0x1p-53 * total
            var next = nearest.lastIndex { $0 > 0 } ?? 0
            for (index, distance) in nearest.enumerated() where distance > 0 {
                target -= distance
                if target < 0 {
                    next = index
                    break
                }
            }
            chosen.append(next)
            for index in points.indices {
                nearest[index] = min(nearest[index], squaredDistance(points[index], points[next]))
            }
        }
        return chosen
    }

    public static func squaredDistance(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for k in 0..<min(a.count, b.count) { sum += (a[k] - b[k]) * (a[k] - b[k]) }
        return sum
    }
}
