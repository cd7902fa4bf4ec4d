import AttuneCore

/// The words by which people speak of one trait, in the notation of ``PhrasePattern``.
struct TraitWords: Sendable {
    /// The words of one direction.
    struct Side: Sendable {
        /// Neutral descriptions: "short". "Too short" asks for the other side, "make it short" for this one.
        var plain: [String] = []
        /// Descriptions that find fault by themselves: "wordy" asks for the other side.
        var faults: [String] = []
        /// Descriptions that praise by themselves: "concise".
        var merits: [String] = []
        /// What one does to a reply that is there: "shorten". Not read in a first request, where it is the task.
        var verbs: [String] = []
        /// Whole requests, clear in any message: "keep it short".
        var asks: [String] = []
        /// How something is told: "briefly", "step by step".
        var manners: [String] = []
        /// Whole complaints by which a person wants this side.
        var complaints: [String] = []
        /// Whole phrases of praise for this side.
        var praises: [String] = []

        mutating func append(_ other: Side) {
            plain += other.plain
            faults += other.faults
            merits += other.merits
            verbs += other.verbs
            asks += other.asks
            manners += other.manners
            complaints += other.complaints
            praises += other.praises
        }
    }

    let trait: String
    /// Things that a reply can have more or fewer of.
    var nouns: [String] = []
    /// The same, where naming the thing is a complaint: "fluff".
    var clutter: [String] = []
    /// A thing that is often a task of its own ("a summary of chapter 2") is read only without a complement.
    var task = false
    var more = Side()
    var less = Side()

    func side(_ direction: Direction) -> Side { direction == .more ? more : less }

    /// Every trait's words. The order decides where two traits claim one phrase: the first has it.
    static let all: [TraitWords] = {
        let core =
            length + lists + layout + code + examples + reasons + background + terminology + readability + confidence
            + caveats + directness + formality + warmth + liveliness + address + closing + evidence
        let further = Dictionary(grouping: Self.further, by: \.trait)
        return core.map { words in (further[words.trait] ?? []).reduce(words) { $0.joined(with: $1) } }
    }()

    /// Phrases that a trait has beside its core vocabulary, in files of their own.
    private static let further: [TraitWords] = [
        furtherLength, furtherSteps, furtherSections, furtherMarks, furtherCode, furtherExample, furtherReason,
        furtherCheck, furtherTerm, furtherSentence, furtherConfidence, furtherCaveats, furtherDirectness,
        furtherFormality, furtherWarmth, furtherLiveliness, furtherHumour, furtherAddress, furtherClosing,
        furtherSource, furtherNumber,
    ].flatMap { $0 }

    /// The words of both, those of `self` first.
    private func joined(with other: TraitWords) -> TraitWords {
        var joined = self
        joined.nouns += other.nouns
        joined.clutter += other.clutter
        joined.more.append(other.more)
        joined.less.append(other.less)
        return joined
    }
}
