extension TraitCatalogue {
    /// What a reply asks, offers and sums up.
    static let closing: [Trait] = [
        .entry(
            "questions.back", "Questions in the reply, outside code, headings and quotations", unit: "questions",
            .logarithmic, neutral: true,
            more: (
                "asks back", "Likes to be asked back about what is unclear",
                "Ask one clarifying question about what the request leaves open."
            ),
            less: (
                "no questions back", "Prefers an answer over questions back",
                "Do not ask questions back; state your assumption and answer."
            )),
        .entry(
            "questions.offer", "Closing offers: let me know if, feel free to ask, hope this helps", unit: "mentions",
            .logarithmic,
            more: ("offers more help", "Likes an offer of further help", "End with a short offer of further help."),
            less: (
                "no closing offer", "Dislikes closing offers of help",
                "End with the answer itself, without offering further help."
            )),
        .entry(
            "summary.closing", "Summaries: in summary, overall, in short, key takeaways", unit: "mentions",
            .logarithmic,
            more: ("a summary", "Likes a closing summary", "End with a summary of one or two sentences."),
            less: ("no summary", "Prefers replies without a summary", "Do not sum up at the end what was said.")),
    ]
}
