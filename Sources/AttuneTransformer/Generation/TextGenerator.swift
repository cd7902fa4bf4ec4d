import AttuneCore

/// Generates texts with one model, all that are asked for at the same time in one batch.
///
/// Every step takes one token of each text further; texts come and go between steps. What a text becomes does not depend
/// on its neighbours beyond the rounding of sums.
public actor TextGenerator {
    /// How much goes through the network at once.
    public struct Limits: Sendable, Hashable {
        /// Texts at a time; others wait for their turn. More share each reading of the weights.
        public var sequences = 32
        /// Tokens of one prompt that are read in a step, so that a long prompt does not hold up the others for long.
        public var promptTokens = 512

        public init() {}
    }

    public nonisolated let model: TransformerModel
    public nonisolated let tokenizer: Tokenizer
    private let limits: Limits
    fileprivate typealias Continuation = AsyncThrowingStream<GenerationEvent, any Error>.Continuation

    private struct Waiting {
        var id: Int
        var request: GenerationRequest
        var continuation: Continuation
    }

    fileprivate struct Running {
        var id: Int
        var sequence: GeneratingSequence
        var continuation: Continuation
    }

    private var waiting: [Waiting] = []
    private var running: [Running] = []
    private var lastID = 0
    private var isRunning = false

    public init(model: TransformerModel, tokenizer: Tokenizer, limits: Limits = Limits()) {
        self.model = model
        self.tokenizer = tokenizer
        self.limits = limits
    }

    /// The text as it is made. Ends with one `.end`; throws ``GenerationError``, and stops working when nobody listens
    /// any more.
    public nonisolated func stream(_ request: GenerationRequest) -> AsyncThrowingStream<GenerationEvent, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task { await self.add(request, continuation) }
            continuation.onTermination = { reason in
                guard case .cancelled = reason else { return }
                Task {
                    let id = await task.value
                    await self.drop(id)
                }
            }
        }
    }

    /// The whole text. Throws ``GenerationError``, or `CancellationError`.
    public nonisolated func generate(_ request: GenerationRequest) async throws -> GeneratedText {
        for try await event in stream(request) {
            if case .end(let text) = event { return text }
        }
        throw CancellationError()
    }

    private func add(_ request: GenerationRequest, _ continuation: Continuation) -> Int {
        lastID += 1
        do {
            try check(request)
            waiting.append(Waiting(id: lastID, request: request, continuation: continuation))
            if !isRunning {
                isRunning = true
                Task { await self.run() }
            }
        } catch {
            continuation.finish(throwing: error)
        }
        return lastID
    }

    private func drop(_ id: Int) {
        waiting.removeAll { $0.id == id }
        running.removeAll { $0.id == id }
    }

    private func check(_ request: GenerationRequest) throws {
        if let problem = request.options.problem { throw GenerationError(.invalid, problem) }
        guard !request.prompt.isEmpty else { throw GenerationError(.invalid, "the prompt has no tokens") }
        let size = model.configuration.vocabularySize
        guard request.prompt.allSatisfy({ (0..<size).contains($0) }) else {
            throw GenerationError(.invalid, "the tokenizer has tokens that the model has not")
        }
        let room = model.configuration.maximumPositions
        guard request.prompt.count < room else {
            throw GenerationError(
                .tooLong, "the prompt has \(request.prompt.count) tokens, but the model's context ends at \(room)")
        }
        try request.adapter?.check(against: model.configuration)
    }

    private func run() async {
        while !waiting.isEmpty || !running.isEmpty {
            while running.count < limits.sequences, !waiting.isEmpty {
                let next = waiting.removeFirst()
                let sequence = GeneratingSequence(next.request, model: model, tokenizer: tokenizer)
                running.append(Running(id: next.id, sequence: sequence, continuation: next.continuation))
            }
            // Those of one adapter stand together, so that it is applied to all of them at once.
            running.sort { ($0.adapterOrder, $0.id) < ($1.adapterOrder, $1.id) }
            do {
                try step()
            } catch {
                for text in running { text.continuation.finish(throwing: error) }
                running = []
            }
            // New requests and cancellations come in between.
            await Task.yield()
        }
        isRunning = false
    }

    private func step() throws {
        let inputs = running.map { $0.sequence.input(atMost: limits.promptTokens) }
        let logits = try model.forward(inputs)
        for index in running.indices {
            running[index].sequence.read(inputs[index].tokens.count)
            guard inputs[index].wanted == .last else { continue }
            let text = logits.withValues(sequence: index) { running[index].sequence.advance($0) }
            if !text.isEmpty { running[index].continuation.yield(.text(text)) }
            if running[index].sequence.isDone {
                running[index].continuation.yield(.end(running[index].sequence.result))
                running[index].continuation.finish()
            }
        }
        running.removeAll(where: \.sequence.isDone)
    }
}

extension TextGenerator.Running {
    fileprivate var adapterOrder: Int { sequence.request.adapter.map { ObjectIdentifier($0).hashValue } ?? 0 }
}
