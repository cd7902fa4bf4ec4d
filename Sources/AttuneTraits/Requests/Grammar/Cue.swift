/// What a word or phrase around a property says about it.
enum Cue: UInt8, Sendable {
    /// "give", "add", "use": asks for the thing that follows, unless in the past tense.
    case ask
    /// "be", "keep", "make", "write", "explain": asks for the manner that follows.
    case tell
    /// "I want", "prefer", "I'd like".
    case desire
    /// "please", "could you".
    case polite
    /// "with", "in", "using".
    case with
    /// "more", "another", "extra".
    case more
    /// "less", "fewer".
    case less
    /// "skip", "stop", "without", "no need for".
    case stop
    /// "no", "zero", "not a single".
    case no
    /// "don't" as a command, or after "you".
    case not
    /// "isn't", "wasn't", "didn't": says that something is not so.
    case isNot
    /// "too", "overly", "too many".
    case excess
    /// "a bit", "so", "lots of".
    case mild
    /// "all these": a little of the excess; alone with its thing it complains.
    case heap
    /// "not enough", "lacks", "where are the".
    case lack
    /// "love", "thanks for".
    case praise
    /// "great", "helpful": praise where they are said of the thing.
    case good
    /// "hate", "annoying", "unnecessary".
    case unwanted
    /// "lost me", "over my head", "hard to read".
    case hard
    /// "would help", "would be nice" after the thing.
    case wouldHelp
    /// "is", "was".
    case copula
    /// "should", "needs to".
    case modal
    /// "there is", "there were".
    case exists
    /// "how do I", "what does": a question about the matter.
    case question
    /// "I need to be", "help me": the writer, not the reply, is to be so.
    case oneself
    /// "my", "he", "their": someone else's text.
    case other
    /// "you".
    case you
    /// "answer", "explanation": the reply.
    case reply
    /// "it", "this", "that".
    case it
    /// "and", "or".
    case and
    /// "but", "though": ends a clause.
    case but
    /// "of", "for", "about": a complement follows.
    case of
    /// "paragraph" and "sentence" as the things that are long or short.
    case paragraph, sentence
    /// "enough" after an adjective or a noun.
    case enough
    /// "mean", "stand for".
    case means
    /// "any".
    case any
    /// A word that changes nothing.
    case filler
}
