extension TraitCatalogue {
    /// Who speaks to whom.
    static let address: [Trait] = [
        .entry(
            "address.you", "You and your", unit: "per 100 words", .root,
            more: ("speaks to the reader", "Likes to be addressed directly", "Address the reader directly as you."),
            less: (
                "impersonal", "Prefers impersonal wording",
                "Write impersonally and do not address the reader as you."
            )),
        .entry(
            "address.assistant", "I, me and my", unit: "per 100 words", .root,
            more: ("first person", "Likes the assistant to speak as I", "Speak of your own view in the first person."),
            less: ("no first person", "Prefers replies without I", "Do not speak of yourself; avoid I and my.")),
        .entry(
            "address.we", "We, us, our and let's", unit: "per 100 words", .root,
            more: (
                "inclusive we", "Likes an inclusive we", "Work through it together with the reader, using we and let's."
            ),
            less: ("no we", "Prefers replies without an inclusive we", "Do not use we, our or let's.")),
    ]
}
