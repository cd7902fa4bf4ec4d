extension TraitCatalogue {
    /// What an answer goes into besides the bare answer.
    static let depth: [Trait] = [
        .entry(
            "depth.reasons", "Words that give a reason: because, since, so that, the reason", unit: "per 100 words",
            .root,
            more: ("explains why", "Wants to know why, not only what", "Give the reason for every claim and choice."),
            less: (
                "just the what", "Prefers the answer without the reasons",
                "Say what is so or what to do, and leave out why."
            )),
        .entry(
            "depth.alternatives", "Further ways that are offered: alternatively, another option, you could also",
            unit: "mentions", .logarithmic,
            more: (
                "several options", "Wants several options to choose from",
                "Offer two or three alternative ways and say how they differ."
            ),
            less: (
                "a single way", "Prefers one answer over several options",
                "Give one solution and do not list alternatives."
            )),
        .entry(
            "depth.definitions", "Terms explained in passing: means, refers to, is defined as, stands for",
            unit: "definitions", .logarithmic,
            more: (
                "terms defined", "Wants terms to be defined", "Define every special term in a few words at first use."
            ),
            less: (
                "no definitions", "Prefers not to have terms defined",
                "Use the usual terms without stopping to define them."
            )),
        .entry(
            "depth.verification", "Ways to check the result: verify, make sure, confirm, test it", unit: "mentions",
            .logarithmic,
            more: (
                "ways to verify", "Wants to be able to check the result",
                "Say how to check that the answer is right or that it worked."
            ),
            less: (
                "no verification", "Prefers answers without extra checks",
                "Do not add extra checking steps unless skipping them would be unsafe."
            )),
        .entry(
            "depth.background", "Background and history: originally, historically, the context", unit: "mentions",
            .logarithmic,
            more: (
                "background first", "Wants the background before the answer",
                "Begin with the background that puts the answer into context."
            ),
            less: (
                "no background", "Prefers the answer without background",
                "Leave out history and background; answer the question itself."
            )),
    ]
}
