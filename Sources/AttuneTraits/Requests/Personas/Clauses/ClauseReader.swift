import AttuneCore

/// Reads what a clause thinks of a property of replies, however it says so: "citations clutter the page", "without a
/// summary I forget half of it", "there is no such thing as too many examples".
///
/// A concept is a noun, adjective or verb that speaks of a property of texts. Whether it is wanted is a matter of signs:
/// what the clause feels (``ClauseCues``), turned by each "no", "without" or "never", and by "rather than" for what
/// follows it. A clause that feels and asks nothing says nothing.
struct ClauseReader: Sendable {
    private struct Mention {
        var index: Int
        var length: Int
        var wishes: [ClauseConcepts.Meaning]
    }

    func read(_ sentence: [String]) -> [PersonaWish] {
        let clauses = Self.clauses(sentence)
        let addressed =
            sentence.contains(where: ClauseConcepts.speaksOfReplies)
            || clauses.contains { $0.first.map { ClauseCues.isOrder($0) || Self.amounts.contains($0) } ?? false }
        var found: [PersonaWish] = []
        for (number, clause) in clauses.enumerated() {
            let mentions = Self.mentions(in: clause, addressed: addressed)
            guard !mentions.isEmpty else { continue }
            var cues = ClauseCues(clause, skipping: mentions.map { $0.index..<($0.index + $0.length) })
            let ranges = mentions.map { $0.index..<($0.index + $0.length) }
            var whole = clause
            for later in clauses[(number + 1)...].prefix(2) where !cues.isFelt {
                // "Footnotes everywhere, they drive me mad", "asides (like these) derail me": what is felt comes after.
                let isAlone = mentions.reduce(0) { $0 + $1.length } == clause.count
                guard isAlone || later.first.map(Self.references.contains) == true else { break }
                whole += later
                cues = ClauseCues(whole, skipping: ranges)
            }
            for mention in mentions {
                guard let sign = cues.sign(at: mention.index) else { continue }
                found += mention.wishes.map {
                    PersonaWish(trait: $0.trait, direction: sign > 0 ? $0.direction : $0.direction.opposite)
                }
            }
        }
        return found
    }

    private static func mentions(in clause: [String], addressed: Bool) -> [Mention] {
        var mentions: [Mention] = []
        var index = 0
        while index < clause.count {
            if let match = ClauseConcepts.plain.match(clause, at: index)
                ?? (addressed ? ClauseConcepts.ofReplies.match(clause, at: index) : nil)
            {
                mentions.append(Mention(index: index, length: match.length, wishes: match.meaning))
                index += match.length
            } else {
                index += 1
            }
        }
        return mentions
    }

    /// Parts of a sentence with a feeling of their own. A condition stays with what follows from it.
    static func clauses(_ sentence: [String]) -> [[String]] {
        var clauses: [[String]] = [[]]
        for (index, token) in sentence.enumerated() {
            let next = index + 1 < sentence.count ? sentence[index + 1] : ""
            let isCondition = clauses[clauses.count - 1].first.map(conditions.contains) ?? false
            if token == PersonaTokens.comma {
                if !isCondition || ClauseCues.isOrder(next) { clauses.append([]) }
            } else if breaks.contains(token) {
                clauses.append([])
            } else if token == "and", index + 1 < sentence.count, ClauseCues.isFeeling(sentence, at: index + 1),
                !clauses[clauses.count - 1].isEmpty
            {
                clauses.append([])  // "hates jargon and wants plain words"
            } else {
                clauses[clauses.count - 1].append(token)
            }
        }
        return clauses.filter { !$0.isEmpty }
    }

    private static let breaks: Set<String> = ["but", "because", "so", "although", "though", "while", "since", "yet"]
    private static let conditions: Set<String> = ["if", "without", "unless", "when", "whenever"]
    private static let amounts: Set<String> = ["no", "less", "fewer", "more", "zero", "not", "plenty", "lots"]
    private static let references: Set<String> = [
        "it", "they", "them", "that", "this", "these", "those", "such", "and",
    ]
}
