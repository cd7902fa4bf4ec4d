extension PersonaWording {
    /// Length, layout and code.
    static let shape: [Entry] = [
        Entry(
            "length.words", more: ("wants the whole picture", "long, detailed answers"),
            less: ("is in a hurry", "short, direct answers")),
        Entry(
            "length.paragraph", more: ("reads at leisure", "long, connected paragraphs"),
            less: ("skims", "short paragraphs")),
        Entry(
            "structure.steps", more: ("likes to work in order", "numbered steps"),
            less: ("", "text without numbered steps")),
        Entry(
            "structure.bullets", more: ("likes to scan a reply", "bullet points"),
            less: ("", "prose without bullet points")),
        Entry(
            "structure.headings", more: ("likes to find their way by headings", "sections with headings"),
            less: ("", "text without headings")),
        Entry(
            "structure.tables", more: ("likes to compare at a glance", "tables"), less: ("", "replies without tables")),
        Entry(
            "structure.emphasis", more: ("looks for the key points", "key terms in bold"),
            less: ("", "plain text without bold")),
        Entry(
            "structure.signposts", more: ("likes to be led through a text", "text with ordering words"),
            less: ("", "text without ordering words")),
        Entry(
            "code.blocks", more: ("wants something to run", "working code"),
            less: ("would rather read than run things", "explanations without code")),
        Entry(
            "code.inline", more: ("", "commands and names in code formatting"),
            less: ("", "names without code formatting")),
        Entry("code.comments", more: ("", "commented code"), less: ("", "code without comments")),
    ]
}
