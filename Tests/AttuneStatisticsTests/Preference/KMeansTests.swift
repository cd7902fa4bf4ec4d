import Testing

@testable import AttuneStatistics

@Suite("k-means")
struct KMeansTests {
    @Test("Points in three heaps are grouped by heap", arguments: 1...6 as ClosedRange<UInt64>)
    func heaps(seed: UInt64) {
        var generator = TestGenerator(seed: seed)
        let points = (0..<60).map { index in
            [Double(index % 3) * 10 + 0.3 * generator.normal(), 0.3 * generator.normal()]
        }
        let found = KMeans(points, count: 3, using: &generator)
        for index in points.indices { #expect(found.clusters[index] == found.clusters[index % 3], "seed \(seed)") }
        #expect(Set(found.clusters).count == 3, "seed \(seed)")
    }

    @Test("There are no more centres than different points")
    func few() {
        var generator = TestGenerator(seed: 1)
        #expect(KMeans([[1], [1], [2]], count: 5, using: &generator).centers.count == 2)
        #expect(KMeans([], count: 5, using: &generator).centers.isEmpty)
    }
}
