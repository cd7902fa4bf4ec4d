import AttuneCore
import AttuneSimulation
import Testing

/// Five-sigma bounds of a share: a seeded world lies within them unless the model is off.
func isNear(_ count: Int, of total: Int, _ share: Double) -> Bool {
    let n = Double(total)
    return abs(Double(count) - n * share) < 5 * (n * share * (1 - share)).squareRoot()
}

@Suite struct ReactionShareTests {
    @Test(arguments: [(0.2, 0.5, 0.5), (0.6, 0.8, 0.2), (0, 1, 1)])
    func sharesComeOutAsAsked(random: Double, reaction: Double, stated: Double) {
        var options = smallWorld(seed: 21, conversations: 3_000)
        options.randomShare = random
        options.reactionShare = reaction
        options.statedShare = stated
        let followed = GroupWorld(options).simulated().flatMap { $0.turns.filter(\.isFollowed) }
        let reactions = followed.compactMap(\.reaction)
        #expect(isNear(reactions.count, of: followed.count, reaction) || reactions.count == followed.count)
        let drawn = reactions.filter(\.random)
        #expect(isNear(drawn.count, of: reactions.count, random) || (random == 0 && drawn.isEmpty))
        if random > 0 {
            #expect(isNear(drawn.count { $0.satisfied }, of: drawn.count, 0.5))
            #expect(isNear(drawn.count { $0.wish != nil }, of: drawn.count, stated))
        }
        // A meant reaction names nothing when no aspect explains it, so the share is an upper bound there.
        let meant = reactions.filter { !$0.random }
        let named = Double(meant.count { $0.wish != nil })
        let most = Double(meant.count) * stated
        #expect(named <= most + 5 * (most * (1 - stated)).squareRoot())
        #expect(named > 0.4 * most)
    }

    @Test func theReactionStandsInTheTurnAfterTheReply() {
        for conversation in GroupWorld(smallWorld(seed: 4)).simulated() {
            guard case .conversation(let messages) = conversation.record.content else { continue }
            for turn in conversation.turns {
                #expect(messages[turn.reply].role == .assistant)
                guard let reaction = turn.reaction else { continue }
                #expect(messages[turn.reply + 1].role == .user)
                #expect(messages[turn.reply + 1].text.hasPrefix(reaction.words.prefix(4)))
            }
        }
    }

    @Test func aNamedWishChangesTheNextReply() {
        var followed = 0
        var changed = 0
        for conversation in GroupWorld(smallWorld(seed: 6, conversations: 2_000)).simulated() {
            for (turn, next) in zip(conversation.turns, conversation.turns.dropFirst()) {
                guard let reaction = turn.reaction, !reaction.satisfied, let wish = reaction.wish else { continue }
                followed += 1
                if next.features.shows(wish.aspect) == (wish.direction == .more) { changed += 1 }
            }
        }
        #expect(followed > 300)
        #expect(Double(changed) / Double(followed) > 0.85)
    }
}
