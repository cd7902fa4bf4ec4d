extension TraitCatalogue {
    /// How lively the reply is.
    static let liveliness: [Trait] = [
        .entry(
            "enthusiasm.exclamations", "Exclamation marks for each sentence", unit: "share of sentences", .linear,
            neutral: true,
            more: (
                "enthusiastic", "Likes an enthusiastic tone", "Sound enthusiastic, with an exclamation mark or two."
            ),
            less: ("calm", "Prefers a calm tone", "Keep a calm tone and use no exclamation marks.")),
        .entry(
            "enthusiasm.superlatives", "Words of high praise: amazing, excellent, the best", unit: "per 100 words",
            .root,
            more: (
                "superlatives", "Likes vivid words of praise",
                "Use vivid words such as excellent or fantastic where they are deserved."
            ),
            less: (
                "measured words", "Prefers measured wording", "Use measured words and avoid superlatives."
            )),
        .entry(
            "humour.markers", "Jokes and playful asides", unit: "mentions", .logarithmic,
            more: ("humour", "Likes some humour", "Add a light, friendly touch of humour."),
            less: ("serious", "Prefers a serious tone", "Stay serious and make no jokes.")),
        .entry(
            "emoji.count", "Emoji; one joined from several counts once", unit: "emoji", .logarithmic, neutral: true,
            more: ("emoji", "Likes emoji", "Use a few fitting emoji in the answer."),
            less: ("no emoji", "Prefers replies without emoji", "Do not use any emoji.")),
    ]
}
