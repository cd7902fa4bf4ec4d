import AttuneCore
import AttuneTraits

/// The analyst that asks a language model how users received replies and what they wanted of them (GPA, arXiv
/// 2503.08035, §3.1.1). Replies are measured by their traits all the same, so that what a user merely likes is seen as it
/// is offline.
///
/// Group names never reach the model. A turn that the offline detector takes for no reaction costs no call; how many
/// reactions it loses thereby is measured in the tests.
public struct ModelAnalyst: RubricAnalyst {
    public struct Options: Sendable {
        /// Whether turns that carry no reaction are left out offline. Off: every user turn after a reply is judged.
        public var sparesSilentTurns = true
        /// Records in work at once. The provider's own limits apply besides.
        public var concurrency = 64

        public init() {}
    }

    public var id: String { asker.model.id }
    /// The catalogue's version and the prompts' revision.
    public let version = TraitCatalogue.version * 1000 + AnalystPrompt.revision
    public let options: Options
    let asker: AnalystAsker

    let detector = ReactionDetector()
    let data = ExchangeData()

    /// - Parameter model: answers in a given shape, or is told in words to; answers are checked here.
    public init(_ model: any LanguageModel, options: Options = Options()) {
        asker = AnalystAsker(model)
        self.options = options
    }

    public var counts: AnalystCounts { asker.counts }

    /// nil for a record of which the service failed to read a part; the next run reads it again, and asks only what was
    /// not answered.
    ///
    /// What stops a run (a spent budget, a refused key) is thrown once the questions in flight are answered, so that
    /// no answer that was paid for is lost.
    public func analyse(_ records: [Record]) async throws -> [RecordAnalysis?] {
        try await records.concurrentMap(atMost: options.concurrency) { record in
            try await AnswerScope.$user.withValue(record.user ?? "") { try await analyse(record) }
        }
    }

    func analyse(_ record: Record) async throws -> RecordAnalysis? {
        var meter = TraitMeter()
        let words = ContextFeatures(record).words
        switch record.content {
        case .conversation(let messages):
            var reactions: [Reaction] = []
            for exchange in exchanges(in: messages) {
                switch try await read(exchange, in: messages) {
                case .failure: return nil
                case .success(nil): continue
                case .success(let reading?):
                    reactions.append(
                        Reaction(
                            turn: exchange.reply, judgement: reading.judgement, wishes: [],
                            explanations: reading.explanations,
                            reply: meter.measure(messages[exchange.reply].text).statistical(.standard)))
                }
            }
            return RecordAnalysis(requestWords: words, reactions: reactions)
        case .preference(let pair):
            guard case .success(let explanations) = try await explain(pair) else { return nil }
            return RecordAnalysis(
                requestWords: words,
                reactions: [
                    Reaction(
                        turn: 0, judgement: 1, wishes: [], explanations: explanations,
                        reply: meter.measure(pair.chosen).statistical(.standard)),
                    Reaction(
                        turn: 1, judgement: -1, wishes: [], reply: meter.measure(pair.rejected).statistical(.standard)),
                ])
        case .writing: return RecordAnalysis(requestWords: "", reactions: [])
        }
    }

    /// A reply that a rating or a user's turn may judge.
    struct Exchange: Sendable {
        var reply: Int
        /// The user's turn after it, where there is one.
        var reaction: Int?
        /// A thumb, which needs no reading.
        var rating: Int?
    }

    /// All exchanges that a question is due about, and how many turns were spared, counted.
    func exchanges(in messages: [Message]) -> [Exchange] {
        var found: [Exchange] = []
        for (index, reply) in messages.enumerated() where reply.role == .assistant && !reply.text.isEmpty {
            let next = messages[(index + 1)...].firstIndex { $0.role == .user || $0.role == .assistant }
            let reaction = next.flatMap { messages[$0].role == .user && !messages[$0].text.isEmpty ? $0 : nil }
            if let rating = reply.rating, rating != 0 {
                found.append(Exchange(reply: index, reaction: reaction, rating: rating.signum()))
            } else if let reaction {
                let request = messages[..<index].last { $0.role == .user }?.text ?? ""
                if options.sparesSilentTurns,
                    !detector.mayReact(messages[reaction].text, after: reply.text, to: request)
                {
                    asker.spare()
                    continue
                }
                found.append(Exchange(reply: index, reaction: reaction, rating: nil))
            }
        }
        return found
    }

    private struct Reading {
        var judgement: Int
        var explanations: [Explanation]
    }

    /// Judges an exchange, and explains it where it was judged. nil: no reaction, or no usable answer.
    private func read(
        _ exchange: Exchange, in messages: [Message]
    ) async throws -> Result<Reading?, AnalystAsker.Miss> {
        let members = data.members(messages, reply: exchange.reply, reaction: exchange.reaction)
        var judgement = exchange.rating ?? 0
        if exchange.rating == nil {
            switch try await asker.ask(.judge, JudgeQuestion.request(members)) {
            case .failure(.passing): return .failure(.passing)
            case .failure(.useless): return .success(nil)
            case .success(let answer): judgement = JudgeQuestion.judgement(answer)
            }
        }
        guard judgement != 0 else { return .success(nil) }
        guard exchange.reaction != nil else { return .success(Reading(judgement: judgement, explanations: [])) }
        switch try await asker.ask(.explain, ExplainQuestion.request(members, judgement: judgement)) {
        case .failure(.passing): return .failure(.passing)
        // The judgement stands by itself.
        case .failure(.useless): return .success(Reading(judgement: judgement, explanations: []))
        case .success(let answer):
            let sources = exchange.reaction.map { [messages[$0].text] } ?? []
            return .success(
                Reading(
                    judgement: judgement,
                    explanations: ExplainQuestion.explanations(answer, sources: sources, refused: asker.refuse)))
        }
    }

    private func explain(_ pair: PreferencePair) async throws -> Result<[Explanation], AnalystAsker.Miss> {
        switch try await asker.ask(.explain, ExplainQuestion.request(pair: data.members(pair))) {
        case .failure(.passing): .failure(.passing)
        case .failure(.useless): .success([])
        case .success(let answer):
            .success(
                ExplainQuestion.explanations(
                    answer, sources: [pair.chosen, pair.rejected] + pair.prompt.map(\.text), refused: asker.refuse))
        }
    }
}
