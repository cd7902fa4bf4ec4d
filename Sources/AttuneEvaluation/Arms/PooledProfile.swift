import AttuneCore

/// What all audiences want on average: the profile for a deployment that does not know who asks.
///
/// For each context, aspect and direction it takes the mean of the active statements' signed strengths over all
/// audiences of the kind, an audience without the statement counting as 0. Wishes of one group alone shrink, opposed
/// ones cancel out. (Learning from all records without groups would find every wish that anyone has, shared ones of all
/// groups included, by other tests than the compared profiles passed; the mean of what was learned differs from the
/// right profile in nothing but whom it is for.)
public enum PooledProfile {
    /// The least mean strength that is kept.
    public static let leastStrength = 0.02

    /// - Parameter profiles: of all audiences of one kind, empty ones included, since they count.
    public static func merge(_ profiles: [Profile]) -> Profile {
        var sums: [Key: (total: Double, example: Statement)] = [:]
        for profile in profiles {
            for statement in profile.statements where statement.status == .active {
                let key = Key(context: statement.context, aspect: statement.aspect)
                // A person's own statement has no measured strength.
                let strength = statement.strength == 0 && statement.source == .edited ? 1 : statement.strength
                let signed = statement.direction.sign * strength
                let old = sums[key]
                let total = (old?.total ?? 0) + signed
                // The words of the side that wins.
                let example = old.map { Direction(sign: total) == $0.example.direction ? $0.example : statement }
                sums[key] = (total, example ?? statement)
            }
        }
        let count = Double(max(profiles.count, 1))
        let audience = Audience.group(name: "all", value: "pooled")
        let statements = sums.sorted { $0.key < $1.key }.compactMap { key, sum -> Statement? in
            let mean = sum.total / count
            guard abs(mean) >= leastStrength, sum.example.direction == Direction(sign: mean) else { return nil }
            var statement = sum.example
            statement.strength = min(abs(mean), 1)
            return statement
        }
        return Profile(audience: audience, statements: statements)
    }

    private struct Key: Hashable, Comparable {
        var context: String?
        var aspect: String

        static func < (a: Key, b: Key) -> Bool { (a.context ?? "", a.aspect) < (b.context ?? "", b.aspect) }
    }
}

/// Whose profile stands in for the wrong one.
public enum WrongAudience {
    /// The next audience of the same kind, in the order of labels and round at the end, so that each serves once; of
    /// groups one of the same field. nil where there is no other.
    public static func of(_ audience: Audience, among all: [Audience]) -> Audience? {
        let peers = Set(all).filter { $0.isPeer(of: audience) }.sorted { $0.label < $1.label }
        guard peers.count > 1, let place = peers.firstIndex(of: audience) else { return nil }
        return peers[(place + 1) % peers.count]
    }
}

extension Audience {
    fileprivate func isPeer(of other: Audience) -> Bool {
        switch (self, other) {
        case (.group(let name, _), .group(let field, _)): name == field
        case (.user, .user), (.persona, .persona): true
        default: false
        }
    }
}
