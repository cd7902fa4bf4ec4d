import AttuneCore

/// Finds the contexts of requests by asking a language model, the way of TnT-LLM (arXiv 2403.12173): sampled requests
/// are summarised, a taxonomy is drafted from one minibatch of summaries, updated over the others and reviewed, and
/// every request is filed under it.
///
/// The result depends on the set of requests, the seed and the model's answers, not on the requests' order.
public struct ModelContexts: Sendable {
    public struct Options: Sendable, Hashable {
        /// Chooses the sample and is sent where the temperature is above 0.
        public var seed: UInt64 = 1
        /// The taxonomy is made from at most this many different requests. Default 1,000, five minibatches.
        public var sample = 1000
        /// A context with fewer different requests than this is given up, and its requests are `other`. Default 5, as
        /// in ``ContextTrainer``: below, nothing can be learned of it, and nobody gets a context by one message.
        public var minimumRequests = 5
        /// Calls in work at once. The provider's own limits apply besides.
        public var concurrency = 16

        public init() {}
    }

    /// Of a longer request the beginning and the end are sent, so many characters together.
    static let longest = 600

    public let options: Options
    private let asker: AnalystAsker

    /// - Parameter analyst: questions go to its model and into its counts, as steps `summarise`, `taxonomy` and
    ///   `assign`.
    public init(_ analyst: ModelAnalyst, options: Options = Options()) {
        asker = analyst.asker
        self.options = options
    }

    /// - Parameters:
    ///   - requests: the first user message of each conversation. The same text is asked about once.
    ///   - progress: called with the calls done and due of the step in work.
    public func assign(
        _ requests: [String], progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> ModelContextResult {
        let texts = requests.map(Self.text)
        let distinct = distinct(texts)
        let sample = Array(distinct.prefix(max(options.sample, 0)))
        guard !sample.isEmpty else { return result(texts, taxonomy: [], filed: [:]) }
        let intents = try await summaries(of: sample, progress)
        let taxonomy = ContextTaxonomy(asker: asker, quotes: RequestQuotes(sample), seed: options.seed)
        guard let contexts = try await taxonomy.contexts(of: intents) else {
            return result(texts, taxonomy: [], filed: [:])
        }
        guard !contexts.isEmpty else {
            let all = Dictionary(uniqueKeysWithValues: distinct.map { ($0, ModelContextResult.single) })
            return result(texts, taxonomy: [], filed: all)
        }
        let filed = try await filed(distinct, contexts: contexts, progress)
        return supported(texts, contexts, filed)
    }

    // MARK: Requests

    static func text(_ request: String) -> String {
        let line = request.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return ExchangeData.cut(line, to: longest)
    }

    /// The different requests in the order of their hash.
    func distinct(_ texts: [String]) -> [String] {
        Set(texts).filter { !$0.isEmpty }
            .map { (key: StableHash.combine(options.seed, StableHash.of($0)), text: $0) }
            .sorted { ($0.key, $0.text) < ($1.key, $1.text) }.map(\.text)
    }

    // MARK: Steps

    private func summaries(of sample: [String], _ progress: (Int, Int) -> Void) async throws -> [String] {
        let asker = asker
        let batches = sample.batches(of: RequestSummaries.batch)
        return try await batches.concurrentMap(atMost: options.concurrency, progress: progress) { batch -> [String] in
            guard case .success(let answer) = try await asker.ask(.summarise, RequestSummaries.request(batch))
            else { return [] }
            return RequestSummaries.read(answer, requests: batch, refused: asker.refuse)
        }.flatMap(\.self)
    }

    private func filed(
        _ requests: [String], contexts: [ModelContext], _ progress: (Int, Int) -> Void
    ) async throws -> [String: String] {
        let asker = asker
        let batches = requests.batches(of: ContextFiling.batch)
        let answers = try await batches.concurrentMap(atMost: options.concurrency, progress: progress) {
            batch -> [String?] in
            guard
                case .success(let answer) = try await asker.ask(
                    .assign, ContextFiling.request(batch, contexts: contexts))
            else { return [] }
            return ContextFiling.read(answer, requests: batch, contexts: contexts)
        }
        var filed: [String: String] = [:]
        for (batch, answers) in zip(batches, answers) {
            for (request, context) in zip(batch, answers) { filed[request] = context }
        }
        return filed
    }

    // MARK: Result

    /// Without the contexts that too few requests were filed under.
    private func supported(
        _ texts: [String], _ contexts: [ModelContext], _ filed: [String: String]
    ) -> ModelContextResult {
        var sizes: [String: Int] = [:]
        for context in filed.values { sizes[context, default: 0] += 1 }
        let kept = contexts.filter { sizes[$0.id, default: 0] >= options.minimumRequests }
        let ids = Set(kept.map(\.id))
        return result(
            texts, taxonomy: kept, filed: filed.mapValues { ids.contains($0) ? $0 : ModelContextResult.other })
    }

    /// A request without a word is `other`. The local classifier learns from the different requests.
    private func result(
        _ texts: [String], taxonomy: [ModelContext], filed: [String: String]
    ) -> ModelContextResult {
        var trainer = ContextTrainer()
        trainer.options.seed = options.seed
        trainer.options.minimumRequests = taxonomy.isEmpty ? 1 : options.minimumRequests
        let learned = filed.sorted { $0.key < $1.key }
        let model = trainer.train(
            learned.map { ContextFeatures(text: $0.key) },
            labels: learned.map { $0.value == ModelContextResult.other ? nil : $0.value })
        return ModelContextResult(
            taxonomy: taxonomy, contexts: texts.map { $0.isEmpty ? ModelContextResult.other : filed[$0] },
            contextModel: model)
    }
}
