import AttuneCore

/// Reads a persona in somebody's own words into what it wants of replies: "I am in a hurry and hate lists", "Explain like
/// I'm five", "The user is a busy manager who prefers bullet points".
///
/// Four things are read: attitudes with their objects ("prefers X over Y"), clauses that feel something about a property
/// ("citations clutter the page"), what follows from who the person is ("a beginner"), and requests as
/// ``TraitRequestReader`` reads them. Precision comes first: an object counts only if every
/// word of it is about replies, so "I prefer long walks" says nothing. English only.
public struct PersonaReader: Sendable {
    /// Longer texts are read to here, in characters.
    public static let longest = 8000

    private let objects = PersonaObjects()
    private let clauses = ClauseReader()

    public init() {}

    /// The wishes in the order of the text, one a trait. A trait that is wanted both ways is left out, unless only one of
    /// the ways was said of replies and the other merely follows from who the person is.
    public func read(_ text: String) -> [PersonaWish] {
        var found: [PersonaWish] = []
        let sentences = PersonaTokens.sentences(String(text.prefix(Self.longest))).map(PersonaDenials.removed)
        var objects = objects
        objects.isAboutReplies = sentences.joined().contains(where: PersonaObjects.speaksOfReplies)
        for sentence in sentences {
            let felt = clauses.read(sentence)
            let (rest, said) = objects.predicates(in: sentence)
            var walk = PersonaWalk(rest, objects: objects)
            if !rest.isEmpty { walk.run() }
            let stated = said + walk.found
            // What is said outright decides; what a clause feels speaks of the traits that are left.
            found += stated + felt.filter { wish in !stated.contains { $0.trait == wish.trait } }
        }
        return Self.consistent(found)
    }

    static func consistent(_ wishes: [PersonaWish]) -> [PersonaWish] {
        let byTrait = Dictionary(grouping: wishes, by: \.trait)
        var kept: [PersonaWish] = []
        for wish in wishes where !kept.contains(where: { $0.trait == wish.trait }) {
            let all = byTrait[wish.trait] ?? []
            let stated = all.filter { !$0.isImplied }
            let deciding = stated.isEmpty ? all : stated
            guard let first = deciding.first, deciding.allSatisfy({ $0.direction == first.direction }) else { continue }
            kept.append(first)
        }
        return kept
    }
}
