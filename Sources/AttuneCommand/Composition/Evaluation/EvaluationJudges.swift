import AttuneCore
import AttuneEvaluation
import AttuneLearning
import AttuneStore
import Foundation

/// The judges of a plan.
struct EvaluationJudges {
    let plan: EvaluationPlan
    let folder: URL
    let cases: [EvaluationCase]
    let models: EvaluationModels
    let watch: ServiceWatch

    func make() throws -> [any EvaluationJudge] { try plan.judges.map(make) }

    private func make(_ judge: JudgePlan) throws -> any EvaluationJudge {
        switch judge.kind {
        case .traits:
            if judge.sees == .truth { _ = try truth(judge) }
            return TraitJudge(judge, scales: UsualDifferences.byTrait)
        case .simulatedUsers:
            let truth = try truth(judge)
            return UtilityJudge(judge) { truth.utility(of: $0, $1) }
        case .model: return ModelJudge(judge, model: try models.model(judge.model ?? plan.model), watch: watch)
        case .exemplars:
            return ExemplarJudge(judge, scales: StyleScales(cases).scales) { text in
                var meter = StyleMeter()
                return meter.measure(text).values
            }
        case .votes:
            return VotesJudge(
                judge, votes: try VoteFile(URL(fileURLWithPath: judge.file ?? "", relativeTo: folder)).votes)
        }
    }

    private func truth(_ judge: JudgePlan) throws -> PlantedTruth {
        guard let path = plan.truth else {
            throw MarkedFileError(
                file: plan.name, line: nil, field: "truth",
                problem: "is missing: the judge '\(judge.name)' needs the truth file that attune simulate wrote")
        }
        return try PlantedTruth(file: URL(fileURLWithPath: path, relativeTo: folder))
    }
}

/// How far held-out texts of different people lie apart in each measure of style.
struct StyleScales {
    let scales: [Double]

    init(_ cases: [EvaluationCase]) {
        var meter = StyleMeter()
        let texts = Set(cases.flatMap(\.criterion.exemplars)).sorted()
        let vectors = texts.map { meter.measure($0).values }
        scales = (0..<StyleFeature.ids.count).map { index in
            let values = vectors.map { $0[index] }.filter(\.isFinite)
            guard values.count >= 5 else { return 0 }
            let mean = values.reduce(0, +) / Double(values.count)
            return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
        }
    }
}
