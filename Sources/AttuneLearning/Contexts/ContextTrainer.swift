import AttuneCore

/// Learns a ``ContextModel`` from requests whose context is known.
///
/// Word weights are made from all of them; the confidence is fitted on held-out folds (requests with the same words
/// stay in one fold), against two kinds of requests that belong to no context: those of a context that the weights
/// were made without (near), and held-out requests most of whose words are replaced by unknown ones (far).
public struct ContextTrainer: Sendable {
    public struct Options: Sendable, Hashable {
        /// A context with fewer requests than this is not learned. Default 5.
        public var minimumRequests = 5
        /// At most this many contexts are learned, the most frequent first. Default 200.
        public var maximumContexts = 200
        /// Held-out requests used to fit the confidence. Default 6,000.
        public var calibrationRequests = 6000
        public var folds = 5
        /// Weight of requests outside all contexts in the fit, near and far, each as a share of the requests inside.
        /// Default 0.2: more makes the gate safer and opens it less often.
        public var outsideShare = 0.2
        public var seed: UInt64 = 1

        public init() {}
    }

    public var options: Options

    public init(options: Options = Options()) { self.options = options }

    /// The result depends on the set of (request, label) only, not on their order.
    ///
    /// - Parameter labels: one a request; nil for a request known to belong to none of the contexts.
    public func train(_ requests: [ContextFeatures], labels: [String?]) -> ContextModel {
        precondition(requests.count == labels.count, "one label a request")
        var sizes: [String: Int] = [:]
        for label in labels { if let label { sizes[label, default: 0] += 1 } }
        let names = sizes.filter { $0.value >= options.minimumRequests }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(options.maximumContexts).map(\.key).sorted()
        guard !names.isEmpty else { return .empty }
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let answers = labels.map { label in label.map { numbers[$0] ?? -2 } ?? -1 }

        let words = RequestWords(requests).forCounting()
        var folds = (0..<options.folds).map { _ in ContextCounts(names: names, vocabulary: words.vocabulary) }
        var keys = [UInt64](repeating: 0, count: requests.count)
        for index in requests.indices {
            keys[index] = StableHash.combine(options.seed, ContextWords.hash(requests[index].words.utf8))
            if answers[index] >= 0 { folds[fold(keys[index])].add(words[index], to: answers[index]) }
        }
        let counts = folds.reduce(into: ContextCounts(names: names, vocabulary: words.vocabulary)) { $0.add($1) }

        let chosen = requests.indices.filter { answers[$0] >= -1 && !words[$0].isEmpty }
            .sorted {
                (keys[$0], answers[$0], requests[$0].words) < (keys[$1], answers[$1], requests[$1].words)
            }
            .prefix(options.calibrationRequests)
        let calibration = calibrate(
            counts, folds: folds,
            cases: chosen.map { (requests[$0], answers[$0], fold(keys[$0])) })
        return counts.model(calibration: calibration)
    }

    /// The held-out fold of a request, from its key.
    private func fold(_ key: UInt64) -> Int { Int((key >> 20) % UInt64(options.folds)) }

    private func calibrate(
        _ counts: ContextCounts, folds: [ContextCounts], cases: [(request: ContextFeatures, answer: Int, fold: Int)]
    ) -> ContextModel.Calibration {
        guard cases.count >= 20 else { return .standard }
        var fit = ContextCalibration()
        let models = folds.map { counts.subtracting($0).model() }
        let inside = max(1, cases.count { $0.answer >= 0 })
        for item in cases {
            let model = models[item.fold]
            fit.add(
                model.evidence(item.request), model: model, answer: item.answer >= 0 ? item.answer : nil, weight: 1)
        }

        // Far: four words in five unknown.
        var generator = SeededGenerator(seed: options.seed, label: "contexts.outside")
        let far = cases.filter { $0.answer >= 0 }.prefix(2000)
        for item in far {
            let words = item.request.words.split(separator: " ")
                .map { Int.random(in: 0..<5, using: &generator) == 0 ? String($0) : "\u{1}" + $0 }
            let model = models[item.fold]
            fit.add(
                model.evidence(ContextFeatures(words: words.joined(separator: " "))), model: model, answer: nil,
                weight: options.outsideShare * Double(inside) / Double(far.count))
        }

        // Near: the requests of a context that the weights were made without.
        guard counts.names.count >= 3 else { return fit.fit() }
        var near: [Int: [ContextFeatures]] = [:]
        for item in cases where item.answer >= 0 { near[item.answer, default: []].append(item.request) }
        let left = near.keys.sorted { (near[$1]?.count ?? 0, $0) < (near[$0]?.count ?? 0, $1) }.prefix(20)
        let total = left.reduce(0) { $0 + (near[$1]?.count ?? 0) }
        for context in left {
            let model = counts.without(context).model()
            for request in near[context] ?? [] {
                fit.add(
                    model.evidence(request), model: model, answer: nil,
                    weight: options.outsideShare * Double(inside) / Double(total))
            }
        }
        return fit.fit()
    }
}
