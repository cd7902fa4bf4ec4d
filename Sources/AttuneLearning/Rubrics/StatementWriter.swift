import AttuneCore
import AttuneStatistics
import AttuneTraits
import Foundation

/// Turns chosen aspects into the statements of each group's profile.
///
/// A group gets a statement in a direction only if its own users want that direction: of two groups that both like
/// examples, one more than the other, the second does not "prefer fewer".
struct StatementWriter {
    let plan: ComparisonPlan
    let comparisons: [GroupComparison]
    let selection: AspectSelection.Result
    let table: ReactionTable
    let options: RubricOptions
    let openAspects: [String: OpenAspect]
    let analyst: String

    /// One-sided evidence, in standard errors, that a group itself wants a direction (2.5 % by chance).
    private static let ownEvidence = 1.96

    /// Where both groups want the same, a difference of degree needs a q-value of this part of the false discovery rate.
    private static let sharedBar = 0.4

    /// From this share of the other group's lean on, two groups want the same thing. Who has many other wishes names a
    /// shared one less often, so that a difference of degree is no sign of a difference in taste.
    private static let evenBar = 0.4

    func profiles() -> [Profile] {
        var statements: [String: [Statement]] = [:]
        var notes = plan.skipped
        for (index, item) in plan.items.enumerated() {
            let made = write(index, item)
            for (value, list) in made.statements { statements[value, default: []] += list }
            for (value, note) in made.notes { notes[value, default: []].append(note) }
        }
        let names = plan.randomization == .signs ? ["chosen", "rejected"] : plan.values
        return names.map { value in
            Profile(
                audience: .group(name: options.groupBy, value: value),
                statements: (statements[value] ?? []).sorted(by: Self.precedes),
                notes: (notes[value] ?? []).sorted { $0.context < $1.context })
        }
    }

    private static func precedes(_ a: Statement, _ b: Statement) -> Bool {
        let order: [Statement.Status: Int] = [.active: 0, .proposed: 1, .retired: 2]
        let left = (order[a.status] ?? 3, a.context ?? "", -a.strength, a.id)
        let right = (order[b.status] ?? 3, b.context ?? "", -b.strength, b.id)
        return left < right
    }

    private typealias Made = (statements: [String: [Statement]], notes: [String: ContextNote])

    private func write(_ index: Int, _ item: ComparisonPlan.Item) -> Made {
        let comparison = comparisons[index]
        let sample = plan.samples[item.sample]
        let tags = ConversationTags(sample: sample, table: table)
        let isMember = plan.membership(of: item, table: table)
        var made: Made = ([:], [:])
        var weakest: [String] = []
        let isSide = plan.randomization == .signs
        let measured = selection.choices[index].map { choice in
            let measure = EffectMeasure(
                choice, in: comparison, table: table, tags: tags, isMember: isMember,
                randomization: plan.randomization)
            return (choice: choice, measure: measure, size: size(of: measure))
        }
        let strongest = measured.map(\.size).max() ?? 0
        for (choice, measure, size) in measured {
            let bar = DiscoveryBar.bar(for: choice, in: comparison, options: options)
            let verdict = verdict(on: choice, bar: bar, measure, size: size, strongest: strongest)
            if let reason = verdict.reason { weakest.append(reason) }
            let direction = Direction(sign: measure.effect)
            var sides: [(value: String, side: EffectMeasure.Side, direction: Direction)] = [
                (item.value, measure.group, direction)
            ]
            if isSide {
                sides.append(("rejected", measure.group, direction.opposite))
            } else if let opposite = item.opposite {
                sides.append((opposite, measure.rest, direction.opposite))
            }
            let willing = isSide ? sides : sides.filter { $0.side.z * $0.direction.sign >= Self.ownEvidence }
            // A difference that neither side shows clearly by itself belongs to the side that shows it more.
            let leaning = sides.max { $0.side.z * $0.direction.sign < $1.side.z * $1.direction.sign }
            let chosen =
                willing.isEmpty ? [leaning].compactMap { $0 }.filter { $0.side.z * $0.direction.sign > 0 } : willing
            for (value, side, direction) in chosen {
                made.statements[value, default: []].append(
                    statement(
                        about: value, direction: direction, choice: choice, measure: measure, side: side,
                        sample: sample, status: verdict.status))
            }
        }
        for value in plan.randomization == .signs
            ? ["chosen", "rejected"] : [item.value, item.opposite].compactMap({ $0 })
        {
            guard made.statements[value]?.contains(where: { $0.status == .active }) != true else { continue }
            made.notes[value] = ContextNote(
                context: sample.name ?? "any", reason: reason(comparison: comparison, weakest: weakest, made, value))
        }
        return made
    }

    private func reason(comparison: GroupComparison, weakest: [String], _ made: Made, _ value: String) -> String {
        if comparison.distribution.replicates == 0 { return "too few users to compare" }
        if comparison.aspects.isEmpty { return "no aspect varies enough to be compared" }
        if let first = weakest.first, made.statements[value] != nil { return first }
        return "no difference among \(comparison.aspects.count) aspects passed correction at "
            + "q = \(options.falseDiscoveryRate)"
    }

    /// Among those who ask for anything an effect looks larger than it is for all; it counts half.
    private func size(of measure: EffectMeasure) -> Double {
        max(abs(measure.effect), abs(measure.voicedEffect ?? 0) / 2)
    }

    private func verdict(
        on choice: AspectSelection.Choice, bar: Double, _ measure: EffectMeasure, size: Double, strongest: Double
    ) -> (status: Statement.Status, reason: String?) {
        if choice.q > bar {
            return (.proposed, "what users ask for and what they like do not both show it clearly enough")
        }
        if size < options.minimumEffect {
            return (.proposed, "the largest difference is below the floor of \(options.minimumEffect)")
        }
        if size < options.minimumShareOfStrongest * strongest {
            return (.proposed, "a difference this much smaller than the strongest one may be its shadow")
        }
        if plan.randomization == .labels, measure.isShared, choice.q > options.falseDiscoveryRate * Self.sharedBar {
            return (.proposed, "both groups want this; that one wants it more is not clear enough")
        }
        if plan.randomization == .labels, measure.evenness >= Self.evenBar {
            return (.proposed, "both groups want this, and about as much")
        }
        if measure.heldOut != .confirmed {
            return (.proposed, "the difference was not confirmed on held-back users")
        }
        if choice.test.stated * choice.test.revealed < 0, abs(choice.test.stated) > 2, abs(choice.test.revealed) > 2 {
            return (.proposed, "what users ask for and what they like disagree")
        }
        // In one of the groups: that the other never speaks of it may be the very difference.
        let showing = max(measure.group.showing, measure.rest.showing)
        if showing < options.minimumConversations {
            return (.proposed, "the aspect shows in fewer than \(options.minimumConversations) conversations")
        }
        return (.active, nil)
    }

    private func statement(
        about value: String, direction: Direction, choice: AspectSelection.Choice, measure: EffectMeasure,
        side: EffectMeasure.Side, sample: ContextSample, status: Statement.Status
    ) -> Statement {
        let aspect = table.aspects.ids[choice.aspect]
        let words = words(for: aspect, direction)
        // The effect's own sign is taken out, so that strength is positive in the statement's direction.
        let orientation = measure.effect < 0 ? -1.0 : 1.0
        let low = measure.interval.lowerBound * orientation
        let high = measure.interval.upperBound * orientation
        let supporting = direction == .more ? side.more : side.less
        let opposing = direction == .more ? side.less : side.more
        let newest = supporting.map { table.times[sample.conversations[$0]] }.filter { !$0.isNaN }.max()
        return Statement(
            id: Self.id(options.groupBy, value, sample.name ?? "any", aspect, direction.rawValue), text: words.text,
            directive: words.directive, context: sample.name, aspect: aspect, direction: direction,
            strength: abs(measure.effect).rounded(places: 3),
            evidence: Evidence(
                supporting: supporting.count, opposing: opposing.count, users: side.users,
                interval: min(low, high).rounded(places: 3)...max(low, high).rounded(places: 3),
                q: choice.q.roundedToSignificance(), heldOut: measure.heldOut,
                lastSeen: newest.map { Date(timeIntervalSince1970: $0) },
                examples: examples(supporting, sample: sample)),
            source: .rubrics, analyst: analyst, status: status)
    }

    /// The turns to open, one a user as long as there are users.
    private func examples(_ conversations: [Int], sample: ContextSample) -> [String] {
        var seen: Set<String> = []
        var first: [Int] = []
        var further: [Int] = []
        for conversation in conversations {
            if seen.insert(table.units[sample.conversations[conversation]]).inserted {
                first.append(conversation)
            } else {
                further.append(conversation)
            }
            if first.count >= options.maximumExamples { break }
        }
        return (first + further).prefix(options.maximumExamples).map { conversation in
            let rows = sample.rows.indices.filter { sample.conversationOf[$0] == conversation }
            let row =
                rows.first { table.wishes(ofRow: sample.rows[$0]).contains { abs($0.sign) >= ConversationTags.clear } }
                ?? rows.max { abs(table.judgement[sample.rows[$0]]) < abs(table.judgement[sample.rows[$1]]) }
            let turn = row.map { Int(table.turn[sample.rows[$0]]) } ?? 0
            return "\(table.references[sample.conversations[conversation]])#\(turn)"
        }
    }

    private func words(for aspect: String, _ direction: Direction) -> (text: String, directive: String) {
        if let trait = TraitCatalogue.standard[aspect] {
            let pole = trait.pole(direction)
            return (pole.statement, pole.directive)
        }
        if let open = openAspects[aspect] {
            return direction == .more
                ? (open.moreStatement, open.moreDirective) : (open.lessStatement, open.lessDirective)
        }
        return direction == .more
            ? ("Prefers more of: \(aspect)", "Give more of this: \(aspect).")
            : ("Prefers less of: \(aspect)", "Give less of this: \(aspect).")
    }

    static func id(_ parts: String...) -> String {
        StableID.of(parts)
    }
}

extension Double {
    fileprivate func rounded(places: Int) -> Double {
        let scale = (0..<places).reduce(1.0) { value, _ in value * 10 }
        return (self * scale).rounded() / scale
    }

    /// Two significant digits.
    fileprivate func roundedToSignificance() -> Double {
        guard self > 0, isFinite else { return self }
        let scale = Foundation.pow(10, 1 - Foundation.floor(Foundation.log10(self)))
        return (self * scale).rounded() / scale
    }
}
