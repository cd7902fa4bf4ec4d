import AttuneCore
import AttuneEvaluation
import AttuneStore
import Foundation

/// A finished evaluation as it lies in its folder.
struct StoredEvaluation {
    let result: EvaluationResult
    let samples: [EvaluationSample]

    init(_ folder: URL) throws {
        let file = folder.appendingPathComponent(SampleFile.resultName)
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw InputError(
                .missing, path: folder.path, problem: "holds no finished evaluation",
                advice: "attune evaluate PLAN.yaml makes one; the same command goes on with one that was stopped.")
        }
        do {
            result = try EvaluationResult.read(file)
            samples = try SampleFile.read(folder.appendingPathComponent(SampleFile.name))
        } catch is DecodingError {
            throw Self.otherForm(folder)
        }
    }

    static func otherForm(_ folder: URL) -> InputError {
        InputError(
            .unsupported, path: folder.path, problem: "holds an evaluation of another form",
            advice: "It was written by another version of attune, or edited; run it again.")
    }

    /// The folder of a run by id or path; without either the newest finished evaluation of the workspace.
    static func folder(_ run: String?, _ global: GlobalOptions) throws -> URL {
        let runs = global.folder.appendingPathComponent("runs", isDirectory: true)
        let files = FileManager.default
        if let run {
            let inWorkspace = runs.appendingPathComponent(run, isDirectory: true)
            let isID = !run.contains("/") && files.fileExists(atPath: inWorkspace.path)
            return isID ? inWorkspace : URL(fileURLWithPath: run, isDirectory: true)
        }
        let names = (try? files.contentsOfDirectory(atPath: runs.path)) ?? []
        let finished = try names.compactMap { name -> (Date, String)? in
            let file = runs.appendingPathComponent(name).appendingPathComponent(SampleFile.resultName)
            guard files.fileExists(atPath: file.path) else { return nil }
            let date = try files.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
            return (date ?? .distantPast, name)
        }
        guard let newest = finished.max(by: { $0 < $1 }) else {
            throw InputError(
                .missing, path: runs.path, problem: "holds no finished evaluation",
                advice: "attune evaluate PLAN.yaml makes one.")
        }
        return runs.appendingPathComponent(newest.1, isDirectory: true)
    }

    /// Computed from the stored verdicts, so the same run always gives the same report.
    func report(_ global: GlobalOptions) throws -> EvaluationReport {
        var options = FigureOptions()
        options.seed = result.seed
        var report = EvaluationReport(
            result, samples: samples, evidence: try Self.evidence(global), options: options)
        report.audits = try StoredAudit.newest(for: Set(result.audiences.map(\.label)), global)
        return report
    }

    /// What the workspace's statements stand on, by id: counts and record names. Empty where there is no workspace.
    private static func evidence(_ global: GlobalOptions) throws -> [String: EvaluationReport.StatementEvidence] {
        guard FileManager.default.fileExists(atPath: global.folder.appendingPathComponent("attune.sqlite").path) else {
            return [:]
        }
        var found: [String: EvaluationReport.StatementEvidence] = [:]
        for profile in try global.openForReading().profileStore.profiles() {
            for statement in profile.statements {
                found[statement.id] = EvaluationReport.StatementEvidence(statement)
            }
        }
        return found
    }
}
