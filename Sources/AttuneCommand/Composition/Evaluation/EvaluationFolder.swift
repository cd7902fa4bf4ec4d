import AttuneEvaluation
import AttuneStore
import Foundation

/// A run's folder, `runs/<id>/`: the plan, the samples as they come, and at the end the result and its report.
struct EvaluationFolder {
    let id: String
    let folder: URL
    /// Whether it is the folder of a run that was stopped.
    let isResumed: Bool

    var samples: URL { folder.appendingPathComponent(SampleFile.name) }
    var result: URL { folder.appendingPathComponent(SampleFile.resultName) }
    var report: URL { folder.appendingPathComponent(Self.reportName) }

    /// The page's name within a run's folder.
    static let reportName = "report.html"

    /// The folder of a stopped run of the same plan and seed, else a new one.
    init(plan: EvaluationPlan, seed: UInt64, newID: String, in workspace: Workspace) throws {
        let mark = "# seed \(seed)\n" + plan.text
        let files = FileManager.default
        let names = try files.contentsOfDirectory(atPath: workspace.runs.path).sorted()
        let stopped = names.last { name in
            let folder = workspace.runs.appendingPathComponent(name)
            guard
                let text = try? String(contentsOf: folder.appendingPathComponent(SampleFile.planName), encoding: .utf8)
            else { return false }
            return text == mark && !files.fileExists(atPath: folder.appendingPathComponent(SampleFile.resultName).path)
        }
        isResumed = stopped != nil
        id = stopped ?? newID
        folder = workspace.runs.appendingPathComponent(id, isDirectory: true)
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(mark.utf8).write(to: folder.appendingPathComponent(SampleFile.planName), options: .atomic)
    }
}
