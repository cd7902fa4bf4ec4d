import AttuneCore
import Foundation

/// Users who choose between two replies by weighted tastes over traits (PersonalLLM's design, arXiv 2409.20296, with
/// label noise): a Dirichlet draw says how much each user cares about what, and a logistic choice errs.
///
/// The two replies of a pair differ in tastes by chance and in other aspects by chance; their wording has the strays
/// that all simulated replies have. The same options give the same pairs, byte for byte, and no pair depends on
/// another.
public struct UserWorld: Sendable {
    public let options: UserWorldOptions
    public let users: [UserTruth.User]
    /// Indices of the aspects that anyone cares about, and what most want of each.
    private let aspects: [(index: Int, direction: Direction)]
    private let languages: [ContextLanguage]

    /// Pairs in total.
    public var count: Int { options.users * options.pairsPerUser }

    public init(_ options: UserWorldOptions = UserWorldOptions()) {
        let options = options.checked
        self.options = options
        var random = SeededGenerator(seed: options.seed, label: "tastes")
        var texts = ContextText.all
        random.shuffle(&texts)
        languages = texts.prefix(options.contexts).map { ContextLanguage($0) }
        var free = SimulatedAspect.all.indices.filter { !SimulatedAspect.all[$0].needsCode }
        random.shuffle(&free)
        let aspects = free.prefix(options.tastes).map { ($0, random.chance(0.5) ? Direction.more : .less) }
        self.aspects = aspects
        users = (0..<options.users).map { number in
            var random = SeededGenerator(seed: options.seed, label: "tastes of \(number)")
            let group = options.groups.isEmpty ? nil : number % options.groups.count
            let first = Self.tastes(aspects, group: group, options: options, random: &random)
            let changes = random.chance(options.changingShare)
            var later = first
            // Another favourite: what was liked most is wanted the other way round or not at all.
            for _ in 0..<200 where changes && later[0].aspect == first[0].aspect {
                later = Self.tastes(aspects, group: group, options: options, random: &random)
            }
            return UserTruth.User(
                id: "u\(number + 1)", group: group.map { options.groups[$0] }, tastes: first,
                later: changes ? later : nil, changesAt: changes ? options.pairsPerUser / 2 : nil)
        }
    }

    private static func tastes(
        _ aspects: [(Int, Direction)], group: Int?, options: UserWorldOptions, random: inout SeededGenerator
    ) -> [UserTruth.Taste] {
        let concentrations = aspects.indices.map { index -> Double in
            guard let group else { return options.concentration }
            return options.concentration * (index % options.groups.count == group ? 3 : 0.5)
        }
        return zip(aspects, random.dirichlet(concentrations)).map { aspect, weight in
            let contrary = random.chance(options.contraryShare)
            return UserTruth.Taste(
                aspect: SimulatedAspect.all[aspect.0].id, direction: contrary ? aspect.1.opposite : aspect.1,
                weight: weight)
        }.sorted { ($1.weight, $0.aspect) < ($0.weight, $1.aspect) }
    }

    /// A user's pair, both numbered from 0, with its hidden side.
    public func pair(_ number: Int, ofUser userNumber: Int) -> (record: Record, choice: UserTruth.Choice) {
        let user = users[userNumber]
        let seed = StableHash.combine(options.seed, UInt64(userNumber) << 32 | UInt64(number))
        var random = SeededGenerator(seed: seed, label: "taste pair")
        let language = languages[random.below(languages.count)]
        var sides = [StyleFeatures(), StyleFeatures()]
        for (index, aspect) in SimulatedAspect.all.enumerated() where language.hasCode || !aspect.needsCode {
            for side in 0..<2 { sides[side][index] = random.chance(aspect.baseRate) }
        }
        let conflict = random.chance(options.conflictShare)
        if conflict {
            for aspect in aspects { sides[1][aspect.index] = sides[0][aspect.index] }
            let first = random.below(aspects.count)
            let second = (first + 1 + random.below(aspects.count - 1)) % aspects.count
            for (place, wanted) in [(first, 0), (second, 1)] {
                sides[wanted][aspects[place].index] = aspects[place].direction == .more
                sides[1 - wanted][aspects[place].index] = aspects[place].direction == .less
            }
        } else if !aspects.contains(where: { sides[0][$0.index] != sides[1][$0.index] }) {
            let index = aspects[random.below(aspects.count)].index
            sides[1][index] = !sides[0][index]
        }
        let margin = user.tastes(at: number).reduce(0.0) { sum, taste in
            guard let index = SimulatedAspect.indices[taste.aspect] else { return sum }
            return sum + taste.weight * taste.direction.sign * (sides[0].sign(index) - sides[1].sign(index)) / 2
        }
        let liking = 1 / (1 + exp(-options.sharpness * margin))
        let takesFirst = random.chance(liking)
        var pen = Pen(random: random, slots: language.slots)
        let question = pen.sentence(oneOf: language.requests)
        var position = pen.random.below(language.content.count)
        let composer = ReplyComposer(context: language, shared: .standard)
        let replies = sides.map { features in
            String(decoding: composer.compose(features, pen: &pen, position: &position), as: UTF8.self)
        }
        let id = "\(user.id)-\(number + 1)"
        // One pair an hour and user from 1 January 2025, 00:00 UTC, users a second apart.
        let time = 1_735_689_600 + 3600 * Double(number) + Double(userNumber)
        let record = Record(
            id: id, user: user.id, time: Date(timeIntervalSince1970: time), context: language.name,
            groups: user.group.map { [options.groupField: $0] } ?? [:],
            content: .preference(
                PreferencePair(
                    prompt: [Message(.user, String(decoding: question, as: UTF8.self))],
                    chosen: replies[takesFirst ? 0 : 1], rejected: replies[takesFirst ? 1 : 0])))
        return (
            record,
            UserTruth.Choice(
                id: id, user: user.id, conflict: conflict, probability: takesFirst ? liking : 1 - liking)
        )
    }

    /// All pairs in time's order, as they are asked for.
    public func pairs() -> some Sequence<(record: Record, choice: UserTruth.Choice)> {
        (0..<count).lazy.map { self.pair($0 / self.options.users, ofUser: $0 % self.options.users) }
    }

    public var truth: UserTruth {
        UserTruth(options: options, users: users, choices: pairs().map(\.choice))
    }
}
