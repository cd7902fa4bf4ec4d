import AttuneCore

/// Gives every record a context: the one that the record names, or one found from the requests themselves.
///
/// The result depends on the set of requests alone, not on their order or on how many imports they came in.
public struct ContextAssigner: Sendable {
    /// Where contexts come from.
    public enum Source: String, Sendable, CaseIterable {
        /// The records' own context. Requests without one get the context that the model is sure of, if any.
        case field
        /// Found from the words of the requests and named by them.
        case auto
    }

    public struct Options: Sendable, Hashable {
        public var source: Source
        public var seed: UInt64 = 1
        /// How many contexts may be found, besides `other`. Default 2…15; below, all requests are one context.
        public var contexts = 2...15
        /// Contexts are found on at most this many different requests, chosen by hash. Default 30,000.
        public var sample = 30_000
        /// A request without a label gets the context that the model gives it with at least this confidence. Default
        /// 0.5.
        public var leastConfidence = 0.5
        public var trainer = ContextTrainer.Options()

        public init(source: Source = .auto) { self.source = source }
    }

    public var options: Options

    public init(options: Options = Options()) { self.options = options }

    /// - Parameters:
    ///   - requests: one a record.
    ///   - labels: the context that each record names, nil for none; ignored by `.auto`.
    public func assign(_ requests: [ContextFeatures], labels: [String?]) -> ContextAssignment {
        switch options.source {
        case .field: assignFromField(requests, labels: labels)
        case .auto: assignFound(requests)
        }
    }

    private var trainer: ContextTrainer {
        var trainer = ContextTrainer(options: options.trainer)
        trainer.options.seed = options.seed
        return trainer
    }

    private func assignFromField(_ requests: [ContextFeatures], labels: [String?]) -> ContextAssignment {
        let named = requests.indices.filter { labels[$0] != nil }
        let model = trainer.train(named.map { requests[$0] }, labels: named.map { labels[$0] })
        let contexts = requests.indices.map { labels[$0] ?? sure(model.classify(requests[$0])) }
        return ContextAssignment(model: model, contexts: contexts)
    }

    private func assignFound(_ requests: [ContextFeatures]) -> ContextAssignment {
        let sample = sample(of: requests)
        guard !sample.isEmpty else { return ContextAssignment(model: .empty, contexts: requests.map { _ in nil }) }
        var discovery = ContextDiscovery()
        discovery.contexts = options.contexts
        let found = discovery.find(sample)
        let names = names(of: found, sample: sample)
        var trainer = trainer
        trainer.options.minimumRequests = 1
        let model = trainer.train(sample, labels: found.map { $0.map { names[$0] } })
        if names.count == 1 {
            return ContextAssignment(model: model, contexts: requests.map { $0.words.isEmpty ? nil : names[0] })
        }
        return ContextAssignment(model: model, contexts: requests.map { sure(model.classify($0)) })
    }

    private func sure(_ guess: ContextGuess) -> String? {
        guess.confidence >= options.leastConfidence ? guess.context : nil
    }

    /// The different requests in the order of their hash. Where there are too many, the first by hash of all requests,
    /// one that many records share being there once more for each doubling of their number.
    private func sample(of requests: [ContextFeatures]) -> [ContextFeatures] {
        var seen: [UInt64: Int] = [:]
        var first: [(key: UInt64, index: Int)] = []
        var again: [(key: UInt64, index: Int)] = []
        for (index, request) in requests.enumerated() where !request.words.isEmpty {
            let key = StableHash.combine(options.seed, ContextWords.hash(request.words.utf8))
            let times = seen[key, default: 0] + 1
            seen[key] = times
            if times == 1 {
                first.append((key, index))
            } else if times & (times - 1) == 0 {
                again.append((StableHash.combine(key, UInt64(times)), index))
            }
        }
        var keyed = first.count <= options.sample ? first : first + again
        keyed.sort { $0.key < $1.key }
        return keyed.prefix(options.sample).map { requests[$0.index] }
    }

    /// A name for each found context, from the words of its requests.
    private func names(of found: [Int?], sample: [ContextFeatures]) -> [String] {
        let all = RequestWords(sample)
        let frequent = all.forCounting()
        // One request, or all different words: take the words as they are.
        let words = frequent.vocabulary.isEmpty ? all : frequent
        let count = (found.compactMap(\.self).max() ?? -1) + 1
        var counts = ContextCounts(names: (0..<count).map(String.init), vocabulary: words.vocabulary)
        for (index, context) in found.enumerated() {
            if let context { counts.add(words[index], to: context) }
        }
        return ContextNames.names(for: counts)
    }
}

/// A model and the context of each record.
public struct ContextAssignment: Sendable {
    public var model: ContextModel
    /// One a request, in the given order; nil is `other`.
    public var contexts: [String?]
}
