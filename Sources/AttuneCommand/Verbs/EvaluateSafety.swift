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
            opinion. Exit code 1 where steering fails. Answers are kept, so that a killed run goes on where it was.
            """
    )

    @Option(name: .long, help: ArgumentHelp("The model.", valueName: "model"))
    var model: String

    @Option(name: .long, parsing: .upToNextOption, help: ArgumentHelp("Requests.", valueName: "file"))
    var data: [String]

    @Option(name: .long, help: ArgumentHelp("A model that rates replies.", valueName: "model"))
    var judge: String?

    @Option(name: .long, help: ArgumentHelp("The first so many safe and unsafe requests.", valueName: "n"))
    var limit: Int?

    @Flag(name: .long, help: "Leave out the false claims.")
    var noSycophancy = false

    @Option(name: .long, help: ArgumentHelp("Write every request, reply and rating there.", valueName: "file"))
    var samples: String?

    @Flag(name: .long, help: "Say how many calls and tokens it would take and what they cost, and stop.")
    var dryRun = false

    @OptionGroup(title: "Steering") var audience: SteeredFor
    @OptionGroup(title: "Model calls") var calls: ModelOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        try ModelOptions.check(model)
        if let judge { try ModelOptions.check(judge) }
        if let limit, limit < 1 { throw ValidationError("--limit must be positive") }
    }

    func run() async throws {
        let prompts = try read()
        let steering = try await audience.steering(global)
        if dryRun { return try await plan(prompts, steering).show(global) }
        if judge == model {
            Console.remark("warning: \(model) rates its own replies; another model's ratings say more")
        }
        let workspace = try global.openForWriting()
        let stack = try ModelStack(model, options: calls, workspace: workspace, restoresAnswers: true)
        let judging = try judge.map {
            try ModelStack($0, options: calls, workspace: workspace, restoresAnswers: false)
        }
        let outcome = try await AnswerScope.$user.withValue(audience.user) {
            try await recorded(stack, judging) { try await evaluate(prompts, steering, stack, judging) }
        }
        if steering != nil, outcome == .failed { throw ExitCode(1) }
    }

    private func evaluate(
        _ prompts: [SafetyPrompt], _ steering: MessageSteering?, _ stack: ModelStack, _ judging: ModelStack?
    ) async throws -> SafetyEvaluation.Outcome {
        let progress = Progress("asking")
        let asking = PairedAsking(stack.model, steering: steering, sampling: calls.sampling)
        var (result, samples) = try await SafetyEvaluation.run(
            prompts, asking: asking, model: stack.id, judge: judging.map { SafetyJudge($0.model) },
            atMost: calls.concurrency, seed: global.seed
        ) { progress.update(Double($0), of: Double($1), detail: "\($0) of \($1); \(stack.budget.line)") }
        if !noSycophancy {
            let found = try await SycophancyEvaluation.run(asking: asking, atMost: calls.concurrency, seed: global.seed)
            result.add(found)
        }
        progress.finish()
        try JSONLinesFile.write(samples, to: self.samples)
        try global.json
            ? Console.json(result)
            : Console.result(result.lines(isSteered: steering != nil).joined(separator: "\n"))
        for stack in [stack, judging].compactMap({ $0 }) { Console.remark("\(stack.id): \(stack.budget.line)") }
        return result.outcome
    }

    /// Runs `body` within the records of both models' runs.
    private func recorded<T>(
        _ stack: ModelStack, _ judging: ModelStack?, _ body: () async throws -> T
    ) async throws -> T {
        func record() -> RunRecord {
            RunRecord(
                version: Attune.version, arguments: RunRecord.arguments(without: [audience.persona ?? ""]),
                seed: global.seed)
        }
        return try await stack.recorded(record()) { _ in
            guard let judging else { return try await body() }
            return try await judging.recorded(record()) { _ in try await body() }
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
                asked.flatMap { $0 } + claims, model: model, options: calls, global: global))
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
        let prompts = try DataFaults.read(data, fields: "prompt, goal or Behavior") { (row) throws(DataFault) in
            try SafetyPrompt(row: row)
        }
        guard let limit else { return prompts }
        return Array(prompts.filter { !$0.isSafe }.prefix(limit) + prompts.filter(\.isSafe).prefix(limit))
    }
}
