import AttuneCore
import Foundation

/// How good inferred personas are, as `attune evaluate personas` reports it.
public struct PersonaEvaluation: Sendable, Codable, Hashable {
    /// A share of right answers with its standard error.
    public struct Accuracy: Sendable, Codable, Hashable {
        /// Over the answers, each order by itself; nil without an answer. Chance is 0.5.
        public var mean: Double?
        /// Standard error of the mean over the answers; nil below two.
        public var error: Double?
        /// Answers that count: at most two a persona.
        public var answers: Int
        /// Of those, answers that name neither reply; they are wrong.
        public var unusable: Int
        /// Questions that the service failed on; they are not counted.
        public var dropped: Int
    }

    /// Chosen side's personas against the rejected side's.
    public struct Preference: Sendable, Codable, Hashable {
        public var chosen: Int
        public var rejected: Int
        /// The two orders disagree.
        public var ties: Int
        /// An order without a usable answer.
        public var dropped: Int
        /// Wins less losses over all that were judged; nil without any.
        public var difference: Double? {
            let judged = chosen + rejected + ties
            return judged > 0 ? Double(chosen - rejected) / Double(judged) : nil
        }
    }

    public var judge: String
    public var pairs: Int
    /// By side, `chosen` and `rejected`.
    public var personas: [String: Int]
    public var accuracy: [String: Accuracy]
    /// The same with a rule that knows nothing but whether the persona wants length: a judge must clearly beat it.
    public var lengthRule: [String: Accuracy]
    /// Nil where the judge does not compare personas.
    public var preference: Preference?
    /// The words that tell most of each side.
    public var salient: [String: [PersonaSaliency.Word]]

    public init(
        judge: String, pairs: Int, personas: [String: Int], accuracy: [String: Accuracy],
        lengthRule: [String: Accuracy], preference: Preference?, salient: [String: [PersonaSaliency.Word]]
    ) {
        self.judge = judge
        self.pairs = pairs
        self.personas = personas
        self.accuracy = accuracy
        self.lengthRule = lengthRule
        self.preference = preference
        self.salient = salient
    }
}

extension PersonaEvaluation {
    /// Judges every inferred persona on its own pair: prompt, both replies and the persona, in both orders (arXiv
    /// 2501.11549, §4), then each pair's two personas against each other, and counts words.
    ///
    /// Personas are joined to pairs by the record's name; those of other records are left out. `floor` is the least
    /// number of occurrences of a salient word: 10 as in the paper; take 3 for few pairs.
    public static func run(
        _ inferred: [InferredPersona], pairs: [PersonaPair], judge: any PersonaJudge, floor: Int = 10,
        atMost width: Int = 8, progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> PersonaEvaluation {
        let known = Dictionary(pairs.map { ($0.record, $0.pair) }, uniquingKeysWith: { first, _ in first })
        let inferred = inferred.filter { known[$0.record] != nil }
        let rule = OfflinePersonaJudge(only: ["length.words"])
        let judged = try await inferred.concurrentMap(atMost: width, progress: progress) { one in
            guard let pair = known[one.record] else { return Judged(side: one.side) }
            return try await AnswerScope.$user.withValue(one.user ?? "") {
                Judged(
                    side: one.side, judge: try await Self.answers(one, pair, judge),
                    rule: try await Self.answers(one, pair, rule))
            }
        }
        func accuracies(_ part: KeyPath<Judged, [Outcome]>) -> [String: Accuracy] {
            bySide { side in Accuracy(judged.filter { $0.side == side }.flatMap { $0[keyPath: part] }) }
        }
        let saliency = PersonaSaliency(inferred.map { ($0.side, $0.persona.text) })
        return PersonaEvaluation(
            judge: judge.id, pairs: Set(inferred.map(\.record)).count,
            personas: bySide { side in inferred.filter { $0.side == side }.count },
            accuracy: accuracies(\.judge), lengthRule: accuracies(\.rule),
            preference: judge.comparesPersonas
                ? try await preference(inferred, judge: judge, width: width) : nil,
            salient: bySide { saliency.words(of: $0, floor: floor) })
    }

    /// One side's persona with the outcomes of both orders.
    private struct Judged: Sendable {
        var side: PairSide
        var judge: [Outcome] = []
        var rule: [Outcome] = []
    }

    enum Outcome: Sendable { case right, wrong, unusable, dropped }

    private static func bySide<Value>(_ value: (PairSide) -> Value) -> [String: Value] {
        Dictionary(uniqueKeysWithValues: PairSide.allCases.map { ($0.rawValue, value($0)) })
    }

    private static func answers(
        _ one: InferredPersona, _ pair: PreferencePair, _ judge: any PersonaJudge
    ) async throws -> [Outcome] {
        let wanted = one.side == .chosen ? pair.chosen : pair.rejected
        let other = one.side == .chosen ? pair.rejected : pair.chosen
        let ahead = try await judge.choose(one.persona.text, prompt: pair.prompt, wanted, other)
        let behind = try await judge.choose(one.persona.text, prompt: pair.prompt, other, wanted)
        return [outcome(ahead, right: .first), outcome(behind, right: .second)]
    }

    private static func outcome(_ answer: JudgeChoice, right: JudgeChoice) -> Outcome {
        switch answer {
        case .dropped: .dropped
        case .neither: .unusable
        default: answer == right ? .right : .wrong
        }
    }

    private static func preference(
        _ inferred: [InferredPersona], judge: any PersonaJudge, width: Int
    ) async throws -> Preference {
        var sides: [String: [PairSide: String]] = [:]
        for one in inferred { sides[one.record, default: [:]][one.side] = one.persona.text }
        let both = sides.keys.sorted().compactMap { record -> (String, String)? in
            guard let chosen = sides[record]?[.chosen], let rejected = sides[record]?[.rejected] else { return nil }
            return (chosen, rejected)
        }
        let answers = try await both.concurrentMap(atMost: width) { chosen, rejected in
            (try await judge.prefer(chosen, rejected), try await judge.prefer(rejected, chosen))
        }
        var result = Preference(chosen: 0, rejected: 0, ties: 0, dropped: 0)
        for answer in answers {
            switch answer {
            case (.first, .second): result.chosen += 1
            case (.second, .first): result.rejected += 1
            case (.first, .first), (.second, .second): result.ties += 1
            default: result.dropped += 1
            }
        }
        return result
    }
}

extension PersonaEvaluation.Accuracy {
    init(_ outcomes: [PersonaEvaluation.Outcome]) {
        let counted = outcomes.filter { $0 != .dropped }
        let right = counted.count { $0 == .right }
        let n = Double(counted.count)
        let mean = counted.isEmpty ? nil : Double(right) / n
        let error = counted.count > 1 ? mean.map { ($0 * (1 - $0) / (n - 1)).squareRoot() } : nil
        self.init(
            mean: mean, error: error, answers: counted.count, unusable: counted.count { $0 == .unusable },
            dropped: outcomes.count - counted.count)
    }
}
