import AttuneCore

/// A taxonomy of requests and where each request belongs.
public struct ModelContextResult: Sendable {
    /// What a request is filed under that fits no context.
    public static let other = "other"
    /// The context of all requests where they are of one kind.
    public static let single = "general"

    /// The contexts, as the model orders them; empty where there is one context only.
    public var taxonomy: [ModelContext]
    /// One a request, in the given order: a context's id, `other`, or nil where no usable answer could be had.
    public var contexts: [String?]
    /// Learned from the filed requests, so that later ones are told apart without a call.
    public var contextModel: ContextModel

    /// The same as other ways of finding contexts give it: nil for `other`, and for requests without an answer the
    /// context that the local model is sure of.
    ///
    /// - Parameters:
    ///   - requests: those that were filed, in the same order.
    ///   - leastConfidence: the default is ``ContextAssigner/Options/leastConfidence``'s.
    public func assignment(
        of requests: [ContextFeatures], leastConfidence: Double = ContextAssigner.Options().leastConfidence
    ) -> ContextAssignment {
        precondition(requests.count == contexts.count, "one context a request")
        let filed = zip(requests, contexts).map { request, context -> String? in
            if let context { return context == Self.other ? nil : context }
            let guess = contextModel.classify(request)
            return guess.confidence >= leastConfidence ? guess.context : nil
        }
        return ContextAssignment(model: contextModel, contexts: filed)
    }
}
