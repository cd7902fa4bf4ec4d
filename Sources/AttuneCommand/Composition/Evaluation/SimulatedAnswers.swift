import AttuneCore
import AttuneLearning
import AttuneSimulation
import AttuneTraits

/// The simulated model with this project's own measures: what it understands of an instruction, and what its users see
/// in a reply.
enum SimulatedAnswers {
    /// Sees which aspects a text shows.
    static let reader = SimulatedReader { text in
        var meter = TraitMeter()
        let values = meter.measure(text).statistical()
        return Dictionary(
            zip(TraitCatalogue.standard.traits, values).map { ($0.id, Double($1)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// What users say they want, in a turn after a reply.
    static func wishes(in turn: String) -> [Wish] {
        TraitRequestReader().read(turn, mode: .reaction).map { Wish(aspect: $0.trait, direction: $0.direction) }
    }

    /// - Parameter attention: as ``SimulatedModel/attention``.
    static func model(attention: Double = 0) -> SimulatedModel {
        let directives = directives
        let requests = TraitRequestReader()
        return SimulatedModel(
            attention: attention, reader: reader,
            wishes: { text in
                text.split(separator: "\n").filter { $0.hasPrefix("- ") }.flatMap { line -> [Wish] in
                    let directive = String(line.dropFirst(2))
                    if let known = directives[directive] { return [known] }
                    return requests.read(directive, mode: .request).map {
                        Wish(aspect: $0.trait, direction: $0.direction)
                    }
                }
            }, hear: wishes(in:))
    }

    /// Directives of the catalogue and of writing habits, with what they ask for.
    private static let directives: [String: Wish] = {
        var known: [String: Wish] = [:]
        for id in StyleFeature.ids {
            for direction in Direction.allCases {
                let pole = TraitCatalogue.standard[id]?.pole(direction).directive
                let marker = StyleFeature.marker(id)?.directives
                let own = pole ?? (direction == .more ? marker?.more : marker?.less) ?? ""
                let statement = Statement(
                    id: "", text: "", directive: own, context: nil, aspect: id, direction: direction, strength: 1,
                    evidence: Evidence(), source: .hypotheses, analyst: "", status: .active)
                for text in [own, HypothesisWording.writingDirective(for: statement)] where !text.isEmpty {
                    known[text] = known[text] ?? Wish(aspect: id, direction: direction)
                }
            }
        }
        return known
    }()
}
