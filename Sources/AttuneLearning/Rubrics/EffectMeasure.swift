import AttuneCore
import AttuneStatistics
import Foundation

/// One chosen aspect, measured: how much the group differs from the rest, what the group itself wants, whether two
/// halves of the users agree, and which turns to open.
///
/// A conversation's score on an aspect lies in −1…1 or near it: the tag where the user put a wish into words, else the
/// mean of judgement × the aspect's trait with the other chosen ones held fixed. The effect is the difference of the
/// two groups' mean scores.
struct EffectMeasure: Sendable {
    /// A mean over conversations with its standard error by unit.
    struct Mean: Sendable {
        var value = 0.0
        var standardError = Double.infinity
        var conversations = 0

        /// In units of the standard error; 0 where there is none.
        var z: Double { standardError > 0 && standardError.isFinite ? value / standardError : 0 }
    }

    /// What one side of the comparison says by itself, shared wishes included.
    struct Side: Sendable {
        var own = Mean()
        var stated = Mean()
        var revealed = Mean()
        /// Users with an id; 0 where the records name none.
        var users = 0
        /// Conversations in which the aspect shows: a wish, or a reply that departs from the mean.
        var showing = 0
        var more: [Int] = []
        var less: [Int] = []

        /// Evidence that this side wants more (positive) or less (negative): both channels together (Stouffer).
        var z: Double {
            let live = [stated.z, revealed.z].filter { $0 != 0 }
            return live.reduce(0, +) / Double(max(live.count, 1)).squareRoot()
        }
    }

    /// Group minus rest, positive where the group wants more of it.
    var effect: Double
    var interval: ClosedRange<Double>
    /// The same among conversations in which any wish was voiced; nil where none was.
    var voicedEffect: Double?
    /// The evidence in each half of the users, in standard errors, positive where the group wants more.
    var halves: (Double, Double)
    var group: Side
    var rest: Side

    /// Whether both sides lean the same way (5 % by chance each), so that their difference is one of degree.
    var isShared: Bool { group.z * rest.z > 0 && min(abs(group.z), abs(rest.z)) >= 1.645 }

    /// How much the weaker side leans, as a share of the stronger one's lean, where both lean the same way beyond a
    /// standard error; 0 where they do not. Leans are taken per conversation, so that groups may differ in size.
    var evenness: Double {
        guard group.z * rest.z > 0, min(abs(group.z), abs(rest.z)) >= 1 else { return 0 }
        let leans = [group, rest].map { abs($0.z) / Double(max($0.own.conversations, 1)).squareRoot() }
        return leans[0] < leans[1] ? leans[0] / leans[1] : leans[1] / leans[0]
    }

    var heldOut: Evidence.HeldOut {
        guard halves.0 != 0, halves.1 != 0 else { return .untested }
        return (halves.0 > 0) == (halves.1 > 0) && (halves.0 > 0) == (effect > 0) ? .confirmed : .contradicted
    }
}

extension EffectMeasure {
    /// - Parameters:
    ///   - choice: the aspect and what is held fixed with it.
    ///   - isMember: by row of the sample.
    ///   - randomization: `.signs` where there is one side only, whose mean is the effect.
    init(
        _ choice: AspectSelection.Choice, in comparison: GroupComparison, table: ReactionTable, tags: ConversationTags,
        isMember: [Bool], randomization: Randomization
    ) {
        let sample = comparison.sample
        let size = sample.traits.count
        let column = sample.traits.firstIndex(of: choice.aspect)
        let projection = comparison.projection(of: choice.aspect, holding: choice.held)
        let others = (projection?.factors ?? []).compactMap { aspect, factor in
            sample.traits.firstIndex(of: aspect).map { (column: $0, factor: factor) }
        }
        /// The row's trait with the held ones taken out, in units of what is left.
        func trait(_ index: Int) -> Double {
            guard let column, let projection else { return 0 }
            let row = index * size
            let value = others.reduce(Double(sample.standardised[row + column])) {
                $0 - $1.factor * Double(sample.standardised[row + $1.column])
            }
            return value / projection.spread
        }

        var scores = ConversationScores(count: sample.conversations.count)
        for index in sample.rows.indices {
            scores.add(
                trait: trait(index), residual: Double(sample.residual[index]), centred: Double(sample.centred[index]),
                weight: sample.weight[index], isMember: isMember[index], to: sample.conversationOf[index])
        }
        let conversations = sample.conversations.indices.map { index in
            let tag = Double(tags.sign(of: choice.aspect, in: index))
            return ScoredConversation(
                unit: table.units[sample.conversations[index]], record: sample.conversations[index], position: index,
                isMember: scores.isMember[index], tag: tag, isVoiced: tags.voiced(index),
                isDisplaced: abs(tag) < Double(ConversationTags.clear) && tags.names(choice.held, in: index),
                contrast: tag + (1 - abs(tag)) * scores.residual[index],
                own: tag + (1 - abs(tag)) * scores.centred[index],
                revealed: scores.centred[index], liking: scores.residual[index],
                shows: abs(tag) >= Double(ConversationTags.clear) || scores.shows[index])
        }
        let isOneSided = randomization == .signs
        let open = conversations.filter { !$0.isDisplaced }
        func difference(_ part: [ScoredConversation], by score: (ScoredConversation) -> Double) -> (Double, Double) {
            let first = Mean(part.filter(\.isMember), by: score)
            let second = isOneSided ? Mean() : Mean(part.filter { !$0.isMember }, by: score)
            guard first.conversations > 0, isOneSided || second.conversations > 0 else { return (0, .infinity) }
            let error =
                isOneSided
                ? first.standardError
                : (first.standardError * first.standardError + second.standardError * second.standardError)
                    .squareRoot()
            return (first.value - (isOneSided ? 0 : second.value), error)
        }
        let whole = difference(open, by: \.contrast)
        effect = min(max(whole.0, -1), 1)
        let reach = whole.1.isFinite ? 1.959964 * whole.1 : 2
        interval = max(whole.0 - reach, -1)...max(min(whole.0 + reach, 1), max(whole.0 - reach, -1))
        let voiced = open.filter(\.isVoiced)
        voicedEffect = voiced.isEmpty ? nil : difference(voiced, by: \.tag).0
        let firstHalf = open.filter { StableHash.of($0.unit) & 1 == 0 }
        let secondHalf = open.filter { StableHash.of($0.unit) & 1 == 1 }
        /// Both channels in units of their errors, as the test adds them: words are rare, and in half of the users a
        /// mean over all would be mostly the noise of the other channel.
        func evidence(_ half: [ScoredConversation]) -> Double {
            let channels = [difference(half, by: \.tag), difference(half, by: \.liking)]
                .filter { $0.1 > 0 && $0.1.isFinite }.map { $0.0 / $0.1 }
            return channels.reduce(0, +) / Double(max(channels.count, 1)).squareRoot()
        }
        halves = (evidence(firstHalf), evidence(secondHalf))
        group = Side(conversations.filter(\.isMember))
        rest = Side(conversations.filter { !$0.isMember })
    }
}

/// Sums over a conversation's reactions.
private struct ConversationScores {
    var residual: [Double]
    var centred: [Double]
    var shows: [Bool]
    var isMember: [Bool]

    init(count: Int) {
        residual = Array(repeating: 0, count: count)
        centred = residual
        shows = Array(repeating: false, count: count)
        isMember = shows
    }

    mutating func add(
        trait: Double, residual: Double, centred: Double, weight: Double, isMember: Bool, to index: Int
    ) {
        self.residual[index] += weight * residual * trait
        self.centred[index] += weight * centred * trait
        if abs(trait) > 0.5 { shows[index] = true }
        if isMember { self.isMember[index] = true }
    }
}

private struct ScoredConversation {
    var unit: String
    var record: Int
    var position: Int
    var isMember: Bool
    var tag: Double
    var isVoiced: Bool
    /// Whether a held aspect is named and this one is not, so that silence on it says little.
    var isDisplaced: Bool
    var contrast: Double
    var own: Double
    var revealed: Double
    /// The revealed channel with what everybody likes taken out.
    var liking: Double
    var shows: Bool
}

extension EffectMeasure.Mean {
    /// The mean over conversations; its error treats units, not conversations, as independent.
    fileprivate init(_ conversations: [ScoredConversation], by score: (ScoredConversation) -> Double) {
        self.init()
        guard !conversations.isEmpty else { return }
        let n = Double(conversations.count)
        let mean = conversations.reduce(0) { $0 + score($1) } / n
        var deviations: [String: Double] = [:]
        for conversation in conversations { deviations[conversation.unit, default: 0] += score(conversation) - mean }
        let units = Double(deviations.count)
        let squares = deviations.values.sorted().reduce(0) { $0 + $1 * $1 }
        value = mean
        standardError = units > 1 ? (squares * units / (units - 1)).squareRoot() / n : .infinity
        self.conversations = conversations.count
    }
}

extension EffectMeasure.Side {
    fileprivate init(_ conversations: [ScoredConversation]) {
        self.init()
        own = .init(conversations, by: \.own)
        stated = .init(conversations, by: \.tag)
        revealed = .init(conversations, by: \.revealed)
        users = Set(conversations.map(\.unit).filter { $0.hasPrefix("user:") }).count
        showing = conversations.count(where: \.shows)
        let clear = conversations.filter { abs($0.own) >= 0.25 }
        more = clear.filter { $0.own > 0 }.sorted(by: Self.tellsMore).map(\.position)
        less = clear.filter { $0.own < 0 }.sorted(by: Self.tellsMore).map(\.position)
    }

    /// Wishes in words come before likes that are only measured, then the clearer, then the older.
    private static func tellsMore(_ a: ScoredConversation, _ b: ScoredConversation) -> Bool {
        let isSaid = [a, b].map { abs($0.tag) >= Double(ConversationTags.clear) }
        if isSaid[0] != isSaid[1] { return isSaid[0] }
        if abs(a.own) != abs(b.own) { return abs(a.own) > abs(b.own) }
        return a.position < b.position
    }
}
