import AttuneCore
import AttuneLearning
import AttuneTraits

/// Analysed records drawn without any text: replies are vectors, users judge them by planted weights. They test the
/// selection by itself.
struct SyntheticRecords {
    /// Weight of each trait in a user's judgement, by group and trait id.
    var weights: [String: [String: Double]] = [:]
    /// Traits that rise with another one, by the share of their spread that it explains.
    var coupled: [(trait: String, with: String, share: Double)] = []
    var users = 300
    var conversations = 3000
    var contexts = ["alpha"]
    /// Share of judgements drawn by a coin.
    var randomShare = 0.2
    /// Share of judgements that put a wish into words.
    var statedShare = 0.3
    var seed: UInt64 = 1

    func records() -> [AnalysedRecord] {
        var random = SeededGenerator(seed: seed, label: "synthetic")
        let traits = TraitCatalogue.standard.traits
        return (0..<conversations).map { number in
            let user = Int.random(in: 0..<users, using: &random)
            let group = user % 2 == 0 ? "even" : "odd"
            var reply = traits.map { _ in Float.random(in: 0...1, using: &random) }
            for (trait, cause, share) in coupled {
                guard let to = index(trait), let from = index(cause) else { continue }
                reply[to] = Float(share) * reply[from] + Float(1 - share) * reply[to]
            }
            let wishes = weights[group] ?? [:]
            var score = 0.0
            for (trait, weight) in wishes.sorted(by: { $0.key < $1.key }) {
                guard let position = index(trait) else { continue }
                score += weight * (reply[position] > 0.5 ? 1 : -1)
            }
            let isRandom = Double.random(in: 0..<1, using: &random) < randomShare
            let satisfied = Double.random(in: 0..<1, using: &random) < (isRandom ? 0.5 : 0.5 + score / 2)
            var said: [Wish] = []
            if Double.random(in: 0..<1, using: &random) < statedShare {
                if isRandom, let trait = traits.randomElement(using: &random) {
                    said = [Wish(aspect: trait.id, direction: Bool.random(using: &random) ? .more : .less)]
                } else if let (trait, weight) = wishes.sorted(by: { $0.key < $1.key }).randomElement(using: &random),
                    let position = index(trait), ((reply[position] > 0.5) == (weight > 0)) == satisfied
                {
                    said = [Wish(aspect: trait, direction: Direction(sign: weight))]
                }
            }
            return AnalysedRecord(
                reference: "c\(number + 1)", user: "u\(user)", time: 1_700_000_000 + Double(number),
                context: contexts[number % contexts.count], groups: ["tier": group],
                analysis: RecordAnalysis(
                    requestWords: "",
                    reactions: [Reaction(turn: 1, judgement: satisfied ? 1 : -1, wishes: said, reply: reply)]))
        }
    }

    private func index(_ trait: String) -> Int? { TraitCatalogue.standard.index(of: trait) }
}

extension RubricResult {
    /// `group aspect direction` of the active statements, sorted.
    var active: [String] {
        profiles.flatMap { profile in
            profile.statements.filter { $0.status == .active }.map { statement in
                "\(profile.audience.label) \(statement.aspect) \(statement.direction.rawValue)"
            }
        }.sorted()
    }
}
