import AttuneStore

/// Which rubrics a workspace holds, and how each was learned last, by the runs that it keeps.
struct LearnedRubrics {
    /// Newest run of each group field.
    var runs: [LearnRubrics]

    init(in workspace: Workspace) throws {
        var seen: Set<String> = []
        runs = try workspace.runRecords().reversed().compactMap { run in
            guard run.arguments.starts(with: ["learn", "rubrics"]), run.finished != nil,
                let parsed = try? LearnRubrics.parseAsRoot(Array(run.arguments.dropFirst(2))) as? LearnRubrics,
                !parsed.dryRun, seen.insert(parsed.groupBy).inserted
            else { return nil }
            return parsed
        }
    }

    /// Learns again what the offline analyst learned, as each was learned last.
    /// - Returns: the group fields that were learned again, and those whose rubrics a model learned, which costs calls.
    func relearn(_ workspace: Workspace) async throws -> (done: [String], left: [String]) {
        var done: [String] = []
        var left: [String] = []
        for run in runs {
            guard run.analyst == LearnRubrics.offline else {
                left.append(run.groupBy)
                continue
            }
            let pipeline = run.offlinePipeline(workspace)
            try await pipeline.analyseNewRecords()
            _ = try pipeline.save(try await pipeline.learn())
            done.append(run.groupBy)
        }
        return (done, left)
    }
}
