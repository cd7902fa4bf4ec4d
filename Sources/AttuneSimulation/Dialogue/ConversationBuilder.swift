import AttuneCore
import Foundation

/// Writes one conversation between a user and an assistant that does not know the user.
struct ConversationBuilder {
    let truth: GroupTruth
    let language: ContextLanguage
    let contextIndex: Int
    let user: SimulatedUser
    private let shared = SharedLanguage.standard

    init(truth: GroupTruth, language: ContextLanguage, contextIndex: Int, user: SimulatedUser) {
        self.truth = truth
        self.language = language
        self.contextIndex = contextIndex
        self.user = user
    }

    func build(number: Int, random: SeededGenerator) -> SimulatedConversation {
        var pen = Pen(random: random, slots: language.slots)
        var position = pen.random.below(language.content.count)
        var messages: [Message] = []
        var turns: [SimulatedTurn] = []
        let composer = ReplyComposer(context: language, shared: shared)
        let model = ReactionModel(options: truth.options, hasCode: language.hasCode)
        let speaker = ReactionWords(shared: shared, voice: user.voice)
        let weights = user.weights[contextIndex]
        let followUps = [1, 1, 2, 2, 2, 3, 3][pen.random.below(7)]

        func say(_ text: [UInt8]) { messages.append(Message(.user, String(decoding: text, as: UTF8.self))) }
        func reply(_ features: StyleFeatures, followed: Bool) {
            let text = composer.compose(features, pen: &pen, position: &position)
            turns.append(
                SimulatedTurn(reply: messages.count, features: features, reaction: nil, isFollowed: followed))
            messages.append(Message(.assistant, String(decoding: text, as: UTF8.self)))
        }

        var question = pen.text(oneOf: language.requests)
        if pen.random.chance(0.25) {
            question = pen.text(oneOf: shared.requestOpeners) + [32] + question
        }
        user.voice.style(&question, random: &pen.random)
        say(question)
        var features = freshFeatures(&pen.random)
        for index in 0..<followUps {
            reply(features, followed: true)
            guard pen.random.chance(truth.options.reactionShare) else {
                var next = nextQuestion(pen: &pen)
                user.voice.style(&next, random: &pen.random)
                say(next)
                features = freshFeatures(&pen.random)
                continue
            }
            let verdict = model.react(to: features, weights: weights, random: &pen.random)
            var text = speaker.words(satisfied: verdict.satisfied, wish: verdict.wish, pen: &pen)
            user.voice.style(&text, random: &pen.random)
            turns[turns.count - 1].reaction = SimulatedReaction(
                satisfied: verdict.satisfied, random: verdict.random, wish: verdict.wish,
                words: String(decoding: text, as: UTF8.self))
            if verdict.satisfied {
                if index == followUps - 1, pen.random.chance(0.5) {
                    say(text)
                    let close = pen.sentence(oneOf: shared.acknowledgements)
                    messages.append(Message(.assistant, String(decoding: close, as: UTF8.self)))
                    return finish(number: number, messages: messages, turns: turns)
                }
                ReactionWords.join(&text)
                var next = pen.text(oneOf: shared.bridges) + [32] + nextQuestion(pen: &pen)
                user.voice.style(&next, random: &pen.random)
                say(text + next)
                features = freshFeatures(&pen.random)
            } else {
                say(text)
                features = redone(features, wish: verdict.wish, random: &pen.random)
            }
        }
        reply(features, followed: false)
        return finish(number: number, messages: messages, turns: turns)
    }

    /// Every aspect on or off by its own base rate.
    private func freshFeatures(_ random: inout SeededGenerator) -> StyleFeatures {
        var features = StyleFeatures()
        for (index, aspect) in SimulatedAspect.all.enumerated() where language.hasCode || !aspect.needsCode {
            features[index] = random.chance(aspect.baseRate)
        }
        return features
    }

    /// The answer after a complaint: the named aspect changed in 85 of 100 cases; each other one redrawn in 3 of 10.
    private func redone(
        _ old: StyleFeatures, wish: Wish?, random: inout SeededGenerator
    ) -> StyleFeatures {
        let fresh = freshFeatures(&random)
        var features = old
        for index in SimulatedAspect.all.indices where random.chance(0.3) { features[index] = fresh[index] }
        if let wish, let index = SimulatedAspect.indices[wish.aspect], random.chance(0.85) {
            features[index] = wish.direction == .more
        }
        return features
    }

    private func nextQuestion(pen: inout Pen) -> [UInt8] {
        pen.text(oneOf: pen.random.chance(0.7) ? shared.followUps : language.requests)
    }

    private func finish(number: Int, messages: [Message], turns: [SimulatedTurn]) -> SimulatedConversation {
        let options = truth.options
        let group = options.groups[user.group]
        let digits = String(number + 1)
        // One conversation every five minutes from 1 January 2025, 00:00 UTC.
        let record = Record(
            id: "c" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits, user: user.name,
            time: Date(timeIntervalSince1970: 1_735_689_600 + 300 * Double(number)),
            context: options.writesContext ? language.name : nil, groups: [options.groupField: group],
            content: .conversation(messages))
        return SimulatedConversation(record: record, context: language.name, group: group, turns: turns)
    }
}
