import AttuneTraits

/// A habit of writing that no trait of the catalogue measures: a word that a person reaches for, a punctuation mark,
/// how even their sentences are. No marker speaks of a topic.
public struct StyleMarker: Sendable, Identifiable, Hashable {
    /// How a marker's raw value is made.
    enum Measure: Sendable, Hashable {
        /// Words of the set per 100 words.
        case words(Set<String>)
        /// Words that end so, of at least so many letters, per 100 words.
        case endings([String], letters: Int)
        /// Marks of the kind per 100 words.
        case mark(WritingCounts.Mark)
        /// Sentences that open with a word of the set, as a share of sentences.
        case openings(Set<String>)
        /// Of the words of both sets, the share from the first.
        case choice(Set<String>, over: Set<String>)
        case shape(WritingCounts.Shape)
    }

    /// `style.name`, fixed for good: profiles refer to it.
    public let id: String
    /// What is counted, in a sentence.
    public let definition: String
    public let scale: Trait.Scale
    /// Whether it means the same in every language that writes with spaces.
    public let languageNeutral: Bool
    /// A sentence about the writer for more of it, and for less.
    public let statements: (more: String, less: String)
    /// What to tell a model that writes as this person, for more of it and for less.
    public let directives: (more: String, less: String)
    let measure: Measure

    public static func == (a: Self, b: Self) -> Bool { a.id == b.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension StyleMarker {
    /// All markers, in a fixed order.
    public static let all: [StyleMarker] = punctuation + sentences + functionWords + openings

    /// Raised whenever a marker comes, goes or is measured in another way.
    public static let version = 1

    /// A word, or a few that do the same work: rate per 100 words.
    static func words(_ id: String, _ name: String, _ list: String) -> StyleMarker {
        StyleMarker(
            id: "style." + id, definition: "Rate of \(name) per 100 words", scale: .root, languageNeutral: false,
            statements: ("Often uses \(name)", "Seldom uses \(name)"),
            directives: (
                "Use \(name) often, wherever it reads naturally.", "Avoid \(name); word the sentence in another way."
            ),
            measure: .words(Set(list.split(separator: " ").map(String.init))))
    }

    /// The choice between two ways of saying the same.
    static func choice(_ id: String, _ first: String, over second: String) -> StyleMarker {
        func quoted(_ list: String) -> String {
            list.split(separator: " ").map { "“\($0)”" }.joined(separator: " and ")
        }
        let (a, b) = (quoted(first), quoted(second))
        func set(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
        return StyleMarker(
            id: "style." + id, definition: "Share of \(a) among \(a) and \(b) together", scale: .linear,
            languageNeutral: false,
            statements: ("Writes \(a) rather than \(b)", "Writes \(b) rather than \(a)"),
            directives: ("Write \(a) where others would write \(b).", "Write \(b) where others would write \(a)."),
            measure: .choice(set(first), over: set(second)))
    }

    static func mark(
        _ id: String, _ mark: WritingCounts.Mark, _ name: String, _ more: String, _ less: String
    ) -> StyleMarker {
        StyleMarker(
            id: "style." + id, definition: "Rate of \(name) per 100 words", scale: .root, languageNeutral: true,
            statements: ("Uses many \(name)", "Uses few \(name)"), directives: (more, less), measure: .mark(mark))
    }

    static func opening(_ id: String, _ name: String, _ list: String) -> StyleMarker {
        StyleMarker(
            id: "style." + id, definition: "Share of sentences that open with \(name)", scale: .linear,
            languageNeutral: false,
            statements: ("Often opens sentences with \(name)", "Seldom opens sentences with \(name)"),
            directives: (
                "Open many sentences with \(name).", "Do not open sentences with \(name)."
            ),
            measure: .openings(Set(list.split(separator: " ").map(String.init))))
    }

    static func endings(_ id: String, _ name: String, _ list: [String], letters: Int) -> StyleMarker {
        StyleMarker(
            id: "style." + id, definition: "Rate of \(name) per 100 words", scale: .root, languageNeutral: false,
            statements: ("Uses many \(name)", "Uses few \(name)"),
            directives: ("Use many \(name).", "Use few \(name); say the same with other words."),
            measure: .endings(list, letters: letters))
    }

    static func shape(
        _ id: String, _ shape: WritingCounts.Shape, _ definition: String, _ scale: Trait.Scale,
        more: (String, String), less: (String, String)
    ) -> StyleMarker {
        StyleMarker(
            id: "style." + id, definition: definition, scale: scale, languageNeutral: true,
            statements: (more.0, less.0), directives: (more.1, less.1), measure: .shape(shape))
    }
}
