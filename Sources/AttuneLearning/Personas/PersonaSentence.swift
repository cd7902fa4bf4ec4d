import AttuneCore
import AttuneTraits

/// Puts reasons into one sentence about the user.
///
/// "The user is in a hurry and prefers short, direct answers and plain words without jargon over long, detailed answers."
/// Who the person is comes from the first reason that says so; the other side is named for the first reason only, so
/// that three reasons still make one readable sentence. All words are ours: nothing of a reply can get in.
public enum PersonaSentence {
    public static func text(_ reasons: [(trait: String, direction: Direction)]) -> String {
        let spoken = reasons.compactMap { reason in
            PersonaWording.words(reason.trait, reason.direction).map { (reason, $0) }
        }
        guard let (first, _) = spoken.first, let other = PersonaWording.words(first.trait, first.direction.opposite)
        else { return "The user has no clear preference." }
        var things: [String] = []
        for (_, words) in spoken where !things.contains(words.thing) { things.append(words.thing) }
        let who = spoken.first { !$0.1.who.isEmpty }?.1.who
        return "The user \(who.map { $0 + " and " } ?? "")prefers \(join(things)) over \(other.thing)."
    }

    /// "a", "a and b", "a, b and c"; a comma before "and" where the things hold one themselves.
    static func join(_ things: [String]) -> String {
        guard let last = things.last, things.count > 1 else { return things.first ?? "" }
        let rest = things.dropLast().joined(separator: ", ")
        let isPlain = things.allSatisfy { !$0.contains(",") && !$0.contains(" and ") } || things.count == 2
        return rest + (isPlain ? " and " : ", and ") + last
    }
}
