/// What stands around a property within its clause.
struct ClauseContext: Sendable {
    // To the left, nearest first.
    var quantity: Cue?
    /// "all these" stands before.
    var heap = false
    var asks = false
    var tells = false
    var desires = false
    var polite = false
    var with = false
    var stops = 0
    /// A stop in the past tense: "you skipped the examples".
    var stopped = false
    var commandsNot = 0
    var saysNot = false
    var praise = false
    var good = false
    var unwanted = false
    var hard = false
    var copula = false
    var modal = false
    var exists = false
    var question = false
    var you = false
    var it = false
    /// "the" or "that" stands right before.
    var definite = false
    var reply = false
    /// A verb of giving in the past tense: "you gave me".
    var past = false
    /// About the writer or somebody else's text.
    var elsewhere = false
    var paragraph = false
    var sentence = false
    /// The nearest thing to the left is another property joined by "and", "or" or a comma.
    var joined = false
    private var prepositions = false
    /// "a" or "an" stands right before.
    var articleBefore = false
    /// "a brief description of the film": the thing described is the task.
    var replyComplement = false
    /// "enough warnings"
    var enoughBefore = false
    /// The verb that asks, nearest to the left.
    var askLemma: UInt16 = 0
    /// The quantity itself is negated: "not too".
    var quantityNegated = false

    // To the right.
    var pleaseAfter = false
    var wouldHelpAfter = false
    var goodAfter = false
    var unwantedAfter = false
    var hardAfter = false
    var lackAfter = false
    var excessAfter = false
    var notAfter = false
    var copulaAfter = false
    var enoughAfter = false
    var moreAfter = false
    var askedAfter = false
    /// What follows at once is a word that the grammar does not know.
    var contentFollows = false
    var complementFollows = false
    var replyFollows = false
    /// Another property's thing follows at once: "a practical joke".
    var nounFollows = false
    /// Stranger words in the clause.
    var strangers = 0
    /// Nothing but fillers stands before it in its clause.
    var opensClause = false
    /// Nothing but marks follows, or a new clause.
    var endsClause = false

    var governed: Bool { asks || tells || desires || polite || pleaseAfter || wouldHelpAfter }
    /// An odd number of negations: "don't skip the examples" asks for them.
    var negated: Bool { (commandsNot + stops) % 2 == 1 }

    /// Reads the units around `index`. `reach` bounds the stranger words that may stand in between.
    init(_ units: UnsafeBufferPointer<Unit>, at index: Int, isNoun: Bool, reach: Int) {
        readLeft(units, index, isNoun, reach)
        readOpening(units, index)
        countStrangers(units, index)
        readRight(units, index, isNoun)
    }

    private var hasCue: Bool {
        quantity != nil || asks || tells || desires || with || stops > 0 || stopped || commandsNot > 0 || saysNot
            || praise
            || good || unwanted || hard || copula
    }

    private mutating func readLeft(_ units: UnsafeBufferPointer<Unit>, _ index: Int, _ isNoun: Bool, _ reach: Int) {
        var strangers = 0
        var joining = false
        var position = index - 1
        scan: while position >= 0 {
            let unit = units[position]
            switch unit.kind {
            case .content:
                strangers += 1
                if strangers > reach { break scan }
            case .masked:
                break scan
            case .soft:
                if hasCue { break scan }
                joining = true
            case .term(let term):
                if joining {
                    joined = strangers == 0 && !hasCue
                    break scan
                }
                // "detailed examples": the adjective stands between the cue and the noun.
                let adjective = term.kind == .plain || term.kind == .merit || term.kind == .fault
                guard isNoun, adjective, position == index - 1 else {
                    // "my essay is too long"
                    if position > 0, units[position - 1].cue == .other { elsewhere = true }
                    break scan
                }
            case .cue(let cue):
                if joining {
                    // After a comma only another property or its conjunction counts.
                    guard cue == .and || cue == .filler || cue == .it || cue == .any else { break scan }
                    position -= 1
                    continue scan
                }
                switch cue {
                case .and:
                    if hasCue { break scan }
                    joining = true
                case .but, .question:
                    question = cue == .question
                    break scan
                default:
                    note(cue, unit, strangers: strangers, adjacent: position == index - 1)
                    if cue == .not, position > 0, let before = units[position - 1].cue,
                        [.you, .it, .reply].contains(before)
                    {
                        commandsNot -= 1
                        saysNot = true
                    }
                }
            }
            position -= 1
        }
    }

    /// Whether the clause opens with a question about the matter, however far to the left.
    private mutating func readOpening(_ units: UnsafeBufferPointer<Unit>, _ index: Int) {
        var position = index - 1
        while position >= 0 {
            if case .soft = units[position].kind { return }
            if units[position].cue == .but { return }
            if units[position].cue == .question {
                question = true
                return
            }
            position -= 1
        }
    }

    /// Counts the stranger words between the marks around `index`.
    private mutating func countStrangers(_ units: UnsafeBufferPointer<Unit>, _ index: Int) {
        var position = index - 1
        opensClause = true
        scan: while position >= 0 {
            switch units[position].kind {
            case .soft, .cue(.but), .cue(.and): break scan
            case .content, .masked:
                strangers += 1
                opensClause = false
            case .cue(.filler): break
            default: opensClause = false
            }
            position -= 1
        }
        position = index + 1
        scan: while position < units.count {
            switch units[position].kind {
            case .soft, .cue(.but): break scan
            case .content, .masked: strangers += 1
            default: break
            }
            position += 1
        }
    }

    private mutating func note(_ cue: Cue, _ unit: Unit, strangers: Int, adjacent: Bool) {
        let past = unit.form == .past
        switch cue {
        case .ask:
            if !asks { askLemma = unit.lemma }
            if past { self.past = true } else { asks = true }
        case .tell: if past { self.past = true } else { tells = true }
        case .desire: desires = true
        case .polite: polite = true
        case .with: if strangers == 0, !hasCue { with = true }
        case .more, .less, .excess, .mild, .lack, .no, .any:
            // "so in your opinion": the degree must be the word's own.
            if cue == .mild, with || asks || tells || desires || you || prepositions { return }
            if quantity == nil || (quantity == .any && cue != .mild) || (quantity == .mild && cue == .excess) {
                if strangers == 0 || cue == .lack { quantity = cue }
            } else if quantity == .more && cue == .no {
                quantity = .no
            }
        case .heap:
            if strangers == 0, quantity == nil {
                quantity = .mild
                heap = true
            }
        case .stop: if past { stopped = true } else { stops += 1 }
        case .not:
            commandsNot += 1
            if quantity == .excess || quantity == .mild { quantityNegated = true }
        case .isNot:
            saysNot = true
            if quantity == .excess || quantity == .mild { quantityNegated = true }
        case .praise: praise = true
        case .good: good = true
        case .unwanted: unwanted = true
        case .hard: hard = true
        case .copula: copula = true
        case .modal: modal = true
        case .exists: exists = true
        case .oneself, .other: elsewhere = true
        case .you: you = true
        case .it:
            it = true
            if adjacent { definite = true }
        case .reply: reply = true
        case .paragraph: paragraph = true
        case .sentence: sentence = true
        case .wouldHelp: polite = true
        case .enough: if adjacent { enoughBefore = true }
        case .of: prepositions = true
        case .filler: if adjacent, unit.isArticle { articleBefore = true }
        case .question, .and, .but, .means: break
        }
    }

    private mutating func readRight(_ units: UnsafeBufferPointer<Unit>, _ index: Int, _ isNoun: Bool) {
        var strangers = 0
        var position = index + 1
        endsClause = true
        var first = true
        scan: while position < units.count {
            let unit = units[position]
            switch unit.kind {
            case .content:
                if first { contentFollows = true }
                endsClause = false
                strangers += 1
                if strangers > 2 { break scan }
            case .masked:
                if first { contentFollows = true }
                endsClause = false
                break scan
            case .soft:
                // A polite word or thanks may still follow.
                if position + 1 < units.count, let cue = units[position + 1].cue, cue == .polite || cue == .wouldHelp {
                    pleaseAfter = true
                }
                break scan
            case .term(let term):
                if first { nounFollows = term.kind == .noun || term.kind == .clutter }
                // "examples and steps would help" is said of both.
                if first { endsClause = true }
            case .cue(let cue):
                if first {
                    replyFollows = cue == .reply
                    replyComplement = cue == .reply && Self.hasComplement(units, after: position)
                }
                switch cue {
                case .but: break scan
                case .and: break
                case .sentence, .paragraph: if first, isNoun { contentFollows = true }
                case .polite: pleaseAfter = true
                case .wouldHelp: wouldHelpAfter = true
                case .good: goodAfter = true
                case .praise:
                    // "the steps made it clear" says of the steps that they are good.
                    goodAfter = true
                    copulaAfter = true
                case .unwanted, .stop: if cue == .unwanted { unwantedAfter = true } else { break scan }
                case .hard: hardAfter = true
                case .lack: lackAfter = true
                case .excess: excessAfter = true
                case .isNot, .not: notAfter = true
                case .copula: copulaAfter = true
                case .enough: if first || notAfter { enoughAfter = true }
                case .more: moreAfter = true
                case .of, .with:
                    if first { complementFollows = Self.hasMatter(units, after: position) }
                    endsClause = false
                    break scan
                case .modal: break
                case .ask, .tell:
                    if unit.form == .past { askedAfter = true } else { break scan }
                case .desire, .less, .no: break scan
                default: break
                }
            }
            first = false
            position += 1
        }
    }

    /// Whether a preposition and its matter follow the word at `position`.
    private static func hasComplement(_ units: UnsafeBufferPointer<Unit>, after position: Int) -> Bool {
        guard position + 1 < units.count, units[position + 1].cue == .of || units[position + 1].cue == .with else {
            return false
        }
        return hasMatter(units, after: position + 1)
    }

    /// Whether a stranger word follows the preposition at `position`.
    private static func hasMatter(_ units: UnsafeBufferPointer<Unit>, after position: Int) -> Bool {
        var next = position + 1
        while next < units.count {
            switch units[next].kind {
            case .content, .masked: return true
            case .cue(let cue) where cue == .filler || cue == .it || cue == .question || cue == .any: next += 1
            case .cue(.other): return true
            default: return false
            }
        }
        return false
    }
}
