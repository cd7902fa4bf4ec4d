import AttuneCore

extension Trait {
    /// The phrases by which people ask for this trait: "be brief", "keep it short". Each of them is read back by
    /// ``TraitRequestReader``. Empty for a trait that the vocabulary does not know.
    ///
    /// Reads every candidate, about 50 µs a call; keep the result where it is needed often.
    public func requests(_ direction: Direction) -> [String] {
        TraitRequestReader.phrases(trait: id, direction)
    }
}

extension TraitRequestReader {
    /// The phrases by which people ask for a trait.
    static func phrases(trait: String, _ direction: Direction) -> [String] {
        guard let words = TraitWords.all.first(where: { $0.trait == trait }) else { return [] }
        let side = words.side(direction)
        var phrases = side.asks.map(PhrasePattern.plain)
        phrases += side.manners.map(PhrasePattern.plain)
        phrases += side.plain.map { "make it \(PhrasePattern.plain($0))" }
        phrases += words.nouns.prefix(3).map { (direction == .more ? "more " : "no ") + PhrasePattern.plain($0) }
        phrases += words.clutter.prefix(3).map { (direction == .more ? "more " : "less ") + PhrasePattern.plain($0) }
        // A noun of the list ("other options") asks for nothing without a word that asks.
        let reader = TraitRequestReader()
        var seen: Set<String> = []
        return phrases.filter { phrase in
            seen.insert(phrase).inserted
                && reader.read(phrase).contains { $0.trait == trait && $0.direction == direction }
        }
    }
}
