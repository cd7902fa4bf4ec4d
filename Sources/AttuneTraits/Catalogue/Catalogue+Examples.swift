extension TraitCatalogue {
    /// Examples and comparisons.
    static let examples: [Trait] = [
        .entry(
            "examples.count", "Places that give an example: for example, such as, suppose, to illustrate",
            unit: "examples", .logarithmic,
            more: ("examples", "Wants concrete examples", "Illustrate the main points with concrete examples."),
            less: ("no examples", "Prefers answers without examples", "State the points without giving examples.")),
        .entry(
            "examples.analogies", "Comparisons with something familiar: imagine, think of it as, just like",
            unit: "analogies", .logarithmic,
            more: (
                "analogies", "Likes analogies to familiar things",
                "Explain the idea with an analogy to something familiar."
            ),
            less: (
                "literal explanation", "Prefers literal explanations over analogies",
                "Explain literally, without analogies or metaphors."
            )),
    ]
}
