extension TraitCatalogue {
    /// Code in the reply.
    static let code: [Trait] = [
        .entry(
            "code.blocks", "Lines that are not blank inside fenced code", unit: "lines", .logarithmic, neutral: true,
            more: ("code", "Wants code in the answer", "Show working code in a fenced code block."),
            less: ("no code", "Prefers explanations without code", "Explain in words and show no code blocks.")),
        .entry(
            "code.inline", "Spans of inline code", unit: "spans", .logarithmic, neutral: true,
            more: (
                "inline code", "Prefers names, commands and values set as inline code",
                "Set every command, file name and identifier as inline code."
            ),
            less: (
                "no inline code", "Prefers names and commands without code formatting",
                "Write names and commands as ordinary text, without backticks."
            )),
        .entry(
            "code.comments", "Lines with a comment among the lines of fenced code; NaN without code",
            unit: "share of code lines", .linear, neutral: true,
            more: ("commented code", "Prefers code with comments", "Explain the code with comments inside it."),
            less: ("bare code", "Prefers code without comments", "Leave comments out of the code.")),
    ]
}
