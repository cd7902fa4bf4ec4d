import AttuneCore
import Foundation

/// Brings a stored profile up to what was learned now: statements age and retire when their evidence turns, and what a
/// person wrote is never overwritten.
public enum StatementAgeing {
    /// A statement of a person's that new evidence disagrees with. Both stay as they are until the person decides.
    public struct Conflict: Sendable, Hashable {
        /// The person's statement, as it stands.
        public var edited: Statement
        /// What was learned instead; it is not in the profile.
        public var learned: Statement

        public init(edited: Statement, learned: Statement) {
            self.edited = edited
            self.learned = learned
        }
    }

    /// A statement that no longer holds.
    public struct Retirement: Sendable, Hashable {
        public enum Reason: String, Sendable, Codable {
            /// The opposite is now believed.
            case opposed
            /// The evidence no longer bears it out.
            case faded
            /// Nothing has spoken for it for longer than statements may age.
            case aged
        }

        public var id: String
        public var reason: Reason

        public init(id: String, reason: Reason) {
            self.id = id
            self.reason = reason
        }
    }

    public struct Result: Sendable, Hashable {
        public var profile: Profile
        public var conflicts: [Conflict]
        /// Those that retired now, not those that had before.
        public var retired: [Retirement]
    }

    /// Merges what was learned into what is stored.
    ///
    /// - A stored statement of the learned kinds that was learned again takes its new evidence; one that was active and
    ///   is no longer learned as active is retired with its last evidence and stays readable. One that was never active
    ///   goes.
    /// - A retired statement is active again as soon as it is learned again.
    /// - Statements of other sources stay as they are.
    /// - Where a person's statement speaks of the same aspect in the same context, the learned one is left out, and
    ///   reported, also as a note of the profile, when it is active and says the opposite.
    ///
    /// - Parameters:
    ///   - stored: the newest version; nil for none.
    ///   - learned: all that the present records say.
    ///   - owns: whether `learned` speaks for a stored statement, so that it retires when it is not learned again. Default
    ///     all that come from choices; where several learners write into one profile, each passes its own.
    ///   - now: the day to reckon ages from.
    ///   - maximumAge: seconds after which an active learned statement retires unless something newer speaks for it; nil
    ///     (the default) for never.
    public static func merge(
        stored: Profile?, learned: Profile, owns: (Statement) -> Bool = { $0.source == .personas }, now: Date = .now,
        maximumAge: TimeInterval? = nil
    ) -> Result {
        let edited = (stored?.statements ?? []).filter { $0.source == .edited }
        var conflicts: [Conflict] = []
        var fresh: [Statement] = []
        var retired: [Retirement] = []
        let before = Dictionary(
            (stored?.statements ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for statement in learned.statements {
            let owned = edited.filter { $0.id == statement.id || speaksOfTheSame($0, statement) }
            guard owned.isEmpty else {
                for one in owned
                where statement.status == .active && one.status != .retired && one.direction != statement.direction {
                    conflicts.append(Conflict(edited: one, learned: statement))
                }
                continue
            }
            var statement = statement
            if statement.status == .active, isOver(statement, now: now, maximumAge: maximumAge) {
                statement.status = .retired
                if before[statement.id]?.status == .active {
                    retired.append(Retirement(id: statement.id, reason: .aged))
                }
            }
            fresh.append(statement)
        }
        let current = Set(fresh.map(\.id))
        let active = fresh.filter { $0.status == .active }
        var kept: [Statement] = []
        for statement in stored?.statements ?? [] where statement.source != .edited && !current.contains(statement.id) {
            guard owns(statement) else {
                kept.append(statement)
                continue
            }
            guard statement.status != .proposed, !edited.contains(where: { speaksOfTheSame($0, statement) }) else {
                continue
            }
            var old = statement
            if statement.status == .active {
                let turned = active.contains { speaksOfTheSame($0, statement) && $0.direction != statement.direction }
                retired.append(Retirement(id: statement.id, reason: turned ? .opposed : .faded))
                old.status = .retired
            }
            kept.append(old)
        }
        // Learned again, but no longer clear enough to steer.
        for index in fresh.indices where fresh[index].status == .proposed {
            guard let old = before[fresh[index].id], old.status != .proposed else { continue }
            if old.status == .active { retired.append(Retirement(id: old.id, reason: .faded)) }
            fresh[index].status = .retired
        }
        var profile = learned
        profile.version = stored?.version ?? learned.version
        profile.statements = edited + fresh + kept
        profile.notes += conflicts.map { ContextNote(thatStays: $0.edited, against: $0.learned) }
        return Result(profile: profile, conflicts: conflicts, retired: retired.sorted { $0.id < $1.id })
    }

    private static func speaksOfTheSame(_ a: Statement, _ b: Statement) -> Bool {
        a.aspect == b.aspect && a.context == b.context
    }

    private static func isOver(_ statement: Statement, now: Date, maximumAge: TimeInterval?) -> Bool {
        guard let maximumAge, let seen = statement.evidence.lastSeen else { return false }
        return now.timeIntervalSince(seen) > maximumAge
    }
}
