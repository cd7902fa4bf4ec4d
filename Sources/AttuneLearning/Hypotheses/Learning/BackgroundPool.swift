import AttuneCore

/// The backgrounds of many users: each one's others.
///
/// With up to ``alone`` writers each user has a background of their own. With more, the user's own part of it is below
/// a twentieth, and one background serves all, so that the work grows with the number of users and no faster.
final class BackgroundPool {
    private let writers: [StyleSamples]
    private let options: HypothesisOptions
    private var common: StyleBackground?

    private static let alone = 20

    init(_ users: [String: [StyleVector]], options: HypothesisOptions) {
        let chosen = users.keys.sorted {
            let (a, b) = (StableHash.of($0), StableHash.of($1))
            return a == b ? $0 < $1 : a < b
        }.prefix(options.maximumOthers)
        writers = chosen.map { StyleSamples(user: $0, vectors: users[$0] ?? []) }
        self.options = options
    }

    var count: Int { writers.count }

    func isFilledUp(without user: String) -> Bool {
        writers.count(where: { $0.user != user }) < options.minimumOthers
    }

    func background(without user: String) -> StyleBackground {
        if writers.count <= Self.alone {
            return StyleBackground(writers.filter { $0.user != user }, to: options.minimumOthers)
        }
        if let common { return common }
        let made = StyleBackground(writers, to: options.minimumOthers)
        common = made
        return made
    }
}
