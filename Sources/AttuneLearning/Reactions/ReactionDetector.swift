import AttuneCore
import AttuneTraits

/// Judges a user turn that follows a reply, without a model: satisfied, dissatisfied or no reaction, and what the user
/// wants of a reply (GPA, arXiv 2503.08035, §3.1.1; the classes are WildFeedback's).
///
/// It prefers silence to a guess. A new task, an answer to the reply's question and a turn in another language than
/// English are no reaction. A plain follow-up question is none either: it shows interest as often as confusion. Where
/// thanks and a complaint meet, the complaint counts.
public struct ReactionDetector: Sendable {
    let lexicon = ReactionLexicon.standard
    private let reader = TraitRequestReader()

    public init() {}

    /// Judges a user turn that follows a reply. nil: no reaction.
    ///
    /// - Parameters:
    ///   - turn: what the user wrote.
    ///   - reply: the reply before it.
    ///   - request: the user's message that the reply answers.
    public func judge(_ turn: String, after reply: String, to request: String) -> ReactionJudgement? {
        guard turn.utf8.contains(where: { $0 > 32 }) else { return nil }
        let focus = TurnFocus(turn)
        let whole = scan(focus.text)
        let stated = judgeWords(of: focus, whole, after: reply, to: request)
        if focus.isCut || stated?.judgement == -1 || !LanguageGuess.isEnglish(whole, text: focus.text) { return stated }
        // What no word states, the build of a sentence may.
        let frames = FrameReading(focus.text, request: request)
        if let stated {
            return frames.overriding.map { ReactionJudgement(category: $0, wishes: stated.wishes) } ?? stated
        }
        let category = frames.overriding ?? frames.category(isAnswer: Self.endsWithQuestion(reply))
        return category.map { ReactionJudgement(category: $0) }
    }

    /// Judges by the words that state a reaction or a wish.
    private func judgeWords(
        of focus: TurnFocus, _ whole: [Token], after reply: String, to request: String
    ) -> ReactionJudgement? {
        let topic = TopicCut(focus.text) { sentence in
            scan(sentence).count { $0.kind == .word && $0.lemma == 0 && !TraitRequestReader.knows($0.hash) }
        }
        // A turn without a word of reaction is still read whole for its language and for what it repeats.
        let tokens = topic.isEmpty ? whole : scan(topic.reacting)
        guard whole.contains(where: { $0.kind == .word || $0.kind == .number }) else {
            return EmojiReaction.category(focus.text).map { ReactionJudgement(category: $0) }
        }
        guard LanguageGuess.isEnglish(whole, text: focus.text) else { return nil }

        let overlap = TopicOverlap(
            turn: tokens, request: scan(request, limit: 4_000),
            reply: { scan(reply, limit: TopicOverlap.replyLimit) })
        if topic.isEmpty {
            return overlap.repeatsRequest ? ReactionJudgement(category: .ignored) : nil
        }
        var signs = ReactionSigns(tokens, lexicon: lexicon)
        if signs.isBareAnswer, Self.endsWithQuestion(reply) { return nil }
        if signs.satisfied.isEmpty, signs.dissatisfied.isEmpty, signs.content <= 4,
            let category = EmojiReaction.category(focus.text)
        {
            signs.add(category)
        }

        let newTask = Self.isNewTask(signs, overlap, isCut: focus.isCut)
        if newTask { signs.keepOpening() }
        let requests = (newTask && signs.dissatisfied.isEmpty ? [] : reader.read(topic.wishing))
            // A wish in a turn that brings much matter of its own belongs to that matter, unless it finds fault.
            .filter { $0.tone != .ask || overlap.newWords <= Self.newWordsOfWish }
            // "No more questions, thanks" ends the talk.
            .filter { !(signs.satisfied.contains(.positiveClosure) && $0.trait == "questions.back") }
        let praised = topic.praising.isEmpty ? [] : reader.read(topic.praising).map(Self.asPraise)
        if !topic.praising.isEmpty { signs.add(.praise) }
        let isPleased = !signs.satisfied.isEmpty && signs.dissatisfied.isEmpty
        let wishes = Self.wishes(praised + requests)
        // What nothing commands is praised along with the rest.
        let wanted = requests.filter { $0.tone != .praise && !($0.isLoose && isPleased) }

        if overlap.repeatsRequest, wanted.isEmpty {
            return ReactionJudgement(category: .ignored, wishes: wishes)
        }
        if let category = signs.dissatisfied.first {
            return ReactionJudgement(category: Self.strongest(signs.dissatisfied) ?? category, wishes: wishes)
        }
        if let first = wanted.first {
            return ReactionJudgement(category: Self.category(of: first), wishes: wishes)
        }
        if let category = signs.satisfied.first {
            return ReactionJudgement(category: category, wishes: wishes)
        }
        if !requests.isEmpty { return ReactionJudgement(category: .praise, wishes: wishes) }
        if Self.endsWithQuestion(reply), signs.tellsAboutOneself {
            return ReactionJudgement(category: .personalDetails)
        }
        return nil
    }

    /// In a sentence of praise a thing that is told to be missing is wanted less.
    private static func asPraise(_ request: TraitRequest) -> TraitRequest {
        let isMissing = request.tone == .complaint && request.direction == .more
        return TraitRequest(trait: request.trait, direction: isMissing ? .less : request.direction, tone: .praise)
    }

    /// More words than these that nobody used before make a request one about something new.
    private static let newWordsOfWish = 3

    /// Whether the turn sets another task instead of reacting to the reply.
    private static func isNewTask(_ signs: ReactionSigns, _ overlap: TopicOverlap, isCut: Bool) -> Bool {
        if signs.beginsTask, overlap.newWords >= (signs.pointsBack ? 4 : 2) { return true }
        return overlap.newWords >= 8 || isCut && overlap.newWords >= 4
    }

    func scan(_ text: String, limit: Int = .max) -> [Token] {
        var tokens: [Token] = []
        var copy = text
        copy.withUTF8 { bytes in
            lexicon.scanner.scan(UnsafeBufferPointer(rebasing: bytes.prefix(limit)), into: &tokens)
        }
        return tokens
    }

    /// One wish a trait: a request or a complaint beats praise, later beats earlier.
    private static func wishes(_ requests: [TraitRequest]) -> [Wish] {
        var wishes: [Wish] = []
        var tones: [TraitRequest.Tone] = []
        for request in requests {
            let wish = Wish(aspect: request.trait, direction: request.direction)
            if let index = wishes.firstIndex(where: { $0.aspect == wish.aspect }) {
                if request.tone != .praise || tones[index] == .praise {
                    wishes[index] = wish
                    tones[index] = request.tone
                }
            } else {
                wishes.append(wish)
                tones.append(request.tone)
            }
        }
        return wishes
    }

    private static let order: [ReactionCategory] = [
        .factualError, .ignored, .tooLittleDetail, .lowQuality, .style, .unrealisticExpectation, .negativeFeedback,
        .revision, .noEngagement,
    ]

    /// The most telling of several dissatisfied classes.
    private static func strongest(_ categories: [ReactionCategory]) -> ReactionCategory? {
        order.first { categories.contains($0) }
    }

    private static let toneFamilies = [
        "formality.", "warmth.", "enthusiasm.", "humour.", "emoji.", "hedging.", "certainty.", "address.",
        "vocabulary.",
    ]

    private static func category(of request: TraitRequest) -> ReactionCategory {
        if request.tone == .complaint {
            if toneFamilies.contains(where: { request.trait.hasPrefix($0) }) { return .style }
            if request.direction == .more { return .tooLittleDetail }
            return request.trait == "length.words" ? .lowQuality : .style
        }
        return .revision
    }

    private static func endsWithQuestion(_ reply: String) -> Bool {
        reply.utf8.reversed().first { $0 > 32 && $0 < 0x80 && $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: ")") }
            == UInt8(ascii: "?")
    }
}
