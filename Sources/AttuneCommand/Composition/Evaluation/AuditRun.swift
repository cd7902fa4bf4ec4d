import AttuneCore
import AttuneEvaluation
import AttuneModels
import AttuneStore
import Foundation

/// Keeps what an audit of safety, ability or authorship found: result, samples and page in `runs/<id>/`.
struct AuditRun {
    let workspace: Workspace
    /// The run's own record; its id names the folder.
    let record: RunRecord
    /// Files with questions, as named.
    var files: [String] = []
    var audiences: [String] = []
    var model: ModelStack?
    var judge: ModelStack?

    /// Writes the files and returns the page's path.
    func save(_ finding: AuditResult.Finding, _ samples: AuditSamples) throws -> URL {
        var result = AuditResult(
            id: record.id, version: record.version, started: record.started, arguments: record.arguments,
            seed: record.seed ?? 0, finding: finding)
        result.finished = Date()
        result.model = model?.id
        result.judge = judge?.id
        result.audiences = audiences
        result.inputs = try files.map { try EvaluationResult.Input(file: URL(fileURLWithPath: $0), as: $0) }
        for stack in [model, judge].compactMap({ $0 }) {
            let spent = stack.spent
            result.calls += spent.calls
            result.fromStore += spent.fromStore
            result.inputTokens += spent.input
            result.outputTokens += spent.output
            result.cost = result.cost.flatMap { sum in spent.cost.map { sum + $0 } }
            result.currency = stack.budget.prices.currency
        }
        let folder = workspace.runs.appendingPathComponent(record.id, isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try samples.encoded().write(to: folder.appendingPathComponent(SampleFile.name), options: .atomic)
        try result.encoded().write(to: folder.appendingPathComponent(SampleFile.resultName), options: .atomic)
        let page = folder.appendingPathComponent(EvaluationFolder.reportName)
        let report = AuditReport(result, samples: samples)
        try Data(report.rendered(as: .html).utf8).write(to: page, options: .atomic)
        return page
    }
}

/// A finished audit as it lies in its folder.
struct StoredAudit {
    let result: AuditResult
    let samples: AuditSamples

    /// nil where the folder's result is one of another kind.
    init?(_ folder: URL) throws {
        do {
            guard let result = try AuditResult.read(folder.appendingPathComponent(SampleFile.resultName)) else {
                return nil
            }
            self.result = result
            samples = try AuditSamples.read(folder.appendingPathComponent(SampleFile.name), result.kind)
        } catch is DecodingError {
            throw StoredEvaluation.otherForm(folder)
        }
    }

    var report: AuditReport { AuditReport(result, samples: samples) }

    /// The newest audit of each kind that was steered by one of the audiences, in the order of the kinds; of
    /// authorship, the newest whose authors are among the audiences' users.
    static func newest(for audiences: Set<String>, _ global: GlobalOptions) throws -> [AuditReport] {
        let runs = global.folder.appendingPathComponent("runs", isDirectory: true)
        var newest: [AuditResult.Kind: (started: Date, folder: URL)] = [:]
        for name in (try? FileManager.default.contentsOfDirectory(atPath: runs.path)) ?? [] {
            let folder = runs.appendingPathComponent(name, isDirectory: true)
            let file = folder.appendingPathComponent(SampleFile.resultName)
            // A result that another version wrote is not this run's business.
            guard FileManager.default.fileExists(atPath: file.path), let result = (try? AuditResult.read(file)) ?? nil,
                !audiences.isDisjoint(with: result.subjects)
            else { continue }
            if let known = newest[result.kind], known.started >= result.started { continue }
            newest[result.kind] = (result.started, folder)
        }
        return try AuditResult.Kind.allCases.compactMap { kind in
            try newest[kind].flatMap { try StoredAudit($0.folder)?.report }
        }
    }
}

extension AuditResult {
    /// Whom it is about, as `Audience.label` writes it.
    fileprivate var subjects: [String] {
        guard case .attribution(let found) = finding else { return audiences }
        let meant = Set(found.answers.compactMap(\.expected))
        return meant.map { Audience.user($0).label }
    }
}

extension EvaluationResult.Input {
    /// A file with its size and checksum.
    ///
    /// - Parameter name: how the user named it.
    init(file: URL, as name: String) throws {
        let data = try Data(contentsOf: file)
        self.init(path: name, bytes: data.count, checksum: Checksum.sha256(data))
    }
}
