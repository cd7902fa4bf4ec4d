import AttuneCore
import AttuneTraits

/// The words of statements about a user's writing.
public enum HypothesisWording {
    /// Stable across runs.
    static func id(_ user: String, _ feature: String, _ direction: Direction) -> String {
        StableID.of(["user", user, "any", feature, direction.rawValue])
    }

    /// Statement and directive of a feature. Those of traits are the catalogue's.
    static func words(of feature: String, _ direction: Direction) -> (text: String, directive: String) {
        if let trait = TraitCatalogue.standard[feature] {
            let pole = trait.pole(direction)
            return (pole.statement, pole.directive)
        }
        guard let marker = StyleFeature.marker(feature) else { return (feature, feature) }
        return direction == .more
            ? (marker.statements.more, marker.directives.more) : (marker.statements.less, marker.directives.less)
    }

    /// How a person who has this statement writes, as an instruction for drafting **as** them. A statement's own
    /// `directive` is for answering **for** them.
    public static func writingDirective(for statement: Statement) -> String {
        if let habit = habits[statement.aspect] {
            return (statement.direction == .more ? habit.more : habit.less) + "."
        }
        return statement.directive
    }

    /// The same as a sentence about the person: "Writes long sentences". What was found in choices stays a wish.
    public static func claim(for statement: Statement) -> String {
        guard statement.source != .personas, let habit = habits[statement.aspect] else { return statement.text }
        return thirdPerson(statement.direction == .more ? habit.more : habit.less)
    }

    /// Whether what a person writes tells how they like to be answered. Register, tone, layout and difficulty do; how
    /// long their own texts are, whom they address, what they ask, and their words and marks tell how they write only:
    /// they belong into drafts.
    public static func speaksOfReplies(_ statement: Statement) -> Bool {
        guard statement.source == .hypotheses else { return true }
        if statement.aspect.hasPrefix("style.") { return false }
        let own: Set<String> = [
            "length.words", "length.paragraph", "address.you", "address.assistant", "address.we", "questions.back",
            "questions.offer", "directness.preamble", "directness.imperatives", "directness.recommendation",
            "caveats.disclaimers", "caveats.refusal", "warmth.apology", "vocabulary.variety", "depth.reasons",
            "depth.definitions", "depth.alternatives", "certainty.words", "punctuation.asides",
        ]
        return !own.contains(statement.aspect)
    }

    /// The first verb in the third person.
    static func thirdPerson(_ imperative: String) -> String {
        var words = imperative.split(separator: " ", maxSplits: 1).map(String.init)
        guard let verb = words.first else { return imperative }
        let endings = ["s", "sh", "ch", "x"]
        words[0] = verb + (endings.contains(where: verb.hasSuffix) ? "es" : "s")
        return words.joined(separator: " ")
    }

    private static let habits: [String: (more: String, less: String)] = {
        var habits: [String: (more: String, less: String)] = [:]
        for line in writingHabitText.split(separator: "\n") {
            let parts = line.split(separator: "|").map {
                String($0.drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
            }
            if parts.count == 3 { habits[parts[0]] = (parts[1], parts[2]) }
        }
        return habits
    }()

    static func facet(of feature: String) -> HypothesisFacet {
        let family = String(feature.prefix { $0 != "." })
        switch family {
        case "warmth", "enthusiasm", "humour", "emoji", "hedging", "certainty", "caveats": return .personality
        case "depth", "examples", "directness", "questions", "summary", "sources", "structure", "address":
            return .strategy
        default: return .style
        }
    }
}
