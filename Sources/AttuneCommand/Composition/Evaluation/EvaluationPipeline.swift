import AttuneCore
import AttuneEvaluation
import AttuneModels
import AttuneSimulation
import AttuneStore
import Foundation

/// From a plan to a result and its samples in the workspace.
struct EvaluationPipeline {
    let plan: EvaluationPlan
    /// Where the plan's relative paths begin.
    let folder: URL
    let workspace: Workspace
    let options: ModelOptions
    let seed: UInt64

    /// Below so many users, a figure speaks for hardly anybody else.
    private static let fewestUnits = 10

    private struct Parts {
        var cases: EvaluationCases
        var arms: [any EvaluationArm]
        var judges: [any EvaluationJudge]
        var models: EvaluationModels
        var runner: EvaluationRunner
    }

    private func parts(isDry: Bool = false) async throws -> Parts {
        let cases = try await EvaluationCases(plan, folder: folder, workspace: workspace, seed: seed)
        guard !cases.cases.isEmpty else {
            throw WorkspaceError(
                .data, "The plan has no case: none of the records that its prompts come from speaks for its audiences.")
        }
        let models = try EvaluationModels(
            plan, audiences: cases.audiences, options: options, workspace: workspace, isDry: isDry)
        let watch = ServiceWatch()
        let arms = try await EvaluationArms(plan: plan, folder: folder, workspace: workspace, cases: cases, seed: seed)
            .make()
        let judges = try EvaluationJudges(
            plan: plan, folder: folder, cases: cases.cases, models: models, watch: watch
        ).make()
        let player = try EvaluationDialogue(plan: plan, models: models, watch: watch).make()
        let runner = EvaluationRunner(
            plan, arms: arms, judges: judges, answerers: models.answerers, player: player, watch: watch)
        return Parts(cases: cases, arms: arms, judges: judges, models: models, runner: runner)
    }

    /// What a run would send at most. Replies that turn out the same are judged by nobody, so it may be less.
    func ahead() async throws -> EvaluationAhead {
        let parts = try await parts(isDry: true)
        var requests: [String: Set<ModelRequest>] = [:]
        let standIn = String(repeating: "A reply of usual length. ", count: 60)
        for item in parts.cases.cases {
            for (model, request) in try await parts.runner.requests(for: item, standIn: standIn) {
                requests[model, default: []].insert(request)
            }
        }
        var ahead = EvaluationAhead(cases: parts.cases.cases.count, replies: parts.cases.cases.count * plan.arms.count)
        for (model, all) in requests.sorted(by: { $0.key < $1.key }) where model != SimulatedModel.name {
            ahead.models.append(
                try await ModelPlan(Array(all), model: model, options: options, workspace: workspace))
        }
        return ahead
    }

    /// Runs the plan, and keeps the result and all samples.
    func run(arguments: [String]) async throws -> (result: EvaluationResult, folder: EvaluationFolder) {
        let parts = try await parts()
        var record = RunRecord(version: Attune.version, arguments: arguments, seed: seed)
        let place = try EvaluationFolder(plan: plan, seed: seed, newID: record.id, in: workspace)
        record.id = place.id
        if place.isResumed { Console.remark("going on with the run \(place.id), which was stopped") }
        var tally = EvaluationTally(plan)
        var result = EvaluationResult(
            id: place.id, name: plan.name, version: Attune.version, started: record.started, plan: plan.text,
            arguments: arguments, seed: seed, baseline: plan.baseline)
        try Data().write(to: place.samples)
        let file = try FileHandle(forWritingTo: place.samples)
        defer { try? file.close() }
        let progress = Progress("evaluating")
        let total = parts.cases.cases.count
        let budget = parts.models.budget
        do {
            try await parts.models.closing {
                try await parts.runner.run(parts.cases.cases, atMost: max(options.concurrency, 1)) { sample in
                    try file.write(contentsOf: SampleFile.encode(sample))
                    tally.add(sample)
                    progress.update(
                        Double(tally.cases), of: Double(total),
                        detail: "\(tally.cases) of \(total) prompts" + (budget.spent.isAny ? "; \(budget.line)" : ""))
                }
            }
        } catch {
            progress.finish()
            _ = try? workspace.save(finished(record, parts.models, tally))
            Console.remark("stopped after \(tally.cases) of \(total) prompts; run the same command again to go on")
            throw error
        }
        progress.finish()
        try file.synchronize()
        tally.fill(&result)
        for index in result.audiences.indices {
            let audience = parts.cases.audiences.first { $0.label == result.audiences[index].label }
            result.audiences[index].profileVersion =
                try audience.flatMap { try workspace.profileStore.profile(for: $0) }?.version
        }
        result.winRates = winRates(tally.verdicts)
        result.finished = Date()
        result.calls = budget.spent.calls
        result.fromStore = budget.spent.fromStore
        result.cost = budget.spent.cost
        result.currency = budget.prices.currency
        result.inputs = try inputs()
        result.warnings = warnings(parts, result)
        try result.encoded().write(to: place.result, options: .atomic)
        try workspace.save(finished(record, parts.models, tally))
        return (result, place)
    }

    /// One for each judge and pair of arms, in the plan's order.
    private func winRates(_ verdicts: [Verdict]) -> [WinRate] {
        var options = FigureOptions()
        options.seed = seed
        let groups = Dictionary(grouping: verdicts) { [$0.judge, $0.arm, $0.baseline] }
        return plan.judges.flatMap { judge in
            plan.pairs.compactMap { pair in
                groups[[judge.name, pair.arm, pair.baseline]].flatMap { WinRate($0, options: options) }
            }
        }
    }

    private func finished(_ record: RunRecord, _ models: EvaluationModels, _ tally: EvaluationTally) -> RunRecord {
        let spent = models.budget.spent
        var record = record
        record.finished = Date()
        record.models = models.ids
        record.calls = spent.calls
        record.tokens = spent.tokens
        record.cost = spent.cost ?? 0
        record.results["prompts"] = Double(tally.cases)
        record.results["verdicts"] = Double(tally.verdicts.count)
        record.results["answers from store"] = Double(spent.fromStore)
        for (code, count) in spent.failures { record.results["failed: \(code.rawValue)"] = Double(count) }
        return record
    }

    private func inputs() throws -> [EvaluationResult.Input] {
        var paths = plan.arms.compactMap(\.file) + plan.judges.compactMap(\.file) + [plan.truth].compactMap { $0 }
        if case .file(let path) = plan.prompts.source { paths.append(path) }
        return try Set(paths).sorted().map {
            try EvaluationResult.Input(file: URL(fileURLWithPath: $0, relativeTo: folder), as: $0)
        }
    }

    /// What to do about a judge that had nothing to hold replies against.
    private static func advice(_ judge: EvaluationResult.Judge) -> String {
        guard (judge.missing["no-criterion"] ?? 0) * 4 > judge.verdicts else { return "" }
        switch judge.sees {
        case .words:
            return
                " It holds replies against what the audience said of replies in conversations that learning left out; "
                + "pairs and writing hold no such words: 'sees: exemplars' takes what they chose or wrote."
        case .exemplars:
            return " It holds replies against texts or chosen replies that learning left out, and found none."
        case .profile: return " Most profiles have nothing to say to these prompts."
        case .wishes, .quality, .truth, .votes: return ""
        }
    }

    /// Arms that should add to requests and never did.
    private func silentArms(_ result: EvaluationResult) -> [String] {
        let speaking: [ArmKind] = [.pooledProfile, .wrongProfile, .personaGiven, .personaRetrieved, .examples]
        return result.arms.filter { arm in
            arm.replies > 0 && arm.steered == 0 && speaking.contains { $0.rawValue == arm.kind }
        }.map { "The arm '\($0.name)' added nothing to any request: it is the plain model under another name." }
    }

    private func warnings(_ parts: Parts, _ result: EvaluationResult) -> [String] {
        var warnings: [String] = []
        let generators = Set(plan.arms.filter { $0.kind != .recorded }.map { $0.model ?? plan.model })
        for judge in Set(plan.judges.compactMap(\.model)).sorted() {
            warnings += generators.sorted().compactMap { ModelFamily.warning(judge: judge, generator: $0) }
        }
        if EvaluationModels.names(plan, parts.cases.audiences).contains(SimulatedModel.name) {
            warnings.append(
                "The replies are by the simulated model, which understands nothing: the figures test the method's working "
                    + "and say nothing of any language model.")
        }
        if plan.judges.contains(where: { $0.sees == .profile }) {
            warnings.append(
                "A judge that sees the learned profile is circular: it rewards following the profile, right or wrong. "
                    + "Compare it with one that sees words; the difference is the circularity gap.")
        }
        if parts.cases.badRows > 0 {
            warnings.append("\(parts.cases.badRows) rows of the prompts' file hold no prompt and were left out.")
        }
        let silent = result.audiences.filter { $0.rubricOn == 0 }.map(\.label)
        if !silent.isEmpty {
            let names = silent.prefix(5).joined(separator: ", ") + (silent.count > 5 ? " …" : "")
            warnings.append(
                "\(silent.count) of \(result.audiences.count) profiles had nothing to say to any of their prompts: "
                    + "\(names). An arm that says nothing cannot help.")
        }
        warnings += silentArms(result)
        let isAboutUsers = parts.cases.audiences.allSatisfy(\.isUser)
        let few = result.audiences.filter { $0.units < Self.fewestUnits }
        if isAboutUsers, result.audiences.count < Self.fewestUnits {
            warnings.append("\(result.audiences.count) users are too few to speak for others.")
        } else if !isAboutUsers {
            warnings += few.map {
                "\($0.label) rests on \($0.units) users or conversations: too few to speak for others."
            }
        }
        for arm in result.arms where !arm.failures.isEmpty {
            let count = arm.failures.values.reduce(0, +)
            warnings.append("\(count) replies of the arm '\(arm.name)' failed; their comparisons count nowhere.")
        }
        for judge in result.judges {
            let missing = judge.missing.values.reduce(0, +)
            if missing * 20 > judge.verdicts {
                let reasons = judge.missing.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
                warnings.append(
                    "The judge '\(judge.name)' gave no opinion in \(missing) of \(judge.verdicts) comparisons "
                        + "(\(reasons.joined(separator: ", ")))."
                        + Self.advice(judge))
            }
            if let rate = judge.flipRate, rate > 0.2 {
                warnings.append(
                    "The judge '\(judge.name)' changed its mind with the order of the replies in "
                        + "\(Int((100 * rate).rounded())) % of the comparisons; those count as ties.")
            }
        }
        return warnings
    }
}

/// What a run would take, told ahead.
struct EvaluationAhead: Encodable {
    var cases: Int
    var replies: Int
    var models: [ModelPlan] = []

    var text: String {
        let head = "\(cases) prompts, \(replies) replies a round"
        if models.isEmpty { return head + "; no calls: no model is asked" }
        return head + ", at most:\n" + models.map(\.text).joined(separator: "\n")
    }
}
