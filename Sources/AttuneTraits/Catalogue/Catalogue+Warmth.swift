extension TraitCatalogue {
    /// How the reply treats the reader.
    static let warmth: [Trait] = [
        .entry(
            "warmth.empathy", "Words that show understanding: I understand, sorry to hear, that sounds hard",
            unit: "mentions", .logarithmic,
            more: (
                "empathy", "Wants empathy before advice",
                "Acknowledge the reader's feelings in a sentence before giving advice."
            ),
            less: (
                "matter-of-fact", "Prefers a matter-of-fact tone",
                "Stay matter-of-fact and do not comment on the reader's feelings."
            )),
        .entry(
            "warmth.encouragement", "Words of encouragement: well done, you can do it, don't worry", unit: "mentions",
            .logarithmic,
            more: ("encouragement", "Likes to be encouraged", "Include a sentence of honest encouragement."),
            less: (
                "no cheering on", "Prefers replies without praise or cheering on",
                "Leave out praise and encouragement of the reader."
            )),
        .entry(
            "warmth.courtesy", "Courtesies: please, thank you, glad to, you're welcome", unit: "mentions", .logarithmic,
            more: ("courteous", "Likes courteous replies", "Be courteous, with words such as please and thank you."),
            less: ("no pleasantries", "Prefers replies without pleasantries", "Leave out pleasantries and thanks.")),
        .entry(
            "warmth.apology", "Apologies: sorry, I apologize, my mistake", unit: "mentions", .logarithmic,
            more: (
                "apologises", "Wants an apology when something went wrong",
                "When correcting a mistake, apologise for it in one sentence."
            ),
            less: (
                "no apologies", "Prefers replies without apologies",
                "Do not apologise; correct the point and go on."
            )),
    ]
}
