import AttuneCore

/// Which wishes cannot both be met by one reply.
///
/// The same trait in two directions always contradicts itself. Beyond that two tables hold: `opposed`, pairs that
/// exclude each other whoever says so, and `ruledOut`, what an explicit request takes off the table although two
/// learned statements of that kind may stand side by side (someone who likes short replies may like numbered steps,
/// but "keep it short" in this message beats the steps). Each entry is a sign and a trait: `+structure.steps`.
enum Contradictions {
    /// Whether one reply cannot meet both statements.
    static func exclude(_ a: TraitClaim, _ b: TraitClaim) -> Bool {
        a == b.opposite || opposed[a]?.contains(b) == true
    }

    /// Whether a request for `ask` speaks against a statement that claims `claim`.
    static func rulesOut(_ ask: TraitClaim, _ claim: TraitClaim) -> Bool {
        exclude(ask, claim) || ruledOut[ask]?.contains(claim) == true
    }

    private static let opposed: [TraitClaim: Set<TraitClaim>] = {
        var table: [TraitClaim: Set<TraitClaim>] = [:]
        for (side, other) in opposedPairs {
            for a in claims(side) {
                for b in claims(other) {
                    table[a, default: []].insert(b)
                    table[b, default: []].insert(a)
                }
            }
        }
        return table
    }()

    private static let ruledOut: [TraitClaim: Set<TraitClaim>] = {
        var table: [TraitClaim: Set<TraitClaim>] = [:]
        for (ask, others) in askedPairs {
            for a in claims(ask) { table[a, default: []].formUnion(claims(others)) }
        }
        return table
    }()

    private static let opposedPairs: [(String, String)] = [
        ("+formality.formal", "+formality.contractions +formality.slang"),
        ("-formality.contractions", "+formality.slang"),
        ("-structure.bullets", "+structure.steps +structure.tables"),
        ("-readability.grade", "+terminology.technical +readability.sentence"),
        ("+readability.grade", "-terminology.technical"),
        ("+certainty.words", "+hedging.words"),
        ("-code.blocks", "+code.comments"),
        ("-numbers.figures", "+numbers.math"),
    ]

    private static let askedPairs: [(String, String)] = [
        (
            "-length.words",
            """
            +length.paragraph +structure.steps +structure.headings +structure.tables +examples.count \
            +examples.analogies +depth.reasons +depth.alternatives +depth.definitions +depth.verification \
            +depth.background +readability.sentence +code.comments +directness.preamble +warmth.empathy \
            +warmth.encouragement +questions.offer +summary.closing
            """
        ),
        ("+length.words", "-depth.reasons -depth.background -depth.definitions -depth.alternatives -length.paragraph"),
        ("+structure.steps", "+structure.bullets +structure.tables -structure.signposts"),
        ("+structure.bullets", "+structure.steps +structure.tables"),
        ("+structure.tables", "+structure.steps +structure.bullets"),
        ("-structure.bullets", "+structure.headings +structure.emphasis"),
        ("-structure.emphasis", "+structure.headings +structure.tables"),
        ("-code.blocks", "+code.inline"),
        ("-examples.count", "+examples.analogies"),
        ("-depth.reasons", "+depth.background +depth.definitions"),
        ("-directness.preamble", "+depth.background +warmth.courtesy"),
        ("+directness.recommendation", "+depth.alternatives"),
        ("-readability.grade -terminology.technical", "+terminology.acronyms +vocabulary.variety"),
        ("-hedging.words", "-certainty.words"),
        ("-certainty.words", "-hedging.words"),
        ("-caveats.warnings", "+caveats.disclaimers"),
        ("+formality.formal", "+emoji.count +humour.markers +enthusiasm.exclamations"),
        ("-formality.formal", "-formality.contractions -formality.slang"),
        ("-humour.markers", "+emoji.count +formality.slang +enthusiasm.exclamations"),
        ("-enthusiasm.exclamations", "+enthusiasm.superlatives +emoji.count +warmth.encouragement"),
        ("-enthusiasm.superlatives", "+enthusiasm.exclamations"),
        ("-warmth.empathy", "+warmth.encouragement +warmth.apology +warmth.courtesy"),
        ("-warmth.courtesy", "+directness.preamble +questions.offer"),
        ("-address.you", "+address.we"),
    ]

    /// Reads "+structure.steps -length.words".
    static func claims(_ text: String) -> [TraitClaim] {
        text.split(separator: " ").map { TraitClaim(String($0.dropFirst()), $0.first == "-" ? .less : .more) }
    }

    /// Every trait that a table names, for the test that each is in the catalogue.
    static var traits: Set<String> {
        Set((opposedPairs + askedPairs).flatMap { claims($0.0) + claims($0.1) }.map(\.trait))
    }
}
