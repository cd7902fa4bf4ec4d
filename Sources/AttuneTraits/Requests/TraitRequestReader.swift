import AttuneCore

/// Reads free text back into traits: what a person asks a reply to have more or less of, complains about or praises.
///
/// A small grammar, not a list of sentences. Each trait brings words for itself (things, qualities, acts, manners);
/// cues around them ("add", "too", "no need for", "love") decide direction and tone within a clause. Code, quotations
/// and links are not read. English only: other languages yield next to nothing.
public struct TraitRequestReader: Sendable {
    /// Where the text stands in a conversation.
    public enum Mode: Sendable, Hashable, CaseIterable {
        /// A first message: only what is clearly about the form of the reply counts, since "write a short story about
        /// a formal dinner" says nothing of it.
        case request
        /// A turn after a reply: complaints, praise and changes to that reply count as well.
        case reaction
    }

    private let grammar: RequestGrammar

    public init() { grammar = .standard }

    /// The requests in `text` as a turn after a reply, in the order in which they are made.
    public func read(_ text: String) -> [TraitRequest] { read(text, mode: .reaction) }

    /// The requests in `text`, in the order in which they are made, each once.
    public func read(_ text: String, mode: Mode) -> [TraitRequest] {
        var copy = text
        return copy.withUTF8 { read($0, mode: mode) }
    }

    /// The same, over the bytes of a text.
    public func read(_ text: UnsafeBufferPointer<UInt8>, mode: Mode) -> [TraitRequest] {
        var tokens: [Token] = []
        tokens.reserveCapacity(text.count / 5 + 4)
        TextScanner(words: grammar.words).scan(text, into: &tokens)
        return tokens.withUnsafeBufferPointer { read($0, mode: mode) }
    }

    private func read(_ tokens: UnsafeBufferPointer<Token>, mode: Mode) -> [TraitRequest] {
        let judge = ClauseJudge(grammar: grammar, mode: mode)
        var found: [TraitRequest] = []
        var units: [Unit] = []
        var start = 0
        while start < tokens.count {
            units.removeAll(keepingCapacity: true)
            var hasTerm = false
            var isQuestion = false
            var index = start
            while index < tokens.count {
                let token = tokens[index]
                if token.kind == .hard || token.kind == .question {
                    isQuestion = token.kind == .question
                    index += 1
                    break
                }
                index += append(tokens, index, to: &units, &hasTerm)
            }
            if hasTerm { judgeSentence(units, isQuestion, judge, &found) }
            if mode == .reaction, let request = meaningQuestion(units), !found.contains(request) {
                found.append(request)
            }
            start = index
        }
        return found
    }

    /// Appends the unit that begins at `index`; returns how many tokens it takes.
    private func append(
        _ tokens: UnsafeBufferPointer<Token>, _ index: Int, to units: inout [Unit], _ hasTerm: inout Bool
    ) -> Int {
        let token = tokens[index]
        switch token.kind {
        case .soft: units.append(Unit(kind: .soft, form: .base, comparative: false, lemma: 0))
        case .masked:
            // A quoted word of the reply names a property: drop the "furthermore".
            let mention = grammar.mentions[token.hash]
            if mention != nil { hasTerm = true }
            units.append(
                Unit(kind: mention.map(Unit.Kind.term) ?? .masked, form: .base, comparative: false, lemma: 0))
        case .number where token.lemma == 0:
            units.append(Unit(kind: .content, form: .base, comparative: false, lemma: 0))
        default:
            guard let match = grammar.phrases.longest(tokens, at: index) else {
                units.append(Unit(kind: .content, form: .base, comparative: false, lemma: 0))
                return 1
            }
            var comparative = false
            for position in index..<index + match.length where tokens[position].form == .comparative {
                comparative = true
            }
            let kind: Unit.Kind
            switch grammar.phrases.meanings[match.meaning] {
            case .term(let term):
                kind = .term(term)
                hasTerm = true
            case .cue(.tell) where grammar.answers.contains(token.lemma) && followsArticle(tokens, index):
                kind = .cue(.reply)
            case .cue(let cue): kind = .cue(cue)
            }
            units.append(
                Unit(
                    kind: kind, form: token.form, comparative: comparative,
                    isArticle: match.length == 1 && grammar.indefinite.contains(token.lemma), lemma: token.lemma))
            return match.length
        }
        return 1
    }

    /// The thing that the quality at `index` is said of, right before its verb.
    private static func subject(of index: Int, _ units: UnsafeBufferPointer<Unit>) -> Term? {
        var position = index - 1
        while position >= 0, let cue = units[position].cue, cue == .copula || cue == .mild || cue == .filler {
            position -= 1
        }
        guard position >= 0, position < index - 1, let term = units[position].term, term.kind == .noun else {
            return nil
        }
        return term
    }

    /// The thing right before a phrase of the reader's difficulty or ease, which is then said of that thing.
    private static func sayer(of index: Int, _ term: Term, _ units: UnsafeBufferPointer<Unit>) -> Term? {
        guard RequestGrammar.standard.isTerminology[Int(term.trait)], term.direction == .less,
            term.kind == .complaint || term.kind == .verb || term.kind == .praise
        else { return nil }
        // "I can't follow the equations"
        var next = index + 1
        while next < units.count, let cue = units[next].cue, cue == .it || cue == .mild || cue == .filler { next += 1 }
        if term.kind == .complaint, next < units.count, let noun = units[next].term, noun.kind == .noun,
            RequestGrammar.standard.isTerminology[Int(noun.trait)]
        {
            return noun
        }
        var position = index - 1
        while position >= 0, let cue = units[position].cue, cue == .copula || cue == .mild || cue == .filler {
            position -= 1
        }
        guard position >= 0, let noun = units[position].term, noun.kind == .noun else { return nil }
        return noun
    }

    /// Where a sentence begins with praise for what it goes on to say: "glad you left out …", "love that there are no …".
    /// A praising word that a comma follows stands for itself, and one in a wish ("I'd love …") praises nothing.
    private func factive(in units: [Unit]) -> Int? {
        for (index, unit) in units.prefix(5).enumerated() {
            if unit.kind.isWord, grammar.factives.contains(unit.lemma), unit.cue != .desire || index == 0,
                index + 1 < units.count
            {
                if case .soft = units[index + 1].kind { return nil }
                if unit.cue == .good, !opensClause(units[index + 1]) { return nil }
                return index
            }
            switch unit.kind {
            case .cue(.filler), .cue(.it), .cue(.you), .cue(.mild), .cue(.copula), .soft: continue
            case .content where index == 0: continue
            default: return nil
            }
        }
        return nil
    }

    /// "shorten": a verb in its base form is itself the command.
    private func isCommand(_ term: Term, _ unit: Unit) -> Bool {
        term.kind == .verb && unit.form == .base
    }

    /// "that", "how", "you": a clause follows and not a thing ("nice that …", but "nice examples").
    private func opensClause(_ unit: Unit) -> Bool {
        switch unit.kind {
        case .cue(.it), .cue(.you), .cue(.question), .cue(.exists), .cue(.isNot): true
        default: false
        }
    }

    /// "What does convex mean?", "what does SGD stand for?"
    private func meaningQuestion(_ units: [Unit]) -> TraitRequest? {
        guard units.count >= 3, units.count <= 7, let last = units.last, last.cue == .means,
            let opening = units.firstIndex(where: { $0.cue == .question }), opening <= 2
        else { return nil }
        var strangers = 0
        for unit in units[(opening + 1)..<(units.count - 1)] {
            switch unit.kind {
            case .content, .masked: strangers += 1
            case .cue(.it), .cue(.filler), .cue(.and): break
            default: return nil
            }
        }
        guard (1...2).contains(strangers) else { return nil }
        let stands = last.lemma == grammar.stand
        return TraitRequest(
            trait: stands ? "terminology.acronyms" : "depth.definitions", direction: stands ? .less : .more, tone: .ask)
    }

    /// Whether the vocabulary knows the word with this hash.
    package static func knows(_ hash: UInt64) -> Bool { RequestGrammar.standard.words.entry(hash).lemma != 0 }

    private func followsArticle(_ tokens: UnsafeBufferPointer<Token>, _ index: Int) -> Bool {
        index > 0 && tokens[index - 1].kind == .word && grammar.articles.contains(tokens[index - 1].lemma)
    }

    private func judgeSentence(_ units: [Unit], _ isQuestion: Bool, _ judge: ClauseJudge, _ found: inout [TraitRequest])
    {
        var sentence = ClauseJudge.Sentence(isQuestion: isQuestion, unitCount: 0, hasPraise: false, asksFact: false)
        for unit in units {
            switch unit.kind {
            case .cue(let cue):
                if cue != .filler, cue != .it { sentence.unitCount += 1 }
                if cue == .praise || cue == .good { sentence.hasPraise = true }
            case .soft: break
            default: sentence.unitCount += 1
            }
        }
        sentence.asksFact = units.first { $0.cue != .filler }?.cue == .copula
        let factive = judge.mode == .reaction ? factive(in: units) : nil
        if factive != nil { sentence.hasPraise = true }
        let turns = units.contains { $0.cue == .but }
        units.withUnsafeBufferPointer { units in
            var previous: ClauseJudge.Verdict?
            for index in units.indices {
                guard var term = units[index].term else { continue }
                let isNoun = term.kind == .noun || term.kind == .clutter
                let reach = judge.mode == .request ? 0 : isNoun ? 1 : 2
                var context = ClauseContext(units, at: index, isNoun: isNoun, reach: reach)
                if let factive, index > factive, !units[factive..<index].contains(where: { $0.cue == .but }) {
                    context.praise = true
                }
                if term.trait == grammar.lengthTrait {
                    if context.paragraph { term.trait = grammar.paragraphTrait }
                    if context.sentence { term.trait = grammar.sentenceTrait }
                }
                var verdict = judge.judge(term, units[index], context, sentence)
                if term.kind == .fault, context.quantity != .excess, verdict?.tone == .complaint,
                    let subject = Self.subject(of: index, units), subject.trait != term.trait
                {
                    // "the smileys are unprofessional" finds fault with the smileys.
                    term = subject
                    verdict = ClauseJudge.Verdict(.less, .complaint)
                }
                if let subject = Self.sayer(of: index, term, units), subject.trait != term.trait, let found = verdict {
                    // "all that algebra lost me", "the headings made it easy to follow": said of the thing.
                    if found.tone == .complaint {
                        term = subject
                        verdict = ClauseJudge.Verdict(.less, .complaint)
                    } else if units[index].form == .past {
                        term = subject
                        verdict = ClauseJudge.Verdict(.more, .praise)
                    }
                }
                // "no puns or gags please": the last of the row is ruled out with the first.
                if verdict == nil || verdict?.tone == .ask && previous?.tone == .ask, context.joined, let previous,
                    isNoun, !context.contentFollows
                {
                    verdict = previous
                }
                // "Lovely, straight to the point": a property that nothing commands is praised with the rest.
                let isLoose =
                    judge.mode == .reaction && !isQuestion && !context.governed && !units[index].comparative
                    && context.quantity != .more && !isCommand(term, units[index])
                if let found = verdict, found.tone == .ask, isLoose, sentence.hasPraise, !turns {
                    verdict = ClauseJudge.Verdict(found.direction, .praise)
                }
                previous = verdict
                guard let verdict else { continue }
                if verdict.tone == .praise { sentence.hasPraise = true }
                var request = TraitRequest(
                    trait: grammar.traits[Int(term.trait)], direction: verdict.direction, tone: verdict.tone)
                request.isLoose = isLoose && verdict.tone == .ask
                if !found.contains(request) { found.append(request) }
            }
        }
    }
}
