import AttuneCore

/// Writes replies to the prompts of simulated worlds, and follows directives in the system text most of the time: a
/// stand-in for a language model where a whole evaluation has to run without one, and the truth has to be known.
///
/// It understands nothing. A reply's sentences are about the context whose words the last user turn shares most; each
/// aspect is shown or not by a draw at its base rate, which a directive overrules with probability ``obedience``, and
/// which turns before the request, where there are such, are imitated in with probability ``imitation``. All draws depend
/// on the messages and the sampling's seed alone: the same request gets the same reply, any other one another.
public struct SimulatedModel: LanguageModel {
    /// The name by which plans and results call it, so that nobody takes it for a model.
    public static let name = "simulated"

    public var id: String { Self.name }
    /// The chance that a directive is followed. Default .9.
    public var obedience: Double
    /// The chance that an aspect is taken from one of the replies before the request. Default .6.
    public var imitation: Double
    /// The chance that a wish which the user said in an earlier turn is followed. Default 0: it listens to directives
    /// alone. A model that listens does better as a conversation goes on.
    public var attention: Double
    private let languages: [(language: ContextLanguage, words: Set<String>)]
    private let phrases: WriterPhrases
    private let readWishes: @Sendable (String) -> [Wish]
    private let hear: @Sendable (String) -> [Wish]
    private let reader: SimulatedReader

    /// - Parameters:
    ///   - reader: sees what the replies before a request show.
    ///   - wishes: what a system text asks for, on the ids of ``SimulatedAspect`` and ``WriterHabit``.
    ///   - hear: what a user's turn asks for, by the same ids.
    public init(
        obedience: Double = 0.9, imitation: Double = 0.6, attention: Double = 0, reader: SimulatedReader,
        wishes: @escaping @Sendable (String) -> [Wish], hear: @escaping @Sendable (String) -> [Wish] = { _ in [] }
    ) {
        self.obedience = obedience
        self.imitation = imitation
        self.attention = attention
        self.hear = hear
        self.reader = reader
        readWishes = wishes
        phrases = WriterPhrases()
        languages = ContextText.all.map { text in
            (ContextLanguage(text), Set(Self.words(text.text.lowercased())))
        }
    }

    public func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        guard request.shape == nil else {
            throw ModelError(
                .unsupported, model: id, problem: "The simulated model writes replies and answers no questions.")
        }
        let whole = request.messages.map { $0.role.rawValue + "\u{1}" + $0.text }.joined(separator: "\u{2}")
        let seed = StableHash.combine(StableHash.of(whole), request.sampling.seed ?? 0)
        let random = SeededGenerator(seed: seed, label: "simulated model")
        let system = request.messages.filter { $0.role == .system || $0.role == .developer }.map(\.text)
            .joined(separator: "\n")
        let wishes = system.isEmpty ? [] : readWishes(system)
        let prompt = request.messages.last { $0.role == .user }?.text ?? ""
        let text =
            Self.isWriting(prompt) ? draft(wishes, prompt, random) : reply(to: request.messages, wishes, prompt, random)
        return ModelAnswer(
            text: text,
            usage: TokenUsage(input: (whole.utf8.count + 3) / 4, output: (text.utf8.count + 3) / 4), model: id)
    }

    /// A reply to a question.
    private func reply(
        to messages: [Message], _ wishes: [Wish], _ prompt: String, _ generator: SeededGenerator
    ) -> String {
        var random = generator
        let language = language(of: prompt)
        let shown = messages.filter { $0.role == .assistant }.map { reader.features(of: $0.text) }
        var features = StyleFeatures()
        for (index, aspect) in SimulatedAspect.all.enumerated() where language.hasCode || !aspect.needsCode {
            features[index] = random.chance(aspect.baseRate)
            let imitates = random.chance(imitation)
            if !shown.isEmpty, imitates { features[index] = shown[random.below(shown.count)][index] }
        }
        listen(to: messages, &features, language, generator)
        for wish in wishes {
            let follows = random.chance(obedience)
            guard follows, let index = SimulatedAspect.indices[wish.aspect],
                language.hasCode || !SimulatedAspect.all[index].needsCode
            else { continue }
            features[index] = wish.direction == .more
        }
        var pen = Pen(random: random, slots: language.slots)
        var position = pen.random.below(language.content.count)
        let composer = ReplyComposer(context: language, shared: .standard)
        return String(decoding: composer.compose(features, pen: &pen, position: &position), as: UTF8.self)
    }

    /// Follows what the user said in turns after a reply, the latest last; draws of its own, so that a model that does
    /// not listen writes as it always did.
    private func listen(
        to messages: [Message], _ features: inout StyleFeatures, _ language: ContextLanguage,
        _ generator: SeededGenerator
    ) {
        guard attention > 0, let start = messages.firstIndex(where: { $0.role == .assistant }) else { return }
        var random = generator
        random = SeededGenerator(seed: random.next(), label: "attention")
        for turn in messages[start...] where turn.role == .user {
            for wish in hear(turn.text) {
                let follows = random.chance(attention)
                guard follows, let index = SimulatedAspect.indices[wish.aspect],
                    language.hasCode || !SimulatedAspect.all[index].needsCode
                else { continue }
                features[index] = wish.direction == .more
            }
        }
    }

    /// A text in somebody's name, with the habits that were asked for.
    private func draft(_ wishes: [Wish], _ prompt: String, _ generator: SeededGenerator) -> String {
        var random = generator
        let language = language(of: prompt)
        var chances = WriterHabit.all.map { $0.base }
        for wish in wishes {
            let follows = random.chance(obedience)
            guard follows, let index = WriterHabit.indices[wish.aspect] else { continue }
            chances[index] = min(wish.direction == .more ? chances[index] * 4 : chances[index] / 8, 0.9)
        }
        let sentences = 10 + random.below(10)
        var composer = WriterComposer(
            chances: chances, phrases: phrases, pen: Pen(random: random, slots: language.slots))
        return String(decoding: composer.compose(sentences: sentences), as: UTF8.self)
    }

    /// Whether a text is wanted rather than an answer.
    private static func isWriting(_ prompt: String) -> Bool {
        ["Write ", "write ", "Draft ", "Continue "].contains { prompt.hasPrefix($0) }
    }

    /// The context whose words the text shares most of; the first of equals.
    private func language(of text: String) -> ContextLanguage {
        let words = Set(Self.words(text.lowercased()))
        var best = languages[0].language
        var most = -1
        for (language, known) in languages {
            let shared = words.count { known.contains($0) }
            if shared > most { (best, most) = (language, shared) }
        }
        return best
    }

    /// Words of at least four letters.
    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter }.filter { $0.count >= 4 }.map(String.init)
    }
}
