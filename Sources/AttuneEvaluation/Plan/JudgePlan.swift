/// One judge, as a plan names it.
public struct JudgePlan: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// Exact and offline: how far a reply moves in the direction of the audience's wishes.
        case traits
        /// The planted utility of simulated users.
        case simulatedUsers = "simulated-users"
        /// A language model that reads both replies.
        case model
        /// Which reply is written more like the author's held-out texts, by style.
        case exemplars
        /// Votes out of a file.
        case votes
    }

    public var name: String
    public var kind: Kind
    /// Of `model`: who judges.
    public var model: String?
    public var sees: JudgeSight
    /// Of `votes`: the file.
    public var file: String?

    public init(name: String? = nil, kind: Kind, model: String? = nil, sees: JudgeSight? = nil, file: String? = nil) {
        let sees = sees ?? kind.sights[0]
        self.kind = kind
        self.model = model
        self.sees = sees
        self.file = file
        self.name = name ?? (sees == kind.sights[0] ? kind.rawValue : "\(kind.rawValue)-\(sees.rawValue)")
    }
}

extension JudgePlan.Kind {
    /// What judges of this kind can hold replies against; the first where a plan does not say.
    public var sights: [JudgeSight] {
        switch self {
        case .traits: [.wishes, .truth]
        case .simulatedUsers: [.truth]
        case .model: [.words, .profile, .exemplars, .quality]
        case .exemplars: [.exemplars]
        case .votes: [.votes]
        }
    }
}
