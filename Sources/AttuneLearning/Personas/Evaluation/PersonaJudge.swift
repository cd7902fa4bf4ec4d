import AttuneCore
import AttuneTraits

/// A judge's answer to a question between two.
public enum JudgeChoice: String, Sendable, Codable, Hashable {
    case first, second
    /// An answer that names neither, or not exactly one. Counts as wrong.
    case neither
    /// No answer, through no fault of the persona's: the service failed. Not counted.
    case dropped
}

/// Somebody who reads a persona and decides as it says. Two real ones: traits offline, and a language model.
public protocol PersonaJudge: Sendable {
    /// `offline`, or the model's id.
    var id: String { get }
    /// Whether ``prefer(_:_:)`` is supported.
    var comparesPersonas: Bool { get }
    /// Which reply this persona would choose. The judge does not know which one was chosen.
    func choose(_ persona: String, prompt: [Message], _ first: String, _ second: String) async throws -> JudgeChoice
    /// Which persona is the better one, from the two sentences alone.
    func prefer(_ first: String, _ second: String) async throws -> JudgeChoice
}

/// Reads the persona's sentence into traits and measures both replies. Sees nothing else of how the persona was made.
public struct OfflinePersonaJudge: PersonaJudge {
    public let id = "offline"
    public let comparesPersonas = false
    private let reader = PersonaReader()
    private let scale = ContrastScale()
    /// Looks at these traits only; nil for all. With length alone it is the trivial rule that a judge has to beat.
    private let traits: Set<String>?

    public init() { traits = nil }

    init(only traits: Set<String>) { self.traits = traits }

    public func choose(
        _ persona: String, prompt: [Message], _ first: String, _ second: String
    ) async throws -> JudgeChoice {
        var meter = TraitMeter()
        let scores = scale.standardised(ReplyContrast(chosen: first, rejected: second, meter: &meter))
        var sum = 0.0
        for wish in reader.read(persona) where traits?.contains(wish.trait) != false {
            guard let index = TraitCatalogue.standard.index(of: wish.trait) else { continue }
            let salience = ReplyConstants.of(TraitCatalogue.standard.traits[index]).salience
            sum += scores[index] * wish.direction.sign * salience * (wish.isImplied ? 0.5 : 1)
        }
        return sum > 0 ? .first : sum < 0 ? .second : .neither
    }

    public func prefer(_ first: String, _ second: String) async throws -> JudgeChoice { .neither }
}

/// Asks a language model, one call an order.
public final class ModelPersonaJudge: PersonaJudge {
    private let asker: AnalystAsker

    public init(_ model: any LanguageModel) { asker = AnalystAsker(model) }

    public var id: String { asker.model.id }
    public var comparesPersonas: Bool { true }
    public var counts: AnalystCounts { asker.counts }

    static let shape = AnswerShape("choice", [AnswerShape.Property("answer", "1 or 2.", .choice(["1", "2"]))])
    static let choosing = AnalystPrompt.text(PackageResources.personas_choose_txt)
    static let preferring = AnalystPrompt.text(PackageResources.personas_prefer_txt)

    public func choose(
        _ persona: String, prompt: [Message], _ first: String, _ second: String
    ) async throws -> JudgeChoice {
        var members = ExchangeData().members(PreferencePair(prompt: prompt, chosen: first, rejected: second))
        for index in members.indices {
            if members[index].name == "chosen" { members[index].name = "response1" }
            if members[index].name == "rejected" { members[index].name = "response2" }
        }
        members.append(JSONValue.Member("persona", .string(ExchangeData.cut(persona, to: 600))))
        return try await ask(.choose, Self.choosing, members)
    }

    public func prefer(_ first: String, _ second: String) async throws -> JudgeChoice {
        try await ask(
            .prefer, Self.preferring,
            [
                JSONValue.Member("persona1", .string(ExchangeData.cut(first, to: 600))),
                JSONValue.Member("persona2", .string(ExchangeData.cut(second, to: 600))),
            ])
    }

    private func ask(_ step: AnalystStep, _ prompt: String, _ members: [JSONValue.Member]) async throws -> JudgeChoice {
        let request = AnalystPrompt.request(prompt, .object(members), shape: Self.shape, maximumTokens: 20)
        switch try await asker.ask(step, request) {
        case .success(let answer):
            switch answer["answer"]?.string {
            case "1": return .first
            case "2": return .second
            default: return .neither
            }
        case .failure(.useless): return .neither
        case .failure(.passing): return .dropped
        }
    }
}
