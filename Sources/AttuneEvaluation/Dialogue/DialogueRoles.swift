import AttuneCore

/// Plays the user of a conversation: says what follows a reply, and lets a little of the persona show each time.
public protocol DialogueUser: Sendable {
    /// The model that is asked, as plans name it; nil for one that asks none.
    var model: String? { get }
    /// What would be sent, so that costs can be told ahead; nil where nothing is.
    func request(for scene: DialogueScene) -> ModelRequest?
    /// The user's next message. Throws `ModelError` where there is none.
    func say(_ scene: DialogueScene) async throws -> DialogueTurn
}

/// Tells what the user has let known so far, and how well a reply suits that and nothing else.
public protocol DialogueJudge: Sendable {
    /// As ``DialogueUser/model``.
    var model: String? { get }
    func requests(for scene: DialogueScene, _ facts: [PersonaFact]) -> [ModelRequest]
    /// Which of the facts the user's messages let known. Facts that no message tells are nobody's credit, however
    /// well a reply happens to suit them.
    func told(_ facts: [PersonaFact], in said: [String], _ item: EvaluationCase) async throws -> DialogueReading
    /// 1 (against what is known) to 5 (suits all of it). Asked only where something is known.
    func score(
        _ reply: String, to message: String, known: [PersonaFact], _ item: EvaluationCase
    ) async throws -> DialogueScore
}

/// A conversation as the user who is to speak next sees it.
public struct DialogueScene: Sendable {
    public var item: EvaluationCase
    /// Turns so far, a reply last.
    public var messages: [Message]
    /// What the user has let known.
    public var known: [PersonaFact]
    /// What the user may let known now; nil where all is said.
    public var next: PersonaFact?
    /// The number of the reply that stands last, from 1.
    public var round: Int

    public init(item: EvaluationCase, messages: [Message], known: [PersonaFact], next: PersonaFact?, round: Int) {
        self.item = item
        self.messages = messages
        self.known = known
        self.next = next
        self.round = round
    }
}

/// What the user said, and the calls behind it.
public struct DialogueTurn: Sendable {
    public var text: String
    public var answers: [ModelAnswer]

    public init(_ text: String, answers: [ModelAnswer] = []) {
        self.text = text
        self.answers = answers
    }
}

/// The ids of the facts that are told.
public struct DialogueReading: Sendable {
    public var told: Set<String>
    public var answers: [ModelAnswer]

    public init(told: Set<String>, answers: [ModelAnswer] = []) {
        self.told = told
        self.answers = answers
    }
}

/// How well one reply suits what is known.
public struct DialogueScore: Sendable {
    /// 1…5; nil without a usable answer.
    public var value: Double?
    public var answers: [ModelAnswer]

    public init(_ value: Double?, answers: [ModelAnswer] = []) {
        self.value = value
        self.answers = answers
    }
}
