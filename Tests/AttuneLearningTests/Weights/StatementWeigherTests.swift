import AttuneCore
import AttuneTraits
import Testing

@testable import AttuneLearning

@Suite("Weights of statements")
struct StatementWeigherTests {
    private static let length = TraitCatalogue.standard.index(of: "length.words") ?? 0

    /// Choices that differ in length alone: `sign` is what the user likes, and the last third lies in a context of its own,
    /// in which the user likes the opposite.
    private static func user(_ name: String, likes sign: Double, count: Int = 18) -> UserChoices {
        UserChoices(
            user: name,
            choices: (0..<count).map { number in
                var differences = [Float](repeating: 0, count: TraitCatalogue.standard.traits.count)
                let isOther = number % 3 == 2
                differences[length] = Float((isOther ? -sign : sign) * (1 + Double(number % 4) / 4))
                return ScoredChoice(reference: "p\(name)\(number)", differences: differences)
            })
    }

    private static func statement(_ id: String, _ aspect: String, _ direction: Direction, in context: String?)
        -> Statement
    {
        Statement(
            id: id, text: "t", directive: "d", context: context, aspect: aspect, direction: direction, strength: 0.4,
            evidence: Evidence(), source: .rubrics, analyst: "offline", status: .active)
    }

    @Test("a statement's weight is its aspect's in its direction, from the choices in its context alone")
    func contexts() throws {
        let users = (0..<16).map { Self.user("u\($0)", likes: $0 % 2 == 0 ? 1 : -1) }
        let weigher = StatementWeigher(traits: WeightLearner().learnPopulation(from: users))
        let contexts = Dictionary(
            uniqueKeysWithValues: (0..<18).map { ("pu0\($0)", $0 % 3 == 2 ? "code" : "chat") })
        let statements = [
            Self.statement("any-more", "length.words", .more, in: nil),
            Self.statement("any-less", "length.words", .less, in: nil),
            Self.statement("code-less", "length.words", .less, in: "code"),
            Self.statement("chat-more", "length.words", .more, in: "chat"),
            Self.statement("none", "length.words", .more, in: "travel"),
            Self.statement("open", "open.dry-humour", .more, in: nil),
        ]
        let weights = weigher.weights(of: statements, choices: users[0], contexts: contexts)
        #expect(weights.map(\.statement) == ["any-more", "any-less", "code-less", "chat-more", "none"])
        let byID = Dictionary(uniqueKeysWithValues: weights.map { ($0.statement, $0) })
        let more = try #require(byID["any-more"])
        let less = try #require(byID["any-less"])
        #expect(more.weight == -less.weight && more.low == -less.high && more.supporting == less.opposing)
        for id in ["code-less", "chat-more"] {
            let one = try #require(byID[id])
            #expect(one.weight > 0 && one.opposing == 0, "\(id): \(one)")
            #expect(one.low <= one.weight && one.weight <= one.high)
        }
        #expect(byID["code-less"]?.supporting == 6 && byID["chat-more"]?.supporting == 12)
        let none = try #require(byID["none"])
        #expect(none.supporting == 0 && none.opposing == 0 && none.low < 0 && none.high > 0)
    }

    @Test("what speaks of style is weighed by the replies' own style")
    func style() throws {
        let aspects = StyleChoices.aspects(of: [
            Self.statement("s", "style.exclamations", .more, in: nil),
            Self.statement("t", "length.words", .more, in: nil),
        ])
        #expect(aspects == ["style.exclamations"])
        let pairs = (0..<80).map { number in
            let likes = number % 8 < 4
            let (loud, calm) = (
                "That is it, number \(number)! Go on! Well done!", "That is it, number \(number). Go on. Well done."
            )
            return PersonaPair(
                record: "p\(number)", user: "u\(number % 8)",
                pair: PreferencePair(prompt: [], chosen: likes ? loud : calm, rejected: likes ? calm : loud))
        }
        let users = StyleChoices.gather(pairs, aspects: aspects)
        let population = WeightLearner().learnPopulation(from: users, basis: ScoreBasis(names: aspects))
        let traits = WeightLearner().learnPopulation(from: [])
        let weigher = StatementWeigher(traits: traits, style: population)
        for (user, sign) in [(users[0], 1.0), (users[7], -1.0)] {
            let weight = try #require(
                weigher.weights(
                    of: [Self.statement("s", "style.exclamations", .more, in: nil)],
                    choices: UserChoices(user: user.user), style: user
                ).first)
            #expect(weight.weight * sign > 0 && weight.supporting + weight.opposing == 10)
        }
        #expect(StyleChoices.values(of: "Yes! No!", aspects: aspects)["style.exclamations"] ?? 0 > 0)
    }
}
