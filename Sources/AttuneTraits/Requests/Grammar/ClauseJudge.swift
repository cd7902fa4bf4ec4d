import AttuneCore

/// Decides what a property and its surroundings ask for.
struct ClauseJudge: Sendable {
    let grammar: RequestGrammar
    let mode: TraitRequestReader.Mode

    struct Verdict {
        var direction: Direction
        var tone: TraitRequest.Tone
        init(_ direction: Direction, _ tone: TraitRequest.Tone) {
            self.direction = direction
            self.tone = tone
        }
    }

    /// A clause with more words of its own is about its matter, not about the reply.
    static let strangersAllowed = 4

    /// In a turn after a reply a whole phrase or a thing with its cue tells more than the words around it.
    private func strangersAllowed(_ term: Term) -> Int {
        if mode == .request { return Self.strangersAllowed }
        switch term.kind {
        case .complaint, .praise, .ask: return Self.strangersAllowed + 3
        case .noun, .clutter: return Self.strangersAllowed + 2
        default: return Self.strangersAllowed
        }
    }

    /// What the sentence as a whole says.
    struct Sentence {
        var isQuestion: Bool
        var unitCount: Int
        var hasPraise: Bool
        /// Begins with "is", "are", "was": a question about a fact.
        var asksFact: Bool
    }

    func judge(_ term: Term, _ unit: Unit, _ c: ClauseContext, _ sentence: Sentence) -> Verdict? {
        if c.elsewhere || c.strangers > strangersAllowed(term) { return nil }
        let verdict: Verdict?
        switch term.kind {
        case .noun, .clutter:
            // A word whose use is less of the trait: write "do not".
            let found = noun(term, c, sentence)
            verdict = term.direction == .more ? found : found.map { Verdict($0.direction.opposite, $0.tone) }
        case .plain, .fault, .merit: verdict = adjective(term, unit, c, sentence)
        case .ask, .verb: verdict = act(term, unit, c, sentence)
        case .manner: verdict = manner(term, c, sentence)
        case .complaint: verdict = complaint(term, c, sentence)
        case .praise: verdict = praise(term, unit, c, sentence)
        }
        if mode == .request, let verdict, verdict.tone != .ask { return nil }
        return verdict
    }

    // MARK: Things

    private func noun(_ term: Term, _ c: ClauseContext, _ sentence: Sentence) -> Verdict? {
        // "an example sentence": the thing only describes another.
        if c.contentFollows, !c.heap, !c.copulaAfter, !c.wouldHelpAfter, !c.pleaseAfter { return nil }
        let counted = c.quantity == .excess || c.quantity == .no || c.quantity == .lack || c.stops > 0
        if c.complementFollows, mode == .request || term.task && !counted { return nil }
        if mode == .request { return nounInRequest(term, c) }
        if c.question, c.quantity != .excess, c.quantity != .lack, c.quantity != .mild { return nil }
        let praised = (c.praise || c.good || c.goodAfter) && !c.notAfter
        switch c.quantity {
        case .excess: return Verdict(.less, c.quantityNegated ? .ask : c.praise ? .praise : .complaint)
        case .lack: return c.praise ? Verdict(.less, .praise) : Verdict(.more, .complaint)
        case .less: return Verdict(c.commandsNot % 2 == 1 ? .more : .less, .ask)
        case .more:
            if c.negated { return Verdict(.less, .ask) }
            if c.saysNot { return Verdict(.more, .complaint) }
            if c.past || c.exists { return praised ? Verdict(.more, .praise) : nil }
            return Verdict(.more, .ask)
        case .no:
            if c.praise || sentence.hasPraise && (term.kind == .clutter || !c.governed && !sentence.isQuestion) {
                return Verdict(.less, .praise)
            }
            if c.governed || c.with { return Verdict(.less, .ask) }
            if c.exists || c.past || c.copula || sentence.isQuestion { return Verdict(.more, .complaint) }
            return Verdict(.less, .ask)
        case .mild:
            if c.unwanted || c.unwantedAfter && c.copulaAfter { return Verdict(.less, .complaint) }
            if c.negated { return Verdict(.less, .ask) }
            if c.saysNot { return Verdict(.more, .complaint) }
            if praised { return Verdict(.more, .praise) }
            if c.governed, !c.past { return Verdict(.more, .ask) }
            if term.kind == .clutter || c.exists || c.past || c.copula || c.you || sentence.isQuestion {
                return Verdict(.less, .complaint)
            }
            if c.heap, !c.question, !c.saysNot, !sentence.hasPraise { return Verdict(.less, .complaint) }
            // "all these side remarks distract me"
            return c.hardAfter || c.unwantedAfter ? Verdict(.less, .complaint) : nil
        default: break
        }
        if c.unwanted { return Verdict(.less, .complaint) }
        if c.enoughBefore, !c.saysNot, !sentence.isQuestion, !c.copula { return Verdict(.less, .complaint) }
        if c.stopped { return c.praise ? Verdict(.less, .praise) : Verdict(.more, .complaint) }
        if c.stops > 0 {
            if c.praise { return Verdict(.less, .praise) }
            if c.saysNot { return Verdict(.less, .complaint) }
            return Verdict(c.negated ? .less : .more, .ask)
        }
        if c.commandsNot > 0, c.asks || c.desires || c.tells || c.with { return Verdict(.less, .ask) }
        if c.saysNot {
            if c.praise { return Verdict(.less, .praise) }
            if c.asks || c.past || c.tells { return Verdict(.more, .complaint) }
            if c.copula { return nil }
            return sentence.unitCount <= 4 ? Verdict(.less, .ask) : nil
        }
        if c.hardAfter, !c.hard, c.copulaAfter || c.definite || c.you { return Verdict(.less, .complaint) }
        if c.hard || c.hardAfter {
            return term.kind == .clutter || grammar.isTerminology[Int(term.trait)] ? Verdict(.less, .complaint) : nil
        }
        if c.unwantedAfter { return Verdict(.less, .complaint) }
        if c.lackAfter { return Verdict(.more, .complaint) }
        if c.excessAfter, c.copulaAfter, c.endsClause || sentence.unitCount <= 6 { return Verdict(.less, .complaint) }
        if c.wouldHelpAfter { return c.definite ? nil : Verdict(.more, .ask) }
        if c.askedAfter, c.moreAfter || c.copulaAfter { return nil }
        if c.praise, !c.notAfter { return Verdict(.more, .praise) }
        let governedThing = c.asks && !c.past || c.desires || c.polite && c.quantity == .any
        if governedThing {
            // "use the table above" speaks of one that is there.
            if c.definite, !c.desires, grammar.users.contains(c.askLemma) { return nil }
            return Verdict(.more, .ask)
        }
        if c.past { return praised && c.good ? Verdict(.more, .praise) : nil }
        if c.good || c.goodAfter && c.copulaAfter, !c.notAfter { return Verdict(.more, .praise) }
        if c.with, c.endsClause, c.tells || c.polite || c.pleaseAfter || sentence.unitCount <= 6 {
            return Verdict(term.kind == .clutter ? .less : .more, term.kind == .clutter ? .complaint : .ask)
        }
        if c.pleaseAfter, !c.tells { return Verdict(.more, .ask) }
        // "Nice, clear steps."
        if sentence.hasPraise, sentence.unitCount <= 3, !c.notAfter { return Verdict(.more, .praise) }
        // "Source?"
        if sentence.isQuestion, sentence.unitCount <= 1 { return Verdict(.more, .ask) }
        if c.quantity == .any, sentence.isQuestion { return Verdict(.more, .ask) }
        if term.kind == .clutter, c.exists || c.copula && !c.definite { return Verdict(.less, .complaint) }
        return nil
    }

    /// In a first request a thing counts when it is asked for or ruled out right beside the cue.
    private func nounInRequest(_ term: Term, _ c: ClauseContext) -> Verdict? {
        if c.question || c.definite || c.past || c.copula || c.exists { return nil }
        switch c.quantity {
        case .no, .less, .excess: return Verdict(.less, .ask)
        case .more: return c.asks || c.desires || c.with ? Verdict(c.negated ? .less : .more, .ask) : nil
        case .lack: return nil
        default: break
        }
        if c.stops > 0 { return Verdict(c.negated ? .less : .more, .ask) }
        if c.commandsNot > 0, c.asks || c.tells { return Verdict(.less, .ask) }
        guard c.endsClause, !c.saysNot else { return nil }
        if c.with { return Verdict(.more, .ask) }
        return c.asks && !c.desires ? Verdict(.more, .ask) : nil
    }

    // MARK: Qualities

    private func adjective(_ term: Term, _ unit: Unit, _ c: ClauseContext, _ sentence: Sentence) -> Verdict? {
        let d = term.direction
        let comparative = unit.comparative || c.quantity == .more
        // "a formal dinner": said of something else than the reply.
        let predicate = c.copula || c.it && (c.tells || c.asks || c.desires) || c.quantity == .excess
        if c.contentFollows, !predicate { return nil }
        if c.articleBefore, !c.replyFollows, !c.nounFollows { return nil }
        if c.replyComplement, !comparative, !c.copula { return nil }
        if c.question, c.quantity != .excess, c.quantity != .mild { return nil }
        if mode == .request {
            let shaped = c.tells && !c.past && (!c.contentFollows) || c.replyFollows && (c.governed || c.with)
            guard shaped, !c.question, !c.copula else { return nil }
        }
        let praised = (c.praise || c.good || c.goodAfter || sentence.hasPraise && !c.governed) && !c.notAfter

        if c.enoughAfter {
            if c.saysNot || c.commandsNot > 0 || c.lackAfter { return Verdict(d, .complaint) }
            return sentence.isQuestion || c.governed ? nil : Verdict(d, .praise)
        }
        switch c.quantity {
        case .excess:
            if c.quantityNegated || c.negated {
                return Verdict(d.opposite, c.saysNot && (c.copula || praised) && !c.governed ? .praise : .ask)
            }
            if sentence.asksFact && sentence.isQuestion { return nil }
            return Verdict(d.opposite, c.praise ? .praise : .complaint)
        case .lack: return Verdict(d, .complaint)
        case .less:
            if c.copula, !c.governed, !c.modal { return praised ? Verdict(d.opposite, .praise) : nil }
            return Verdict(c.negated ? d : d.opposite, .ask)
        default: break
        }
        if c.unwanted { return Verdict(d.opposite, .complaint) }
        if c.negated { return Verdict(d.opposite, c.praise ? .praise : .ask) }
        if c.saysNot {
            if term.kind == .fault { return Verdict(d.opposite, .praise) }
            if c.governed, !c.copula { return Verdict(d.opposite, .ask) }
            return c.praise ? Verdict(d.opposite, .praise) : Verdict(d, .complaint)
        }
        if comparative {
            if c.past { return praised ? Verdict(d, .praise) : nil }
            if c.copula, !c.governed, !c.modal { return sentence.isQuestion ? nil : Verdict(d, .praise) }
            return Verdict(d, .ask)
        }
        if c.praise, term.kind != .fault { return Verdict(d, .praise) }
        let commanded =
            c.tells && !c.past || c.asks && !c.past || c.desires || c.modal && !sentence.isQuestion || c.pleaseAfter
            || c.polite && !c.copula
        if commanded, !(c.copula && term.kind == .fault) {
            if c.replyFollows || predicate || c.reply || c.tells
                || c.endsClause && (c.polite || c.pleaseAfter || c.desires || c.modal)
            {
                return Verdict(d, .ask)
            }
            return nil
        }
        if praised, term.kind != .fault, c.copula || c.quantity == .mild || c.replyFollows || sentence.unitCount <= 6 {
            return Verdict(d, .praise)
        }
        if sentence.asksFact && sentence.isQuestion || c.nounFollows { return nil }
        switch term.kind {
        case .fault
        where c.copula || c.quantity == .mild || c.exists || sentence.unitCount <= 3 || c.replyFollows && c.past:
            return Verdict(d.opposite, .complaint)
        case .merit where (c.copula || c.quantity == .mild || sentence.unitCount <= 2) && !sentence.isQuestion:
            return Verdict(d, .praise)
        case .plain
        where c.quantity == .mild
            && (c.copula || c.you || c.opensClause || sentence.unitCount <= 3 || sentence.isQuestion):
            return Verdict(d.opposite, .complaint)
        default: return nil
        }
    }

    // MARK: Acts

    private func act(_ term: Term, _ unit: Unit, _ c: ClauseContext, _ sentence: Sentence) -> Verdict? {
        let d = term.direction
        if term.kind == .verb {
            if mode == .request { return nil }
            // "simplify the equation" is a task; "simplify it" is about the reply.
            if c.contentFollows, !grammar.takesMatter[Int(term.trait)] { return nil }
            if c.question { return nil }
        } else if mode == .request, c.question || c.copula {
            return nil
        }
        // "why is it best for society to …" asks about the matter.
        if grammar.askers.contains(unit.lemma), c.contentFollows || c.complementFollows, c.strangers > 2 { return nil }
        if c.unwanted || c.unwantedAfter && c.quantity == nil && !c.governed {
            return Verdict(d.opposite, .complaint)
        }
        if c.quantity == .no, term.kind == .ask { return Verdict(d.opposite, .ask) }
        // "someone who gets to the point"
        if unit.form == .plural, grammar.verbs.contains(unit.lemma), !sentence.isQuestion, !c.governed, !c.negated,
            term.kind == .ask || term.kind == .verb
        {
            return Verdict(d, c.saysNot ? .complaint : .praise)
        }
        if grammar.absences.contains(unit.lemma), c.exists || c.past || sentence.isQuestion && sentence.unitCount <= 2 {
            return Verdict(d.opposite, .complaint)  // "there was no explanation"
        }
        if c.praise { return Verdict(c.negated || c.saysNot ? d.opposite : d, .praise) }
        if c.negated { return Verdict(d.opposite, .ask) }
        if c.saysNot { return Verdict(d, .complaint) }
        if c.quantity == .lack { return Verdict(d, .complaint) }
        if c.quantity == .excess
            || c.quantity == .mild && !c.governed && !sentence.hasPraise && !grammar.askers.contains(unit.lemma)
        {
            return Verdict(d.opposite, .complaint)  // "such long sentences"
        }
        if c.goodAfter, !c.notAfter, !c.governed, !grammar.takesMatter[Int(term.trait)] {
            return Verdict(d, .praise)
        }
        if unit.form == .past, c.tells, c.it { return Verdict(d, .ask) }  // "make it bulleted"
        if unit.form == .past || c.past && !c.governed {
            return sentence.hasPraise ? Verdict(d, .praise) : nil
        }
        return Verdict(d, .ask)
    }

    private func manner(_ term: Term, _ c: ClauseContext, _ sentence: Sentence) -> Verdict? {
        let d = term.direction
        if c.quantity == .excess {
            return c.quantityNegated ? Verdict(d.opposite, .ask) : Verdict(d.opposite, .complaint)
        }
        if c.unwanted { return Verdict(d.opposite, .complaint) }
        if c.praise { return Verdict(c.negated ? d.opposite : d, .praise) }
        if c.negated { return Verdict(d.opposite, .ask) }
        if c.saysNot { return Verdict(d, .complaint) }
        if c.past { return sentence.hasPraise ? Verdict(d, .praise) : nil }
        if mode == .request || c.governed || sentence.unitCount <= 4 { return Verdict(d, .ask) }
        return nil
    }

    // MARK: Whole phrases

    private func complaint(_ term: Term, _ c: ClauseContext, _ sentence: Sentence) -> Verdict? {
        let denied = c.commandsNot > 0 || c.saysNot || c.stops > 0
        if mode == .request { return denied && !c.elsewhere ? Verdict(term.direction, .ask) : nil }
        if sentence.asksFact, sentence.isQuestion, !denied { return nil }
        if denied { return Verdict(term.direction, c.saysNot && !c.governed ? .praise : .ask) }
        if c.praise && !c.saysNot && c.quantity == nil { return Verdict(term.direction, .praise) }
        return Verdict(term.direction, .complaint)
    }

    private func praise(_ term: Term, _ unit: Unit, _ c: ClauseContext, _ sentence: Sentence) -> Verdict? {
        if mode == .request { return nil }
        if c.unwanted || c.unwantedAfter { return Verdict(term.direction.opposite, .complaint) }
        if c.notAfter { return nil }
        if c.saysNot || c.commandsNot > 0 { return Verdict(term.direction, c.commandsNot > 0 ? .ask : .complaint) }
        if c.praise || c.good || c.goodAfter { return Verdict(term.direction, .praise) }
        // "explain it without the jargon": a way of saying that is asked for.
        if c.governed, !sentence.hasPraise, grammar.absences.contains(unit.lemma) {
            return Verdict(term.direction, .ask)
        }
        guard !c.governed, !sentence.isQuestion, c.quantity == nil, c.stops == 0, !c.definite else { return nil }
        return sentence.hasPraise || sentence.unitCount <= 4 ? Verdict(term.direction, .praise) : nil
    }
}
