import Foundation

/// One learned preference in a sentence, with what it rests on.
public struct Statement: Sendable, Hashable, Identifiable {
    /// Where a statement came from.
    public enum Source: String, Sendable, Codable, CaseIterable {
        case rubrics, hypotheses, personas, edited
    }

    /// Only active statements steer. Proposed ones missed a bar; retired ones lost their evidence.
    public enum Status: String, Sendable, Codable, CaseIterable {
        case proposed, active, retired
    }

    /// Stable across runs: it depends on audience, context, aspect and direction only.
    public var id: String
    /// The preference as a sentence about the audience: "Prefers numbered steps over prose".
    public var text: String
    /// The same as an instruction to a model: "Give the answer as numbered steps."
    public var directive: String
    /// The context it holds in; nil for any.
    public var context: String?
    public var aspect: String
    public var direction: Direction
    /// Size of the effect on a scale from −1 to 1, always in the statement's direction, so positive when believed.
    public var strength: Double
    public var evidence: Evidence
    public var source: Source
    /// `offline`, or the id of the model that analysed the records.
    public var analyst: String
    public var status: Status

    public init(
        id: String, text: String, directive: String, context: String?, aspect: String, direction: Direction,
        strength: Double, evidence: Evidence, source: Source, analyst: String, status: Status
    ) {
        self.id = id
        self.text = text
        self.directive = directive
        self.context = context
        self.aspect = aspect
        self.direction = direction
        self.strength = strength
        self.evidence = evidence
        self.source = source
        self.analyst = analyst
        self.status = status
    }
}

/// What a statement rests on.
public struct Evidence: Sendable, Hashable {
    /// What the held-back part of the records said.
    public enum HeldOut: String, Sendable, Codable {
        case confirmed, contradicted, untested
    }

    /// Reactions in favour of the statement.
    public var supporting: Int
    /// Reactions against it.
    public var opposing: Int
    /// Distinct users among them.
    public var users: Int
    /// 95 % interval of the strength.
    public var interval: ClosedRange<Double>?
    /// The p-value after correction for all that was tried (Benjamini–Hochberg).
    public var q: Double?
    public var heldOut: HeldOut
    /// The newest reaction's day.
    public var lastSeen: Date?
    /// Turns to open, each `record#turn`.
    public var examples: [String]

    public init(
        supporting: Int = 0, opposing: Int = 0, users: Int = 0, interval: ClosedRange<Double>? = nil, q: Double? = nil,
        heldOut: HeldOut = .untested, lastSeen: Date? = nil, examples: [String] = []
    ) {
        self.supporting = supporting
        self.opposing = opposing
        self.users = users
        self.interval = interval
        self.q = q
        self.heldOut = heldOut
        self.lastSeen = lastSeen
        self.examples = examples
    }
}
