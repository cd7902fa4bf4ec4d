import AttuneCore

/// A world of users in groups who chat with an assistant, with planted differences in what the groups want.
///
/// The same options give the same records, byte for byte. Records are made one at a time, so memory stays flat however
/// many there are.
public struct GroupWorld: Sendable {
    public let truth: GroupTruth
    private let languages: [ContextLanguage]
    private let users: [SimulatedUser]
    /// Running sums of the users' activity, for drawing who chats.
    private let activity: [Double]

    public var options: GroupWorldOptions { truth.options }

    /// The names of the contexts that a world can draw from.
    public static var availableContexts: [String] { ContextText.all.map(\.name) }

    /// A world; numbers out of range are brought into it (``GroupTruth/options`` says what was used).
    public init(_ options: GroupWorldOptions = GroupWorldOptions()) {
        let truth = GroupTruth(options: options)
        self.truth = truth
        languages = truth.contexts.compactMap { context in
            ContextText.all.first { $0.name == context.name }.map { ContextLanguage($0) }
        }
        users = (0..<truth.options.users).map { SimulatedUser(number: $0, truth: truth) }
        var sum = 0.0
        activity = users.map { user in
            sum += user.activity
            return sum
        }
    }

    /// The conversation of this number, from 0, with its hidden labels. Does not depend on any other.
    public func conversation(_ number: Int) -> SimulatedConversation {
        let seed = StableHash.combine(options.seed, UInt64(bitPattern: Int64(number)))
        var random = SeededGenerator(seed: seed, label: "conversation")
        let contextIndex = random.below(languages.count)
        let user = users[drawUser(&random)]
        let builder = ConversationBuilder(
            truth: truth, language: languages[contextIndex], contextIndex: contextIndex, user: user)
        return builder.build(number: number, random: random)
    }

    /// All conversations with their hidden labels, made as they are asked for.
    public func simulated() -> some Sequence<SimulatedConversation> {
        (0..<options.conversations).lazy.map { self.conversation($0) }
    }

    /// All conversations as a log would hold them.
    public func conversations() -> some Sequence<Record> {
        (0..<options.conversations).lazy.map { self.conversation($0).record }
    }

    private func drawUser(_ random: inout SeededGenerator) -> Int {
        let target = random.unit() * (activity.last ?? 0)
        var low = 0
        var high = activity.count - 1
        while low < high {
            let middle = (low + high) / 2
            if activity[middle] <= target { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
