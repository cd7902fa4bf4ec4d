import AttuneCore

/// The words that all contexts share: how replies show an aspect and how users speak about it.
struct SharedLanguage: Sendable {
    /// What users can do with an aspect in words.
    enum Tone: String, CaseIterable {
        /// Asks for it.
        case ask
        /// Complains that it is missing, or that there is too much of its opposite.
        case complaint
        /// Praises that it is so.
        case praise
    }

    /// By aspect: sentences, clauses or openings that show it.
    let features: [[Phrase]]
    /// By aspect: full sentences beside the openings, where an aspect has both.
    let sentences: [[Phrase]]
    /// By aspect, then direction (more, less), then tone.
    let talk: [[[[Phrase]]]]

    let satisfied: [Phrase]
    let dissatisfied: [Phrase]
    let followUps: [Phrase]
    let bridges: [Phrase]
    let acknowledgements: [Phrase]
    let satisfiedOpeners: [Phrase]
    let dissatisfiedOpeners: [Phrase]
    let askClosers: [Phrase]
    let praiseClosers: [Phrase]
    let satisfiedTails: [Phrase]
    let dissatisfiedTails: [Phrase]
    let requestOpeners: [Phrase]
    let emoji: [Phrase]

    static let standard = SharedLanguage()

    private init() {
        let aspects = PhraseBank(AspectText.all)
        features = SimulatedAspect.all.map { aspects.phrases("\($0.id) features") }
        sentences = SimulatedAspect.all.map { aspects.phrases("\($0.id) sentences") }
        talk = SimulatedAspect.all.map { aspect in
            Direction.allCases.map { direction in
                Tone.allCases.map { aspects.phrases("\(aspect.id) \(direction.rawValue) \($0.rawValue)") }
            }
        }
        emoji = aspects.phrases("emoji")
        let talk = PhraseBank(TalkText.all)
        satisfied = talk.phrases("satisfied")
        dissatisfied = talk.phrases("dissatisfied")
        followUps = talk.phrases("follow-ups")
        bridges = talk.phrases("bridges")
        acknowledgements = talk.phrases("acknowledgements")
        satisfiedOpeners = talk.phrases("satisfied openers")
        dissatisfiedOpeners = talk.phrases("dissatisfied openers")
        askClosers = talk.phrases("ask closers")
        praiseClosers = talk.phrases("praise closers")
        satisfiedTails = talk.phrases("satisfied tails")
        dissatisfiedTails = talk.phrases("dissatisfied tails")
        requestOpeners = talk.phrases("request openers")
    }

    func phrases(_ aspect: Int, _ direction: Direction, _ tone: Tone) -> [Phrase] {
        talk[aspect][direction == .more ? 0 : 1][tone == .ask ? 0 : tone == .complaint ? 1 : 2]
    }
}
