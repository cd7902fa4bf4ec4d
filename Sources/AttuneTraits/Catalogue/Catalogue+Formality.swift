extension TraitCatalogue {
    /// The register of the language.
    static let formality: [Trait] = [
        .entry(
            "formality.contractions", "Contractions: don't, it's, you'll", unit: "per 100 words", .root,
            more: (
                "contractions", "Prefers a casual tone with contractions", "Use contractions such as it's and don't."
            ),
            less: (
                "no contractions", "Prefers full forms over contractions",
                "Write it is and do not in full, without contractions."
            )),
        .entry(
            "formality.formal", "Formal words: furthermore, regarding, thus, in accordance with", unit: "per 100 words",
            .root,
            more: ("formal", "Prefers a formal tone", "Write in a formal, businesslike tone."),
            less: ("informal", "Prefers an informal tone", "Write informally, as in a conversation.")),
        .entry(
            "formality.slang", "Slang and chatty words: gonna, yeah, kinda, awesome", unit: "per 100 words", .root,
            more: ("slang", "Likes a chatty tone with slang", "Use a relaxed, chatty tone with some slang."),
            less: ("no slang", "Dislikes slang", "Use standard language without slang.")),
    ]
}
