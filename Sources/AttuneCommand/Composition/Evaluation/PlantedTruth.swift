import AttuneCore
import AttuneEvaluation
import AttuneSimulation
import AttuneTraits
import Foundation

/// The truth file of a simulated world, whichever it is.
enum PlantedTruth: Sendable {
    case groups(GroupTruth)
    case users(UserTruth)
    case writers(WriterTruth)

    /// Throws `MarkedFileError` for a file that holds no truth.
    init(file: URL) throws {
        let data: Data
        do { data = try Data(contentsOf: file) } catch {
            throw MarkedFileError(
                file: file.path, line: nil, field: nil,
                problem: "cannot be read; attune simulate writes the truth beside the log")
        }
        let decoder = JSONDecoder()
        if let truth = try? decoder.decode(GroupTruth.self, from: data) {
            self = .groups(truth)
        } else if let truth = try? decoder.decode(UserTruth.self, from: data) {
            self = .users(truth)
        } else if let truth = try? decoder.decode(WriterTruth.self, from: data) {
            self = .writers(truth)
        } else {
            throw MarkedFileError(
                file: file.path, line: nil, field: nil, problem: "is no truth file of attune simulate")
        }
    }

    /// What a simulated user of the audience makes of a reply; nil where this world does not know them.
    func utility(of reply: String, _ item: EvaluationCase) -> Double? {
        switch (self, item.audience) {
        case (.groups(let truth), .group(_, let group)):
            guard let context = item.context else { return nil }
            return truth.utility(of: SimulatedAnswers.reader.features(of: reply), group: group, context: context)
        case (.users(let truth), .user(let user)):
            return truth.utility(of: SimulatedAnswers.reader.features(of: reply), user: user)
        case (.users(let truth), .group):
            guard let user = item.user else { return nil }
            return truth.utility(of: SimulatedAnswers.reader.features(of: reply), user: user)
        default: return nil
        }
    }

    /// What was planted in the case's audience, on traits.
    func wishes(_ item: EvaluationCase) -> [WeightedWish] {
        switch (self, item.audience) {
        case (.groups(let truth), .group(_, let group)):
            guard let context = item.context.flatMap({ truth[context: $0] }) else { return [] }
            let own = context.differences.map { Self.wish($0.aspect, $0.weights[group] ?? 0) }
            return WeightedWish.sum(own + context.shared.map { Self.wish($0.aspect, $0.weight) })
        case (.users(let truth), _):
            guard let user = item.user.flatMap({ id in truth.users.first { $0.id == id } }) else { return [] }
            return WeightedWish.sum(
                (user.later ?? user.tastes).map {
                    WeightedWish(aspect: $0.aspect, direction: $0.direction, weight: $0.weight)
                })
        case (.writers(let truth), .user(let id)):
            let habits = truth[user: id]?.habits ?? [:]
            return habits.filter { TraitCatalogue.standard.index(of: $0.key) != nil }.sorted { $0.key < $1.key }
                .map { WeightedWish(aspect: $0.key, direction: $0.value, weight: 1) }
        default: return []
        }
    }

    private static func wish(_ aspect: String, _ weight: Double) -> WeightedWish {
        WeightedWish(aspect: aspect, direction: Direction(sign: weight), weight: abs(weight))
    }
}
