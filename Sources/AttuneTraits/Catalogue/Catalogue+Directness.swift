extension TraitCatalogue {
    /// How straight the reply goes to what it has to say.
    static let directness: [Trait] = [
        .entry(
            "directness.preamble", "Words of filler before the answer begins", unit: "words", .logarithmic,
            more: (
                "an opening line", "Likes a friendly opening line before the answer",
                "Open with one friendly sentence before the answer."
            ),
            less: (
                "straight to the answer", "Wants the answer straight away",
                "Begin with the answer itself, without any opening phrase."
            )),
        .entry(
            "directness.imperatives", "Sentences and list items that begin with an instruction",
            unit: "share of sentences",
            .linear,
            more: (
                "tells what to do", "Wants to be told what to do",
                "Write the advice as direct instructions that begin with a verb."
            ),
            less: (
                "describes", "Prefers descriptions over instructions",
                "Describe how things are instead of giving instructions."
            )),
        .entry(
            "directness.recommendation", "Recommendations: I recommend, the best option, you should", unit: "mentions",
            .logarithmic,
            more: (
                "a clear recommendation", "Wants a clear recommendation",
                "Recommend one option clearly and name it."
            ),
            less: (
                "neutral", "Prefers to decide without a recommendation",
                "Present the facts neutrally and recommend nothing, except for safety."
            )),
    ]
}
