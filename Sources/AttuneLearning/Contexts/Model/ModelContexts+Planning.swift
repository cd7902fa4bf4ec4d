import AttuneCore

extension ModelContexts {
    /// What finding contexts would ask: the summaries as they will be sent, and the calls that follow from their
    /// answers, guessed.
    public struct Expected: Sendable {
        public var requests: [ModelRequest] = []
        /// Taxonomy and filing.
        public var laterCalls = 0
        public var laterInputTokens = 0
        public var laterOutputTokens = 0
    }

    public func expected(for requests: [String]) -> Expected {
        let distinct = distinct(requests.map(Self.text))
        let sample = Array(distinct.prefix(max(options.sample, 0)))
        guard !sample.isEmpty else { return Expected() }
        let minibatches = (sample.count + ContextTaxonomy.batch - 1) / ContextTaxonomy.batch
        let filings = (distinct.count + ContextFiling.batch - 1) / ContextFiling.batch
        // An intent is about 12 tokens, a taxonomy 500; a token is about four characters.
        let inMinibatch = 900 + 12 * min(sample.count, ContextTaxonomy.batch)
        let characters = distinct.reduce(0) { $0 + $1.utf8.count }
        return Expected(
            requests: sample.batches(of: RequestSummaries.batch).map(RequestSummaries.request),
            laterCalls: minibatches + 1 + filings,
            laterInputTokens: (minibatches + 1) * inMinibatch + filings * 900 + characters / 4,
            laterOutputTokens: (minibatches + 1) * 500 + distinct.count * 12)
    }
}
