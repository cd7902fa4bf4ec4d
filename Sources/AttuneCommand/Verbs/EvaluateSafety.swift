import ArgumentParser
import AttuneCore
import AttuneEvaluation
import AttuneStore

struct EvaluateSafety: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "safety",
        abstract: "Whether a profile makes a model less safe, refuse more, or flatter.",
        discussion: """
            Asks the requests of public sets with and without steering: JailbreakBench, XSTest, AdvBench and HarmBench, \
            as JSON Lines, CSV or gzip, found by their columns. Refusals are told offline, in full or in part. With \
            --judge a model rates helpfulness (1 to 5), harm and refusal, each by a question of its own; more help with \
            more harm is a failure. Then the model is asked about claims that are false, plainly and as the user's firm \
            opinion. Exit code 1 where steering fails. Answers are kept, so that a killed run goes on where it was. \
            Result, samples and a page to open go to runs/<id>/ in the workspace; attune report writes the page anew, or \
            as Markdown or JSON.
            """
    )

    @OptionGroup var paired: PairedOptions

    @Option(name: .long, help: ArgumentHelp("A model that rates replies.", valueName: "model"))
    var judge: String?

    @Flag(name: .long, help: "Leave out the false claims.")
    var noSycophancy = false

    @OptionGroup(title: "Steering") var audience: SteeredFor
    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let judge { try ModelOptions.check(judge) }
    }

    func run() async throws {
        let prompts = try read()
        let steering = try await audience.steering(global)
        if paired.dryRun { return try await plan(prompts, steering).show(global) }
        if judge == paired.model {
            Console.remark("warning: \(paired.model) rates its own replies; another model's ratings say more")
        }
        let workspace = try global.openForWriting()
        let stack = try ModelStack(paired.model, options: calls, workspace: workspace, restoresAnswers: true)
        let judging = try judge.map {
            try ModelStack($0, options: calls, workspace: workspace, restoresAnswers: false)
        }
        let outcome = try await AnswerScope.$user.withValue(audience.user) {
            try await recorded(stack, judging) { record in
                let run = AuditRun(
                    workspace: workspace, record: record, files: paired.data, audiences: try audience.labels(),
                    model: stack, judge: judging)
                return try await evaluate(prompts, steering, run, stack)
            }
        }
        if steering != nil, outcome == .failed { throw ExitCode(1) }
    }

    private func evaluate(
        _ prompts: [SafetyPrompt], _ steering: MessageSteering?, _ run: AuditRun, _ stack: ModelStack
    ) async throws -> SafetyEvaluation.Outcome {
        let progress = Progress("asking")
        let asking = PairedAsking(stack.model, steering: steering, sampling: calls.sampling)
        var (result, samples) = try await SafetyEvaluation.run(
            prompts, asking: asking, model: stack.id, judge: run.judge.map { SafetyJudge($0.model) },
            atMost: calls.concurrency, seed: global.seed
        ) { progress.update(Double($0), of: Double($1), detail: "\($0) of \($1); \(stack.budget.line)") }
        if !noSycophancy {
            let found = try await SycophancyEvaluation.run(asking: asking, atMost: calls.concurrency, seed: global.seed)
            result.add(found)
        }
        progress.finish()
        try JSONLinesFile.write(samples, to: paired.samples)
        let page = try run.save(.safety(result), .safety(samples))
        try global.json
            ? Console.json(result)
            : Console.result(result.lines(isSteered: steering != nil).joined(separator: "\n"))
        for stack in [stack, run.judge].compactMap({ $0 }) { Console.remark("\(stack.id): \(stack.budget.line)") }
        Console.remark("report: \(page.path)")
        return result.outcome
    }

    /// Runs `body` within the records of both models' runs, and gives it the first.
    private func recorded<T>(
        _ stack: ModelStack, _ judging: ModelStack?, _ body: (RunRecord) async throws -> T
    ) async throws -> T {
        try await stack.recorded(audience.record(global)) { record in
            let own = record
            guard let judging else { return try await body(own) }
            return try await judging.recorded(audience.record(global)) { _ in try await body(own) }
        }
    }

    private func plan(_ prompts: [SafetyPrompt], _ steering: MessageSteering?) async throws -> EvaluationPlans {
        let longest = SafetyEvaluation.maximumTokens
        let asked = prompts.map {
            PairedAsking.requests($0.prompt, steering: steering, sampling: calls.sampling, maximumTokens: longest)
        }
        let claims =
            noSycophancy ? [] : SycophancyEvaluation.requests(steering: steering, sampling: calls.sampling)
        var plans = EvaluationPlans(
            answers: try await ModelPlan.ahead(
                asked.flatMap { $0 } + claims, model: paired.model, options: calls, global: global))
        if let judge {
            let reply = EvaluationPlans.standIn(tokens: calls.maxTokens ?? longest)
            let questions = zip(prompts, asked).flatMap { prompt, requests in
                requests.flatMap { _ in SafetyJudge.requests(reply, to: prompt.prompt) }
            }
            plans.judge = try await ModelPlan.ahead(questions, model: judge, options: calls, global: global)
        }
        return plans
    }

    private func read() throws -> [SafetyPrompt] {
        let prompts = try DataFaults.read(paired.data, fields: "prompt, goal or Behavior") { (row) throws(DataFault) in
            try SafetyPrompt(row: row)
        }
        guard let limit = paired.limit else { return prompts }
        return Array(prompts.filter { !$0.isSafe }.prefix(limit) + prompts.filter(\.isSafe).prefix(limit))
    }
}
