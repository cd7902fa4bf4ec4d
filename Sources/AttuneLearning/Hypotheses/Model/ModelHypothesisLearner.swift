import AttuneCore
import AttuneTraits

/// Learns hypotheses with a model: one question a user, with all samples (HyPerAlign's extraction, as far as it is
/// known), whose claims are checked before they count.
///
/// A claim that a trait measures is measured: it is active where the user's texts deviate from the background's in its
/// direction (p ≤ .05; the model chose it, so nothing is corrected for), else proposed. An open claim is active with a
/// strength that says nothing of its size (``openStrength``), or, with `checks`, where the model tells the user's texts
/// from others' by it.
public struct ModelHypothesisLearner: Sendable {
    public var options: HypothesisOptions
    /// Questions that test each open claim on a text of the user and one of another; 0 for none.
    public var checks: Int
    /// Questions under way at a time.
    public var width = 8
    private let asker: AnalystAsker
    private let model: any LanguageModel

    /// The strength of an open claim that was not tested.
    public static let openStrength = 0.3

    public init(_ model: any LanguageModel, options: HypothesisOptions = HypothesisOptions(), checks: Int = 0) {
        self.options = options
        self.checks = checks
        self.model = model
        asker = AnalystAsker(model)
    }

    /// The model's id, which statements name.
    public var id: String { model.id }
    public var counts: AnalystCounts { asker.counts }

    /// The questions of the extraction, one a user with text: for a plan of cost, or a batch.
    public func requests(from samples: [WritingSample], users: Set<String>? = nil) -> [ModelRequest] {
        work(samples, users).map { question($0.samples) }
    }

    /// - Parameters:
    ///   - samples: of everyone; other users' are the background of what is measured.
    ///   - users: whose profiles are wanted; nil for all.
    ///   - progress: called with users done and due.
    public func learn(
        from samples: [WritingSample], users: Set<String>? = nil,
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> HypothesisResult {
        let everyone = work(samples, nil)
        let work = everyone.filter { users?.contains($0.user) ?? true }
        guard !work.isEmpty else {
            return HypothesisResult(
                users: [], writers: 0, isBuiltIn: false,
                emptyReason: "there are no writing samples and no chats with a user; import some first")
        }
        let pool = BackgroundPool(
            Dictionary(everyone.map { ($0.user, $0.vectors) }, uniquingKeysWith: { first, _ in first }),
            options: options)
        let learned = try await work.concurrentMap(atMost: width, progress: progress) { item in
            try await AnswerScope.$user.withValue(item.user) { try await claims(of: item) }
        }
        var result = HypothesisResult(users: [], writers: pool.count, isBuiltIn: false)
        for (item, claims) in zip(work, learned) {
            guard let claims else {
                result.failed.append(item.user)
                continue
            }
            result.isBuiltIn = result.isBuiltIn || pool.isFilledUp(without: item.user)
            let others = everyone.filter { $0.user != item.user }.flatMap(\.samples)
            result.users.append(
                try await hypotheses(item, claims, pool.background(without: item.user), others: others))
        }
        return result
    }

    struct Work: Sendable {
        var user: String
        var samples: [WritingSample]
        var vectors: [StyleVector]
    }

    private func work(_ samples: [WritingSample], _ users: Set<String>?) -> [Work] {
        let learner = HypothesisLearner(options: options)
        return Dictionary(grouping: samples, by: \.user).filter { users?.contains($0.key) ?? true }
            .map { user, own in
                let kept = learner.usable(own)
                return Work(user: user, samples: kept.map(\.0), vectors: kept.map(\.1))
            }.filter { !$0.samples.isEmpty }.sorted { $0.user < $1.user }
    }

    private func question(_ samples: [WritingSample]) -> ModelRequest {
        HypothesisPrompt.extraction(
            samples, attributes: HypothesisLearner.attributes(samples), count: options.maximumHypotheses)
    }

    /// Nil where the model gave no usable answer.
    private func claims(of item: Work) async throws -> [ReadClaim]? {
        guard case .success(let answer) = try await asker.ask(.hypothesise, question(item.samples)) else { return nil }
        return ClaimReader(samples: item.samples, options: options).read(
            answer, for: .user(item.user), refused: { asker.refuse() })
    }

    private func hypotheses(
        _ item: Work, _ claims: [ReadClaim], _ background: StyleBackground, others: [WritingSample]
    ) async throws -> UserHypotheses {
        var hypotheses: [Hypothesis] = []
        for claim in claims {
            var evidence = Evidence(
                supporting: claim.showing, users: 1, lastSeen: item.samples.compactMap(\.time).max(),
                examples: [claim.quoted])
            var strength = Self.openStrength
            var status = Statement.Status.active
            if let feature = StyleFeature.positions[claim.aspect] {
                let measured = StyleDeviation(feature, item.vectors, background)
                let agrees = measured.map { $0.direction == claim.direction } ?? false
                strength = agrees ? (measured?.strength ?? 0).rounded(to: 3) : 0
                status = agrees && (measured?.pValue ?? 1) <= 0.05 ? .active : .proposed
                if let measured {
                    evidence.supporting = agrees ? measured.supporting : measured.opposing
                    evidence.opposing = agrees ? measured.opposing : measured.supporting
                    evidence.interval = agrees ? measured.interval : nil
                }
            } else if checks > 0, !others.isEmpty {
                let right = try await check(claim, item.samples, others)
                evidence.supporting = right
                evidence.opposing = checks - right
                strength = max(0, 2 * Double(right) / Double(checks) - 1).rounded(to: 3)
                status = 5 * right >= 4 * checks ? .active : .proposed
                evidence.heldOut = status == .active ? .confirmed : .contradicted
            }
            hypotheses.append(
                Hypothesis(
                    statement: Statement(
                        id: HypothesisWording.id(item.user, claim.aspect, claim.direction), text: claim.text,
                        directive: claim.directive, context: nil, aspect: claim.aspect, direction: claim.direction,
                        strength: strength, evidence: evidence, source: .hypotheses, analyst: id, status: status),
                    facet: claim.facet, quote: claim.quote, quoted: claim.quoted))
        }
        let notes =
            hypotheses.isEmpty
            ? [ContextNote(context: "any", reason: "no claim of the model passed its checks")] : []
        let attributes = HypothesisLearner.attributes(item.samples)
        return UserHypotheses(
            user: item.user,
            profile: Profile(
                audience: .user(item.user), statements: hypotheses.map(\.statement), notes: notes,
                attributes: attributes),
            hypotheses: hypotheses, attributes: attributes,
            samples: item.samples.count, words: item.vectors.reduce(0) { $0 + $1.words })
    }

    /// How often the model picks the user's text by the claim alone.
    private func check(_ claim: ReadClaim, _ own: [WritingSample], _ others: [WritingSample]) async throws -> Int {
        let predictor = ModelHypothesisPredictor(asker)
        var generator = SeededGenerator(seed: options.seed, label: claim.aspect + claim.quoted)
        var right = 0
        for _ in 0..<checks {
            guard let mine = own.randomElement(using: &generator), let theirs = others.randomElement(using: &generator)
            else { continue }
            let isFirst = generator.next() & 1 == 0
            let row = LoopRow(
                id: mine.reference, text: isFirst ? mine.text : theirs.text, other: isFirst ? theirs.text : mine.text,
                label: isFirst ? "first" : "second")
            let hypothesis = LoopHypothesis(text: claim.text)
            if try await predictor.label(of: row, by: [hypothesis]) == row.label { right += 1 }
        }
        return right
    }
}
