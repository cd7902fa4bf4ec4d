import AttuneCore

/// What each turn of a log asks for, as the log's own wording and what became of the replies tell it.
///
/// The classes are "no wish" and each wish that the rules read often enough. What the rules read and what the turn's words
/// foretell, half each, is what is believed at first; the replies then confirm or deny it (``ReplyEvidence``), and the
/// words are learned again from that.
struct WishReading: Sendable {
    private let wishes: [[TurnReading.UnsureWish]]

    subscript(index: Int) -> [TurnReading.UnsureWish] { wishes[index] }

    /// A wish that the rules read in fewer turns is not learned.
    private static let fewest = 6
    private static let penalty: Float = 0.5
    private static let rounds = 2
    /// The part of the rules in what is believed before the replies are looked at.
    private static let ruleTrust: Float = 0.5
    /// How much a wish that is too rare to be learned is believed.
    private static let rareTrust: Float = 0.5
    /// Fainter wishes are dropped.
    private static let faintest: Float = 0.1

    /// - Parameter judgements: by turn of the log, from −1 to 1.
    init(_ log: TurnLog, judgements: [Float]) async throws {
        var counts: [Wish: Int] = [:]
        for turn in log.turns { for wish in turn.reaction.wishes { counts[wish, default: 0] += 1 } }
        let known = counts.filter { $0.value >= Self.fewest }.keys
            .sorted { ($0.aspect, $0.direction.rawValue) < ($1.aspect, $1.direction.rawValue) }
        let number = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, $0 + 1) })
        let classes = known.count + 1
        let rules = log.turns.map { turn in turn.reaction.wishes.compactMap { number[$0] } }
        /// Adds the rules' reading of a turn, in so many parts of one.
        func add(_ part: Float, of index: Int, to rows: inout [Float]) {
            if rules[index].isEmpty { rows[index * classes] += part }
            for k in rules[index] { rows[index * classes + k] += part / Float(rules[index].count) }
        }
        var believed = [Float](repeating: 0, count: log.turns.count * classes)
        for index in log.turns.indices { add(1, of: index, to: &believed) }
        if !known.isEmpty {
            let evidence = ReplyEvidence(log, judgements: judgements, wishes: known)
            for _ in 0..<Self.rounds {
                var prior = try await log.crossFitted(targets: believed, classes: classes, penalty: Self.penalty)
                for index in prior.indices { prior[index] *= 1 - Self.ruleTrust }
                for index in log.turns.indices { add(Self.ruleTrust, of: index, to: &prior) }
                believed = evidence.posterior(of: prior)
            }
        }
        wishes = log.turns.enumerated().map { index, turn in
            var sums: [String: Float] = [:]
            for (k, wish) in known.enumerated() where believed[index * classes + k + 1] > 0 {
                sums[wish.aspect, default: 0] += believed[index * classes + k + 1] * Float(wish.direction.sign)
            }
            for wish in turn.reaction.wishes where number[wish] == nil {
                sums[wish.aspect, default: 0] += Self.rareTrust * Float(wish.direction.sign)
            }
            return sums.sorted { $0.key < $1.key }.filter { abs($0.value) >= Self.faintest }
                .map { .init(aspect: $0.key, sign: min(max($0.value, -1), 1)) }
        }
    }
}
