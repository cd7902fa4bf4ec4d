import AttuneCore

extension PersonaObjects {
    /// Clauses whose verb says what the person thinks of their subject: "bullet points drive me crazy", "technical terms
    /// are fine". Returns the sentence without those clauses, and what they say.
    func predicates(in sentence: [String]) -> (rest: [String], wishes: [PersonaWish]) {
        var rest: [String] = []
        var wishes: [PersonaWish] = []
        for clause in sentence.split(separator: PersonaTokens.comma).map(Array.init) {
            if let (place, polarity) = Self.verdict(in: clause), place > 0 {
                let subject = clause[..<place].split { $0 == "and" || $0 == "or" }
                wishes += self.wishes(
                    of: subject.map { words in
                        let words = Array(words)
                        let thing = words.indices.compactMap { start -> [PersonaWish]? in
                            words[..<start].allSatisfy(Self.isFiller) ? self.thing(words, at: start)?.wishes : nil
                        }.first
                        return Item(words: words, polarity: polarity, wishes: thing)
                    })
            } else {
                if !rest.isEmpty { rest.append(PersonaTokens.comma) }
                rest += clause
            }
        }
        return (rest, wishes)
    }

    /// Where the verdict begins, and +1 or −1.
    private static func verdict(in clause: [String]) -> (place: Int, polarity: Int)? {
        for place in clause.indices {
            guard let match = verdicts.match(clause, at: place) else { continue }
            if place > 0, ["not", "dont", "doesnt", "never"].contains(clause[place - 1]) { return nil }
            return (place, match.meaning)
        }
        return nil
    }

    private static let verdicts = PhraseIndex<Int>(
        phrases(
            """
            drive me crazy|drives me crazy|drive me mad|drives me mad|drive me nuts|drives me nuts|annoy me|annoys me|\
            irritate me|irritates me|bother me|bothers me|put me off|puts me off|bore me|bores me|confuse me|confuses me|\
            overwhelm me|overwhelms me|distract me|distracts me|get on my nerves|gets on my nerves|waste my time|\
            wastes my time|make me cringe|makes me cringe|are not for me|is not for me|arent for me|isnt for me
            """, -1)
            + phrases(
                """
                work best for me|works best for me|work well for me|works well for me|are fine|is fine|are welcome|\
                is welcome|are a must|is a must|make me happy|makes me happy|is all i need|are all i need|is all i want|\
                are all i want|appeal to me|appeals to me|suit me|suits me|suit me best|suits me best
                """, 1))

    private static func phrases(_ list: String, _ polarity: Int) -> [(String, Int)] {
        list.split(separator: "|").map { (String($0), polarity) }
    }
}
