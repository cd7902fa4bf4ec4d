extension TraitCatalogue {
    /// Length and structure: how a reply looks from afar.
    static let shape: [Trait] = [
        .entry(
            "length.words", "Words in the reply, code left out", unit: "words", .logarithmic, neutral: true,
            more: ("longer", "Prefers longer replies", "Answer at length and develop every point fully."),
            less: ("shorter", "Prefers shorter replies", "Keep the answer short: only what the question needs.")),
        .entry(
            "length.paragraph", "Mean words in a paragraph; list items count only where there is no other paragraph",
            unit: "words", .logarithmic, neutral: true,
            more: (
                "longer paragraphs", "Prefers longer, connected paragraphs",
                "Write in full paragraphs of several connected sentences each."
            ),
            less: (
                "shorter paragraphs", "Prefers short paragraphs", "Keep every paragraph to one or two sentences."
            )),
        .entry(
            "structure.steps", "Numbered list items; sentences that open with First, Second, Then count half",
            unit: "items", .logarithmic, neutral: true,
            more: ("step by step", "Prefers numbered steps over prose", "Give the answer as numbered steps."),
            less: (
                "no numbered steps", "Prefers answers without numbered steps",
                "Do not number the parts of the answer; let them follow in plain sentences."
            )),
        .entry(
            "structure.bullets", "Bulleted list items", unit: "items", .logarithmic, neutral: true,
            more: ("bullet points", "Prefers bullet points", "Present the main points as a bulleted list."),
            less: ("no bullet points", "Prefers prose over bullet points", "Do not use bullet points; write prose.")),
        .entry(
            "structure.headings", "Headings in Markdown and lines that are bold as a whole", unit: "headings",
            .logarithmic, neutral: true,
            more: ("headings", "Prefers replies divided by headings", "Divide the answer into sections with headings."),
            less: ("no headings", "Prefers replies without headings", "Write the answer without any headings.")),
        .entry(
            "structure.tables", "Rows of tables", unit: "rows", .logarithmic, neutral: true,
            more: (
                "tables", "Prefers comparisons and data in tables", "Put comparisons and lists of values into a table."
            ),
            less: (
                "no tables", "Prefers replies without tables", "Do not use tables; say the same in sentences or a list."
            )),
        .entry(
            "structure.emphasis", "Spans in bold or italics", unit: "per 100 words", .root, neutral: true,
            more: ("emphasis of key points", "Prefers key terms in bold", "Put the key terms and conclusions in bold."),
            less: ("plain text", "Prefers plain text without bold or italics", "Use no bold and no italics.")),
        .entry(
            "structure.signposts", "Words that order the text: first, next, then, finally", unit: "per 100 words",
            .root,
            more: (
                "signposted", "Prefers text that says what comes first, next and last",
                "Mark the order of the points with words such as first, next and finally."
            ),
            less: (
                "without signposts", "Prefers text without ordering words",
                "Leave out ordering words such as first, next and finally."
            )),
    ]
}
