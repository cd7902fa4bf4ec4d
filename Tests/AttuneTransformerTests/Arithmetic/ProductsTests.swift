import Testing

@testable import AttuneTransformer

struct ProductsTests {
    /// Large enough that both halves are compiled where compiled products are available. Views with gaps, as layers use.
    @Test(arguments: [Products.Form.byTransposed, .plain, .transposedBy], [false, true])
    func largeProductsEqualThoseOfBLAS(_ form: Products.Form, _ accumulates: Bool) {
        let (rows, columns, inner) = (301, 257, 131)
        let a = form == .transposedBy ? randomMatrix(inner, rows + 3, seed: 1) : randomMatrix(rows, inner + 5, seed: 1)
        let b =
            form == .byTransposed
            ? randomMatrix(columns, inner + 2, seed: 2) : randomMatrix(inner, columns + 9, seed: 2)
        let left = form == .transposedBy ? a.columns(2..<rows + 2) : a.columns(4..<inner + 4)
        let right = form == .byTransposed ? b.columns(1..<inner + 1) : b.columns(7..<columns + 7)
        let (found, expected) = (randomMatrix(rows, columns + 2, seed: 3), randomMatrix(rows, columns + 2, seed: 3))
        let beta: Float = accumulates ? 1 : 0
        Products.multiply(form, left, right, into: found.columns(1..<columns + 1), beta: beta)
        Products.multiply(form, left, right, into: expected.columns(1..<columns + 1), beta: beta, split: false)
        #expect(relativeDistance(found.values, expected.values.map(Double.init)) < 1e-6)
    }

    /// On both sides of every border: of few and of some rows, of whole vectors, of blocks of outputs.
    @Test(arguments: [3, 4, 15, 16, 17, 33, 128, 129], [false, true])
    func someRowsGiveWhatManyGive(_ rows: Int, _ accumulates: Bool) {
        let x = randomMatrix(rows, 40, seed: 1).columns(2..<39)
        let weight = randomMatrix(1101, 37, seed: 2)
        let words = HalfWords(rounding: weight)
        let beta: Float = accumulates ? 1 : 0
        for (kind, floats) in [(WeightMatrix(weight), weight), (WeightMatrix(words), words.floats())] {
            let isRounded = kind.floats == nil && rows > FewRows.most && HalfProducts.isAvailable
            let seen = isRounded ? HalfWords(rounding: x).floats() : x
            let (found, expected) = (randomMatrix(rows, 1110, seed: 3), randomMatrix(rows, 1110, seed: 3))
            kind.forward(x, into: found.columns(5..<1106), accumulates: accumulates)
            Products.multiply(.byTransposed, seen, floats, into: expected.columns(5..<1106), beta: beta, split: false)
            #expect(relativeDistance(found.values, expected.values.map(Double.init)) < 1e-6)
        }
    }

    @Test(arguments: [1, 5, 200])
    func layersOfOneInputGiveWhatEachGives(_ rows: Int) {
        let x = randomMatrix(rows, 20, seed: 1)
        let layers = [30, 31, 32].map { (outputs: Int) -> Linear in
            let weight = randomMatrix(outputs, 20, seed: UInt64(outputs))
            return Linear(weight: WeightMatrix(weight), bias: FloatBuffer(randomValues(outputs, seed: 1)))
        }
        let together = layers.map { Matrix(rows, $0.weight.rows) }
        Linear.forward(layers, x, into: together)
        for (layer, found) in zip(layers, together) {
            let alone = Matrix(rows, layer.weight.rows)
            layer.forward(x, into: alone)
            #expect(found.values == alone.values)
        }
    }
}
