import AttuneCore

extension ModelPersonaLearner {
    /// The questions that ``infer(_:sides:atMost:progress:)`` asks, for a plan of cost.
    public static func requests(for pairs: [PersonaPair], sides: [PairSide] = PairSide.allCases) -> [ModelRequest] {
        pairs.flatMap { pair in sides.map { PersonaQuestion.request(pair.pair, side: $0) } }
    }
}
