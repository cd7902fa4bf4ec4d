import AttuneCore

/// Step 5: which aspects each wish is about. The same words mean the same each time, so every distinct wish of a
/// context is asked about once, some tens in a call with all aspects.
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
    func tags(
        _ explanations: Set<Explanation>, aspects: [KnownAspect], asker: AnalystAsker
    ) async throws -> [Explanation: [Wish]] {
        guard !aspects.isEmpty else { return [:] }
        let sorted = explanations.sorted { ($0.property, $0.direction.rawValue) < ($1.property, $1.direction.rawValue) }
        return try await withThrowingTaskGroup(of: [Explanation: [Wish]].self) { group in
            for wishes in sorted.batches(of: batch) {
                group.addTask {
                    guard case .success(let answer) = try await asker.ask(.tag, Self.request(wishes, aspects: aspects))
                    else { return [:] }
                    return Self.read(answer, wishes: wishes, aspects: aspects)
                }
            }
            var all: [Explanation: [Wish]] = [:]
            for try await tags in group { all.merge(tags) { first, _ in first } }
            return all
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
