import AttuneCore
import AttuneStatistics

/// Step 5: which aspects each wish is about. The same words mean the same each time, so distinct wishes of a context are
/// asked about, some tens in a call with all aspects.
struct ExplanationTagging: Sendable {
    /// Wishes in a call. Answers grow with it, and with them the chance that one is spoilt.
    var batch = 25

    static func shape(wishes: Int, aspects: Int) -> AnswerShape {
        AnswerShape(
            "tags",
            [
                AnswerShape.Property(
                    "tags", "One for each wish and aspect that belong together.",
                    .array(
                        .object([
                            AnswerShape.Property("wish", "Its number.", .integer(1...wishes)),
                            AnswerShape.Property("aspect", "Its number.", .integer(1...aspects)),
                            AnswerShape.Property(
                                "wants", "More or less of the aspect.", .choice(ExplainQuestion.senses)),
                        ]), atMost: 3 * wishes))
            ])
    }

    static func request(_ wishes: [Explanation], aspects: [KnownAspect]) -> ModelRequest {
        func numbered(_ lines: [String]) -> JSONValue {
            .object(lines.enumerated().map { JSONValue.Member(String($0 + 1), .string($1)) })
        }
        let data = JSONValue.object([
            JSONValue.Member("aspects", numbered(aspects.map { "\($0.draft.name): \($0.draft.definition)" })),
            JSONValue.Member("wishes", numbered(wishes.map(\.line))),
        ])
        return AnalystPrompt.request(
            AnalystPrompt.tag, data, shape: shape(wishes: wishes.count, aspects: aspects.count),
            maximumTokens: 60 + 40 * wishes.count)
    }

    /// What each explanation wishes for, in terms of the aspects. Explanations without a tag are left out.
    ///
    /// A wish that is called just as an aspect is about that aspect. The others are asked about several times, in
    /// different company each time, and a tag stands that most answers give: a wish is said by many users, and a wrong
    /// tag would mislead all of them together.
    func tags(
        _ explanations: Set<Explanation>, aspects: [KnownAspect], asker: AnalystAsker, seed: UInt64
    ) async throws -> [Explanation: [Wish]] {
        guard !aspects.isEmpty else { return [:] }
        var all: [Explanation: [Wish]] = [:]
        var open: [Explanation] = []
        for wish in explanations.sorted(by: {
            ($0.property, $0.direction.rawValue) < ($1.property, $1.direction.rawValue)
        }) {
            let id = DraftAspect(name: wish.property, definition: "").id
            if let same = aspects.first(where: { $0.draft.id == id }) {
                all[wish] = [same.wish(wish.direction)]
            } else {
                open.append(wish)
            }
        }
        var generator = SeededGenerator(seed: seed)
        let rounds = (0..<Agreement.times).map { _ in open.shuffled(using: &generator).batches(of: batch) }
        var votes: [Explanation: Votes] = [:]
        try await withThrowingTaskGroup(of: [(Explanation, [Wish])].self) { group in
            for wishes in rounds.joined() {
                let aspects = aspects.shuffled(using: &generator)
                group.addTask {
                    guard case .success(let answer) = try await asker.ask(.tag, Self.request(wishes, aspects: aspects))
                    else { return [] }
                    let tags = Self.read(answer, wishes: wishes, aspects: aspects)
                    return wishes.map { ($0, tags[$0] ?? []) }
                }
            }
            for try await answered in group {
                for (wish, tags) in answered { votes[wish, default: Votes()].add(tags) }
            }
        }
        for (wish, votes) in votes {
            let agreed = votes.agreed
            if !agreed.isEmpty { all[wish] = agreed }
        }
        return all
    }

    /// How often each tag was given to one wish.
    private struct Votes {
        private var answers = 0
        private var counts: [Wish: Int] = [:]

        mutating func add(_ tags: [Wish]) {
            answers += 1
            for tag in tags { counts[tag, default: 0] += 1 }
        }

        /// The tags that most answers give, by aspect.
        var agreed: [Wish] {
            counts.filter { Agreement.isMost($0.value, of: answers) }.keys.sorted { $0.aspect < $1.aspect }
        }
    }

    static func read(_ answer: JSONValue, wishes: [Explanation], aspects: [KnownAspect]) -> [Explanation: [Wish]] {
        var tags: [Explanation: [Wish]] = [:]
        for tag in answer["tags"]?.array ?? [] {
            guard let wish = tag["wish"]?.int, let aspect = tag["aspect"]?.int,
                let direction = tag["wants"]?.string.flatMap(Direction.init(rawValue:)),
                wishes.indices.contains(wish - 1), aspects.indices.contains(aspect - 1)
            else { continue }
            tags[wishes[wish - 1], default: []].append(aspects[aspect - 1].wish(direction))
        }
        return tags.mapValues(Self.consistent)
    }

    /// One wish an aspect; an aspect that is wanted both ways is no wish.
    static func consistent(_ wishes: [Wish]) -> [Wish] {
        var kept: [Wish] = []
        for wish in wishes where !kept.contains(where: { $0.aspect == wish.aspect }) {
            let others = wishes.filter { $0.aspect == wish.aspect }
            if others.allSatisfy({ $0.direction == wish.direction }) { kept.append(wish) }
        }
        return kept
    }
}
