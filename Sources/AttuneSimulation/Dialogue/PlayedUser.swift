import AttuneCore

/// A simulated user who talks with any model: reacts to a reply by one wish at a time, in the words that users of
/// simulated worlds use, and goes on with a question about the matter.
public struct PlayedUser: Sendable {
    private let languages: [ContextLanguage]

    public init() { languages = ContextText.all.map { ContextLanguage($0) } }

    /// The user's next message; the same for the same arguments.
    ///
    /// - Parameters:
    ///   - wish: what shows in the message: praise where the reply follows it, else a complaint or a request. nil for a
    ///     user who has said all: then the first wish that the reply goes against is said again.
    ///   - known: the wishes that were said before.
    ///   - features: what the user sees in the reply.
    ///   - context: what the conversation is about; the first context where it is none of the simulated ones.
    ///   - seed: one for each message.
    public func message(
        showing wish: Wish?, known: [Wish], after features: StyleFeatures, context: String?, seed: UInt64
    ) -> String {
        let random = SeededGenerator(seed: seed, label: "played user")
        let language = languages.first { $0.name == context } ?? languages[0]
        var pen = Pen(random: random, slots: language.slots)
        let voice = UserVoice.allCases[pen.random.below(UserVoice.allCases.count)]
        let subject = wish ?? known.first { !Self.follows(features, $0) }
        let isSatisfied = subject.map { Self.follows(features, $0) } ?? true
        var text = ReactionWords(shared: .standard, voice: voice)
            .words(satisfied: isSatisfied, wish: subject, pen: &pen)
        voice.style(&text, random: &pen.random)
        ReactionWords.join(&text)
        // A request names the matter, so that a model that goes by the last message alone stays with it.
        var question = pen.text(oneOf: language.requests)
        voice.style(&question, random: &pen.random)
        return String(decoding: text + question, as: UTF8.self)
    }

    /// Whether a reply that shows these aspects follows the wish.
    public static func follows(_ features: StyleFeatures, _ wish: Wish) -> Bool {
        features.shows(wish.aspect) == (wish.direction == .more)
    }

    /// Whether simulated users speak of the wish's aspect at all.
    public static func speaks(of aspect: String) -> Bool { SimulatedAspect.indices[aspect] != nil }
}
