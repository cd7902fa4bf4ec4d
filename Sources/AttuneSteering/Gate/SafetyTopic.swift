import AttuneCore

/// What style may not do for safety's sake. A floor made of words, not a classifier: the model's own safety stays in
/// charge, and this only keeps a learned taste from working against it.
enum SafetyTopic {
    /// Never steers, whatever the request: nobody's taste teaches a model not to decline.
    static let never: Set<TraitClaim> = [TraitClaim("caveats.refusal", .less)]

    /// Does not steer while the request touches on danger to someone.
    static let notInDanger: Set<TraitClaim> = [
        TraitClaim("caveats.warnings", .less), TraitClaim("caveats.disclaimers", .less),
        TraitClaim("hedging.words", .less), TraitClaim("certainty.words", .more),
        TraitClaim("depth.verification", .less), TraitClaim("sources.citations", .less),
        TraitClaim("questions.back", .less), TraitClaim("warmth.empathy", .less),
        TraitClaim("humour.markers", .more), TraitClaim("emoji.count", .more), TraitClaim("formality.slang", .more),
        TraitClaim("enthusiasm.exclamations", .more), TraitClaim("enthusiasm.superlatives", .more),
    ]

    /// Whether the words of a text touch on danger to life or health. English; errs on the side of saying so.
    static func isTouched(by words: [String]) -> Bool { phrases.occur(in: words) }

    private static let phrases = PhraseSet([
        "suicide", "suicidal", "overdose", "overdosed", "dosage", "dose", "doses", "antidote", "paramedic", "seizure",
        "seizures", "bleeding", "anaphylaxis", "anaphylactic", "stroke", "unconscious", "choking", "electrocuted",
        "explosive", "explosives", "firearm", "ammonia", "bleach", "anorexia", "bulimia", "assaulted", "abused",
        "chemotherapy", "insulin", "opioid", "opioids", "fentanyl", "warfarin",
        "kill myself", "killing myself", "end my life", "ending my life", "want to die", "hurt myself",
        "hurting myself", "harm myself", "self harm", "chest pain", "heart attack", "cant breathe", "carbon monoxide",
        "gas leak", "side effects", "drug interaction", "drug interactions", "while pregnant", "live wire",
        "live wires", "mains voltage", "domestic violence", "eating disorder", "emergency room", "poison control",
    ])
}
