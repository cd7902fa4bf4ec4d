import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

/// How much a user cares about each statement of the user's own profile and of the groups' that the user belongs to, by
/// the weights that were learned last. Empty for other audiences, and where no weights were learned.
struct WeighedStatements {
    /// By statement.
    var weights: [String: StatementWeight] = [:]
    /// The profiles of the user's groups.
    var groups: [Profile] = []

    init() {}

    init(of profile: Profile, in workspace: Workspace) throws {
        guard case .user(let user) = profile.audience else { return }
        let pipeline = UserWeightsPipeline(workspace: workspace)
        guard let records = try pipeline.records(of: user) else { return }
        let store = workspace.profileStore
        groups = try Self.groups(in: records).compactMap { try store.profile(for: $0) }
        let statements = profile.statements + groups.flatMap(\.statements)
        weights = Dictionary(
            try pipeline.weights(of: statements, for: user, by: records).map { ($0.statement, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The most frequent value of each group field.
    private static func groups(in records: [AnalysedRecord]) -> [Audience] {
        var counts: [String: [String: Int]] = [:]
        for record in records {
            for (name, value) in record.groups { counts[name, default: [:]][value, default: 0] += 1 }
        }
        return counts.sorted { $0.key < $1.key }.compactMap { name, values in
            values.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { .group(name: name, value: $0.key) }
        }
    }
}
