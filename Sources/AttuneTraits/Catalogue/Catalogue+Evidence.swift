extension TraitCatalogue {
    /// Sources, figures and the texture of the wording.
    static let evidence: [Trait] = [
        .entry(
            "sources.links", "Web addresses and Markdown links", unit: "links", .logarithmic, neutral: true,
            more: (
                "links", "Wants links to sources",
                "Link to a source for further reading; give only addresses that you know exist."
            ),
            less: ("no links", "Prefers replies without links", "Do not include any links.")),
        .entry(
            "sources.citations", "References to sources: according to, [1], (Smith, 2020), studies show",
            unit: "mentions", .logarithmic,
            more: (
                "cites sources", "Wants to know the sources of claims",
                "Name the source of each important claim, and never invent one."
            ),
            less: (
                "no citations", "Prefers replies without citations",
                "State the facts without citing sources, unless asked for them."
            )),
        .entry(
            "numbers.figures", "Numbers in digits, list numbers left out", unit: "per 100 words", .root, neutral: true,
            more: (
                "figures", "Wants concrete figures",
                "Give concrete figures, with their units, wherever you know them."
            ),
            less: (
                "no figures", "Prefers words over figures",
                "Describe amounts in words and use few figures, except where exact values matter."
            )),
        .entry(
            "numbers.math", "Formulas outside code", unit: "formulas", .logarithmic, neutral: true,
            more: ("formulas", "Wants the formulas", "Show the formulas and how they are worked out."),
            less: ("no formulas", "Prefers explanations without formulas", "Explain in words, without formulas.")),
        .entry(
            "punctuation.asides", "Parentheses, and dashes that set something off", unit: "per 100 words", .root,
            neutral: true,
            more: (
                "asides", "Likes side remarks in parentheses",
                "Add side remarks in parentheses or between dashes."
            ),
            less: (
                "no asides", "Prefers sentences without asides", "Write without parentheses and without dashes."
            )),
        .entry(
            "vocabulary.variety", "Distinct words divided by the square root of all words", unit: "ratio", .linear,
            more: (
                "varied wording", "Prefers varied wording", "Vary the wording and avoid repeating the same words."
            ),
            less: (
                "plain, repeated wording", "Prefers the same word for the same thing",
                "Use the same word for the same thing throughout, even where it repeats."
            )),
    ]
}
