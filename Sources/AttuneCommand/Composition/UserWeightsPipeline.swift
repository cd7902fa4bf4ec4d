import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

/// What users' choices say of how much each cares about the traits of replies, and about what statements speak of.
struct UserWeightsPipeline {
    let workspace: Workspace
    /// The group field whose members are expected to be alike; nil for none, or the one that was used last.
    var groupBy: String?

    /// The names under which the workspace keeps everyone's weights, and the group field they were learned by.
    static let populationName = "weights"
    private static let styleName = "weights-style"
    private static let groupName = "weights-group"

    struct Result {
        var weights: [UserWeights] = []
        var profiles: [Profile] = []
        /// Everyone's, where they were asked for.
        var everyone: [UserWeights] = []
    }

    /// Learns everyone's weights anew and from them those of the wanted users.
    /// - Parameters:
    ///   - wanted: the users; all when empty.
    ///   - comparing: whether everyone's are needed.
    func learn(only wanted: [String], comparing: Bool = false) async throws -> Result {
        let choices = try await choices()
        guard !choices.isEmpty else { return Result() }
        let learner = WeightLearner()
        let population = learner.learnPopulation(from: choices)
        try workspace.saveModel(JSONEncoder().encode(population), name: Self.populationName)
        try workspace.saveModel(Data((groupBy ?? "").utf8), name: Self.groupName)
        try learnStyle()
        let writer = WeightProfileWriter(options: learner.options)
        var result = Result()
        for user in choices {
            let isWanted = wanted.isEmpty || wanted.contains(user.user)
            guard isWanted || comparing else { continue }
            let weights = learner.weights(of: user, in: population)
            result.everyone.append(weights)
            guard isWanted else { continue }
            result.weights.append(weights)
            result.profiles.append(writer.profile(of: learner.ownWeights(of: user, basis: population.basis)))
        }
        return result
    }

    /// Everyone's weights anew where there are any, after records have gone; without choices they go, too.
    static func relearnPopulation(in workspace: Workspace) async throws {
        guard try workspace.model(name: populationName) != nil else { return }
        let pipeline = try UserWeightsPipeline(workspace: workspace).withKnownGroup()
        let population = WeightLearner().learnPopulation(from: try await pipeline.choices())
        try workspace.saveModel(JSONEncoder().encode(population), name: populationName)
        try pipeline.learnStyle()
    }

    /// One user's weights by everyone's as they were learned last; nil where nothing was.
    func weights(of user: String) throws -> PreferenceWeights? {
        guard let population = try population(Self.populationName), let records = try records(of: user) else {
            return nil
        }
        return WeightLearner().weights(of: try withKnownGroup().own(user, records), in: population).preferenceWeights
    }

    /// What was measured on a user's records; nil where no weights were learned.
    func records(of user: String) throws -> [AnalysedRecord]? {
        guard try workspace.model(name: Self.populationName) != nil else { return nil }
        return try known(analysis.analysed(of: user))
    }

    /// A user's weights of statements, by everyone's as they were learned last.
    func weights(
        of statements: [Statement], for user: String, by records: [AnalysedRecord]
    ) throws -> [StatementWeight] {
        guard let traits = try population(Self.populationName) else { return [] }
        let own = try withKnownGroup().own(user, records)
        let style = try population(Self.styleName)
        let model = try workspace.model(name: RubricPipeline.contextModelName).map {
            try JSONDecoder().decode(ContextModel.self, from: $0)
        }
        let contexts = records.compactMap { record in
            (record.context ?? model?.classify(ContextFeatures(words: record.analysis.requestWords)).context)
                .map { (record.reference, $0) }
        }
        return StatementWeigher(traits: traits, style: style).weights(
            of: statements, choices: own,
            style: try style.flatMap { style in
                StyleChoices.gather(
                    try pairs(of: user), aspects: style.basis.names,
                    groups: own.group.map { [user: $0] } ?? [:]
                ).first
            }, contexts: Dictionary(contexts, uniquingKeysWith: { first, _ in first }))
    }

    /// Everyone's weights of the style features that users' and groups' statements speak of.
    private func learnStyle() throws {
        let statements = try workspace.profileStore.profiles().filter {
            if case .persona = $0.audience { false } else { true }
        }.flatMap(\.statements).filter { $0.status != .retired }
        let aspects = StyleChoices.aspects(of: statements)
        let pairs = aspects.isEmpty ? [] : try pairs(of: nil)
        let population = WeightLearner().learnPopulation(
            from: StyleChoices.gather(pairs, aspects: aspects), basis: ScoreBasis(names: aspects))
        try workspace.saveModel(JSONEncoder().encode(population), name: Self.styleName)
    }

    private func population(_ name: String) throws -> WeightPopulation? {
        try workspace.model(name: name).map { try JSONDecoder().decode(WeightPopulation.self, from: $0) }
    }

    private func own(_ user: String, _ records: [AnalysedRecord]) -> UserChoices {
        UserChoices.gather(records, groupField: groupBy).first ?? UserChoices(user: user)
    }

    private func withKnownGroup() throws -> UserWeightsPipeline {
        guard groupBy == nil, let data = try workspace.model(name: Self.groupName), !data.isEmpty else { return self }
        return UserWeightsPipeline(workspace: workspace, groupBy: String(decoding: data, as: UTF8.self))
    }

    /// The weights of several users at once; without an entry where nobody's were learned.
    func weights(of users: Set<String>) async throws -> [String: PreferenceWeights] {
        guard !users.isEmpty, let data = try workspace.model(name: Self.populationName) else { return [:] }
        let population = try JSONDecoder().decode(WeightPopulation.self, from: data)
        let all = UserChoices.gather(try known(analysis.analysed()), groupField: groupBy).filter {
            users.contains($0.user)
        }
        let learner = WeightLearner()
        return Dictionary(
            all.map { ($0.user, learner.weights(of: $0, in: population).preferenceWeights) },
            uniquingKeysWith: { first, _ in first })
    }

    private var analysis: AnalysisPipeline { AnalysisPipeline(workspace: workspace, analyst: OfflineAnalyst()) }

    private func choices() async throws -> [UserChoices] {
        try await analysis.analyseNewRecords()
        return UserChoices.gather(try known(analysis.analysed()), groupField: groupBy)
    }

    /// Without what the last learning left out for an evaluation.
    private func known(_ records: [AnalysedRecord]) throws -> [AnalysedRecord] {
        let holdOut = try heldOut
        return records.filter { !holdOut.holds(user: $0.user, reference: $0.reference) }
    }

    private func pairs(of user: String?) throws -> [PersonaPair] {
        try PreferencePairs(in: workspace, user: user, holdOut: try heldOut).pairs
    }

    private var heldOut: HoldOut {
        get throws {
            try HoldOut.saved(in: workspace, method: .personas) ?? HoldOut(share: 0, unit: .record)
        }
    }
}
