import Foundation
import Testing

@testable import AttuneStatistics

@Suite struct LogisticRegressionTests {
    private func data(seed: UInt64) -> LogisticData {
        var generator = TestGenerator(seed: seed)
        var data = LogisticData(columns: 3)
        for _ in 0..<80 {
            let row = [generator.normal(), generator.normal(), 1]
            let p = LogisticRegression.probability(row[0] - 0.5 * row[1] + 0.3)
            data.add(row, outcome: Double.random(in: 0..<1, using: &generator) < p ? 1 : 0, weight: 0.5)
        }
        return data
    }

    @Test(arguments: [0.01, 0.3, 5, 1e4])
    func theAnswerIsTheMinimum(strength: Double) {
        let data = data(seed: 9)
        let beta = LogisticRegression(strength: strength).fit(data)
        let gradient = data.derivatives(beta).gradient
        for (coefficient, slope) in zip(beta, gradient) {
            // At the minimum the pull of the data equals that of the penalty, or is weaker where it holds at zero.
            if coefficient == 0 {
                #expect(abs(strength * slope) <= 1 + 1e-6)
            } else {
                #expect(abs(strength * slope + (coefficient > 0 ? 1 : -1)) < 1e-5 * max(1, strength))
            }
        }
    }

    @Test func aStrongPenaltyLeavesNothing() {
        #expect(LogisticRegression(strength: 1e-4).fit(data(seed: 9)) == [0, 0, 0])
        #expect(LogisticRegression().fit(LogisticData(columns: 2)) == [0, 0])
    }

    @Test func outcomesThatAreAllAlikeEndSomewhere() {
        var data = LogisticData(columns: 1)
        for _ in 0..<20 { data.add([1], outcome: 1) }
        let beta = LogisticRegression(strength: 10).fit(data)
        #expect(abs(beta[0] - log(199)) < 1e-6)
        #expect(LogisticRegression(strength: .infinity).fit(data)[0] > 15)
    }

    @Test func fewerRowsThanFoldsCannotBeValidated() {
        var data = LogisticData(columns: 1)
        for index in 0..<4 { data.add([1], outcome: Double(index % 2)) }
        #expect(LogisticRegression.validated(data) == nil)
        data.add([1], outcome: 1)
        #expect(LogisticRegression.validated(data) != nil)
    }

    @Test func leavingAClusterOutIsOneStepAway() throws {
        let data = data(seed: 11)
        let beta = LogisticRegression(strength: .infinity).fit(data)
        let clusters = LogisticClusters(data, at: beta, clusters: (0..<80).map { $0 / 4 })
        #expect(clusters.sizes == [Double](repeating: 4, count: 20))
        let exact = LogisticRegression(strength: .infinity).fit(data.filter { $0 / 4 != 3 })
        for (one, other) in zip(clusters.coefficients[3], exact) { #expect(abs(one - other) < 0.05) }
    }
}
