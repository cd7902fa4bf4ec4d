import AttuneCore

/// A user who is played offline, from wishes that can be measured.
public struct MeasuredDialogueUser: DialogueUser {
    public var model: String? { nil }
    private let speak: @Sendable (DialogueScene) -> String

    /// - Parameter speak: the user's next message; it depends on the scene alone.
    public init(speak: @escaping @Sendable (DialogueScene) -> String) { self.speak = speak }

    public func request(for scene: DialogueScene) -> ModelRequest? { nil }
    public func say(_ scene: DialogueScene) async throws -> DialogueTurn { DialogueTurn(speak(scene)) }
}

/// Reads wishes out of the user's messages and sees in a reply which of them it follows, without a model.
///
/// A reply's score is 1 + 4 · Σ weight · followed ÷ Σ weight over the wishes that are known.
public struct MeasuredDialogueJudge: DialogueJudge {
    public var model: String? { nil }
    private let tells: @Sendable (String) -> Set<Wish>
    private let read: @Sendable (String) -> (Wish) -> Bool

    /// - Parameters:
    ///   - tells: the wishes that a message of the user's lets known.
    ///   - read: reads a reply; what comes back tells whether it follows a wish.
    public init(
        tells: @escaping @Sendable (String) -> Set<Wish>, read: @escaping @Sendable (String) -> (Wish) -> Bool
    ) {
        self.tells = tells
        self.read = read
    }

    public func requests(for scene: DialogueScene, _ facts: [PersonaFact]) -> [ModelRequest] { [] }

    public func told(
        _ facts: [PersonaFact], in said: [String], _ item: EvaluationCase
    ) async throws -> DialogueReading {
        let wishes = said.reduce(into: Set<Wish>()) { $0.formUnion(tells($1)) }
        return DialogueReading(
            told: Set(
                facts.filter { fact in
                    fact.wish.map { wishes.contains(Wish(aspect: $0.aspect, direction: $0.direction)) } ?? false
                }.map(\.id)))
    }

    public func score(
        _ reply: String, to message: String, known: [PersonaFact], _ item: EvaluationCase
    ) async throws -> DialogueScore {
        let follows = read(reply)
        var (sum, total) = (0.0, 0.0)
        for wish in known.compactMap(\.wish) {
            total += wish.weight
            if follows(Wish(aspect: wish.aspect, direction: wish.direction)) { sum += wish.weight }
        }
        return DialogueScore(total > 0 ? 1 + 4 * sum / total : nil)
    }
}
