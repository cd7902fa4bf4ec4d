import AttuneCore

/// One choice between two replies, by how the replies differ.
public struct ScoredChoice: Sendable, Hashable {
    /// The record: `p7`.
    public var reference: String
    /// Seconds since 1970; nil where the record has no time.
    public var time: Double?
    /// Chosen − rejected, one a score of the basis, on each score's statistical scale; NaN where a score does not
    /// apply.
    public var differences: [Float]

    public init(reference: String, time: Double? = nil, differences: [Float]) {
        self.reference = reference
        self.time = time
        self.differences = differences
    }

    /// Oldest first; those without a time before all others, by reference. A choice's place depends on nothing else.
    static func precedes(_ a: ScoredChoice, _ b: ScoredChoice) -> Bool {
        let (x, y) = (a.time ?? -.infinity, b.time ?? -.infinity)
        if x != y { return x < y }
        // p9 before p10.
        return (a.reference.utf8.count, a.reference) < (b.reference.utf8.count, b.reference)
    }

    public static func == (a: ScoredChoice, b: ScoredChoice) -> Bool {
        a.reference == b.reference && a.time == b.time
            && a.differences.map(\.bitPattern) == b.differences.map(\.bitPattern)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(reference) }
}

/// All that a user's weights are learned from. Parts merge in any order to the same value.
public struct UserChoices: Sendable, Hashable {
    public let user: String
    /// The group whose members are expected to be alike; nil for none.
    public var group: String?
    /// Oldest first, one a reference.
    public private(set) var choices: [ScoredChoice]

    public init(user: String, group: String? = nil, choices: [ScoredChoice] = []) {
        self.user = user
        self.group = group
        self.choices = Self.ordered(choices)
    }

    /// Adds choices; one whose reference is here already changes nothing.
    public mutating func add(_ more: [ScoredChoice]) { choices = Self.ordered(choices + more) }

    /// Adds what another part holds of the same user. Of two different groups the one first in the alphabet stays.
    public mutating func merge(_ other: UserChoices) {
        guard user == other.user else { return }
        group = [group, other.group].compactMap { $0 }.min()
        add(other.choices)
    }

    private static func ordered(_ choices: [ScoredChoice]) -> [ScoredChoice] {
        var seen: Set<String> = []
        return choices.sorted(by: ScoredChoice.precedes).filter { seen.insert($0.reference).inserted }
    }
}

extension UserChoices {
    /// The choices of every user, ordered by user: from the analysed preference pairs that carry a user id.
    ///
    /// - Parameters:
    ///   - groupField: the group field whose value is a user's group; a user with several values has the most frequent.
    ///   - extra: the differences in the statements' scores, in the basis's order.
    public static func gather(
        _ records: some Sequence<AnalysedRecord>, groupField: String? = nil,
        extra: (AnalysedRecord) -> [Double] = { _ in [] }
    ) -> [UserChoices] {
        var byUser: [String: [ScoredChoice]] = [:]
        var values: [String: [String: Int]] = [:]
        for record in records where record.isPair {
            let replies = record.analysis.reactions
            guard let user = record.user, let chosen = replies.first(where: { $0.judgement > 0 })?.reply,
                let rejected = replies.first(where: { $0.judgement < 0 })?.reply, chosen.count == rejected.count
            else { continue }
            let differences = zip(chosen, rejected).map { $0 - $1 } + extra(record).map { Float($0) }
            byUser[user, default: []].append(
                ScoredChoice(reference: record.reference, time: record.time, differences: differences))
            if let value = groupField.flatMap({ record.groups[$0] }) {
                values[user, default: [:]][value, default: 0] += 1
            }
        }
        return byUser.keys.sorted().map { user in
            let group = values[user]?.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
            return UserChoices(user: user, group: group, choices: byUser[user] ?? [])
        }
    }
}
