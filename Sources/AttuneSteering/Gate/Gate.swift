import AttuneCore

/// Whether the context of a request is known well enough to steer it.
struct Gate: Sendable {
    var options: SteeringOptions
    /// Whether contexts are told apart at all.
    var knowsContexts: Bool

    struct Closed: Error { var reason: GateReason }

    /// The context to take statements of; nil for those only that hold in any.
    func context(of request: SteeringRequest, guess: ContextGuess?) -> Result<String?, Closed> {
        guard request.messages.contains(where: { $0.role == .user }) else {
            return .failure(Closed(reason: .noRequest))
        }
        guard knowsContexts else { return .success(nil) }
        guard let guess, let context = guess.context, !Self.other.contains(context) else {
            return options.steersOutsideContexts ? .success(nil) : .failure(Closed(reason: .contextUnknown))
        }
        // Written so that a confidence that is no number fails.
        if guess.confidence >= options.minimumConfidence { return .success(context) }
        if options.steersOutsideContexts { return .success(nil) }
        return .failure(
            Closed(
                reason: .contextUncertain(
                    guess: context, confidence: guess.confidence, minimum: options.minimumConfidence)))
    }

    /// Names that mean that a request belongs to no context.
    private static let other: Set<String> = ["other", "unknown", ""]
}
