import AttuneTraits

/// What two replies to one prompt usually differ by, per trait on its statistical scale, and how telling a difference is
/// for a person.
///
/// Spread and slope were measured over 2,392 pairs of three public sets under MIT licence (hh-rlhf, LLMBar, JudgeBench),
/// then kept from falling below what one mark more or less makes, and from rising beyond what a reader notices at once:
/// a rate of .8, a count of .65, and for length a factor of 1.4, on each trait's statistical scale.
struct ReplyConstants: Sendable {
    /// Standard deviation of the difference, length taken out.
    var spread: Double
    /// Difference for each unit of difference in ln(1 + words).
    var slope: Double
    /// How readily people name such a difference as their reason, 1 for most. Length and layout are seen at a glance;
    /// a few function words more or less are hardly noticed.
    var salience: Double

    /// Of the difference in ln(1 + words).
    static let lengthVariance = 0.5

    /// Root mean square of the whole difference, what goes along with length included.
    var scale: Double { (spread * spread + slope * slope * Self.lengthVariance).squareRoot() }

    static func of(_ trait: Trait) -> ReplyConstants {
        let known = table[trait.id]
        return ReplyConstants(
            spread: known?.spread ?? 0.5, slope: known?.slope ?? 0, salience: salience[trait.id] ?? 1)
    }

    private static let salience: [String: Double] = [
        "length.words": 1.3, "structure.steps": 1.1, "structure.bullets": 1.1, "length.paragraph": 0.7,
        "structure.signposts": 0.7, "readability.sentence": 0.7, "readability.grade": 0.8,
        "terminology.acronyms": 0.6, "certainty.words": 0.7, "address.you": 0.6, "address.assistant": 0.6,
        "address.we": 0.6, "vocabulary.variety": 0.5, "punctuation.asides": 0.6, "enthusiasm.superlatives": 0.7,
        "directness.imperatives": 0.7, "code.inline": 0.7, "code.comments": 0.6, "depth.definitions": 0.8,
        "warmth.courtesy": 0.8, "formality.contractions": 0.8,
    ]

    private static let table: [String: (spread: Double, slope: Double)] = [
        "length.words": (0.35, 0.00),
        "length.paragraph": (0.57, 0.81),
        "structure.steps": (0.51, 0.09),
        "structure.bullets": (0.46, 0.02),
        "structure.headings": (0.40, 0.01),
        "structure.tables": (0.40, 0.00),
        "structure.emphasis": (0.50, -0.00),
        "structure.signposts": (0.50, 0.04),
        "code.blocks": (0.40, 0.00),
        "code.inline": (0.40, 0.01),
        "code.comments": (0.15, 0.01),
        "examples.count": (0.40, 0.06),
        "examples.analogies": (0.40, 0.01),
        "depth.reasons": (0.58, 0.11),
        "depth.alternatives": (0.40, 0.03),
        "depth.definitions": (0.40, 0.03),
        "depth.verification": (0.40, 0.04),
        "depth.background": (0.40, 0.03),
        "terminology.technical": (0.80, 0.14),
        "terminology.acronyms": (0.54, 0.05),
        "readability.grade": (3.46, 1.52),
        "readability.sentence": (0.49, 0.40),
        "hedging.words": (0.80, 0.30),
        "certainty.words": (0.53, 0.05),
        "caveats.warnings": (0.40, 0.08),
        "caveats.disclaimers": (0.40, 0.01),
        "caveats.refusal": (0.40, 0.01),
        "directness.preamble": (0.65, 0.10),
        "directness.imperatives": (0.15, 0.01),
        "directness.recommendation": (0.40, 0.04),
        "formality.contractions": (0.80, 0.24),
        "formality.formal": (0.50, 0.04),
        "formality.slang": (0.54, -0.00),
        "warmth.empathy": (0.40, 0.02),
        "warmth.encouragement": (0.40, 0.01),
        "warmth.courtesy": (0.40, 0.02),
        "warmth.apology": (0.40, -0.00),
        "enthusiasm.exclamations": (0.15, 0.00),
        "enthusiasm.superlatives": (0.53, 0.04),
        "humour.markers": (0.40, 0.01),
        "emoji.count": (0.40, 0.00),
        "address.you": (0.80, 0.27),
        "address.assistant": (0.80, 0.22),
        "address.we": (0.67, 0.08),
        "questions.back": (0.47, -0.01),
        "questions.offer": (0.40, 0.04),
        "summary.closing": (0.40, 0.01),
        "sources.links": (0.40, 0.00),
        "sources.citations": (0.40, 0.02),
        "numbers.figures": (0.68, 0.08),
        "numbers.math": (0.40, 0.01),
        "punctuation.asides": (0.51, 0.07),
        "vocabulary.variety": (0.86, 1.52),
    ]
}
