/// What a word or phrase can be a mark of. One counter each.
enum Mark: Int, CaseIterable, Sendable {
    case ordinals, signposts, examples, analogies
    case reasons, alternatives, definitions, verification, background
    case hedging, certainty, warnings, disclaimers, refusal
    case recommendation, contractions, formal, slang
    case empathy, encouragement, courtesy, apology
    case superlatives, humour, you, assistant, we
    case offer, summary, citations
    // How the first sentences are told to be filler.
    case opener, filler, announcement
}

/// Properties of single words, as a set of bits.
struct WordFlags: OptionSet, Sendable {
    let rawValue: UInt16
    /// An English function word.
    static let english = WordFlags(rawValue: 1)
    /// A function word of another language written in Latin letters.
    static let foreign = WordFlags(rawValue: 2)
    /// A verb that begins an instruction.
    static let instruction = WordFlags(rawValue: 4)
    /// May stand before the verb of an instruction ("please", "then").
    static let lead = WordFlags(rawValue: 8)
    /// Long but common, so never technical.
    static let common = WordFlags(rawValue: 16)
    static let technical = WordFlags(rawValue: 32)
    /// Written with a full stop that ends no sentence before a small letter or a digit ("approx.").
    static let abbreviation = WordFlags(rawValue: 64)
    /// Written with a full stop that never ends a sentence ("Dr.").
    static let title = WordFlags(rawValue: 128)
    /// Another word when capitalised inside a sentence ("May").
    static let nameWhenCapitalised = WordFlags(rawValue: 256)
    /// Another word when in capitals ("US", "IT").
    static let acronymInCapitals = WordFlags(rawValue: 512)
    /// After the verb, shows that it was a noun ("Use of …", "Test is …").
    static let afterNoun = WordFlags(rawValue: 1024)
    /// Capitals that are no acronym ("NOT", "AM", "III").
    static let noAcronym = WordFlags(rawValue: 2048)
}
