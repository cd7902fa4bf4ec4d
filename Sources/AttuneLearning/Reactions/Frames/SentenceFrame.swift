import AttuneTraits

/// A construction of a whole sentence, with gaps: `there's … in_it`. Words are separated by spaces; `a|b` is a choice,
/// `(a|b)` one that may be left out, `_` joins words inside a choice, `…` passes over up to six words. `^` and `$` tie
/// the frame to the beginning and the end of its sentence (`$` may be a choice), and a leading `?` lets it read questions as well.
/// `#` is a number, `@count` one that differs from that of the request, `@past` a verb in the past, `@does` one in the
/// third person, `@asked` a word of the request, `@Name` one with a capital letter, `@er` and `@est` degrees.
struct SentenceFrame: Sendable {
    private struct Part: Sendable {
        var choices: [[String]]
        var isOptional = false
        var isGap = false
    }

    private let parts: [Part]
    let isAnchored: Bool
    let readsQuestions: Bool
    private let endsSentence: Bool
    /// The words it can begin with; nil where a class of words opens it.
    let firstWords: [String]?

    /// Words that a gap passes over at most.
    private static let gap = 6

    init(_ pattern: String) {
        var parts: [Part] = []
        var isAnchored = false
        var readsQuestions = false
        var endsSentence = false
        for part in pattern.replacing("'", with: "").split(separator: " ") {
            switch part {
            case "^": isAnchored = true
            case "$": endsSentence = true
            case "?": readsQuestions = true
            case "…": parts.append(Part(choices: [], isGap: true))
            default:
                let isOptional = part.hasPrefix("(") && part.hasSuffix(")")
                let body = isOptional ? part.dropFirst().dropLast() : part
                let choices = body.split(separator: "|").map { $0.split(separator: "_").map(String.init) }
                parts.append(Part(choices: choices, isOptional: isOptional))
            }
        }
        self.parts = parts
        self.isAnchored = isAnchored
        self.readsQuestions = readsQuestions
        self.endsSentence = endsSentence
        var firsts: [String] = []
        for part in parts {
            firsts += part.choices.compactMap(\.first)
            if !part.isOptional { break }
        }
        let isOpen = firsts.isEmpty || firsts.contains { $0.hasPrefix("@") || $0 == "#" }
        firstWords = isOpen ? nil : firsts
    }

    func matches(_ words: [FrameWord], at start: Int) -> Bool { match(words, start, 0) }

    private func match(_ words: [FrameWord], _ index: Int, _ part: Int) -> Bool {
        guard part < parts.count else { return !endsSentence || index == words.count }
        let current = parts[part]
        if current.isGap {
            let last = min(index + Self.gap, words.count)
            return index <= last && (index...last).contains { match(words, $0, part + 1) }
        }
        if current.isOptional, match(words, index, part + 1) { return true }
        for choice in current.choices {
            if choice == ["$"] {
                if index == words.count, match(words, index, part + 1) { return true }
                continue
            }
            guard index + choice.count <= words.count else { continue }
            let fits = choice.indices.allSatisfy { words[index + $0].fits(choice[$0]) }
            if fits, match(words, index + choice.count, part + 1) { return true }
        }
        return false
    }
}

/// A word of a turn as the frames see it: lower-case and without apostrophes, so that "dont" is "don't".
struct FrameWord: Sendable {
    let text: String
    let isCapital: Bool
    /// Typed in capitals altogether.
    let isLoud: Bool
    /// A word of matter that the request holds too.
    let isAsked: Bool
    /// A number where the request names another one.
    let isOtherCount: Bool

    private static let states: Set<String> = [
        "works", "fits", "flows", "clicks", "runs", "looks", "feels", "sounds", "this", "needs", "makes", "helps",
        "minutes",
        "seconds", "hours", "was", "does", "thats",
    ]
    private static let noComparatives: Set<String> = [
        "other", "another", "after", "under", "never", "whether", "rather", "together", "longer", "slower", "harder",
        "older",
        "colder", "louder", "bigger", "weaker", "letter", "paper", "number", "answer", "computer", "order", "water",
        "either",
        "former", "later", "matter", "bitter", "master", "uglier", "messier", "vaguer", "duller", "teacher", "printer",
    ]
    private static let noSuperlatives: Set<String> = [
        "interest", "request", "honest", "suggest", "forest", "protest", "invest", "harvest", "dearest", "nearest",
        "latest", "oldest", "contest", "digest", "arrest", "cheapest", "longest", "guest", "tempest", "modest",
    ]

    func fits(_ pattern: String) -> Bool {
        switch pattern {
        case "#": text.first?.isNumber ?? false
        case "@asked": isAsked
        case "@Name": isCapital
        case "@past": PastTense.contains(text)
        case "@count": isOtherCount
        case "@does":
            text.count > 3 && text.hasSuffix("s") && !text.hasSuffix("ss") && !Self.states.contains(text)
        case "@er": text.count > 4 && text.hasSuffix("er") && !Self.noComparatives.contains(text)
        case "@est": text.count > 5 && text.hasSuffix("est") && !Self.noSuperlatives.contains(text)
        default: text == pattern
        }
    }
}

/// Verbs in the past by their form.
enum PastTense {
    private static let irregular = Set(
        """
        got ate sent went made won came gave took slept found did beat sold ran grew told heard felt saw stuck rose \
        bought wrote read drank built cut put set gave paid brought taught swam drove rode sang wore threw caught \
        held kept spoke met shut left fed led rang rung hit
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let others: Set<String> = [
        "need", "indeed", "speed", "feed", "seed", "weed", "bed", "red", "shed", "hundred", "united", "based",
        "supposed",
        "used", "married", "retired", "interested", "bored", "tired", "tried", "wanted", "needed", "expected", "hoped",
        "asked", "followed", "worried", "scared", "advanced", "called", "located", "named",
    ]

    static func contains(_ word: String) -> Bool {
        irregular.contains(word) || word.count > 4 && word.hasSuffix("ed") && !others.contains(word)
    }
}
