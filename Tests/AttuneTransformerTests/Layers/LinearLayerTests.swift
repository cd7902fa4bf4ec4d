import Foundation
import Testing

@testable import AttuneTransformer

struct LinearLayerTests {
    private func product(_ x: [Double], _ w: [Double], _ rows: Int, _ outputs: Int) -> [Double] {
        let inputs = x.count / rows
        return (0..<rows).flatMap { row in
            (0..<outputs).map { out in
                (0..<inputs).reduce(0.0) { $0 + x[row * inputs + $1] * w[out * inputs + $1] }
            }
        }
    }

    @Test(arguments: [1, 2, 7])
    func linearGoesForwardAndBack(_ rows: Int) {
        let (x, w, b) = (randomMatrix(rows, 19, seed: 1), randomMatrix(5, 19, seed: 2), randomValues(5, seed: 3))
        let coefficients = randomValues(rows * 5, seed: 4)
        func plain(_ x: [Double], _ w: [Double], _ b: [Double]) -> [Double] {
            product(x, w, rows, 5).enumerated().map { $1 + b[$0 % 5] }
        }
        let (px, pw, pb) = (x.values.map(Double.init), w.values.map(Double.init), b.map(Double.init))
        let layer = Linear(weight: WeightMatrix(w), bias: FloatBuffer(b))
        let y = Matrix(rows, 5)
        layer.forward(x, into: y)
        #expect(relativeDistance(y.values, plain(px, pw, pb)) < 1e-6)
        let dy = Matrix(rows, 5, coefficients)
        let dx = Matrix(rows, 19)
        layer.backward(dy, into: dx)
        expectGradient(dx.values, of: { weighted(plain($0, pw, pb), coefficients) }, at: x.values)
        let (dWeight, dBias) = (Matrix(5, 19, zeroed: true), FloatBuffer(count: 5))
        Linear.weightGradient(x, dy: dy, dWeight: dWeight, dBias: dBias)
        expectGradient(dWeight.values, of: { weighted(plain(px, $0, pb), coefficients) }, at: w.values)
        expectGradient(dBias.values, of: { weighted(plain(px, pw, $0), coefficients) }, at: b)
    }

    /// Few rows, many rows, and more outputs than one tile has. Where the processor multiplies bfloat16, the other side
    /// of many rows is rounded, too.
    @Test(arguments: [1, 3, 9, 400])
    func bfloat16WeightsGiveWhatTheirFloatsGive(_ rows: Int) {
        let words = HalfWords(rounding: randomMatrix(300, 69, seed: 1))
        let floats = WeightMatrix(words.floats())
        let x = randomMatrix(rows, 69, seed: 2)
        let seen = rows > FewRows.most && HalfProducts.isAvailable ? HalfWords(rounding: x).floats() : x
        let dy = randomMatrix(rows, 300, seed: 4)
        let dySeen = HalfProducts.isAvailable ? HalfWords(rounding: dy).floats() : dy
        for accumulates in [false, true] {
            let (a, b) = (randomMatrix(rows, 300, seed: 3), randomMatrix(rows, 300, seed: 3))
            WeightMatrix(words).forward(x, into: a, accumulates: accumulates)
            floats.forward(seen, into: b, accumulates: accumulates)
            #expect(relativeDistance(a.values, b.values.map(Double.init)) < 1e-6)
            let (dxA, dxB) = (randomMatrix(rows, 69, seed: 5), randomMatrix(rows, 69, seed: 5))
            WeightMatrix(words).backward(dy, into: dxA, accumulates: accumulates)
            floats.backward(dySeen, into: dxB, accumulates: accumulates)
            #expect(relativeDistance(dxA.values, dxB.values.map(Double.init)) < 1e-6)
        }
    }

    /// As a head of its own columns, such as one layer's part of a larger matrix.
    @Test(.enabled(if: HalfProducts.isAvailable, "this processor does not multiply bfloat16"))
    func bfloat16ProductsTakeMatricesWithGaps() {
        let words = HalfWords(rounding: randomMatrix(64, 40, seed: 1)).columns(8..<40)
        let wide = randomMatrix(20, 50, seed: 2)
        let x = wide.columns(5..<37)
        let y = randomMatrix(20, 100, seed: 3)
        let before = y.values
        HalfProducts.multiply(.byTransposed, x, words, into: y.columns(10..<74), accumulates: false)
        let expected = Matrix(20, 64)
        Products.multiply(.byTransposed, HalfWords(rounding: x).floats(), words.floats(), into: expected)
        #expect(relativeDistance(y.columns(10..<74).values, expected.values.map(Double.init)) < 1e-6)
        for row in 0..<20 {
            #expect((0..<10).allSatisfy { y.row(row)[$0] == before[row * 100 + $0] })
            #expect((74..<100).allSatisfy { y.row(row)[$0] == before[row * 100 + $0] })
        }
    }

    @Test func roundingGoesToTheNearestBfloat16() {
        #expect(HalfWords.round(1) == 0x3F80)
        #expect(HalfWords.round(Float(bitPattern: 0x3F80_8000)) == 0x3F80)
        #expect(HalfWords.round(Float(bitPattern: 0x3F81_8000)) == 0x3F82)
        #expect(HalfWords.round(-.infinity) == 0xFF80)
        #expect(Float(bitPattern: UInt32(HalfWords.round(.nan)) << 16).isNaN)
        // Rows are rounded sixteen at a time, and what is left one by one.
        var values = randomValues(35, seed: 9)
        (values[3], values[20], values[33]) = (.infinity, .nan, -0.0)
        let words = HalfWords(rounding: Matrix(1, 35, values))
        for (index, value) in values.enumerated() { #expect(words.pointer[index] == HalfWords.round(value)) }
    }

    @Test func lowRankUpdateGoesForwardAndBack() {
        let update = LowRank(down: randomMatrix(3, 8, seed: 1), up: randomMatrix(5, 3, seed: 2), scale: 0.7)
        let x = randomMatrix(4, 8, seed: 3)
        let coefficients = randomValues(20, seed: 4)
        func plain(_ x: [Double], _ a: [Double], _ b: [Double]) -> [Double] {
            product(product(x, a, 4, 3), b, 4, 5).map { $0 * Double(update.scale) }
        }
        let (px, pa, pb) = (
            x.values.map(Double.init), update.down.values.map(Double.init), update.up.values.map(Double.init)
        )
        let y = Matrix(4, 5, zeroed: true)
        let hidden = update.forward(x, into: y, pool: nil)
        #expect(relativeDistance(y.values, plain(px, pa, pb)) < 1e-6)
        let gradient = LowRank(down: Matrix(3, 8, zeroed: true), up: Matrix(5, 3, zeroed: true), scale: 0.7)
        let dx = Matrix(4, 8, zeroed: true)
        update.backward(
            x, hidden: hidden, dy: Matrix(4, 5, coefficients), into: dx, gradient: gradient, pool: nil)
        expectGradient(dx.values, of: { weighted(plain($0, pa, pb), coefficients) }, at: x.values)
        expectGradient(gradient.down.values, of: { weighted(plain(px, $0, pb), coefficients) }, at: update.down.values)
        expectGradient(gradient.up.values, of: { weighted(plain(px, pa, $0), coefficients) }, at: update.up.values)
    }

    /// Of different ranks and scales, as adapters may have them, and with rows that many tokens have.
    @Test(arguments: [3, 150])
    func updatesOfOneInputGiveTogetherWhatEachGives(_ rows: Int) throws {
        func update(_ outputs: Int, _ rank: Int, _ scale: Float, zeroed: Bool = false) -> LowRank {
            let seed = UInt64(outputs)
            return LowRank(
                down: zeroed ? Matrix(rank, 40, zeroed: true) : randomMatrix(rank, 40, seed: seed),
                up: zeroed ? Matrix(outputs, rank, zeroed: true) : randomMatrix(outputs, rank, seed: seed + 1),
                scale: scale)
        }
        let order: [Projection] = [.query, .key, .value]
        func updates(zeroed: Bool = false) -> [Projection: LowRank] {
            [
                .query: update(30, 4, 0.5, zeroed: zeroed), .key: update(20, 2, 2, zeroed: zeroed),
                .value: update(24, 3, 1, zeroed: zeroed),
            ]
        }
        func ordered(_ updates: [Projection: LowRank]) -> [LowRank] { order.compactMap { updates[$0] } }
        let (alone, together) = (ordered(updates()), ordered(LowRankStack.adjacent(updates())))
        let (lone, joint) = (ordered(updates(zeroed: true)), ordered(LowRankStack.adjacent(updates(zeroed: true))))
        #expect(LowRankStack(alone) == nil)
        let stack = try #require(LowRankStack(together))

        let x = randomMatrix(rows, 40, seed: 7)
        func outputs() -> [Matrix] { alone.map { randomMatrix(rows, $0.up.rows, seed: 8) } }
        let (expected, found) = (outputs(), outputs())
        let hidden = zip(alone, expected).map { $0.forward(x, into: $1, pool: nil) }
        let parts = stack.forward(x, into: found, pool: nil)
        let (dx, dxStack) = (randomMatrix(rows, 40, seed: 9), randomMatrix(rows, 40, seed: 9))
        for index in order.indices {
            #expect(relativeDistance(found[index].values, expected[index].values.map(Double.init)) < 1e-6)
            alone[index].backward(
                x, hidden: hidden[index], dy: expected[index], into: dx, gradient: lone[index], pool: nil)
        }
        stack.backward(
            x, hidden: parts, dys: expected, into: dxStack, gradient: LowRankStack(joint), pool: nil)
        #expect(relativeDistance(dxStack.values, dx.values.map(Double.init)) < 1e-6)
        for (joint, lone) in zip(joint, lone) {
            #expect(relativeDistance(joint.down.values, lone.down.values.map(Double.init)) < 1e-6)
            #expect(relativeDistance(joint.up.values, lone.up.values.map(Double.init)) < 1e-6)
        }
    }

    @Test func dropoutKeepsTheMeanAndDropsTheSameTwice() {
        let x = Matrix(50, 41, Array(repeating: 1, count: 50 * 41))
        let dropout = Dropout(probability: 0.25, key: 7).keyed(1, .gate)
        let (a, b) = (Matrix(50, 41), Matrix(50, 41, zeroed: true))
        dropout.apply(x, into: a)
        dropout.apply(x, into: b, accumulates: true)
        #expect(a.values == b.values)
        let kept: Float = 1 / 0.75
        #expect(Set(a.values) == [0, kept])
        let dropped = a.values.count { $0 == 0 }
        let share = Double(dropped) / Double(a.values.count)
        #expect(abs(share - 0.25) < 0.03)
        let other = Matrix(50, 41)
        Dropout(probability: 0.25, key: 7).keyed(1, .up).apply(x, into: other)
        #expect(other.values != a.values)
    }

    @Test(arguments: [0, 1, 2], [1, 4])
    func headGivesLogProbabilitiesAndTheirGradients(_ target: Int, _ threads: Int) {
        let h = randomMatrix(2, 6, seed: 1)
        let w = randomMatrix(21, 6, seed: 2)
        let targets = [target, 20]
        let coefficients: [Float] = [0.3, -1.2]
        func plain(_ h: [Double], _ w: [Double]) -> [Double] {
            let z = product(h, w, 2, 21)
            return (0..<2).map { row in
                let part = Array(z[row * 21..<(row + 1) * 21])
                return part[targets[row]] - log(part.reduce(0) { $0 + exp($1) })
            }
        }
        let head = VocabularyHead(weight: WeightMatrix(w))
        let unit = Matrix(2, 6)
        Parallel.$threads.withValue(threads) {
            let found = head.logProbabilities(h, targets: targets, unitGradient: unit, pool: nil)
            let without = head.logProbabilities(h, targets: targets, pool: nil)
            let (ph, pw) = (h.values.map(Double.init), w.values.map(Double.init))
            #expect(relativeDistance(found, plain(ph, pw)) < 1e-6)
            #expect(relativeDistance(without, plain(ph, pw)) < 1e-6)
            for row in 0..<2 { Vectors.scale(unit.row(row), by: coefficients[row], 6) }
            expectGradient(unit.values, of: { weighted(plain($0, pw), coefficients) }, at: h.values)
            let dWeight = Matrix(21, 6, zeroed: true)
            head.weightGradient(h, targets: targets, coefficients: coefficients, into: dWeight, pool: nil)
            expectGradient(dWeight.values, of: { weighted(plain(ph, $0), coefficients) }, at: w.values)
        }
    }
}
