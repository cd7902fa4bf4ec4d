import ArgumentParser
import AttuneCore
import AttuneLearning
import AttuneSteering
import AttuneStore
import Foundation

struct TailorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tailor",
        abstract: "Print the instruction that steers one request, or with --model the answer to it.",
        discussion: """
            Off the gate (no profile, an unknown context, no active statement, or the request itself asks otherwise) \
            nothing is printed on standard output and the request should go to the model unchanged.

            With --model the request goes to the model, the instruction as its system text, and the answer is printed \
            as it comes; off the gate the request goes out as it is. Private parts such as e-mail addresses are sent as \
            placeholders and put back into the answer. MODEL is openai/NAME, anthropic/NAME, ollama/NAME, \
            an address such as http://127.0.0.1:8000/v1#NAME, or local:DIR for a model in a folder (local:DIR#ADAPTER with an adapter over it). Keys come from OPENAI_API_KEY and ANTHROPIC_API_KEY. \
            An answer is kept in the workspace, and the same request is not paid for twice.
            """
    )

    @Argument(help: "The request, as the user wrote it; '-' reads it from standard input.")
    var prompt: String

    @Option(name: .long, help: ArgumentHelp("The user, whose own profile comes before the group's.", valueName: "id"))
    var user: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Draft as this user writes, instead of answering for anybody.", valueName: "id"))
    var author: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Who reads the reply, in your own words, or auto for the persona whose prompt was most like this one.",
            valueName: "text|auto"))
    var persona: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "With --persona auto: compare prompts by this embedding model instead of by their words.",
            valueName: "model"))
    var embeddings: String?

    @Option(name: .long, help: ArgumentHelp("The user's group.", valueName: "name=value"))
    var group: [String] = []

    @Option(name: .long, help: "The request's context, where it is known; otherwise it is told by the words.")
    var context: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            Most tokens that the instruction may take (default: \(SteeringOptions().tokenBudget)); without --model \
            --max-tokens says the same.
            """, valueName: "n"))
    var instructionTokens: Int?

    @Flag(name: .long, help: "Show which statements apply, which do not, why, and the exact instruction.")
    var explain = false

    @Option(name: .long, help: ArgumentHelp("Answer with this model.", valueName: "model"))
    var model: String?

    @Option(name: .long, help: ArgumentHelp("System text that the instruction is added to.", valueName: "text"))
    var system: String?

    @Flag(name: .long, help: "Show the plain and the steered answer side by side.")
    var compare = false

    @Option(
        name: .long,
        help: ArgumentHelp("Ask for so many answers and give the one that suits --user best.", valueName: "n"))
    var bestOf = 1

    @Flag(name: .long, help: "Say how many calls and tokens it would take and what they cost, and stop.")
    var dryRun = false

    @OptionGroup(title: "Model calls") var calls: ModelOptions

    @OptionGroup var global: GlobalOptions

    /// Room for ten habits.
    static let draftingTokens = 400

    func validate() throws {
        if let instructionTokens, instructionTokens < 1 {
            throw ValidationError("--instruction-tokens must be positive")
        }
        _ = try group.map(AudienceArgument.group)
        guard author == nil || user == nil && persona == nil && group.isEmpty else {
            throw ValidationError("--as drafts in a user's name; --user, --persona and --group say who reads the reply")
        }
        guard (1...64).contains(bestOf) else { throw ValidationError("--best-of lies between 1 and 64") }
        guard bestOf == 1 || user != nil && model != nil && !compare else {
            throw ValidationError("--best-of goes with --user and --model, and not with --compare")
        }
        if let embeddings {
            try ModelOptions.check(embeddings)
            guard persona == TailorAudiences.automatic else {
                throw ValidationError("--embeddings goes with --persona auto")
            }
            guard !dryRun else { throw ValidationError("--embeddings calls a model; --dry-run calls none") }
        }
        if let model { return try ModelOptions.check(model) }
        guard !compare, !dryRun, system == nil else {
            throw ValidationError("--compare, --dry-run and --system go with --model")
        }
    }

    func run() async throws {
        let workspace = try embeddings == nil ? global.openForReading() : global.openForWriting()
        let request = try await AnswerScope.$user.withValue(user ?? author) { try await steeringRequest(workspace) }
        let tailored = try tailor(request, workspace)
        guard let model else { return try show(tailored) }
        let calls = TailoredCalls(
            tailored, of: request, sampling: calls.sampling, compare: compare, candidates: bestOf)
        if dryRun { return try await plan(calls, model, workspace) }
        try await AnswerScope.$user.withValue(user ?? author) { try await ask(model, calls, tailored) }
    }

    private func audiences(_ workspace: Workspace) throws -> TailorAudiences {
        TailorAudiences(
            user: user, author: author, persona: persona, groups: try group.map(AudienceArgument.group),
            search: PersonaSearch(
                workspace: workspace, embeddings: embeddings, options: calls, remark: { Console.remark($0) }))
    }

    private func steeringRequest(_ workspace: Workspace) async throws -> SteeringRequest {
        let text =
            prompt == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : prompt
        return SteeringRequest(
            messages: (system.map { [Message(.system, $0)] } ?? []) + [Message(.user, text)],
            profiles: try await audiences(workspace).profiles(in: workspace, prompt: text, remark: Console.remark),
            context: context)
    }

    private func tailor(_ request: SteeringRequest, _ workspace: Workspace) throws -> TailoredPrompt {
        let contexts = try workspace.model(name: RubricPipeline.contextModelName).map {
            try JSONDecoder().decode(ContextModel.self, from: $0)
        }
        var options = SteeringOptions()
        if let tokens = instructionTokens ?? (model == nil ? calls.maxTokens : nil) { options.tokenBudget = tokens }
        options.steersOutsideContexts = try audiences(workspace).isPersonal
        if author != nil {
            options.purpose = .drafting
            options.maximumDirectives = HypothesisOptions().maximumHypotheses
            options.tokenBudget = max(options.tokenBudget, Self.draftingTokens)
        }
        return Tailor(contexts: contexts, options: options).tailor(request)
    }

    private func show(_ tailored: TailoredPrompt) throws {
        if global.json { return try Console.json(tailored.explanation) }
        if explain {
            Console.result(tailored.explanation.lines.joined(separator: "\n"))
        } else if let instruction = tailored.instruction {
            Console.result(instruction)
        } else {
            Console.remark("not steered: \(tailored.gate.reason?.message ?? "nothing applies")")
        }
    }

    private func plan(_ requests: TailoredCalls, _ model: String, _ workspace: Workspace) async throws {
        let plan = try await ModelPlan(requests.all, model: model, options: calls, workspace: workspace)
        try global.json ? Console.json(plan) : Console.result(plan.text)
    }

    private func ask(_ model: String, _ requests: TailoredCalls, _ tailored: TailoredPrompt) async throws {
        let workspace = try global.openForWriting()
        let stack = try ModelStack(model, options: calls, workspace: workspace, restoresAnswers: true)
        if explain, !global.json { Console.remark(tailored.explanation.lines.joined(separator: "\n") + "\n") }
        if let reason = tailored.gate.reason, !global.json { Console.remark("not steered: \(reason.message)") }
        let record = RunRecord(
            version: Attune.version, arguments: RunRecord.arguments(without: [prompt, system ?? "", persona ?? ""]),
            seed: global.seed)
        let printer = AnswerPrinter()
        defer {
            printer.endLine()
            if stack.spent.isAny { Console.remark("\(stack.id): \(stack.budget.line)") }
        }
        try await stack.recorded(record) { _ in
            if bestOf > 1 {
                try await rank(requests, stack, workspace, tailored, printer)
            } else if global.json {
                let answers = try await requests.answers(of: stack.model)
                let reply = TailoredReply(tailored, steered: answers.steered, plain: answers.plain, stack: stack)
                try Console.json(reply)
            } else if requests.plain != nil {
                let answers = try await requests.answers(of: stack.model)
                printer.compare(answers.plain, answers.steered, tailored.explanation)
            } else {
                printer.finish(try await requests.stream(from: stack.model, printer.part))
            }
        }
    }

    /// Asks for several answers and gives the one that the user's weights rank first.
    private func rank(
        _ requests: TailoredCalls, _ stack: ModelStack, _ workspace: Workspace, _ tailored: TailoredPrompt,
        _ printer: AnswerPrinter
    ) async throws {
        // Before anything is paid for.
        guard let user, let ranker = try WeighedRanking(user, request: tailored, in: workspace) else {
            throw WorkspaceError(
                .missing, "No weights were learned yet; attune learn personas learns them from preference pairs.")
        }
        let answers = try await requests.candidates.concurrentMap(atMost: calls.concurrency) {
            try await stack.model.answer($0)
        }
        let ranking = ranker.rank(answers.map(\.text))
        let best = ranking.best ?? 0
        let why = ranking.explanation(of: best, names: ranker.names)
        if global.json {
            return try Console.json(RankedReply(answers[best].text, ranking: ranking, why: why, stack: stack))
        }
        if explain { Console.remark(why + "\n") }
        printer.part(answers[best].text)
        printer.finish(answers[best])
    }
}
