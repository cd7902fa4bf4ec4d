import AttuneCore

/// Reads a plan out of a file's values, and says of anything that is wrong where it stands and what to write instead.
public struct PlanReader: Sendable {
    /// The file's name, for errors.
    public let file: String

    public init(file: String) { self.file = file }

    static let names = [
        "attune", "name", "model", "audiences", "prompts", "rounds", "user", "arms", "baseline", "comparisons",
        "judges",
        "truth", "temperature", "max-tokens", "seed",
    ]

    /// Throws `MarkedFileError`.
    ///
    /// - Parameter text: the file's text, which the plan keeps so that a result can be had again.
    public func plan(_ root: MarkedValue, text: String) throws -> EvaluationPlan {
        let root = try fields(root, "", Self.names)
        let form = try integer(root, "attune", 1...Int.max) ?? 1
        guard form == 1 else { throw error(root, "attune", "is \(form), but this version reads 1; update Attune") }
        let arms = try items(root, "arms").enumerated().map { try arm($1, "arms[\($0 + 1)]") }
        let judges = try items(root, "judges").enumerated().map { try judge($1, "judges[\($0 + 1)]") }
        try unique(arms.map(\.name), root, "arms")
        try unique(judges.map(\.name), root, "judges")
        let baseline =
            try string(root, "baseline") ?? arms.first { $0.kind == .noProfile }?.name ?? arms.first?.name ?? ""
        guard arms.contains(where: { $0.name == baseline }) else {
            throw error(root, "baseline", "names no arm; there are \(arms.map(\.name).joined(separator: ", "))")
        }
        guard arms.count >= 2 else { throw error(root, "arms", "needs two arms at least: nothing can be compared") }
        let rounds = try integer(root, "rounds", 1...50) ?? 1
        let user = try user(root, rounds: rounds)
        guard !judges.isEmpty || user != nil else {
            throw error(root, "judges", "names nobody; 'traits' needs no model")
        }
        var sampling = Sampling()
        sampling.temperature = try number(root, "temperature", 0...2)
        sampling.maximumTokens = try integer(root, "max-tokens", 1...Int.max)
        return EvaluationPlan(
            name: try string(root, "name") ?? "evaluation", model: try required(root, "model"),
            audiences: try audiences(root), prompts: try prompts(root),
            rounds: rounds, user: user, arms: arms, baseline: baseline,
            comparisons: try choice(root, "comparisons", EvaluationPlan.Comparisons.allCases) ?? .baseline,
            judges: judges, truth: try string(root, "truth"), sampling: sampling,
            seed: try integer(root, "seed", 0...Int.max).map(UInt64.init), text: text)
    }

    private func unique(_ names: [String], _ root: Fields, _ field: String) throws {
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            throw error(root, field, "has two of the name \(name); give one another 'name'")
        }
    }

    private func audiences(_ root: Fields) throws -> EvaluationPlan.Audiences {
        let value = try needed(root, "audiences")
        if let list = value.list { return .named(try list.map { try audience($0) }) }
        if value.scalar == "users" { return .users }
        let choice = try fields(value, "audiences", ["groups", "users"])
        guard choice.values.count == 1 else {
            throw error(
                root, "audiences", "is one of {groups: FIELD}, users, or a list such as [tier=expert, user:ann]")
        }
        if let field = try string(choice, "groups") { return .groups(field: field) }
        if choice.values["users"]?.scalar == "all" { return .users }
        return .named(
            try items(choice, "users").map { value in
                guard let id = value.scalar, !id.isEmpty else { throw error(value, "audiences.users", "must be ids") }
                return .user(id)
            })
    }

    private func audience(_ value: MarkedValue) throws -> Audience {
        let text = value.scalar ?? ""
        if let id = text.dropping("user:") { return .user(id) }
        let parts = (text.dropping("group:") ?? text).split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw error(value, "audiences", "has an entry that is neither FIELD=VALUE nor user:ID")
        }
        return .group(name: parts[0], value: parts[1])
    }

    private func prompts(_ root: Fields) throws -> EvaluationPlan.Prompts {
        let value = try needed(root, "prompts")
        if value.scalar == "held-out" { return EvaluationPlan.Prompts(source: .heldOut) }
        let fields = try fields(value, "prompts", ["from", "file", "limit", "contexts"])
        let from = try string(fields, "from")
        let file = try string(fields, "file")
        let source: EvaluationPlan.Prompts.Source
        switch (from, file) {
        case ("held-out", nil): source = .heldOut
        case (nil, let file?): source = .file(file)
        default:
            throw error(root, "prompts", "is {from: held-out} or {file: PATH} in any format that import reads")
        }
        let contexts = fields.values["contexts"] == nil ? [] : try items(fields, "contexts").compactMap(\.scalar)
        return EvaluationPlan.Prompts(
            source: source, limit: try integer(fields, "limit", 1...Int.max), contexts: contexts)
    }

    private func user(_ root: Fields, rounds: Int) throws -> UserPlan? {
        guard let value = root.values["user"] else { return nil }
        guard rounds > 1 else {
            throw error(root, "user", "is played from the second round on; add 'rounds: 5', or leave it out")
        }
        if let model = value.scalar, !model.isEmpty { return UserPlan(model: model) }
        let fields = try fields(value, "user", ["model", "judge", "facts"])
        let plan = UserPlan(
            model: try required(fields, "model"), judge: try string(fields, "judge"),
            facts: try integer(fields, "facts", 1...50) ?? UserPlan.usualFacts)
        guard (plan.model == UserPlan.simulated) == (plan.judge == UserPlan.simulated) else {
            throw error(
                fields, "judge", "goes with the user: both are 'simulated', or both are models, as provider/name")
        }
        return plan
    }

    private func arm(_ value: MarkedValue, _ path: String) throws -> ArmPlan {
        if let name = value.scalar {
            guard let kind = ArmKind(rawValue: name) else { throw error(value, path, Self.kinds(ArmKind.allCases)) }
            return try checked(ArmPlan(kind: kind), value, path)
        }
        let fields = try fields(
            value, path, ["name", "kind", "model", "count", "draft", "persona", "file", "seed"])
        guard let kind = try choice(fields, "kind", ArmKind.allCases) else {
            throw error(value, path, "has no kind; \(Self.kinds(ArmKind.allCases))")
        }
        let arm = ArmPlan(
            name: try string(fields, "name"), kind: kind, model: try string(fields, "model"),
            count: try integer(fields, "count", 1...64), isDraft: try flag(fields, "draft") ?? false,
            persona: try string(fields, "persona", limit: 2000), file: try string(fields, "file"),
            seed: try integer(fields, "seed", 0...Int.max).map(UInt64.init))
        return try checked(arm, value, path)
    }

    private func checked(_ arm: ArmPlan, _ value: MarkedValue, _ path: String) throws -> ArmPlan {
        if arm.kind == .recorded, arm.file == nil { throw error(value, path, "needs a 'file' with the replies") }
        if arm.kind == .adapter, arm.model == nil {
            throw error(value, path, "needs a 'model': local:DIR#ADAPTER, or the name under which a server has it")
        }
        if arm.kind == .bestOf, arm.count < 2 { throw error(value, path, "needs a 'count' of 2 at least") }
        return arm
    }

    private func judge(_ value: MarkedValue, _ path: String) throws -> JudgePlan {
        let kinds = JudgePlan.Kind.allCases
        if let name = value.scalar {
            guard let kind = JudgePlan.Kind(rawValue: name) else { throw error(value, path, Self.kinds(kinds)) }
            return try checked(JudgePlan(kind: kind), value, path)
        }
        let fields = try fields(value, path, ["name", "kind", "model", "sees", "file"])
        guard let kind = try choice(fields, "kind", kinds) else {
            throw error(value, path, "has no kind; \(Self.kinds(kinds))")
        }
        let sees = try choice(fields, "sees", kind.sights)
        return try checked(
            JudgePlan(
                name: try string(fields, "name"), kind: kind, model: try string(fields, "model"), sees: sees,
                file: try string(fields, "file")), value, path)
    }

    private func checked(_ judge: JudgePlan, _ value: MarkedValue, _ path: String) throws -> JudgePlan {
        if judge.kind == .model, judge.model == nil { throw error(value, path, "needs a 'model', as provider/name") }
        if judge.kind == .votes, judge.file == nil { throw error(value, path, "needs a 'file' with the votes") }
        return judge
    }

    private static func kinds(_ kinds: [some RawRepresentable<String>]) -> String {
        "must be one of \(kinds.map(\.rawValue).joined(separator: ", "))"
    }
}

extension String {
    fileprivate func dropping(_ prefix: String) -> String? {
        hasPrefix(prefix) && count > prefix.count ? String(dropFirst(prefix.count)) : nil
    }
}
