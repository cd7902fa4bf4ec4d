import AttuneCore

/// Why a request is steered as it is: which statements apply, which do not and why, and the exact instruction. For
/// `--json` as it encodes, for `--explain` as ``lines``.
public struct Explanation: Sendable, Hashable, Codable {
    public struct Profile: Sendable, Hashable, Codable {
        public var audience: String
        public var version: Int
    }

    public struct Statement: Sendable, Hashable, Codable {
        public var id: String
        public var audience: String
        public var text: String
        public var directive: String
        /// nil: any.
        public var context: String?
        public var aspect: String
        public var direction: Direction
        /// nil where the profile holds no finite number.
        public var strength: Double?
        public var supporting: Int
        public var opposing: Int
        public var users: Int
        /// Strength × evidence; nil for statements that do not apply.
        public var weight: Double?
        /// Why it does not apply, in one word and in a sentence; nil for statements that do.
        public var reason: String?
        public var message: String?
    }

    /// Whether the request is steered.
    public var steered: Bool
    /// Why not, in one word and in a sentence; nil when it is.
    public var reason: String?
    public var message: String?
    /// nil: none, or not looked for.
    public var context: String?
    public var confidence: Double?
    public var profiles: [Profile]
    /// Strongest first.
    public var applied: [Statement]
    public var unused: [Statement]
    /// The text that was added; nil when nothing was.
    public var instruction: String?
    /// Its cost by ``TokenEstimate``.
    public var tokens: Int
}

extension TailoredPrompt {
    public var explanation: Explanation {
        Explanation(
            steered: gate.isOn, reason: gate.reason?.code, message: gate.reason?.message, context: context?.context,
            confidence: context.flatMap { $0.confidence.isFinite ? $0.confidence : nil },
            profiles: profiles.map { Explanation.Profile(audience: $0.audience.label, version: $0.version) },
            applied: applied.map {
                var entry = Explanation.Statement($0.statement, for: $0.audience)
                entry.directive = $0.directive
                entry.weight = $0.weight
                return entry
            },
            unused: unused.map {
                var entry = Explanation.Statement($0.statement, for: $0.audience)
                entry.reason = $0.reason.code
                entry.message = $0.reason.message
                return entry
            },
            instruction: instruction, tokens: tokens)
    }
}

extension Explanation.Statement {
    fileprivate init(_ statement: AttuneCore.Statement, for audience: Audience) {
        self.init(
            id: statement.id, audience: audience.label, text: statement.text, directive: statement.directive,
            context: statement.context, aspect: statement.aspect, direction: statement.direction,
            strength: statement.strength.isFinite ? statement.strength : nil,
            supporting: statement.evidence.supporting, opposing: statement.evidence.opposing,
            users: statement.evidence.users)
    }
}
