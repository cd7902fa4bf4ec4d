import AttuneCore
import AttuneSimulation
import Testing

@testable import AttuneLearning

@Suite struct HypothesisAttributionTests {
    @Test func heldOutTextsFitTheirWritersHypothesesBest() {
        let (_, samples) = HypothesisLearnerTests.world(seed: 31, samples: 24, writers: 8, plain: 0)
        let parts = Dictionary(grouping: samples, by: \.user)
        let train = parts.flatMap { $0.value.sorted { $0.reference < $1.reference }.prefix(16) }
        let test = parts.flatMap { $0.value.sorted { $0.reference < $1.reference }.dropFirst(16) }
        let background = StyleBackground(
            Dictionary(grouping: train, by: \.user).sorted { $0.key < $1.key }.map {
                StyleSamples(user: $0.key, texts: $0.value.map(\.text))
            })
        let profiles = HypothesisLearner().learn(from: train).profiles
        let attribution = HypothesisAttribution(profiles, background: background)
        // Each writer under the name of the next.
        let others = zip(profiles, profiles.dropFirst() + profiles.prefix(1)).map {
            Profile(audience: $0.audience, statements: $1.statements)
        }
        let wrong = HypothesisAttribution(others, background: background)
        var meter = StyleMeter()
        let vectors = test.map { ($0.user, meter.measure($0.text)) }
        let right = vectors.count { attribution.author($0.1) == $0.0 }
        let mistaken = vectors.count { wrong.author($0.1) == $0.0 }
        #expect(8 * right >= 4 * vectors.count, "\(right) of \(vectors.count), chance 1 in 8")
        #expect(8 * mistaken <= vectors.count, "\(mistaken)")
    }

    @Test func aCandidateWithoutHypothesesScoresNought() {
        let (_, samples) = HypothesisLearnerTests.world(seed: 2, writers: 6)
        let background = StyleBackground([StyleSamples(user: "w1", texts: samples.map(\.text))])
        let attribution = HypothesisAttribution([Profile(audience: .user("w1"))], background: background)
        var meter = StyleMeter()
        #expect(attribution.scores(meter.measure(samples[0].text)) == [0])
        #expect(HypothesisAttribution([], background: background).author(meter.measure("Any text.")) == nil)
    }

    @Test func strengthAndSizeAreInverse() {
        for size in [0.1, 0.5, 1, 2, 3.5] {
            #expect(abs(StyleDeviation.size(of: StyleDeviation.strength(of: size)) - size) < 1e-6)
        }
    }

    @Test func theNormalDensityAgreesWithItsFormula() {
        // −½·xᵀΣ⁻¹x − ½·ln|Σ| by hand for Σ = [[2, 0.5], [0.5, 1]], x = (1, −1): |Σ| = 1.75.
        let expected = -0.5 * (1 * 1 + 2 * 1 + 2 * 0.5) / 1.75 - 0.5 * 0.559615787935423
        #expect(abs(GaussianDensity.logarithm(of: [1, -1], covariance: [2, 0.5, 0.5, 1]) - expected) < 1e-9)
    }
}
