import AttuneCore
import AttuneModels
import AttuneStore

/// All that a workspace learned from many users, learned again without one of them: rubrics before the user goes (see
/// ``RubricsWithout``), hypotheses and personas after, since each answer that they rest on is one user's.
struct LearningWithout {
    /// What was learned again, and what waits for calls or for a run of its own.
    struct Report {
        var learnedAgain: [String] = []
        var toLearnAgain: [String] = []
        /// For a person, a line each.
        var lines: [String] = []
    }

    private let runs: LearnedRuns
    private let rubrics: [RubricsWithout]

    init(_ user: String, in workspace: Workspace) async throws {
        runs = try LearnedRuns(in: workspace)
        var rubrics: [RubricsWithout] = []
        for run in runs.rubrics {
            rubrics.append(try await RubricsWithout.learn(as: run, without: user, in: workspace))
        }
        self.rubrics = rubrics
    }

    /// What is to be said where rubrics are left as they are.
    static func kept(in workspace: Workspace) throws -> Report {
        var report = Report()
        for field in try LearnedRuns(in: workspace).rubrics.map(\.groupBy) {
            report.toLearnAgain.append(field)
            report.lines.append(
                "still rests on the user's records: rubrics by \(field); learn them again with the same options")
        }
        return report
    }

    /// Requests that hold nothing of the user.
    var answers: Set<RequestHash> { rubrics.reduce(into: []) { $0.formUnion($1.answers) } }

    /// Best before the user goes: whoever is stopped in between can forget the user again.
    func saveRubrics(in workspace: Workspace) throws -> Report {
        var report = Report()
        for one in rubrics {
            switch try one.save(in: workspace) {
            case .whole:
                report.learnedAgain.append(one.field)
                report.lines.append("learned again without the user: rubrics by \(one.field)")
            case .part(let contexts):
                report.toLearnAgain.append(one.field)
                report.lines.append(
                    "learned again as far as stored answers reach: rubrics by \(one.field); what is asked for in "
                        + "\(contexts.joined(separator: ", ")) waits for attune learn rubrics with the same options")
            case .nothing:
                report.toLearnAgain.append(one.field)
                report.lines.append(
                    "withdrawn: rubrics by \(one.field); attune learn rubrics with the same options brings them back")
            }
        }
        return report
    }

    /// Learns hypotheses, personas and weights of the others, once the user is gone.
    func learnUsers(in workspace: Workspace) async throws -> Report {
        var report = Report()
        func add(_ name: String, _ isDone: Bool) {
            if isDone {
                report.learnedAgain.append(name)
                report.lines.append("learned again without the user: \(name)")
            } else {
                report.toLearnAgain.append(name)
                report.lines.append("may rest on the user: some \(name); learn them again with the same options")
            }
        }
        if !runs.hypotheses.isEmpty {
            var isDone = true
            for run in runs.hypotheses { isDone = try await run.learnAgain(workspace) && isDone }
            add("hypotheses", isDone)
        }
        if runs.personas.isEmpty {
            try await UserWeightsPipeline.relearnPopulation(in: workspace)
        } else {
            var kept: Set<String>? = []
            for run in runs.personas {
                if let frequent = try await run.learnAgain(workspace) { kept?.formUnion(frequent) } else { kept = nil }
            }
            if let kept { try removePersonas(but: kept, workspace) }
            add("personas", kept != nil)
        }
        return report
    }

    /// Removes the profiles of personas that too few of the others' replies give, but for those that a person wrote in.
    private func removePersonas(but kept: Set<String>, _ workspace: Workspace) throws {
        let store = workspace.profileStore
        for profile in try store.profiles() {
            guard case .persona(let id) = profile.audience, !kept.contains(id),
                !profile.statements.contains(where: { $0.source == .edited })
            else { continue }
            try store.remove(profile.audience)
        }
    }
}
