import AttuneCore
import AttuneSimulation
import AttuneTraits
import Testing

@Suite struct TraitEffectTests {
    /// Replies with their features and traits; contexts with code only for the aspect that needs it.
    static let replies: [(features: StyleFeatures, code: Bool, values: [Float])] = {
        var options = smallWorld(seed: 17, conversations: 2_000)
        options.contexts = 10
        options.nullContexts = 10
        var meter = TraitMeter()
        return GroupWorld(options).simulated().flatMap { conversation -> [(StyleFeatures, Bool, [Float])] in
            guard case .conversation(let messages) = conversation.record.content else { return [] }
            let code = ["code_debugging", "statistics"].contains(conversation.context)
            return conversation.turns.map { turn in
                (turn.features, code, meter.measure(messages[turn.reply].text).statistical(.standard))
            }
        }
    }()

    @Test(arguments: SimulatedAspect.all)
    func showingAnAspectMovesItsTrait(aspect: SimulatedAspect) throws {
        let index = try #require(TraitCatalogue.standard.index(of: aspect.id))
        let replies = Self.replies.filter { $0.code || !aspect.needsCode }
        let on = replies.filter { $0.features.shows(aspect.id) }.map { Double($0.values[index]) }.filter { !$0.isNaN }
        let off = replies.filter { !$0.features.shows(aspect.id) }.map { Double($0.values[index]) }.filter { !$0.isNaN }
        try #require(on.count > 100 && off.count > 100)
        func moments(_ values: [Double]) -> (mean: Double, variance: Double) {
            let mean = values.reduce(0, +) / Double(values.count)
            let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            return (mean, squares / Double(values.count - 1))
        }
        let (a, b) = (moments(on), moments(off))
        let pooled = ((a.variance + b.variance) / 2).squareRoot()
        let effect = (a.mean - b.mean) / max(pooled, 1e-9)
        #expect(effect >= 1, "Cohen's d of \(aspect.id)")
    }
}
