extension TraitCatalogue {
    /// How sure the reply sounds, and what it warns of or declines.
    static let confidence: [Trait] = [
        .entry(
            "hedging.words", "Words that limit a claim: may, perhaps, likely, generally", unit: "per 100 words", .root,
            more: (
                "hedged", "Prefers claims that show how uncertain they are",
                "Say how uncertain each claim is, with words such as may, likely or roughly."
            ),
            less: (
                "unhedged", "Prefers plain claims without hedging",
                "State well-established points plainly, without perhaps, might or generally."
            )),
        .entry(
            "certainty.words", "Words of full confidence: definitely, always, never, clearly", unit: "per 100 words",
            .root,
            more: (
                "confident", "Prefers confident wording",
                "Use firm, confident wording wherever the facts support it."
            ),
            less: (
                "less absolute", "Dislikes absolute claims",
                "Avoid absolute words such as always, never and definitely."
            )),
        .entry(
            "caveats.warnings", "Warnings and limits: however, keep in mind, be careful, important to note",
            unit: "mentions", .logarithmic,
            more: (
                "caveats and warnings", "Wants to hear about risks and limits",
                "Point out the risks, limits and exceptions of the answer."
            ),
            less: (
                "few caveats", "Prefers answers without needless caveats",
                "Leave out caveats, except any that safety or correctness requires."
            )),
        .entry(
            "caveats.disclaimers",
            "Disclaimers about the speaker or the advice: as an AI, not legal advice, consult a professional",
            unit: "mentions", .logarithmic,
            more: (
                "disclaimers", "Wants to be told when expert advice is needed",
                "Say where the answer does not replace the advice of a qualified professional."
            ),
            less: (
                "no disclaimers", "Prefers answers without boilerplate disclaimers",
                "Leave out boilerplate disclaimers, except where safety requires one."
            )),
        .entry(
            "caveats.refusal", "Phrases that decline: I can't help with, I'm unable to", unit: "mentions",
            .logarithmic,
            more: (
                "declines", "Wants a clear no to what cannot be answered well",
                "Say plainly which parts of the request you cannot answer."
            ),
            less: (
                "does not decline", "Wants the parts that can be answered to be answered",
                "Answer every part of the request that you safely can before declining any part."
            )),
    ]
}
