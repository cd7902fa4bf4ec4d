import AttuneCore
import AttuneTraits

/// One thing about a played user, which the user may let the assistant know or not.
public struct PersonaFact: Sendable, Hashable, Codable {
    /// `f1`, `f2` … in the order in which they are let known.
    public var id: String
    public var text: String
    /// The wish behind it, where it is one that can be measured.
    public var wish: WeightedWish?

    public init(id: String, text: String, wish: WeightedWish? = nil) {
        self.id = id
        self.text = text
        self.wish = wish
    }

    /// What a case's user is made of: planted wishes for a user who is played offline; else the sentences of the persona
    /// that the prompt brings along, else what people of the audience said of replies that learning did not see, else
    /// wishes read from that. Never the learned profile.
    ///
    /// - Parameters:
    ///   - isMeasured: only wishes, which an offline user needs.
    ///   - most: the strongest or first so many.
    public static func facts(of item: EvaluationCase, isMeasured: Bool, most: Int) -> [PersonaFact] {
        let wishes = item.criterion.planted.isEmpty ? item.criterion.wishes : item.criterion.planted
        let measured = wishes.compactMap { wish -> (String, WeightedWish?)? in
            TraitCatalogue.standard[wish.aspect].map { ($0.pole(wish.direction).statement, wish) }
        }
        var found = measured
        if !isMeasured {
            let persona = item.persona.map(sentences) ?? []
            let words = persona.isEmpty ? item.criterion.words : persona
            if !words.isEmpty { found = words.map { ($0, nil) } }
        }
        var seen: Set<String> = []
        return found.filter { seen.insert($0.0).inserted }.prefix(most).enumerated().map { index, fact in
            PersonaFact(id: "f\(index + 1)", text: fact.0, wish: fact.1)
        }
    }

    /// A text's sentences, cut at line breaks and after full stops, question and exclamation marks.
    static func sentences(_ text: String) -> [String] {
        var found: [String] = []
        var current = ""
        for character in text {
            let isEnd = ".!?".contains(character)
            if character.isNewline || (character == " " && current.last.map { ".!?".contains($0) } == true) {
                found.append(current)
                current = ""
            } else if !(current.isEmpty && (character.isWhitespace || isEnd)) {
                current.append(character)
            }
        }
        found.append(current)
        return found.map { String($0.prefix(600)) }.filter { $0.contains(where: \.isLetter) }
    }
}
