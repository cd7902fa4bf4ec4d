import Foundation

/// What an audit of safety, ability or authorship found: the result file of its run. Every question and reply stands in
/// the sample file beside it.
public struct AuditResult: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case safety, ability, attribution
    }

    public enum Finding: Sendable, Hashable {
        case safety(SafetyEvaluation)
        case ability(AbilityEvaluation)
        case attribution(AttributionFindings)
    }

    /// The form of this file. 1.
    public var attune = 1
    /// The run's id, also the name of its folder under `runs/`.
    public var id: String
    /// The version of Attune.
    public var version: String
    public var started: Date
    public var finished: Date?
    /// The command line without the program's name.
    public var arguments: [String]
    public var seed: UInt64
    /// Who was asked; nil where nobody was.
    public var model: String?
    public var judge: String?
    /// Whose profiles steered, as `Audience.label` writes them; empty where nothing was steered.
    public var audiences: [String] = []
    /// The files with questions.
    public var inputs: [EvaluationResult.Input] = []
    /// Calls sent in this run, and answers that came from the store instead.
    public var calls = 0
    public var fromStore = 0
    public var inputTokens = 0
    public var outputTokens = 0
    /// nil where a price is unknown.
    public var cost: Double? = 0
    public var currency = "USD"
    public var finding: Finding

    public init(
        id: String, version: String, started: Date, arguments: [String], seed: UInt64, finding: Finding
    ) {
        self.id = id
        self.version = version
        self.started = started
        self.arguments = arguments
        self.seed = seed
        self.finding = finding
    }

    public var kind: Kind {
        switch finding {
        case .safety: .safety
        case .ability: .ability
        case .attribution: .attribution
        }
    }
}

extension AuditResult: Codable {
    private enum Key: String, CodingKey {
        case attune, kind, id, version, started, finished, arguments, seed, model, judge, audiences, inputs, calls,
            fromStore, inputTokens, outputTokens, cost, currency, result
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        attune = try fields.decode(Int.self, forKey: .attune)
        id = try fields.decode(String.self, forKey: .id)
        version = try fields.decode(String.self, forKey: .version)
        started = try fields.decode(Date.self, forKey: .started)
        finished = try fields.decodeIfPresent(Date.self, forKey: .finished)
        arguments = try fields.decode([String].self, forKey: .arguments)
        seed = try fields.decode(UInt64.self, forKey: .seed)
        model = try fields.decodeIfPresent(String.self, forKey: .model)
        judge = try fields.decodeIfPresent(String.self, forKey: .judge)
        audiences = try fields.decode([String].self, forKey: .audiences)
        inputs = try fields.decode([EvaluationResult.Input].self, forKey: .inputs)
        calls = try fields.decode(Int.self, forKey: .calls)
        fromStore = try fields.decode(Int.self, forKey: .fromStore)
        inputTokens = try fields.decode(Int.self, forKey: .inputTokens)
        outputTokens = try fields.decode(Int.self, forKey: .outputTokens)
        cost = try fields.decodeIfPresent(Double.self, forKey: .cost)
        currency = try fields.decode(String.self, forKey: .currency)
        finding =
            switch try fields.decode(Kind.self, forKey: .kind) {
            case .safety: .safety(try fields.decode(SafetyEvaluation.self, forKey: .result))
            case .ability: .ability(try fields.decode(AbilityEvaluation.self, forKey: .result))
            case .attribution: .attribution(try fields.decode(AttributionFindings.self, forKey: .result))
            }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(attune, forKey: .attune)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(id, forKey: .id)
        try fields.encode(version, forKey: .version)
        try fields.encode(started, forKey: .started)
        try fields.encodeIfPresent(finished, forKey: .finished)
        try fields.encode(arguments, forKey: .arguments)
        try fields.encode(seed, forKey: .seed)
        try fields.encodeIfPresent(model, forKey: .model)
        try fields.encodeIfPresent(judge, forKey: .judge)
        try fields.encode(audiences, forKey: .audiences)
        try fields.encode(inputs, forKey: .inputs)
        try fields.encode(calls, forKey: .calls)
        try fields.encode(fromStore, forKey: .fromStore)
        try fields.encode(inputTokens, forKey: .inputTokens)
        try fields.encode(outputTokens, forKey: .outputTokens)
        try fields.encodeIfPresent(cost, forKey: .cost)
        try fields.encode(currency, forKey: .currency)
        switch finding {
        case .safety(let result): try fields.encode(result, forKey: .result)
        case .ability(let result): try fields.encode(result, forKey: .result)
        case .attribution(let result): try fields.encode(result, forKey: .result)
        }
    }
}
