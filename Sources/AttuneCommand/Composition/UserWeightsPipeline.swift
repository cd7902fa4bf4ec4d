import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

/// What users' choices say of how much each cares about the traits of replies.
struct UserWeightsPipeline {
    let workspace: Workspace
    /// The group field whose members are expected to be alike; nil for none.
    var groupBy: String?

    /// The name under which the workspace keeps everyone's weights.
    static let populationName = "weights"

    struct Result {
        var weights: [UserWeights] = []
        var profiles: [Profile] = []
    }

    /// Learns everyone's weights anew and from them those of the wanted users.
    /// - Parameter only: the users; all when empty.
    func learn(only wanted: [String]) async throws -> Result {
        let choices = try await choices()
        guard !choices.isEmpty else { return Result() }
        let learner = WeightLearner()
        let population = learner.learnPopulation(from: choices)
        try workspace.saveModel(JSONEncoder().encode(population), name: Self.populationName)
        let writer = WeightProfileWriter(options: learner.options)
        var result = Result()
        for user in choices where wanted.isEmpty || wanted.contains(user.user) {
            let weights = learner.weights(of: user, in: population)
            result.weights.append(weights)
            result.profiles.append(writer.profile(of: learner.ownWeights(of: user, basis: population.basis)))
        }
        return result
    }

    /// Everyone's weights anew where there are any, after records have gone; without choices they go, too.
    static func relearnPopulation(in workspace: Workspace) async throws {
        guard try workspace.model(name: populationName) != nil else { return }
        let choices = try await UserWeightsPipeline(workspace: workspace).choices()
        let population = WeightLearner().learnPopulation(from: choices)
        try workspace.saveModel(JSONEncoder().encode(population), name: populationName)
    }

    /// One user's weights by everyone's as they were learned last; nil where nothing was.
    func weights(of user: String) async throws -> PreferenceWeights? {
        guard let data = try workspace.model(name: Self.populationName) else { return nil }
        let population = try JSONDecoder().decode(WeightPopulation.self, from: data)
        let choices = try known().filter { $0.user == user }
        let own = UserChoices.gather(choices, groupField: groupBy).first ?? UserChoices(user: user)
        return WeightLearner().weights(of: own, in: population).preferenceWeights
    }

    /// The weights of several users at once; without an entry where nobody's were learned.
    func weights(of users: Set<String>) async throws -> [String: PreferenceWeights] {
        guard !users.isEmpty, let data = try workspace.model(name: Self.populationName) else { return [:] }
        let population = try JSONDecoder().decode(WeightPopulation.self, from: data)
        let all = UserChoices.gather(try known(), groupField: groupBy).filter { users.contains($0.user) }
        let learner = WeightLearner()
        return Dictionary(
            all.map { ($0.user, learner.weights(of: $0, in: population).preferenceWeights) },
            uniquingKeysWith: { first, _ in first })
    }

    private var analysis: AnalysisPipeline { AnalysisPipeline(workspace: workspace, analyst: OfflineAnalyst()) }

    private func choices() async throws -> [UserChoices] {
        try await analysis.analyseNewRecords()
        return UserChoices.gather(try known(), groupField: groupBy)
    }

    /// Without what the last learning left out for an evaluation.
    private func known() throws -> [AnalysedRecord] {
        let holdOut = try HoldOut.saved(in: workspace, method: .personas)
        return try analysis.analysed().filter { !(holdOut?.holds(user: $0.user, reference: $0.reference) ?? false) }
    }
}
