import AttuneCore
import AttuneTraits

/// The model analyst of personas: asks a language model for each side of each pair, and keeps what passes the guards.
///
/// The sentence is read into traits (``PersonaReader``), so that its personas merge, steer and are judged like those of
/// the offline analyst. Questions without a usable answer are counted and skipped.
public final class ModelPersonaLearner: Sendable {
    public let options: PersonaOptions
    private let asker: AnalystAsker
    private let reader = PersonaReader()

    public init(_ model: any LanguageModel, options: PersonaOptions = PersonaOptions()) {
        self.options = options
        asker = AnalystAsker(model)
    }

    /// The model's id.
    public var id: String { asker.model.id }
    public var counts: AnalystCounts { asker.counts }

    /// How many questions `infer` asks.
    public static func questions(_ pairs: Int, sides: [PairSide] = PairSide.allCases) -> Int { pairs * sides.count }

    /// At most one persona a side, in the order of the pairs, chosen side first. Throws what stops a run: a refused key,
    /// an exhausted budget, a service that is down, cancellation.
    ///
    /// - Parameters:
    ///   - width: questions at a time.
    ///   - progress: called with how many pairs are done and due.
    public func infer(
        _ pairs: [PersonaPair], sides: [PairSide] = PairSide.allCases, atMost width: Int = 8,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> [InferredPersona] {
        let measured = MeasuredPairs(pairs, options: options)
        let found = try await Array(pairs.indices).concurrentMap(atMost: width, progress: progress) { index in
            var own: [InferredPersona] = []
            for side in sides {
                let persona = try await AnswerScope.$user.withValue(pairs[index].user ?? "") {
                    try await self.ask(pairs[index], side, measured.scores[index])
                }
                if let persona {
                    own.append(
                        InferredPersona(
                            record: pairs[index].record, user: pairs[index].user, side: side, persona: persona,
                            analyst: self.id))
                }
            }
            return own
        }
        return found.flatMap { $0 }
    }

    private func ask(_ pair: PersonaPair, _ side: PairSide, _ scores: [Double]) async throws -> Persona? {
        guard case .success(let answer) = try await asker.ask(.infer, PersonaQuestion.request(pair.pair, side: side))
        else { return nil }
        let said = answer["persona"]?.string ?? ""
        guard said.contains(where: { !$0.isWhitespace }) else { return nil }
        guard let text = PersonaGuard.pass(said, pair: pair.pair) else {
            asker.refuse()
            return nil
        }
        return Persona(reasons: reasons(text, side, scores), text: text)
    }

    /// What the sentence says of replies; only where it says nothing, what follows from who the user is. Strength is how
    /// much the replies really differ that way, a little where they do not.
    private func reasons(_ text: String, _ side: PairSide, _ scores: [Double]) -> [PersonaReason] {
        let wishes = reader.read(text)
        let stated = wishes.filter { !$0.isImplied }
        return (stated.isEmpty ? wishes : stated).prefix(options.mostReasons).map { wish in
            let index = TraitCatalogue.standard.index(of: wish.trait)
            let z = (index.map { scores[$0] } ?? 0) * (side == .chosen ? 1 : -1) * wish.direction.sign
            return PersonaReason(
                trait: wish.trait, direction: wish.direction, strength: PersonaLearner.strength(max(z, 0.1)))
        }
    }
}
