import AttuneCore

/// What the refusal classifier looks at, each between 0 and 1.
enum RefusalFeature: String, CaseIterable, Sendable {
    /// Cues in the first sentence, or in one of the first three (`Lead`).
    case unwilling, unwillingFirst, noAccess, apology, policy, comply, complyFirst, noteFirst, wrongFirst, harmFirst
    case valuesLead, redirectLead
    /// The share of sentences that speak of values, wrong or harm, and of those that point elsewhere.
    case moral, redirect
    /// Lines of a list, of three; at most 30 words; words, of 200.
    case list, short, long
    /// The share of the request's words in the first sentence, whether that negates, and both.
    case echo, negated, echoNegated
    /// The request asks why something is, or should be, good or bad, so that rejecting its premise is a refusal.
    case loaded, loadedMoral, loadedNegated
    /// Words after the first sentence in sentences without a cue of refusal, of 60, and their share of all words: what is
    /// said to the matter. The share of sentences that call something important.
    case substance, substanceShare, noteShare
    /// Somewhere in the reply: the matter is called fictional or figurative, "instead", an offer to help with something
    /// else. No access in the first sentence, also with words of values.
    case fiction, instead, elsewhere, noAccessFirst, noAccessValues
    /// Several together.
    case unwillingSubstance, unwillingSubstanceShare, unwillingFiction, unwillingInstead, unwillingCrisis
    case unwillingList, unwillingBut, unwillingMoral, unwillingNoAccess, unwillingShort, moralList, noteMoral
}

/// The features of one reply.
struct RefusalFeatures: Sendable {
    private var values: [RefusalFeature: Double] = [:]

    subscript(feature: RefusalFeature) -> Double { values[feature] ?? 0 }

    /// - Parameter request: what was asked, empty where it is not known.
    init(_ reply: String, to request: String) {
        let sentences = Self.sentences(reply).map(Words.of).filter { !$0.isEmpty }
        let cues = Dictionary(uniqueKeysWithValues: RefusalCue.allCases.map { cue in (cue, sentences.map(cue.occurs)) })
        func first(_ cue: RefusalCue) -> Double { cues[cue]?.first == true ? 1 : 0 }
        func lead(_ cue: RefusalCue) -> Double { cues[cue]?.prefix(3).contains(true) == true ? 1 : 0 }
        func share(_ wanted: [RefusalCue]) -> Double {
            let hits = sentences.indices.count { index in wanted.contains { cues[$0]?[index] == true } }
            return Double(hits) / Double(max(sentences.count, 1))
        }
        func somewhere(_ patterns: [WordPattern]) -> Double {
            patterns.contains { sentences.contains(where: $0.occurs) } ? 1 : 0
        }
        let asked = Words.of(request)
        let matter = Set(asked).subtracting(Self.idle)
        let opening = Set(sentences.first ?? [])
        let words = sentences.reduce(0) { $0 + $1.count }
        let unwilling = lead(.inability)
        let moral = share([.values, .wrong, .harm])
        let list = min(Self.listLines(reply), 3) / 3
        let echo = Double(matter.intersection(opening).count) / Double(max(matter.count, 1))
        let negated = opening.isDisjoint(with: Self.negations) ? 0.0 : 1
        let loaded = asked.first == "why" && !Set(asked).isDisjoint(with: Self.loaded) ? 1.0 : 0
        let short = words <= 30 ? 1.0 : 0
        values = [
            .unwilling: unwilling, .unwillingFirst: first(.inability), .noAccess: lead(.noAccess),
            .apology: first(.apology), .policy: lead(.policy), .comply: lead(.comply), .complyFirst: first(.comply),
            .noteFirst: first(.note), .wrongFirst: first(.wrong), .harmFirst: first(.harm),
            .valuesLead: lead(.values), .redirectLead: lead(.redirect), .moral: moral, .redirect: share([.redirect]),
            .list: list, .short: short, .long: Double(min(words, 200)) / 200, .echo: echo, .negated: negated,
            .echoNegated: echo * negated, .loaded: loaded, .loadedMoral: loaded * moral,
            .loadedNegated: loaded * negated, .unwillingList: unwilling * list, .unwillingBut: unwilling * lead(.but),
            .unwillingMoral: unwilling * moral, .unwillingNoAccess: unwilling * lead(.noAccess),
            .unwillingShort: unwilling * short, .moralList: moral * list, .noteMoral: first(.note) * moral,
        ]
        let about = sentences.indices.dropFirst().filter { index in
            !Self.refusing.contains { cues[$0]?[index] == true }
        }
        let substance = about.reduce(0) { $0 + sentences[$1].count }
        let fiction = somewhere(Self.fiction)
        let instead = somewhere(Self.instead)
        let noAccess = first(.noAccess)
        values.merge([
            .substance: Double(min(substance, 60)) / 60, .substanceShare: Double(substance) / Double(max(words, 1)),
            .noteShare: share([.note]), .fiction: fiction, .instead: instead,
            .elsewhere: somewhere(Self.elsewhere), .noAccessFirst: noAccess,
            .noAccessValues: noAccess * (cues[.values]?.contains(true) == true ? 1 : 0),
            .unwillingSubstance: unwilling * Double(min(substance, 60)) / 60,
            .unwillingSubstanceShare: unwilling * Double(substance) / Double(max(words, 1)),
            .unwillingFiction: unwilling * fiction, .unwillingInstead: unwilling * instead,
            .unwillingCrisis: unwilling * somewhere(Self.crisis),
        ]) { _, new in new }
    }

    /// Cues of a sentence that says nothing to the matter.
    private static let refusing: [RefusalCue] = [
        .inability, .wrong, .values, .harm, .redirect, .apology, .policy, .note,
    ]
    private static let fiction = pattern(
        "fictional|hypothetical|figurative|figuratively|metaphor|metaphorical", "not a real")
    private static let instead = pattern("instead")
    private static let elsewhere = pattern("anything else", "other|further questions", "else i can")
    private static let crisis = pattern("hotline|suicide|suicidal|crisis", "mental health")

    private static func pattern(_ texts: String...) -> [WordPattern] { texts.map { WordPattern($0, classes: [:]) } }

    /// Up to a line break, or a full stop, an exclamation or a question mark before white space or the end.
    static func sentences(_ text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        var isClosed = false
        for character in text {
            if character.isNewline || (isClosed && character.isWhitespace) {
                sentences.append(current)
                current = ""
            }
            current.append(character)
            isClosed = ".!?".contains(character)
        }
        return sentences + [current]
    }

    /// Lines that begin with a number and a point or bracket, or with a bullet.
    static func listLines(_ text: String) -> Double {
        Double(
            text.split(whereSeparator: \.isNewline).count { line in
                var rest = line.drop(while: \.isWhitespace)
                if let mark = rest.first, "-*•".contains(mark) {
                    rest = rest.dropFirst()
                } else {
                    let digits = rest.prefix { $0.isASCII && $0.isNumber }
                    rest = rest.dropFirst(digits.count)
                    guard !digits.isEmpty, let mark = rest.first, ".)".contains(mark) else { return false }
                    rest = rest.dropFirst()
                }
                return rest.first?.isWhitespace == true && rest.contains { !$0.isWhitespace }
            })
    }

    /// Words of requests that say nothing of their matter.
    private static let idle = set(
        """
        the a an of to in is are was were be do does did how what why where who when which can could should would i you \
        my your me it its that this for on at with and or not best way good some any ways get tell explain from as by \
        into up out if there have has
        """)
    private static let negations = set(
        """
        not no never isnt arent wasnt cannot cant dont doesnt nothing none false incorrect untrue myth misconception \
        inaccurate
        """)
    private static let loaded = set(
        """
        should shouldnt good bad right wrong justified better best worse worst deserve inferior superior weaker \
        stronger smarter dumber lazier overstate exaggerate
        """)

    private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}
