import AttuneCore
import AttuneStatistics

/// Which groups are compared in which contexts, and why the rest is not.
struct ComparisonPlan: Sendable {
    /// A comparison that can be made.
    struct Item: Sendable {
        var sample: Int
        /// The group that is compared with the rest.
        var value: String
        /// The only other value, where there are just two.
        var opposite: String?
    }

    let samples: [ContextSample]
    let groupOf: [String?]
    let options: RubricOptions
    /// Values with enough users in at least one context, ascending.
    let values: [String]
    let items: [Item]
    /// By value, then context: why it is not compared there.
    let skipped: [String: [ContextNote]]

    /// One test costs about units × columns × replicates; past this many, replicates are spared.
    private static let budget = 3e9
    private static let fewestReplicates = 1000

    init(samples: [ContextSample], groupOf: [String?], options: RubricOptions, table: ReactionTable) {
        self.samples = samples
        self.groupOf = groupOf
        self.options = options
        let isSide = options.groupBy == RubricOptions.side
        var items: [Item] = []
        var skipped: [String: [ContextNote]] = [:]
        var seen: Set<String> = []
        for (index, sample) in samples.enumerated() {
            var users: [String: Set<String>] = [:]
            for record in sample.conversations {
                users[groupOf[record] ?? "", default: []].insert(table.units[record])
            }
            func enough(_ value: String) -> Bool { (users[value]?.count ?? 0) >= options.minimumUsers }
            let present = users.keys.sorted()
            let large = present.filter(enough)
            seen.formUnion(large)
            for value in present where !enough(value) {
                skipped[value, default: []].append(
                    ContextNote(
                        context: sample.name ?? "any",
                        reason: "only \(users[value]?.count ?? 0) users react here; "
                            + "\(options.minimumUsers) are needed"))
            }
            if isSide {
                for value in large { items.append(Item(sample: index, value: value, opposite: nil)) }
            } else if large.count == 2, present.count == 2 {
                items.append(Item(sample: index, value: large[0], opposite: large[1]))
            } else if large.count >= 2 {
                for value in large { items.append(Item(sample: index, value: value, opposite: nil)) }
            } else {
                for value in large {
                    skipped[value, default: []].append(
                        ContextNote(
                            context: sample.name ?? "any",
                            reason: "no other group has \(options.minimumUsers) users who react here"))
                }
            }
        }
        self.items = items
        self.skipped = skipped
        values = items.isEmpty ? [] : seen.sorted()
    }

    var randomization: Randomization { options.groupBy == RubricOptions.side ? .signs : .labels }

    /// By row of the item's sample, whether it belongs to the group.
    func membership(of item: Item, table: ReactionTable) -> [Bool] {
        samples[item.sample].rows.map { groupOf[Int(table.record[$0])] == item.value }
    }

    /// All comparisons, in order, at most one a core at a time.
    func run(table: ReactionTable, progress: @Sendable (Int, Int) -> Void) async throws -> [GroupComparison] {
        try await items.concurrentMap(atMost: 4, progress: progress) {
            try Task.checkCancellation()
            return comparison($0, table: table)
        }
    }

    private func comparison(_ item: Item, table: ReactionTable) -> GroupComparison {
        let sample = samples[item.sample]
        let units = Set(sample.conversations.map { table.units[$0] }).count
        let columns = sample.traits.count + 20
        let affordable = Int(Self.budget / Double(max(units * columns, 1)))
        let label = "\(options.groupBy)=\(item.value)|\(sample.name ?? "")"
        return GroupComparison(
            sample: sample, table: table, isMember: membership(of: item, table: table), randomization: randomization,
            replicates: min(options.permutations, max(Self.fewestReplicates, affordable)),
            seed: StableHash.combine(options.seed, StableHash.of(label)))
    }
}
