import ArgumentParser
import AttuneStore

/// What a workspace learned, by the runs that it keeps: the command lines that would learn it again.
struct LearnedRuns {
    /// The newest run of each group field.
    var rubrics: [LearnRubrics] = []
    /// Oldest first: of each analyst the newest run on all users, and later ones on some.
    var personas: [LearnPersonas] = []
    /// The same.
    var hypotheses: [LearnHypotheses] = []

    init(in workspace: Workspace) throws {
        var fields: Set<String> = []
        var readers: (personas: Set<String>, hypotheses: Set<String>) = ([], [])
        for run in try workspace.runRecords().reversed() where run.finished != nil {
            let verb = Array(run.arguments.prefix(2))
            let options = Array(run.arguments.dropFirst(2))
            if verb == ["learn", "rubrics"], let learn: LearnRubrics = Self.parsed(options), !learn.dryRun,
                fields.insert(learn.groupBy).inserted
            {
                rubrics.append(learn)
            } else if verb == ["learn", "personas"], let learn: LearnPersonas = Self.parsed(options), !learn.dryRun,
                !readers.personas.contains(learn.reader.analyst)
            {
                personas.insert(learn, at: 0)
                if learn.user.isEmpty { readers.personas.insert(learn.reader.analyst) }
            } else if verb == ["learn", "hypotheses"], let learn: LearnHypotheses = Self.parsed(options),
                !learn.dryRun, !readers.hypotheses.contains(learn.reader.analyst)
            {
                hypotheses.insert(learn, at: 0)
                if learn.user.isEmpty { readers.hypotheses.insert(learn.reader.analyst) }
            }
        }
    }

    private static func parsed<Command: ParsableCommand>(_ options: [String]) -> Command? {
        try? Command.parseAsRoot(options) as? Command
    }
}
