import Foundation

/// Checks that a directive is a line about how a reply should read, and nothing else.
///
/// Directives come from the catalogue, from files that people edit, and from models that read logs, so their text is
/// data until it has passed here. What can be made harmless is: white space and control characters become single
/// spaces, invisible characters go. What looks like a way out of the line is refused, not repaired.
public enum DirectiveGuard {
    /// Unicode scalars that a directive may hold.
    public static let maximumLength = 300

    /// Why a directive is refused.
    public enum Refusal: String, Error, Sendable, Hashable, Codable, CaseIterable {
        case empty
        case tooLong = "too-long"
        case roleMarker = "role-marker"
        case templateToken = "template-token"
        case command
        case flattery
        case link
        case namesAudience = "names-audience"

        /// The refusal as a sentence for a person.
        public var message: String {
            switch self {
            case .empty: "The directive is empty."
            case .tooLong: "The directive is longer than \(DirectiveGuard.maximumLength) characters."
            case .roleMarker: "The directive holds a role marker, such as a speaker's name with a colon."
            case .templateToken: "The directive holds a token of a chat template or other markup."
            case .command: "The directive gives the model orders beyond how a reply reads."
            case .flattery: "The directive asks to agree with or flatter the user."
            case .link: "The directive holds a link or an address."
            case .namesAudience: "The directive names the group, user or persona."
            }
        }
    }

    /// The directive as it may stand in an instruction: one line, single spaces, nothing invisible.
    public static func pass(_ directive: String) throws(Refusal) -> String {
        let line = singleLine(directive)
        if line.isEmpty { throw .empty }
        if line.unicodeScalars.count > maximumLength { throw .tooLong }
        // Look-alikes are folded for the checks only: full-width marks and ligatures become plain ones.
        let folded = line.unicodeScalars.filter { $0 != "\u{200C}" && $0 != "\u{200D}" }
            .reduce(into: "") { $0.unicodeScalars.append($1) }
            .precomposedStringWithCompatibilityMapping.lowercased()
        if Markers.hasTemplateToken(folded) { throw .templateToken }
        if Markers.hasRoleMarker(folded) { throw .roleMarker }
        if ["http:", "https:", "www.", "://", "@", "mailto:"].contains(where: folded.contains) { throw .link }
        let words = Words.of(folded)
        if words.isEmpty { throw .empty }
        if Markers.isCommand(words) { throw .command }
        if Markers.isFlattery(words) { throw .flattery }
        return line
    }

    /// The same, and the directive may not name its audience. Short names (under three letters) are let through: they
    /// turn up inside ordinary sentences.
    package static func pass(_ directive: String, for audience: Audience) throws(Refusal) -> String {
        let line = try pass(directive)
        let words = Words.of(line)
        let named = audience.names.contains { name in
            let parts = Words.of(name)
            guard !parts.isEmpty, name.unicodeScalars.count >= 3 else { return false }
            let spoken = parts.joined(separator: " ")
            return PhraseSet([spoken, spoken + "s"]).occur(in: words)
        }
        if named { throw .namesAudience }
        return line
    }

    /// White space and control characters to single spaces; format characters, private use, tags and unassigned
    /// scalars out. Joiners that scripts and emoji need stay.
    package static func singleLine(_ text: String) -> String {
        var line = ""
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            switch properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
                pendingSpace = !line.isEmpty
            case .format where scalar != "\u{200C}" && scalar != "\u{200D}": continue
            case .privateUse, .surrogate, .unassigned: continue
            default:
                if properties.isDefaultIgnorableCodePoint && !["\u{200C}", "\u{200D}", "\u{FE0F}"].contains(scalar) {
                    continue
                }
                if pendingSpace { line.append(" ") }
                pendingSpace = false
                line.unicodeScalars.append(scalar)
            }
        }
        return line
    }
}

extension Audience {
    /// The words that tell who the audience is.
    fileprivate var names: [String] {
        switch self {
        case .group(let name, let value): [name, value]
        case .user(let id), .persona(let id): [id]
        }
    }
}
