import AttuneCore
import AttuneModels
import AttuneStore
import AttuneTransformer
import Foundation

/// One model as a command uses it: redacted, stored, within a budget and a rate, over one pool of connections.
///
///     let stack = try ModelStack(model, options: options, workspace: workspace, restoresAnswers: true)
///     try await stack.recorded(RunRecord(…)) { … stack.model.answer(…) … }
struct ModelStack: Sendable {
    /// What to ask.
    let model: any LanguageModel
    /// What is counted; `left` tells what remains.
    let budget: Budget
    let sampling: Sampling
    private let workspace: Workspace
    private let answers: StoredModel
    private let store: WorkspaceAnswerStore?
    private let redactor: Redactor?
    private let restoresAnswers: Bool
    private let transport: HTTPTransport
    private let provider: any HashingModel
    private let caller: ModelCaller

    /// Sends nothing. Throws ``ModelSetupFailure`` for an address that is none and for a key that is not set.
    ///
    /// - Parameters:
    ///   - workspace: Keeps the answers; opened for writing unless nothing is asked.
    ///   - restoresAnswers: Puts back what redaction took out: for answers that the user sees, not for learning.
    ///   - budget: Shared with other models; nil for one of its own, within the options' limits.
    ///   - base: The model of the same folder where another stack has it, to share its weights.
    init(
        _ text: String, options: ModelOptions, workspace: Workspace, restoresAnswers: Bool, budget: Budget? = nil,
        base: LocalModel? = nil, variables: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        let prices = try PriceFile.load(options.prices, workspace: workspace.folder)
        let transport = HTTPTransport(options.transport)
        let caller = ModelCaller(transport: transport, limiter: RateLimiter(options.limits))
        let store = options.policy == .none ? nil : workspace.answerStore
        let budget = budget ?? Budget(options.budget, prices: prices.table)
        let provider: any HashingModel
        if let local = try Self.local(text, in: workspace.folder) {
            provider = try LocalProvider(folder: local.folder, adapter: local.adapter, base: base)
        } else {
            provider = ProviderModel(
                try Self.endpoint(text, variables), caller: caller, options: options.provider)
        }
        let answers = StoredModel(provider, store: store, policy: options.policy, budget: budget)
        // What a model in this process is asked goes nowhere; what is learned from its answers stays redacted.
        let isKept = provider is LocalProvider && restoresAnswers
        let redactor = options.noRedaction || isKept ? nil : Redactor()
        model = redactor.map { RedactingModel(answers, redactor: $0, restoresAnswers: restoresAnswers) } ?? answers
        self.workspace = workspace
        self.answers = answers
        self.budget = budget
        self.store = options.policy == .use ? store : nil
        self.redactor = redactor
        self.restoresAnswers = restoresAnswers
        self.transport = transport
        self.provider = provider
        self.caller = caller
        sampling = options.sampling
    }

    /// The folders of `local:DIR` and `local:DIR#ADAPTER`; nil for a model elsewhere. An adapter that is no folder from
    /// here is looked for by its name in the workspace's `adapters/`.
    static func local(_ text: String, in workspace: URL) throws -> (folder: String, adapter: String?)? {
        let address = try setup(isUsage: true) { try ModelAddress(text) }
        guard case .local(let folder, let adapter) = address.place else { return nil }
        guard let adapter, !FileManager.default.fileExists(atPath: adapter), !adapter.contains("/") else {
            return (folder, adapter)
        }
        let kept = workspace.appendingPathComponent("adapters").appendingPathComponent(adapter).path
        return (folder, FileManager.default.fileExists(atPath: kept) ? kept : adapter)
    }

    /// The model's address with the environment's keys.
    static func endpoint(_ text: String, _ variables: [String: String]) throws -> ModelEndpoint {
        let address = try setup(isUsage: true) { try ModelAddress(text) }
        let environment = try setup(isUsage: false) { try ModelEnvironment(variables) }
        do {
            return try ModelEndpoint(address, in: environment)
        } catch let error as ModelError {
            throw ModelSetupFailure(error, isUsage: error.code == .unsupported)
        }
    }

    private static func setup<T>(isUsage: Bool, _ body: () throws -> T) throws -> T {
        do { return try body() } catch let error as ModelError { throw ModelSetupFailure(error, isUsage: isUsage) }
    }

    var id: String { answers.id }
    /// The model itself where it runs in this process.
    var localModel: LocalModel? { (provider as? LocalProvider)?.model }
    var spent: Spent { budget.spent }

    /// Whether a stored answer would settle the request, so that nothing is sent.
    func isStored(_ request: ModelRequest) async throws -> Bool {
        guard let store else { return false }
        var sent = request
        if let redactor {
            let (texts, _) = redactor.redact(request.messages.map(\.text))
            for (index, text) in texts.enumerated() { sent.messages[index].text = text }
        }
        return try await store.answer(for: answers.hash(sent)) != nil
    }

    /// Collects what would have to be asked: a model as redacted as this one that sends nothing, and its list.
    func unanswered() throws -> (model: any LanguageModel, questions: UnansweredQuestions) {
        let questions = UnansweredQuestions(to: provider, store: workspace.answerStore)
        let model = redactor.map { RedactingModel(questions, redactor: $0, restoresAnswers: false) }
        return (model ?? questions, questions)
    }

    /// Hands out stored answers and sends nothing: a model as redacted as this one, and which answers it handed out.
    func storedOnly() -> (model: any LanguageModel, answers: StoredAnswersOnly) {
        let answers = StoredAnswersOnly(of: provider, store: workspace.answerStore)
        let model = redactor.map { RedactingModel(answers, redactor: $0, restoresAnswers: restoresAnswers) }
        return (model ?? answers, answers)
    }

    /// Runs `body` with a model's stored answers. No key is needed, since nothing is sent.
    static func withStoredAnswers<T>(
        of model: String, options: ModelOptions, workspace: Workspace, restoresAnswers: Bool,
        _ body: (any LanguageModel, StoredAnswersOnly) async throws -> T
    ) async throws -> T {
        let set = ProcessInfo.processInfo.environment.filter { !$0.value.isEmpty }
        let keys = ["OPENAI_API_KEY": "unused", "ANTHROPIC_API_KEY": "unused"]
        let stack = try ModelStack(
            model, options: options, workspace: workspace, restoresAnswers: restoresAnswers,
            variables: set.merging(keys) { own, _ in own })
        return try await stack.closing {
            let (model, answers) = stack.storedOnly()
            return try await body(model, answers)
        }
    }

    /// A job that brings answers into the workspace's store. Its folder lies in the workspace, one a model, so that a
    /// killed run's batch is found again.
    func batchJob(poll: Duration) throws -> BatchJob {
        var limits = BatchLimits()
        guard let provider = provider as? ProviderModel else {
            throw ModelError(
                .unsupported, model: id, problem: "a model in this process takes no batches; leave --batch out")
        }
        limits.firstWait = poll
        limits.longestWait = poll
        let name = String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
        return try BatchJob(
            provider, caller: caller, store: workspace.answerStore,
            folder: workspace.folder.appendingPathComponent("batches").appendingPathComponent(name), budget: budget,
            limits: limits)
    }

    /// Runs `body`, then closes all connections.
    func closing<T>(_ body: () async throws -> T) async throws -> T {
        do {
            let result = try await body()
            try await transport.shutdown()
            return result
        } catch {
            try? await transport.shutdown()
            throw error
        }
    }

    /// Runs `body`, and writes the run's record with what was spent, also where `body` fails: money was spent then,
    /// too. `body` may add its results to the record.
    func recorded<T>(_ record: RunRecord, _ body: (inout RunRecord) async throws -> T) async throws -> T {
        var record = record
        return try await closing {
            do {
                let result = try await body(&record)
                try workspace.save(record.finished(with: self))
                return result
            } catch {
                // What went wrong first is what the user must know.
                _ = try? workspace.save(record.finished(with: self))
                throw error
            }
        }
    }
}
