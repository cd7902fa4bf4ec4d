import AttuneCore
import AttuneStatistics

/// Step 3: a running list of aspects, carried from one pair of minibatches to the next (GPA, arXiv 2503.08035, §3.1.2;
/// batches after SPUR, arXiv 2403.12388).
struct AspectContrast: Sendable {
    /// A wish with the judgement that it came with.
    struct Voice: Sendable {
        var explanation: Explanation
        var judgement: Int
    }

    /// Wishes of each group in a batch. The specification's default, half of SPUR's 100 because there are two groups.
    var batch = 50
    /// Most batches a context. Aspects settle long before; the bound keeps a large log from costing without end.
    var mostBatches = 40
    /// Longest list (n = 10 of SPUR).
    static let most = 10
    /// Most aspects that are handed on: the last list, then those that earlier lists named most often.
    static let mostKnown = 15

    static let shape = AnswerShape(
        "aspects",
        [
            AnswerShape.Property(
                "aspects", "The list after this batch, most dividing first.",
                .array(
                    .object([
                        AnswerShape.Property("name", "Two to five plain words.", .text(atMost: 80)),
                        AnswerShape.Property("definition", "One sentence.", .text(atMost: 320)),
                    ]), atMost: most))
        ])

    /// The aspects of the last list, and after them those that fell off it on the way, the most often named first: one
    /// poor answer late in the chain loses nothing, and the selection tests every aspect anyway.
    ///
    /// - Parameters:
    ///   - first, second: the wishes of two groups on the discovery half of the users, in the records' order.
    ///   - seed: shuffles wishes and decides which group is called A in each batch.
    func aspects(
        context: String, first: [Voice], second: [Voice], asker: AnalystAsker, seed: UInt64
    ) async throws -> [DraftAspect] {
        var generator = SeededGenerator(seed: seed)
        let left = Self.mixed(first, using: &generator)
        let right = Self.mixed(second, using: &generator)
        let size = min(batch, left.count, right.count)
        guard size > 0 else { return [] }
        let count = min(max(left.count, right.count) / size, mostBatches)
        var list: [DraftAspect] = []
        var tally = AspectTally()
        for index in 0..<max(count, 1) {
            let pair = [Self.part(left, index, size), Self.part(right, index, size)]
            let swaps = Bool.random(using: &generator)
            let request = Self.request(context: context, list: list, a: pair[swaps ? 1 : 0], b: pair[swaps ? 0 : 1])
            guard case .success(let answer) = try await asker.ask(.contrast, request) else { continue }
            list = DraftAspect.all(in: answer, most: Self.most, refused: asker.refuse)
            tally.add(list)
        }
        return tally.aspects(most: Self.mostKnown)
    }

    static func request(context: String, list: [DraftAspect], a: [Voice], b: [Voice]) -> ModelRequest {
        let data = JSONValue.object([
            JSONValue.Member("kind", .string(context)),
            JSONValue.Member("aspects", .array(list.map(\.json))),
            JSONValue.Member("A", .array(a.map { .string($0.explanation.line) })),
            JSONValue.Member("B", .array(b.map { .string($0.explanation.line) })),
        ])
        return AnalystPrompt.request(AnalystPrompt.contrast, data, shape: shape, maximumTokens: 1200)
    }

    /// Shuffled, with likes and dislikes taking turns as long as there are both, so that every batch has an even mix.
    static func mixed(_ voices: [Voice], using generator: inout SeededGenerator) -> [Voice] {
        var likes = voices.filter { $0.judgement > 0 }.shuffled(using: &generator)[...]
        var dislikes = voices.filter { $0.judgement < 0 }.shuffled(using: &generator)[...]
        var mixed: [Voice] = []
        while !likes.isEmpty || !dislikes.isEmpty {
            if let like = likes.popFirst() { mixed.append(like) }
            if let dislike = dislikes.popFirst() { mixed.append(dislike) }
        }
        return mixed
    }

    /// The index-th batch; a smaller group starts again at its beginning.
    private static func part(_ voices: [Voice], _ index: Int, _ size: Int) -> [Voice] {
        (0..<size).map { voices[(index * size + $0) % voices.count] }
    }
}

extension Explanation {
    /// `more: numbered steps`
    var line: String { "\(direction.rawValue): \(property)" }
}

/// How often each aspect was on the running list.
private struct AspectTally {
    private var counts: [(aspect: DraftAspect, count: Int)] = []
    private var last: [DraftAspect] = []

    mutating func add(_ list: [DraftAspect]) {
        last = list
        for aspect in list {
            if let known = counts.firstIndex(where: { $0.aspect.id == aspect.id }) {
                counts[known].count += 1
            } else {
                counts.append((aspect, 1))
            }
        }
    }

    func aspects(most: Int) -> [DraftAspect] {
        let dropped = counts.filter { entry in !last.contains { $0.id == entry.aspect.id } }
        let often = dropped.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        return Array((last + often.map(\.element.aspect)).prefix(most))
    }
}
