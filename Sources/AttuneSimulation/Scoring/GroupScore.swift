import AttuneCore

/// Learned profiles held against what was planted.
public struct GroupScore: Sendable, Hashable {
    /// A planted difference, with the strength of the active statement that found it.
    public struct Planted: Sendable, Hashable {
        public var context: String
        public var difference: GroupTruth.Difference
        /// nil where no group has an active statement on it in the right direction.
        public var found: Double?
    }

    /// An active statement that is not in the truth.
    public struct FalseStatement: Sendable, Hashable {
        public var audience: Audience
        public var statement: Statement
    }

    public var planted: [Planted]
    /// Active statements, true and false.
    public var active: Int
    public var falseStatements: [FalseStatement]

    /// Share of the planted differences that were found; nil where none was planted.
    public var recall: Double? {
        planted.isEmpty ? nil : Double(planted.count { $0.found != nil }) / Double(planted.count)
    }

    /// Share of the active statements that are false; nil where none is active.
    public var falseShare: Double? { active == 0 ? nil : Double(falseStatements.count) / Double(active) }

    /// A statement is true when its context plants a difference on its aspect and its group leans that way compared
    /// with the others. A statement for any context, or for a context that the truth does not name, is false.
    public init(of profiles: [Profile], against truth: GroupTruth) {
        var found: [String: Double] = [:]
        var active = 0
        var wrong: [FalseStatement] = []
        for profile in profiles {
            guard case .group(_, let group) = profile.audience else { continue }
            for statement in profile.statements where statement.status == .active {
                active += 1
                let difference = statement.context.flatMap { truth[context: $0] }?.differences
                    .first { $0.aspect == statement.aspect && $0.directions[group] == statement.direction }
                if difference == nil {
                    wrong.append(FalseStatement(audience: profile.audience, statement: statement))
                } else {
                    let key = "\(statement.context ?? "")|\(statement.aspect)"
                    found[key] = max(found[key] ?? 0, statement.strength)
                }
            }
        }
        self.active = active
        falseStatements = wrong
        planted = truth.contexts.flatMap { context in
            context.differences.map {
                Planted(context: context.name, difference: $0, found: found["\(context.name)|\($0.aspect)"])
            }
        }
    }
}
