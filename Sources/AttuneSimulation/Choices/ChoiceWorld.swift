import AttuneCore
import Foundation

/// Users who choose between two replies to the same prompt, each for one to three planted reasons.
///
/// The two replies of a pair are alike in the aspects of ``SimulatedAspect`` but for the user's reasons and a few others
/// by chance; their wording differs, with the strays that all simulated replies have. The same options give the same
/// pairs, byte for byte, and no pair depends on another.
public struct ChoiceWorld: Sendable {
    public let options: ChoiceWorldOptions
    public let users: [ChoiceTruth.User]
    private let languages: [ContextLanguage]

    public var count: Int { options.users * options.pairsPerUser }

    public init(_ options: ChoiceWorldOptions = ChoiceWorldOptions()) {
        let options = options.checked
        self.options = options
        var random = SeededGenerator(seed: options.seed, label: "choices")
        var texts = ContextText.all
        random.shuffle(&texts)
        languages = texts.prefix(options.contexts).map { ContextLanguage($0) }
        let free = SimulatedAspect.all.filter { !$0.needsCode }
        users = (0..<options.users).map { number in
            var aspects = free
            random.shuffle(&aspects)
            let reasons = options.fewestReasons + random.below(options.mostReasons - options.fewestReasons + 1)
            return ChoiceTruth.User(
                id: "u\(number + 1)",
                reasons: aspects.prefix(reasons).map {
                    ChoiceTruth.Reason(aspect: $0.id, direction: random.chance(0.5) ? .more : .less)
                })
        }
    }

    /// The pair of this number, from 0, with its hidden side. Users take turns.
    public func pair(_ number: Int) -> (record: Record, choice: ChoiceTruth.Choice) {
        let seed = StableHash.combine(options.seed, UInt64(bitPattern: Int64(number)))
        var random = SeededGenerator(seed: seed, label: "choice")
        let user = users[number % users.count]
        let language = languages[random.below(languages.count)]
        let differing = draw(user.reasons, &random)
        var liked = StyleFeatures()
        for (index, aspect) in SimulatedAspect.all.enumerated() where language.hasCode || !aspect.needsCode {
            liked[index] = random.chance(aspect.baseRate)
        }
        var other = liked
        for reason in differing {
            guard let index = SimulatedAspect.indices[reason.aspect] else { continue }
            liked[index] = reason.direction == .more
            other[index] = reason.direction == .less
        }
        for index in incidental(user, hasCode: language.hasCode, &random) {
            let on = random.chance(0.5)
            liked[index] = on
            other[index] = !on
        }
        var pen = Pen(random: random, slots: language.slots)
        let question = pen.sentence(oneOf: language.requests)
        var position = pen.random.below(language.content.count)
        let composer = ReplyComposer(context: language, shared: .standard)
        let replies = [liked, other].map { features in
            String(decoding: composer.compose(features, pen: &pen, position: &position), as: UTF8.self)
        }
        let isRandom = pen.random.chance(options.noise)
        let turned = isRandom && pen.random.chance(0.5)
        let id = "pair-\(number + 1)"
        let record = Record(
            id: id, user: options.writesUsers ? user.id : nil,
            time: Date(timeIntervalSince1970: 1_735_689_600 + 600 * Double(number)),
            content: .preference(
                PreferencePair(
                    prompt: [Message(.user, String(decoding: question, as: UTF8.self))],
                    chosen: replies[turned ? 1 : 0], rejected: replies[turned ? 0 : 1])))
        return (record, ChoiceTruth.Choice(id: id, user: user.id, reasons: differing, random: isRandom))
    }

    /// All pairs as they are asked for.
    public func pairs() -> some Sequence<(record: Record, choice: ChoiceTruth.Choice)> {
        (0..<count).lazy.map { self.pair($0) }
    }

    public var truth: ChoiceTruth {
        ChoiceTruth(options: options, users: users, choices: pairs().map(\.choice))
    }

    private func draw(_ reasons: [ChoiceTruth.Reason], _ random: inout SeededGenerator) -> [ChoiceTruth.Reason] {
        let sure = random.below(reasons.count)
        return reasons.enumerated().filter { index, _ in index == sure || random.chance(options.reasonShare) }
            .map(\.element)
    }

    private func incidental(
        _ user: ChoiceTruth.User, hasCode: Bool, _ random: inout SeededGenerator
    ) -> ArraySlice<Int> {
        let cared = Set(user.reasons.map(\.aspect))
        var free = SimulatedAspect.all.indices.filter {
            !cared.contains(SimulatedAspect.all[$0].id) && (hasCode || !SimulatedAspect.all[$0].needsCode)
        }
        random.shuffle(&free)
        return free.prefix(options.incidental)
    }
}
