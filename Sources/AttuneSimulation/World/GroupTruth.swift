import AttuneCore
import Foundation

/// What was planted in a simulated world: the answer that a learner is scored against.
public struct GroupTruth: Sendable, Codable, Hashable {
    /// A wish on which the groups differ.
    public struct Difference: Sendable, Codable, Hashable {
        public enum Kind: String, Sendable, Codable {
            /// One side wants more, the other less, by half the strength each.
            case opposed
            /// One side wants more (or less) by the whole strength, the other does not care.
            case oneSided
        }

        public var aspect: String
        public var kind: Kind
        /// Each group's wish compared with the other groups'.
        public var directions: [String: Direction]
        /// Each group's weight w in [−1, 1].
        public var weights: [String: Double]
        /// The gap between the two sides' weights.
        public var strength: Double
    }

    /// A wish that all groups have alike: no difference.
    public struct SharedWish: Sendable, Codable, Hashable {
        public var aspect: String
        public var weight: Double
    }

    /// Traits that move along with a planted aspect although no group cares about them here.
    public struct Confound: Sendable, Codable, Hashable {
        public var aspect: String
        public var moves: [String]
    }

    public struct Context: Sendable, Codable, Hashable {
        public var name: String
        /// True where the groups do not differ at all.
        public var null: Bool
        public var differences: [Difference]
        public var shared: [SharedWish]
        public var confounds: [Confound]
    }

    public var seed: UInt64
    public var options: GroupWorldOptions
    public var contexts: [Context]

    public subscript(context name: String) -> Context? { contexts.first { $0.name == name } }

    /// Writes the truth as indented JSON with sorted keys.
    public func write(to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: url, options: .atomic)
    }

    public static func read(from url: URL) throws -> GroupTruth {
        try JSONDecoder().decode(GroupTruth.self, from: Data(contentsOf: url))
    }
}

extension GroupTruth {
    /// Draws what a world plants. Where a difference is planted at all, the first is a wish for examples, and no context
    /// with it plants or shares a wish about length, so that the longer replies there are a confound and nothing else.
    init(options: GroupWorldOptions) {
        let options = options.checked
        var random = SeededGenerator(seed: options.seed, label: "truth")
        var names = ContextText.all.map(\.name)
        random.shuffle(&names)
        names = Array(names.prefix(options.contexts))
        let active = options.contexts - options.nullContexts

        var contexts: [Context] = []
        for (index, name) in names.enumerated() {
            let code = ContextText.all.first { $0.name == name }?.hasCode ?? false
            var free = SimulatedAspect.all.filter { code || !$0.needsCode }.map(\.id)
            random.shuffle(&free)
            if index == 0, active > 0, options.differences > 0 {
                free.removeAll { $0 == "length.words" || $0 == "examples.count" }
                free.insert("examples.count", at: 0)
            }
            let share = index < active ? (options.differences - index + active - 1) / active : 0
            let chosen = free.prefix(max(share, 0))
            if chosen.contains("examples.count") { free.removeAll { $0 == "length.words" } }
            let differences = chosen.map { Difference($0, options: options, random: &random) }
            let wished = free.dropFirst(chosen.count).prefix(options.sharedWishes)
            let shared = wished.map {
                SharedWish(aspect: $0, weight: random.chance(0.6) ? options.sharedStrength : -options.sharedStrength)
            }
            let cared = Set(chosen).union(wished)
            let confounds = chosen.compactMap { id -> Confound? in
                let moves = SimulatedAspect.all.first { $0.id == id }?.moves.filter { !cared.contains($0) } ?? []
                return moves.isEmpty ? nil : Confound(aspect: id, moves: moves)
            }
            contexts.append(
                Context(
                    name: name, null: differences.isEmpty, differences: differences, shared: shared,
                    confounds: confounds))
        }
        self.init(seed: options.seed, options: options, contexts: contexts)
    }
}

extension GroupTruth.Difference {
    /// A difference on one aspect: which group, which way and which kind are drawn.
    init(_ aspect: String, options: GroupWorldOptions, random: inout SeededGenerator) {
        let singled = options.groups[random.below(options.groups.count)]
        let sign: Double = random.chance(0.5) ? 1 : -1
        let kind: Kind = random.chance(0.5) ? .opposed : .oneSided
        let s = options.strength
        var weights: [String: Double] = [:]
        var directions: [String: Direction] = [:]
        for group in options.groups {
            let own = group == singled
            weights[group] = kind == .opposed ? (own ? sign : -sign) * s / 2 : (own ? sign * s : 0)
            directions[group] = Direction(sign: own ? sign : -sign)
        }
        self.init(aspect: aspect, kind: kind, directions: directions, weights: weights, strength: s)
    }
}
