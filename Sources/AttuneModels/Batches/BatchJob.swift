import AttuneCore
import Foundation

/// Asks many questions the slower, cheaper way: as batches that a provider answers within a day.
///
/// Requests whose answers are stored are left out. The others are written to files, submitted, waited for and read back;
/// each answer is stored under its request's hash, where a ``StoredModel`` finds it. The folder keeps where the job
/// stands: a job that was killed goes on from there, waits for what is under way, and submits nothing twice. One
/// process at a time may work in a folder.
public struct BatchJob: Sendable {
    let model: ProviderModel
    let caller: ModelCaller
    let service: any BatchService
    let store: any AnswerStore
    let budget: Budget
    let folder: BatchFolder
    let limits: BatchLimits

    /// Throws `ModelError` with `.unsupported` for a provider without batches.
    ///
    /// - Parameter caller: Its clock does the waiting between looks.
    /// - Parameter folder: Made if there is none. Holds requests and answers while the job runs.
    public init(
        _ model: ProviderModel, caller: ModelCaller, store: any AnswerStore, folder: URL, budget: Budget = Budget(),
        limits: BatchLimits = BatchLimits()
    ) throws {
        switch model.endpoint.format {
        case .openai: service = OpenAIBatches(endpoint: model.endpoint, caller: caller)
        case .anthropic: service = AnthropicBatches(endpoint: model.endpoint, caller: caller)
        case .ollama:
            throw ModelError(.unsupported, model: model.id, problem: "This provider takes no batches.")
        }
        self.model = model
        self.caller = caller
        self.store = store
        self.budget = budget
        self.folder = BatchFolder(url: folder)
        self.limits = limits
    }

    /// Brings the answers to `requests` into the store, and those of an earlier job in the same folder. Returns when all
    /// batches have ended. Throws `ModelError`, or `CancellationError`; the next job then goes on.
    ///
    /// - Parameter progress: Called at each look at how a batch stands.
    public func run(
        _ requests: [ModelRequest], progress: @Sendable (BatchProgress) -> Void = { _ in }
    ) async throws -> BatchOutcome {
        try await run(requests.map { BatchQuestion($0) }, progress: progress)
    }

    /// The same for questions that say whose text they hold: each answer is stored as that user's, also by a process
    /// that goes on with this job.
    public func run(
        _ questions: [BatchQuestion], progress: @Sendable (BatchProgress) -> Void = { _ in }
    ) async throws -> BatchOutcome {
        var state = try folder.load(model: model.id)
        var outcome = BatchOutcome()
        var known: [RequestHash: BatchQuestion] = [:]
        var underWay: Set<RequestHash> = []
        for part in state.parts { underWay.formUnion(try folder.hashes(part)) }
        var fresh: [RequestHash] = []
        for question in questions {
            let hash = try model.hash(question.request)
            guard known.updateValue(question, forKey: hash) == nil, !underWay.contains(hash) else { continue }
            if try await store.answer(for: hash) != nil {
                outcome.stored += 1
                budget.countStored()
            } else {
                fresh.append(hash)
            }
        }
        let reservation = try await reserve(fresh.compactMap { known[$0]?.request })
        defer { if let reservation { budget.release(reservation) } }
        try write(fresh, known, &state)
        for index in state.parts.indices { try await submit(index, &state) }
        while let part = state.parts.first {
            let calls = try await wait(for: part) { ended in
                progress(
                    BatchProgress(
                        batches: state.parts.count, requests: state.parts.reduce(0) { $0 + $1.count }, ended: ended))
            }
            try await read(part, calls, known, &outcome)
            state.parts.removeFirst()
            try folder.save(state)
            try folder.remove(part)
        }
        return outcome
    }

    /// Room for all of them at once: a batch cannot be stopped in the middle.
    private func reserve(_ requests: [ModelRequest]) async throws -> Budget.Reservation? {
        guard !requests.isEmpty else { return nil }
        let estimates = requests.map { TokenEstimate($0) }
        let sum = TokenEstimate(
            input: estimates.reduce(0) { $0 + $1.input }, output: estimates.reduce(0) { $0 + $1.output })
        do {
            return try await budget.reserve(sum, model: model.id, inBatch: true)
        } catch let error as ModelError {
            budget.countUnsent(error.code)
            throw error
        }
    }

    /// Hands a part over, unless the provider already has it.
    private func submit(_ index: Int, _ state: inout BatchState) async throws {
        var part = state.parts[index]
        guard part.stage != .submitted else { return }
        func save(_ stage: BatchState.Part.Stage) throws {
            part.stage = stage
            state.parts[index] = part
            try folder.save(state)
        }
        if part.stage == .submitting {
            part.batch = try await service.find(key: part.key, count: part.count, since: part.submitting ?? 0)
        }
        if part.batch == nil {
            part.submitting = caller.clock.date().timeIntervalSince1970
            try save(.submitting)
            do {
                part.batch = try await service.submit(folder.requests(part), key: part.key)
            } catch let error as ModelError where Self.wasRefused(error) {
                try save(.written)
                throw error
            }
        }
        try save(.submitted)
    }

    /// Whether the provider has certainly not taken the call.
    private static func wasRefused(_ error: ModelError) -> Bool {
        [.unauthorized, .notFound, .rejected, .rateLimited, .unsupported].contains(error.code)
    }

    private func wait(for part: BatchState.Part, progress: (Int) -> Void) async throws -> [HTTPCall] {
        guard let batch = part.batch else { return [] }
        var wait = limits.firstWait
        while true {
            switch try await service.status(batch) {
            case .ended(let results): return results
            case .running(let ended): progress(ended)
            }
            try await caller.clock.sleep(wait)
            wait = min(wait * 3 / 2, limits.longestWait)
        }
    }
}
