import AttuneLearning
import AttuneSimulation

/// Simulated choices for planted reasons: how often the chosen side's persona names one, how many of all it names, and
/// how many of the named traits are reasons at all.
struct SimulatedReasons {
    let seeds: Range<UInt64>
    let namesUsers: Bool

    func measure() {
        var (pairs, hit, planted, found, named) = (0, 0, 0, 0, 0)
        var byWorld: [Double] = []
        for seed in seeds {
            var options = ChoiceWorldOptions()
            options.seed = seed
            options.writesUsers = namesUsers
            let all = Array(ChoiceWorld(options).pairs())
            let inferred = PersonaLearner().infer(
                all.compactMap { PersonaPair(record: $0.choice.id, $0.record) }
            ).filter { $0.side == .chosen }
            let personas = Dictionary(inferred.map { ($0.record, $0.persona) }, uniquingKeysWith: { first, _ in first })
            var (own, ownHit) = (0, 0)
            for choice in all.map(\.choice) where !choice.random {
                let persona = personas[choice.id]
                let right = choice.reasons.count { persona?.wants($0.aspect, $0.direction) == true }
                own += 1
                if right > 0 { ownHit += 1 }
                planted += choice.reasons.count
                found += right
                named += persona?.reasons.count ?? 0
            }
            pairs += own
            hit += ownHit
            byWorld.append(Double(ownHit) / Double(max(own, 1)))
        }
        print(
            "{\"users_named\": \(namesUsers), \"pairs\": \(pairs), \"reason_named\": \(share(hit, pairs)), "
                + "\"worst_world\": \(round3(byWorld.min() ?? 0)), \"of_all_reasons\": \(share(found, planted)), "
                + "\"of_all_named_traits\": \(share(found, named)), "
                + "\"traits_a_persona\": \(round3(Double(named) / Double(max(pairs, 1))))}")
    }
}

func round3(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
func share(_ part: Int, _ whole: Int) -> Double { round3(Double(part) / Double(max(whole, 1))) }
