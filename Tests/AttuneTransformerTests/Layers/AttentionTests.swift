import Foundation
import Testing

@testable import AttuneTransformer

struct AttentionTests {
    /// A prompt, two texts that follow it, a text of its own, and a single token.
    private static let segments = [
        Segment(rows: 0..<3, firstPosition: 0), Segment(rows: 3..<7, firstPosition: 3, prefix: 0..<3),
        Segment(rows: 7..<9, firstPosition: 3, prefix: 0..<3), Segment(rows: 9..<12, firstPosition: 0),
        Segment(rows: 12..<13, firstPosition: 0),
    ]

    /// One query and one head at a time, over the rows that it may see.
    private func plain(
        _ q: [Double], _ k: [Double], _ v: [Double], _ shape: Attention, _ segments: [Segment] = segments
    ) -> [Double] {
        let (heads, size) = (shape.heads, shape.headSize)
        let kvWidth = shape.keyValueHeads * size
        var out = [Double](repeating: 0, count: q.count)
        for segment in segments {
            let seenBefore = Array(segment.prefix)
            for row in segment.rows {
                let seen = (seenBefore + Array(segment.rows.lowerBound...row)).suffix(shape.window ?? .max)
                for head in 0..<heads {
                    let shared = head / (heads / shape.keyValueHeads)
                    let scores = seen.map { other in
                        (0..<size).reduce(0.0) {
                            $0 + q[row * heads * size + head * size + $1] * k[other * kvWidth + shared * size + $1]
                        } / Double(size).squareRoot()
                    }
                    let total = scores.reduce(0) { $0 + exp($1) }
                    for column in 0..<size {
                        out[row * heads * size + head * size + column] = zip(seen, scores).reduce(0.0) {
                            $0 + exp($1.1) / total * v[$1.0 * kvWidth + shared * size + column]
                        }
                    }
                }
            }
        }
        return out
    }

    /// So many that keys are turned for them, over more than one block of queries.
    @Test(arguments: [nil, 7] as [Int?])
    func manyQueriesSeeWhatFewSee(_ window: Int?) {
        let shape = Attention(heads: 4, keyValueHeads: 2, headSize: 4, window: window)
        let segments = [
            Segment(rows: 0..<20, firstPosition: 0), Segment(rows: 20..<90, firstPosition: 20, prefix: 0..<20),
            Segment(rows: 90..<110, firstPosition: 0),
        ]
        let (q, k, v) = (randomMatrix(110, 16, seed: 1), randomMatrix(110, 8, seed: 2), randomMatrix(110, 8, seed: 3))
        let o = Matrix(110, 16)
        let stretches = segments.map { Attention.stretches($0, keys: k, values: v) }
        shape.forward(q: q, segments: segments, stretches: stretches, into: o, pool: nil)
        let (pq, pk, pv) = (q.values.map(Double.init), k.values.map(Double.init), v.values.map(Double.init))
        #expect(relativeDistance(o.values, plain(pq, pk, pv, shape, segments)) < 1e-6)
    }

    @Test(arguments: [nil, 1, 2, 4] as [Int?])
    func groupedQueriesOverSharedPrefixesGoForwardAndBack(_ window: Int?) {
        let shape = Attention(heads: 4, keyValueHeads: 2, headSize: 4, window: window)
        let (q, k, v) = (randomMatrix(13, 16, seed: 1), randomMatrix(13, 8, seed: 2), randomMatrix(13, 8, seed: 3))
        let coefficients = randomValues(13 * 16, seed: 4)
        let o = Matrix(13, 16)
        let stretches = Self.segments.map { Attention.stretches($0, keys: k, values: v) }
        shape.forward(q: q, segments: Self.segments, stretches: stretches, into: o, pool: nil)
        let (pq, pk, pv) = (q.values.map(Double.init), k.values.map(Double.init), v.values.map(Double.init))
        #expect(relativeDistance(o.values, plain(pq, pk, pv, shape)) < 1e-6)

        let (dq, dk, dv) = (Matrix(13, 16), Matrix(13, 8), Matrix(13, 8))
        shape.backward(
            q: q, k: k, v: v, o: o, do: Matrix(13, 16, coefficients), segments: Self.segments, dq: dq, dk: dk, dv: dv,
            pool: nil)
        expectGradient(dq.values, of: { weighted(plain($0, pk, pv, shape), coefficients) }, at: q.values)
        expectGradient(dk.values, of: { weighted(plain(pq, $0, pv, shape), coefficients) }, at: k.values)
        expectGradient(dv.values, of: { weighted(plain(pq, pk, $0, shape), coefficients) }, at: v.values)
    }

    /// Longer than a block of queries, so that blocks meet.
    @Test func blocksOfQueriesMeetWithoutASeam() {
        let rows = 2 * Attention.queryRows + 5
        let shape = Attention(heads: 2, keyValueHeads: 1, headSize: 4, window: nil)
        let (q, k, v) = (randomMatrix(rows, 8, seed: 1), randomMatrix(rows, 4, seed: 2), randomMatrix(rows, 4, seed: 3))
        let whole = [Segment(rows: 0..<rows, firstPosition: 0)]
        let o = Matrix(rows, 8)
        shape.forward(
            q: q, segments: whole, stretches: whole.map { Attention.stretches($0, keys: k, values: v) }, into: o,
            pool: nil)
        for row in [0, Attention.queryRows - 1, Attention.queryRows, rows - 1] {
            let single = [Segment(rows: 0..<1, firstPosition: row)]
            let seen = [[KeysAndValues(firstPosition: 0, keys: k.rows(0..<row + 1), values: v.rows(0..<row + 1))]]
            let one = Matrix(1, 8)
            shape.forward(q: q.rows(row..<row + 1), segments: single, stretches: seen, into: one, pool: nil)
            #expect(relativeDistance(one.values, o.rows(row..<row + 1).values.map(Double.init)) < 1e-6)
        }
    }
}
