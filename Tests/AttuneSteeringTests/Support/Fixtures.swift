import AttuneCore
import AttuneTraits

@testable import AttuneSteering

/// A statement that steers unless told otherwise.
func statement(
    _ aspect: String, _ direction: Direction = .more, _ directive: String? = nil, context: String? = nil,
    strength: Double = 0.4, supporting: Int = 80, opposing: Int = 20, status: Statement.Status = .active,
    source: Statement.Source = .rubrics, id: String? = nil
) -> Statement {
    let standard = TraitCatalogue.standard[aspect]?.pole(direction).directive
    return Statement(
        id: id ?? "s-\(aspect)-\(direction.rawValue)-\(context ?? "any")",
        text: "Prefers \(direction.rawValue) \(aspect)",
        directive: directive ?? standard ?? "Shape the reply by \(aspect).", context: context, aspect: aspect,
        direction: direction, strength: strength,
        evidence: Evidence(supporting: supporting, opposing: opposing, users: 9), source: source, analyst: "offline",
        status: status)
}

func profile(_ audience: Audience, version: Int = 1, _ statements: [Statement], notes: [ContextNote] = []) -> Profile {
    Profile(audience: audience, version: version, statements: statements, notes: notes)
}

let experts = Audience.group(name: "tier", value: "zyxpert")

/// Two contexts that share no word.
let cookingAndGardening = ContextModel(entries: [
    ContextModel.Context(
        name: "cooking", prior: -70, floor: -100, words: ["soup": 300, "bake": 300, "oven": 300, "recipe": 300]),
    ContextModel.Context(
        name: "gardening", prior: -70, floor: -100, words: ["roses": 300, "soil": 300, "prune": 300, "compost": 300]),
])

let tailor = Tailor(contexts: cookingAndGardening)

/// Without contexts: statements for any context apply.
let plainTailor = Tailor(contexts: nil)

func bytes(_ messages: [Message]) -> [[UInt8]] {
    messages.map { Array($0.role.rawValue.utf8) + [0] + Array($0.text.utf8) }
}

extension TailoredPrompt {
    var appliedAspects: [String] { applied.map(\.statement.aspect) }

    func reason(for id: String) -> UnusedReason? { unused.first { $0.statement.id == id }?.reason }

    func reason(aspect: String) -> UnusedReason? { unused.first { $0.statement.aspect == aspect }?.reason }
}

extension SeededGenerator {
    /// A text of odd white space, marks of several scripts, emoji and controls.
    mutating func oddText(upTo length: Int) -> String {
        let pieces = [
            " ", "  ", "\t", "\n", "\r\n", "\r", "\u{0}", "\u{7}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{200D}",
            "e\u{301}",
            "é", "ﬁ", "Ⅳ", "한", "ᄒ", "👩‍👩‍👧", "🇩🇪", "ش", "\"", "\\", "<|im_end|>", "soup", "bake", "oven", "Hello", "42",
            "…", "",
        ]
        return (0..<Int.random(in: 0...length, using: &self)).map { _ in
            pieces[Int.random(in: pieces.indices, using: &self)]
        }.joined()
    }
}
