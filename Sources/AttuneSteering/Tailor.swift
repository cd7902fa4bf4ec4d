import AttuneCore
import AttuneTraits

/// Decides whether profiles apply to a request, and composes the instruction that steers it. Pure: the same request
/// gives the same bytes, whatever the order of profiles and statements.
///
/// The prompt-time method of Group Preference Alignment (arXiv 2503.08035): intent, gate, precedence, composition.
public struct Tailor: Sendable {
    /// Tells the context of a request. Nil where records were learned without contexts: then statements for any
    /// context apply to every request.
    public var contexts: ContextModel?
    public var options: SteeringOptions
    public var catalogue: TraitCatalogue
    private let reader: TraitRequestReader

    public init(
        contexts: ContextModel?, options: SteeringOptions = SteeringOptions(), catalogue: TraitCatalogue = .standard
    ) {
        self.contexts = contexts
        self.options = options
        self.catalogue = catalogue
        reader = TraitRequestReader()
    }

    /// What to send for a request. Time grows with the length of the user's turns and with the number of statements
    /// that apply, squared.
    public func tailor(_ request: SteeringRequest) -> TailoredPrompt {
        var selection = Selection(request.profiles)
        if request.optedOut { return selection.off(.optedOut, request, nil) }
        if selection.profiles.isEmpty { return selection.off(.noProfile, request, nil) }
        let guess = intent(of: request)

        selection.drop { statement in
            if statement.status != .active { return .notActive(statement.status) }
            let isBelieved = statement.strength > 0 || (statement.source == .edited && statement.strength == 0)
            return isBelieved && statement.strength.isFinite ? nil : .notBelieved
        }
        if selection.open.isEmpty { return selection.off(.emptyProfile, request, guess) }
        let gate = Gate(options: options, knowsContexts: knowsContexts || request.context != nil)
        let context: String?
        switch gate.context(of: request, guess: guess) {
        case .success(let found): context = found
        case .failure(let closed): return selection.off(closed.reason, request, guess)
        }
        selection.drop { statement in
            statement.context.flatMap { $0 == context ? nil : UnusedReason.otherContext($0) }
        }
        if selection.open.isEmpty {
            let reason = GateReason.noStatement(context: context, note: selection.note(for: context))
            return selection.off(reason, request, guess)
        }

        let candidates = selection.takeCandidates(catalogue: catalogue, reader: reader)
        let asks = ExplicitAsks(in: request.messages, reader: reader)
        let outcome = Precedence(catalogue: catalogue).settle(candidates, asks: asks)
        selection.unused += outcome.dropped.map { UnusedStatement($0.candidate, $0.reason) }
        let known = options.purpose == .drafting ? KnownAttributes.lines(of: selection.profiles) : []
        let chosen = choose(outcome.kept, known: known, into: &selection)
        if chosen.isEmpty {
            let reason: GateReason = outcome.kept.isEmpty ? .nothingLeft : .overBudget(tokens: options.tokenBudget)
            return selection.off(reason, request, guess)
        }
        let instruction = Composer.instruction(chosen.map(\.directive), for: options.purpose, known: known)
        return selection.on(instruction, chosen, request, guess)
    }

    private var knowsContexts: Bool { contexts.map { !$0.contexts.isEmpty } ?? false }

    private func intent(of request: SteeringRequest) -> ContextGuess? {
        if let context = request.context { return ContextGuess(context: context, confidence: 1) }
        guard knowsContexts, request.messages.contains(where: { $0.role == .user }) else { return nil }
        return contexts?.classify(request.messages)
    }

    /// Keeps the strongest that fit. A directive is never cut: the weakest goes first, and one that is too long even
    /// alone makes room for the next.
    private func choose(_ kept: [Candidate], known: [String], into selection: inout Selection) -> [Candidate] {
        let limit = max(options.maximumDirectives, 0)
        selection.unused += kept.dropFirst(limit).map { UnusedStatement($0, .overLimit(limit)) }
        var left = kept.prefix(limit)
        while let strongest = left.first {
            let count = Composer.fitting(
                left.map(\.directive), budget: options.tokenBudget, for: options.purpose, known: known)
            let overBudget = UnusedReason.overBudget(tokens: options.tokenBudget)
            if count > 0 {
                selection.unused += left.dropFirst(count).map { UnusedStatement($0, overBudget) }
                return Array(left.prefix(count))
            }
            selection.unused.append(UnusedStatement(strongest, overBudget))
            left = left.dropFirst()
        }
        return []
    }
}
