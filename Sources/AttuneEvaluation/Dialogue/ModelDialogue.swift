import AttuneCore

/// A language model that plays the user.
///
/// It is shown what the user has said of themselves and one thing more, never the rest of the persona: what it does not
/// know it cannot give away.
public struct ModelDialogueUser: DialogueUser {
    public let model: String?
    private let asked: any LanguageModel

    /// - Parameter name: as the plan names it.
    public init(_ asked: any LanguageModel, name: String) {
        self.asked = asked
        model = name
    }

    public func request(for scene: DialogueScene) -> ModelRequest? {
        let data = JSONValue.object([
            .init("conversation", .array(scene.messages.compactMap(Self.turn))),
            .init("already_said", .array(scene.known.map { StandingInstructions.cut($0.text, to: 600) })),
            .init("new", scene.next.map { StandingInstructions.cut($0.text, to: 600) } ?? .string("")),
        ])
        return StandingInstructions.request(
            StandingInstructions.text(PackageResources.dialogue_user_txt), data, shape: Self.shape, maximumTokens: 200)
    }

    private static let shape = AnswerShape(
        "message", [AnswerShape.Property("message", "The person's next message.", .text(atMost: 1_000))])

    private static func turn(_ message: Message) -> JSONValue? {
        guard message.role == .user || message.role == .assistant else { return nil }
        return .object([
            .init("from", .string(message.role == .user ? "person" : "assistant")),
            .init("text", StandingInstructions.cut(message.text)),
        ])
    }

    public func say(_ scene: DialogueScene) async throws -> DialogueTurn {
        guard let request = request(for: scene) else { return DialogueTurn("") }
        let answer = try await StructuredModel(asked).answer(request)
        let text = answer.value["message"]?.string ?? ""
        guard text.contains(where: \.isLetter) else {
            throw ModelError(.empty, model: asked.id, problem: "The played user said nothing.")
        }
        return DialogueTurn(text, answers: answer.answers)
    }
}

/// A language model that tells what was let known and rates replies by it.
public struct ModelDialogueJudge: DialogueJudge {
    public let model: String?
    private let asker: StructuredModel

    /// - Parameter name: as the plan names it.
    public init(_ asked: any LanguageModel, name: String) {
        asker = StructuredModel(asked)
        model = name
    }

    public func requests(for scene: DialogueScene, _ facts: [PersonaFact]) -> [ModelRequest] {
        let said = scene.messages.filter { $0.role == .user }.map(\.text)
        return [
            Self.toldRequest(facts, in: said),
            Self.scoreRequest(scene.messages.last?.text ?? "", to: said.last ?? "", known: facts),
        ]
    }

    private static func toldRequest(_ facts: [PersonaFact], in said: [String]) -> ModelRequest {
        let numbered = facts.enumerated().map { index, fact in
            JSONValue.object([
                .init("number", .string("\(index + 1)")), .init("fact", StandingInstructions.cut(fact.text, to: 600)),
            ])
        }
        let data = JSONValue.object([
            .init("facts", .array(numbered)), .init("said", .array(said.map { StandingInstructions.cut($0) })),
        ])
        let shape = AnswerShape(
            "told",
            [
                AnswerShape.Property(
                    "told", "The numbers of the facts that are told.",
                    .array(.integer(1...max(facts.count, 1)), atMost: max(facts.count, 1)))
            ])
        return StandingInstructions.request(
            StandingInstructions.text(PackageResources.dialogue_told_txt), data, shape: shape, maximumTokens: 100)
    }

    private static func scoreRequest(_ reply: String, to message: String, known: [PersonaFact]) -> ModelRequest {
        let data = JSONValue.object([
            .init("known", .array(known.map { StandingInstructions.cut($0.text, to: 600) })),
            .init("message", StandingInstructions.cut(message)), .init("reply", StandingInstructions.cut(reply)),
        ])
        let shape = AnswerShape("rating", [AnswerShape.Property("answer", "The number.", .integer(1...5))])
        return StandingInstructions.request(
            StandingInstructions.text(PackageResources.dialogue_score_txt), data, shape: shape, maximumTokens: 20)
    }

    public func told(
        _ facts: [PersonaFact], in said: [String], _ item: EvaluationCase
    ) async throws -> DialogueReading {
        let answer = try await asker.answer(Self.toldRequest(facts, in: said))
        let numbers = (answer.value["told"]?.array ?? []).compactMap(\.int)
        let ids = numbers.filter { facts.indices.contains($0 - 1) }.map { facts[$0 - 1].id }
        return DialogueReading(told: Set(ids), answers: answer.answers)
    }

    public func score(
        _ reply: String, to message: String, known: [PersonaFact], _ item: EvaluationCase
    ) async throws -> DialogueScore {
        let answer = try await asker.answer(Self.scoreRequest(reply, to: message, known: known))
        return DialogueScore(answer.value["answer"]?.int.map(Double.init), answers: answer.answers)
    }
}
