import AttuneCore
import AttuneLearning
import AttuneStore
import Foundation

/// Reads the workspace's records with an analyst, each once, and hands out what was read.
struct AnalysisPipeline: Sendable {
    let workspace: Workspace
    let analyst: any RubricAnalyst
    /// What a model has cost so far, for the progress line; empty offline.
    var spending: @Sendable () -> String = { "" }

    /// Batches in work at a time: one a core, and one that waits.
    private static let width = ProcessInfo.processInfo.activeProcessorCount + 1

    /// Records that this analyst has not seen in its present version.
    func due() throws -> Int {
        try workspace.count(
            RecordFilter(unanalysed: RecordFilter.Analysis(analyst: analyst.id, version: analyst.version)))
    }

    /// Analyses the records that this analyst has not seen in its present version. Each batch is committed when it is
    /// done, so a run that is killed goes on where it was.
    /// - Returns: how many records were analysed.
    @discardableResult
    func analyseNewRecords() async throws -> Int {
        let due = try due()
        guard due > 0 else { return 0 }
        let progress = Progress("analysing")
        defer { progress.finish() }
        var batches = workspace.unanalysed(analyst: analyst.id, version: analyst.version)
        var done = 0
        let analyst = self.analyst
        // What stops a batch lets the others end: their answers are paid for.
        var failure: (any Error)?
        try await withThrowingTaskGroup(of: Result<[Analysis], any Error>.self) { group in
            func start() throws -> Bool {
                guard failure == nil, let rows = try batches.next() else { return false }
                group.addTask {
                    do {
                        let records = try rows.map { try $0.decoded().record }
                        let analyses = try await analyst.analyse(records)
                        return .success(
                            zip(rows, analyses).compactMap { row, analysis in
                                analysis.map { Analysis(record: row.id, payload: Data($0.encoded())) }
                            })
                    } catch {
                        return .failure(error)
                    }
                }
                return true
            }
            var running = 0
            while running < Self.width, try start() { running += 1 }
            while let result = try await group.next() {
                try Task.checkCancellation()
                switch result {
                case .failure(let error): failure = failure ?? error
                case .success(let analyses):
                    try workspace.save(analyses, analyst: analyst.id, version: analyst.version)
                    done += analyses.count
                    progress.update(
                        Double(done), of: Double(due), detail: "\(done) of \(due) records" + spending())
                }
                _ = try start()
            }
        }
        if let failure { throw failure }
        return done
    }

    /// Everything that this analyst has read, in the order of the records.
    /// - Parameter user: whose records; nil for all.
    func analysed(of user: String? = nil) throws -> [AnalysedRecord] {
        var records: [AnalysedRecord] = []
        var batches = workspace.analyses(analyst: analyst.id, version: analyst.version, user: user)
        // A field such as a tier has few values and a million rows; they are decoded once.
        var fields: [String: [String: String]] = [:]
        while let batch = try batches.next() {
            for stored in batch where stored.kind != .writing {
                guard let analysis = RecordAnalysis(decoding: stored.payload) else {
                    throw WorkspaceError(.corrupted, "The analysis of record \(stored.id) cannot be read.")
                }
                var groups: [String: String] = [:]
                if let text = stored.groups {
                    if let known = fields[text] {
                        groups = known
                    } else {
                        groups = try GroupFields.decode(text)
                        if fields.count < 10_000 { fields[text] = groups }
                    }
                }
                records.append(
                    AnalysedRecord(
                        reference: "\(stored.kind.letter)\(stored.id)", user: stored.user,
                        time: stored.time?.timeIntervalSince1970, context: stored.context, groups: groups,
                        analysis: analysis))
            }
        }
        return records
    }
}
