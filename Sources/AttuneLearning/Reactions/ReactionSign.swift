/// Where in a turn a phrase must stand to be a reaction.
enum ReactionPlace: UInt8, Sendable {
    /// Anywhere in a sentence.
    case anywhere
    /// At the beginning of a sentence, or said of the reply: "great", "that is great"; not "a great novel".
    case predicate
    /// At the beginning of the turn, with nothing but polite words before it.
    case opening
    /// As a question: "that's it?"
    case question
    /// Alone: the turn holds no other words.
    case alone
}

/// What a phrase contributes.
enum ReactionSign: Sendable {
    case reaction(ReactionCategory, ReactionPlace)
    /// "not", "isn't": turns what follows around.
    case negation
    /// "if", "whether": what follows is not stated.
    case condition
    /// "is", "does" at the beginning: a question about a fact.
    case inversion
    /// "this", "your answer": the reply.
    case reply
    /// "that was", "it is".
    case copula
    /// "I found": what follows is judged.
    case verdict
    /// "but".
    case but
    /// "write a", "what is", "tell me about": begins a new task.
    case task
    /// "I'm a", "my wife": the user tells of themselves.
    case oneself
    /// "yes", "no": answers a question.
    case answer
    /// Neither one nor the other.
    case filler
}
